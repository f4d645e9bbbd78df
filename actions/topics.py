"""Security, health, laws and the other topics: the passages that answer, word for word."""

from __future__ import annotations

import json

from actions import events
from actions.advice import say_levels
from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, choice, topic_choices
from actions.events import say_events
from actions.passages import answering, free_answer, opening, overview, topical
from actions.places import each_country, unclear
from actions.practical import say_driving_side
from bot.answer import Choice
from bot.facts import SECTIONS, Fact
from bot.message import Status

# Section of the ministries' pages in which each topic stands (bot.facts.model.SECTIONS).
SECTION = {
    "ask_security": "security",
    "ask_health": "health",
    "ask_local_laws": "laws",
    "ask_customs": "entry",
    "ask_transport": "transport",
    "ask_natural_hazards": "hazards",
    "ask_insurance": "warnings",
    "ask_traveller_group": "laws",
    "ask_entry_requirements": "entry",
}


def section_of(intent: str) -> str | None:
    """The section in which what an intent asks for usually stands, if it has one."""
    return SECTION.get(intent) or ("other" if intent in ("ask_money", "ask_practical") else None)


# Where an answer must stand, for topics that share words with others.
SECTIONS_OF = {
    "ask_customs": ("entry", "laws", "other"),
    "ask_health": ("health", "entry"),
    "ask_insurance": ("warnings", "health"),
}
# Concepts (data/concepts) that a topic is about when the message names none itself, the most telling first.
DEFAULT_CONCEPTS = {
    "ask_security": ("terrorism", "crime", "protest", "kidnapping"),
    "ask_health": ("vaccine", "malaria", "hospital", "tap_water"),
    "ask_local_laws": ("drugs", "alcohol", "dress", "lgbt", "photography"),
    "ask_customs": ("customs", "medicines", "food_import"),
    "ask_transport": ("driving", "road_condition", "taxi"),
    "ask_natural_hazards": ("earthquake", "hurricane", "flood", "volcano", "rainy_season"),
    "ask_insurance": ("insurance",),
    "ask_traveller_group": ("woman", "lgbt", "disabled"),
}
_DRIVING = frozenset({"driving", "driving_side", "driving_licence", "speed_limit", "motorbike"})
_EVENTS = {"ask_natural_hazards": events.DISASTERS, "ask_health": events.HEALTH}
QUOTES = 2
MOST_PAGED = 12
"""Quotations that can be paged through; whoever reads on from there reads the official page."""


@answers(
    "ask_security",
    "ask_health",
    "ask_local_laws",
    "ask_customs",
    "ask_transport",
    "ask_natural_hazards",
    "ask_insurance",
    "ask_traveller_group",
)
async def topic(asked: Asked) -> Answer:
    """Quotations for the topic; without stored text, the levels and the official pages."""
    if back := unclear(asked):
        return back

    async def say(composer: Composer, country: str) -> bool:
        composer.say(f"topic-{asked.intent}", country={"country": country})
        about_driving = not topical(asked.concepts) or _DRIVING & set(asked.concepts)
        known = asked.intent == "ask_transport" and bool(about_driving) and await say_driving_side(composer, country)
        known |= await say_passages(composer, country, asked)
        if kinds := _EVENTS.get(asked.intent):
            known |= await say_events(composer, country, kinds)
        return known

    if "from" in asked.options:
        return await _more(asked)
    return topic_answer(asked, *await each_country(asked, say))


async def _more(asked: Asked) -> Answer:
    """The next quotations for the topic, behind its "more" button."""
    country, skipped = asked.countries[0], int(asked.options["from"])
    passages = (await _in_order(country, asked))[skipped : skipped + QUOTES]
    composer = Composer()
    if passages:
        composer.say(f"topic-{asked.intent}", country={"country": country})
    else:
        composer.say("nothing-more", country={"country": country})
    for fact, excerpt in passages:
        await composer.quote(fact, excerpt)
    choices = [more_choice(asked, country, skipped + QUOTES)] if len(passages) == QUOTES else []
    choices += topic_choices(country, asked.intent)
    return Answer(composer.draft(Status.ANSWERED, (country,), choices), {"topic": asked.intent})


async def _in_order(country: str, asked: Asked) -> list[tuple[Fact, str]]:
    """All quotations for a topic, in the order in which they are paged through."""
    section = SECTION[asked.intent]
    if concepts := topical(asked.concepts):
        allowed = SECTIONS_OF.get(asked.intent, SECTIONS)
        return await answering(country, section, concepts, asked.language, MOST_PAGED, allowed)
    first = await overview(country, section, DEFAULT_CONCEPTS.get(asked.intent, ()), asked.language, QUOTES)
    rest = await opening(country, section, asked.language, MOST_PAGED)
    return [*first, *(found for found in rest if all(found[0] is not fact for fact, _ in first))]


def more_choice(asked: Asked, country: str, start: int) -> Choice:
    """The button to the next quotations; it carries what the question was about."""
    options = {"country": country, "from": str(start)}
    if concepts := topical(asked.concepts):
        options["words"] = ",".join(concepts)
    return choice("button-more", f"/{asked.intent}{json.dumps(options)}")


def topic_answer(asked: Asked, composer: Composer, countries: tuple[str, ...], known: bool) -> Answer:
    """The answer, with the other topics as buttons."""
    status = Status.ANSWERED if known else Status.UNKNOWN
    choices = topic_choices(countries[0], asked.intent)
    if known and len(countries) == 1 and asked.intent in SECTION:
        choices.insert(0, more_choice(asked, countries[0], QUOTES))
    return Answer(composer.draft(status, countries, choices), {"topic": asked.intent})


async def say_passages(composer: Composer, country: str, asked: Asked, quotes: int = QUOTES) -> bool:
    """Quote what answers; else say whether the text is silent or missing. True if quoted."""
    section = SECTION[asked.intent]
    passages = await free_answer(country, section, asked.matter, asked.language, quotes)
    if not passages:
        passages = await _of_topic(country, section, asked, quotes)
    for fact, excerpt in passages:
        await composer.quote(fact, excerpt)
    if passages:
        return True
    if pages := await opening(country, section, asked.language):
        # The text is at hand, and nothing in it surely answers: that is said, with its page.
        composer.say("not-mentioned", country={"country": country})
        for fact, _ in pages:
            await composer.cite(fact)
        return False
    composer.say("no-text", country={"country": country})
    await say_levels(composer, country, asked.language)
    return False


async def _of_topic(country: str, section: str, asked: Asked, quotes: int) -> list[tuple[Fact, str]]:
    """What to quote where the search is not sure of an answer: nothing to a written question that
    names something, for words alone would bring what merely mentions it."""
    concepts = topical(asked.concepts)
    if not concepts:
        return await overview(country, section, DEFAULT_CONCEPTS.get(asked.intent, ()), asked.language, quotes)
    if asked.matter:
        return []
    allowed = SECTIONS_OF.get(asked.intent, SECTIONS)
    return await answering(country, section, concepts, asked.language, quotes, allowed)


class ActionAdviceTopic(AnswerIntent):
    """A topic about a destination."""

    action_name = "action_advice_topic"
