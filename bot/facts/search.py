"""Searching the passages about a country, and quoting them at a readable length.

A passage answers if it has enough of what is asked, each word counting the more the fewer of
the country's passages have it. Words in the heading count more, and the section that the
question is about is a prior, not a filter. What reaches too little is no answer: the result is
empty rather than wrong.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.facts.model import Fact, Kind
from bot.facts.quoting import excerpt
from bot.facts.store.base import FactStore
from bot.facts.store.index import Found, Match, Query

_HEADING_BONUS = 0.9
_SECTION_BONUS = 0.25
_RANK_SHARE = 0.35
# Share of what is asked, weighed by rarity, that a passage must have.
_FLOOR = 0.5
# Share of the best score that the further hits must reach.
_RELATIVE_FLOOR = 0.5

_STOPWORDS = frozenset(
    word
    for line in (
        "a an and are as at be by can could do does for from get has have how i if in into is it its me my need of",
        "on or our should some tell that the their there they this to us was we what when where which who will with",
        "would you your",
        "au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur ma mes mon nous on ou par",
        "pas peut plus pour puis qu que quel quelle quels qui sa se ses si son sont sur un une vous y",
        "als am auch auf aus bei bin das dem den der des die ein eine einen einer es für gibt habe hat ich ihr im",
        "ist kann man mein mit nach nicht oder sich sie sind um und von vor was wenn wie wir wird wo zu zum zur",
    )
    for word in line.split()
)
_WORD = re.compile(r"\w+")


class SearchableStore(FactStore, Protocol):
    """A store with a full-text index of its passages."""

    async def search(self, query: Query) -> Found:
        """The passages of a country that have any of the groups. Raises StoreError."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found.

    Parameters:
        fact: the passage, whole.
        score: how well it answers; comparable within one search, about 0.5 to 3.
        excerpt: the part of it that has the words: an exact quotation in whole sentences.
    """

    fact: Fact
    score: float
    excerpt: str


async def search(
    store: SearchableStore,
    country: str,
    words: Sequence[str],
    *,
    section: str | None = None,
    languages: Sequence[str] | None = None,
    limit: int = 3,
) -> tuple[Hit, ...]:
    """The passages about a country that answer best, best first; none if none answers.

    Parameters:
        country: ISO2.
        words: what is asked. "dog|pet|animal" are words of which one is enough; "yellow fever"
            is a phrase. Words that say nothing ("the", "pour", "und") are skipped.
        section: the section that the question is about, if known (see SECTIONS): a prior.
        languages: languages of passages wanted, None for all.
        limit: number of hits at most.
    """
    groups = _groups(words)
    found = await store.search(Query(country, groups, tuple(languages) if languages else None))
    if not found.matches:
        return ()
    weights = _weights(found, len(groups))
    whole = sum(weights.values())
    best_rank = max(match.rank for match in found.matches) or 1.0
    scored: list[tuple[float, Match]] = []
    for match in found.matches:
        share = sum(weights[number] for number in match.groups) / whole
        if share < _FLOOR:
            continue
        score = share + _HEADING_BONUS * sum(weights[number] for number in match.heading) / whole
        score += _RANK_SHARE * match.rank / best_rank
        scored.append((score * (1 + _SECTION_BONUS * (match.section == section)), match))
    scored.sort(key=lambda pair: -pair[0])
    scored = [pair for pair in scored if pair[0] >= _RELATIVE_FLOOR * scored[0][0]]
    passages: dict[str, list[Fact]] = {}
    for fact in await store.facts(country, Kind.PASSAGE):
        passages.setdefault(fact.source, []).append(fact)
    flat = [word for group in groups for word in group]
    hits = []
    for score, match in scored[:limit]:
        of_source = passages.get(match.source, [])
        if match.position < len(of_source):  # a refresh may have come in between
            fact = of_source[match.position]
            hits.append(Hit(fact, round(score, 3), excerpt(fact, flat)))
    return tuple(hits)


def says_something(word: str) -> bool:
    """False for articles, pronouns and the like, and for what has no letter or digit."""
    return word.casefold() not in _STOPWORDS and _WORD.search(word) is not None


def _groups(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    groups = []
    for entry in words:
        options = tuple(dict.fromkeys(option.strip() for option in entry.split("|") if option.strip()))
        kept = tuple(option for option in options if says_something(option))
        if kept and kept not in groups:
            groups.append(kept)
    return tuple(groups)


def _weights(found: Found, count: int) -> dict[int, float]:
    """How much each group says: the rarer in the country's passages, the more."""
    frequency = [sum(number in match.groups for match in found.matches) for number in range(count)]
    return {number: math.log(1 + (found.total - seen + 0.5) / (seen + 0.5)) for number, seen in enumerate(frequency)}
