"""Misspelt country names: one or two letters off, and only where that is safe."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.places.gazetteer import Place, gazetteer
from bot.understanding.text import Folded

if TYPE_CHECKING:
    from bot.understanding.places.finder import Mention

SHORTEST = 5
"""Words of fewer letters are too near to too many others."""

_WORD = re.compile(r"[^\W\d_]+")


def corrections(
    folded: Folded, found: Sequence[Mention], language: str, known_words: Container[str]
) -> list[Mention]:
    """Mentions for the words that are no known word and nearly a country's name.

    One slip in five to seven letters, two from eight on; the first letter must be right, and
    a tie between two countries is no correction.
    """
    from bot.understanding.places.finder import Mention

    result = []
    for match in _WORD.finditer(folded.text):
        word = match[0]
        if len(word) < SHORTEST or any(m.folded_start < match.end() and match.start() < m.folded_end for m in found):
            continue
        if word in known_words:
            continue
        place = _nearest(word, language)
        if place is not None:
            start, end = folded.span(match.start(), match.end())
            result.append(Mention(place, start, end, match.start(), match.end(), corrected=True))
    return result


@cache
def _targets(language: str) -> tuple[dict[str, list[str]], dict[str, Place]]:
    words = dict(gazetteer().words.get(language) or {})
    if language != "en":
        # Names travel: an English spelling is understood in every language.
        words = {**gazetteer().words["en"], **words}
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(word)
    return by_letter, words


def _nearest(word: str, language: str) -> Place | None:
    by_letter, words = _targets(language)
    slips = 1 if len(word) < 8 else 2
    near = process.extract(
        word, by_letter.get(word[0], []), scorer=OSA.distance, score_cutoff=slips, limit=5
    )
    if not near:
        return None
    best = min(distance for _, distance, _ in near)
    places = {words[name].country: words[name] for name, distance, _ in near if distance == best}
    return next(iter(places.values())) if len(places) == 1 else None
