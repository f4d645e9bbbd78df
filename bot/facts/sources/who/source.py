"""WHO as a source: the latest fifty items of its Disease Outbreak News.

Not recorded. The shape is the one that public code reads from
www.who.int/api/news/diseaseoutbreaknews: OData, a list `value` of items with `Title`,
`PublicationDateAndTime` and `ItemDefaultUrl`, ordered and cut by `$orderby` and `$top`, the oldest
first unless asked otherwise. The country stands in the title alone ("<disease> - <country>").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts.model import Fact, Kind
from bot.facts.sources.base import Manifest, moment
from bot.facts.sources.events import event_value, index_of, named_countries
from bot.facts.sources.schema import NAME, TEXT, Schema, record
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json
from bot.facts.sources.who.manifest import MANIFEST

LIST = Schema("WHO list", record({"value": {"type": "array", "minItems": 1}}))
ITEM = Schema("WHO item", record({"Title": NAME, "PublicationDateAndTime": TEXT, "ItemDefaultUrl": NAME}))

_DASH = re.compile(r"\s*[-–—]\s*")
_SLUG = re.compile(r"^(?:/emergencies/disease-outbreak-news/item)?/?([A-Za-z0-9_-]+)/?$")


class Who:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (
        Request(
            "/api/news/diseaseoutbreaknews?$orderby=PublicationDateAndTime%20desc&$top=50"
            "&$select=Title,PublicationDateAndTime,ItemDefaultUrl"
        ),
    )
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """Every item whose title names countries and nothing else behind its disease."""
        payload = parse_json(body)
        LIST.check(payload)
        return index_of(payload["value"], lambda item: _facts(item, retrieved), lambda item: item["Title"])

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """There are no pages."""
        return {}


def countries_of(title: str) -> tuple[str, ...]:
    """The countries of a title; empty for an item about a region or the world."""
    for dash in _DASH.finditer(title):
        if found := named_countries(title[dash.end() :]):
            return found
    return ()


def _facts(item: Mapping[str, Any], retrieved: datetime) -> Iterator[Fact]:
    if not ITEM.accepts(item):
        raise PayloadRejected("unexpected shape")
    slug = _SLUG.match(item["ItemDefaultUrl"])
    if not slug:
        raise PayloadRejected(f"not a link: {item['ItemDefaultUrl']!r}")
    published = moment(item["PublicationDateAndTime"])
    if published is None:
        raise PayloadRejected("an item without a date")
    title = item["Title"].strip()
    for code in countries_of(title):
        yield MANIFEST.fact(
            code,
            Kind.EVENT,
            event_value("outbreak", title, slug[1]),
            title=title,
            url=f"{MANIFEST.home_url}/item/{slug[1]}",
            published=published,
            retrieved=retrieved,
        )
