"""The embedded engine: the snapshot in memory, what refreshes brought in SQLite above it."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import orjson

from bot.errors import StoreError
from bot.facts.changes import Change
from bot.facts.model import Fact, Kind, SourceState
from bot.facts.snapshot.files import Snapshot
from bot.facts.store import database, index, journal, layers
from bot.facts.store.cache import FactCache
from bot.facts.store.leases import Lease
from bot.facts.store.payloads import check_owner, dump_state, load_state

_Read = TypeVar("_Read")

# Seconds between two looks whether another process wrote to the file, e.g. `safeconduct refresh`.
_LOOK_EVERY = 1.0


class EmbeddedStore:
    """A `RefreshableStore` in this process.

    The snapshot is the base. As soon as a source has brought something about a country, all
    that the snapshot holds of that source for that country gives way. Reads that were decoded
    before take about a microsecond; writes run in a thread, one transaction each, and the file
    survives a killed process. What another process writes to the file is seen within a second.

    Parameters:
        path: the SQLite file, made if missing; None keeps everything in memory.
        snapshot: folder of the snapshot, or one that is loaded already.

    Raises StoreError if the snapshot is malformed or the file's folder cannot be written.
    """

    def __init__(self, path: Path | None, snapshot: Path | Snapshot) -> None:
        self._snapshot = snapshot if isinstance(snapshot, Snapshot) else Snapshot.load(snapshot)
        self._connection = database.connect(path)
        self._lock = threading.Lock()
        self._cache = FactCache()
        self._layers: dict[str, layers.Layer] = {}
        self._states: dict[str, SourceState] = {}
        self._version = self._data_version()
        self._look_at = time.monotonic() + _LOOK_EVERY
        self._load()

    # Reading

    async def start(self) -> None:
        """Nothing to wait for: all was loaded."""

    async def facts(self, country: str, kind: Kind | None = None) -> tuple[Fact, ...]:
        """All facts about a country (ISO2), of one kind if given."""
        self._look()
        layer = self._layers.get(country, layers.NOTHING)
        kept = self._cache.get((country, kind), layer)
        if kept is not None:
            return kept
        if kind in (None, Kind.PASSAGE):
            with self._lock:  # no write may slip in between the layer and the passages below it
                layer = self._layers.get(country, layers.NOTHING)
                facts = tuple(self._gather(country, kind, layer))
        else:  # all in memory, and a layer never changes
            facts = tuple(self._gather(country, kind, layer))
        self._cache.put((country, kind), layer, facts)
        return facts

    async def countries(self) -> tuple[str, ...]:
        """Sorted ISO2 codes of all countries with at least one fact."""
        self._look()
        held = dict(self._layers)
        refreshed = {code for code, layer in held.items() if any(one.kinds for one in layer.values())}
        hidden = {code: frozenset(layer) for code, layer in held.items()}
        return tuple(sorted(self._snapshot.countries(hidden) | refreshed))

    async def state(self, source: str) -> SourceState:
        """The health of a source; a fresh SourceState if never heard of."""
        self._look()
        return self._states.get(source) or SourceState(source)

    async def states(self) -> Mapping[str, SourceState]:
        """The health of every source heard of, those of the snapshot included."""
        self._look()
        return dict(sorted(self._states.items()))

    async def note(self, name: str) -> Any:
        """What a refresher noted under a name (JSON types), or None. Raises StoreError."""
        with self._lock:
            row = self._execute("SELECT payload FROM notes WHERE name = ?", (name,)).fetchone()
        return orjson.loads(row[0]) if row else None

    async def refreshed(self, source: str) -> frozenset[str]:
        """Countries about which a source brought facts since the snapshot."""
        self._look()
        held = dict(self._layers).items()
        return frozenset(code for code, layer in held if source in layer and layer[source].kinds)

    async def from_snapshot(self, source: str) -> frozenset[str]:
        """Countries whose facts of a source still come from the snapshot."""
        self._look()
        told = {code for code, layer in dict(self._layers).items() if source in layer}
        return self._snapshot.countries_of(source) - told

    async def search(self, query: index.Query) -> index.Found:
        """The passages that have something of what is asked. See `bot.facts.search`.

        Raises StoreError.
        """
        return self._ask(index.search, query)

    async def changes(self, cursor: int = 0, limit: int = 100) -> tuple[Change, ...]:
        """The feed: changes about all countries after a cursor, in order. Raises StoreError."""
        return self._ask(journal.since, cursor, limit)

    async def history(self, country: str, limit: int = 20) -> tuple[Change, ...]:
        """The latest changes about a country, the newest first. Raises StoreError."""
        return self._ask(journal.of_country, country, limit)

    # Writing

    @asynccontextmanager
    async def lease(self, source: str, *, due: bool = False) -> AsyncIterator[Lease]:
        """Always ours: nobody shares this store's refreshes."""
        yield Lease()

    async def replace(self, source: str, country: str, facts: Sequence[Fact], changes: Sequence[Change] = ()) -> None:
        """Swap in what `source` now says about `country`, and keep what changed. Raises StoreError.

        Raises ValueError if a fact belongs to another source or country.
        """
        check_owner(source, country, facts)
        await asyncio.to_thread(self._replace, source, country, tuple(facts), tuple(changes))

    async def confirm(self, source: str, countries: Collection[str], moment: datetime) -> None:
        """Record that what `source` brought about `countries` was found unchanged. Raises StoreError."""
        await asyncio.to_thread(self._confirm, source, tuple(countries), moment.astimezone(UTC).isoformat())

    async def set_state(self, state: SourceState) -> None:
        """Record the health of a source. Raises StoreError."""
        await asyncio.to_thread(self._set_state, state)

    async def set_note(self, name: str, value: Any) -> None:
        """Note something (JSON types) under a name, for a refresher. Raises StoreError."""
        await asyncio.to_thread(self._set_note, name, orjson.dumps(value))

    async def close(self) -> None:
        """Release files and connections."""
        await asyncio.to_thread(self._close)

    # Inside

    def _gather(self, country: str, kind: Kind | None, layer: layers.Layer) -> Iterable[Fact]:
        yield from self._snapshot.facts(country, kind, frozenset(layer))
        for source in sorted(layer):
            yield from layers.decode(layer[source], kind, partial(self._passages, source, country))

    def _passages(self, source: str, country: str) -> bytes:
        statement = "SELECT payload FROM facts WHERE source = ? AND country = ? AND kind = ?"
        found = self._execute(statement, (source, country, Kind.PASSAGE.value)).fetchone()
        return bytes(found[0]) if found else b"[]"

    def _replace(self, source: str, country: str, facts: tuple[Fact, ...], changes: tuple[Change, ...]) -> None:
        with self._transaction():
            layer = self._swap(source, country, facts)
            journal.append(self._connection, changes)
            self._execute("COMMIT")
            self._layers[country] = layer

    def _swap(self, source: str, country: str, facts: tuple[Fact, ...]) -> layers.Layer:
        """Write what a source says about a country, inside a transaction; gives the layer to hold after it."""
        payloads = layers.encode(facts)
        rows = [(source, country, name, payload) for name, payload in payloads.items()]
        if not rows and country in self._snapshot.countries_of(source):
            rows.append((source, country, layers.REMOVED, b"[]"))
        self._wipe(source, country)
        for row in rows:
            self._execute("INSERT INTO facts VALUES (?, ?, ?, ?)", row)
        index.replace(self._connection, source, country, facts)
        layer = {k: one for k, one in self._layers.get(country, layers.NOTHING).items() if k != source}
        if rows:
            layer[source] = layers.hold(payloads)
        return layer

    def _wipe(self, source: str, country: str) -> None:
        for table in ("facts", "confirmed"):
            self._execute(f"DELETE FROM {table} WHERE source = ? AND country = ?", (source, country))

    def _confirm(self, source: str, countries: tuple[str, ...], moment: str) -> None:
        with self._transaction():
            known = [code for code in countries if source in self._layers.get(code, layers.NOTHING)]
            for code in known:
                self._execute("INSERT OR REPLACE INTO confirmed VALUES (?, ?, ?)", (source, code, moment))
            self._execute("COMMIT")
            for code in known:
                layer = self._layers[code]
                self._layers[code] = {**layer, source: layers.Refreshed(layer[source].kinds, moment)}

    def _set_state(self, state: SourceState) -> None:
        with self._transaction():
            self._execute("INSERT OR REPLACE INTO states VALUES (?, ?)", (state.source, dump_state(state)))
            self._execute("COMMIT")
            self._states[state.source] = state

    def _set_note(self, name: str, payload: bytes) -> None:
        with self._transaction():
            self._execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, payload))
            self._execute("COMMIT")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Hold the lock and a transaction; what is not committed inside is rolled back.

        The body commits itself, so that what is held in memory changes only after the commit
        and still under the lock.
        """
        with self._lock:
            self._execute("BEGIN IMMEDIATE")
            try:
                yield
            except sqlite3.Error as error:
                raise StoreError(f"the fact store failed: {error}") from error
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _ask(self, read: Callable[..., _Read], *arguments: Any) -> _Read:
        with self._lock:
            try:
                return read(self._connection, *arguments)
            except sqlite3.Error as error:
                raise StoreError(f"the fact store failed: {error}") from error

    def _execute(self, statement: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except sqlite3.Error as error:
            raise StoreError(f"the fact store failed: {error}") from error

    def _close(self) -> None:
        with self._lock:
            self._connection.close()

    def _look(self) -> None:
        """Take in what another process wrote, at most once a second."""
        now = time.monotonic()
        if now < self._look_at:
            return
        self._look_at = now + _LOOK_EVERY
        with self._lock:
            version = self._data_version()
            if version != self._version:  # it changes with the commits of others only
                self._version = version
                self._load()

    def _data_version(self) -> int:
        return int(self._execute("PRAGMA data_version").fetchone()[0])

    def _load(self) -> None:
        try:
            self._layers = layers.read(self._connection)
            states = self._connection.execute("SELECT payload FROM states").fetchall()
        except sqlite3.Error as error:
            raise StoreError(f"the fact store failed: {error}") from error
        self._states = {
            heading.source: SourceState(heading.source, heading.retrieved_at, records=heading.records)
            for heading in self._snapshot.headings
        }
        for (payload,) in states:
            state = load_state(payload)
            self._states[state.source] = state
