"""A message as numbers: its words, and its meaning.

Places are masked by their role, so that what is learned about Kenya holds for Tonga:
"is it safe to go to ⟨destination⟩". A feature is known by its fingerprint, its CRC-32, the same on
every machine and in every process.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import combinations
from zlib import crc32

import numpy as np
import numpy.typing as npt

from bot.understanding.concepts import ids as concept_ids
from bot.understanding.places import Mention
from bot.understanding.text import WORD, Folded, is_spaceless

Features = tuple[npt.NDArray[np.uint32], npt.NDArray[np.float32]]
"""Fingerprints, unique, and their weights; both [k]."""

CONCEPT_WEIGHT = 1.0
"""Of a concept against a word; chosen on data/dev."""
MASKS = {"destination": "qdest", "nationality": "qnat", "residence": "qres"}

VECTOR_WEIGHT = 8.0
"""Of a number of the unit vector against a concept that is named: of the same size, on the whole."""

_TOKEN = re.compile(rf"(?:{WORD})+|[!?؟？。！…]+|[\U0001F300-\U0001FAFF]")


def masked(folded: Folded, mentions: Sequence[Mention]) -> str:
    """The folded text with each place replaced by its role's mask."""
    pieces: list[str] = []
    position = 0
    for mention in mentions:
        pieces += (folded.text[position : mention.folded_start], " ", MASKS[mention.role], " ")
        position = mention.folded_end
    return "".join([*pieces, folded.text[position:]])


def without_masks(text: str) -> str:
    """A masked text without its masks: what the encoder reads, to which places are no part of a question."""
    return _MASK.sub(" ", text)


def meaning(vector: npt.NDArray[np.float32], text: str, concepts: Iterable[str]) -> npt.NDArray[np.float32]:
    """What the network sees of a message.

    Parameters:
        vector: the encoder's, of unit length, [d].
        text: folded, with its places masked.
        concepts: ids of the domain's concepts in it.

    Returns:
        float32 [d + concepts + 6]: the vector, which concepts it names, which roles its places have,
        whether it asks, and whether it is short or long.
    """
    known = concept_ids()
    named = np.zeros(len(known) + 6, np.float32)
    for concept in concepts:
        if (index := known.get(concept)) is not None:
            named[index] = 1.0
    length = len(text.split())
    named[len(known) :] = (
        *(mask in text for mask in MASKS.values()),
        any(mark in text for mark in "?؟？"),
        length <= 3,
        length >= 12,
    )
    return np.concatenate([vector * VECTOR_WEIGHT, named])


def features(text: str, concepts: Iterable[str] = ()) -> Features:
    """Hashed features of a masked text.

    Parameters:
        text: folded, with its places masked.
        concepts: ids of the domain's concepts in it; the same in every language.

    Returns:
        fingerprints, uint32 [k], unique; weights, float32 [k], with unit Euclidean norm (empty text: k = 0).
    """
    counts: dict[int, float] = {}
    tokens = _tokens(text)
    for token in tokens:
        _count(counts, "w" + token, 1.0)
    for first, second in zip(["^", *tokens], [*tokens, "$"], strict=True):
        _count(counts, f"b{first} {second}", 0.7)
    for token in tokens:
        if token in _MASKS:
            continue
        padded = f"<{token}>"
        for size in (3, 4, 5):
            for start in range(len(padded) - size + 1):
                _count(counts, "c" + padded[start : start + size], 0.5)
        if len(token) > 1 and _is_hangul(token[0]):
            # A syllable is one character, and a verb's stem and ending share one: their letters tell more.
            letters = f"<{unicodedata.normalize('NFD', token)}>"
            for size in (4, 5, 6):
                for start in range(len(letters) - size + 1):
                    _count(counts, "j" + letters[start : start + size], 0.5)
    named = sorted(set(concepts))
    for concept in named:
        _count(counts, "k" + concept, CONCEPT_WEIGHT)
    for first, second in combinations(named, 2):
        _count(counts, f"kk{first} {second}", CONCEPT_WEIGHT / 2)
    fingerprints = np.fromiter(counts.keys(), np.uint32, len(counts))
    weights = np.fromiter(counts.values(), np.float32, len(counts))
    norm = math.sqrt(float(weights @ weights))
    return fingerprints, weights / norm if norm else weights


_MASKS = frozenset(MASKS.values())
_MASK = re.compile(r"\b(?:" + "|".join(MASKS.values()) + r")\b")


def _is_hangul(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"


def _count(counts: dict[int, float], feature: str, weight: float) -> None:
    counts.setdefault(crc32(feature.encode()), weight)


def _tokens(text: str) -> list[str]:
    tokens = []
    for token in _TOKEN.findall(text):
        if is_spaceless(token[0]) and len(token) > 1:
            # No spaces between words: the characters themselves are the units.
            tokens += list(token)
        tokens.append(token)
    return tokens
