"""The refresher against the recorded sources, with each fault of their server."""

import shutil
import time
from pathlib import Path

import pytest

from bot.facts.library import Library
from bot.facts.model import Kind
from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.refresh.outcome import Result
from bot.facts.sources.registry import live_sources
from bot.facts.store.embedded import EmbeddedStore

pytestmark = [pytest.mark.shared]

FAST = Limits(timeout=10.0, attempts=2, backoff=0.01, rate=400.0)
HASTY = Limits(timeout=0.4, attempts=1, backoff=0.01, rate=400.0)
NAMES = ("gov-uk", "canada", "us", "germany", "netherlands", "gdacs")
IN_SNAPSHOT = NAMES[:4]
COUNTRIES = {"gov-uk": 229, "canada": 222, "us": 210, "germany": 199, "netherlands": 5, "gdacs": 42}


def recorded():
    """The sources that the recordings have."""
    return tuple(source for source in live_sources() if source.manifest.name in NAMES)


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory, replaying, committed) -> Path:
    """A store's file after one good refresh of all sources."""
    import asyncio

    path = tmp_path_factory.mktemp("refreshed") / "facts.db"

    async def refresh(url: str) -> None:
        store = EmbeddedStore(path, committed)
        started = time.monotonic()
        for outcome in await Refresher(store, recorded(), sources_url=url, limits=FAST).refresh_all():
            assert outcome.complete, outcome.line()
            assert outcome.countries == COUNTRIES[outcome.source]
        assert time.monotonic() - started < 60
        await store.close()

    with replaying() as url:
        asyncio.run(refresh(url))
    return path


@pytest.fixture
async def store(refreshed: Path, committed, tmp_path):
    path = tmp_path / "facts.db"
    shutil.copy(refreshed, path)
    opened = EmbeddedStore(path, committed)
    yield opened
    await opened.close()


async def sample(store) -> list[object]:
    return [await store.facts(code) for code in ("KE", "JP", "FR", "XK", "PS")]


async def test_a_refresh_brings_levels_passages_and_regions(store) -> None:
    library = Library(store)
    assert [fact.source for fact in await library.levels("KE")] == ["gov-uk", "us", "canada", "germany", "australia"]
    assert len(await library.passages("KE")) > 100
    assert any(fact.value["region"] == "Border with Somalia" for fact in await library.regional("KE"))
    states = await store.states()
    assert {name: (states[name].snapshot, states[name].failing_since) for name in NAMES} == dict.fromkeys(
        NAMES, (False, None)
    )


async def test_a_second_refresh_finds_nothing_new(store, replaying) -> None:
    with replaying() as url:
        refresher = Refresher(store, recorded(), sources_url=url, limits=FAST)
        for outcome in await refresher.refresh_all():
            assert (outcome.result, outcome.changed) == (Result.UNCHANGED, ())
            assert outcome.seconds < 2


@pytest.mark.parametrize("fault", ["500", "empty", "html", "truncated", "slow", "few", "429"])
async def test_each_fault_keeps_the_last_good_facts_and_is_recovered_from(store, replaying, fault: str) -> None:
    before = await sample(store)
    with replaying(*(f"{name}={fault}" for name in NAMES)) as url:
        refresher = Refresher(store, recorded(), sources_url=url, limits=HASTY if fault == "slow" else FAST)
        for outcome in await refresher.refresh_all():
            assert outcome.result is Result.FAILED, outcome
    assert await sample(store) == before
    for name in NAMES:
        state = await store.state(name)
        assert state.failing_since
        assert state.error
        assert state.records == COUNTRIES[name]
    with replaying() as url:
        for outcome in await Refresher(store, recorded(), sources_url=url, limits=FAST).refresh_all():
            assert outcome.complete
    for name in NAMES:
        assert (await store.state(name)).failing_since is None


@pytest.mark.parametrize("fault", ["500", "empty", "few"])
async def test_a_first_refresh_that_fails_leaves_the_snapshot(committed, replaying, fault: str) -> None:
    store = EmbeddedStore(None, committed)
    before = await sample(store)
    # What the snapshot lacks cannot be missed: a short list of another source is believed at first.
    sources = [source for source in recorded() if source.manifest.name in IN_SNAPSHOT]
    with replaying(*(f"{name}={fault}" for name in IN_SNAPSHOT)) as url:
        for outcome in await Refresher(store, sources, sources_url=url, limits=FAST).refresh_all():
            assert outcome.result is Result.FAILED
    assert await sample(store) == before
    assert (await store.state("canada")).snapshot
    await store.close()


@pytest.mark.parametrize(
    ("country", "words", "section", "heading"),
    [
        ("AE", ["alcohol"], "laws", "Alcohol"),
        ("TH", ["scooter|motorbike|motorcycle", "rent|hire"], "transport", "hire"),
        ("KE", ["yellow fever"], "health", "ellow fever"),
        ("IT", ["earthquake"], "hazards", "Earthquakes"),
    ],
)
async def test_questions_find_their_passage(store, country: str, words: list[str], section: str, heading: str) -> None:
    hits = await Library(store).search(country, words, section=section)
    assert heading in " ".join(hit.fact.value["heading"] for hit in hits)
    for hit in hits:
        assert hit.excerpt in hit.fact.value["text"]
        assert hit.fact.kind is Kind.PASSAGE


async def test_nonsense_finds_nothing(store) -> None:
    assert await Library(store).search("KE", ["xylophone", "quark"]) == ()
