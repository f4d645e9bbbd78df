"""Is it safe to go: every ministry's level, in its own words and with its date."""

from __future__ import annotations

from dataclasses import replace

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, choice, topic_choices
from actions.library import library
from actions.passages import warning
from actions.places import each_country, unclear, where
from bot.facts import Fact
from bot.facts.library import MINISTRY_OF
from bot.levels import level_line, meaning, publisher_of
from bot.message import Status

MOST_REGIONS = 6
_GOVERNMENTS = frozenset(MINISTRY_OF) | {"FR", "IT", "JP"}
"""Whose advice people ask for by the country's name."""


@answers("ask_advice_level")
async def advice_level(asked: Asked) -> Answer:
    """The levels side by side, and what a ministry advises against where the text is at hand."""
    if back := unclear(asked):
        return back
    alone = len(where(asked)) == 1

    async def say(composer: Composer, country: str) -> bool:
        known = await say_levels(composer, country, asked.language, asked.nationality)
        if alone and known:
            # Short first: the levels; then what the ministries add to them.
            composer.bubble()
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


def _about(asked: Asked) -> Asked:
    """The question without the governments whose word is asked for: "what do the US and Japan say about Mali?"."""
    others = tuple(code for code in asked.destinations if code not in _GOVERNMENTS)
    return replace(asked, destinations=others or asked.destinations)


@answers("compare_advice")
async def compare(asked: Asked) -> Answer:
    """The levels side by side, then whether the ministries agree."""
    asked = _about(asked)
    if back := unclear(asked):
        return back

    async def say(composer: Composer, country: str) -> bool:
        known = await say_levels(composer, country, asked.language, asked.nationality)
        if known:
            composer.picture(f"/charts/{country}.png")
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


async def say_levels(composer: Composer, country: str, language: str, reader: str | None = None) -> bool:
    """One line a ministry; False, and a plain word about it, if no ministry has a level.

    Parameters:
        reader: nationality of who asks, whose own ministry comes first.
    """
    levels = await library().levels(country, reader)
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
    line = level_line(fact, language)
    composer.say(line.key, **line.args)


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
