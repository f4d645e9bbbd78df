"""What sources of events share: the value of an event, and events sorted by country."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import EVENTS, Fact
from bot.facts.sources.source import Entry, Index

Item = TypeVar("Item")

_LIST = re.compile(r"\s*(?:,|;|/|&|\band\b)\s*(?:and\s+)?")


def event_value(
    event: str,
    title: str,
    identifier: str,
    *,
    level: str = "",
    severity: str = "",
    start: datetime | None = None,
    end: datetime | None = None,
    current: bool | None = None,
    indicative: bool = False,
) -> dict[str, object]:
    """The value of an EVENT fact; see `Kind.EVENT`. What is not known is absent.

    Raises PayloadRejected if it has no title.
    """
    if event not in EVENTS:
        raise ValueError(f"{event!r} is no kind of event")
    if not title.strip():
        raise PayloadRejected("an event without a title")
    value: dict[str, object] = {
        "event": event,
        "title": title.strip(),
        "id": identifier,
        "level": level,
        "indicative": indicative,
    }
    if severity:
        value["severity"] = severity
    if start:
        value["start"] = start.date().isoformat()
    if end:
        value["end"] = end.date().isoformat()
    if current is not None:
        value["current"] = current
    return value


def by_country(facts: Iterable[Fact]) -> tuple[Entry, ...]:
    """One entry a country, with its events in the publisher's order; one told twice counts once."""
    found: dict[str, dict[object, Fact]] = {}
    for fact in facts:
        found.setdefault(fact.country, {}).setdefault(fact.value["id"], fact)
    return tuple(Entry(code, "", {code: tuple(events.values())}) for code, events in sorted(found.items()))


def index_of(
    items: Iterable[Item],
    facts_of: Callable[[Item], Iterable[Fact]],
    name_of: Callable[[Item], str],
) -> Index:
    """The index of a list of events that has no pages behind it.

    Parameters:
        items: as the publisher lists them.
        facts_of: the events of an item; raises PayloadRejected for one that cannot be read, which is
            reported and does not spoil the others.
        name_of: what to call an item that names no country.
    """
    facts: list[Fact] = []
    unmapped: list[str] = []
    broken: dict[str, str] = {}
    for number, item in enumerate(items):
        try:
            found = list(facts_of(item))
        except PayloadRejected as error:
            broken[f"#{number}"] = str(error)
            continue
        facts += found
        if not found:
            unmapped.append(name_of(item))
    return Index(by_country(facts), tuple(unmapped), broken)


def named_countries(text: str) -> tuple[str, ...]:
    """The countries that a text lists and nothing else: "Kenya", "Kenya and Uganda".

    Empty if any part of it is no country's name: half a list would be wrong about the rest.
    """
    if whole := countries.from_name(text):
        return whole
    parts = [countries.from_name(part) for part in _LIST.split(text.strip()) if part]
    return tuple(dict.fromkeys(code for part in parts for code in part)) if parts and all(parts) else ()
