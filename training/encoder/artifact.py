"""The student as the runtime reads it: quantised, checksummed, with its card."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import fmean

import numpy as np
import numpy.typing as npt
import torch

from training.encoder.student import Student

PART = 4
"""Numbers that share one code."""
CENTROIDS = 256
ROTATING = 60_000
"""Rows from which the rotation is learned."""
TURNS = 12
"""Times that rotation and codes are fitted to each other."""


@dataclass(frozen=True, slots=True)
class Quantised:
    """A table as the artifact keeps it.

    Parameters:
        codes: which centroid stands for each part of a row, uint8 [rows, parts].
        lengths: of the rows, float16 [rows].
        centroids: float32 [parts, 256, PART].
    """

    codes: npt.NDArray[np.uint8]
    lengths: npt.NDArray[np.float16]
    centroids: npt.NDArray[np.float32]


def quantised(table: npt.NDArray[np.float32], seed: int) -> Quantised:
    """Product-quantise a table (Jégou, Douze & Schmid 2011).

    A row of unit length is cut into parts of four numbers, each replaced by the nearest of 256
    centroids, long rows shaping these the most; then its length is fitted to what came out.

    Parameters:
        table: float32 [rows, dimensions].
        seed: of the first centroids.
    """
    lengths = np.linalg.norm(table, axis=1)
    codes, centroids = quantise(table / np.maximum(lengths, 1e-9)[:, None], lengths, seed)
    rows = centroids[np.arange(codes.shape[1]), codes].reshape(len(codes), -1)
    fitted = (rows * table).sum(axis=1) / np.maximum((rows * rows).sum(axis=1), 1e-9)
    return Quantised(codes, fitted.astype(np.float16), centroids.astype(np.float32))


def rotated(student: Student, seed: int) -> Student:
    """The same student in other coordinates, in which its rows lose less when they are quantised.

    Optimised product quantisation (Ge, He, Ke & Sun 2013): the principal axes are dealt out so that all
    parts vary alike, then rotation and codes are fitted to each other in turns. Sums, products and
    the hidden layer turn with the rows, so that no cosine changes and the runtime knows nothing of it.

    Parameters:
        student: as trained.
        seed: of the sample.
    """
    table = student.table.numpy()
    lengths = np.linalg.norm(table, axis=1)
    sample = np.random.default_rng(seed).choice(len(table), min(ROTATING, len(table)), replace=False)
    rows = table[sample] / np.maximum(lengths[sample], 1e-9)[:, None]
    turn = _balanced(rows)
    mass = np.square(lengths[sample])[:, None]
    for _ in range(TURNS):
        codes, centroids = quantise(rows @ turn, lengths[sample], seed, rounds=4)
        fitted = centroids[np.arange(codes.shape[1]), codes].reshape(len(codes), -1)
        # The rotation that brings the rows nearest to what stands for them (orthogonal Procrustes).
        left, _, right = np.linalg.svd((rows * mass).T @ fitted)
        turn = (left @ right).astype(np.float32)
    new = Student(len(table), table.shape[1], student.inner.out_features)
    way = torch.from_numpy(turn)
    with torch.no_grad():
        new.table.copy_(student.table @ way)
        new.inner.weight.copy_(student.inner.weight @ way)
        new.inner.bias.copy_(student.inner.bias)
        new.outer.weight.copy_(way.T @ student.outer.weight)
        new.outer.bias.copy_(way.T @ student.outer.bias)
    return new


def _balanced(rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Principal axes as columns, dealt out to the parts so that the product of their variances is alike."""
    variance, axes = np.linalg.eigh(np.cov(rows.T))
    variance, axes = variance[::-1], axes[:, ::-1]
    parts: list[list[int]] = [[] for _ in range(len(variance) // PART)]
    filled = np.zeros(len(parts))
    for axis, amount in enumerate(np.log(variance + 1e-9) - np.log(variance[-1] + 1e-9)):
        open_ = [part for part in range(len(parts)) if len(parts[part]) < PART]
        part = min(open_, key=lambda part: filled[part])
        parts[part].append(axis)
        filled[part] += amount
    return axes[:, [axis for part in parts for axis in part]].astype(np.float32)


def write(folder: Path, student: Student, table: Quantised, fingerprints: npt.NDArray[np.uint32]) -> None:
    """Write the files that bot.understanding.encoder loads."""
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "fingerprints.npy", fingerprints)
    np.save(folder / "codes.npy", table.codes)
    np.save(folder / "lengths.npy", table.lengths)
    np.save(folder / "centroids.npy", table.centroids)
    np.savez(
        folder / "layer.npz",
        inner=student.inner.weight.detach().numpy().T.astype(np.float16),
        inner_bias=student.inner.bias.detach().numpy().astype(np.float16),
        outer=student.outer.weight.detach().numpy().T.astype(np.float16),
        outer_bias=student.outer.bias.detach().numpy().astype(np.float16),
    )


def quantise(
    rows: npt.NDArray[np.float32], weights: npt.NDArray[np.float32], seed: int, rounds: int = 16
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float32]]:
    """k-means of each part on its own, long rows counting more.

    Returns:
        codes, uint8 [rows, parts]; centroids, float32 [parts, 256, PART].
    """
    random = np.random.default_rng(seed)
    parts = rows.shape[1] // PART
    codes = np.empty((len(rows), parts), np.uint8)
    centroids = np.empty((parts, CENTROIDS, PART), np.float32)
    sample = np.sort(random.choice(len(rows), min(150_000, len(rows)), replace=False))
    mass = np.square(weights[sample]) + 1e-9
    for part in range(parts):
        columns = slice(part * PART, (part + 1) * PART)
        some = rows[sample, columns]
        centre = some[random.choice(len(some), CENTROIDS, replace=len(some) < CENTROIDS, p=mass / mass.sum())]
        for _ in range(rounds):
            nearest = _nearest(some, centre)
            total = np.bincount(nearest, mass, CENTROIDS)
            moved = np.stack([np.bincount(nearest, mass * some[:, k], CENTROIDS) for k in range(PART)], axis=1)
            filled = total > 0
            centre = np.where(filled[:, None], moved / np.maximum(total, 1e-12)[:, None], centre).astype(np.float32)
        centroids[part] = centre
        codes[:, part] = _nearest(rows[:, columns], centre)
    return codes, centroids


