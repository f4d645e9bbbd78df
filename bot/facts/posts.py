"""Posts of one state in another, from several sources at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.facts import countries
from bot.facts.model import Fact

_COLLECTED = frozenset({"wikidata"})  # collected by others: that a post exists, or once did
_MISSIONS = ("embassy", "high_commission")  # a state has one of them in another
_NOT_WHOLE = frozenset({"gov-uk-posts"})  # lists the main post only


def united(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """What the sending state itself says, where it says something: its own list is newer and
    whole, and a collection still has posts that were closed. Of a list that is not whole, only
    the posts that it names take the place of the collection's. The collection's coordinates are
    kept where a post of the state's list has none and it is plain which one it is.

    Parameters:
        facts: POST facts of one sender in one host country.
    """
    own = [fact for fact in facts if fact.source not in _COLLECTED]
    if not own:
        return tuple(facts)
    collected = [fact for fact in facts if fact.source in _COLLECTED]
    placed = tuple(_placed(fact, own, collected) for fact in own)
    if {fact.source for fact in own} <= _NOT_WHOLE:
        named = {(fact.value["type"], fact.value.get("lat"), fact.value.get("lon")) for fact in placed}
        missions = _MISSIONS if any(fact.value["type"] in _MISSIONS for fact in own) else ()
        rest = (fact for fact in collected if fact.value["type"] not in missions)
        placed += tuple(f for f in rest if (f.value["type"], f.value.get("lat"), f.value.get("lon")) not in named)
    return placed


def _placed(fact: Fact, own: Sequence[Fact], collected: Sequence[Fact]) -> Fact:
    if "lat" in fact.value or "located_in" in fact.value:
        return fact
    city, kind = countries.normalise(fact.value["city"]), fact.value["type"]
    same = [one for one in collected if city and countries.normalise(one.value["city"]) == city]
    if not same and sum(one.value["type"] == kind for one in own) == 1:
        same = [one for one in collected if one.value["type"] == kind]
    spots = {(one.value["lat"], one.value["lon"]) for one in same if "lat" in one.value}
    if not spots or (len(same) > 1 and not city):
        return fact
    lat, lon = min(spots)
    return replace(fact, value={**fact.value, "lat": lat, "lon": lon})
