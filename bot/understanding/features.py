"""A message as sparse features: words, word pairs and character n-grams, hashed.

Places are masked by their role, so that what is learned about Kenya holds for Tonga:
"is it safe to go to ⟨destination⟩". Buckets are CRC-32 of the feature, the same on every
machine and in every process.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from itertools import combinations
from zlib import crc32

import numpy as np
import numpy.typing as npt

from bot.understanding.places import Mention
from bot.understanding.text import Folded, is_spaceless

Features = tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]
"""Buckets, unique, and their weights; both [k]."""

BUCKETS = 1 << 18
CONCEPT_WEIGHT = 1.0
"""Of a concept against a word; chosen on data/dev."""
MASKS = {"destination": "qdest", "nationality": "qnat", "residence": "qres"}

_TOKEN = re.compile(r"[^\W_]+|[!?؟？。！…]+|[\U0001F300-\U0001FAFF]")


def masked(folded: Folded, mentions: Sequence[Mention]) -> str:
    """The folded text with each place replaced by its role's mask."""
    pieces: list[str] = []
    position = 0
    for mention in mentions:
        pieces += (folded.text[position : mention.folded_start], " ", MASKS[mention.role], " ")
        position = mention.folded_end
    return "".join([*pieces, folded.text[position:]])


def features(text: str, concepts: Iterable[str] = ()) -> Features:
    """Hashed features of a masked text.

    Parameters:
        text: folded, with its places masked.
        concepts: ids of the domain's concepts in it; the same in every language.

    Returns:
        buckets, int32 [k], unique; weights, float32 [k], with unit Euclidean norm (empty text: k = 0).
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
    named = sorted(set(concepts))
    for concept in named:
        _count(counts, "k" + concept, CONCEPT_WEIGHT)
    for first, second in combinations(named, 2):
        _count(counts, f"kk{first} {second}", CONCEPT_WEIGHT / 2)
    buckets = np.fromiter(counts.keys(), np.int32, len(counts))
    weights = np.fromiter(counts.values(), np.float32, len(counts))
    norm = math.sqrt(float(weights @ weights))
    return buckets, weights / norm if norm else weights


_MASKS = frozenset(MASKS.values())


def _count(counts: dict[int, float], feature: str, weight: float) -> None:
    bucket = crc32(feature.encode()) & (BUCKETS - 1)
    if bucket not in counts:
        counts[bucket] = weight


def _tokens(text: str) -> list[str]:
    tokens = []
    for token in _TOKEN.findall(text):
        if is_spaceless(token[0]) and len(token) > 1:
            # No spaces between words: the characters themselves are the units.
            tokens += list(token)
        tokens.append(token)
    return tokens
