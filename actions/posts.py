"""Embassies and consulates: which there are, where, and what is known of each."""

from __future__ import annotations

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, choice
from actions.library import library
from actions.places import ask_which, where
from bot.answer import Line
from bot.facts import Fact
from bot.message import Status
from bot.understanding.places import gazetteer
from bot.understanding.text import fold_word

MOST_POSTS = 4
_FIELDS = (
    ("address", "post-address"),
    ("phone", "post-phone"),
    ("emergency_phone", "post-emergency-phone"),
    ("email", "post-email"),
    ("website", "post-website"),
)


@answers("find_post")
async def find_post(asked: Asked) -> Answer:
    """Posts of the traveller's country where they are; the two are asked for one after the other."""
    if asked.candidates and not asked.destinations:
        return ask_which(asked)
    sender, host = _sender(asked), _host(asked)
    remember: dict[str, object] = {"topic": asked.intent}
    if host is None:
        draft = Composer().say("ask-place").draft(Status.NEEDS_PLACE)
        return Answer(draft, {**remember, "pending": {"need": "place", "intent": asked.intent}})
    if sender is None:
        draft = Composer().say("ask-nationality-post").draft(Status.NEEDS_CHOICE, (host,))
        return Answer(draft, {**remember, "pending": {"need": "nationality", "intent": asked.intent}})
    composer = Composer()
    found = await say_posts(composer, sender, host, _city(asked, host))
    status = Status.ANSWERED if found else Status.UNKNOWN
    choices = [choice("button-emergency", f'/ask_emergency_number{{"country": "{host}"}}')]
    return Answer(composer.draft(status, (host,), choices), remember)


def _sender(asked: Asked) -> str | None:
    """Whose embassy: the one named, else the traveller's own."""
    return asked.nationality


def _host(asked: Asked) -> str | None:
    hosts = [code for code in where(asked) if code != asked.said_nationality]
    if hosts:
        return hosts[0]
    # "the German embassy where I live"
    return asked.residence


def _city(asked: Asked, host: str) -> str | None:
    return next((city for city, country in asked.cities if country == host), None)


async def say_posts(
    composer: Composer, sender: str, host: str, city: str | None = None, most: int = MOST_POSTS
) -> bool:
    """The posts, nearest to the city first if one is named; False, and a plain word, if there are none."""
    if sender == host:
        composer.say("posts-same", country={"country": sender})
        return True
    spot = coordinates(city, host) if city else None
    if spot is not None:
        found = [fact for fact, _ in await library().posts_near(sender, host, *spot)]
    else:
        found = list(await library().posts(sender, host))
        if city:
            # The embassy is not always in the city asked about: that one first, if there is one.
            found.sort(key=lambda fact: fold_word(fact.value["city"]) != fold_word(city))
    if not found:
        composer.say("posts-none", sender={"country": sender}, host={"country": host})
        composer.say("posts-none-hint", host={"country": host})
        return False
    composer.say("posts-title", sender={"country": sender}, host={"country": host})
    for fact in found[:most]:
        await say_post(composer, fact)
    if len(found) > most:
        composer.say("post-more", count=len(found) - most, country={"country": host})
    composer.say("posts-check")
    return True


async def say_post(composer: Composer, fact: Fact) -> None:
    """One post: its kind and city, then each thing that is known of it."""
    await composer.cite(fact)
    value = fact.value
    city = value["city"] or {"country": value.get("located_in", fact.country)}
    composer.say("post-line", post=Line(f"post-{value['type']}", {"city": city}).as_arg())
    for field, key in _FIELDS:
        if text := value.get(field):
            composer.say(key, value={"verbatim": ", ".join(str(text).splitlines())})
    if not value.get("address"):
        composer.say("post-no-address")


def coordinates(city: str, country: str) -> tuple[float, float] | None:
    """Latitude and longitude of a city, in degrees, or None if it is not known."""
    place = gazetteer().names.get(fold_word(city))
    return place.coordinates if place and place.country == country else None


class ActionFindPost(AnswerIntent):
    """Embassies and consulates."""

    action_name = "action_find_post"
