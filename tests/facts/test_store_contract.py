"""The contract of every engine. `open_store` is parametrised over them in conftest.py."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.facts.changes import What, between
from bot.facts.model import Kind, SourceState

LATER = datetime(2026, 11, 1, tzinfo=UTC)


async def test_the_snapshot_is_there_at_once(open_store, small_snapshot) -> None:
    store = await open_store(small_snapshot)
    assert await store.countries() == ("JP", "KE")
    assert {fact.source for fact in await store.facts("KE")} == {"gov-uk", "canada"}
    assert [fact.country for fact in await store.facts("JP", Kind.ADVICE_LEVEL)] == ["JP"]


async def test_unknown_countries_and_kinds_are_empty(open_store, small_snapshot) -> None:
    store = await open_store(small_snapshot)
    assert await store.facts("ZZ") == ()
    assert await store.facts("ZZ", Kind.POST) == ()
    assert await store.facts("KE", Kind.EVENT) == ()
    assert await store.facts("") == ()


async def test_replace_swaps_all_that_a_source_says_of_a_country(open_store, small_snapshot, fact) -> None:
    store = await open_store(small_snapshot)
    await store.facts("KE")  # decoded before, must not be served afterwards
    first = [fact(value={"code": "1"}), fact(kind=Kind.PASSAGE), fact(kind=Kind.REGIONAL_LEVEL, value={"region": "x"})]
    await store.replace("gov-uk", "KE", first)
    assert [f for f in await store.facts("KE") if f.source == "gov-uk"] == first
    assert [f.source for f in await store.facts("KE") if f.source != "gov-uk"] == ["canada"]
    second = [fact(value={"code": "2"})]
    await store.replace("gov-uk", "KE", second)
    assert [f for f in await store.facts("KE") if f.source == "gov-uk"] == second
    assert await store.facts("KE", Kind.PASSAGE) == ()
    assert await store.facts("KE", Kind.REGIONAL_LEVEL) == ()


async def test_facts_come_back_in_their_order_and_whole(open_store, small_snapshot, fact) -> None:
    store = await open_store(small_snapshot)
    kinds = [Kind.PASSAGE, Kind.ADVICE_LEVEL, Kind.PASSAGE, Kind.POST, Kind.PASSAGE, Kind.ADVICE_LEVEL]
    given = [
        fact("TH", kind, value={"order": number, "text": "ภูเก็ต\n• \u202eعربي", "heading": "h", "section": "other"})
        for number, kind in enumerate(kinds)
    ]
    await store.replace("gov-uk", "TH", given)
    assert list(await store.facts("TH")) == given
    assert list(await store.facts("TH", Kind.PASSAGE)) == [given[0], given[2], given[4]]


async def test_an_empty_sequence_removes_the_country_from_the_source(open_store, small_snapshot, fact) -> None:
    store = await open_store(small_snapshot)
    await store.replace("gov-uk", "JP", [])
    assert await store.facts("JP") == ()
    assert await store.countries() == ("KE",)
    await store.replace("us", "FR", [fact("FR", source="us")])
    assert await store.countries() == ("FR", "KE")
    await store.replace("us", "FR", [])
    assert await store.countries() == ("KE",)
    await store.replace("gov-uk", "JP", [fact("JP")])
    assert await store.countries() == ("JP", "KE")


async def test_facts_of_others_are_refused(open_store, small_snapshot, fact) -> None:
    store = await open_store(small_snapshot)
    for wrong in (fact("JP"), fact(source="us")):
        with pytest.raises(ValueError, match="among the facts of gov-uk on KE"):
            await store.replace("gov-uk", "KE", [wrong])
    assert len(await store.facts("KE")) == 2


async def test_states(open_store, small_snapshot) -> None:
    store = await open_store(small_snapshot)
    assert await store.state("never-heard-of") == SourceState("never-heard-of")
    shipped = await store.state("gov-uk")
    assert (shipped.snapshot, shipped.records, shipped.failing_since) == (True, 2, None)
    state = SourceState("gov-uk", LATER, False, LATER, "status 500", 226)
    await store.set_state(state)
    assert await store.state("gov-uk") == state
    assert set(await store.states()) == {"gov-uk", "canada"}


async def test_confirmation_makes_facts_as_recent_as_that(open_store, small_snapshot, fact) -> None:
    store = await open_store(small_snapshot)
    await store.replace("gov-uk", "KE", [fact(), fact(kind=Kind.PASSAGE)])
    await store.facts("KE")
    await store.confirm("gov-uk", ["KE", "JP", "ZZ"], LATER)
    by_source = {f.source: f.retrieved for f in await store.facts("KE")}
    assert by_source["gov-uk"] == LATER
    assert by_source["canada"] < LATER  # the snapshot's facts and other sources' stay as they are
    assert (await store.facts("JP"))[0].retrieved < LATER
    await store.confirm("gov-uk", ["KE"], LATER - timedelta(days=400))
    assert {f.retrieved for f in await store.facts("KE")} == {by_source["canada"]}
    await store.replace("gov-uk", "KE", [fact()])
    assert (await store.facts("KE", Kind.ADVICE_LEVEL))[1].retrieved < LATER


async def test_what_was_refreshed_and_what_is_still_the_snapshots(open_store, small_snapshot, fact) -> None:
    store = await open_store(small_snapshot)
    assert await store.from_snapshot("gov-uk") == {"KE", "JP"}
    assert await store.refreshed("gov-uk") == frozenset()
    await store.replace("gov-uk", "KE", [fact()])
    await store.replace("gov-uk", "JP", [])
    assert await store.from_snapshot("gov-uk") == frozenset()
    assert await store.refreshed("gov-uk") == {"KE"}


async def test_notes(open_store, small_snapshot) -> None:
    store = await open_store(small_snapshot)
    assert await store.note("x") is None
    await store.set_note("x", {"etag": '"1"', "list": [1, None]})
    assert await store.note("x") == {"etag": '"1"', "list": [1, None]}


async def test_changes_come_in_order_and_never_below_a_cursor(open_store, small_snapshot, fact) -> None:
    store = await open_store(small_snapshot)
    level = {"scale": "canada", "code": "0", "common": 1}
    assert await store.changes() == ()
    cursors = [0]
    for number in range(6):
        country = ("KE", "JP")[number % 2]
        before = [fact(country, value={**level, "common": 1 + number % 3})]
        after = [fact(country, value={**level, "common": 2 + number % 3}), fact(country, kind=Kind.PASSAGE)]
        await store.replace("gov-uk", country, after, between(before, after, LATER))
        [new] = await store.changes(cursors[-1])
        assert (new.country, new.what, new.direction, new.noticed) == (country, What.LEVEL, "up", LATER.isoformat())
        cursors.append(new.seq)
    assert cursors == sorted(set(cursors))
    feed = await store.changes()
    assert [change.seq for change in feed] == cursors[1:]
    assert await store.changes(cursors[2], limit=2) == feed[2:4]
    assert await store.history("KE") == (feed[4], feed[2], feed[0])
    assert await store.history("KE", limit=1) == (feed[4],)
    assert await store.history("FR") == ()


async def test_leases_of_sources_do_not_meet(open_store, small_snapshot) -> None:
    store = await open_store(small_snapshot)
    async with store.lease("gov-uk") as one, store.lease("us", due=True) as other:
        assert (one.wait, other.wait) == (0, 0)
    async with store.lease("gov-uk", due=True) as again:
        assert again.wait == 0


async def test_no_reader_sees_half_an_update(open_store, small_snapshot, fact) -> None:
    store = await open_store(small_snapshot)

    def version(number: int):
        return [
            fact(kind=kind, value={"version": number, "heading": "h", "text": "t", "section": "other"})
            for kind in (Kind.ADVICE_LEVEL, Kind.PASSAGE, Kind.REGIONAL_LEVEL, Kind.PASSAGE)
        ]

    await store.replace("us", "KE", [])
    await store.replace("gov-uk", "KE", version(0))
    writing = True
    seen = set()

    async def write() -> None:
        nonlocal writing
        for number in range(1, 60):
            await store.replace("gov-uk", "KE", version(number))
        writing = False

    async def read() -> None:
        while writing:
            facts = [f for f in await store.facts("KE") if f.source == "gov-uk"]
            assert len(facts) == 4
            assert len({f.value["version"] for f in facts}) == 1
            seen.add(facts[0].value["version"])
            await asyncio.sleep(0)

    await asyncio.gather(write(), read(), read())
    assert len(seen) > 5
