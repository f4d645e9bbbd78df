"""Which passages to quote: the person's language first, then the ministry that says most."""

from __future__ import annotations

from collections.abc import Sequence

from actions.library import library
from bot.facts import Fact
from bot.facts.search import excerpt
from bot.understanding.concepts import terms

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


async def warning(country: str, language: str) -> list[tuple[Fact, str]]:
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


async def opening(country: str, section: str, language: str, limit: int = 1) -> list[tuple[Fact, str]]:
    """The first passages of a section, each with an excerpt of it."""
    facts = await library().passages(country, section)
    for code in _languages(language):
        own = [fact for fact in facts if fact.language == code]
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


async def answering(
    country: str, section: str, concepts: Sequence[str], language: str, limit: int = 2
) -> list[tuple[Fact, str]]:
    """Passages about the concepts; without concepts, the opening of the section.

    Parameters:
        country: ISO2.
        section: where such things usually stand; a prior, not a filter.
        concepts: ids of data/concepts that the question names.
        language: the person's language, tried first.
        limit: number of passages.
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
        hits = await library().search(country, groups, section=section, languages=[code], limit=limit)
        if hits:
            return [(hit.fact, hit.excerpt) for hit in hits]
    return []
