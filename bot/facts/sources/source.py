"""What the refresher asks of a source: where its index is, how to read it and its pages.

A source fetches nothing. It says which paths to ask for and turns bodies into facts, so that
every step can be tested on recorded payloads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

import orjson

from bot.errors import PayloadRejected
from bot.facts.model import Fact
from bot.facts.sources.base import Manifest

Facts = Mapping[str, Sequence[Fact]]


@dataclass(frozen=True, slots=True)
class Request:
    """A path to ask for.

    Parameters:
        path: path and query below the source's base URL.
        media: what the content type must contain, "json" or "xml".
    """

    path: str
    media: str = "json"


@dataclass(frozen=True, slots=True)
class Entry:
    """A destination of an index.

    Parameters:
        key: the publisher's key, e.g. a slug.
        changed: changes whenever the destination's page does; what was read at the same value
            need not be read again.
        facts: what the index itself says, by country; a country without facts has an empty list.
        page: the destination's page, if it has one.
    """

    key: str
    changed: str
    facts: Facts
    page: Request | None = None

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries that the destination covers."""
        return tuple(self.facts)


@dataclass(frozen=True, slots=True)
class Index:
    """An index, read.

    Parameters:
        entries: the destinations understood, each country in one of them only.
        unmapped: names of destinations that map to no country.
        broken: by key, destinations whose record is not of the documented shape.
        broken_countries: countries of broken destinations, where they could be told.
        undated: True if it does not say when its pages change: then "not modified" of the index says
            nothing about them, and it is always asked for anew.
        more: where the index goes on, for a source that pages it; None on its last page.
    """

    entries: tuple[Entry, ...]
    unmapped: tuple[str, ...] = ()
    broken: Mapping[str, str] = field(default_factory=dict)
    broken_countries: frozenset[str] = frozenset()
    undated: bool = False
    more: Request | None = None


class Source(Protocol):
    """One source. Methods raise PayloadRejected on anything that is not to be believed."""

    @property
    def manifest(self) -> Manifest:
        """What is fixed about it."""

    @property
    def indexes(self) -> tuple[Request, ...]:
        """Where the index is; the later ones stand in when those before fail."""

    @property
    def pages_may_be_missing(self) -> bool:
        """True if a page that is not found is no failure."""

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """Read an index."""

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """What a destination's page says, by country: facts of the kinds that the index lacks."""


def parse_json(body: bytes) -> Any:
    """The JSON of a body. Raises PayloadRejected if it is none, e.g. cut short."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise PayloadRejected(f"not JSON: {error}") from error


def check_goes_on(pages: Sequence[Index]) -> None:
    """Raises PayloadRejected if the last page of an index brings nothing new: then the source
    ignores where it was asked to go on, and would do so for ever."""
    found = {entry.key for entry in pages[-1].entries}
    if found and found <= {entry.key for page in pages[:-1] for entry in page.entries}:
        raise PayloadRejected(f"page {len(pages)} of the index repeats what stood before")


def joined(pages: Sequence[Index]) -> Index:
    """The pages of an index as one; a destination that goes on on a later page has all its facts."""
    entries: dict[str, Entry] = {}
    for entry in (entry for page in pages for entry in page.entries):
        before = entries.get(entry.key)
        if before:
            facts = {country: list(found) for country, found in before.facts.items()}
            for country, more in entry.facts.items():
                known = facts.setdefault(country, [])
                known += [fact for fact in more if fact not in known]
            entry = Entry(entry.key, f"{before.changed} {entry.changed}", facts, before.page or entry.page)
        entries[entry.key] = entry
    return Index(
        unique(list(entries.values())),
        tuple(name for page in pages for name in page.unmapped),
        {key: reason for page in pages for key, reason in page.broken.items()},
        frozenset(country for page in pages for country in page.broken_countries),
    )


def unique(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with each country in the first that names it; entries left without are dropped."""
    taken: set[str] = set()
    kept = []
    for entry in entries:
        facts = {country: found for country, found in entry.facts.items() if country not in taken}
        taken |= set(facts)
        if facts:
            kept.append(Entry(entry.key, entry.changed, facts, entry.page))
    return tuple(kept)
