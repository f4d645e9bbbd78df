"""Text as the understanding compares it: folded, with a way back to the original.

`fold` removes what people leave out or vary when they type: case, accents, Arabic vowel
signs and letter variants, full-width forms, kinds of apostrophes and dashes. Every folded
character remembers where it came from, so that a match can be given in the original's
own positions.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MAX_CHARACTERS = 2_000
"""Understanding reads this much of a message; what a person asks stands well within it."""

# Letters that people write for one another. Arabic: alef, ya, ta marbuta and their variants;
# Persian kaf and ya. Cyrillic: yo. Latin: letters that do not decompose.
_VARIANTS = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ئ": "ي",
        "ؤ": "و",
        "ة": "ه",
        "ک": "ك",
        "ـ": "",
        "ё": "е",
        "ı": "i",
        "ł": "l",
        "đ": "d",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ß": "ss",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "–": "-",
        "—": "-",
        "‑": "-",
        "\u200c": " ",  # zero-width non-joiner, between the parts of Persian words
    }
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text.

    Parameters:
        text: the folded characters.
        origin: for each of them, the index of the original character it came from.
        length: number of characters of the original that were read.
    """

    text: str
    origin: tuple[int, ...]
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Original positions [start, end) of the folded positions [start, end)."""
        last = self.origin[end - 1]
        return self.origin[start], min(last + 1, self.length)


@lru_cache(maxsize=8_192)
def _fold_character(character: str) -> str:
    # й and Devanagari or kana voicing marks carry meaning: keep those compositions.
    if character in "йЙ":
        return "й"
    decomposed = unicodedata.normalize("NFKD", character).casefold().translate(_VARIANTS)
    kept = "".join(c for c in decomposed if not (unicodedata.combining(c) and not _significant_mark(c)))
    return unicodedata.normalize("NFC", kept.translate(_VARIANTS))


def _significant_mark(mark: str) -> bool:
    code = ord(mark)
    return 0x0900 <= code <= 0x097F or 0x3099 <= code <= 0x309A


def fold(text: str) -> Folded:
    """Fold up to MAX_CHARACTERS of a text.

    >>> fold("São Tomé").text
    'sao tome'
    """
    text = text[:MAX_CHARACTERS]
    characters: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(text):
        for folded in _fold_character(character):
            characters.append(" " if folded.isspace() else folded)
            origin.append(index)
    return Folded("".join(characters), tuple(origin), len(text))


def fold_word(word: str) -> str:
    """A single folded word or phrase, spaces trimmed; for building tables."""
    return " ".join(fold(word).text.split())


WORD = r"[^\W_\u0900-\u097f]|[\u0900-\u0963\u0966-\u097f]"
r"""A letter or digit, for regular expressions. `\w` knows no vowel signs, without which Devanagari falls apart."""
NOT_AFTER_WORD = r"(?<!\w)(?<![\u0900-\u0963\u0966-\u097f])"
NOT_BEFORE_WORD = r"(?!\w)(?![\u0900-\u0963\u0966-\u097f])"
"""The edges of a word, for regular expressions."""


def is_word_character(character: str) -> bool:
    """True for letters and digits of all scripts, and for the vowel signs that belong to a letter."""
    return character.isalnum() or "\u0900" <= character <= "\u0963"


def is_spaceless(character: str) -> bool:
    """True for scripts that do not put spaces between words, and for Hangul, which adds particles."""
    code = ord(character)
    return (
        0x3040 <= code <= 0x30FF
        or 0x3400 <= code <= 0x4DBF
        or 0x4E00 <= code <= 0x9FFF
        or 0xAC00 <= code <= 0xD7A3
        or 0x0E00 <= code <= 0x0EFF
    )


def is_arabic(character: str) -> bool:
    """True for letters of the Arabic script."""
    return 0x0600 <= ord(character) <= 0x06FF


def is_cyrillic(character: str) -> bool:
    """True for letters of the Cyrillic script."""
    return 0x0400 <= ord(character) <= 0x052F
