"""Is it safe to go: every ministry's level, in its own words and with its date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, choice, topic_choices
from actions.library import library
from actions.passages import warning
from actions.places import each_country, unclear, where
from bot.answer import Arg, Line
from bot.facts import SCALES, Change, Fact
from bot.message import Status

MOST_REGIONS = 6


@answers("ask_advice_level")
async def advice_level(asked: Asked) -> Answer:
    """The levels side by side, and what a ministry advises against where the text is at hand."""
    if back := unclear(asked):
        return back
    alone = len(where(asked)) == 1

    async def say(composer: Composer, country: str) -> bool:
        known = await say_levels(composer, country, asked.language)
        if alone:
            await _say_regions(composer, country)
            for fact, text in await warning(country):
                await composer.quote(fact, text)
        return known

    composer, countries, known = await each_country(asked, say)
    status = Status.ANSWERED if known else Status.UNKNOWN
    choices = [choice("button-compare", f'/compare_advice{{"country": "{countries[0]}"}}')]
    choices += topic_choices(countries[0], asked.intent)
    draft = composer.draft(status, countries, choices if known else ())
    return Answer(draft, {"topic": asked.intent})


@answers("compare_advice")
async def compare(asked: Asked) -> Answer:
    """The levels side by side, then whether the ministries agree."""
    if back := unclear(asked):
        return back

    async def say(composer: Composer, country: str) -> bool:
        known = await say_levels(composer, country, asked.language)
        steps = [fact.value["common"] for fact in await library().levels(country) if fact.value["common"]]
        if len(steps) > 1:
            if min(steps) == max(steps):
                composer.say("compare-agree", level=str(steps[0]))
            else:
                composer.say("compare-disagree", lowest=str(min(steps)), highest=str(max(steps)))
            composer.say("compare-scale-note")
        return known

    composer, countries, known = await each_country(asked, say)
    status = Status.ANSWERED if known else Status.UNKNOWN
    return Answer(composer.draft(status, countries), {"topic": asked.intent})


async def say_levels(composer: Composer, country: str, language: str) -> bool:
    """One line a ministry; False, and a plain word about it, if no ministry has a level."""
    levels = await library().levels(country)
    if not levels:
        composer.say("advice-none", country={"country": country})
        return False
    composer.say("advice-title", country={"country": country})
    for fact in levels:
        await say_level(composer, fact, language)
    if any(fact.value["regional"] for fact in levels):
        composer.say("advice-regional", country={"country": country})
    if all((fact.value["common"] or 1) == 1 for fact in levels):
        composer.say("advice-not-safe")
    return True


async def say_level(composer: Composer, fact: Fact, language: str) -> None:
    """One ministry's level: what it means, its own words, its date."""
    await composer.cite(fact)
    key, args = _line(fact, language)
    composer.say(key, **args)


def _line(fact: Fact, language: str) -> tuple[str, dict[str, Arg]]:
    scale = SCALES[fact.value["scale"]]
    native = scale.wording(fact.value["code"], language)
    args: dict[str, Arg] = {"publisher": publisher_of(fact), "meaning": meaning(fact)}
    key = "advice-line" if fact.published else "advice-line-undated"
    if native:
        args["native"] = "; ".join(native)
    else:
        key += "-plain"
    if fact.published:
        args["date"] = {"date": fact.published.date().isoformat()}
    return key, args


def publisher_of(fact: Fact | Change) -> Arg:
    """The ministry with its country: "Department of Foreign Affairs and Trade" alone could be two."""
    country = _COUNTRY.get(fact.source)
    if country is None:
        return fact.publisher
    return Line("publisher-of", {"country": {"country": country}, "publisher": fact.publisher}).as_arg()


_COUNTRY = {"gov-uk": "GB", "us": "US", "canada": "CA", "germany": "DE", "australia": "AU"}


def meaning(fact: Fact) -> Arg:
    """What a level means, as an argument: a message, or a list of them for several flags."""
    return meaning_of(fact.value)


def meaning_of(level: Mapping[str, Any]) -> Arg:
    """The same of a level as {scale, code}."""
    scale = SCALES[level["scale"]]
    steps = scale.split(level["code"])
    if not steps:
        return Line(f"level-{scale.key}-none").as_arg()
    keys = [Line(f"level-{scale.key}-{step.code}").as_arg() for step in steps]
    return keys[0] if len(keys) == 1 else {"list": keys}


async def _say_regions(composer: Composer, country: str) -> None:
    """The regions of the one ministry that lists them as data, each with its own level."""
    regions = (await library().regional(country))[:MOST_REGIONS]
    if not regions:
        return
    composer.say("advice-regions-title", publisher=publisher_of(regions[0]))
    for fact in regions:
        await composer.cite(fact)
        composer.say("advice-region-line", region={"verbatim": fact.value["region"]}, meaning=meaning(fact))


class ActionAdviceLevel(AnswerIntent):
    """The overall advice."""

    action_name = "action_advice_level"


class ActionCompareAdvice(AnswerIntent):
    """What other governments say."""

    action_name = "action_compare_advice"
