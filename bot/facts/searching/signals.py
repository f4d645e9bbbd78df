"""How far each passage about a country answers a question: the signals that are weighed.

Words are compared by meaning: the vectors of "слон" and "elephant" lie close together, so that
one soft BM25 serves all languages. Where a word is written the same, FTS5's own BM25 says so too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from bot.facts.searching.pages import Pages
from bot.facts.searching.reading import Numbers, Question, Reader

NAMES = (
    "heading_meaning",  # cosine of question and heading
    "text_meaning",  # cosine of question and passage
    "same_words",  # logarithm of FTS5's BM25
    "like_words",  # logarithm of the soft BM25
    "heading_words",  # share of the question's words that the heading has
    "sentence_words",  # words of the question that one sentence has, weighed by rarity
    "heading_concepts",  # share of the question's concepts that the heading names
    "text_concepts",  # BM25 over concepts, per concept of the question
    "section",  # 1 where such things usually stand
    "length",  # logarithm of the number of words
)

ALIKE = 0.42
"""Cosine from which two words count as alike; below lie words that share a subject at most."""
_SATURATION = 1.2
"""BM25's k1: how soon a repeated word says no more."""
_LENGTH = 0.4
"""BM25's b: how far long passages are discounted."""


@dataclass(frozen=True, slots=True, eq=False)
class Signals:
    """What speaks for each passage.

    Parameters:
        values: float32 [passages, signals], in the order of NAMES.
        units: the unit of each passage (see bot.facts.quoting) that has most of the question.
    """

    values: Numbers
    units: list[int]


def measure(pages: Pages, question: Question, reader: Reader, ranks: Mapping[int, float]) -> Signals:
    """Measure all passages against a question.

    Parameters:
        ranks: BM25 of the full-text index for the passages that it found, by position in `pages`.
    """
    count = len(pages.facts)
    values = np.zeros((count, len(NAMES)), np.float32)
    vector = reader.encode([question.text])[0]
    values[:, 0] = pages.headings.astype(np.float32) @ vector
    values[:, 1] = pages.texts.astype(np.float32) @ vector
    for number, rank in ranks.items():
        values[number, 2] = np.log1p(rank)
    units = [0] * count
    if asked := reader.asked_words(question.text):
        values[:, 3:6], units = _words(pages, reader.encode(asked) @ pages.vectors().T)
    values[:, 6:8] = _concepts(pages, dict.fromkeys(reader.concepts(question.text, question.language)))
    values[:, 8] = [fact.value["section"] == question.section for fact in pages.facts]
    values[:, 9] = np.log(pages.lengths + 1)
    return Signals(values, units)


def _words(pages: Pages, cosines: Numbers) -> tuple[Numbers, list[int]]:
    """Soft BM25, share in the heading, best sentence; and which sentence that is.

    Parameters:
        cosines: [words asked, words of the pages].
    """
    alike = np.clip((cosines - ALIKE) / (1 - ALIKE), 0, 1)
    every = alike[:, pages.words]  # [words asked, words of all sentences]
    best = np.maximum.reduceat(every, pages.sentences, axis=1)
    inside = np.maximum.reduceat(best, pages.first, axis=1)
    often = np.add.reduceat(every, pages.starts, axis=1)
    heading = np.maximum.reduceat(alike[:, pages.heading_words], pages.heading_starts, axis=1)
    rarity = _rarity(np.maximum(inside, heading).sum(axis=1), len(pages.facts))
    length = 1 - _LENGTH + _LENGTH * pages.lengths / pages.lengths.mean()
    frequency = often * (_SATURATION + 1) / (often + _SATURATION * length)
    sentences = rarity @ best
    values = np.stack(
        [
            np.log1p(rarity @ frequency),
            rarity @ heading / max(float(rarity.sum()), 1e-6),
            np.maximum.reduceat(sentences, pages.first),
        ],
        axis=1,
    )
    ends = [*pages.first[1:].tolist(), len(sentences)]
    units = [
        int(pages.units[start + int(sentences[start:end].argmax())])
        for start, end in zip(pages.first.tolist(), ends, strict=True)
    ]
    return values.astype(np.float32), units


def _concepts(pages: Pages, asked: Mapping[str, None]) -> Numbers:
    """Share in the heading, and BM25 per concept."""
    count = len(pages.facts)
    result = np.zeros((count, 2), np.float32)
    none = np.zeros(count, np.float32)
    length = 1 - _LENGTH + _LENGTH * pages.lengths / pages.lengths.mean()
    total = 0.0
    for concept in asked:
        named, headed = pages.named.get(concept, none), pages.headed.get(concept, none)
        weight = float(_rarity(np.array([((named + headed) > 0).sum()]), count)[0])
        total += weight
        result[:, 0] += weight * headed
        result[:, 1] += weight * named * (_SATURATION + 1) / (named + _SATURATION * length)
    return result / total if total else result


def _rarity(seen: Numbers, count: int) -> Numbers:
    """How much a word says: the fewer of the passages have it, the more (BM25's idf)."""
    result: Numbers = np.log(1 + (count - seen + 0.5) / (seen + 0.5))
    return result
