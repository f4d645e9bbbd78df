"""The history of changes in the store's SQLite file."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence

import orjson

from bot.facts.changes import KEPT, Change


def append(connection: sqlite3.Connection, changes: Sequence[Change]) -> None:
    """Number and keep changes, inside the caller's transaction.

    Numbers are at least the milliseconds since 1970: they go on rising even when the file was
    lost, so that a reader's cursor never waits for numbers that were given before.
    """
    if not changes:
        return
    (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()
    first = max(last + 1, int(time.time() * 1000))
    insert(connection, [(first + number, dump(change)) for number, change in enumerate(changes)])


def insert(connection: sqlite3.Connection, rows: Iterable[tuple[int, bytes]]) -> None:
    """Keep changes that are numbered already; those that are known stay as they are."""
    connection.executemany(
        "INSERT OR IGNORE INTO changes VALUES (?, ?, ?)", [(seq, load(seq, data).country, data) for seq, data in rows]
    )
    connection.execute(
        "DELETE FROM changes WHERE seq <= (SELECT seq FROM changes ORDER BY seq DESC LIMIT 1 OFFSET ?)", (KEPT,)
    )


def since(connection: sqlite3.Connection, cursor: int, limit: int) -> tuple[Change, ...]:
    """Changes after a cursor, in order."""
    rows = connection.execute("SELECT seq, payload FROM changes WHERE seq > ? ORDER BY seq LIMIT ?", (cursor, limit))
    return tuple(load(seq, data) for seq, data in rows)


def of_country(connection: sqlite3.Connection, country: str, limit: int) -> tuple[Change, ...]:
    """The latest changes about a country, the newest first."""
    statement = "SELECT seq, payload FROM changes WHERE country = ? ORDER BY seq DESC LIMIT ?"
    return tuple(load(seq, data) for seq, data in connection.execute(statement, (country, limit)))


def dump(change: Change) -> bytes:
    """A change as bytes, without its number."""
    return orjson.dumps({name: value for name, value in change.as_dict().items() if name != "seq"})


def load(seq: int, data: bytes) -> Change:
    """The inverse of `dump`."""
    return Change.from_dict({**orjson.loads(data), "seq": seq})
