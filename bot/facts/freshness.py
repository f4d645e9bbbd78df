"""How old a fact is, measured against the cadence of its own source."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.facts.model import Fact, Freshness
from bot.facts.sources import MANIFESTS

# Sources without a manifest are data sets of the snapshot, which change rarely.
_LIMITS: dict[str, tuple[timedelta, timedelta]] = {
    "gov-uk-emergency": (timedelta(days=180), timedelta(days=540)),
    "us-posts": (timedelta(days=180), timedelta(days=730)),
    "wikidata": (timedelta(days=365), timedelta(days=1460)),
    "passport-index": (timedelta(days=90), timedelta(days=365)),
    "sockets-2020": (timedelta(days=3650), timedelta(days=7300)),
}
_DEFAULT = (timedelta(days=730), timedelta(days=2190))


def limits(source: str) -> tuple[timedelta, timedelta]:
    """The ages from which facts of a source are ageing and stale."""
    manifest = MANIFESTS.get(source)
    return (manifest.ageing_after, manifest.stale_after) if manifest else _LIMITS.get(source, _DEFAULT)


def freshness(retrieved: datetime, source: str, now: datetime) -> Freshness:
    """How fresh something is that was read from a source.

    Parameters:
        retrieved: when it was read, or confirmed unchanged (aware).
        source: short name of the source.
        now: the present moment (aware); passed in so that tests and replays can choose it.
    """
    ageing, stale = limits(source)
    age = now - retrieved
    if age >= stale:
        return Freshness.STALE
    return Freshness.AGEING if age >= ageing else Freshness.FRESH


def of_fact(fact: Fact, now: datetime) -> Freshness:
    """How fresh a fact is; a store moves `retrieved` on when the fact is confirmed unchanged."""
    return freshness(fact.retrieved, fact.source, now)
