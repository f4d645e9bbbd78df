"""How people write what the corpora spell properly: slips of the finger, and other alphabets.

Case, accents and letter variants need nothing here: `bot.understanding.text.fold` removes them.
"""

from __future__ import annotations

import numpy as np

ROMANISED = ("ru", "uk", "hi", "fa", "ar")
"""Languages that people also write in Latin letters, as far as a table of letters can tell."""

_CYRILLIC = dict(zip("абвгдезийклмнопрстуфхэієґ", "abvgdeziyklmnoprstufheieg", strict=True)) | {
    "ж": "zh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sch",
    "ы": "y",
    "ю": "yu",
    "я": "ya",
    "ї": "yi",
    "ь": "",
    "ъ": "",
    "'": "",
}

# Arabic and Persian leave short vowels out, and so does this; digits stand for letters as in chats.
_ARABIC = dict(zip("ابتجحدرزسصضطفقكلمنهوي", "abtj7drzssdtf2klmnhoi", strict=True)) | {
    "ث": "th",
    "خ": "kh",
    "ذ": "z",
    "ش": "sh",
    "ظ": "z",
    "ع": "3",
    "غ": "gh",
    "ء": "2",
}
_PERSIAN = _ARABIC | {"ح": "h", "ع": "a", "ق": "gh", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "و": "v", "ث": "s"}
_TABLES = {"ru": _CYRILLIC, "uk": _CYRILLIC, "ar": _ARABIC, "fa": _PERSIAN}

_DEVANAGARI_VOWELS = dict(
    zip("अआइईउऊएऐओऔऋऑ", ["a", "aa", "i", "i", "u", "u", "e", "ai", "o", "au", "ri", "o"], strict=True)
)
_DEVANAGARI_SIGNS = dict(zip("ािीुूेैोौृॉ", ["a", "i", "i", "u", "u", "e", "ai", "o", "au", "ri", "o"], strict=True))
_DEVANAGARI_CONSONANTS = dict(
    zip(
        "कगचजटडतदनपबमयरलवशषसह",
        ["k", "g", "ch", "j", "t", "d", "t", "d", "n", "p", "b", "m", "y", "r", "l", "v", "sh", "sh", "s", "h"],
        strict=True,
    )
) | dict(
    zip("खघछझठढथधफभणङञ", ["kh", "gh", "chh", "jh", "th", "dh", "th", "dh", "ph", "bh", "n", "n", "n"], strict=True)
)
_NASAL, _VIRAMA, _NUKTA = "ंँ", "्", "़"


def misspelt(word: str, rng: np.random.Generator) -> str:
    """A word with one slip: a letter left out, doubled, or two neighbours swapped.

    Words of fewer than four letters stay as they are: a slip there makes another word.
    """
    if len(word) < 4:
        return word
    at = int(rng.integers(1, len(word) - 1))
    match int(rng.integers(3)):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + word[at] + word[at:]
        case _:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def romanised(word: str, language: str) -> str:
    """A folded word in the Latin letters that people of the language chat in; unchanged if it has none."""
    if language == "hi":
        return _from_devanagari(word) or word
    table = _TABLES.get(language, {})
    return "".join(table.get(letter, letter) for letter in word) or word


def _from_devanagari(word: str) -> str:
    letters: list[str] = []
    for index, letter in enumerate(word):
        following = word[index + 1] if index + 1 < len(word) else ""
        if letter in _DEVANAGARI_CONSONANTS:
            letters.append(_DEVANAGARI_CONSONANTS[letter])
            # Every consonant carries an "a" unless a sign follows; the last one's is not spoken.
            if following and following not in _DEVANAGARI_SIGNS and following not in _VIRAMA + _NUKTA:
                letters.append("a")
        elif letter in _NASAL:
            letters.append("n")
        elif letter not in _VIRAMA + _NUKTA:
            letters.append(_DEVANAGARI_SIGNS.get(letter) or _DEVANAGARI_VOWELS.get(letter, letter))
    return "".join(letters)
