"""This process's own copy of the facts that replicas share."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import orjson

from bot.facts.model import Fact
from bot.facts.store import journal, layers
from bot.facts.store.embedded import EmbeddedStore
from bot.facts.store.link import Cursor, News
from bot.facts.store.payloads import dump_state, load_state, pack

_CURSOR = "copy"


class Copy(EmbeddedStore):
    """An embedded store that takes what Redis tells it, in order, and remembers how far it came.

    What is taken and how far that was are one transaction, so that a killed process goes on where
    it was, and processes that share the file do not undo one another's steps.
    """

    async def cursor(self) -> tuple[Cursor, int]:
        """How far this copy has come, and the number of its last change. Raises StoreError."""
        return await asyncio.to_thread(self._read_cursor)

    async def begin(self, epoch: str) -> None:
        """Start to follow another set of data: all is taken anew over what is here. Raises StoreError."""
        await asyncio.to_thread(self._begin, epoch)

    async def take(self, epoch: str, source: str, country: str, version: int, facts: tuple[Fact, ...] | None) -> None:
        """Take one source's facts about one country; None: nothing is known. Raises StoreError."""
        await asyncio.to_thread(self._take, epoch, source, country, version, facts)

    async def take_news(self, news: News) -> None:
        """Take all else. Raises StoreError."""
        await asyncio.to_thread(self._take_news, news)

    async def end(self, epoch: str, held: frozenset[tuple[str, str]]) -> None:
        """Forget what Redis does not hold, now that all it holds was taken. Raises StoreError."""
        await asyncio.to_thread(self._end, epoch, held)

    async def own(self, source: str, country: str) -> tuple[Fact, ...] | None:
        """What a refresh brought, None if nothing ever did. Raises StoreError."""
        return await asyncio.to_thread(self._own, source, country)

    async def seed(self) -> list[Any]:
        """All that was refreshed, as the arguments of the script SEED; empty if nothing was."""
        return await asyncio.to_thread(self._seed)

    def _read_cursor(self) -> tuple[Cursor, int]:
        with self._lock:
            row = self._execute("SELECT payload FROM notes WHERE name = ?", (_CURSOR,)).fetchone()
            (last,) = self._execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()
        return (Cursor(**orjson.loads(row[0])) if row else Cursor()), last

    def _write_cursor(self, cursor: Cursor) -> None:
        self._execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (_CURSOR, orjson.dumps(asdict(cursor))))

    def _at(self) -> Cursor:
        row = self._execute("SELECT payload FROM notes WHERE name = ?", (_CURSOR,)).fetchone()
        return Cursor(**orjson.loads(row[0])) if row else Cursor()

    def _begin(self, epoch: str) -> None:
        with self._transaction():
            if self._at().epoch == epoch:
                return
            # Notes and history belong to the set of data. Facts stay until better ones are taken.
            for table in ("notes", "changes"):
                self._execute(f"DELETE FROM {table}")
            self._write_cursor(Cursor(epoch))
            self._execute("COMMIT")

    def _take(self, epoch: str, source: str, country: str, version: int, facts: tuple[Fact, ...] | None) -> None:
        with self._transaction():
            at = self._at()
            if at.epoch != epoch or at.facts >= version:
                self._look_at = 0.0  # another process that shares the file was first: see what it wrote
                return
            layer = self._swap(source, country, facts) if facts is not None else self._forget(source, country)
            self._write_cursor(Cursor(epoch, version, at.news, at.whole))
            self._execute("COMMIT")
            self._layers[country] = layer

    def _forget(self, source: str, country: str) -> layers.Layer:
        """Back to what the snapshot says."""
        self._swap(source, country, ())
        self._wipe(source, country)
        return {name: one for name, one in self._layers.get(country, layers.NOTHING).items() if name != source}

    def _take_news(self, news: News) -> None:
        states = [load_state(payload) for payload in news.states.values()]
        with self._transaction():
            at = self._at()
            if at.epoch != news.epoch or at.news >= news.news > 0:
                self._look_at = 0.0
                return
            journal.insert(self._connection, news.changes)
            held = dict(self._layers)
            for (source, country), moment in news.confirmed.items():
                layer = held.get(country, layers.NOTHING)
                if source in layer and layer[source].confirmed != moment:
                    self._execute("INSERT OR REPLACE INTO confirmed VALUES (?, ?, ?)", (source, country, moment))
                    held[country] = {**layer, source: layers.Refreshed(layer[source].kinds, moment)}
            for state in states:
                self._execute("INSERT OR REPLACE INTO states VALUES (?, ?)", (state.source, dump_state(state)))
            self._write_cursor(Cursor(at.epoch, at.facts, news.news or at.news, at.whole))
            self._execute("COMMIT")
            self._layers.update(held)
            self._states.update({state.source: state for state in states})

    def _end(self, epoch: str, held: frozenset[tuple[str, str]]) -> None:
        gone = [
            (source, country)
            for country, layer in dict(self._layers).items()
            for source in layer
            if (source, country) not in held
        ]
        with self._transaction():
            at = self._at()
            if at.epoch != epoch or at.whole:
                return
            for source, country in gone:
                self._layers[country] = self._forget(source, country)
            self._write_cursor(Cursor(epoch, at.facts, at.news, whole=True))
            self._execute("COMMIT")

    def _own(self, source: str, country: str) -> tuple[Fact, ...] | None:
        with self._lock:
            layer = self._layers.get(country, layers.NOTHING)
            if source not in layer:
                return None
            return tuple(layers.decode(layer[source], None, lambda: self._passages(source, country)))

    def _seed(self) -> list[Any]:
        facts: list[Any] = []
        confirmed: list[Any] = []
        for country, layer in sorted(dict(self._layers).items()):
            for source in sorted(layer):
                facts += [f"{source}/{country}", pack(self._own(source, country) or ())]
                if layer[source].confirmed:
                    confirmed += [f"{source}/{country}", layer[source].confirmed]
        if not facts:
            return []
        with self._lock:
            states = _flat(self._execute("SELECT source, payload FROM states").fetchall())
            changes = _flat(self._execute("SELECT seq, payload FROM changes ORDER BY seq").fetchall())
        groups: tuple[list[Any], ...] = (changes, facts, confirmed, states)
        return [item for group in groups for item in (len(group) // 2, *group)]


def _flat(rows: list[Mapping[int, Any]]) -> list[Any]:
    return [item for row in rows for item in row]
