"""What happens in a country now: disasters, outbreaks, health notices, each as its publisher reports it."""

from __future__ import annotations

from collections.abc import Collection

from actions.compose import Composer
from actions.library import library
from bot.facts.model import EVENTS

HEALTH = frozenset({"outbreak", "health_notice"})
DISASTERS = frozenset(EVENTS) - HEALTH
ALL = frozenset(EVENTS)

MOST_EVENTS = 3


async def say_events(composer: Composer, country: str, kinds: Collection[str], most: int = MOST_EVENTS) -> bool:
    """The latest events of some kinds, each with its publisher and date; False if none is known.

    Parameters:
        country: ISO2.
        kinds: which of bot.facts.model.EVENTS.
        most: events named at the most.
    """
    found = [fact for fact in await library().events(country) if fact.value["event"] in kinds][:most]
    if not found:
        return False
    composer.say("event-title", country={"country": country})
    for fact in found:
        await composer.cite(fact)
        day = fact.value.get("end") or fact.value.get("start") or fact.published_on()
        composer.say(
            "event-line",
            title={"verbatim": fact.value["title"]},
            publisher=fact.publisher,
            date={"date": str(day)} if day else "–",
        )
    if any(fact.value.get("indicative") for fact in found):
        composer.say("event-indicative")
    return True
