"""The refresher against a peer of ours that serves the fixtures, over real HTTP."""

import asyncio
import json
import logging
from datetime import timedelta

import pytest
from aiohttp import web

from bot.facts.model import Kind
from bot.facts.refresh import Outcome, Refresher
from bot.facts.refresh.fetch import Fetcher, Limits, NotFound
from bot.facts.refresh.outcome import Result
from bot.facts.snapshot.files import Snapshot
from bot.facts.sources.registry import live_sources
from bot.facts.sources.source import Request
from bot.facts.store.embedded import EmbeddedStore
from bot.facts.store.shared import SharedStore

FAST = Limits(timeout=1.0, attempts=2, backoff=0.01, rate=500.0)
INDEX = "/gov-uk/api/content/foreign-travel-advice"
NAMES = ("gov-uk", "canada", "us", "germany")


def first_four():
    """The sources that the fixtures' peer serves; the others have tests of their own."""
    return tuple(source for source in live_sources() if source.manifest.name in NAMES)


class Clock:
    """A clock that is set by hand."""

    def __init__(self, now) -> None:
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture
def clock(now) -> Clock:
    return Clock(now)


@pytest.fixture
async def store():
    opened = EmbeddedStore(None, Snapshot.empty())
    yield opened
    await opened.close()


@pytest.fixture
def refresher(store, fixtures_peer, clock) -> Refresher:
    return Refresher(store, first_four(), sources_url=fixtures_peer.url + "/", limits=FAST, clock=clock)


async def levels(store, country: str) -> dict[str, str]:
    return {fact.source: fact.value["code"] for fact in await store.facts(country, Kind.ADVICE_LEVEL)}


async def test_all_sources_bring_their_facts(store, refresher, clock) -> None:
    outcomes = {outcome.source: outcome for outcome in await refresher.refresh_all()}
    assert {name: (outcome.result, outcome.complete) for name, outcome in outcomes.items()} == dict.fromkeys(
        NAMES, (Result.CHANGED, True)
    )
    assert await levels(store, "KE") == {
        "gov-uk": "avoid_all_travel_to_parts+avoid_all_but_essential_travel_to_parts",
        "canada": "1",
        "us": "2",
        "germany": "",
    }
    assert {fact.language for fact in await store.facts("KE", Kind.PASSAGE)} == {"en", "fr", "de"}
    assert [fact.value["region"] for fact in await store.facts("ES", Kind.REGIONAL_LEVEL)] == ["Canary Islands"]
    assert (await levels(store, "PS"))["canada"] == "2"
    state = await store.state("gov-uk")
    assert (state.retrieved, state.snapshot, state.failing_since, state.records) == (clock.now, False, None, 4)


async def test_the_second_time_nothing_is_asked_but_the_index_and_all_is_confirmed(
    store, refresher, fixtures_peer, clock
) -> None:
    for name in NAMES:
        await refresher.refresh_once(name)
    fixtures_peer.asked.clear()
    clock.now += timedelta(hours=1)
    outcome = await refresher.refresh_once("gov-uk")
    assert (outcome.result, outcome.countries, outcome.changed) == (Result.UNCHANGED, 4, ())
    assert fixtures_peer.paths() == [INDEX]
    assert "If-None-Match" in fixtures_peer.asked[0].headers
    kenya = [fact for fact in await store.facts("KE") if fact.source == "gov-uk"]
    assert {fact.retrieved for fact in kenya} == {clock.now}
    assert (await store.state("gov-uk")).retrieved == clock.now


