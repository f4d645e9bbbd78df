"""Places in messages: `find(text, language)` gives each with its role."""

from bot.understanding.places.finder import Mention, find, without_names
from bot.understanding.places.gazetteer import Place, gazetteer
from bot.understanding.places.nearest import nearest

__all__ = ["Mention", "Place", "find", "gazetteer", "nearest", "without_names"]
