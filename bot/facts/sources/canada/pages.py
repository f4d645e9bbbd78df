"""The pages of the Canadian destinations: regional levels and passages, English and French."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.scales import SCALES
from bot.facts.sources import html, sections
from bot.facts.sources.canada import parse
from bot.facts.sources.canada.manifest import MANIFEST

# Keys of a page, in the page's order, and the section they map to.
_SECTIONS = {
    "advisories": "warnings",
    "security": "security",
    "entry-exit": "entry",
    "health": "health",
    "laws-culture": "laws",
    "disasters-climate": "hazards",
}
_RULES = {"en": sections.ENGLISH, "fr": sections.FRENCH}
# Sections whose headings may belong elsewhere. Health pages speak of insects on roads and the like.
_MIXED = frozenset({"security", "laws"})

# The words of the levels as headings end in them, today's and those of earlier pages.
_WORDS = {
    "take normal security precautions": "0",
    "prendre des précautions normales": "0",
    **{words.lower(): step.code for step in SCALES["canada"].steps for words in step.wording.values()},
}
_LEVEL_HEADING = re.compile(
    rf"^(?P<region>.+?)\s*[-–—]\s*(?P<words>{'|'.join(map(re.escape, _WORDS))})$", re.IGNORECASE
)
# A map's legend and its disclaimer say nothing about the country.
_MAP = re.compile(r"^(?:Risk levels?|Niveaux? de risque)$", re.IGNORECASE)
_DISCLAIMER = re.compile(r"^(?:Disclaimer|Avis de non-responsabilité|The features in this map|Enlarge map)")


def facts(page: Mapping[str, Any], country: str, retrieved: datetime) -> list[Fact]:
    """Regional levels and passages of a page."""
    data = page["data"]
    return [*regional(data, country, retrieved), *passages(data, country, retrieved)]


def regional(data: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    """The regional levels: headings of the form "Region - Level".

    In the live feed they stand in containers of the class RegionalAdv; in any shape, the heading
    that names the country itself gives the national level and is left to the index.
    """
    found: set[tuple[str, str]] = set()
    for piece in html.pieces(data["eng"].get("advisories") or ""):
        heading = _LEVEL_HEADING.match(piece.headings[-1]) if piece.headings else None
        if heading is None:
            continue
        code = _WORDS[heading["words"].lower()]
        region = heading["region"].strip()
        marked = "RegionalAdv" in piece.classes
        named = countries.normalise(region)
        own = countries.from_name(region) == (country,) or named == countries.normalise(data["eng"]["name"])
        if (own and not marked) or (region, code) in found:
            continue
        found.add((region, code))
        yield MANIFEST.fact(
            country,
            Kind.REGIONAL_LEVEL,
            {
                "region": region,
                "scale": "canada",
                "code": code,
                "common": SCALES["canada"].common(code),
            },
            title=data["eng"]["name"],
            url=parse.page_url(data, "en"),
            published=parse.published(data),
            retrieved=retrieved,
        )


def passages(data: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    """The text of the sections, quoted by heading, first in English, then in French."""
    order = 0
    for language, key in parse.KEYS.items():
        if key not in data:
            continue
        for name, default in _SECTIONS.items():
            for piece in html.pieces(data[key].get(name) or ""):
                text = _without_map(piece.text)
                if not text or _MAP.match(piece.headings[-1] if piece.headings else ""):
                    continue
                # The section's own name is its h2; the headings below it decide.
                by_heading = _RULES[language] if default in _MIXED else ()
                value = {
                    "section": sections.section(default, piece.headings[1:], by_heading),
                    "heading": piece.heading or data[key]["name"],
                    "text": text,
                    "anchor": piece.anchor,
                    "order": order,
                }
                yield MANIFEST.fact(
                    country,
                    Kind.PASSAGE,
                    value,
                    title=data[key]["name"],
                    url=parse.page_url(data, language) + (f"#{piece.anchor}" if piece.anchor else ""),
                    published=parse.published(data),
                    retrieved=retrieved,
                    language=language,
                )
                order += 1


def _without_map(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not _DISCLAIMER.match(line))
