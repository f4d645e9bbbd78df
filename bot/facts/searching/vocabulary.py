"""The vectors of the passages' words, shared by all countries: their pages use the same few thousand."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from bot.facts.searching.reading import Positions, Reader

MOST_WORDS = 30_000
"""Words in one table: 15 MB at 256 dimensions, once all are there. A full one is left to those who
hold it, and a new one begun."""
_AT_ONCE = 256
"""Words encoded at once: more would only take memory."""

Table = npt.NDArray[np.float16]


class Vocabulary:
    """Word vectors by row of a table. Safe to use from several threads: rows are never changed.

    Parameters:
        reader: makes the vectors.
        most: words in one table; a text with more gets a table of its own size.
    """

    def __init__(self, reader: Reader, most: int = MOST_WORDS) -> None:
        self._reader = reader
        self._most = most
        self._lock = threading.Lock()
        self._begin(0)

    def rows(self, words: Sequence[str]) -> tuple[Table, Positions]:
        """The table that has all the words, float16 [most, dimensions], and their rows in it."""
        with self._lock:
            new = [word for word in dict.fromkeys(words) if word not in self._known]
            if len(self._known) + len(new) > len(self._table):
                new = list(dict.fromkeys(words))
                self._begin(len(new))
            for start in range(0, len(new), _AT_ONCE):
                some = new[start : start + _AT_ONCE]
                first = len(self._known)
                self._table[first : first + len(some)] = self._reader.encode(some)
                self._known.update((word, first + number) for number, word in enumerate(some))
            return self._table, np.array([self._known[word] for word in words], np.int32)

    def _begin(self, least: int) -> None:
        self._known: dict[str, int] = {}
        # Zeros take no memory until they are written to.
        self._table: Table = np.zeros((max(self._most, least), self._reader.dimensions), np.float16)