async def test_only_pages_that_changed_are_asked_for(store, refresher, fixtures_peer, payload, clock) -> None:
    await refresher.refresh_once("gov-uk")
    fixtures_peer.asked.clear()
    index = payload("gov-uk/index.json")
    index["links"]["children"][1]["public_updated_at"] = "2026-11-24T00:00:00Z"
    fixtures_peer.pages[INDEX] = json.dumps(index).encode()
    page = payload("gov-uk/iceland.json")
    page["details"]["alert_status"] = ["avoid_all_travel_to_whole_country"]
    fixtures_peer.pages[INDEX + "/iceland"] = json.dumps(page).encode()
    clock.now += timedelta(hours=1)
    outcome = await refresher.refresh_once("gov-uk")
    assert fixtures_peer.paths() == [INDEX, INDEX + "/iceland"]
    assert outcome.changed == ("IS",)
    assert (await levels(store, "IS"))["gov-uk"] == "avoid_all_travel_to_whole_country"
    assert {fact.retrieved for fact in await store.facts("KE") if fact.source == "gov-uk"} == {clock.now}


async def answer(status: int = 200, text: str = "", kind: str = "application/json", **headers: str) -> web.Response:
    return web.Response(
        status=status, text=text, content_type=kind, headers={k.replace("_", "-"): v for k, v in headers.items()}
    )


FAULTS = {
    "500": lambda r: answer(500),
    "429": lambda r: answer(429, Retry_After="60"),
    "403": lambda r: answer(403),
    "html": lambda r: answer(text="<!doctype html><p>Access denied</p>", kind="text/html"),
    "html as json": lambda r: answer(text="<!doctype html><p>Access denied</p>"),
    "empty object": lambda r: answer(text="{}"),
    "empty list": lambda r: answer(text="[]"),
    "null": lambda r: answer(text="null"),
    "nothing": lambda r: answer(),
    "truncated": lambda r: answer(text='{"data": {"KE": {"adv'),
}


@pytest.mark.parametrize("source", NAMES)
@pytest.mark.parametrize("fault", FAULTS)
async def test_whatever_a_source_answers_the_last_good_facts_stay(
    store, refresher, fixtures_peer, clock, caplog, source: str, fault: str
) -> None:
    await refresher.refresh_once(source)
    before = [await store.facts(code) for code in await store.countries()]
    good = clock.now
    caplog.set_level(logging.INFO, logger="bot.facts")
    fixtures_peer.faults["*"] = FAULTS[fault]
    for _ in range(3):
        clock.now += timedelta(hours=1)
        outcome = await refresher.refresh_once(source)
        assert outcome.result is Result.FAILED
        assert outcome.error
        assert source in outcome.line()
    assert [await store.facts(code) for code in await store.countries()] == before
    state = await store.state(source)
    assert state.failing_since == good + timedelta(hours=1)
    assert state.error == outcome.error
    assert state.retrieved == good
    del fixtures_peer.faults["*"]
    clock.now += timedelta(hours=1)
    outcome = await refresher.refresh_once(source)
    assert outcome.error is None
    state = await store.state(source)
    assert (state.failing_since, state.error, state.retrieved) == (None, None, clock.now)
    told = [(record.levelname, record.getMessage()) for record in caplog.records if record.name.startswith("bot.facts")]
    assert [level for level, _ in told] == ["WARNING", "INFO"]  # the first failure and the recovery
    assert "last good facts are kept" in told[0][1]
    assert "recovered" in told[1][1]


async def test_half_the_records_are_not_believed(store, refresher, fixtures_peer, payload) -> None:
    await refresher.refresh_once("us")
    known = (await store.state("us")).records
    records = payload("us/advisories.json")
    fixtures_peer.pages["/us/api/TravelAdvisories"] = json.dumps(records[:3]).encode()
    outcome = await refresher.refresh_once("us")
    assert outcome.error == f"2 countries, {known} were known: implausible"
    assert (await store.state("us")).records == known


