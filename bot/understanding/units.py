"""What the sentence encoder reads of a text: its words and their pieces, as fingerprints.

A word counts as itself and as its character n-grams, so that an inflected, compounded or misspelt
word shares most of its pieces with the word that is known. Scripts without spaces have no words to
begin with: there the n-grams of a run of characters are all there is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

from bot.understanding.text import fold

LONGEST_WORD = 24
"""Characters of a word that are read; what is longer is a link or noise."""
LONGEST_RUN = 200
"""Characters of a run without spaces that are read."""

_HAN_AND_KANA = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_HANGUL = "\uac00-\ud7a3"
# Vowel signs of Devanagari are no letters to `re`; a word would fall apart at each of them.
_DEVANAGARI = "\u0900-\u097f"
_WORD = re.compile(
    rf"[^\W_{_DEVANAGARI}{_HAN_AND_KANA}{_HANGUL}]+|[{_DEVANAGARI}]+|[{_HANGUL}]+"
    rf"|[{_HAN_AND_KANA}]{{1,{LONGEST_RUN}}}|[!?؟？。！]|[\U0001F300-\U0001FAFF]"
)


def words(text: str) -> list[str]:
    """Folded words, or runs of characters, of a text as written; marks that carry a tone count as words."""
    return _WORD.findall(fold(text).text)


def units(word: str) -> tuple[int, ...]:
    """Fingerprints of a folded word and its pieces.

    Returns:
        32-bit CRCs, unique and sorted; the same on every machine and in every process.
    """
    return tuple(sorted({crc32(unit.encode()) for unit in _pieces(word)}))


def _pieces(word: str) -> Iterator[str]:
    first = word[0]
    if "\u3040" <= first <= "\u9fff":
        yield from ("j" + gram for gram in _grams(word, 1, 4))
        return
    word = word[:LONGEST_WORD]
    yield "w" + word
    if "\uac00" <= first <= "\ud7a3":
        yield from ("c" + gram for gram in _grams(f"<{word}>", 1, 3) if gram not in "<>")
    else:
        yield from ("c" + gram for gram in _grams(f"<{word}>", 3, 5))


def _grams(text: str, shortest: int, longest: int) -> Iterator[str]:
    for size in range(shortest, longest + 1):
        for start in range(len(text) - size + 1):
            yield text[start : start + size]
