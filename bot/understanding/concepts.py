"""The domain's concepts in a message: data/concepts/<lang>.yml.

A concept (alcohol, malaria, ATM) is the same in every language, so it carries a question over
to passages in another language, and to a classifier that learned from other languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import ahocorasick
import yaml

from bot.languages import DATA
from bot.understanding.text import fold_word, is_spaceless, is_word_character


@dataclass(frozen=True, slots=True)
class Found:
    """A concept in a folded text: its id and the positions of the words."""

    concept: str
    start: int
    end: int


def find(folded: str, language: str) -> list[Found]:
    """All concepts named in a folded text, in order; English words count in every language."""
    found: dict[tuple[int, int], Found] = {}
    for code in dict.fromkeys((language, "en")):
        automaton = _automaton(code)
        if automaton is None:
            continue
        for last, (length, is_stem, concept) in automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            if _stands_alone(folded, start, end, is_stem):
                found.setdefault((start, end), Found(concept, start, end))
    return _without_inner(sorted(found.values(), key=lambda f: (f.start, f.start - f.end)))


@cache
def ids() -> dict[str, int]:
    """Every concept and its number, the same in every language."""
    return {concept: number for number, concept in enumerate(sorted(_read("en")))}


@cache
def terms(language: str) -> dict[str, tuple[str, ...]]:
    """Concept -> its first words in a language, the ones that official pages use; stems keep their "*"."""
    return {concept: words[:FIRST_TERMS] for concept, words in _read(language).items()}


FIRST_TERMS = 8


def _read(language: str) -> dict[str, tuple[str, ...]]:
    path = DATA / "concepts" / f"{language}.yml"
    if not path.exists():
        return {}
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    return {str(concept): tuple(str(word) for word in words) for concept, words in data.items()}


@cache
def _automaton(language: str) -> ahocorasick.Automaton | None:
    automaton = ahocorasick.Automaton()
    for concept, words in _read(language).items():
        for word in words:
            folded = fold_word(word.rstrip("*"))
            if len(folded) > 1 or (folded and is_spaceless(folded)):
                automaton.add_word(folded, (len(folded), word.endswith("*"), concept))
    if not len(automaton):
        return None
    automaton.make_automaton()
    return automaton


def _stands_alone(text: str, start: int, end: int, is_stem: bool) -> bool:
    if is_spaceless(text[start]):
        return True
    if start and is_word_character(text[start - 1]) and not _attached(text, start):
        return False
    return is_stem or end == len(text) or not is_word_character(text[end])


_ARABIC_PREFIXES = ("ال", "و", "ب", "ل", "ف", "ك", "وال", "بال", "لل", "فال", "كال", "ول", "وب")


def _attached(text: str, start: int) -> bool:
    """True if only an Arabic prefix (article, "and", "in", "for") stands before, in the same word."""
    begin = start
    while begin and is_word_character(text[begin - 1]):
        begin -= 1
    return text[begin:start] in _ARABIC_PREFIXES


def _without_inner(found: list[Found]) -> list[Found]:
    kept: list[Found] = []
    for item in found:
        if not any(item.start >= other.start and item.end <= other.end for other in kept):
            kept.append(item)
    return kept
