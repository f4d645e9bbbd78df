"""Answers a free question from the passages about a country, or with nothing.

Words that are the same (FTS5), words that mean the same, concepts, the meaning of the whole and
the section where such things stand are weighed for every passage of the country. What is not
sure to answer is not given: empty rather than wrong.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.facts.model import Fact, Kind
from bot.facts.quoting import around
from bot.facts.search import Hit, SearchableStore, says_something
from bot.facts.searching import weights as tuned
from bot.facts.searching.pages import Pages, read
from bot.facts.searching.reading import Question, Reader
from bot.facts.searching.signals import Signals, measure
from bot.facts.searching.vocabulary import Vocabulary
from bot.facts.searching.weights import SHOWN, Weights
from bot.facts.store.index import Query

MOST_COUNTRIES = 24
"""Countries whose pages are kept read, about 0.3 MB each; the longest unasked gives way."""
_LEAST_SHARE = 0.02
"""Likelihood, against the best passage's, below which a further one is not quoted."""


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """All passages asked of, weighed.

    Parameters:
        hits: the best, best first.
        signals: of those passages that were asked of.
        facts: those passages.
        confidence: probability that one of the best answers.
    """

    hits: tuple[Hit, ...]
    signals: Signals
    facts: tuple[Fact, ...]
    confidence: float


class Engine:
    """Searches one store.

    Parameters:
        store: where the passages are.
        reader: reads questions and passages.
        weights: None reads the tuned ones.
    """

    def __init__(self, store: SearchableStore, reader: Reader, weights: Weights | None = None) -> None:
        self._store = store
        self._reader = reader
        self._weights = weights or tuned.load()
        self._vocabulary = Vocabulary(reader)
        self._pages: OrderedDict[str, Pages] = OrderedDict()

    async def answer(
        self, country: str, question: Question, languages: Sequence[str] | None = None, limit: int = SHOWN
    ) -> tuple[Hit, ...]:
        """The passages that answer, best first; none if it is not sure that one of them does.

        Parameters:
            country: ISO2.
            languages: languages of passages wanted, None for all.
            limit: number of passages, at most.

        Raises StoreError.
        """
        ranking = await self.rank(country, question, languages, limit)
        if ranking is None or ranking.confidence < self._weights.threshold:
            return ()
        least = ranking.hits[0].score + np.log(_LEAST_SHARE)
        return tuple(hit for hit in ranking.hits if hit.score >= least)

    async def rank(
        self, country: str, question: Question, languages: Sequence[str] | None = None, limit: int = SHOWN
    ) -> Ranking | None:
        """The likeliest passages, however unsure; None if there are no passages."""
        pages = await self._read(country)
        chosen = [n for n, fact in enumerate(pages.facts) if not languages or fact.language in languages]
        if not chosen or not question.text.strip():
            return None
        ranks = await self._ranks(country, pages.facts, question, languages)
        signals = measure(pages, question, self._reader, ranks)
        signals = Signals(signals.values[chosen], [signals.units[n] for n in chosen])
        facts = tuple(pages.facts[n] for n in chosen)
        scores = self._weights.scores(signals)
        # Publishers say the same words in two places; once is enough.
        texts: dict[str, int] = {}
        for number in np.argsort(-scores, kind="stable").tolist():
            texts.setdefault(str(facts[number].value["text"]), number)
            if len(texts) == limit:
                break
        hits = tuple(
            Hit(facts[n], round(float(scores[n]), 3), around(facts[n], signals.units[n])) for n in texts.values()
        )
        return Ranking(hits, signals, facts, self._weights.confidence(signals, scores))

    async def _read(self, country: str) -> Pages:
        facts = await self._store.facts(country, Kind.PASSAGE)
        pages = self._pages.get(country)
        # Equal facts compare at once where the store gives the same ones again.
        if pages is None or pages.facts != facts:
            pages = await asyncio.to_thread(read, facts, self._reader, self._vocabulary)
            self._pages[country] = pages
            while len(self._pages) > MOST_COUNTRIES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(country)
        return pages

    async def _ranks(
        self, country: str, facts: Sequence[Fact], question: Question, languages: Sequence[str] | None
    ) -> dict[int, float]:
        """BM25 of the full-text index by position among `facts`."""
        words = tuple(word for word in self._reader.words(question.text) if says_something(word))
        if not words:
            return {}
        found = await self._store.search(Query(country, (words,), tuple(languages) if languages else None))
        positions: dict[str, list[int]] = {}
        for number, fact in enumerate(facts):
            positions.setdefault(fact.source, []).append(number)
        return {
            positions[match.source][match.position]: match.rank
            for match in found.matches
            if match.position < len(positions.get(match.source, ()))  # a refresh may have come in between
        }
