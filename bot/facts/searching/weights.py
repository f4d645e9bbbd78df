"""What each signal weighs, and from when an answer is sure enough to be given.

The numbers are in data/search/weights.json; `safeconduct tune-search` writes them anew, from one
half of the questions in data/search/dev.tsv, after the encoder or the signals have changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

import numpy as np
import orjson

from bot.errors import ModelError
from bot.facts.searching.reading import Numbers
from bot.facts.searching.signals import NAMES, Signals
from bot.languages import DATA

PATH = DATA / "search" / "weights.json"
SHOWN = 3
"""Passages that an answer quotes, at most."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A tuned search.

    Parameters:
        encoder: name of the encoder that the numbers were tuned with.
        signals: weight of each signal, in the order of NAMES.
        sure: bias and weights of what tells whether the best passages answer (see `confidence`).
        threshold: probability from which they are given.
    """

    encoder: str
    signals: tuple[float, ...]
    sure: tuple[float, ...]
    threshold: float

    def scores(self, signals: Signals) -> Numbers:
        """Score of each passage; differences are log odds."""
        result: Numbers = signals.values @ np.array(self.signals, np.float32)
        return result

    def confidence(self, signals: Signals, scores: Numbers) -> float:
        """Probability that one of the best passages answers."""
        bias, *weights = self.sure
        return 1 / (1 + exp(-bias - float(np.dot(weights, evidence(signals, scores)))))

    def save(self, path: Path = PATH) -> None:
        """Write the numbers."""
        data = {
            "encoder": self.encoder,
            "signals": dict(zip(NAMES, self.signals, strict=True)),
            "sure": dict(zip(("bias", *EVIDENCE), self.sure, strict=True)),
            "threshold": self.threshold,
        }
        path.write_bytes(orjson.dumps(data, option=orjson.OPT_INDENT_2) + b"\n")


EVIDENCE = ("lead", "share", "heading", "text", "section")
NO_EVIDENCE = (0.0,) * (1 + len(EVIDENCE))


def evidence(signals: Signals, scores: Numbers) -> tuple[float, ...]:
    """What tells whether the best passages answer.

    Returns:
        By how much the best leads the middle one; the share of the whole likelihood that the
        best three have; of the best, the share of the question's words that its heading has, the
        cosine of question and passage, and whether it stands where such things usually stand.
    """
    best = np.sort(scores)[::-1]
    likely = np.exp(best - best[0])
    first = signals.values[int(scores.argmax())]
    return (
        float(best[0] - np.median(scores)),
        float(likely[:SHOWN].sum() / likely.sum()),
        *(float(first[NAMES.index(name)]) for name in ("heading_words", "text_meaning", "section")),
    )


@cache
def load(path: Path = PATH) -> Weights:
    """Read the numbers. Raises ModelError if they are missing or are those of other signals."""
    try:
        data = orjson.loads(path.read_bytes())
        return Weights(
            data["encoder"],
            _named(data["signals"], NAMES),
            _named(data["sure"], ("bias", *EVIDENCE)),
            float(data["threshold"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the weights of the search in {path} cannot be read: {error}") from error


def _named(values: dict[str, float], names: Sequence[str]) -> tuple[float, ...]:
    if values.keys() != set(names):
        raise ValueError(f"expected {', '.join(names)}")
    return tuple(float(values[name]) for name in names)
