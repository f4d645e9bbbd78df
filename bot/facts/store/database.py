"""The SQLite file of the embedded store: opened, checked, moved aside when corrupt."""

from __future__ import annotations

import logging
import sqlite3
import time
from pathlib import Path

from bot.errors import StoreError

log = logging.getLogger(__name__)

VERSION = 1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS facts (
    source TEXT NOT NULL, country TEXT NOT NULL, kind TEXT NOT NULL, payload BLOB NOT NULL,
    PRIMARY KEY (source, country, kind)
);
CREATE INDEX IF NOT EXISTS facts_by_country ON facts (country);
CREATE TABLE IF NOT EXISTS confirmed (
    source TEXT NOT NULL, country TEXT NOT NULL, moment TEXT NOT NULL, PRIMARY KEY (source, country)
);
CREATE TABLE IF NOT EXISTS states (source TEXT PRIMARY KEY, payload BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, payload BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS changes (seq INTEGER PRIMARY KEY, country TEXT NOT NULL, payload BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS changes_by_country ON changes (country, seq);
CREATE VIRTUAL TABLE IF NOT EXISTS passages USING fts5 (
    heading, text, country, source UNINDEXED, position UNINDEXED,
    language UNINDEXED, section UNINDEXED,
    tokenize = "porter unicode61 remove_diacritics 2"
);
CREATE TABLE IF NOT EXISTS passage_rows (
    source TEXT NOT NULL, country TEXT NOT NULL, language TEXT NOT NULL, row INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS passage_rows_by_country ON passage_rows (country, source);
"""


def connect(path: Path | None) -> sqlite3.Connection:
    """Open the database, making it if needed; None gives one in memory.

    A file that SQLite cannot read, or that another format version wrote, holds nothing that
    the snapshot and a refresh cannot bring back: it is moved aside, said so in the log, and
    replaced by an empty one. Raises StoreError if the place cannot be written at all.
    """
    if path is None:
        return _open(":memory:")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _open(str(path))
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                raise
            _move_aside(path, error)
            return _open(str(path))
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"cannot open the fact store {path}: {error}") from error


def _open(name: str) -> sqlite3.Connection:
    # Isolation None: transactions are begun by hand, so that one `replace` is one of them.
    connection = sqlite3.connect(name, timeout=10, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # In WAL mode NORMAL survives a killed process; only a power cut may lose the last commits.
        connection.execute("PRAGMA synchronous = NORMAL")
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(str(verdict))
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version not in (0, VERSION):
            raise sqlite3.DatabaseError(f"format version {version}, expected {VERSION}")
        connection.executescript(_SCHEMA)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.close()
        raise
    return connection


def _move_aside(path: Path, error: Exception) -> None:
    aside = path.with_name(f"{path.name}.corrupt-{time.strftime('%Y%m%dT%H%M%S', time.gmtime())}")
    path.replace(aside)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    log.error("fact store unreadable (%s): moved to %s, rebuilding from the snapshot", error, aside.name)
