"""Misspelt country names: one or two letters off, and only where that is safe."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.places import roles
from bot.understanding.places.gazetteer import Place, gazetteer
from bot.understanding.text import WORD, Folded

if TYPE_CHECKING:
    from bot.understanding.places.finder import Mention

SHORTEST = 6
"""Words of fewer letters are too near to too many others."""
TWO_SLIPS = 9
"""Letters from which two slips are forgiven."""

FEW_WORDS = 4
"""Words of a message in which any word may be the place."""

_WORD = re.compile(rf"(?:{WORD})+")


def corrections(folded: Folded, found: Sequence[Mention], language: str, known_words: Container[str]) -> list[Mention]:
    """Mentions for the words that are no known word and nearly a country's name.

    The first two letters must be right, and a tie between two countries is no correction.
    Demonyms and cities are never guessed at: they lie too near to ordinary words.
    """
    from bot.understanding.places.finder import Mention

    result = []
    few_words = len(_WORD.findall(folded.text)) <= FEW_WORDS
    for match in _WORD.finditer(folded.text):
        word = match[0]
        if len(word) < SHORTEST or word in known_words:
            continue
        if any(m.folded_start < match.end() and match.start() < m.folded_end for m in found):
            continue
        if (place := _nearest(word, language)) is None:
            continue
        start, end = folded.span(match.start(), match.end())
        mention = Mention(place, start, end, match.start(), match.end(), corrected=True)
        # "grenade thrown in the bar" is no Grenada: a place is led up to, or stands nearly alone.
        if few_words or roles.is_led_up_to(folded.text, mention, language):
            result.append(mention)
    return result


@cache
def _targets(language: str) -> tuple[dict[str, list[str]], dict[str, Place]]:
    # Names travel: an English spelling is understood in every language.
    names = {**gazetteer().countries["en"], **gazetteer().countries.get(language, {})}
    by_letters: dict[str, list[str]] = {}
    for name in names:
        if len(name) >= SHORTEST:
            by_letters.setdefault(name[:2], []).append(name)
    return by_letters, names


def _nearest(word: str, language: str) -> Place | None:
    by_letters, names = _targets(language)
    slips = 1 if len(word) < TWO_SLIPS else 2
    near = process.extract(word, by_letters.get(word[:2], []), scorer=OSA.distance, score_cutoff=slips, limit=5)
    if not near:
        return None
    best = min(distance for _, distance, _ in near)
    places = {names[name].country: names[name] for name, distance, _ in near if distance == best}
    return next(iter(places.values())) if len(places) == 1 else None
