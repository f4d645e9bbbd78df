"""Dutch payloads to facts.

The list is recorded. Its parameters (`output`, `rows`, `offset`) stand in the interface's
specification at oss.developer.overheid.nl ("Nederland Wereldwijd", 2.0.0). The page of a
destination (`content`: categories of `contentblocks` with `paragraphtitle` and `paragraph`) is
not among the recordings; its shape is the one that public code reads, e.g. the repository
joppeaukema-svg/TravelDocs and the corpus scripts around the same interface.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.scales import SCALES, level_value
from bot.facts.sources import html, sections
from bot.facts.sources.base import moment
from bot.facts.sources.netherlands import colours
from bot.facts.sources.netherlands.manifest import MANIFEST
from bot.facts.sources.schema import NAME, TEXT, Schema, record

LIST = Schema("Dutch list", {"type": "array"})
RECORD = Schema(
    "Dutch destination",
    record(
        {
            "isocode": {"type": "string", "pattern": "^[A-Za-z]{3}$|^[A-Za-z]{2}-[A-Za-z]{2}$"},
            "canonical": {"type": "string", "pattern": "^https://"},
            "dataurl": TEXT,
            "title": NAME,
            "introduction": TEXT,
            "location": NAME,
            "lastmodified": TEXT,
        }
    ),
)
_BLOCK = record({}, {"paragraphtitle": {"type": ["string", "null"]}, "paragraph": {"type": ["string", "null"]}})
PAGE = Schema(
    "Dutch page",
    record(
        {
            "canonical": {"type": "string", "pattern": "^https://"},
            "title": NAME,
            "introduction": TEXT,
            "lastmodified": TEXT,
            "content": {
                "type": "array",
                "items": record(
                    {"contentblocks": {"type": "array", "items": _BLOCK}}, {"category": {"type": ["string", "null"]}}
                ),
            },
        }
    ),
)

# The islands of the Caribbean Netherlands have an advice each, and the territory has none.
_PART = re.compile(r"^(BQ)-(?:BO|SA|SE)$")


def destination(entry: Mapping[str, Any]) -> str | None:
    """The country of a record, or of the territory that it is a part of; None if unknown."""
    code = entry["isocode"].upper()
    part = _PART.match(code)
    return part[1] if part else countries.from_alpha3(code)


def is_part(entry: Mapping[str, Any]) -> bool:
    """True if a record is about a part of a territory."""
    return bool(_PART.match(entry["isocode"].upper()))


def levels(entry: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    """The colour of a country, if its prose says one, and the colours of its regions."""
    found = colours.read(entry["introduction"], entry["location"], country)
    if found.country:
        value = level_value("netherlands", found.country, regional=found.regional)
        yield _fact(entry, country, Kind.ADVICE_LEVEL, value, retrieved)
    for region, colour in found.regions:
        yield _region(entry, country, region, colour, retrieved)


def part_level(entry: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    """The colour of a part of a territory, as that of a region: the ministry gives the whole none."""
    found = colours.read(entry["introduction"], entry["location"], None)
    if found.country:
        yield _region(entry, country, entry["location"], found.country, retrieved)


def _region(entry: Mapping[str, Any], country: str, region: str, colour: str, retrieved: datetime) -> Fact:
    common = SCALES["netherlands"].common(colour)
    value = {"region": region, "scale": "netherlands", "code": colour, "common": common}
    return _fact(entry, country, Kind.REGIONAL_LEVEL, value, retrieved)


def passages(page: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    """The text of a page, quoted by category and title."""
    quoted = [("warnings", piece.heading or page["title"], piece.text) for piece in html.pieces(page["introduction"])]
    for part in page["content"]:
        category = html.to_text(part.get("category") or "")
        for block in part["contentblocks"]:
            title = html.to_text(block.get("paragraphtitle") or "")
            headings = tuple(heading for heading in (category, title) if heading)
            section = sections.section("other", headings[::-1], sections.DUTCH)
            heading = " › ".join(dict.fromkeys(headings)) or page["title"]
            quoted.append((section, heading, html.to_text(block.get("paragraph") or "")))
    for order, (section, heading, text) in enumerate(row for row in quoted if row[2]):
        value = {"section": section, "heading": heading, "text": text, "anchor": "", "order": order}
        yield _fact(page, country, Kind.PASSAGE, value, retrieved)


def page_path(entry: Mapping[str, Any]) -> str | None:
    """Path and query of a destination's page, or None if its link leads elsewhere."""
    url = entry["dataurl"]
    base = MANIFEST.base_url + "/v2/sources/nederlandwereldwijd/infotypes/countries/"
    if not url.startswith(base) or "?" in url or "#" in url or ".." in url:
        return None
    return f"{url.removeprefix(MANIFEST.base_url)}?output=json"


def _fact(entry: Mapping[str, Any], country: str, kind: Kind, value: Mapping[str, object], retrieved: datetime) -> Fact:
    published = moment(entry["lastmodified"])
    if published is None:
        raise PayloadRejected("Dutch record without a date")
    return MANIFEST.fact(
        country,
        kind,
        value,
        title=entry["title"],
        url=entry["canonical"],
        published=published,
        retrieved=retrieved,
    )
