"""The stored facts: one interface (base), engines beside it (embedded, shared)."""

from bot.facts.store.base import FactStore
from bot.facts.store.embedded import EmbeddedStore
from bot.facts.store.shared import SharedStore

__all__ = ["EmbeddedStore", "FactStore", "SharedStore"]
