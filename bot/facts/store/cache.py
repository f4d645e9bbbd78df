"""A cache of decoded facts, bounded by how many facts it holds."""

from __future__ import annotations

from collections import OrderedDict

from bot.facts.model import Fact, Kind

Key = tuple[str, Kind | None]


class FactCache:
    """Least recently used first out. An entry is valid only for the layer it was made from.

    Parameters:
        limit: number of facts held at most; a reply with more than a quarter of it is not kept.
    """

    def __init__(self, limit: int = 8000) -> None:
        self._limit = limit
        self._held = 0
        self._entries: OrderedDict[Key, tuple[object, tuple[Fact, ...]]] = OrderedDict()

    def get(self, key: Key, layer: object) -> tuple[Fact, ...] | None:
        """What is kept for a key, if it was made from this very layer."""
        entry = self._entries.get(key)
        if entry is None or entry[0] is not layer:
            return None
        self._entries.move_to_end(key)
        return entry[1]

    def put(self, key: Key, layer: object, facts: tuple[Fact, ...]) -> None:
        """Keep a reply; older ones make room."""
        if len(facts) > self._limit // 4:
            return
        old = self._entries.pop(key, None)
        self._held += len(facts) + 1 - (len(old[1]) + 1 if old else 0)
        self._entries[key] = (layer, facts)
        while self._held > self._limit:
            _, (_, dropped) = self._entries.popitem(last=False)
            self._held -= len(dropped) + 1

    def __len__(self) -> int:
        return len(self._entries)
