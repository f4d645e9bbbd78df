"""German payloads to facts.

The index has flags only; the text stands in `content` of one record for each destination.
All times are seconds. An empty object is how the interface says that it failed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.scales import GERMAN_FLAGS, SCALES, level_value
from bot.facts.sources import html, sections
from bot.facts.sources.base import moment
from bot.facts.sources.germany.manifest import MANIFEST
from bot.facts.sources.schema import FLAG, NAME, TEXT, Schema, record

# Some interfaces of the ministry count milliseconds; no second of this century is that late.
_SECONDS = {"type": "integer", "minimum": 0, "maximum": 9_999_999_999}
INDEX = Schema("German index", record({"response": {"type": "object", "minProperties": 1}}))
ENTRY = Schema(
    "German destination",
    record(
        {
            "lastModified": _SECONDS,
            "title": NAME,
            "countryCode": TEXT,
            "countryName": NAME,
            **dict.fromkeys(GERMAN_FLAGS, FLAG),
        },
        {"iso3CountryCode": TEXT, "content": TEXT},
    ),
)


def entries(payload: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The destinations of an index: content id and record."""
    for key, value in payload["response"].items():
        if key.isdigit() and isinstance(value, dict):
            yield key, value


def destination(entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The country of an entry; empty if its codes are unknown."""
    code = countries.from_alpha2(entry["countryCode"]) or countries.from_alpha3(entry.get("iso3CountryCode", ""))
    return (code,) if code else ()


def page_url(content_id: str) -> str:
    """The page for people about a destination: the ministry's permanent link by content id."""
    return f"{MANIFEST.base_url}/de/-/{content_id}"


def level(content_id: str, entry: Mapping[str, Any], country: str, retrieved: datetime) -> Fact:
    """The advice level of an entry. No flag means: no warning issued."""
    code = SCALES["germany"].join(flag for flag in GERMAN_FLAGS if entry[flag])
    return _fact(content_id, entry, country, Kind.ADVICE_LEVEL, level_value("germany", code), retrieved)


def passages(content_id: str, entry: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    """The text of an entry that has it, quoted by heading."""
    kept = (piece for piece in html.pieces(entry.get("content") or "", ("h2", "h3", "h4")) if piece.text)
    for order, piece in enumerate(kept):
        value = {
            "section": sections.section("other", piece.headings[::-1], sections.GERMAN),
            "heading": piece.heading or entry["title"],
            "text": piece.text,
            "anchor": piece.anchor,
            "order": order,
        }
        yield _fact(content_id, entry, country, Kind.PASSAGE, value, retrieved)


def _fact(
    content_id: str,
    entry: Mapping[str, Any],
    country: str,
    kind: Kind,
    value: Mapping[str, Any],
    retrieved: datetime,
) -> Fact:
    return MANIFEST.fact(
        country,
        kind,
        value,
        title=entry["title"],
        url=page_url(content_id),
        published=moment(entry["lastModified"]),
        retrieved=retrieved,
    )
