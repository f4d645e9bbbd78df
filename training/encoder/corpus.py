"""Parallel text: read from folders, cleaned, and kept apart from what measures it.

A corpus is a folder with one folder per language, in which every `*.tsv` or `*.tsv.gz` holds pairs,
`english<TAB>foreign`. A file called `dict_*` holds words, `ui_*` strings of interfaces, `own_*` sentences of
the domain; any other holds sentences. `test/<lang>.tsv`, where there is one, is for measuring alone.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain
from pathlib import Path

from bot.languages import languages as known_languages
from bot.understanding.language import candidates
from bot.understanding.text import fold

TEST_FOLDER = "test"
ENGLISH = "en"
"""Folder of English text without a translation, `english<TAB>english`: the student learns from it too."""

LANGUAGES = frozenset(known_languages())
"""Languages whose script is known."""

LONGEST = 300
"""Characters of a side; what is longer is a paragraph, and averages say little of it."""


class Kind(IntEnum):
    """What a file holds."""

    WORDS = 0
    INTERFACE = 1
    SENTENCES = 2
    DOMAIN_WORDS = 3
    DOMAIN_SENTENCES = 4


_LISTS = (Kind.WORDS, Kind.DOMAIN_WORDS)


@dataclass(frozen=True, slots=True)
class Pair:
    """An English text and its foreign counterpart."""

    language: str
    kind: Kind
    english: str
    foreign: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """Clean pairs, and how many were dropped for which reason."""

    pairs: tuple[Pair, ...]
    dropped: Counter[str]

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the foreign languages, sorted."""
        return tuple(sorted({pair.language for pair in self.pairs}))

    def count(self, kind: Kind) -> int:
        """How many pairs are of a kind."""
        return sum(pair.kind is kind for pair in self.pairs)


def read(folders: Sequence[Path], languages: Iterable[str] = (), more: Iterable[Pair] = ()) -> Corpus:
    """Read and clean.

    Parameters:
        folders: corpora as described above; order counts, as the first of two equal pairs stays.
        languages: codes to read; all of them if empty.
        more: pairs from elsewhere; they are cleaned too.

    Raises ValueError if nothing is left.
    """
    wanted = set(languages)
    held_out = _HeldOut(folders)
    dropped: Counter[str] = Counter()
    seen: set[tuple[str, str, str]] = set()
    pairs: list[Pair] = []
    for pair in chain(_all(folders), more):
        if wanted and pair.language not in wanted:
            continue
        reason = _fault(pair) or held_out.fault(pair)
        key = (pair.language, pair.english.casefold(), pair.foreign.casefold())
        if not reason and key in seen:
            reason = "twice"
        if reason:
            dropped[reason] += 1
            continue
        seen.add(key)
        pairs.append(pair)
    if not pairs:
        raise ValueError(f"no pairs in {', '.join(map(str, folders))}")
    return Corpus(tuple(pairs), dropped)


def test_pairs(folders: Sequence[Path]) -> dict[str, list[tuple[str, str]]]:
    """The (english, foreign) pairs that only measure, by language."""
    found: dict[str, list[tuple[str, str]]] = {}
    for folder in folders:
        for path in sorted((folder / TEST_FOLDER).glob("*.tsv")):
            found.setdefault(path.stem, []).extend(_lines(path))
    return found


def _all(folders: Sequence[Path]) -> Iterator[Pair]:
    for folder in folders:
        for language in sorted(path for path in folder.iterdir() if path.is_dir()):
            if language.name == TEST_FOLDER:
                continue
            for path in sorted([*language.glob("*.tsv"), *language.glob("*.tsv.gz")]):
                kind = _kind(path.name)
                for english, foreign in _lines(path):
                    yield Pair(language.name, kind, english, foreign)


def _kind(name: str) -> Kind:
    if name.startswith("dict_"):
        return Kind.WORDS
    if name.startswith("own_"):
        return Kind.DOMAIN_SENTENCES
    return Kind.INTERFACE if name.startswith("ui_") else Kind.SENTENCES


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    read = gzip.open if path.suffix == ".gz" else open
    with read(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            sides = line.rstrip("\n").split("\t")
            if len(sides) == 2:
                yield sides[0].strip(), sides[1].strip()


def _fault(pair: Pair) -> str | None:
    """Why a pair cannot be of use, if so."""
    english, foreign = len(pair.english), len(pair.foreign)
    if not english or not foreign:
        return "empty"
    if max(english, foreign) > LONGEST:
        return "long"
    if pair.kind in _LISTS:
        return None
    if english > 6 * foreign or foreign > 4 * english:
        return "lengths"
    words = _WORD.findall(fold(pair.foreign).text)
    if pair.language != ENGLISH and len(words) > 2 and set(words) <= set(_WORD.findall(fold(pair.english).text)):
        return "untranslated"
    # Romanised writing is welcome; Cyrillic in a Hindi file is not.
    scripts = candidates(pair.foreign)
    if pair.language in LANGUAGES and scripts and pair.language not in scripts and "en" not in scripts:
        return "language"
    return None


class _HeldOut:
    """Knows the test pairs, and what is as good as one: the same words in another order or spelling."""

    def __init__(self, folders: Sequence[Path]) -> None:
        tests = test_pairs(folders)
        self._english = {code: {_words(english) for english, _ in own} for code, own in tests.items()}
        self._foreign = {code: {_words(foreign) for _, foreign in own} for code, own in tests.items()}

    def fault(self, pair: Pair) -> str | None:
        if pair.kind in _LISTS or pair.language not in self._english:
            return None
        held = (
            _words(pair.english) in self._english[pair.language] or _words(pair.foreign) in self._foreign[pair.language]
        )
        return "test" if held else None


_WORD = re.compile(r"[^\W_]+")


def _words(text: str) -> str:
    return " ".join(sorted(_WORD.findall(fold(text).text)))
