"""Quoting a passage at a readable length: exact, in whole sentences and list items."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from bot.facts.model import Fact

READABLE = 500
"""Characters of a quotation, about."""

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]?\s+(?=[\"“‘(\dA-ZÀ-ÖØ-ÞА-Я])")
_ENDINGS = re.compile(r"(?:ements?|ments?|ations?|ingen|ings?|ies|ied|ous|ers?|en|es|ed|e|s|y)$")


def excerpt(fact: Fact, words: Sequence[str] = (), limit: int = READABLE) -> str:
    """A part of a passage to quote: exact, in whole sentences and list items, about `limit`
    characters long, around the words; the opening if there are none. A single sentence that is
    longer stays whole."""
    text = str(fact.value["text"])
    if len(text) <= limit:
        return text
    stems = {_stem(word) for entry in words for word in _WORD.findall(entry)}
    hits = [_count(text[start:end], stems) for start, end in units(text)]
    return around(fact, max(range(len(hits)), key=lambda number: (hits[number], -number)), limit)


def around(fact: Fact, unit: int, limit: int = READABLE) -> str:
    """The part of a passage around one of its units, which is quoted in any case.

    Parameters:
        unit: number of the unit (see `units`).
        limit: characters, about; a unit that is longer stays whole.
    """
    text = str(fact.value["text"])
    if len(text) <= limit:
        return text
    parts = units(text)
    first = last = unit

    def fits(a: int, b: int) -> bool:
        return parts[b][1] - parts[a][0] <= limit

    # A list item means little without the line that leads in to the list.
    lead = unit
    while lead > 0 and text[parts[lead][0]] == "•":
        lead -= 1
    if fits(lead, unit):
        first = lead
    while last + 1 < len(parts) and fits(first, last + 1):
        last += 1
    while first > 0 and fits(first - 1, last):
        first -= 1
    return text[parts[first][0] : parts[last][1]]


def units(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence and list item."""
    found = []
    position = 0
    for line in text.split("\n"):
        start = position
        for end in _SENTENCE_END.finditer(line):
            found.append((start, position + end.start()))
            start = position + end.end()
        if line.strip():
            found.append((start, position + len(line)))
        position += len(line) + 1
    return found


def _count(text: str, stems: set[str]) -> int:
    """How many of the stems a text has."""
    found = {_stem(word) for word in _WORD.findall(text)}
    return len(stems & found)


def _stem(word: str) -> str:
    """A rough stem, alike for the forms of a word; good enough to choose a place in a text."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _ENDINGS.sub("", plain) if len(plain) > 4 else plain.removesuffix("s")
