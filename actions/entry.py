"""Do I need a visa: the rule for the passport in hand, and where it is official."""

from __future__ import annotations

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, topic_choices
from actions.library import library, settings
from actions.ministry import say_ministry
from actions.passages import own_rules, topical
from actions.places import each_country, unclear
from actions.posts import say_post
from actions.topics import say_passages
from bot.message import Status

# Ministries whose entry pages are written for holders of their own passport.
_READERS = {"GB": "gov-uk", "CA": "canada", "DE": "germany", "US": "us"}


# What depends on the passport; everything else at a border (vaccination, children) concerns all.
_VISA = frozenset(
    {"visa", "e_visa", "visa_on_arrival", "transit", "length_of_stay", "visa_extension", "work_permit", "passport"}
)


@answers("ask_entry_requirements")
async def entry(asked: Asked) -> Answer:
    """The rule for a known nationality; else what holds for everybody, and the question."""
    if back := unclear(asked):
        return back

    async def say(composer: Composer, country: str) -> bool:
        if asked.nationality:
            return await _for_passport(composer, country, asked.nationality, asked)
        if set(topical(asked.concepts)) - _VISA:
            composer.say("topic-ask_entry_requirements", country={"country": country})
            return await say_passages(composer, country, asked)
        return False

    composer, countries, known = await each_country(asked, say)
    remember: dict[str, object] = {"topic": asked.intent, "countries": list(countries)}
    if not asked.nationality:
        composer.say("ask-nationality")
        remember["pending"] = {"need": "nationality", "intent": asked.intent}
        return Answer(composer.draft(Status.ANSWERED if known else Status.NEEDS_CHOICE, countries), remember)
    status = Status.ANSWERED if known else Status.UNKNOWN
    return Answer(composer.draft(status, countries, topic_choices(countries[0], asked.intent)), remember)


async def _for_passport(composer: Composer, country: str, nationality: str, asked: Asked) -> bool:
    composer.say("entry-title", nationality={"country": nationality}, country={"country": country})
    answered = False
    if country == nationality:
        composer.say("entry-own_country")
        return True
    rule = await library().entry_rule(country, nationality)
    if rule is not None and not rule.value["official"] and not settings().visa_matrix:
        rule = None
    if rule is not None:
        requirement, days = rule.value["requirement"], rule.value["days"]
        key = f"entry-{requirement}"
        if days and requirement in ("visa_free", "visa_on_arrival", "e_visa", "eta"):
            composer.say(key + "-days", days=days)
        else:
            composer.say(key)
        await composer.cite(rule)
        if not rule.value["official"]:
            composer.say("entry-unofficial", country={"country": country})
            say_ministry(composer, country, distress=False)
        answered = True
    else:
        composer.say("entry-unknown", country={"country": country})
        say_ministry(composer, country, distress=False)
    # A ministry writes its entry page for its own citizens: shown to nobody else.
    if nationality in _READERS:
        for fact, text in await own_rules(country, _READERS[nationality]):
            await composer.quote(fact, text)
            answered = True
    # Who issues the visa: the destination's embassy where the person lives.
    home = asked.residence or nationality
    posts = await library().posts(country, home)
    if posts and (rule is None or rule.value["requirement"] != "visa_free"):
        composer.say("entry-embassy", country={"country": country})
        await say_post(composer, posts[0])
    return answered


class ActionEntryRequirements(AnswerIntent):
    """Visa and entry."""

    action_name = "action_entry_requirements"
