"""The files of the snapshot: their format, written and read.

One data set is one file of JSON lines. Its first line is the heading (publisher, page,
licence, date of retrieval, what it covers); each further line holds all that the data set says
about one country, ordered by code. A row names only what differs from the heading:

    {"country":"KE","rows":[{"v":{...},"p":"2026-06-24T11:48:44+00:00","u":"https://..."}]}

`v` value, `k` kind if not the heading's first, `p` published, `u` url, `t` title,
`l` language. Entry rules are a matrix of 40,000 cells; they stand as lists of
nationalities for each requirement:

    {"country":"JP","rules":{"visa_free/90":"AD AR ...","visa_required":"AF ..."}}

A snapshot is kept in memory as these lines, a few megabytes; facts are made when read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from bot.errors import StoreError
from bot.facts.model import Fact, Kind

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Heading:
    """What a data set says about itself.

    Parameters:
        source: short name of the source.
        kinds: kinds of its facts; rows without a kind are of the first.
        publisher: who says so, in the publisher's own language.
        title: title of the data set or page.
        url: page for people; rows may have their own.
        licence: SPDX-like short name.
        retrieved: when it was read from its publisher (ISO 8601, UTC).
        language: language of the values.
        notes: what a reader must know, e.g. that it is not official.
        records: number of countries.
    """

    source: str
    kinds: tuple[str, ...]
    publisher: str
    title: str
    url: str
    licence: str
    retrieved: str
    language: str
    notes: str = ""
    records: int = 0
    format: int = field(default=FORMAT)

    @property
    def retrieved_at(self) -> datetime:
        """The moment of retrieval, aware."""
        moment = datetime.fromisoformat(self.retrieved)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def write_dataset(path: Path, heading: Heading, facts: Mapping[str, Sequence[Fact]]) -> int:
    """Write one data set; the same facts give the same bytes. Returns the number of bytes.

    Raises ValueError if a fact is a passage: the snapshot holds no sentences of publishers.
    """
    if any(fact.kind is Kind.PASSAGE for rows in facts.values() for fact in rows):
        raise ValueError(f"passages do not belong into the snapshot: {path.name}")
    known = {code: rows for code, rows in facts.items() if rows}
    head = {**asdict(heading), "records": len(known)}
    lines = [orjson.dumps(head)]
    for code in sorted(known):
        if heading.kinds == (Kind.ENTRY_RULE.value,):
            lines.append(orjson.dumps({"country": code, "rules": _pack_rules(known[code])}))
        else:
            rows = [_pack(fact, heading) for fact in known[code]]
            lines.append(orjson.dumps({"country": code, "rows": rows}))
    data = b"\n".join(lines) + b"\n"
    path.write_bytes(data)
    return len(data)


def _pack(fact: Fact, heading: Heading) -> dict[str, Any]:
    row: dict[str, Any] = {"v": dict(fact.value)}
    if fact.kind.value != heading.kinds[0]:
        row["k"] = fact.kind.value
    if fact.published:
        row["p"] = fact.published.isoformat()
    if fact.url != heading.url:
        row["u"] = fact.url
    if fact.title != heading.title:
        row["t"] = fact.title
    if fact.language != heading.language:
        row["l"] = fact.language
    return row


def _pack_rules(facts: Sequence[Fact]) -> dict[str, str]:
    groups: dict[str, list[str]] = {}
    for fact in facts:
        days = fact.value["days"]
        key = fact.value["requirement"] + ("" if days is None else f"/{days}")
        groups.setdefault(key, []).append(fact.value["nationality"])
    return {key: " ".join(sorted(groups[key])) for key in sorted(groups)}


@dataclass(frozen=True, slots=True)
class _Entry:
    """One country's line of one data set."""

    heading: Heading
    line: bytes


class Snapshot:
    """A folder of data sets, read once, decoded country by country on demand."""

    def __init__(self, headings: Sequence[Heading], entries: Mapping[str, Sequence[_Entry]]) -> None:
        self.headings = tuple(headings)
        self._entries = entries

    @classmethod
    def empty(cls) -> Snapshot:
        """A snapshot without facts."""
        return cls((), {})

    @classmethod
    def load(cls, folder: Path) -> Snapshot:
        """Read all data sets of a folder.

        Raises StoreError, naming the file, if the folder is missing or a file is malformed.
        """
        if not folder.is_dir():
            raise StoreError(f"no snapshot at {folder}")
        headings: list[Heading] = []
        entries: dict[str, list[_Entry]] = {}
        for path in sorted(folder.glob("*.jsonl")):
            try:
                first, *lines = path.read_bytes().splitlines()
                raw = orjson.loads(first)
                heading = Heading(**{**raw, "kinds": tuple(Kind(k).value for k in raw["kinds"])})
                if heading.format != FORMAT:
                    raise ValueError(f"format {heading.format}, expected {FORMAT}")
                for line in lines:
                    entries.setdefault(orjson.loads(line)["country"], []).append(_Entry(heading, line))
                if len(lines) != heading.records:
                    raise ValueError(f"{len(lines)} countries, {heading.records} announced")
            except (ValueError, KeyError, TypeError) as error:
                raise StoreError(f"malformed snapshot file {path.name}: {error}") from error
            headings.append(heading)
        return cls(headings, entries)

    def countries(self, without: Mapping[str, frozenset[str]] | None = None) -> frozenset[str]:
        """Countries with facts; `without` names, by country, sources that do not count."""
        hidden = without or {}
        return frozenset(
            code
            for code, rows in self._entries.items()
            if any(row.heading.source not in hidden.get(code, ()) for row in rows)
        )

    def countries_of(self, source: str) -> frozenset[str]:
        """Countries that a source's data set has."""
        return frozenset(
            code for code, rows in self._entries.items() if any(row.heading.source == source for row in rows)
        )

    def facts(self, country: str, kind: Kind | None = None, without: frozenset[str] = frozenset()) -> Iterator[Fact]:
        """The facts about a country, data set by data set, except of the sources in `without`."""
        for entry in self._entries.get(country, ()):
            heading = entry.heading
            if heading.source in without or (kind and kind.value not in heading.kinds):
                continue
            yield from (fact for fact in _unpack(entry, country) if kind in (None, fact.kind))


def _unpack(entry: _Entry, country: str) -> Iterator[Fact]:
    heading = entry.heading
    data = orjson.loads(entry.line)
    retrieved = heading.retrieved_at
    rows = data["rows"] if "rows" in data else _unpack_rules(data["rules"])
    for row in rows:
        published = row.get("p")
        yield Fact(
            country=country,
            kind=Kind(row.get("k", heading.kinds[0])),
            value=row["v"],
            source=heading.source,
            publisher=heading.publisher,
            title=row.get("t", heading.title),
            url=row.get("u", heading.url),
            published=datetime.fromisoformat(published) if published else None,
            retrieved=retrieved,
            language=row.get("l", heading.language),
            licence=heading.licence,
        )


def _unpack_rules(rules: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    cells: dict[str, tuple[str, int | None]] = {}
    for key, nationalities in rules.items():
        requirement, _, days = key.partition("/")
        for nationality in nationalities.split():
            cells[nationality] = (requirement, int(days) if days else None)
    for nationality in sorted(cells):
        requirement, length = cells[nationality]
        value = {
            "nationality": nationality,
            "requirement": requirement,
            "days": length,
            "official": False,
        }
        yield {"v": value}
