"""A linear model over hashed features: what the words say.

Softmax over all intents and languages at once. One step touches the few thousand rows that a batch
of phrases has, each with a rate of its own (Adagrad, Duchi, Hazan & Singer 2011).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.understanding.features import BUCKETS, Features

EPOCHS = 5
BATCH = 256
RATE = 0.17
SMOOTHING = 0.1
"""Share of the certainty that is spread over all intents."""
_BIAS_RATE = 0.02


@dataclass(frozen=True, slots=True)
class Linear:
    """A trained model.

    Parameters:
        weights: float16 [BUCKETS + 1, intents]; the last row is the bias. May be memory-mapped.
    """

    weights: npt.NDArray[np.float16]

    def scores(self, buckets: npt.NDArray[np.int32], values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Log-probabilities up to a constant, float32 [intents]."""
        found: npt.NDArray[np.float32] = values @ self.weights[buckets].astype(np.float32)
        found += self.weights[-1].astype(np.float32)
        return found


def train(
    rows: Sequence[Features], intents: npt.NDArray[np.int64], weights: npt.NDArray[np.float32], seed: int
) -> Linear:
    """Fit a model.

    Parameters:
        rows: features of the phrases, as bot.understanding.features gives them.
        intents: the number of each one's intent.
        weights: how much a phrase of each intent counts, float32 [intents].
        seed: of the order of the training steps.
    """
    # Only training needs this; a serving process does not pay for its import.
    from scipy.sparse import csr_matrix

    random = np.random.default_rng(seed)
    count = len(weights)
    table = np.zeros((BUCKETS, count), np.float32)
    bias = np.zeros(count, np.float32)
    seen = np.full((BUCKETS, 1), 1e-6, np.float32)  # mean square of a row's gradients so far
    starts = range(0, len(rows), BATCH)
    steps, done = EPOCHS * len(starts), 0
    for _ in range(EPOCHS):
        order = random.permutation(len(rows))
        for start in starts:
            chosen = order[start : start + BATCH]
            batch = [rows[index] for index in chosen]
            used, columns = np.unique(np.concatenate([buckets for buckets, _ in batch]), return_inverse=True)
            ends = np.concatenate([[0], np.cumsum([len(buckets) for buckets, _ in batch])])
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
    return Linear(np.vstack([table, bias[None, :]]).astype(np.float16))


def _softmax(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    odds: npt.NDArray[np.float32] = np.exp(scores - scores.max(axis=1, keepdims=True))
    odds /= odds.sum(axis=1, keepdims=True)
    return odds
