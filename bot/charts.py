"""GET /charts/{iso2}.svg and .png: a country's levels, all ministries side by side, as a picture."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from aiohttp import web

from bot.api import asked_country, asked_language, unknown_country
from bot.facts import SCALES, Fact, Freshness, Library
from bot.languages import answerable, languages
from bot.levels import COUNTRY_OF, level_line, meaning
from bot.locales.catalogue import catalogue
from bot.locales.render import country_name, day, line, resolve
from bot.pictures import card, fonts
from bot.pictures.png import png

logger = logging.getLogger(__name__)

PNG_WIDTH = 1000
_KEPT = 256
_WAITING = 32
_PATH = re.compile(r"/charts/([A-Z]{2})\.png")
_TYPES = {"svg": "image/svg+xml", "png": "image/png", "html": "text/html"}
HEADERS = {
    "Cache-Control": "public, max-age=300",
    "X-Content-Type-Options": "nosniff",
    # An SVG that is opened by itself runs nothing and fetches nothing.
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn picture, ready to be sent.

    Parameters:
        language: the one it is in; English where no font has the letters of the one asked for.
    """

    body: bytes
    type: str
    language: str
    etag: str

    def answer(self, request: web.Request, headers: Mapping[str, str] | None = None) -> web.Response:
        """The picture; 304 if the client has it already."""
        response = web.Response(headers={**(headers or HEADERS), "Content-Language": self.language})
        response.content_type = self.type
        response.charset = None if self.type == "image/png" else "utf-8"
        response.etag = self.etag
        if any(tag.value in (self.etag, "*") for tag in request.if_none_match or ()):
            response.set_status(304)
        else:
            response.body = self.body
        return response


class Pictures:
    """Draws each picture once for each version of the facts, in threads of its own, and keeps the latest ones.

    Parameters:
        limit: number of pictures kept.
    """

    def __init__(self, limit: int = _KEPT) -> None:
        self._limit = limit
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="pictures")
        self._kept: OrderedDict[Any, Picture] = OrderedDict()
        self._drawing: dict[Any, asyncio.Future[Picture]] = {}

    async def get(self, key: Any, draw: Callable[[], Picture]) -> Picture:
        """The picture of a key, which names all that it depends on.

        Raises:
            web.HTTPServiceUnavailable: too many others are being drawn.
        """
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        drawing = self._drawing.get(key)
        if drawing is None:
            if len(self._drawing) >= _WAITING:
                raise web.HTTPServiceUnavailable
            drawing = asyncio.get_running_loop().run_in_executor(self._threads, draw)
            self._drawing[key] = drawing
            drawing.add_done_callback(lambda done: self._keep(key, done))
        # Who goes away must not take the picture from others who wait for it.
        return await asyncio.shield(drawing)

    def _keep(self, key: Any, done: asyncio.Future[Picture]) -> None:
        del self._drawing[key]
        if not done.cancelled() and done.exception() is None:
            self._kept[key] = done.result()
            if len(self._kept) > self._limit:
                self._kept.popitem(last=False)


class Charts:
    """Chart cards over a library.

    Parameters:
        library: gives the facts, once they are open.
    """

    def __init__(self, library: Callable[[], Library]) -> None:
        self._library = library
        self._pictures = Pictures()

    def routes(self) -> list[web.RouteDef]:
        """The one route."""
        return [web.get(r"/charts/{iso2:[^./]+}.{format:svg|png}", self.chart)]

    async def chart(self, request: web.Request) -> web.Response:
        """The picture of a country, in the language of `?lang=`."""
        iso2, language = asked_country(request), asked_language(request)
        drawn = await self.draw(iso2, language, request.match_info["format"])
        return unknown_country(iso2) if drawn is None else drawn.answer(request)

    async def draw(self, iso2: str, language: str, format: str) -> Picture | None:
        """The picture; None for a country that no ministry has a level for."""
        facts = await self._library().levels(iso2)
        if not facts:
            return None
        stale = [fact for fact in facts if await self._library().freshness(fact) is Freshness.STALE]
        oldest = min((fact.retrieved.date().isoformat() for fact in stale), default=None)
        key = (iso2, language, format, oldest, version(facts))
        return await self._pictures.get(key, lambda: _draw(iso2, facts, oldest, language, format))

    async def file(self, path: str) -> bytes | None:
        """The PNG at a path of ours such as "/charts/KE.png?lang=fr", for channels that send files; None if
        there is none."""
        parts = urlsplit(path)
        match = _PATH.fullmatch(parts.path)
        language = answerable(parse_qs(parts.query).get("lang", ["en"])[0])
        try:
            drawn = await self.draw(match[1], language, "png") if match and language else None
        except Exception as error:
            # An answer without its picture is still an answer.
            logger.error("%s could not be drawn: %s", parts.path, type(error).__name__)
            return None
        return drawn.body if drawn else None


