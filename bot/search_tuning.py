"""Tunes the search on one half of the questions of data/search/dev.tsv: `safeconduct tune-search`.

The weights of the signals are those of a conditional logit: the likelihood that a passage which
answers is chosen among all of the country. Whether to answer at all is a logistic regression on
what the rankings of questions not tuned on look like (five folds), and the threshold the lowest
that keeps wrong answers below MOST_WRONG.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.errors import SettingsError
from bot.facts.searching import Engine
from bot.facts.searching.reading import Numbers
from bot.facts.searching.signals import NAMES, Signals
from bot.facts.searching.weights import EVIDENCE, NO_EVIDENCE, SHOWN, Weights, evidence
from bot.facts.store.embedded import EmbeddedStore
from bot.search_evaluation import Row, rows
from bot.understanding.encoder import own
from bot.understanding.reading import Reader

MOST_WRONG = 0.04
"""Share of all questions of the half that may be answered wrongly; below the 5 % that are
allowed of new ones by one standard error."""
FOLDS = 5
LEAST_QUESTIONS = 100
"""Questions below which nothing is tuned."""
_RIDGE = 0.05
_RIDGE_SURE = 0.01

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class _Example:
    row: Row
    signals: Signals
    accepted: Numbers  # 1 for passages that answer


async def tune(store: EmbeddedStore) -> Weights:
    """New weights, from a store that has the pages asked about.

    Raises SettingsError if it has too few of them.
    """
    reader = Reader(own())
    engine = Engine(store, reader, Weights(reader.name, (0.0,) * len(NAMES), NO_EVIDENCE, 0.5))
    examples = []
    for row in rows():
        if row.half == "tune" and (ranking := await engine.rank(row.country, row.question)):
            accepted = np.array([row.accepts(fact) for fact in ranking.facts], np.float32)
            if not row.accepted or accepted.any():
                examples.append(_Example(row, ranking.signals, accepted))
    if len(examples) < LEAST_QUESTIONS:
        raise SettingsError("there are too few passages to tune on: name the recordings, or refresh the state folder")
    weights = Weights(reader.name, _signal_weights(examples), NO_EVIDENCE, 0.5)
    sure, threshold = _sure(examples)
    return Weights(weights.encoder, weights.signals, sure, threshold)


def _signal_weights(examples: Sequence[_Example]) -> tuple[float, ...]:
    answered = [example for example in examples if example.row.accepted]
    spread = np.concatenate([example.signals.values for example in answered]).std(axis=0) + 1e-6
    scaled = [(example.signals.values / spread, example.accepted) for example in answered]

    def loss(weights: Doubles) -> tuple[float, Doubles]:
        total, slope = 0.0, np.zeros_like(weights)
        for values, accepted in scaled:
            scores = values @ weights
            chances = np.exp(scores - scores.max())
            right = chances * accepted
            total -= float(np.log(right.sum() / chances.sum()))
            slope -= right @ values / right.sum() - chances @ values / chances.sum()
        count = len(scaled)
        return total / count + _RIDGE * float(weights @ weights), slope / count + 2 * _RIDGE * weights

    return tuple(round(float(weight), 4) for weight in _least(loss, len(NAMES)) / spread)


def _sure(examples: Sequence[_Example]) -> tuple[tuple[float, ...], float]:
    """Weights of the evidence, and the threshold, from rankings by weights of other questions."""
    folds = _folds(examples)
    told: list[tuple[float, ...]] = []
    right: list[bool] = []
    for fold in range(FOLDS):
        rest = [example for example, number in zip(examples, folds, strict=True) if number != fold]
        weights = Weights("", _signal_weights(rest), NO_EVIDENCE, 0.5)
        for example, number in zip(examples, folds, strict=True):
            if number == fold:
                scores = weights.scores(example.signals)
                told.append(evidence(example.signals, scores))
                right.append(bool(example.accepted[np.argsort(-scores, kind="stable")[:SHOWN]].any()))
    facts, truth = np.array(told), np.array(right, np.float64)
    middle, spread = facts.mean(axis=0), facts.std(axis=0) + 1e-6
    inputs = np.column_stack([np.ones(len(facts)), (facts - middle) / spread])

    def loss(weights: Doubles) -> tuple[float, Doubles]:
        chances = 1 / (1 + np.exp(-inputs @ weights))
        total = -float(np.mean(truth * np.log(chances + 1e-9) + (1 - truth) * np.log(1 - chances + 1e-9)))
        ridge = _RIDGE_SURE * np.array([0.0, *np.ones(len(EVIDENCE))])
        return total + float(ridge @ weights**2), inputs.T @ (chances - truth) / len(truth) + 2 * ridge * weights

    found = _least(loss, len(EVIDENCE) + 1)
    chances = 1 / (1 + np.exp(-inputs @ found))
    slopes = found[1:] / spread
    bias = float(found[0] - slopes @ middle)
    order = np.argsort(-chances)
    wrong = np.cumsum(1 - truth[order])
    last = int(np.flatnonzero(wrong <= MOST_WRONG * len(truth))[-1])
    threshold = float(chances[order[last]])
    return (round(bias, 4), *(round(float(slope), 4) for slope in slopes)), round(threshold - 5e-5, 4)


def _folds(examples: Sequence[_Example]) -> list[int]:
    """A fold for each example; questions with an answer in common share one."""
    keys = [
        (example.row.country, min(example.row.accepted) if example.row.accepted else example.row.text)
        for example in examples
    ]
    known = sorted(set(keys), key=str)
    order = np.random.default_rng(1).permutation(len(known))
    numbers = {key: int(position) % FOLDS for key, position in zip(known, order, strict=True)}
    return [numbers[key] for key in keys]


def _least(loss: Callable[[Doubles], tuple[float, Doubles]], count: int) -> Doubles:
    from scipy.optimize import minimize  # only those who tune pay for it

    result: Doubles = minimize(loss, np.zeros(count), jac=True, method="L-BFGS-B").x
    return result
