"""Australian payloads to facts.

The export is not recorded (the recording is a third party's normalised form, see
`bot.facts.snapshot.advice`). Its shape is the one that public code reads and documents by
example: a JSON list of destinations with `title`, `field_overall_advice_level` (the level in
the department's words, or "No travel advice"), `field_last_update`, `field_advice_levels`
(prose on the whole and on parts), `field_url` and `changed` ("Fri, 2025-11-14 14:22", without a
zone). The parts' levels stand in prose alone: they are quoted, and only the fact that some part
has another level is read out of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html import unescape
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.scales import SCALES, level_value
from bot.facts.sources import html
from bot.facts.sources.australia.manifest import MANIFEST
from bot.facts.sources.schema import NAME, TEXT, Schema, record

_MAYBE = {"type": ["string", "null"]}
LIST = Schema("Australian list", {"type": "array", "minItems": 1})
RECORD = Schema(
    "Australian destination",
    record(
        {
            "title": NAME,
            "field_overall_advice_level": TEXT,
            "field_url": {"type": "string", "pattern": "^https://www\\.smartraveller\\.gov\\.au/"},
            "changed": TEXT,
        },
        {"field_last_update": _MAYBE, "field_advice_levels": _MAYBE},
    ),
)

_CODES = {step.wording["en"].casefold(): step.code for step in SCALES["australia"].steps}
_NONE = frozenset({"", "no travel advice"})
_SAYS = {
    "1": re.compile(r"normal safety precautions", re.IGNORECASE),
    "2": re.compile(r"high degree of caution", re.IGNORECASE),
    "3": re.compile(r"reconsider your need to travel", re.IGNORECASE),
    "4": re.compile(r"do not travel", re.IGNORECASE),
}
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def destination(entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The countries of a record; empty if its name is unknown."""
    return countries.from_name(unescape(entry["title"]))


def level(entry: Mapping[str, Any], country: str, retrieved: datetime) -> Fact | None:
    """The level of a record, or None where the department gives no advice.

    Raises PayloadRejected on words that are not on its scale.
    """
    words = unescape(entry["field_overall_advice_level"]).strip().casefold()
    if words in _NONE:
        return None
    code = _CODES.get(words)
    if code is None:
        raise PayloadRejected(f"unknown level: {words[:80]!r}")
    parts = html.to_text(entry.get("field_advice_levels") or "")
    said = {step for step, pattern in _SAYS.items() if pattern.search(parts)}
    value = level_value("australia", code, regional=bool(said - {code}))
    return _fact(entry, country, Kind.ADVICE_LEVEL, value, retrieved)


def passages(entry: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    """The advice on the whole and its parts, and the latest update, each quoted whole."""
    title = unescape(entry["title"])
    for order, key in enumerate(("field_advice_levels", "field_last_update")):
        text = html.to_text(entry.get(key) or "")
        if text:
            value = {"section": "warnings", "heading": title, "text": text, "anchor": "", "order": order}
            yield _fact(entry, country, Kind.PASSAGE, value, retrieved)


def published(entry: Mapping[str, Any]) -> datetime:
    """The day on which a record changed. Its time has no zone, so the day alone is kept."""
    found = _DAY.search(entry["changed"])
    try:
        if found:
            return datetime(int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC)
    except ValueError:
        pass
    raise PayloadRejected(f"not a date: {entry['changed']!r}")


def _fact(entry: Mapping[str, Any], country: str, kind: Kind, value: Mapping[str, object], retrieved: datetime) -> Fact:
    return MANIFEST.fact(
        country,
        kind,
        value,
        title=unescape(entry["title"]),
        url=entry["field_url"],
        published=published(entry),
        retrieved=retrieved,
    )
