"""Places in messages: `find(text, language)` gives each with its role."""

from bot.understanding.places.finder import Mention, find
from bot.understanding.places.gazetteer import Place, gazetteer

__all__ = ["Mention", "Place", "find", "gazetteer"]
