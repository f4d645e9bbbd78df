"""Makes sure that it is clear which country a question is about, or asks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from actions.asked import Asked
from actions.base import Answer, which
from actions.compose import Composer
from bot.answer import Draft
from bot.message import Status

Say = Callable[[Composer, str], Awaitable[bool]]
"""Adds what is known of a country to an answer; False if nothing is."""

MOST_COUNTRIES = 4
"""Countries answered in one turn; more would be a wall of text."""


def ask_place(asked: Asked, key: str = "ask-place") -> Answer:
    """Ask for the place; the answer continues the question."""
    draft = Composer().say(key).draft(Status.NEEDS_PLACE)
    return Answer(draft, {"topic": asked.intent, "pending": {"need": "place", "intent": asked.intent}})


def ask_which(asked: Asked) -> Answer:
    """Ask which of the countries an ambiguous name means."""
    draft = Draft(Status.NEEDS_CHOICE, (which(asked),))
    pending = {"need": "choice", "intent": asked.intent, "among": list(asked.candidates)}
    return Answer(draft, {"topic": asked.intent, "pending": pending})


def unclear(asked: Asked, key: str = "ask-place") -> Answer | None:
    """A question back if the place is missing or ambiguous, else None."""
    if asked.candidates and not asked.destinations:
        return ask_which(asked)
    if not asked.countries:
        return ask_place(asked, key)
    return None


async def each_country(asked: Asked, say: Say) -> tuple[Composer, tuple[str, ...], bool]:
    """Let `say` speak about each country, one bubble each.

    Returns:
        the composer, the countries, and whether anything was known of any of them.
    """
    composer = Composer()
    countries = where(asked)
    known = False
    for country in countries:
        composer.bubble()
        known |= await say(composer, country)
    return composer, countries, known


def where(asked: Asked) -> tuple[str, ...]:
    """The countries to answer for, at most MOST_COUNTRIES."""
    return asked.countries[:MOST_COUNTRIES]
