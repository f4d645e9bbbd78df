from datetime import datetime, timedelta

import orjson
import pytest

from bot.facts import freshness as ages
from bot.facts.library import Library
from bot.facts.model import Freshness, Kind
from bot.facts.store.embedded import EmbeddedStore


@pytest.fixture
async def library(committed, now: datetime):
    store = EmbeddedStore(None, committed)
    yield Library(store, clock=lambda: now)
    await store.close()


async def test_levels_in_a_fixed_order_home_first(library: Library) -> None:
    assert [fact.source for fact in await library.levels("KE")] == ["gov-uk", "us", "canada", "germany", "australia"]
    home = Library(library.store, home="germany")
    assert [fact.source for fact in await home.levels("KE")] == ["germany", "gov-uk", "us", "canada", "australia"]
    assert await library.levels("ZZ") == ()


async def test_entry_rule(library: Library) -> None:
    rule = await library.entry_rule("JP", "BR")
    assert rule
    assert rule.value["days"] == 90
    assert rule.value["official"] is False
    assert await library.entry_rule("JP", "ZZ") is None
    assert await library.entry_rule("GL", "BR") is None


async def test_posts_nearest_first_and_without_those_accredited_elsewhere(library: Library) -> None:
    near = await library.posts_near("US", "DE", 48.14, 11.58)
    assert near[0][0].value["city"] == "Munich"
    assert near[0][1] == pytest.approx(0.5, abs=2)
    known = [distance for _, distance in near if distance is not None]
    assert known == sorted(known)
    assert all(distance is None for _, distance in near[len(known) :])
    rome = await library.posts("US", "IT")
    assert [fact.value["type"] for fact in rome][:2] == ["embassy", "consulate_general"]
    assert "Holy See" not in " ".join(fact.value["name"] for fact in rome)
    assert (await library.posts("US", "AG"))[-1].value["located_in"] == "BB"


async def test_practical_and_emergency(library: Library) -> None:
    assert [fact.value["value"] for fact in await library.practical("TH", "currency")] == [["THB"]]
    assert len(await library.practical("TH")) == 7
    emergency = await library.emergency_numbers("TH")
    assert emergency
    assert "police" in {entry["service"] for entry in emergency.value["numbers"]}
    assert await library.emergency_numbers("SS") is None


async def test_the_sheet_is_json_and_cites_everything(library: Library, fact) -> None:
    await library.store.replace("us", "KE", [fact(source="us"), fact(kind=Kind.PASSAGE, source="us")])
    sheet = await library.sheet("KE", "BR")
    assert orjson.loads(orjson.dumps(sheet)) == sheet
    assert sheet["country"] == "KE"
    cited = [*sheet["levels"], *sheet["regional"], sheet["emergency_numbers"], *sheet["practical"], *sheet["posts"]]
    cited += [sheet["entry_rule"], *(entry for entries in sheet["sections"].values() for entry in entries)]
    for entry in cited:
        assert entry["publisher"]
        assert entry["url"].startswith("https://")
        assert entry["retrieved"]
        assert entry["licence"]
        assert entry["freshness"] in ("fresh", "ageing", "stale")
    assert sheet["sections"]["security"][0]["heading"] == "Crime"
    empty = await library.sheet("ZZ")
    assert empty["levels"] == []
    assert empty["emergency_numbers"] is None
    assert not await library.known("ZZ")


async def test_freshness_follows_the_sources_own_limits(library: Library, now: datetime, fact) -> None:
    ageing, stale = ages.limits("gov-uk")
    for age, expected in [
        (timedelta(0), Freshness.FRESH),
        (ageing - timedelta(seconds=1), Freshness.FRESH),
        (ageing, Freshness.AGEING),
        (stale, Freshness.STALE),
    ]:
        assert await library.freshness(fact(retrieved=now - age)) is expected
    # The same age is fresh for a table that changes once a year.
    assert ages.freshness(now - stale, "wikidata", now) is Freshness.FRESH


async def test_opening_quotes_each_ministry_once(library: Library, fact) -> None:
    passages = [
        fact(
            kind=Kind.PASSAGE,
            value={"section": "security", "heading": str(n), "text": f"Text {n}.", "anchor": "", "order": n},
        )
        for n in range(3)
    ]
    await library.store.replace("gov-uk", "KE", passages)
    hits = await library.opening("KE", "security")
    assert [hit.excerpt for hit in hits] == ["Text 0."]
    assert await library.opening("KE", "security", languages=["de"]) == ()
    assert await library.opening("KE", "health") == ()
