"""The full-text index of the passages, in the store's SQLite file (FTS5)."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from bot.facts.model import Fact, Kind

# A word in the heading says more about what a passage answers than one in its text.
_HEADING_WEIGHT = 4.0


@dataclass(frozen=True, slots=True)
class Query:
    """A search within one country.

    Parameters:
        country: ISO2.
        groups: what is looked for; a passage has a group if it has one of its words or phrases.
        languages: languages of passages wanted, None for all.
    """

    country: str
    groups: tuple[tuple[str, ...], ...]
    languages: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that has at least one group.

    Parameters:
        source: short name of its source.
        position: its position among the source's passages about the country.
        section: its section.
        rank: BM25 over all groups; higher is better; comparable within one search only.
        groups: numbers of the groups that it has.
        heading: numbers of the groups that its heading has.
    """

    source: str
    position: int
    section: str
    rank: float
    groups: frozenset[int]
    heading: frozenset[int]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: the matches, best rank first, and how many passages there are at all."""

    matches: tuple[Match, ...]
    total: int


def replace(connection: sqlite3.Connection, source: str, country: str, facts: Sequence[Fact]) -> None:
    """Index the passages among `facts` in place of those of the same source and country.

    Runs inside the caller's transaction.
    """
    where = "WHERE source = ? AND country = ?"
    connection.execute(f"DELETE FROM passages WHERE rowid IN (SELECT row FROM passage_rows {where})", (source, country))
    connection.execute(f"DELETE FROM passage_rows {where}", (source, country))
    passages = [fact for fact in facts if fact.kind is Kind.PASSAGE]
    for position, fact in enumerate(passages):
        value = fact.value
        row = connection.execute(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?)",
            (value["heading"], value["text"], country, source, position, fact.language, value["section"]),
        ).lastrowid
        connection.execute("INSERT INTO passage_rows VALUES (?, ?, ?, ?)", (source, country, fact.language, row))


def search(connection: sqlite3.Connection, query: Query) -> Found:
    """The passages of a country that have any of the groups."""
    groups = [" OR ".join(f'"{word}"' for word in map(_plain, group) if word) for group in query.groups]
    asked = [(number, group) for number, group in enumerate(groups) if group]
    languages = query.languages or ()
    only = f" AND language IN ({','.join('?' * len(languages))})" if languages else ""
    (total,) = connection.execute(
        f"SELECT count(*) FROM passage_rows WHERE country = ?{only}", (query.country, *languages)
    ).fetchone()
    if not asked or not total:
        return Found((), total)

    # The country is a column of the index: words are looked up within it, not everywhere.
    def expression(columns: str, words: str) -> str:
        return f'country : "{_plain(query.country)}" AND {{{columns}}} : ({words})'

    def rows(columns: str, words: str) -> set[int]:
        found = connection.execute("SELECT rowid FROM passages WHERE passages MATCH ?", (expression(columns, words),))
        return {row[0] for row in found}

    anywhere = {number: rows("heading text", group) for number, group in asked}
    headings = {number: rows("heading", group) for number, group in asked}
    any_group = " OR ".join(group for _, group in asked)
    ranked = connection.execute(
        f"SELECT rowid, source, position, section, -bm25(passages, {_HEADING_WEIGHT}, 1.0, 0.0) AS rank"
        f" FROM passages WHERE passages MATCH ?{only} ORDER BY rank DESC",
        (expression("heading text", any_group), *languages),
    )
    matches = [
        Match(
            source,
            position,
            section,
            rank,
            frozenset(number for number, found in anywhere.items() if row in found),
            frozenset(number for number, found in headings.items() if row in found),
        )
        for row, source, position, section, rank in ranked
    ]
    return Found(tuple(matches), total)


def _plain(word: str) -> str:
    """A word or phrase without what FTS5 would read as syntax."""
    return " ".join("".join(c if c.isalnum() else " " for c in word).split())
