"""Embassies and consulates: which there are, where, and what is known of each."""

from __future__ import annotations

from dataclasses import replace

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answer, answers
from actions.compose import Composer, choice
from actions.library import library
from actions.places import ask_which, where
from bot.answer import Line
from bot.facts import Fact
from bot.facts.protection import protection
from bot.message import Status
from bot.understanding.places import gazetteer, nearest
from bot.understanding.text import fold_word

MOST_POSTS = 4
MOST_HELPERS = 3
"""Posts of other states that are named where one's own has none."""
NEAR_KM = 20.0
"""Kilometres below which a distance says nothing: coordinates are those of cities, not of doors."""
MAP = "https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=15/{lat}/{lon}"
_FULL_POSTS = frozenset({"embassy", "high_commission", "consulate_general", "consulate"})
_FIELDS = (
    ("address", "post-address"),
    ("phone", "post-phone"),
    ("emergency_phone", "post-emergency-phone"),
    ("email", "post-email"),
    ("website", "post-website"),
    ("hours", "post-hours"),
    ("services", "post-services"),
)


@answers("find_post")
async def find_post(asked: Asked) -> Answer:
    """Posts of the traveller's country where they are; the two are asked for one after the other."""
    if asked.candidates and not asked.destinations:
        return ask_which(asked)
    if asked.spot and not asked.destinations:
        return await from_location(asked)
    sender, host = _sender(asked), _host(asked)
    remember: dict[str, object] = {"topic": asked.intent}
    if host is None:
        draft = Composer().say("ask-place").draft(Status.NEEDS_PLACE)
        return Answer(draft, {**remember, "pending": {"need": "place", "intent": asked.intent}})
    if sender is None:
        draft = Composer().say("ask-nationality-post").draft(Status.NEEDS_CHOICE, (host,))
        return Answer(draft, {**remember, "pending": {"need": "nationality", "intent": asked.intent}})
    composer = Composer()
    found = await say_posts(composer, sender, host, _city(asked, host), spot=asked.spot)
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


async def from_location(asked: Asked) -> Answer:
    """A shared location: which country it is in, then the open question, or the nearest embassy."""
    assert asked.spot is not None
    cities = nearest(*asked.spot)
    if not cities:
        draft = Composer().say("location-unknown").draft(Status.NEEDS_PLACE)
        return Answer(draft, {"topic": asked.intent, "pending": {"need": "place", "intent": asked.intent}})
    if len(cities) > 1:
        return ask_which(replace(asked, candidates=tuple(city.country for city in cities)))
    city, country = str(cities[0].city), cities[0].country
    given = await answer(replace(asked, destinations=(country,), cities=((city, country),), candidates=()))
    near = Composer().say("location-near", city={"verbatim": city}, country={"country": country}).draft().bubbles
    return replace(given, draft=replace(given.draft, bubbles=(*near, *given.draft.bubbles), intent=asked.intent))


async def say_posts(
    composer: Composer,
    sender: str,
    host: str,
    city: str | None = None,
    most: int = MOST_POSTS,
    spot: tuple[float, float] | None = None,
) -> bool:
    """The posts, nearest to the spot or city first if there is one; False, and who else may help, if there are none.

    Parameters:
        spot: latitude and longitude in degrees of a shared location; goes before the city.
    """
    if sender == host:
        composer.say("posts-same", country={"country": sender})
        return True
    spot = spot or (coordinates(city, host) if city else None)
    distances: dict[int, float] = {}
    if spot is not None:
        near = await library().posts_near(sender, host, *spot)
        found = [fact for fact, _ in near]
        distances = {id(fact): km for fact, km in near if km is not None}
    else:
        found = list(await library().posts(sender, host))
        if city:
            # The embassy is not always in the city asked about: that one first, if there is one.
            found.sort(key=lambda fact: fold_word(fact.value["city"]) != fold_word(city))
    if not found:
        composer.say("posts-none", sender={"country": sender}, host={"country": host})
        await _say_protection(composer, sender, host)
        composer.say("posts-none-hint", host={"country": host})
        return False
    composer.say("posts-title", sender={"country": sender}, host={"country": host})
    for fact in found[:most]:
        await say_post(composer, fact, distances.get(id(fact)), city)
    if len(found) > most:
        composer.say("post-more", count=len(found) - most, country={"country": host})
    composer.say("posts-check")
    return True


async def _say_protection(composer: Composer, sender: str, host: str) -> None:
    """Whose posts help where one's own country has none, and where the nearest ones are."""
    for arrangement in protection(sender, host):
        helping = [
            post
            for helper in arrangement.helpers
            for post in await library().posts(helper, host)
            if post.value["type"] in _FULL_POSTS and "located_in" not in post.value
        ]
        if not helping:
            continue
        composer.cite_arrangement(arrangement)
        composer.say(f"protection-{arrangement.name}", host={"country": host})
        composer.say("protection-posts")
        for fact in helping[:MOST_HELPERS]:
            composer.say("bare", text={"country": fact.value["sender"]})
            await say_post(composer, fact)
        return


async def say_post(composer: Composer, fact: Fact, km: float | None = None, place: str | None = None) -> None:
    """One post: its kind and city, then each thing that is known of it.

    Parameters:
        km: how far away it is, in kilometres, if that is known.
        place: from which city that was measured; None for the person's own place.
    """
    await composer.cite(fact)
    value = fact.value
    city = value["city"] or {"country": value.get("located_in", fact.country)}
    post = Line(f"post-{value['type']}", {"city": city}).as_arg()
    if km is not None and km >= NEAR_KM and place:
        composer.say("post-distance", post=post, km=round(km), place=place)
    else:
        composer.say("post-line", post=post)
    for field, key in _FIELDS:
        if text := value.get(field):
            composer.say(key, value={"verbatim": ", ".join(str(text).splitlines())})
    if not value.get("address"):
        composer.say("post-no-address")
    elif "lat" in value and "lon" in value:
        composer.say("post-map", value={"verbatim": MAP.format(lat=value["lat"], lon=value["lon"])})


def coordinates(city: str, country: str) -> tuple[float, float] | None:
    """Latitude and longitude of a city, in degrees, or None if it is not known."""
    place = gazetteer().names.get(fold_word(city))
    return place.coordinates if place and place.country == country else None


class ActionFindPost(AnswerIntent):
    """Embassies and consulates."""

    action_name = "action_find_post"
