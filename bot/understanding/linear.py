"""A linear model over fingerprinted features: what the words say.

Softmax over all intents and languages at once. One step touches the few thousand rows that a batch
of phrases has, each with a rate of its own (Adagrad, Duchi, Hazan & Singer 2011).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from bot.understanding.features import Features

EPOCHS = 4
BATCH = 256
RATE = 0.25
SMOOTHING = 0.1
"""Share of the certainty that is spread over all intents."""
LEAST_SEEN = 2
"""Phrases that a feature must be in: two of three are in one only, and tell nothing of other phrases."""
_BIAS_RATE = 0.02
_STEPS = 127

Numbers = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Linear:
    """A trained model.

    Parameters:
        fingerprints: the features that it knows, uint32 [features], sorted.
        codes: their weights as multiples of a step of their own, int8 [features, intents].
        steps: float16 [features].
        bias: float32 [intents].
    """

    fingerprints: npt.NDArray[np.uint32]
    codes: npt.NDArray[np.int8]
    steps: npt.NDArray[np.float16]
    bias: Numbers

    PARTS: ClassVar = ("fingerprints", "codes", "steps", "bias")

    def scores(self, fingerprints: npt.NDArray[np.uint32], values: Numbers) -> Numbers:
        """Log-probabilities up to a constant, float32 [intents], of the features of one message."""
        rows, known = _found(self.fingerprints, fingerprints)
        scores: Numbers = (values[known] * self.steps[rows].astype(np.float32)) @ self.codes[rows].astype(np.float32)
        scores += self.bias
        return scores

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """What has to be kept of it, by name, in the order of the parameters; any of them may be memory-mapped."""
        return {name: getattr(self, name) for name in self.PARTS}


def train(rows: Sequence[Features], intents: npt.NDArray[np.int64], weights: Numbers, seed: int) -> Linear:
    """Fit a model.

    Parameters:
        rows: features of the phrases, as bot.understanding.features gives them.
        intents: the number of each one's intent.
        weights: how much a phrase of each intent counts, float32 [intents].
        seed: of the order of the training steps.
    """
    # Only training needs this; a serving process does not pay for its import.
    from scipy.sparse import csr_matrix

    fingerprints, seen_in = np.unique(np.concatenate([found for found, _ in rows]), return_counts=True)
    fingerprints = fingerprints[seen_in >= LEAST_SEEN]
    known = [_known(fingerprints, row) for row in rows]
    random = np.random.default_rng(seed)
    count = len(weights)
    table = np.zeros((len(fingerprints), count), np.float32)
    bias = np.zeros(count, np.float32)
    seen = np.full((len(fingerprints), 1), 1e-6, np.float32)  # mean square of a row's gradients so far
    starts = range(0, len(rows), BATCH)
    steps, done = EPOCHS * len(starts), 0
    for _ in range(EPOCHS):
        order = random.permutation(len(rows))
        for start in starts:
            chosen = order[start : start + BATCH]
            batch = [known[index] for index in chosen]
            used, columns = np.unique(np.concatenate([numbers for numbers, _ in batch]), return_inverse=True)
            ends = np.concatenate([[0], np.cumsum([len(numbers) for numbers, _ in batch])])
            values = np.concatenate([values for _, values in batch])
            inputs = csr_matrix((values, columns, ends), shape=(len(batch), len(used)))
            now = table[used]
            odds = _softmax(inputs @ now + bias)
            wanted = np.full_like(odds, SMOOTHING / count)
            wanted[np.arange(len(chosen)), intents[chosen]] += 1 - SMOOTHING
            importance = weights[intents[chosen]]
            error = (odds - wanted) * (importance / importance.mean())[:, None]
            gradient = inputs.T @ error
            seen[used] += np.square(gradient).mean(axis=1, keepdims=True)
            rate = RATE * (1 - done / steps)
            table[used] = now - rate * gradient / np.sqrt(seen[used])
            bias -= rate * _BIAS_RATE * error.mean(axis=0)
            done += 1
    return _rounded(fingerprints, table, bias)


def _rounded(fingerprints: npt.NDArray[np.uint32], table: Numbers, bias: Numbers) -> Linear:
    """A model in a quarter of the room; rounding changes no more than one answer in a thousand."""
    steps = (np.abs(table).max(axis=1, initial=0.0) / _STEPS).astype(np.float16)
    # What is too small for half precision is nothing.
    per = np.where(steps > 0, steps.astype(np.float32), np.float32(np.inf))
    codes = np.clip(np.rint(table / per[:, None]), -_STEPS, _STEPS).astype(np.int8)
    return Linear(fingerprints, codes, steps, bias)


def _known(fingerprints: npt.NDArray[np.uint32], row: Features) -> tuple[npt.NDArray[np.intp], Numbers]:
    rows, known = _found(fingerprints, row[0])
    return rows, row[1][known]


def _found(
    fingerprints: npt.NDArray[np.uint32], wanted: npt.NDArray[np.uint32]
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
    """Rows of those that are known, and which of the wanted these are."""
    if not len(fingerprints):
        return np.empty(0, np.intp), np.zeros(len(wanted), bool)
    rows = np.searchsorted(fingerprints, wanted)
    rows[rows == len(fingerprints)] = 0
    known = fingerprints[rows] == wanted
    return rows[known], known


def _softmax(scores: Numbers) -> Numbers:
    odds: Numbers = np.exp(scores - scores.max(axis=1, keepdims=True))
    odds /= odds.sum(axis=1, keepdims=True)
    return odds
