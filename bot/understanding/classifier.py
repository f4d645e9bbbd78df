"""Which intent: what the words say and what the message means, weighed together.

Two models that err on different messages: a linear one over words and letters, and a small
network over the sentence encoder's vector and the concepts (docs/adr/0012 has the figures).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.errors import ModelError
from bot.understanding import linear, network
from bot.understanding.features import Features
from bot.understanding.linear import Linear
from bot.understanding.network import Matrix, Network

WORDS_FILE = "intents-words.{}.npy"
MEANING_FILE = "intents-meaning.npz"
LABELS_FILE = "intents.txt"

MEANING_SHARE = 0.4
"""Weight of the network beside the linear model; chosen on data/dev."""
TEMPERATURE = 0.5
"""Divides the blended scores, which averaging two models makes too modest; least log loss on data/dev."""
OUT_OF_SCOPE = "out_of_scope"
OUT_OF_SCOPE_LEAD = 0.6
"""What is added to the blended score of out_of_scope: there is more in the world than any list of phrases has.
Chosen on data/dev, so that of a hundred questions two are turned away."""


@dataclass(frozen=True, slots=True)
class IntentClassifier:
    """A trained pair of models.

    Parameters:
        labels: intent names, in the order of the columns.
        words: over the features of words.
        meaning: over what `features.meaning` gives.
        encoder: name of the encoder whose vectors it knows.
    """

    labels: tuple[str, ...]
    words: Linear
    meaning: Network
    encoder: str

    def ranking(self, words: Features, meaning: Matrix) -> list[tuple[str, float]]:
        """(intent, probability), likeliest first; probabilities add up to 1.

        Parameters:
            words: features, see `features.features`.
            meaning: float32 [inputs].
        """
        said = _log_softmax(self.words.scores(*words))
        meant = _log_softmax(self.meaning.scores(meaning))
        blend = (1 - MEANING_SHARE) * said + MEANING_SHARE * meant
        if OUT_OF_SCOPE in self.labels:
            blend[self.labels.index(OUT_OF_SCOPE)] += OUT_OF_SCOPE_LEAD
        odds = np.exp(_log_softmax(blend / TEMPERATURE))
        return [(self.labels[index], round(float(odds[index]), 6)) for index in np.argsort(-odds, kind="stable")]

    def save(self, folder: Path) -> None:
        """Write the models and labels."""
        for name, array in self.words.arrays().items():
            np.save(folder / WORDS_FILE.format(name), array)
        own = self.meaning
        np.savez(
            folder / MEANING_FILE,
            inner=own.inner,
            inner_bias=own.inner_bias,
            outer=own.outer,
            outer_bias=own.outer_bias,
        )
        (folder / LABELS_FILE).write_text("\n".join([self.encoder, *self.labels]), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, encoder: str) -> IntentClassifier:
        """Read what `save` wrote.

        Raises ModelError if it knows the vectors of another encoder than the one named; OSError or
        ValueError if it is missing or damaged.
        """
        trained_with, *labels = (folder / LABELS_FILE).read_text(encoding="utf-8").splitlines()
        if trained_with != encoder:
            raise ModelError(f"the model was trained with the encoder {trained_with}, not {encoder}; train it anew")
        with np.load(folder / MEANING_FILE) as stored:
            own = Network(stored["inner"], stored["inner_bias"], stored["outer"], stored["outer_bias"])
        # Mapped: a message touches a hundred rows, the others need no memory.
        parts = (np.load(folder / WORDS_FILE.format(name), mmap_mode="r") for name in Linear.PARTS)
        words = Linear(*(part.view(np.ndarray) for part in parts))
        return cls(tuple(labels), words, own, encoder)


def train(
    words: Sequence[Features], meanings: Matrix, intents: Sequence[str], encoder: str, *, seed: int = 7
) -> IntentClassifier:
    """Fit both models.

    Parameters:
        words: features of the phrases.
        meanings: float32 [phrases, inputs].
        intents: the intent of each.
        encoder: name of the encoder that gave the vectors.
        seed: of everything random.
    """
    labels, numbers = np.unique(np.asarray(intents), return_inverse=True)
    numbers = numbers.astype(np.int64)
    # Every intent counts the same: how many phrases out_of_scope has says nothing of how often it occurs.
    weights = (len(numbers) / len(labels) / np.bincount(numbers)).astype(np.float32)
    return IntentClassifier(
        labels=tuple(str(label) for label in labels),
        words=linear.train(words, numbers, weights, seed),
        meaning=network.train(meanings, numbers, weights, seed),
        encoder=encoder,
    )


def _log_softmax(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    scores = scores - scores.max()
    result: npt.NDArray[np.float32] = scores - np.log(np.exp(scores).sum())
    return result
