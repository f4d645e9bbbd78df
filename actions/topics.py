"""Security, health, laws and the other topics: the passages that answer, word for word."""

from __future__ import annotations

from actions.advice import say_levels
from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, topic_choices
from actions.passages import answering, opening, overview, topical
from actions.places import each_country, unclear
from bot.facts import SECTIONS
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
QUOTES = 2


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
        return await say_passages(composer, country, asked)

    return topic_answer(asked, *await each_country(asked, say))


def topic_answer(asked: Asked, composer: Composer, countries: tuple[str, ...], known: bool) -> Answer:
    """The answer, with the other topics as buttons."""
    status = Status.ANSWERED if known else Status.UNKNOWN
    draft = composer.draft(status, countries, topic_choices(countries[0], asked.intent))
    return Answer(draft, {"topic": asked.intent})


async def say_passages(composer: Composer, country: str, asked: Asked, quotes: int = QUOTES) -> bool:
    """Quote what answers; else say whether the text is silent or missing. True if quoted."""
    section = SECTION[asked.intent]
    if concepts := topical(asked.concepts):
        allowed = SECTIONS_OF.get(asked.intent, SECTIONS)
        found = await answering(country, section, concepts, asked.language, quotes, allowed)
    else:
        found = await overview(country, section, DEFAULT_CONCEPTS.get(asked.intent, ()), asked.language, quotes)
    for fact, excerpt in found:
        await composer.quote(fact, excerpt)
    if found:
        return True
    if pages := await opening(country, section, asked.language):
        # The text is at hand, and silent about what was asked: that is an answer, with its page.
        composer.say("not-mentioned", country={"country": country})
        for fact, _ in pages:
            await composer.cite(fact)
        return False
    composer.say("no-text", country={"country": country})
    await say_levels(composer, country, asked.language)
    return False


class ActionAdviceTopic(AnswerIntent):
    """A topic about a destination."""

    action_name = "action_advice_topic"
