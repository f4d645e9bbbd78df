"""Emergency numbers, and danger right now: numbers first, before anything else."""

from __future__ import annotations

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, choice
from actions.library import library
from actions.places import each_country, unclear, where
from actions.posts import say_post
from bot.facts import Fact
from bot.message import Status

_SERVICES = ("police", "ambulance", "fire", "general", "coastguard", "tourist-police")


@answers("ask_emergency_number")
async def numbers(asked: Asked) -> Answer:
    """The local numbers."""
    if back := unclear(asked):
        return back

    async def say(composer: Composer, country: str) -> bool:
        fact = await library().emergency_numbers(country)
        if fact:
            composer.say("numbers-title", country={"country": country})
            await say_numbers(composer, fact)
        else:
            composer.say("numbers-unknown", country={"country": country})
        if asked.nationality and asked.nationality != country:
            await _say_own_post(composer, asked.nationality, country)
        return fact is not None

    composer, countries, known = await each_country(asked, say)
    status = Status.ANSWERED if known else Status.UNKNOWN
    choices = [choice("button-embassy", f'/find_post{{"country": "{countries[0]}"}}')]
    return Answer(composer.draft(status, countries, choices), {"topic": asked.intent})


@answers("report_emergency")
async def emergency(asked: Asked) -> Answer:
    """Numbers at once, of the country named or last spoken of; only then a question."""
    composer = Composer()
    # "I am writing from Marseille" names no destination, but it says where the danger is.
    here = (asked.said_residence,) if asked.said_residence and not asked.destinations else ()
    countries = here or where(asked)[:2]
    said = False
    for country in countries:
        if fact := await library().emergency_numbers(country):
            composer.say("emergency-title-country", country={"country": country})
            await say_numbers(composer, fact)
            said = True
    if not said:
        composer.say("emergency-title")
        composer.say("emergency-unknown-place")
        composer.say("emergency-unknown-place-911")
        composer.say("emergency-unknown-place-999")
    composer.bubble()
    composer.say("emergency-steps")
    composer.say("emergency-suicide")
    if countries and asked.nationality and asked.nationality != countries[0]:
        await _say_own_post(composer, asked.nationality, countries[0])
    composer.say("emergency-machine")
    if not countries:
        composer.say("emergency-where")
    pending = None if countries else {"need": "place", "intent": "report_emergency"}
    draft = composer.draft(Status.EMERGENCY, countries)
    return Answer(draft, {"topic": "report_emergency", "pending": pending})


async def say_numbers(composer: Composer, fact: Fact, services: tuple[str, ...] | None = None) -> None:
    """One line a number: the usual services by name, others by the publisher's label."""
    await composer.cite(fact)
    for row in fact.value["numbers"]:
        if services and row["service"] not in services:
            continue
        number = {"verbatim": row["number"]}
        if row["service"] in _SERVICES:
            composer.say(f"number-{row['service']}", number=number)
        else:
            composer.say("number-other", label={"verbatim": row["label"]}, number=number)


async def _say_own_post(composer: Composer, nationality: str, country: str) -> None:
    posts = await library().posts(nationality, country)
    if posts:
        composer.say("emergency-embassy")
        await say_post(composer, posts[0])


class ActionEmergencyNumber(AnswerIntent):
    """Numbers asked for in general."""

    action_name = "action_emergency_number"


class ActionEmergency(AnswerIntent):
    """Danger right now."""

    action_name = "action_emergency"
