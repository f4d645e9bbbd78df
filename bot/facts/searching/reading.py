"""What the search asks of whoever understands language. The facts themselves know none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.float32]
Positions = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Question:
    """A free question about one country.

    Parameters:
        text: as written.
        language: its language (ISO 639-1).
        section: where such things usually stand (see SECTIONS), if known: a prior, not a filter.
    """

    text: str
    language: str
    section: str | None = None


class Reader(Protocol):
    """Reads questions and passages of any language into one space."""

    @property
    def name(self) -> str:
        """Names the encoder and its version."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of unit length, float32 [n, dimensions]; zeros for a text with nothing to read."""

    def words(self, text: str) -> list[str]:
        """The words of a passage, folded, in order."""

    def asked_words(self, text: str) -> list[str]:
        """The words of a question, folded, each once; runs of a script without spaces in pieces."""

    def concepts(self, text: str, language: str) -> list[str]:
        """The domain's concepts that a text names, in order, repeated if named again."""
