"""Is it true that ...: what the official sources say, beside the claim."""

from __future__ import annotations

from actions.advice import say_levels
from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, simple
from actions.places import where
from bot.message import Status


@answers("verify_information")
async def verify(asked: Asked) -> Answer:
    """The levels of the country named; a message or account itself cannot be checked yet."""
    if not asked.destinations:
        return Answer(simple(Status.UNKNOWN, "verify-none"))
    composer = Composer()
    countries = where(asked)
    for country in countries:
        composer.say("verify-intro", country={"country": country})
        await say_levels(composer, country, asked.language)
    return Answer(composer.draft(Status.ANSWERED, countries), {"topic": "ask_advice_level"})


class ActionVerify(AnswerIntent):
    """Rumours, and messages that claim to come from the embassy."""

    action_name = "action_verify"
