"""CDC as a source: the RSS feed of its travel health notices.

Not recorded. The shape is RSS 2.0, as public code reads it from
wwwnc.cdc.gov/travel/rss/notices.xml: items with `title` ("Level 1 - <disease> in <countries>", the
level sometimes missing), `link` (".../travel/notices/level1/..."), `pubDate` and `description`.
A notice about a region or the world names no country in its title and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts.model import Fact, Kind
from bot.facts.sources.base import Manifest, moment
from bot.facts.sources.cdc.manifest import MANIFEST
from bot.facts.sources.events import event_value, index_of, named_countries
from bot.facts.sources.rss import records
from bot.facts.sources.source import Entry, Facts, Index, Request

_LEVEL = re.compile(r"^(Level [1-4])\b")
_LINK = re.compile(r"^https://wwwnc\.cdc\.gov/travel/notices/(?:level(?P<level>[1-4])/)?(?P<slug>[A-Za-z0-9_-]+)/?$")


class Cdc:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/travel/rss/notices.xml", "xml"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """Every notice whose title names countries and nothing else behind its subject."""
        items = records(body)
        if not items:
            raise PayloadRejected("CDC feed: no notice")
        return index_of(items, lambda item: _facts(item, retrieved), lambda item: item["Title"])

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """There are no pages."""
        return {}


def countries_of(title: str) -> tuple[str, ...]:
    """The countries of a title; empty for a notice about a region or the world."""
    for place in re.finditer(r"\bin\s+", title):
        if found := named_countries(title[place.end() :]):
            return found
    return ()


def _facts(item: Mapping[str, Any], retrieved: datetime) -> Iterator[Fact]:
    link = _LINK.match(item["Link"])
    if not link:
        raise PayloadRejected(f"not a notice's link: {item['Link']!r}")
    level = _LEVEL.match(item["Title"])
    words = level[1] if level else f"Level {link['level']}" if link["level"] else ""
    for code in countries_of(item["Title"]):
        yield MANIFEST.fact(
            code,
            Kind.EVENT,
            event_value("health_notice", item["Title"], link["slug"], level=words),
            title=item["Title"],
            url=item["Link"],
            published=moment(item["Published"]),
            retrieved=retrieved,
        )
