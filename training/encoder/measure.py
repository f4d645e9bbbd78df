"""Figures of vectors: finding translations, and agreeing with the teacher."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from bot.understanding.encoder import Encoder, Vectors


def precision_at_1(english: Vectors, foreign: Vectors) -> tuple[float, float]:
    """Share of sentences whose nearest neighbour by cosine is their translation (Artetxe & Schwenk 2019).

    Parameters:
        english, foreign: unit rows, [n, d] each; row i of one translates row i of the other.

    Returns:
        from English to foreign, and from foreign to English.
    """
    scores = english @ foreign.T
    own = np.arange(len(english))
    return float((scores.argmax(axis=1) == own).mean()), float((scores.argmax(axis=0) == own).mean())


def similarity_search(
    encoder: Encoder, tests: Mapping[str, Sequence[tuple[str, str]]]
) -> dict[str, tuple[float, float]]:
    """`precision_at_1` for each language's (english, foreign) pairs."""
    return {
        code: precision_at_1(encoder.encode([pair[0] for pair in pairs]), encoder.encode([pair[1] for pair in pairs]))
        for code, pairs in tests.items()
    }


def agreement(teacher: Vectors, student: Vectors, pairs: int = 5_000, seed: int = 1) -> float:
    """Pearson correlation of the cosines of random pairs of sentences under the two.

    Parameters:
        teacher, student: unit rows for the same sentences, [n, d] and [n, e].
    """
    random = np.random.default_rng(seed)
    left, right = random.integers(len(teacher), size=(2, pairs))
    theirs = (teacher[left] * teacher[right]).sum(axis=1)
    ours = (student[left] * student[right]).sum(axis=1)
    apart = left != right
    return float(np.corrcoef(theirs[apart], ours[apart])[0, 1])