async def test_countries_named_no_more_are_removed_but_not_many_at_once(
    store, refresher, fixtures_peer, payload
) -> None:
    await refresher.refresh_once("us")
    records = payload("us/advisories.json")
    without = [record for record in records if "Mexico" not in record["Title"]]
    fixtures_peer.pages["/us/api/TravelAdvisories"] = json.dumps(without).encode()
    outcome = await refresher.refresh_once("us")
    assert outcome.changed == ("MX",)
    assert await levels(store, "MX") == {}
    fewer = [
        record
        for record in without
        if not record["Title"].startswith(("China", "Switzerland", "Kosovo", "Bonaire", "Saba"))
    ]
    fixtures_peer.pages["/us/api/TravelAdvisories"] = json.dumps(fewer).encode()
    outcome = await refresher.refresh_once("us")
    assert "kept" in outcome.failed["index"]
    assert (await levels(store, "CH"))["us"] == "1"


async def test_rss_stands_in_when_the_list_fails(store, refresher, fixtures_peer, body) -> None:
    fixtures_peer.pages["/us/api/TravelAdvisories"] = b"[]"
    fixtures_peer.pages["/us/_res/rss/TAsTWs.xml"] = body("us/feed.xml")
    fixtures_peer.types["/us/_res/rss/TAsTWs.xml"] = "application/xml"
    outcome = await refresher.refresh_once("us")
    assert outcome.error is None
    assert set(outcome.changed) == {"KE", "JP"}


@pytest.mark.parametrize("fault", ["500", "html", "truncated", "empty object"])
async def test_one_broken_page_keeps_its_country_and_lets_the_others_pass(
    store, refresher, fixtures_peer, payload, clock, fault: str
) -> None:
    await refresher.refresh_once("canada")
    old = [fact for fact in await store.facts("KE", Kind.PASSAGE) if fact.source == "canada"]
    index = payload("canada/index.json")
    for code in ("KE", "JP"):
        index["data"][code]["advisory-state"] = 3
    fixtures_peer.pages["/canada/travel-voyage/index-updated.json"] = json.dumps(index).encode()
    fixtures_peer.faults["/canada/travel-voyage/cta-cap-KE.json"] = FAULTS[fault]
    clock.now += timedelta(hours=1)
    outcome = await refresher.refresh_once("canada")
    assert set(outcome.failed) == {"KE"}
    assert set(outcome.changed) == {"KE", "JP"}
    # The level stands in the index and is new; the page's text is what it was, with its date.
    assert (await levels(store, "KE"))["canada"] == "3"
    assert [fact for fact in await store.facts("KE", Kind.PASSAGE) if fact.source == "canada"] == old
    state = await store.state("canada")
    assert state.failing_since == clock.now
    assert "KE" in state.error
    # Next time the page is asked for again, though the index says that nothing changed.
    fixtures_peer.faults.clear()
    fixtures_peer.asked.clear()
    outcome = await refresher.refresh_once("canada")
    assert outcome.complete
    assert "/canada/travel-voyage/cta-cap-KE.json" in fixtures_peer.paths()
    assert (await store.state("canada")).failing_since is None


async def test_a_page_only_source_keeps_a_country_unconfirmed(store, refresher, fixtures_peer, payload, clock) -> None:
    await refresher.refresh_once("gov-uk")
    read = clock.now
    index = payload("gov-uk/index.json")
    index["links"]["children"][0]["public_updated_at"] = "2026-11-24T00:00:00Z"
    fixtures_peer.pages[INDEX] = json.dumps(index).encode()
    fixtures_peer.faults[INDEX + "/kenya"] = FAULTS["500"]
    clock.now += timedelta(days=3)
    outcome = await refresher.refresh_once("gov-uk")
    assert set(outcome.failed) == {"kenya"}
    retrieved = {code: (await store.facts(code, Kind.ADVICE_LEVEL))[0].retrieved for code in ("KE", "IS")}
    assert retrieved == {"KE": read, "IS": clock.now}


async def test_pages_that_a_source_need_not_have_are_no_failure(store, refresher, fixtures_peer) -> None:
    outcome = await refresher.refresh_once("germany")
    assert outcome.complete
    assert "/germany/opendata/travelwarning/1" in fixtures_peer.paths()
    assert [fact.source for fact in await store.facts("AF")] == ["germany"]


