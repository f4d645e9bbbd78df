"""Which events are told, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from bot.facts.model import Fact
from bot.facts.sources import MANIFESTS


def still_told(fact: Fact, now: datetime) -> bool:
    """True if an event is still to be told: it ended, or was published if it has no end, not
    longer ago than its source's limit. One that its publisher calls current always is."""
    manifest = MANIFESTS.get(fact.source)
    limit = manifest.told_for if manifest else None
    if limit is None or fact.value.get("current") is True:
        return True
    last = _last(fact)
    return last is None or now.date() - last <= limit


def in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Events, the latest first."""
    return tuple(sorted(facts, key=lambda fact: _last(fact) or date.min, reverse=True))


def _last(fact: Fact) -> date | None:
    """The last day that is known of an event (UTC)."""
    days = [date.fromisoformat(fact.value[key]) for key in ("end", "start") if fact.value.get(key)]
    if not days and fact.published:
        days = [fact.published.astimezone(UTC).date()]
    return max(days, default=None)
