"""Recognises that life or freedom is in danger right now.

Runs before everything else and depends on nothing that is trained: fragments that by
themselves mean danger ("they are shooting at us"), in every language at once, because a
person in panic may write in any. Fragments that show a general question or a past event
("what to do in case of") hold it back; the classifier still judges those.
"""

from __future__ import annotations

from functools import cache

import ahocorasick

from bot.understanding.cues import all_languages, cues
from bot.understanding.text import Folded, is_spaceless, is_word_character


def signs(folded: Folded) -> bool:
    """True if the text says that somebody is in danger now."""
    text = _squeeze(folded.text)
    return _found(_danger(), text) and not _found(_harmless(), text)


def harmless(folded: Folded) -> bool:
    """True if the text shows that it is a general question, or about the past."""
    return _found(_harmless(), _squeeze(folded.text))


def _squeeze(text: str) -> str:
    return " ".join("".join(c if is_word_character(c) or c == "'" else " " for c in text).split())


def _found(automaton: ahocorasick.Automaton | None, text: str) -> bool:
    if automaton is None:
        return False
    for last, length in automaton.iter(text):
        start, end = last + 1 - length, last + 1
        starts = start == 0 or not is_word_character(text[start - 1]) or is_spaceless(text[start])
        ends = end == len(text) or not is_word_character(text[end]) or is_spaceless(text[end - 1])
        if starts and ends:
            return True
    return False


@cache
def _danger() -> ahocorasick.Automaton | None:
    return _automaton("emergency_now")


@cache
def _harmless() -> ahocorasick.Automaton | None:
    return _automaton("not_emergency")


LEAST_LETTERS = 5
LEAST_LATIN_LETTERS = 8
"""Letters of a fragment of one word: fragments of all languages look at every message, and a
short word of one is, in Latin letters above all, a different word of another."""


def _spaceless(text: str) -> bool:
    return len(text) >= 2 and is_spaceless(text[0])


def _automaton(which: str) -> ahocorasick.Automaton | None:
    automaton = ahocorasick.Automaton()
    for code in all_languages():
        for phrase in getattr(cues(code), which):
            squeezed = _squeeze(phrase)
            least = LEAST_LATIN_LETTERS if squeezed.isascii() else LEAST_LETTERS
            if " " in squeezed or len(squeezed) >= least or _spaceless(squeezed):
                automaton.add_word(squeezed, len(squeezed))
    if not len(automaton):
        return None
    automaton.make_automaton()
    return automaton
