"""Every source, those that are off by default too, with each fault of its server.

The payloads are the fixtures, of the shapes that the publishers document; `test_replay` does the same
with the recordings, for the sources that these have.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web

from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.refresh.outcome import Result
from bot.facts.sources.registry import all_sources
from bot.facts.store.embedded import EmbeddedStore

FAST = Limits(timeout=5.0, attempts=2, backoff=0.01, rate=400.0)
HASTY = Limits(timeout=0.2, attempts=1, backoff=0.01, rate=400.0)

# Path below the source's base -> fixture.
PAGES = {
    "gov-uk": {
        "/api/content/foreign-travel-advice": "gov-uk/index.json",
        "/api/content/foreign-travel-advice/kenya": "gov-uk/kenya.json",
    },
    "canada": {
        "/travel-voyage/index-updated.json": "canada/index.json",
        "/travel-voyage/cta-cap-KE.json": "canada/cta-cap-KE.json",
    },
    "us": {"/api/TravelAdvisories": "us/advisories.json", "/_res/rss/TAsTWs.xml": "us/feed.xml"},
    "germany": {
        "/opendata/travelwarning": "germany/index.json",
        "/opendata/travelwarning/208058": "germany/208058.json",
    },
    "netherlands": {
        "/v2/sources/nederlandwereldwijd/infotypes/traveladvice": "netherlands/list.json",
        "/v2/sources/nederlandwereldwijd/infotypes/countries/ken/traveladvice": "netherlands/ken.json",
    },
    "australia": {"/destinations-export": "australia/destinations.json"},
    "gdacs": {"/gdacsapi/api/events/geteventlist/SEARCH": "gdacs/events.json"},
    "who": {"/api/news/diseaseoutbreaknews": "who/news.json"},
    "cdc": {"/travel/rss/notices.xml": "cdc/notices.xml"},
    "italy": {
        "/schede_paese/lista_nazioni.json": "italy/lista.json",
        "/schede_paese/KEN.json": "italy/KEN.json",
    },
    "japan": {"/opendata/area/00.xml": "japan/00.xml"},
    "gov-uk-posts": {
        "/api/content/world/embassies": "gov_uk_posts/embassies.json",
        "/api/content/world/organisations/british-high-commission-nairobi": "gov_uk_posts/nairobi.json",
    },
    "germany-posts": {"/opendata/representativesInCountry": "germany_posts/representatives.json"},
    "canada-posts": {"/travel-voyage/embassies-consulates-list.json": "canada_posts/list.json"},
}

Fault = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def broken(request: web.Request) -> web.Response:
    return web.Response(status=500)


async def busy(request: web.Request) -> web.Response:
    return web.Response(status=429, headers={"Retry-After": "60"})


async def empty(request: web.Request) -> web.Response:
    return web.json_response([])


async def nothing(request: web.Request) -> web.Response:
    return web.Response(content_type="application/json")


async def html(request: web.Request) -> web.Response:
    return web.Response(text="<html><body>Maintenance</body></html>", content_type="text/html")


async def slow(request: web.Request) -> web.Response:
    await asyncio.sleep(1)
    return web.Response(status=500)


FAULTS: dict[str, Fault] = {"500": broken, "429": busy, "empty": empty, "nothing": nothing, "html": html, "slow": slow}


@pytest.mark.parametrize("name", [source.manifest.name for source in all_sources()])
async def test_each_fault_keeps_the_last_good_facts_and_is_recovered_from(
    name: str, peer, body, small_snapshot
) -> None:
    [source] = [one for one in all_sources() if one.manifest.name == name]
    peer.pages = {f"{source.manifest.replay_path}{path}": body(fixture) for path, fixture in PAGES[name].items()}
    peer.types = {path: "application/xml" for path in peer.pages if "xml" in path}
    store = EmbeddedStore(None, small_snapshot)

    async def refresh(limits: Limits = FAST):
        return await Refresher(store, [source], sources_url=peer.url, limits=limits).refresh_once(name)

    assert (await refresh()).result is Result.CHANGED, peer.paths()
    countries = await store.countries()
    assert name in {fact.source for country in countries for fact in await store.facts(country)}

    faults = dict(FAULTS)
    half = {path: content[: len(content) // 2] for path, content in peer.pages.items()}

    async def truncated(request: web.Request) -> web.Response:
        kind = peer.types.get(request.path, "application/json")
        return web.Response(body=half.get(request.path, b"{"), content_type=kind)

    faults["truncated"] = truncated
    for fault, answer in faults.items():
        before = [await store.facts(country) for country in countries]
        peer.faults = {"*": answer}
        outcome = await refresh(HASTY if fault == "slow" else FAST)
        assert outcome.result is Result.FAILED, (fault, outcome.line())
        assert [await store.facts(country) for country in countries] == before, fault
        state = await store.state(name)
        assert state.failing_since, fault
        assert state.error, fault
        peer.faults = {}
        recovered = await refresh()
        assert recovered.result is not Result.FAILED, (fault, recovered.line())
        assert (await store.state(name)).retrieved > state.retrieved, fault
        assert await store.countries() == countries
    await store.close()
