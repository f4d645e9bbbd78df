"""Places in messages: `find(text, language)` gives each with its role."""

from bot.understanding.places.finder import Mention, find, without_names
from bot.understanding.places.gazetteer import Place, gazetteer

__all__ = ["Mention", "Place", "find", "gazetteer", "without_names"]
