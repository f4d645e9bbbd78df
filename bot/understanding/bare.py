"""Bare answers: "Peru", "and in Tanzania?", "I'm Brazilian" say a place and nothing else."""

from __future__ import annotations

import re
from functools import cache

from bot.understanding import concepts
from bot.understanding.cues import cues
from bot.understanding.features import MASKS
from bot.understanding.text import NOT_AFTER_WORD, NOT_BEFORE_WORD, WORD, is_spaceless

_WORD = re.compile(rf"(?:{WORD})+(?:'(?:{WORD})+)?")


def only_places(masked: str, language: str) -> bool:
    """True if nothing but places, and the words that lead to them, stands in a masked text."""
    words = _WORD.findall(masked)
    places = [word for word in words if word in _MASKS]
    if not places or len(words) > 9:
        return False
    text = " ".join(words)
    while (shorter := _leading(language).sub(" ", text)) != text:
        text = shorter
    return all(word in _MASKS for word in text.split())


_MASKS = frozenset(MASKS.values())


@cache
def _leading(language: str) -> re.Pattern[str]:
    own = cues(language)
    phrases = {
        *own.follow_up,
        *own.bare_after,
        *own.destination_before,
        *own.nationality_before,
        *own.residence_before,
        *own.nationality_after,
        *own.residence_after,
    }
    # "the German embassy in Lima" asks for something; "in Lima" does not.
    wordings = (phrase for phrase in phrases if not _asks_for_a_post(phrase, language))
    words = sorted((" ".join(_WORD.findall(phrase)) for phrase in wordings), key=len, reverse=True)
    pattern = "|".join(_bounded(word) for word in words if word)
    return re.compile(pattern or "(?!)")


def _bounded(word: str) -> str:
    """A pattern for a word; in scripts without spaces it may stand inside a run of characters."""
    inside = is_spaceless(word[0])
    return re.escape(word) if inside else NOT_AFTER_WORD + re.escape(word) + NOT_BEFORE_WORD


def _asks_for_a_post(phrase: str, language: str) -> bool:
    found = concepts.find(phrase, language)
    return any(item.concept in ("embassy", "consulate", "visa", "passport") for item in found)
