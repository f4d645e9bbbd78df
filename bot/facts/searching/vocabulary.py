"""The vectors of the passages' words, shared by all countries: their pages use the same few thousand."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from bot.facts.searching.reading import Positions, Reader, Vectors

MOST_WORDS = 30_000
"""Words whose vector is kept: 15 MB at 256 dimensions. When they are too many, all are forgotten."""
_FIRST_ROWS = 2_048


class Vocabulary:
    """Word vectors by row. Safe to use from several threads.

    Parameters:
        reader: makes the vectors.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._lock = threading.Lock()
        self._forget()

    def rows(self, words: Sequence[str]) -> tuple[int, Positions]:
        """The rows of words, made for those that are new, and the generation that they belong to."""
        with self._lock:
            new = [word for word in dict.fromkeys(words) if word not in self._rows]
            if len(self._rows) + len(new) > MOST_WORDS:
                self._forget(self.generation + 1)
                new = list(dict.fromkeys(words))
            if new:
                self._add(new)
            return self.generation, np.array([self._rows[word] for word in words], np.int32)

    def vectors(self, rows: Positions) -> Vectors:
        """The vectors of rows, float32 [n, dimensions]."""
        return self._vectors[rows].astype(np.float32)

    def _add(self, words: Sequence[str]) -> None:
        first, last = len(self._rows), len(self._rows) + len(words)
        if last > len(self._vectors):
            grown = np.zeros((max(last, 2 * len(self._vectors)), self._reader.dimensions), np.float16)
            grown[:first] = self._vectors[:first]
            self._vectors = grown
        self._vectors[first:last] = self._reader.encode(words)
        self._rows.update(zip(words, range(first, last), strict=True))

    def _forget(self, generation: int = 0) -> None:
        self.generation = generation
        self._rows: dict[str, int] = {}
        self._vectors: npt.NDArray[np.float16] = np.zeros((_FIRST_ROWS, self._reader.dimensions), np.float16)