async def test_a_failing_host_is_not_asked_for_every_page(store, peer, payload, clock) -> None:
    index = payload("gov-uk/index.json")
    names = [
        "kenya",
        "iceland",
        "france",
        "spain",
        "italy",
        "japan",
        "china",
        "india",
        "chad",
        "cuba",
        "fiji",
        "mali",
        "oman",
    ]
    names += ["peru", "togo", "qatar", "nepal", "malta", "kuwait", "israel"]
    child = index["links"]["children"][0]
    index["links"]["children"] = [
        child | {"base_path": f"/foreign-travel-advice/{name}", "details": {"country": {"name": name, "slug": name}}}
        for name in names
    ]
    peer.pages[INDEX] = json.dumps(index).encode()
    for name in names:
        peer.faults[f"{INDEX}/{name}"] = FAULTS["500"]
    refresher = Refresher(store, first_four(), sources_url=peer.url, limits=FAST, clock=clock)
    outcome = await refresher.refresh_once("gov-uk")
    assert len(outcome.failed) == len(names)
    assert len(set(peer.paths())) < len(names)


async def test_progress_is_told(refresher) -> None:
    told: list[tuple[int, int, str]] = []
    await refresher.refresh_once("gov-uk", lambda done, total, label: told.append((done, total, label)))
    assert told[0] == (0, 0, "index")
    assert [done for done, _, _ in told[1:]] == [1, 2, 3]
    assert {total for _, total, _ in told[1:]} == {3}


async def test_an_unknown_source_is_an_error(refresher) -> None:
    with pytest.raises(KeyError):
        await refresher.refresh_once("atlantis")


