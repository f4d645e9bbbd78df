"""One vector for what a text means, in the same space for every language.

`StaticEncoder` is our own (training/encoder makes it, data/encoder holds it): the rows of a text's
units are summed and put through one hidden layer. A larger encoder can stand in its place behind
the same interface, see bot/understanding/larger.py.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from bot.errors import ModelError
from bot.languages import DATA
from bot.understanding.units import units, words

FOLDER = DATA / "encoder"
CHECKSUMS = "SHA256SUMS"

MOST_WORDS = 400
"""Words of a text that are read; the sum of more says nothing."""
_REMEMBERED = 20_000
"""Words whose sum is kept: 20 MB when full; people's words repeat."""

Vectors = npt.NDArray[np.float32]


class Encoder(Protocol):
    """What turns texts into vectors."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    @property
    def name(self) -> str:
        """Names the encoder and its version; what was trained on its vectors is of use with it alone."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of unit length, float32 [n, dimensions]; all zeros for a text with nothing to read."""


@dataclass(slots=True, eq=False)
class StaticEncoder:
    """Our own encoder. Safe to use from several threads: nothing but a cache ever changes.

    Parameters:
        fingerprints: the units that have a row, uint32 [rows], sorted.
        codes: which centroid stands for each part of a row, uint8 [rows, parts].
        lengths: Euclidean lengths of the rows, float16 [rows].
        centroids: float32 [parts, 256, numbers of a part].
        layer: weights and biases of the hidden layer, float32.
        version: the first digits of the artifact's checksum.
    """

    fingerprints: npt.NDArray[np.uint32]
    codes: npt.NDArray[np.uint8]
    lengths: npt.NDArray[np.float16]
    centroids: npt.NDArray[np.float32]
    layer: dict[str, npt.NDArray[np.float32]]
    version: str = ""
    _sums: dict[str, Vectors] = field(default_factory=dict, repr=False)

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self.centroids.shape[0] * self.centroids.shape[2])

    @property
    def name(self) -> str:
        """`own-` and the artifact's version."""
        return f"own-{self.version}"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of texts.

        Parameters:
            texts: as written, in any language; of a long one the beginning is read.

        Returns:
            float32 [n, dimensions], rows of unit length; a text with no known unit gets zeros.
        """
        sums = np.zeros((len(texts), self.dimensions), np.float32)
        for row, text in zip(sums, texts, strict=True):
            for word in words(text)[:MOST_WORDS]:
                row += self._sum(word)
        return self._head(sums)

    def _sum(self, word: str) -> Vectors:
        """Sum of the rows of a word."""
        known = self._sums.get(word)
        if known is None:
            known = self._read(word)
            if len(self._sums) >= _REMEMBERED:
                self._sums.clear()
            self._sums[word] = known
        return known

    def _read(self, word: str) -> Vectors:
        wanted = np.asarray(units(word), np.uint32)
        rows = np.searchsorted(self.fingerprints, wanted)
        rows[rows == len(self.fingerprints)] = 0
        rows = rows[self.fingerprints[rows] == wanted]
        # [rows, parts] codes -> [rows, parts, numbers of a part] -> weighted sum over the rows
        parts = self.centroids[np.arange(self.codes.shape[1]), self.codes[rows]]
        sums: Vectors = np.einsum("r,rpk->pk", self.lengths[rows].astype(np.float32), parts).ravel()
        return sums

    def _head(self, sums: Vectors) -> Vectors:
        sums = _unit(sums)
        inner = sums @ self.layer["inner"] + self.layer["inner_bias"]
        # GELU by its tanh form, as in training.
        inner *= 0.5 * (1.0 + np.tanh(0.7978845608 * (inner + 0.044715 * inner**3)))
        result = _unit(sums + inner @ self.layer["outer"] + self.layer["outer_bias"])
        result[~sums.any(axis=1)] = 0.0
        return result

    @classmethod
    def load(cls, folder: Path, *, check: bool = False) -> StaticEncoder:
        """Map an artifact into memory.

        Parameters:
            folder: what training/encoder wrote.
            check: also compare the files with their checksums.

        Raises ModelError if a file is missing, damaged or does not fit the others.
        """
        try:
            sums = (folder / CHECKSUMS).read_bytes()
            if check:
                _compare(folder, sums.decode())
            with np.load(folder / "layer.npz") as stored:
                layer = {key: stored[key].astype(np.float32) for key in ("inner", "inner_bias", "outer", "outer_bias")}
            made = cls(
                fingerprints=np.load(folder / "fingerprints.npy", mmap_mode="r"),
                codes=np.load(folder / "codes.npy", mmap_mode="r"),
                lengths=np.load(folder / "lengths.npy", mmap_mode="r"),
                centroids=np.load(folder / "centroids.npy"),
                layer=layer,
                version=hashlib.sha256(sums).hexdigest()[:12],
            )
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(f"the sentence encoder in {folder} cannot be read: {error}") from error
        if not len(made.fingerprints) == len(made.codes) == len(made.lengths) or made.codes.shape[1] != len(
            made.centroids
        ):
            raise ModelError(f"the files of the sentence encoder in {folder} do not belong together")
        return made


def _compare(folder: Path, sums: str) -> None:
    for line in sums.splitlines():
        expected, name = line.split(maxsplit=1)
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != expected:
            raise ValueError(f"{name} differs from its checksum")


def _unit(vectors: Vectors) -> Vectors:
    result: Vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    return result


@lru_cache(maxsize=1)
def own() -> StaticEncoder:
    """The encoder in data/encoder, loaded once in a process."""
    return StaticEncoder.load(FOLDER)
