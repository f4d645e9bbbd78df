"""Which passages to quote: the person's language first, then the ministry that says most."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from actions.library import library
from bot.facts import SECTIONS, Fact, Question
from bot.facts.quoting import excerpt
from bot.understanding.concepts import terms
from bot.understanding.text import fold_word

LENGTH = 480
"""Characters of a quotation, at most; cut at the end of a sentence."""
_SEARCHED = ("en", "fr", "de")


# Concepts that say what kind of question it is, not what it is about.
_GENERAL = frozenset(
    {"safe", "risk", "advice_level", "update", "source", "true_false", "alert", "subscribe", "unsubscribe"}
    | {"hotel", "flight_price", "sightseeing", "restaurant", "weather", "sport", "politics", "joke", "recipe"}
    | {"homework", "embassy", "consulate", "emergency", "lost", "missing", "stolen", "nationality", "cancellation"}
)


def topical(concepts: Sequence[str]) -> tuple[str, ...]:
    """The concepts that a passage can be about."""
    return tuple(concept for concept in concepts if concept not in _GENERAL)


def _languages(language: str) -> list[str]:
    """Languages of sources in order of preference: what the person reads, then English."""
    return list(dict.fromkeys(code for code in (language, "en", *_SEARCHED) if code in _SEARCHED))


async def warning(country: str) -> list[tuple[Fact, str]]:
    """The passage in which a ministry says what it advises against, if its text is at hand."""
    for fact in await library().passages(country, "warnings"):
        heading = str(fact.value["heading"])
        if "advises against" in heading and fact.language == "en":
            return [(fact, excerpt(fact, (), LENGTH))]
    return []


async def own_rules(country: str, source: str) -> list[tuple[Fact, str]]:
    """What a ministry tells its own citizens about visas for a country."""
    for word in ("visa requirements", "visa"):
        for fact in await library().passages(country, "entry"):
            if fact.source == source and word in str(fact.value["heading"]).casefold():
                return [(fact, excerpt(fact, ("visa",), LENGTH))]
    return []


LEAST_TEXT = 120
"""Characters below which an opening passage is a link or a caption."""


async def opening(country: str, section: str, language: str, limit: int = 1) -> list[tuple[Fact, str]]:
    """The first passages of a section, each with an excerpt of it."""
    facts = await library().passages(country, section)
    for code in _languages(language):
        own = [fact for fact in facts if fact.language == code and len(str(fact.value["text"])) >= LEAST_TEXT]
        if own:
            first = own[0].source
            return [(fact, excerpt(fact, (), LENGTH)) for fact in own if fact.source == first][:limit]
    return []


async def overview(
    country: str, section: str, concepts: Sequence[str], language: str, limit: int = 2
) -> list[tuple[Fact, str]]:
    """One passage for each of the concepts until `limit`; without any, the opening of the section."""
    found: list[tuple[Fact, str]] = []
    for concept in concepts:
        for fact, text in await answering(country, section, (concept,), language, 1):
            if fact.value["section"] == section and all(fact is not known for known, _ in found):
                found.append((fact, text))
        if len(found) >= limit:
            return found
    return found or await opening(country, section, language, limit)


async def free_answer(
    country: str, section: str | None, text: str, language: str, limit: int = 2
) -> list[tuple[Fact, str]]:
    """Passages that answer a free question, in the person's language if it has them, else in any.

    Parameters:
        country: ISO2.
        section: where such things usually stand: a prior.
        text: the question without the names of countries (see Asked.matter).
        language: the person's.
        limit: number of passages.
    """
    if not text:
        return []
    question = Question(text, language, section)
    for languages in ((language,), None):
        if hits := await library().answer(country, question, languages, limit):
            return [(hit.fact, hit.excerpt) for hit in hits]
    return []


def _is_about(fact: Fact, text: str, groups: Sequence[str]) -> bool:
    """True if a passage is about the words, not merely mentions one in passing.

    "Sun safety tips" say nothing of tipping: a word in the heading counts, or two in the excerpt,
    or one in a passage that is hardly longer than a sentence.
    """
    words = {fold_word(word)[:LEAST_STEM_LETTERS] for group in groups for word in group.split("|")}
    if any(_mentions(str(fact.value["heading"]), word) for word in words):
        return True
    mentions = sum(_mentions(text, word) for word in words)
    return mentions > 1 or (mentions == 1 and len(text) <= SHORT)


SHORT = 220
LEAST_STEM_LETTERS = 7
"""Letters of a word that are compared, so that "vaccination" finds "vaccines"."""


def _mentions(text: str, stem: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(stem)}", fold_word(text)))


async def answering(
    country: str,
    section: str,
    concepts: Sequence[str],
    language: str,
    limit: int = 2,
    sections: Collection[str] = SECTIONS,
) -> list[tuple[Fact, str]]:
    """Passages about the concepts; without concepts, the opening of the section.

    Parameters:
        country: ISO2.
        section: where such things usually stand; a prior, not a filter.
        concepts: ids of data/concepts that the question names.
        language: the person's language, tried first.
        limit: number of passages.
        sections: where it must stand; "can I bring my dog" is not answered by rabies.
    """
    if not concepts:
        return await opening(country, section, language, limit)
    for code in _languages(language):
        # One group a concept: any of its words will do.
        groups = [
            "|".join(word.rstrip("*") for word in terms(code)[concept])
            for concept in concepts
            if concept in terms(code)
        ]
        if not groups:
            continue
        hits = await library().search(country, groups, section=section, languages=[code], limit=limit + 2)
        found = [
            (hit.fact, hit.excerpt)
            for hit in hits
            if hit.fact.value["section"] in sections and _is_about(hit.fact, hit.excerpt, groups)
        ]
        if found:
            return found[:limit]
    return []
