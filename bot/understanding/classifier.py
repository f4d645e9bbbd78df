"""Which intent: a linear model over hashed features, calibrated.

Multinomial logistic loss over all languages at once, averaged stochastic gradient descent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.understanding.features import BUCKETS, Features

WEIGHTS_FILE = "intents.npy"
LABELS_FILE = "intents.txt"


@dataclass(frozen=True, slots=True)
class IntentClassifier:
    """A trained model.

    Parameters:
        labels: intent names, in the order of the columns.
        weights: float16 [BUCKETS + 1, intents]; the last row is the bias. May be memory-mapped.
        temperature: divides the scores before the softmax, so that 0.8 means right 8 times in 10.
    """

    labels: tuple[str, ...]
    weights: npt.NDArray[np.float16]
    temperature: float = 1.0

    def ranking(self, buckets: npt.NDArray[np.int32], values: npt.NDArray[np.float32]) -> list[tuple[str, float]]:
        """(intent, probability), likeliest first; probabilities add up to 1."""
        scores = values @ self.weights[buckets].astype(np.float32) + self.weights[-1].astype(np.float32)
        scores = scores / self.temperature
        scores = np.exp(scores - scores.max())
        scores /= scores.sum()
        return [(self.labels[index], float(scores[index])) for index in np.argsort(-scores)]

    def save(self, folder: Path) -> None:
        """Write the weights and labels."""
        np.save(folder / WEIGHTS_FILE, self.weights)
        (folder / LABELS_FILE).write_text("\n".join([str(self.temperature), *self.labels]), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> IntentClassifier:
        """Read what `save` wrote; raises OSError or ValueError if it is missing or damaged."""
        temperature, *labels = (folder / LABELS_FILE).read_text(encoding="utf-8").splitlines()
        return cls(tuple(labels), np.load(folder / WEIGHTS_FILE), float(temperature))


def train(rows: Sequence[Features], intents: Sequence[str], *, seed: int = 7) -> IntentClassifier:
    """Fit a classifier.

    Parameters:
        rows: features of the phrases, as bot.understanding.features gives them.
        intents: the intent of each.
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
        max_iter=25,
        tol=None,
        average=True,
        class_weight="balanced",  # the many phrases of out_of_scope say nothing of how often it occurs
        random_state=seed,
        n_jobs=-1,
    )
    model.fit(matrix, np.asarray(intents))
    weights = np.vstack([model.coef_.T, model.intercept_[None, :]]).astype(np.float16)
    return IntentClassifier(tuple(str(label) for label in model.classes_), weights)
