"""A linear model over hashed features: what the words say.

Logistic loss over all languages at once, averaged stochastic gradient descent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.understanding.features import BUCKETS, Features


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


def train(rows: Sequence[Features], intents: npt.NDArray[np.int64], seed: int) -> Linear:
    """Fit a model.

    Parameters:
        rows: features of the phrases, as bot.understanding.features gives them.
        intents: the number of each one's intent.
        seed: of the order of the training steps.
    """
    # Only training needs these; a serving process does not pay for their import.
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import SGDClassifier

    indptr = np.concatenate([[0], np.cumsum([len(buckets) for buckets, _ in rows])])
    matrix = csr_matrix(
        (
            np.concatenate([values for _, values in rows]),
            np.concatenate([buckets for buckets, _ in rows]),
            indptr,
        ),
        shape=(len(rows), BUCKETS),
    )
    model = SGDClassifier(
        loss="log_loss",
        alpha=2e-6,
        max_iter=10,
        tol=None,
        average=True,
        class_weight="balanced",  # the many phrases of out_of_scope say nothing of how often it occurs
        random_state=seed,
        n_jobs=-1,
    )
    model.fit(matrix, intents)
    return Linear(np.vstack([model.coef_.T, model.intercept_[None, :]]).astype(np.float16))
