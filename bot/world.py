"""GET /map: the world by the levels of one ministry at a time, as a page; /map.svg and .png: the picture alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from bot.api import asked_language
from bot.charts import Picture, Pictures, draw, picture, version
from bot.errors import BadRequest
from bot.facts import SCALES, Fact, Freshness, Kind, Library
from bot.facts.countries import codes
from bot.facts.library import MINISTRIES, MINISTRY_OF
from bot.languages import answerable, languages
from bot.levels import COUNTRY_OF, meaning, meaning_of, publisher_of
from bot.locales.catalogue import catalogue
from bot.locales.render import country_name, day, resolve
from bot.pictures import atlas
from bot.shown import HEADERS
from bot.world_page import Entry, Group, Link, Page, page

PNG_WIDTH = 1200
_KEPT = 32

Levels = Mapping[str, Fact]
"""A ministry's levels by country (ISO2)."""


class World:
    """The map over a library.

    Parameters:
        library: gives the facts, once they are open.
        home: country (ISO2) whose ministry's map is shown if none is asked for.
    """

    def __init__(self, library: Callable[[], Library], home: str | None = None) -> None:
        self._library = library
        self._home = MINISTRY_OF.get(home or "")
        self._kept = Pictures(_KEPT)

    def routes(self) -> list[web.RouteDef]:
        """The page and the pictures."""
        return [web.get("/map", self.page), web.get("/map.{format:svg|png}", self.image)]

    async def page(self, request: web.Request) -> web.Response:
        """The page: map, legend, and everything that it shows in tables."""
        preferred = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0]
        language = asked_language(request) if "lang" in request.query else answerable(preferred) or "en"
        drawn = await self._draw(request, language, "html")
        return drawn.answer(request, {**HEADERS, "Vary": "Accept-Language"})

    async def image(self, request: web.Request) -> web.Response:
        """The map with its legend, as a picture."""
        return (await self._draw(request, asked_language(request), request.match_info["format"])).answer(request)

    async def _draw(self, request: web.Request, language: str, format: str) -> Picture:
        by_ministry = await self._levels()
        asked = request.query.get("ministry")
        if asked is not None and asked not in by_ministry:
            raise BadRequest(f"ministry must be one of {', '.join(by_ministry)}")
        ministry = asked or (self._home if self._home in by_ministry else next(iter(by_ministry), ""))
        levels = by_ministry.get(ministry, {})
        stale = [fact for fact in levels.values() if await self._library().freshness(fact) is Freshness.STALE]
        oldest = min((fact.retrieved.date().isoformat() for fact in stale), default=None)
        key = (ministry, language, format, oldest, tuple(levels), version(tuple(levels.values())))
        if format == "html":
            ministries = {name: next(iter(some.values())) for name, some in by_ministry.items()}
            return await self._kept.get(
                key, lambda: _html(page_of(ministry, ministries, levels, oldest, language), language)
            )
        return await self._kept.get(
            key, lambda: draw(lambda code: _svg(sheet_of(levels, oldest, code)), language, format, PNG_WIDTH)
        )

    async def _levels(self) -> dict[str, dict[str, Fact]]:
        """Every ministry that has levels, in order."""
        found: dict[str, dict[str, Fact]] = {name: {} for name in MINISTRIES}
        for country in await self._library().store.countries():
            for fact in await self._library().store.facts(country, Kind.ADVICE_LEVEL):
                found.setdefault(fact.source, {})[country] = fact
        return {name: levels for name, levels in found.items() if levels}


def _svg(sheet: atlas.Sheet) -> tuple[str, str]:
    return atlas.draw(sheet), atlas.words(sheet)


def _html(content: Page, language: str) -> Picture:
    return picture(page(content).encode(), "html", language)


