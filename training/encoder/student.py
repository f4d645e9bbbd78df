"""The student: rows of units, summed, and one hidden layer; and how it learns.

Three things pull on it at once: a text's vector shall be near the teacher's vector of its English
side (distillation, Reimers & Gurevych 2020), nearer to its own English side than to the others of
the batch, and nearer to the teacher's vector of its own side than to those of the others
(contrastive, with the rest of the batch as negatives).
"""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.encoder.lexicon import Ids, Ragged

Report = Callable[[int, float, float], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train; the defaults are those of the artifact (docs/adr/0011).

    Parameters:
        dimensions: of a vector; the teacher's are reduced to them by principal components.
        hidden: width of the hidden layer.
        steps: of `batch` pairs each.
        batch: pairs; the others of a batch are each pair's negatives.
        rate: learning rate of the rows; that of the hidden layer is a tenth of it.
        temperature: of the contrastive losses.
        contrast, likeness: weights of the contrastive losses (a pair's two sides; a side and the teacher)
            and of the plain distance to the teacher.
        forget: share of a text's words' units that are left out at random.
        slips: share of words that are misspelt.
        latin: share of texts that are romanised, where people do that.
        seed: of everything random.
    """

    dimensions: int = 256
    hidden: int = 1024
    steps: int = 8_000
    batch: int = 1024
    rate: float = 0.01
    temperature: float = 0.05
    contrast: float = 1.0
    contrast_teacher: float = 0.5
    likeness: float = 2.0
    forget: float = 0.1
    slips: float = 0.02
    latin: float = 0.05
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Material:
    """What is learned from, as numbers.

    Parameters:
        foreign, english: texts as word numbers; `english_of[i]` is the English text of foreign text i.
        teacher: the teacher's reduced unit vectors of the English texts, float16 [english texts, dimensions].
        odds: how often each pair is drawn, float64 [pairs], adding up to 1.
        rows_of_words: rows of the table that make up each word.
        rows: length of the table.
        misspelt, romanised: number of another spelling of each word.
    """

    foreign: Ragged
    english: Ragged
    english_of: Ids
    teacher: npt.NDArray[np.float16]
    odds: npt.NDArray[np.float64]
    rows_of_words: Ragged
    rows: int
    misspelt: Ids
    romanised: Ids

    def digest(self) -> str:
        """Tells whether two materials number the same words the same way."""
        parts = (self.foreign.flat, self.english.flat, self.english_of, self.rows_of_words.flat)
        return hashlib.sha256(b"".join(hashlib.sha256(part.tobytes()).digest() for part in parts)).hexdigest()


class Student(nn.Module):
    """A table of rows and a hidden layer over their sum."""

    def __init__(self, rows: int, dimensions: int, hidden: int) -> None:
        super().__init__()
        # The rows are no Parameter: a step touches a few thousand of them, see RowAdam.
        self.register_buffer("table", torch.randn(rows, dimensions) * 0.05)
        self.inner = nn.Linear(dimensions, hidden)
        self.outer = nn.Linear(hidden, dimensions)
        nn.init.zeros_(self.outer.weight)  # begins as the plain sum
        nn.init.zeros_(self.outer.bias)

    def head(self, sums: Tensor) -> Tensor:
        """Unit vectors of sums of rows."""
        sums = functional.normalize(sums, dim=1, eps=1e-6)
        inside = functional.gelu(self.inner(sums), approximate="tanh")
        return functional.normalize(sums + self.outer(inside), dim=1, eps=1e-6)


class RowAdam:
    """Adam for the few rows that a step touches, with one second moment for a whole row.

    torch.optim.SparseAdam keeps one per number, a second table as large as the first.
    """

    def __init__(self, table: Tensor) -> None:
        self.mean = torch.zeros_like(table)
        self.square = torch.zeros(len(table))

    def step(self, table: Tensor, which: Tensor, now: Tensor, gradient: Tensor, rate: float) -> None:
        """Move the rows `which`, whose values are `now`, against the gradient."""
        mean = self.mean[which].mul_(0.8).add_(gradient, alpha=0.2)
        self.mean[which] = mean
        fresh = gradient.square().mean(1)
        square = self.square[which]
        square = torch.where(square == 0, fresh, square * 0.98 + 0.02 * fresh)
        self.square[which] = square
        table[which] = now - rate * mean / (square.sqrt()[:, None] + 1e-8)


class Trainer:
    """One training, which can be stopped and gone on with."""

    def __init__(self, plan: Plan, material: Material) -> None:
        self.plan = plan
        self.material = material
        torch.manual_seed(plan.seed)
        self.random = np.random.default_rng(plan.seed)
        self.student = Student(material.rows, plan.dimensions, plan.hidden)
        self.rows = RowAdam(self.student.table)
        self.layers = torch.optim.Adam(self.student.parameters(), lr=plan.rate / 10)
        self.step = 0
        self._drawn = np.cumsum(material.odds) / material.odds.sum()

    def run(
        self, report: Callable[[int, float, float], None], checkpoint: Path | None = None, every: int = 500
    ) -> None:
        """Train to the plan's last step.

        Parameters:
            report: is told the step, the mean loss and the pairs per second, each `every` steps.
            checkpoint: file from which training goes on and to which it is saved.
        """
        if checkpoint and checkpoint.exists():
            self._restore(checkpoint)
        started, losses = time.monotonic(), []
        while self.step < self.plan.steps:
            losses.append(self._one())
            self.step += 1
            if self.step % every == 0 or self.step == self.plan.steps:
                report(self.step, float(np.mean(losses)), len(losses) * self.plan.batch / (time.monotonic() - started))
                if checkpoint:
                    self._save(checkpoint)
                started, losses = time.monotonic(), []

    def _one(self) -> float:
        plan, material = self.plan, self.material
        pairs = np.unique(np.searchsorted(self._drawn, self.random.random(plan.batch)))
        texts = material.english_of[pairs]
        foreign = self._respelt(material.foreign.take(pairs), romanise=True)
        english = self._respelt(material.english.take(texts), romanise=False)

        # A word that several texts of the batch share is summed once.
        words, places = np.unique(np.concatenate([foreign.flat, english.flat]), return_inverse=True)
        units = material.rows_of_words.take(words)
        units = units.keep(self.random.random(len(units.flat)) >= plan.forget)
        used, unit_places = np.unique(units.flat, return_inverse=True)
        which = torch.from_numpy(used.astype(np.int64))
        table = self.student.table[which].requires_grad_(True)
        summed = _sums(table, unit_places, units.offsets)
        left = self.student.head(_sums(summed, places[: len(foreign.flat)], foreign.offsets))
        right = self.student.head(_sums(summed, places[len(foreign.flat) :], english.offsets))
        goal = torch.from_numpy(material.teacher[texts].astype(np.float32))

        # The same English sentence twice in a batch is no negative of itself.
        twins = torch.from_numpy(texts[:, None] == texts[None, :]).fill_diagonal_(False)
        loss = plan.contrast * _contrast(left, right, twins, plan.temperature)
        loss = loss + plan.contrast_teacher * _contrast(left, goal, twins, plan.temperature)
        loss = loss + plan.likeness * ((1 - (left * goal).sum(1)).mean() + (1 - (right * goal).sum(1)).mean())
        loss.backward()

        rate = self._rate()
        for group in self.layers.param_groups:
            group["lr"] = rate / 10
        self.layers.step()
        self.layers.zero_grad()
        with torch.no_grad():
            assert table.grad is not None
            self.rows.step(self.student.table, which, table.detach(), table.grad, rate)
        return float(loss.detach())

    def _respelt(self, texts: Ragged, *, romanise: bool) -> Ragged:
        flat = texts.flat.copy()
        if romanise and self.plan.latin:
            chosen = self.random.random(len(texts.offsets) - 1) < self.plan.latin
            inside = np.repeat(chosen, np.diff(texts.offsets))
            flat[inside] = self.material.romanised[flat[inside]]
        slipped = (self.random.random(len(flat)) < self.plan.slips) & (flat < len(self.material.misspelt))
        flat[slipped] = self.material.misspelt[flat[slipped]]
        return Ragged(flat, texts.offsets)

    def _rate(self) -> float:
        """Warms up, holds, and falls to a fiftieth along a cosine."""
        done = self.step / self.plan.steps
        warm = min(1.0, (self.step + 1) / 100)
        fall = 1.0 if done < 0.3 else max(0.02, 0.5 * (1 + math.cos(math.pi * (done - 0.3) / 0.7)))
        return self.plan.rate * warm * fall

    def _save(self, path: Path) -> None:
        state: dict[str, Any] = {
            "plan": self.plan,
            "material": self.material.digest(),
            "step": self.step,
            "student": self.student.state_dict(),
            "layers": self.layers.state_dict(),
            "mean": self.rows.mean,
            "square": self.rows.square,
            "random": self.random.bit_generator.state,
        }
        unfinished = path.with_suffix(".part")
        torch.save(state, unfinished)
        unfinished.rename(path)

    def _restore(self, path: Path) -> None:
        state = torch.load(path, weights_only=False)
        if state["plan"] != self.plan or state["material"] != self.material.digest():
            raise ValueError(f"{path} belongs to another plan or corpus; delete it to begin anew")
        self.step = state["step"]
        self.student.load_state_dict(state["student"])
        self.layers.load_state_dict(state["layers"])
        self.rows.mean, self.rows.square = state["mean"], state["square"]
        self.random.bit_generator.state = state["random"]


def _sums(table: Tensor, places: npt.NDArray[np.integer], offsets: npt.NDArray[np.int64]) -> Tensor:
    where = torch.from_numpy(places.astype(np.int64))
    return functional.embedding_bag(where, table, torch.from_numpy(offsets[:-1]), mode="sum")


def _contrast(left: Tensor, right: Tensor, twins: Tensor, temperature: float) -> Tensor:
    """Cross-entropy of finding each other among the batch, both ways."""
    scores = (left @ right.T / temperature).masked_fill(twins, -1e4)
    own = torch.arange(len(left))
    return functional.cross_entropy(scores, own) + functional.cross_entropy(scores.T, own)
