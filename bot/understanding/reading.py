"""Reads questions and passages for the search of the facts: `bot.facts.searching.Reader`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.understanding import concepts
from bot.understanding.encoder import Encoder, Vectors
from bot.understanding.text import fold
from bot.understanding.units import words

_MARKS = frozenset("!?؟？。！")
# Han and kana are written without spaces: the script changes where words do, and two Han
# characters in a row are a word more often than not. Hiragana is mostly endings.
_SPACELESS = re.compile(r"[\u30a0-\u30ff]+|[\u3400-\u4dbf\u4e00-\u9fff]+|[\u3040-\u309f]+")


@dataclass(frozen=True, slots=True)
class Reader:
    """Our languages as the search reads them.

    Parameters:
        encoder: gives the vectors.
    """

    encoder: Encoder

    @property
    def name(self) -> str:
        """Names the encoder and its version."""
        return self.encoder.name

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self.encoder.dimensions

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of unit length, float32 [n, dimensions]; zeros for a text with nothing to read."""
        return self.encoder.encode(texts)

    def words(self, text: str) -> list[str]:
        """The words of a passage, folded, in order."""
        return [word for word in words(text) if word not in _MARKS]

    def asked_words(self, text: str) -> list[str]:
        """The words of a question, folded, each once; Han and kana in pieces."""
        return list(dict.fromkeys(piece for word in self.words(text) for piece in _pieces(word)))

    def concepts(self, text: str, language: str) -> list[str]:
        """The domain's concepts that a text names, in order, repeated if named again."""
        return [found.concept for found in concepts.find(fold(text).text, language)]


def _pieces(word: str) -> list[str]:
    runs = _SPACELESS.findall(word)
    if not runs:
        return [word]
    pieces: list[str] = []
    for run in runs:
        if "\u3040" <= run[0] <= "\u309f":
            continue
        if "\u30a0" <= run[0] <= "\u30ff" or len(run) <= 2:
            pieces.append(run)
        else:
            pieces += [run[start : start + 2] for start in range(len(run) - 1)]
    return pieces
