"""Advisories of the United States to facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.scales import level_value
from bot.facts.sources import html
from bot.facts.sources.base import moment
from bot.facts.sources.schema import NAME, TEXT, Schema, record
from bot.facts.sources.us.manifest import MANIFEST

LIST = Schema("US list", {"type": "array", "minItems": 1})
RECORD = Schema(
    "US advisory", record({"Title": NAME, "Link": TEXT}, {"Summary": TEXT, "Published": TEXT, "Updated": TEXT})
)

# The level stands nowhere but in the title: "Kenya - Level 2: Exercise Increased Caution".
_TITLE = re.compile(r"^(?P<name>.+?)(?: Travel Advisory)?(?P<rest>\s+[-–]\s+.*?)?\s*[-–]\s+Level (?P<level>[1-4])\b")
_LINK = re.compile(r"destination\.([a-z]{3})\.html", re.IGNORECASE)

# Parts of one ISO territory with an advisory each. They speak for the territory only where they agree.
_PARTS = {"bonaire": "BQ", "saba": "BQ", "sint eustatius": "BQ"}


@dataclass(frozen=True, slots=True)
class Advisory:
    """One advisory, understood.

    Parameters:
        countries: ISO2 codes that it covers.
        part: True if it covers a part of the territory only.
        name: the destination as the Department writes it.
        level: "1" to "4".
        exact: True if the code came from the link rather than from the name.
    """

    countries: tuple[str, ...]
    part: bool
    name: str
    level: str
    exact: bool
    published: datetime | None
    record: Mapping[str, Any]


def advisory(raw: Mapping[str, Any]) -> Advisory | None:
    """Understand a record; None if its title tells no level or no destination is recognised.

    The code comes from the link, then from the name. `Category` mixes ISO and FIPS codes and
    is not used. A title that refers to several summaries has no level of its own.
    """
    found = _TITLE.match(raw["Title"].strip())
    if not found or "see summaries" in raw["Title"].lower():
        return None
    name = found["name"].strip()
    link = _LINK.search(raw["Link"])
    code = countries.from_alpha3(link[1]) if link else None
    part = _PARTS.get(countries.normalise(name))
    covered = (part,) if part else (code,) if code else countries.from_name(name)
    if not covered:
        return None
    when = moment(raw.get("Updated") or raw.get("Published"))
    return Advisory(covered, bool(part), name, found["level"], bool(code), when, raw)


def newest(advisories: Iterable[Advisory]) -> dict[str, Advisory]:
    """One advisory a country: the newest of duplicates, the one known by its link if equal.

    A territory known only by its parts gets a level if all parts have the same.
    """
    best: dict[str, Advisory] = {}
    parts: dict[str, list[Advisory]] = {}
    for one in advisories:
        for country in one.countries:
            if one.part:
                parts.setdefault(country, []).append(one)
            elif country not in best or _rank(one) > _rank(best[country]):
                best[country] = one
    for country, members in parts.items():
        if country not in best and len({member.level for member in members}) == 1:
            best[country] = max(members, key=_rank)
    return best


def _rank(one: Advisory) -> tuple[float, bool, bool]:
    # An advisory for one destination speaks more exactly than one for a group of them.
    return (one.published.timestamp() if one.published else 0.0, len(one.countries) == 1, one.exact)


def level(one: Advisory, country: str, retrieved: datetime) -> Fact:
    """The advice level of an advisory for one of its countries."""
    url = one.record["Link"]
    if not url.startswith("https://"):
        raise PayloadRejected(f"not a link: {url!r}")
    return MANIFEST.fact(
        country,
        Kind.ADVICE_LEVEL,
        level_value("us", one.level),
        title=one.record["Title"].strip(),
        url=url,
        published=one.published,
        retrieved=retrieved,
    )


def passages(one: Advisory, country: str, retrieved: datetime) -> Iterator[Fact]:
    """The summary, quoted whole."""
    text = html.to_text(one.record.get("Summary") or "")
    if text:
        yield MANIFEST.fact(
            country,
            Kind.PASSAGE,
            {"section": "warnings", "heading": one.record["Title"].strip(), "text": text, "anchor": "", "order": 0},
            title=one.record["Title"].strip(),
            url=one.record["Link"],
            published=one.published,
            retrieved=retrieved,
        )