async def test_a_cancelled_refresh_leaves_whole_facts_and_goes_on_next_time(
    store, refresher, fixtures_peer, until
) -> None:
    async def slow(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(30)
        return web.Response(status=500)

    fixtures_peer.faults[INDEX + "/kenya"] = slow
    task = asyncio.create_task(refresher.refresh_once("gov-uk"))
    await until(lambda: INDEX + "/iceland" in fixtures_peer.paths() and INDEX + "/kenya" in fixtures_peer.paths())
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    fixtures_peer.faults.clear()
    outcome = await refresher.refresh_once("gov-uk")
    assert outcome.complete
    assert set(await levels(store, "KE")) == {"gov-uk"}


async def test_run_refreshes_all_and_survives_failures(store, fixtures_peer, clock, until) -> None:
    async def broken(request: web.Request) -> web.StreamResponse:
        return web.Response(status=500)

    fixtures_peer.faults["/germany/opendata/travelwarning"] = broken
    refresher = Refresher(
        store, first_four(), sources_url=fixtures_peer.url, limits=FAST, clock=clock, jitter=lambda low, high: 0.02
    )
    task = asyncio.create_task(refresher.run())
    await until(lambda: fixtures_peer.paths().count("/germany/opendata/travelwarning") > 4)
    assert set(await levels(store, "KE")) == {"gov-uk", "canada", "us"}
    fixtures_peer.faults.clear()

    fixtures_peer.asked.clear()
    # One more round after the one that recovers: its facts are stored by then.
    await until(lambda: fixtures_peer.paths().count("/germany/opendata/travelwarning") > 2)
    assert "germany" in await levels(store, "KE")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_the_pause_grows_with_failures_up_to_the_cadence(store) -> None:
    refresher = Refresher(store, first_four(), jitter=lambda low, high: (low + high) / 2)
    assert [refresher._pause(3600, failures) for failures in (0, 1, 2, 3, 10)] == [3600, 60, 120, 240, 3600]


# The fetcher alone


@pytest.fixture
async def fetcher(peer):
    import aiohttp

    from bot.facts.sources import MANIFESTS

    async with aiohttp.ClientSession() as session:
        yield Fetcher(session, MANIFESTS["us"], peer.url, "SafeConduct-test (ops@example.org)", FAST)


async def test_it_says_who_asks(fetcher, peer) -> None:
    peer.pages["/x"] = b"[1]"
    reply = await fetcher.get(Request("/x"))
    assert reply.body == b"[1]"
    assert peer.asked[0].headers["User-Agent"] == "SafeConduct-test (ops@example.org)"
    again = await fetcher.get(Request("/x"), reply.validators)
    assert again.body is None


async def test_it_asks_again_after_a_passing_failure(fetcher, peer) -> None:
    answers = [web.Response(status=503), web.Response(body=b"[2]", content_type="application/json")]

    async def flaky(request: web.Request) -> web.StreamResponse:
        return answers.pop(0)

    peer.faults["/x"] = flaky
    assert (await fetcher.get(Request("/x"))).body == b"[2]"
    assert len(peer.asked) == 2


async def test_a_retry_after_within_patience_is_waited_for(fetcher, peer) -> None:
    answers = [
        web.Response(status=429, headers={"Retry-After": "1"}),
        web.Response(body=b"[3]", content_type="application/json"),
    ]

    async def limited(request: web.Request) -> web.StreamResponse:
        return answers.pop(0)

    peer.faults["/x"] = limited
    started = asyncio.get_running_loop().time()
    assert (await fetcher.get(Request("/x"))).body == b"[3]"
    assert asyncio.get_running_loop().time() - started >= 0.9


async def test_slow_too_long_refused_and_missing(fetcher, peer) -> None:
    from bot.errors import PayloadRejected, SourceError

    async def slow(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(5)
        return web.Response()

    peer.faults["/slow"] = slow
    fetcher._limits = Limits(timeout=0.05, attempts=2, backoff=0.01, size=1000)
    with pytest.raises(SourceError, match=r"no answer within 0\.05 s"):
        await fetcher.get(Request("/slow"))
    peer.pages["/long"] = b"[" + b"1," * 1000 + b"1]"
    with pytest.raises(PayloadRejected, match="longer than 1000 bytes"):
        await fetcher.get(Request("/long"))
    with pytest.raises(NotFound):
        await fetcher.get(Request("/missing"))
    fetcher._base = "http://127.0.0.1:1"
    with pytest.raises(SourceError, match="unreachable"):
        await fetcher.get(Request("/x"))


def test_outcomes_in_one_line() -> None:
    assert Outcome("us", Result.FAILED, error="status 500", seconds=1.25).line() == (
        "us: failed: status 500 (1.2 s); last good facts kept"
    )
    assert "2 unreadable, e.g. a: b" in Outcome("us", Result.CHANGED, 5, ("KE",), {"a": "b", "c": "d"}).line()


async def test_of_several_replicas_one_refreshes(fixtures_peer, redis, redis_url, clock) -> None:
    stores = [SharedStore(redis_url, None, Snapshot.empty()) for _ in range(3)]
    quiet = {"sources_url": fixtures_peer.url, "limits": FAST, "clock": clock, "jitter": lambda low, high: low}
    tasks = []
    try:
        for store in stores:
            await store.start()
            tasks.append(asyncio.create_task(Refresher(store, live_sources(), **quiet).run()))
        deadline = asyncio.get_running_loop().time() + 10
        while not all([(await store.state(name)).retrieved for store in stores for name in NAMES]):
            assert asyncio.get_running_loop().time() < deadline
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)
        asked = fixtures_peer.paths()
        assert len(asked) == len(set(asked)), "asked twice"
        for store in stores:
            assert (await levels(store, "KE"))["us"] == "2"
        # By hand it is done all the same.
        outcome = await Refresher(stores[1], live_sources(), **quiet).refresh_once("gov-uk")
        assert outcome.result is Result.UNCHANGED
        assert len(fixtures_peer.paths()) == len(asked) + 1
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for store in stores:
            await store.close()