def version(facts: Sequence[Fact]) -> tuple[Any, ...]:
    """What changes when what is said about these facts changes."""
    return tuple(
        (f.source, f.value["code"], f.value["regional"], f.published, f.retrieved.date(), f.url) for f in facts
    )


def _draw(iso2: str, facts: Sequence[Fact], oldest: str | None, language: str, format: str) -> Picture:
    return draw(lambda code: _svg(card_of(iso2, facts, oldest, code)), language, format, PNG_WIDTH)


def _svg(content: card.Card) -> tuple[str, str]:
    return card.draw(content), card.words(content)


def draw(svg_in: Callable[[str], tuple[str, str]], language: str, format: str, width: int) -> Picture:
    """A picture in a language and format.

    Parameters:
        svg_in: gives the SVG in a language, and everything that is written in it.
        width: of a PNG, in pixels.
    """
    svg, words = svg_in(language)
    if format == "svg":
        return picture(svg.encode(), format, language)
    found = fonts.files(words, language)
    if found is None and language != "en":
        logger.warning("no fonts for the letters of %s: drawn in English", language)
        return draw(svg_in, "en", format, width)
    # English without all letters: a foreign word in it. What is left is still right.
    return picture(png(svg, found or fonts.own("en"), width), format, language)


def picture(body: bytes, format: str, language: str) -> Picture:
    """A picture of bytes; `format` is svg, png or html."""
    return Picture(body, _TYPES[format], language, hashlib.sha256(body).hexdigest()[:20])


def card_of(iso2: str, facts: Sequence[Fact], oldest: str | None, language: str) -> card.Card:
    """The card of a country in words of a language.

    Parameters:
        facts: a level each.
        oldest: date (ISO 8601) of the oldest reading that is past its source's limit, or None.
    """
    words = catalogue(language)
    newest = max(fact.retrieved for fact in facts).date().isoformat()
    regional = any(fact.value["regional"] for fact in facts)
    return card.Card(
        title=words.text("picture-title", {"country": country_name(iso2, language), "date": day(newest, language)}),
        rows=tuple(_row(fact, language) for fact in facts),
        remark=words.text("advice-regional", {"country": country_name(iso2, language)}) if regional else "",
        note=words.text("map-legend-note"),
        warning=words.text("stale-warning", {"date": day(oldest, language)}) if oldest else "",
        language=language,
        rtl=languages()[language].direction == "rtl",
    )


def _row(fact: Fact, language: str) -> card.Row:
    scale = SCALES[fact.value["scale"]]
    native = "; ".join(scale.wording(fact.value["code"], language))
    words = catalogue(language)
    published = fact.published_on()
    country = COUNTRY_OF.get(fact.source)
    return card.Row(
        country=country_name(country, language) if country else fact.publisher,
        publisher=fact.publisher if country else "",
        said=line(level_line(fact, language), language).lstrip("•\u2068 "),
        meaning=str(resolve(meaning(fact), language)),
        native=words.text("quote-open") + native + words.text("quote-close") if native else "",
        native_language=language if language in scale.languages else scale.languages[0],
        published=day(published.isoformat(), language) if published else "",
        site=(urlsplit(fact.url).hostname or "").removeprefix("www."),
        step=fact.value["common"],
    )
