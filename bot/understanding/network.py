"""A small network over the meaning of a message: one hidden layer, trained and run with NumPy alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]

HIDDEN = 2048
EPOCHS = 6
BATCH = 512
RATE = 4e-3
DECAY = 1e-5
DROP_INPUT, DROP_HIDDEN = 0.1, 0.5
SMOOTHING = 0.05
"""Share of the certainty that is spread over all intents: phrases of neighbouring intents are much alike."""


@dataclass(frozen=True, slots=True)
class Network:
    """A trained network.

    Parameters:
        inner: float32 [inputs, HIDDEN]; inner_bias [HIDDEN].
        outer: float32 [HIDDEN, intents]; outer_bias [intents].
    """

    inner: Matrix
    inner_bias: Matrix
    outer: Matrix
    outer_bias: Matrix

    def scores(self, inputs: Matrix) -> Matrix:
        """Log-probabilities up to a constant, float32 [n, intents], of inputs [n, inputs]."""
        hidden = np.maximum(inputs @ self.inner + self.inner_bias, 0.0)
        return hidden @ self.outer + self.outer_bias


def train(inputs: Matrix, intents: npt.NDArray[np.int64], weights: Matrix, seed: int) -> Network:
    """Fit by AdamW with dropout on cross-entropy.

    Parameters:
        inputs: float32 [phrases, inputs].
        intents: number of each phrase's intent.
        weights: how much a phrase of each intent counts, float32 [intents].
        seed: of the first weights, the order and the dropout.
    """
    random = np.random.default_rng(seed)
    count = len(weights)
    parameters = [
        _first(random, inputs.shape[1], HIDDEN),
        np.zeros(HIDDEN, np.float32),
        _first(random, HIDDEN, count),
        np.zeros(count, np.float32),
    ]
    optimizer = _AdamW(parameters)
    steps = EPOCHS * -(-len(inputs) // BATCH)
    for _ in range(EPOCHS):
        order = random.permutation(len(inputs))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            gradients = _gradients(parameters, inputs[chosen], intents[chosen], weights, random)
            optimizer.step(gradients, RATE * (1 - optimizer.steps / steps))
    return Network(*parameters)


def _gradients(
    parameters: Sequence[Matrix],
    inputs: Matrix,
    intents: npt.NDArray[np.int64],
    weights: Matrix,
    random: np.random.Generator,
) -> list[Matrix]:
    inner, inner_bias, outer, outer_bias = parameters
    inputs = inputs * _kept(random, inputs.shape, DROP_INPUT)
    before = inputs @ inner + inner_bias
    mask = _kept(random, before.shape, DROP_HIDDEN)
    hidden = np.maximum(before, 0.0) * mask
    odds = _softmax(hidden @ outer + outer_bias)
    wanted = np.full_like(odds, SMOOTHING / odds.shape[1])
    wanted[np.arange(len(intents)), intents] += 1 - SMOOTHING
    importance = weights[intents]
    error = (odds - wanted) * (importance / importance.sum())[:, None]
    behind = (error @ outer.T) * mask * (before > 0)
    return [inputs.T @ behind, behind.sum(axis=0), hidden.T @ error, error.sum(axis=0)]


class _AdamW:
    """Loshchilov & Hutter 2019; changes the parameters in place."""

    def __init__(self, parameters: Sequence[Matrix]) -> None:
        self.parameters = parameters
        self.steps = 0
        self._mean = [np.zeros_like(parameter) for parameter in parameters]
        self._square = [np.zeros_like(parameter) for parameter in parameters]
        self._room = [np.empty_like(parameter) for parameter in parameters]

    def step(self, gradients: Sequence[Matrix], rate: float) -> None:
        self.steps += 1
        first, second = 1 - 0.9**self.steps, 1 - 0.999**self.steps
        state = zip(self.parameters, gradients, self._mean, self._square, self._room, strict=True)
        for parameter, gradient, mean, square, room in state:
            # In place: these matrices are large, and new ones at every step take longer than the sums.
            mean *= 0.9
            np.multiply(gradient, 0.1, out=room)
            mean += room
            square *= 0.999
            np.multiply(gradient, gradient, out=room)
            room *= 0.001
            square += room
            np.sqrt(square, out=room)
            room *= second**-0.5
            room += 1e-8
            np.divide(mean, room, out=room)
            room *= rate / first
            parameter *= 1 - rate * DECAY
            parameter -= room


def _first(random: np.random.Generator, inputs: int, outputs: int) -> Matrix:
    limit = (6 / (inputs + outputs)) ** 0.5
    return random.uniform(-limit, limit, (inputs, outputs)).astype(np.float32)


def _kept(random: np.random.Generator, shape: tuple[int, ...], drop: float) -> Matrix:
    if drop == 0.5:
        # A bit is enough for even odds, and drawn ten times as fast as a number.
        bits = np.frombuffer(random.bytes(-(-shape[0] * shape[1] // 8)), np.uint8)
        return np.unpackbits(bits, count=shape[0] * shape[1]).reshape(shape).astype(np.float32) * np.float32(2.0)
    return (random.random(shape, np.float32) >= drop).astype(np.float32) / np.float32(1 - drop)


def _softmax(scores: Matrix) -> Matrix:
    odds: Matrix = np.exp(scores - scores.max(axis=1, keepdims=True))
    odds /= odds.sum(axis=1, keepdims=True)
    return odds
