"""From an index and its pages to what is stored about each country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.errors import PayloadRejected
from bot.facts.model import Fact
from bot.facts.sources.source import Entry, Facts, Index

# An index that lost more countries than this share since the last good one is not believed at
# all; one that lost a few is believed; in between it is believed for what it names, and what it
# does not name is kept.
_IMPLAUSIBLE_LOSS = 0.5
_SMALL_LOSS = 0.05
# Events come and go, so a list of them may shrink; but not to next to nothing at once.
_IMPLAUSIBLE_LOSS_OF_EVENTS = 0.8


def check_count(index: Index, known: int, comes_and_goes: bool = False) -> None:
    """Raises PayloadRejected if an index names implausibly few countries for what was known:
    less than half as many, or less than a fifth where what is named comes and goes."""
    named = sum(len(entry.facts) for entry in index.entries)
    if not named:
        raise PayloadRejected("no destination that could be read")
    if named < known * (1 - (_IMPLAUSIBLE_LOSS_OF_EVENTS if comes_and_goes else _IMPLAUSIBLE_LOSS)):
        raise PayloadRejected(f"{named} countries, {known} were known: implausible")


def removed(index: Index, known: frozenset[str], comes_and_goes: bool = False) -> tuple[frozenset[str], frozenset[str]]:
    """Countries that the source names no more, and countries that are kept though not named.

    A destination whose record is broken is kept; so are all, if suspiciously many are missing,
    unless it lies in the nature of what is named that it comes and goes.
    """
    named = {country for entry in index.entries for country in entry.facts}
    missing = known - named
    kept = missing & index.broken_countries
    if index.broken and not index.broken_countries:
        kept = missing  # it cannot be told whose records are broken
    gone = missing - kept
    if not comes_and_goes and len(gone) > max(3, len(known) * _SMALL_LOSS):
        return frozenset(), missing
    return gone, kept


def combine(entry: Entry, country: str, page: Facts | None, stored: Sequence[Fact], source: str) -> tuple[Fact, ...]:
    """What to store about a country.

    Parameters:
        entry: the destination as the index has it.
        page: what its page says, or None if the page could not be read.
        stored: what is stored about the country now, of any source.
        source: short name of the source.

    The index's facts always count, since they are new and whole. Without a page, the facts of
    the kinds that only pages bring are kept as they were, with the dates they had.
    """
    own = tuple(entry.facts.get(country, ()))
    if page is not None:
        return (*own, *page.get(country, ()))
    kinds = {fact.kind for fact in own}
    return (*own, *(fact for fact in stored if fact.source == source and fact.kind not in kinds))


def same(facts: Iterable[Fact], stored: Sequence[Fact], source: str) -> bool:
    """True if a source's facts are as they are stored, apart from when they were read."""
    before = [fact for fact in stored if fact.source == source]
    moment = before[0].retrieved if before else None
    after = list(facts)
    if moment is None or len(after) != len(before):
        return not after and not before
    return all(replace(a, retrieved=moment) == replace(b, retrieved=moment) for a, b in zip(after, before, strict=True))