def _nearest(points: npt.NDArray[np.float32], centre: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
    nearest = np.empty(len(points), np.int64)
    half = 0.5 * np.square(centre).sum(axis=1)
    for start in range(0, len(points), 65_536):
        nearest[start : start + 65_536] = (points[start : start + 65_536] @ centre.T - half).argmax(axis=1)
    return nearest


def card(folder: Path, facts: Mapping[str, object], figures: Mapping[str, tuple[float, float]], made: date) -> None:
    """Write CARD.md: what the encoder is, what it was learned from, what it can and cannot do.

    Parameters:
        facts: names and values of how it was trained.
        figures: by language, precision at 1 from English and to English.
        made: when.
    """
    lines = [
        "# The sentence encoder of Safe Conduct",
        "",
        f"Made on {made.isoformat()} by `training/encoder`; checksums in SHA256SUMS. A text in any of the languages "
        "becomes one vector of unit length; texts that mean the same lie near each other.",
        "",
        "| | |",
        "| --- | --- |",
        *(f"| {name} | {value} |" for name, value in facts.items()),
        "",
        "Teacher: all-MiniLM-L6-v2 (Apache-2.0), English. Texts: the public corpora that NOTICE names with their "
        "licences (CC BY, CC BY-SA, CC0, MIT, BSD, Apache-2.0, MPL-2.0, Unicode), the project's own pairs and concept "
        "lexicon, and English sentences of official travel advice. No sentence of theirs is in these files.",
        "",
        "Finding the translation among the 1,000 pairs of each Tatoeba test (LASER), precision at 1; more in "
        "docs/encoder.md:",
        "",
        "| language | from English | to English |",
        "| --- | --- | --- |",
        *(f"| {code} | {there:.3f} | {back:.3f} |" for code, (there, back) in sorted(figures.items())),
        f"| mean | {fmean(a for a, _ in figures.values()):.3f} | {fmean(b for _, b in figures.values()):.3f} |",
        "",
        "Limits: the order of words is not seen, nor negation beyond the word that says it; what a text is about is",
        "told better than what is asserted of it. Words that no corpus had are read by their letters alone.",
        "Romanised Arabic and Persian are read poorly. Learned from public text, it may carry its prejudices; it",
        "judges no person here, only which question is asked.",
    ]
    (folder / "CARD.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def seal(folder: Path) -> None:
    """Write SHA256SUMS over the files; bot.understanding.encoder refuses a folder that differs."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}"
        for path in sorted(folder.iterdir())
        if path.suffix in (".npy", ".npz")
    ]
    (folder / "SHA256SUMS").write_text("\n".join(lines) + "\n", encoding="utf-8")
