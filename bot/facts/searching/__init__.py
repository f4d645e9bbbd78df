"""Finding the passage that answers a free question, in any language: see `engine`."""

from bot.facts.searching.engine import Engine
from bot.facts.searching.reading import Question, Reader

__all__ = ["Engine", "Question", "Reader"]
