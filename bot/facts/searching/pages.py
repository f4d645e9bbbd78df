"""What is kept in memory of a country's passages to search them: words, vectors, concepts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.facts.model import Fact
from bot.facts.quoting import units
from bot.facts.searching.reading import Numbers, Positions, Reader, Vectors
from bot.facts.searching.vocabulary import Table, Vocabulary

_CHUNK = 1_500
"""Characters read at once for concepts; readers cut what is much longer."""
_NOTHING = ""
"""Stands for a text without words; its vector is all zeros."""


@dataclass(frozen=True, slots=True, eq=False)
class Pages:
    """The passages about a country, read. About 0.3 MB for a hundred passages.

    Words are positions in `rows`; the words of a sentence stand together, the sentences of a
    passage too, in the order of `facts`.

    Parameters:
        facts: the passages.
        table: table of the vocabulary that has the words.
        rows: rows of it, one for each different word.
        words: the words of all sentences.
        sentences: where each sentence starts in `words`.
        units: for each sentence, its number among the units of its passage (see bot.facts.quoting).
        starts: where each passage starts in `words`.
        first: where each passage starts in `sentences`.
        heading_words, heading_starts: the same for the headings, the innermost only.
        lengths: words of each passage.
        headings: vectors of the whole headings, float16 [passages, dimensions].
        texts: vectors of headings and texts together.
        named: by concept, how often each passage names it.
        headed: by concept, whether each passage's innermost heading names it.
    """

    facts: tuple[Fact, ...]
    table: Table
    rows: Positions
    words: Positions
    sentences: Positions
    units: Positions
    starts: Positions
    first: Positions
    heading_words: Positions
    heading_starts: Positions
    lengths: Numbers
    headings: npt.NDArray[np.float16]
    texts: npt.NDArray[np.float16]
    named: dict[str, Numbers]
    headed: dict[str, Numbers]

    def vectors(self) -> Vectors:
        """Vectors of the different words, float32 [words, dimensions]."""
        return self.table[self.rows].astype(np.float32)


class _Words:
    """Collects words as positions, text by text."""

    def __init__(self) -> None:
        self.positions: dict[str, int] = {}
        self.words: list[int] = []
        self.starts: list[int] = []

    def add(self, words: Sequence[str]) -> None:
        self.starts.append(len(self.words))
        self.words += [self.positions.setdefault(word, len(self.positions)) for word in words or (_NOTHING,)]


def innermost(heading: str) -> str:
    """The heading right above a passage, of a path of headings."""
    return heading.rpartition(" › ")[2]


def read(facts: Iterable[Fact], reader: Reader, vocabulary: Vocabulary) -> Pages:
    """Read the passages about a country; about a tenth of a second for a hundred."""
    facts = tuple(facts)
    text, heading = _Words(), _Words()
    heading.positions = text.positions
    numbers: list[int] = []
    starts: list[int] = []
    first: list[int] = []
    for fact in facts:
        starts.append(len(text.words))
        first.append(len(text.starts))
        whole = str(fact.value["text"])
        for number, (start, end) in enumerate(units(whole)):
            text.add(reader.words(whole[start:end]))
            numbers.append(number)
        if first[-1] == len(text.starts):
            text.add(())
            numbers.append(0)
        heading.add(reader.words(innermost(_heading(fact))))
    table, rows = vocabulary.rows(list(text.positions))
    named, headed = _concepts(facts, reader)
    return Pages(
        facts=facts,
        table=table,
        rows=rows,
        words=_array(text.words),
        sentences=_array(text.starts),
        units=_array(numbers),
        starts=_array(starts),
        first=_array(first),
        heading_words=_array(heading.words),
        heading_starts=_array(heading.starts),
        lengths=np.diff([*starts, len(text.words)]).astype(np.float32),
        headings=reader.encode([_heading(fact) for fact in facts]).astype(np.float16),
        texts=reader.encode([f"{_heading(fact)}. {fact.value['text']}" for fact in facts]).astype(np.float16),
        named=named,
        headed=headed,
    )


def _heading(fact: Fact) -> str:
    return str(fact.value["heading"])


def _array(values: Sequence[int]) -> Positions:
    return np.array(values, np.int32)


def _concepts(facts: Sequence[Fact], reader: Reader) -> tuple[dict[str, Numbers], dict[str, Numbers]]:
    named: dict[str, Numbers] = {}
    headed: dict[str, Numbers] = {}
    for number, fact in enumerate(facts):
        text = str(fact.value["text"])
        pieces = (text[start : start + _CHUNK] for start in range(0, len(text), _CHUNK))
        for concept, times in Counter(c for piece in pieces for c in reader.concepts(piece, fact.language)).items():
            named.setdefault(concept, np.zeros(len(facts), np.float32))[number] = times
        for concept in reader.concepts(innermost(_heading(fact)), fact.language):
            headed.setdefault(concept, np.zeros(len(facts), np.float32))[number] = 1
    return named, headed