def sheet_of(levels: Levels, oldest: str | None, language: str) -> atlas.Sheet:
    """The map of one ministry's levels in words of a language.

    Parameters:
        oldest: date (ISO 8601) of the oldest reading that is past its source's limit, or None.
    """
    words = catalogue(language)
    steps = {country: fact.value["common"] for country, fact in levels.items() if fact.value["common"]}
    nothing = words.text("map-no-level")
    legend = legend_of(next(iter(levels.values())).value["scale"], language) if levels else {}
    names = {
        country: " · ".join(
            (country_name(country, language), _said(levels[country], language) if country in steps else nothing)
        )
        for country in (*atlas.world().shapes, *atlas.world().dots)
    }
    counts = [f"{step} · {text}: {sum(own == step for own in steps.values())}" for step, text in legend.items()]
    return atlas.Sheet(
        title=words.text("map-title"),
        subtitle=_subtitle(levels, language),
        description="\n".join((_subtitle(levels, language), *counts)),
        steps=steps,
        names=names,
        legend={**legend, None: nothing},
        note=words.text("map-legend-note"),
        warning=words.text("stale-warning", {"date": day(oldest, language)}) if oldest else "",
        language=language,
        rtl=languages()[language].direction == "rtl",
    )


def legend_of(scale: str, language: str) -> dict[int | None, str]:
    """Each common step that a ministry's scale has -> what the ministry says at it."""
    own = SCALES[scale]
    found: dict[int | None, list[str]] = {}
    for code in ([""] if own.flags else []) + [step.code for step in own.steps]:
        said = str(resolve(meaning_of(scale, code), language))
        if said not in found.setdefault(own.common(code), []):
            found[own.common(code)].append(said)
    return {step: " / ".join(said) for step, said in sorted(found.items(), key=lambda row: row[0] or 0)}


def _subtitle(levels: Levels, language: str) -> str:
    if not levels:
        return ""
    newest = max(fact.retrieved for fact in levels.values()).date().isoformat()
    return f"{resolve(publisher_of(next(iter(levels.values()))), language)} · {day(newest, language)}"


def _said(fact: Fact, language: str) -> str:
    return f"{resolve(meaning(fact), language)} · {fact.value['common']}/4"


def page_of(ministry: str, ministries: Levels, levels: Levels, oldest: str | None, language: str) -> Page:
    """The page of a ministry in words of a language.

    Parameters:
        ministries: a fact of each ministry that has a map.
        oldest: see `sheet_of`.
    """
    words = catalogue(language)
    sheet = sheet_of(levels, oldest, language)
    address = partial(_address, ministry=ministry, lang=language)
    groups = []
    for step in sorted({*sheet.steps.values()}, reverse=True):
        entries = [_entry(fact, language) for fact in levels.values() if fact.value["common"] == step]
        groups.append(Group(step, sheet.legend[step], tuple(sorted(entries, key=lambda e: _collated(e.country)))))
    without = sorted((country_name(c, language) for c in codes() if c not in sheet.steps), key=_collated)
    return Page(
        sheet=sheet,
        choose=words.text("map-ministry"),
        columns=(words.text("map-country"), words.text("map-advice"), words.text("map-published")),
        ministries=tuple(
            Link(_name(fact, language), address(ministry=name), None, name == ministry)
            for name, fact in ministries.items()
        ),
        languages=tuple(
            Link(own.name, address(lang=code), code, code == language)
            for code, own in languages().items()
            if own.complete
        ),
        language=languages()[language].name,
        pictures=tuple(Link(format.upper(), address(path=f"/map.{format}"), None, False) for format in ("png", "svg")),
        groups=tuple(groups),
        without=tuple(without),
    )


def _address(*, path: str = "/map", **query: Any) -> str:
    return f"{path}?{urlencode(query)}"


def _name(fact: Fact, language: str) -> str:
    country = COUNTRY_OF.get(fact.source)
    return country_name(country, language) if country else fact.publisher


def _collated(name: str) -> str:
    # Accents do not send a name to the end of the list.
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()


def _entry(fact: Fact, language: str) -> Entry:
    scale = SCALES[fact.value["scale"]]
    native = "; ".join(scale.wording(fact.value["code"], language))
    words = catalogue(language)
    published = fact.published_on()
    return Entry(
        country=country_name(fact.country, language),
        url=fact.url,
        url_language=fact.language,
        meaning=str(resolve(meaning(fact), language)),
        native=words.text("quote-open") + native + words.text("quote-close") if native else "",
        native_language=language if language in scale.languages else scale.languages[0],
        published=day(published.isoformat(), language) if published else "",
    )
