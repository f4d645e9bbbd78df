"""The corpus as numbers: texts as word numbers, words as rows of the student's table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.understanding.units import units, words
from training.encoder import augment

Ids = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Ragged:
    """Lists of numbers of different lengths.

    Parameters:
        flat: all of them, int32.
        offsets: where each list begins, int64 [n + 1].
    """

    flat: Ids
    offsets: npt.NDArray[np.int64]

    @classmethod
    def of(cls, lists: Iterable[Sequence[int]]) -> Ragged:
        """From lists; integers beyond 31 bits are refused by NumPy."""
        flat: list[int] = []
        offsets = [0]
        for own in lists:
            flat.extend(own)
            offsets.append(len(flat))
        return cls(np.asarray(flat, np.int32), np.asarray(offsets, np.int64))

    def take(self, which: npt.NDArray[np.integer]) -> Ragged:
        """The lists with these numbers, in this order."""
        starts = self.offsets[which]
        lengths = self.offsets[which + 1] - starts
        offsets = np.concatenate([[0], np.cumsum(lengths)])
        positions = np.arange(offsets[-1]) - np.repeat(offsets[:-1], lengths) + np.repeat(starts, lengths)
        return Ragged(self.flat[positions], offsets)

    def keep(self, mask: npt.NDArray[np.bool_]) -> Ragged:
        """Only the numbers for which the mask, of the length of `flat`, is true."""
        counts = np.concatenate([[0], np.cumsum(mask)])
        return Ragged(self.flat[mask], counts[self.offsets])


class Lexicon:
    """Numbers the words as they come, with a misspelt and a romanised spelling of each."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    @property
    def spellings(self) -> list[str]:
        """Every word, by its number."""
        return list(self._numbers)

    def number(self, word: str) -> int:
        """The number of a word, new if need be."""
        return self._numbers.setdefault(word, len(self._numbers))

    def texts(self, texts: Iterable[str]) -> Ragged:
        """Texts as word numbers."""
        return Ragged.of([self.number(word) for word in words(text)] for text in texts)


def misspellings(lexicon: Lexicon, texts: Sequence[Ragged], least: int, rng: np.random.Generator) -> Ids:
    """For each word so far, the number of one misspelling of it, int32 [words].

    Parameters:
        texts: where the words stand, as word numbers.
        least: times that a word must stand there; of rarer ones the proper spelling is hard enough to learn.
    """
    spellings = lexicon.spellings
    result = np.arange(len(spellings), dtype=np.int32)
    counts = sum(np.bincount(some.flat, minlength=len(spellings)) for some in texts)
    for number in np.nonzero(counts >= least)[0].tolist():
        result[number] = lexicon.number(augment.misspelt(spellings[number], rng))
    return result


def romanisations(lexicon: Lexicon, texts: Ragged, languages: Sequence[str]) -> Ids:
    """For each word so far, the number of its romanised spelling, or its own.

    Parameters:
        texts: texts as word numbers.
        languages: the language of each.
    """
    spellings = lexicon.spellings
    result = np.arange(len(spellings), dtype=np.int32)
    as_array = np.asarray(languages)
    for language in augment.ROMANISED:
        own = texts.take(np.nonzero(as_array == language)[0])
        for number in np.unique(own.flat).tolist():
            result[number] = lexicon.number(augment.romanised(spellings[number], language))
    return result


def units_of_words(spellings: Sequence[str]) -> Ragged:
    """For each word the fingerprints of its units, as int32 bit patterns."""
    lists = [np.asarray(units(word), np.uint32) for word in spellings]
    offsets = np.concatenate([[0], np.cumsum([len(own) for own in lists])])
    return Ragged(np.concatenate(lists).view(np.int32), offsets)


def frequent_units(groups: Sequence[tuple[Ragged, int]], of_words: Ragged, least: int) -> npt.NDArray[np.uint32]:
    """Fingerprints worth a row: the most frequent ones of each group of texts, so that no language starves another.

    Parameters:
        groups: texts as word numbers, and how many units they may bring.
        of_words: the units of each word.
        least: occurrences below which a unit is noise.

    Returns:
        fingerprints, uint32, sorted and unique.
    """
    chosen = []
    for texts, room in groups:
        words_here, times = np.unique(texts.flat, return_counts=True)
        own = of_words.take(words_here)
        found, inverse = np.unique(own.flat.view(np.uint32), return_inverse=True)
        counts = np.bincount(inverse, np.repeat(times, np.diff(own.offsets)))
        # Ties go by the fingerprint, so that the same corpus gives the same table.
        ranked = np.lexsort((found, -counts))[:room]
        chosen.append(found[ranked[counts[ranked] >= least]])
    return np.unique(np.concatenate(chosen))


def rows_of_words(of_words: Ragged, fingerprints: npt.NDArray[np.uint32]) -> Ragged:
    """For each word the rows of its units in the table; units without a row are left out."""
    flat = of_words.flat.view(np.uint32)
    rows = np.searchsorted(fingerprints, flat)
    rows[rows == len(fingerprints)] = 0
    known = fingerprints[rows] == flat
    return Ragged(rows.astype(np.int32), of_words.offsets).keep(known)
