"""What changed: each ministry's date and level, what the levels were, the passages that are new."""

from __future__ import annotations

from actions import events
from actions.advice import say_level
from actions.asked import Asked
from actions.base import Answer, answers
from actions.compose import Composer
from actions.events import say_events
from actions.library import library
from actions.places import each_country, unclear
from actions.topics import topic_answer
from bot.answer import Arg
from bot.facts import Change, Fact, What
from bot.facts.quoting import excerpt
from bot.levels import meaning_of, publisher_of

# What is shown of a country's latest changes: levels, and passages quoted.
LEVELS = 4
QUOTES = 2
_LOOK_AT = 60


@answers("ask_updates")
async def updates(asked: Asked) -> Answer:
    """When each ministry last changed its advice, the newest first; what its level was before; its own
    note where it gives one; and the passages that changed, quoted as they are now."""
    if back := unclear(asked):
        return back

    async def say(composer: Composer, country: str) -> bool:
        composer.say("topic-ask_updates", country={"country": country})
        levels = await library().levels(country)
        dated = [fact for fact in levels if fact.published]
        if not dated:
            composer.say("advice-none", country={"country": country})
        for fact in sorted(dated, key=lambda fact: str(fact.published), reverse=True):
            await say_level(composer, fact, asked.language)
        changes = await library().changes(country, _LOOK_AT)
        _say_steps(composer, changes)
        for fact in dated:
            if note := fact.value.get("change"):
                await composer.quote_note(fact, str(note))
        for fact in await _reworded(country, changes, asked.language):
            await composer.quote(fact, excerpt(fact))
        return await say_events(composer, country, events.ALL) or bool(dated)

    return topic_answer(asked, *await each_country(asked, say))


def _say_steps(composer: Composer, changes: tuple[Change, ...]) -> None:
    """From which level to which, the newest first."""
    steps = [change for change in changes if change.what in (What.LEVEL, What.REGIONAL_LEVEL)]
    for change in [change for change in steps if change.before and change.after][:LEVELS]:
        assert change.before
        assert change.after
        args: dict[str, Arg] = {
            "publisher": publisher_of(change),
            "before": meaning_of(change.before["scale"], change.before["code"]),
            "after": meaning_of(change.after["scale"], change.after["code"]),
            "date": {"date": (change.published or change.noticed)[:10]},
        }
        if change.what is What.LEVEL:
            composer.say("update-level", **args)
        else:
            composer.say("update-region-level", region=change.subject, **args)


async def _reworded(country: str, changes: tuple[Change, ...], language: str) -> list[Fact]:
    """The passages that changed last and are still there: those in the person's language first."""
    now = {(fact.source, fact.language, fact.value["heading"]): fact for fact in await library().passages(country)}
    found: dict[int, Fact] = {}
    for change in changes:
        if change.what in (What.PASSAGE_ADDED, What.PASSAGE_CHANGED):
            fact = now.get((change.source, change.language, change.subject))
            if fact is not None:
                found.setdefault(id(fact), fact)
    return sorted(found.values(), key=lambda fact: fact.language != language)[:QUOTES]
