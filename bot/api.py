"""The public JSON API beside the chat: country sheets, sources, health, metrics, OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from bot.channels.rest import answer
from bot.errors import BadRequest
from bot.facts import Library, SourceState
from bot.facts.freshness import freshness, limits
from bot.languages import answerable, languages
from bot.locales.render import country_name
from bot.metrics import CONTENT_TYPE, Metrics
from bot.openapi import document

_ISO2 = re.compile(r"[A-Za-z]{2}")


class Api:
    """Handlers over a library.

    Parameters:
        library: gives the facts, once they are open.
        metrics: counters.
        ready: raises if something that answers need is away.
        parse_endpoint: whether /model/parse is offered, for the OpenAPI document.
    """

    def __init__(
        self,
        library: Callable[[], Library],
        metrics: Metrics,
        ready: Callable[[], Awaitable[None]],
        *,
        parse_endpoint: bool,
    ) -> None:
        self._library = library
        self._metrics = metrics
        self._ready = ready
        self._parse_endpoint = parse_endpoint

    def routes(self) -> list[web.RouteDef]:
        """All routes."""
        return [
            web.get("/api/v1/countries", self.countries),
            web.get("/api/v1/countries/{iso2}", self.country),
            web.get("/api/v1/sources", self.sources),
            web.get("/api/v1/languages", self.languages),
            web.get("/healthz", self.healthz),
            web.get("/readyz", self.readyz),
            web.get("/metrics", self.metrics),
            web.get("/openapi.json", self.openapi),
        ]

    async def country(self, request: web.Request) -> web.Response:
        """The country sheet: every fact with its citation and age."""
        iso2 = asked_country(request)
        if not await self._library().known(iso2):
            return unknown_country(iso2)
        language = asked_language(request)
        sheet = await self._library().sheet(iso2)
        return answer({"country": iso2, "name": country_name(iso2, language), "language": language, **sheet})

    async def countries(self, request: web.Request) -> web.Response:
        """Every country that something is known about."""
        language = asked_language(request)
        codes = await self._library().store.countries()
        return answer([{"country": code, "name": country_name(code, language)} for code in codes])

    async def sources(self, request: web.Request) -> web.Response:
        """Age and health of every source."""
        states = await self._library().store.states()
        now = datetime.now(UTC)
        return answer([_state(state, now) for state in states.values()])

    async def languages(self, request: web.Request) -> web.Response:
        """The languages, and which are complete."""
        return answer(
            [
                {"code": own.code, "name": own.name, "direction": own.direction, "complete": own.complete}
                for own in languages().values()
            ]
        )

    async def healthz(self, request: web.Request) -> web.Response:
        """The process lives."""
        return answer({"status": "ok"})

    async def readyz(self, request: web.Request) -> web.Response:
        """What answers need is there: 200, or 503 with what is away."""
        try:
            await self._ready()
        except Exception as error:
            return answer({"status": "unavailable", "detail": type(error).__name__}, 503)
        return answer({"status": "ok"})

    async def metrics(self, request: web.Request) -> web.Response:
        """Prometheus' text format."""
        now = datetime.now(UTC)
        for name, state in (await self._library().store.states()).items():
            if state.retrieved:
                self._metrics.source_age.labels(name).set((now - state.retrieved).total_seconds())
            self._metrics.source_failing.labels(name).set(1 if state.failing_since else 0)
            self._metrics.source_records.labels(name).set(state.records)
        return web.Response(body=self._metrics.text(), headers={"Content-Type": CONTENT_TYPE})

    async def openapi(self, request: web.Request) -> web.Response:
        """This API, described."""
        return answer(document(parse_endpoint=self._parse_endpoint))


def asked_country(request: web.Request) -> str:
    """The country (ISO2) in the path. Raises BadRequest on what is no code."""
    iso2 = request.match_info["iso2"]
    if not _ISO2.fullmatch(iso2):
        raise BadRequest("a country is named by its ISO 3166-1 alpha-2 code, two letters")
    return iso2.upper()


def unknown_country(iso2: str) -> web.Response:
    """The answer about a country of which nothing is known."""
    return answer({"error": "unknown_country", "detail": f"nothing is known about {iso2}"}, 404)


def asked_language(request: web.Request) -> str:
    """The language of `?lang=`, English without it. Raises BadRequest on one that is not spoken."""
    asked = request.query.get("lang")
    if asked is None:
        return "en"
    language = answerable(asked)
    if language is None:
        raise BadRequest(f"lang must be one of {', '.join(languages())}")
    return language


def _state(state: SourceState, now: datetime) -> dict[str, Any]:
    ageing, stale = limits(state.source)
    return {
        "source": state.source,
        "retrieved": state.retrieved and state.retrieved.isoformat(),
        "from_snapshot": state.snapshot,
        "failing_since": state.failing_since and state.failing_since.isoformat(),
        "error": state.error,
        "countries": state.records,
        "freshness": freshness(state.retrieved, state.source, now).value if state.retrieved else None,
        "ageing_after": int(ageing.total_seconds()),
        "stale_after": int(stale.total_seconds()),
    }
