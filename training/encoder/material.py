"""From a clean corpus to what the student learns from: numbers, teacher's vectors, odds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from training.encoder import teacher
from training.encoder.corpus import Corpus, Kind, Pair
from training.encoder.lexicon import (
    Lexicon,
    frequent_units,
    misspellings,
    romanisations,
    rows_of_words,
    units_of_words,
)
from training.encoder.student import Material

COMMON = 3
"""Times that a word must occur for its misspelling to be learnt."""


@dataclass(frozen=True, slots=True)
class Shares:
    """How the draws are shared out.

    Parameters:
        flatten: exponent of a language's number of sentences: 1 as they come, 0 all languages alike.
        words, domain_words, domain_sentences: shares of a language's draws that are words, words of the
            concept lexicon, and sentences of the domain; the other sentences get the rest.
        units: rows of the table that a language may bring; English twice as many.
        least: occurrences below which a unit gets no row.
    """

    flatten: float = 0.5
    words: float = 0.2
    domain_words: float = 0.12
    domain_sentences: float = 0.12
    units: int = 24_000
    least: int = 2


@dataclass(frozen=True, slots=True)
class Prepared:
    """Material, and what the artifact needs beside it."""

    material: Material
    fingerprints: npt.NDArray[np.uint32]


def prepare(
    corpus: Corpus,
    shares: Shares,
    dimensions: int,
    cache: Path,
    seed: int,
    progress: Callable[[str], None],
) -> Prepared:
    """Number the words, fetch the teacher's vectors, weigh the pairs.

    Parameters:
        corpus: the pairs.
        shares: see Shares.
        dimensions: of the student's vectors.
        cache: where the teacher's vectors are kept.
        seed: of the misspellings.
        progress: is told what happens.
    """
    pairs = corpus.pairs
    # A word that one language's dictionary alone has teaches that language little; the teacher's time is dear.
    named: dict[str, int] = {}
    for pair in pairs:
        named[pair.english] = named.get(pair.english, 0) + (2 if pair.kind is not Kind.WORDS else 1)
    pairs = tuple(pair for pair in pairs if named[pair.english] > 1)

    english = sorted({pair.english for pair in pairs})
    number = {text: index for index, text in enumerate(english)}
    vectors = _reduced(teacher.vectors(english, cache, progress), dimensions, seed)

    languages = [pair.language for pair in pairs]
    lexicon = Lexicon()
    progress(f"{len(pairs):,} pairs, {len(english):,} English texts; numbering their words")
    foreign = lexicon.texts(pair.foreign for pair in pairs)
    own = lexicon.texts(english)
    misspelt = misspellings(lexicon, [foreign, own], COMMON, np.random.default_rng(seed))
    romanised = romanisations(lexicon, foreign, languages)
    of_words = units_of_words(lexicon.spellings)
    as_array = np.asarray(languages)
    groups = [(foreign.take(np.nonzero(as_array == code)[0]), shares.units) for code in corpus.languages]
    fingerprints = frequent_units([*groups, (own, 2 * shares.units)], of_words, shares.least)
    table = rows_of_words(of_words, fingerprints)
    progress(f"{len(lexicon.spellings):,} words, {len(fingerprints):,} units")
    everything = np.arange(len(lexicon.spellings), dtype=np.int32)
    everything[: len(romanised)] = romanised
    return Prepared(
        Material(
            foreign=foreign,
            english=own,
            english_of=np.asarray([number[pair.english] for pair in pairs], np.int32),
            teacher=vectors,
            odds=_odds(corpus.languages, pairs, shares),
            rows_of_words=table,
            rows=len(fingerprints),
            misspelt=misspelt,
            romanised=everything,
        ),
        fingerprints,
    )


def _odds(languages: Sequence[str], pairs: Sequence[Pair], shares: Shares) -> npt.NDArray[np.float64]:
    odds = np.zeros(len(pairs))
    language = np.asarray([pair.language for pair in pairs])
    kind = np.asarray([pair.kind for pair in pairs])
    shared_out = {
        Kind.WORDS: shares.words,
        Kind.DOMAIN_WORDS: shares.domain_words,
        Kind.DOMAIN_SENTENCES: shares.domain_sentences,
    }
    for code in languages:
        here = language == code
        rest = here & np.isin(kind, [Kind.SENTENCES, Kind.INTERFACE])
        size = max(1, int(rest.sum())) ** shares.flatten
        left = 1.0
        for each, share in shared_out.items():
            own = here & (kind == each)
            if own.any():
                odds[own] = size * share / own.sum()
                left -= share
        if rest.any():
            odds[rest] = size * left / rest.sum()
    return odds / odds.sum()


def _reduced(vectors: npt.NDArray[np.float16], dimensions: int, seed: int) -> npt.NDArray[np.float16]:
    """Principal components of the teacher's vectors, of unit length again."""
    sample = np.random.default_rng(seed).choice(len(vectors), min(100_000, len(vectors)), replace=False)
    some = vectors[np.sort(sample)].astype(np.float32)
    middle = some.mean(axis=0)
    _, directions = np.linalg.eigh(np.cov((some - middle).T))
    directions = directions[:, ::-1][:, :dimensions].astype(np.float32)
    reduced = np.empty((len(vectors), directions.shape[1]), np.float16)
    for start in range(0, len(vectors), 65_536):
        part = (vectors[start : start + 65_536].astype(np.float32) - middle) @ directions
        reduced[start : start + 65_536] = part / np.maximum(np.linalg.norm(part, axis=1, keepdims=True), 1e-6)
    return reduced
