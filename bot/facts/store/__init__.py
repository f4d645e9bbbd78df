"""The stored facts: one interface (base), engines beside it."""

from bot.facts.store.base import FactStore
from bot.facts.store.embedded import EmbeddedStore

__all__ = ["EmbeddedStore", "FactStore"]
