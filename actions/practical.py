"""Money and practical facts: currency, plugs, side of the road, dialling code, time zone."""

from __future__ import annotations

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, topic_choices
from actions.library import library
from actions.passages import free_answer, topical
from actions.places import each_country, unclear
from bot.facts import Fact
from bot.message import Status

_MONEY = ("currency",)
_ALL = ("currency", "plugs", "driving_side", "dialling_code", "time_zones", "languages", "capital")
# Concepts that single out one fact.
_BY_CONCEPT = {
    "currency": "currency",
    "exchange": "currency",
    "plug": "plugs",
    "voltage": "plugs",
    "driving_side": "driving_side",
    "dialling_code": "dialling_code",
    "time_zone": "time_zones",
    "local_language": "languages",
}


@answers("ask_money", "ask_practical")
async def practical(asked: Asked) -> Answer:
    """The facts asked for, or all of them."""
    if back := unclear(asked):
        return back
    wanted = tuple(dict.fromkeys(_BY_CONCEPT[c] for c in asked.concepts if c in _BY_CONCEPT))
    if not wanted:
        wanted = _MONEY if asked.intent == "ask_money" else _ALL

    async def say(composer: Composer, country: str) -> bool:
        composer.say("practical-title", country={"country": country})
        known = False
        for topic in wanted:
            for fact in await library().practical(country, topic):
                await say_fact(composer, fact)
                known = True
        if asked.intent == "ask_money" and set(topical(asked.concepts)) - set(_BY_CONCEPT):
            known |= await _quote(composer, country, asked)
        if not known:
            composer.say("no-fact", country={"country": country})
        return known

    composer, countries, known = await each_country(asked, say)
    status = Status.ANSWERED if known else Status.UNKNOWN
    choices = topic_choices(countries[0], asked.intent)
    return Answer(composer.draft(status, countries, choices), {"topic": asked.intent})


async def _quote(composer: Composer, country: str, asked: Asked) -> bool:
    passages = await free_answer(country, "other", asked.matter, asked.language, limit=1)
    for fact, excerpt in passages:
        await composer.quote(fact, excerpt)
    return bool(passages)


async def say_driving_side(composer: Composer, country: str) -> bool:
    """On which side of the road people drive; False if it is not known."""
    facts = await library().practical(country, "driving_side")
    for fact in facts:
        await say_fact(composer, fact)
    return bool(facts)


async def say_fact(composer: Composer, fact: Fact) -> None:
    """One practical fact as a line."""
    topic, values = fact.value["topic"], list(fact.value["value"])
    if not values:
        return
    await composer.cite(fact)
    match topic:
        case "currency":
            named = [{"key": "currency-named", "args": {"name": {"currency": c}, "code": c}} for c in values]
            composer.say("practical-currency", value={"list": named})
        case "languages":
            composer.say("practical-languages", value={"list": [{"language": code} for code in values]})
        case "driving_side":
            composer.say("practical-driving_side", side=values[0])
        case "plugs":
            composer.say("practical-plugs", value={"list": values})
            if voltage := fact.value.get("voltage"):
                composer.say("practical-voltage", value={"list": [f"{volts} V" for volts in voltage]})
        case "time_zones":
            composer.say("practical-time_zones", value={"list": _offsets(fact)})
        case _:
            composer.say(f"practical-{topic}", value={"list": [str(value) for value in values]})


def _offsets(fact: Fact) -> list[str]:
    """Each distinct clock, e.g. "UTC+3" or "UTC+0/+1" where summer time applies."""
    seen: dict[str, None] = {}
    for minutes in fact.value.get("offsets", ()):
        seen["UTC" + "/".join(_offset(value) for value in dict.fromkeys(minutes))] = None
    return list(seen) or list(fact.value["value"])


def _offset(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


class ActionPractical(AnswerIntent):
    """Practical facts about a destination."""

    action_name = "action_practical"
