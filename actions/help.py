"""Something happened: what to do step by step, the local numbers, the embassy."""

from __future__ import annotations

import json

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answer, answers
from actions.compose import Composer, choice
from actions.emergency import say_numbers
from actions.library import library
from actions.ministry import say_ministry
from actions.places import ask_which, where
from actions.posts import say_posts
from bot.answer import Choice
from bot.message import Status

_STEPS = ("1", "2", "3")
SEXUAL_ASSAULT = "sexual_assault"
"""A crime with a guide of its own: what helps differs, and the hours count."""
# Where minutes may count; elsewhere a kind word and the next step come before the numbers.
_NUMBERS_FIRST = frozenset({"victim_of_crime", "ill_or_injured", "family_matter"})
HELP = frozenset(
    {"lost_passport", "arrested_or_detained", "victim_of_crime", "ill_or_injured", "death_abroad"}
    | {"missing_person", "stranded_or_no_money", "family_matter"}
)


@answers("lost_passport")
async def lost_passport(asked: Asked) -> Answer:
    """The guide, with the local police number and the embassy where they are known."""
    if asked.candidates and not asked.destinations:
        return ask_which(asked)
    if page := _second_page(asked):
        return page
    composer = Composer()
    country = _country(asked)
    police = await _police(composer, country) if country else None
    composer.say("lost-title")
    if police:
        composer.say("lost-1", number={"verbatim": police})
    else:
        composer.say("lost-1-plain")
    for step in ("lost-2", "lost-3", "lost-4", "lost-5", "lost-6"):
        composer.say(step)
    return await _with_embassy(composer, asked, country, "lost-where", "lost-nationality")


@answers(
    "arrested_or_detained",
    "victim_of_crime",
    "ill_or_injured",
    "death_abroad",
    "missing_person",
    "stranded_or_no_money",
    "family_matter",
)
async def guidance(asked: Asked) -> Answer:
    """Numbers first where they matter, then what to do and what a consulate can do."""
    if asked.candidates and not asked.destinations:
        return ask_which(asked)
    if page := _second_page(asked):
        return page
    composer = Composer()
    country = _country(asked)
    fact = await library().emergency_numbers(country) if country else None
    if fact and asked.intent in _NUMBERS_FIRST:
        composer.say("numbers-title", country={"country": fact.country})
        await say_numbers(composer, fact)
        composer.bubble()
    scenario = _scenario(asked)
    composer.say(f"help-title-{scenario}")
    for step in (*_STEPS, "4") if scenario == SEXUAL_ASSAULT else _STEPS:
        composer.say(f"help-{scenario}-{step}")
    if fact and asked.intent not in _NUMBERS_FIRST:
        composer.bubble().say("numbers-title", country={"country": fact.country})
        await say_numbers(composer, fact)
    return await _with_embassy(composer, asked, country, "help-where", "help-nationality")


def _scenario(asked: Asked) -> str:
    """Which guide: the intent's, or the one for sexual assault, which people report as a crime or an injury."""
    said = asked.options.get("about") == SEXUAL_ASSAULT or SEXUAL_ASSAULT in asked.concepts
    return SEXUAL_ASSAULT if said and asked.intent in ("victim_of_crime", "ill_or_injured") else asked.intent


def _second_page(asked: Asked) -> Answer | None:
    """What stands behind a guide's buttons: what a consulate can and cannot do, what to have ready."""
    part, scenario = asked.options.get("part"), _scenario(asked)
    composer = Composer()
    match part:
        case "can":
            composer.say("guide-can-title").say(f"guide-{scenario}-can").say(f"guide-{scenario}-cannot")
        case "ready":
            composer.say("guide-ready-title")
            for item in ("1", "2", "3"):
                composer.say(f"guide-{scenario}-ready-{item}")
        case _:
            return None
    country = _country(asked)
    countries = (country,) if country else ()
    # What was asked for ("tell me your nationality") stays open.
    remember = {"topic": asked.intent, "pending": asked.pending or None}
    return Answer(composer.draft(Status.ANSWERED, countries, _choices(asked, country, part)), remember)


def _choices(asked: Asked, country: str | None, without: str | None = None) -> list[Choice]:
    """Buttons to the other pages of the guide, the embassy and the numbers."""
    options = {"country": country} if country else {}
    if (scenario := _scenario(asked)) != asked.intent:
        options["about"] = scenario
    choices = [
        choice(f"button-guide-{part}", f"/{asked.intent}{json.dumps({**options, 'part': part})}")
        for part in ("can", "ready")
        if part != without
    ]
    if country:
        choices.append(choice("button-embassy", f'/find_post{{"country": "{country}"}}'))
        choices.append(choice("button-emergency", f'/ask_emergency_number{{"country": "{country}"}}'))
    return choices


def _country(asked: Asked) -> str | None:
    countries = [code for code in where(asked) if code != asked.said_nationality] or list(where(asked))
    return countries[0] if countries else asked.residence


async def _police(composer: Composer, country: str) -> str | None:
    fact = await library().emergency_numbers(country)
    if fact is None:
        return None
    for service in ("police", "general"):
        for row in fact.value["numbers"]:
            if row["service"] == service:
                await composer.cite(fact)
                return str(row["number"])
    return None


async def _with_embassy(
    composer: Composer, asked: Asked, country: str | None, ask_where: str, ask_nationality: str
) -> Answer:
    remember: dict[str, object] = {"topic": asked.intent}
    countries = (country,) if country else ()
    if country and asked.nationality and asked.nationality != country:
        composer.bubble()
        await say_posts(composer, asked.nationality, country, _city(asked, country), most=2, spot=asked.spot)
        say_ministry(composer, asked.nationality)
    elif country is None:
        composer.bubble().say(ask_where)
        remember["pending"] = {"need": "place", "intent": asked.intent}
    elif asked.nationality is None:
        composer.bubble().say(ask_nationality)
        remember["pending"] = {"need": "nationality", "intent": asked.intent}
    return Answer(composer.draft(Status.ANSWERED, countries, _choices(asked, country)), remember)


async def help_at_home(asked: Asked) -> Answer:
    """The nationality was missing and is told now: its embassy and ministry. The steps were said before."""
    country = _country(asked)
    if country is None or asked.nationality is None:
        return await answer(asked)
    composer = Composer()
    found = await say_posts(composer, asked.nationality, country, _city(asked, country), most=2, spot=asked.spot)
    say_ministry(composer, asked.nationality)
    choices = [one for one in _choices(asked, country) if not one.payload.startswith("/find_post")]
    status = Status.ANSWERED if found else Status.UNKNOWN
    return Answer(composer.draft(status, (country,), choices), {"topic": asked.intent})


def _city(asked: Asked, country: str) -> str | None:
    return next((city for city, code in asked.cities if code == country), None)


class ActionLostPassport(AnswerIntent):
    """Passport lost, stolen or damaged."""

    action_name = "action_lost_passport"


class ActionHelp(AnswerIntent):
    """Arrest, crime, illness, death, a missing person, no money, family."""

    action_name = "action_help"
