"""What Safe Conduct knows: facts, each with who says so, where and when.

A `Fact` is the unit of everything: stored, exchanged, cited. Its `value` is a plain
mapping whose keys depend on the kind and are listed with the kind below. Facts hold no
prose of Safe Conduct's own; `PASSAGE` alone holds a publisher's sentences, word for word,
and is never part of the committed snapshot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """The kinds of fact, with the keys of their values.

    ADVICE_LEVEL       scale: key of bot.facts.scales; code: the ministry's own step on it (or
                       list of flags joined by "+"); common: 1-4 or None, for comparison only;
                       regional: True if some region has another level.
    REGIONAL_LEVEL     region: the publisher's name of the region; scale, code, common as above.
    PASSAGE            section: one of SECTIONS; heading: str; text: exact quotation, plain text with
                       line breaks and "• " items; anchor: fragment of the url or ""; order: int.
    ENTRY_RULE         nationality: ISO2; requirement: visa_free | visa_required | visa_on_arrival |
                       e_visa | eta | no_admission | own_country; days: int or None; official: bool.
    EMERGENCY_NUMBERS  numbers: list of {service: police | ambulance | fire | general | <label slug>,
                       label: publisher's label, number: str, note: str}.
    POST               sender: ISO2 of the sending state; type: embassy | high_commission |
                       consulate_general | consulate | honorary_consulate | other; city; lat, lon;
                       address, phone, emergency_phone, email, website: str or absent.
    PRACTICAL          topic: currency | plugs | driving_side | dialling_code | time_zones | languages |
                       capital; value: list of str (ISO codes where they exist); extra keys by topic.
    EVENT              event: one of EVENTS; title: the publisher's; id: the publisher's; level: how grave in the
                       publisher's own word ("Orange", "Level 2"), or ""; severity: its measure in the publisher's
                       own words, or absent; start, end: ISO dates, or absent; current: what the publisher says
                       of it, or absent; indicative: True if the publisher itself calls it no more than that.
    """

    ADVICE_LEVEL = "advice_level"
    REGIONAL_LEVEL = "regional_level"
    PASSAGE = "passage"
    ENTRY_RULE = "entry_rule"
    EMERGENCY_NUMBERS = "emergency_numbers"
    POST = "post"
    PRACTICAL = "practical"
    EVENT = "event"


SECTIONS = (
    "warnings",  # the advice itself, regions, insurance validity
    "entry",  # visa, passport, customs
    "security",
    "laws",  # local laws and culture
    "health",
    "hazards",  # natural disasters and climate
    "transport",
    "help",  # getting help, posts, emergency numbers
    "other",
)

EVENTS = (
    "earthquake",
    "cyclone",
    "flood",
    "volcano",
    "drought",
    "wildfire",
    "tsunami",
    "outbreak",
    "health_notice",  # a health authority's notice to travellers, about an outbreak or something else
)


class Freshness(StrEnum):
    """How old what we know is, measured against its source's own cadence."""

    FRESH = "fresh"
    AGEING = "ageing"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement about one country, and where it comes from.

    Parameters:
        country: ISO 3166-1 alpha-2 code (plus "XK" for Kosovo).
        kind: what sort of statement; decides the keys of `value`.
        value: the statement; JSON types only.
        source: short name of the source, e.g. "gov-uk" (folder in bot/facts/sources, or data set).
        publisher: who says so, in the publisher's own language.
        title: title of the page or data set.
        url: the official page, for people.
        published: when the publisher last changed it (aware UTC), or None if it does not say.
        retrieved: when Safe Conduct read it (aware UTC).
        language: language of the value (BCP 47).
        licence: SPDX-like short name, e.g. "OGL-UK-3.0".
    """

    country: str
    kind: Kind
    value: Mapping[str, Any]
    source: str
    publisher: str
    title: str
    url: str
    published: datetime | None
    retrieved: datetime
    language: str
    licence: str

    def as_dict(self) -> dict[str, Any]:
        """JSON types only; `from_dict` is the inverse."""
        return {
            "country": self.country,
            "kind": self.kind.value,
            "value": dict(self.value),
            "source": self.source,
            "publisher": self.publisher,
            "title": self.title,
            "url": self.url,
            "published": self.published and self.published.isoformat(),
            "retrieved": self.retrieved.isoformat(),
            "language": self.language,
            "licence": self.licence,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Fact:
        """Raises KeyError or ValueError on data that `as_dict` did not make."""
        return cls(
            country=data["country"],
            kind=Kind(data["kind"]),
            value=data["value"],
            source=data["source"],
            publisher=data["publisher"],
            title=data["title"],
            url=data["url"],
            published=_moment(data["published"]),
            retrieved=_moment(data["retrieved"]) or datetime.fromtimestamp(0, UTC),
            language=data["language"],
            licence=data["licence"],
        )

    def published_on(self) -> date | None:
        """The day of publication, or None."""
        return self.published.date() if self.published else None


def _moment(text: str | None) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SourceState:
    """What is known about a source's health.

    Parameters:
        source: its short name.
        retrieved: when its data was last confirmed (a 304 counts), or None if never.
        snapshot: True while what is served still comes from the shipped snapshot.
        failing_since: when the present run of failures began, or None.
        error: what the last failure was, in one line, or None.
        records: number of countries that it covers now.
    """

    source: str
    retrieved: datetime | None = None
    snapshot: bool = True
    failing_since: datetime | None = None
    error: str | None = None
    records: int = 0
