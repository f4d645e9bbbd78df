"""Canadian payloads to facts.

The index tells the level of every destination; a page for each has the sections in English and
French. `metadata.generated` changes at every request and is not looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.scales import SCALES, level_value
from bot.facts.sources.base import moment
from bot.facts.sources.canada.manifest import MANIFEST
from bot.facts.sources.schema import NAME, TEXT, Schema, record

_PAGES = {"en": "https://travel.gc.ca/destinations/", "fr": "https://voyage.gc.ca/destinations/"}
KEYS = {"en": "eng", "fr": "fra"}

_STATE = {"type": "integer", "minimum": 0, "maximum": 3}
_COUNT = {"type": ["integer", "boolean"]}
_DATE = record({}, {"timestamp": {"type": "integer"}, "asp": TEXT, "date": TEXT})
_LANGUAGE = record({"name": NAME, "url-slug": NAME})
_ENTRY = record(
    {
        "country-iso": {"type": "string", "pattern": "^[A-Z]{2}$"},
        "advisory-state": _STATE,
        "has-regional-advisory": _COUNT,
        "date-published": _DATE,
        "eng": _LANGUAGE,
        "fra": _LANGUAGE,
    }
)
INDEX = Schema("Canadian index", record({"data": {"type": "object", "minProperties": 1}}))
ENTRY = Schema("Canadian destination", _ENTRY)
PAGE = Schema("Canadian page", record({"data": _ENTRY}))

# Regions that Canada lists as destinations: whose country they are, and nothing of the
# country's own level.
REGIONS = {"IC": "ES"}


def destination(code: str) -> tuple[str, ...]:
    """The countries that a code of the index covers; empty for a region or an unknown code.

    "IL" stands for Israel and the Palestinian territories.
    """
    if code == "IL":
        return ("IL", "PS")
    found = countries.from_alpha2(code)
    return (found,) if found else ()


def page_url(entry: Mapping[str, Any], language: str) -> str:
    """The page for people about a destination."""
    return _PAGES[language] + str(entry[KEYS[language]]["url-slug"])


def published(entry: Mapping[str, Any]) -> datetime | None:
    """When the destination's advice was last published."""
    date = entry["date-published"]
    return moment(date.get("asp") or date.get("timestamp"))


def level(entry: Mapping[str, Any], country: str, retrieved: datetime) -> Fact:
    """The whole-country level. Raises PayloadRejected on an undocumented state."""
    code = str(entry["advisory-state"])
    if SCALES["canada"].step(code) is None:
        raise PayloadRejected(f"unknown advisory state {code}")
    return MANIFEST.fact(
        country,
        Kind.ADVICE_LEVEL,
        level_value("canada", code, regional=bool(entry["has-regional-advisory"])),
        title=entry["eng"]["name"],
        url=page_url(entry, "en"),
        published=published(entry),
        retrieved=retrieved,
    )


def region_as_destination(entry: Mapping[str, Any], retrieved: datetime) -> Fact | None:
    """The regional level of a destination that is a region of a country, e.g. the Canaries."""
    country = REGIONS.get(entry["country-iso"])
    if country is None:
        return None
    fact = level(entry, country, retrieved)
    value = {key: fact.value[key] for key in ("scale", "code", "common")}
    return MANIFEST.fact(
        country,
        Kind.REGIONAL_LEVEL,
        {"region": entry["eng"]["name"], **value},
        title=fact.title,
        url=fact.url,
        published=fact.published,
        retrieved=retrieved,
    )
