"""Levels of advice as arguments of messages: what a level means, and whose it is."""

from __future__ import annotations

from bot.answer import Arg, Line
from bot.facts import SCALES, Change, Fact
from bot.facts.library import MINISTRY_OF

COUNTRY_OF = {source: country for country, source in MINISTRY_OF.items()}
"""Short name of a source -> the country (ISO2) whose ministry it is."""


def level_line(fact: Fact, language: str) -> Line:
    """One ministry's level: what it means, its own words, its date; a line that begins with a bullet."""
    native = SCALES[fact.value["scale"]].wording(fact.value["code"], language)
    args: dict[str, Arg] = {"publisher": publisher_of(fact), "meaning": meaning(fact)}
    key = "advice-line" if fact.published else "advice-line-undated"
    if native:
        args["native"] = "; ".join(native)
    else:
        key += "-plain"
    if fact.published:
        args["date"] = {"date": fact.published.date().isoformat()}
    return Line(key, args)


def publisher_of(fact: Fact | Change) -> Arg:
    """The ministry with its country: "Department of Foreign Affairs and Trade" alone could be two."""
    country = COUNTRY_OF.get(fact.source)
    if country is None:
        return fact.publisher
    return Line("publisher-of", {"country": {"country": country}, "publisher": fact.publisher}).as_arg()


def meaning(fact: Fact) -> Arg:
    """What a level means, as an argument: a message, or a list of them for several flags."""
    return meaning_of(fact.value["scale"], fact.value["code"])


def meaning_of(scale: str, code: str) -> Arg:
    """The same for a code of a scale. Raises KeyError or ValueError on unknown ones."""
    steps = SCALES[scale].split(code)
    if not steps:
        return Line(f"level-{scale}-none").as_arg()
    keys = [Line(f"level-{scale}-{step.code}").as_arg() for step in steps]
    return keys[0] if len(keys) == 1 else {"list": keys}
