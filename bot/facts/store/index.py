"""The full-text index of the passages, in the store's SQLite file (FTS5)."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from bot.facts.model import Fact, Kind

# A word in the heading says more about what a passage answers than one in its text.
_HEADING_WEIGHT = 6.0


@dataclass(frozen=True, slots=True)
class Query:
    """A search within one country.

    Parameters:
        country: ISO2.
        words: plain words; any of them may match, the rarer count more.
        languages: languages of passages wanted, None for all.
        limit: number of matches wanted.
    """

    country: str
    words: tuple[str, ...]
    languages: tuple[str, ...] | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Match:
    """A passage found: its source, its position in what `facts` returns of that source's
    passages for the country, its section, and a score (higher is better)."""

    source: str
    position: int
    section: str
    score: float


def replace(connection: sqlite3.Connection, source: str, country: str, facts: Sequence[Fact]) -> None:
    """Index the passages among `facts` in place of those of the same source and country.

    Runs inside the caller's transaction.
    """
    where = "WHERE source = ? AND country = ?"
    connection.execute(
        f"DELETE FROM passages WHERE rowid IN (SELECT row FROM passage_rows {where})", (source, country)
    )
    connection.execute(f"DELETE FROM passage_rows {where}", (source, country))
    passages = [fact for fact in facts if fact.kind is Kind.PASSAGE]
    for position, fact in enumerate(passages):
        value = fact.value
        row = connection.execute(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?)",
            (value["heading"], value["text"], country, source, position, fact.language, value["section"]),
        ).lastrowid
        connection.execute("INSERT INTO passage_rows VALUES (?, ?, ?)", (source, country, row))


def search(connection: sqlite3.Connection, query: Query) -> tuple[Match, ...]:
    """The passages that match best, best first."""
    words = [word.replace('"', "").strip() for word in query.words]
    any_word = " OR ".join(f'"{word}"' for word in dict.fromkeys(words) if word)
    if not any_word:
        return ()
    # The country is a column of the index: words are looked up within it, not everywhere.
    expression = f'country : "{query.country}" AND {{heading text}} : ({any_word})'
    languages = query.languages or ()
    only = f" AND language IN ({','.join('?' * len(languages))})" if languages else ""
    rows = connection.execute(
        "SELECT source, position, section, -bm25(passages, ?, 1.0, 0.0) AS score FROM passages"
        f" WHERE passages MATCH ?{only} ORDER BY score DESC LIMIT ?",
        (_HEADING_WEIGHT, expression, *languages, query.limit),
    )
    return tuple(Match(*row) for row in rows)
