"""The library: the questions that answers ask of the facts, over any store."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.facts import events as happenings
from bot.facts import freshness as ages
from bot.facts.changes import Change
from bot.facts.model import Fact, Freshness, Kind
from bot.facts.posts import united
from bot.facts.quoting import excerpt
from bot.facts.search import Hit, SearchableStore, search
from bot.facts.searching import Engine, Question, Reader
from bot.facts.sources import LINKS, Manifest

# Ministries in the order in which their levels stand side by side.
MINISTRIES = ("gov-uk", "us", "canada", "germany", "netherlands", "australia")
MINISTRY_OF = {
    "GB": "gov-uk",
    "US": "us",
    "CA": "canada",
    "DE": "germany",
    "NL": "netherlands",
    "AU": "australia",
}
"""Whose ministry it is: country (ISO2) -> short name of the source."""
_POST_ORDER = ("embassy", "high_commission", "consulate_general", "consulate", "honorary_consulate", "other")


def _now() -> datetime:
    return datetime.now(UTC)


class Library:
    """Answers from stored facts; what is not stored is absent from them, never invented.

    Parameters:
        store: where the facts are.
        home: short name of the source whose level comes first, or None.
        clock: gives the present moment (aware UTC).
        reader: understands free questions; without one, none is answered.
    """

    def __init__(
        self,
        store: SearchableStore,
        home: str | None = None,
        clock: Callable[[], datetime] = _now,
        reader: Reader | None = None,
    ) -> None:
        self.store = store
        self._engine = Engine(store, reader) if reader else None
        self._clock = clock
        first = (home,) if home in MINISTRIES else ()
        self._order = {name: rank for rank, name in enumerate(dict.fromkeys((*first, *MINISTRIES)))}

    async def levels(self, country: str, reader: str | None = None) -> tuple[Fact, ...]:
        """The whole-country level of each ministry that has one, in a fixed order.

        Parameters:
            country: ISO2.
            reader: nationality (ISO2) of who asks; its own ministry's level comes first.
        """
        own = MINISTRY_OF.get(reader or "")
        facts = await self.store.facts(country, Kind.ADVICE_LEVEL)
        return tuple(
            sorted(facts, key=lambda fact: (fact.source != own, self._order.get(fact.source, len(self._order))))
        )

    async def regional(self, country: str) -> tuple[Fact, ...]:
        """Levels of regions, in the order of the ministries, then of the pages."""
        facts = await self.store.facts(country, Kind.REGIONAL_LEVEL)
        return tuple(sorted(facts, key=lambda fact: self._order.get(fact.source, len(self._order))))

    async def entry_rule(self, destination: str, nationality: str) -> Fact | None:
        """What a nationality needs to enter a country, or None if it is not known."""
        facts = await self.store.facts(destination, Kind.ENTRY_RULE)
        return next((fact for fact in facts if fact.value["nationality"] == nationality), None)

    async def emergency_numbers(self, country: str) -> Fact | None:
        """The local emergency numbers, or None if none are known."""
        facts = await self.store.facts(country, Kind.EMERGENCY_NUMBERS)
        return facts[0] if facts else None

    async def posts(self, sender: str, host: str) -> tuple[Fact, ...]:
        """The posts of one state in another, embassies first; see `bot.facts.posts`.

        A post that only looks after the host from another country has `located_in`; one that
        is accredited elsewhere (an embassy to the Holy See in Rome) is left out. Consulates have no
        accreditation: what is listed for one are further countries that it looks after.
        """
        facts = await self.store.facts(host, Kind.POST)
        mine = [fact for fact in facts if fact.value["sender"] == sender and _serves(fact, host)]
        posts = united(mine)
        return tuple(
            sorted(posts, key=lambda fact: ("located_in" in fact.value, _POST_ORDER.index(fact.value["type"])))
        )

    async def posts_near(self, sender: str, host: str, lat: float, lon: float) -> tuple[tuple[Fact, float | None], ...]:
        """The same posts, nearest first, each with its distance in kilometres; None, and last,
        where the place of a post is not known. `lat` and `lon` are degrees."""
        found = [(fact, _distance(fact.value, lat, lon)) for fact in await self.posts(sender, host)]
        return tuple(sorted(found, key=lambda pair: math.inf if pair[1] is None else pair[1]))

    async def practical(self, country: str, topic: str | None = None) -> tuple[Fact, ...]:
        """Practical facts, of one topic if given (see `Kind.PRACTICAL`)."""
        facts = await self.store.facts(country, Kind.PRACTICAL)
        return tuple(fact for fact in facts if topic in (None, fact.value["topic"]))

    async def events(self, country: str) -> tuple[Fact, ...]:
        """What happens in a country or did lately, the latest first: disasters, outbreaks, health notices.

        Events are facts of their own beside the ministries' advice and never change a level. Each source's
        limit decides how long one is told; see `bot.facts.events`.
        """
        now = self._clock()
        facts = await self.store.facts(country, Kind.EVENT)
        return happenings.in_order(fact for fact in facts if happenings.still_told(fact, now))

    async def passages(self, country: str, section: str | None = None) -> tuple[Fact, ...]:
        """Quotations from the ministries' pages, of one section if given, in the pages' order."""
        facts = await self.store.facts(country, Kind.PASSAGE)
        found = [fact for fact in facts if section in (None, fact.value["section"])]
        return tuple(sorted(found, key=lambda fact: self._order.get(fact.source, len(self._order))))

    async def search(
        self,
        country: str,
        words: Sequence[str],
        *,
        section: str | None = None,
        languages: Sequence[str] | None = None,
        limit: int = 3,
    ) -> tuple[Hit, ...]:
        """The passages that answer best, best first; none if none answers. See `bot.facts.search`."""
        return await search(self.store, country, words, section=section, languages=languages, limit=limit)

    async def answer(
        self, country: str, question: Question, languages: Sequence[str] | None = None, limit: int = 3
    ) -> tuple[Hit, ...]:
        """The passages that answer a free question, best first; none unless it is sure that one of
        them does. See `bot.facts.searching`."""
        return await self._engine.answer(country, question, languages, limit) if self._engine else ()

    async def opening(
        self, country: str, section: str, languages: Sequence[str] | None = None, limit: int = 3
    ) -> tuple[Hit, ...]:
        """The opening of a section, quoted from each ministry that has it: what to show when a
        question names a topic and no words to search for. In the order of the ministries."""
        hits: dict[tuple[str, str], Hit] = {}
        for fact in await self.passages(country, section):
            if not languages or fact.language in languages:
                hits.setdefault((fact.source, fact.language), Hit(fact, 0.0, excerpt(fact)))
        return tuple(hits.values())[:limit]

    async def changes(self, country: str, limit: int = 20) -> tuple[Change, ...]:
        """What changed about a country, the newest first."""
        return await self.store.history(country, limit)

    async def feed(self, cursor: int = 0, limit: int = 100) -> tuple[Change, ...]:
        """What changed anywhere after a cursor, in order; the `seq` of the last is the next cursor."""
        return await self.store.changes(cursor, limit)

    async def freshness(self, fact: Fact) -> Freshness:
        """How fresh a fact is now."""
        return ages.of_fact(fact, self._clock())

    async def known(self, country: str) -> bool:
        """True if anything is known about a country."""
        return bool(await self.store.facts(country))

    async def sheet(self, country: str, nationality: str | None = None) -> dict[str, Any]:
        """All about a country as JSON types, each fact with its citation and freshness.

        Passages are listed by heading, not quoted in full. What depends on a nationality (entry
        rule, posts) is there if one is given.
        """
        emergency = await self.emergency_numbers(country)
        rule = await self.entry_rule(country, nationality) if nationality else None
        posts = await self.posts(nationality, country) if nationality else ()
        sections: dict[str, list[dict[str, Any]]] = {}
        for fact in await self.passages(country):
            entry = {"heading": fact.value["heading"], **await self._cited(fact, value=False)}
            sections.setdefault(fact.value["section"], []).append(entry)
        return {
            "country": country,
            "levels": [await self._cited(fact) for fact in await self.levels(country)],
            "regional": [await self._cited(fact) for fact in await self.regional(country)],
            "emergency_numbers": await self._cited(emergency) if emergency else None,
            "practical": [await self._cited(fact) for fact in await self.practical(country)],
            "sections": sections,
            "entry_rule": await self._cited(rule) if rule else None,
            "posts": [await self._cited(fact) for fact in posts],
            "links": [_link(manifest) for manifest in LINKS],
            "events": [await self._cited(fact) for fact in await self.events(country)],
            "changes": [change.as_dict() for change in await self.changes(country)],
        }

    async def _cited(self, fact: Fact, *, value: bool = True) -> dict[str, Any]:
        cited = fact.as_dict()
        for name in ("country", "kind") if value else ("country", "kind", "value"):
            del cited[name]
        return {**cited, "freshness": (await self.freshness(fact)).value}


def _link(manifest: Manifest) -> dict[str, str]:
    """A ministry of which only the page is known, as JSON types."""
    language = manifest.languages[0]
    publisher = manifest.publisher_in(language)
    return {"source": manifest.name, "publisher": publisher, "url": manifest.home_url, "language": language}


def _serves(post: Fact, host: str) -> bool:
    if "accredited_to" not in post.value or post.value["type"] not in ("embassy", "high_commission"):
        return True
    return host in post.value["accredited_to"]


def _distance(value: Mapping[str, Any], lat: float, lon: float) -> float | None:
    if "lat" not in value or "lon" not in value:
        return None
    a, b, c, d = (math.radians(x) for x in (lat, lon, value["lat"], value["lon"]))
    half = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return round(12742.0 * math.asin(min(1.0, math.sqrt(half))), 1)
