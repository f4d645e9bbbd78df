"""What counts as a change, and that a refresh commits it with the facts."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.facts.changes import Change, What, between
from bot.facts.model import Kind
from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.sources.registry import live_sources

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
INDEX = "/gov-uk/api/content/foreign-travel-advice"


@pytest.fixture
def level(fact):
    def make(common: int, region: str = "", **more):
        value = {"scale": "canada", "code": str(common - 1), "common": common}
        if region:
            return fact(kind=Kind.REGIONAL_LEVEL, source="canada", value={**value, "region": region}, **more)
        return fact(source="canada", value={**value, **more.pop("value", {})}, **more)

    return make


@pytest.fixture
def passage(fact):
    def make(heading: str, text: str, language: str = "en", section: str = "security"):
        value = {"section": section, "heading": heading, "text": text, "anchor": "", "order": 0}
        return fact(kind=Kind.PASSAGE, source="canada", value=value, language=language)

    return make


def told(before, after) -> list[tuple[str, str, str]]:
    return [(change.what.value, change.subject, change.direction) for change in between(before, after, NOW)]


def test_levels_rise_fall_come_and_go(level) -> None:
    assert told([level(2)], [level(4)]) == [("level", "", "up")]
    assert told([level(3)], [level(1)]) == [("level", "", "down")]
    assert told([], [level(1)]) == [("level", "", "")]
    assert told([level(1)], []) == [("level", "", "")]
    assert told([level(1)], [replace(level(1), retrieved=NOW, published=NOW)]) == []
    [change] = between([level(2)], [level(4)], NOW)
    assert change.before == {"scale": "canada", "code": "1", "common": 2}
    assert change.after == {"scale": "canada", "code": "3", "common": 4}
    assert (change.country, change.source, change.noticed) == ("KE", "canada", NOW.isoformat())
    assert Change.from_dict(json.loads(json.dumps(change.as_dict()))) == change


def test_regions_are_apart_from_the_country(level) -> None:
    before = [level(2), level(3, "North"), level(4, "East"), level(3, "West"), level(4, "West")]
    after = [level(2), level(4, "North"), level(3, "South"), level(4, "West"), level(3, "West")]
    assert told(before, after) == [
        ("regional_level", "North", "up"),
        ("regional_level", "South", ""),
        ("regional_level", "East", ""),
    ]


def test_passages_are_compared_by_heading_and_language(passage) -> None:
    before = [passage("Crime", "a"), passage("Crime", "b"), passage("Terrorism", "c"), passage("Old", "d")]
    after = [passage("Crime", "a"), passage("Crime", "B"), passage("Protests", "c"), passage("New", "e")]
    assert told(before, after) == [
        ("passage_changed", "Crime", ""),
        ("passage_added", "New", ""),
        ("passage_removed", "Old", ""),
    ]
    assert {change.section for change in between(before, after, NOW)} == {"security"}


def test_a_text_that_was_never_read_is_not_new(level, passage) -> None:
    assert told([level(1)], [level(1), passage("Crime", "a")]) == []
    assert told([passage("Crime", "a")], [passage("Crime", "a"), passage("Crime", "x", "fr")]) == []


def test_the_publishers_note_comes_with_a_new_date_only(level) -> None:
    old = level(1, value={"change": "Invented note."})
    assert told([old], [level(1, value={"change": "Invented note."})]) == []
    [change] = between([old], [level(1, value={"change": "Another invented note."}, published=NOW)], NOW)
    assert (change.what, change.note, change.section) == (What.NOTE, "Another invented note.", "warnings")
    assert told([], [old]) == [("level", "", "")]


async def test_a_refresh_commits_what_changed(open_store, small_snapshot, fixtures_peer, payload) -> None:
    store = await open_store(small_snapshot)
    moment = NOW

    def clock():
        return moment

    fast = Limits(timeout=1.0, attempts=1, backoff=0.01, rate=500.0)
    refresher = Refresher(store, live_sources(), sources_url=fixtures_peer.url, limits=fast, clock=clock)
    await refresher.refresh_once("gov-uk")
    # Against the snapshot: the level of Kenya is another, Japan is gone; texts are read for the first time.
    first = [(change.country, change.what) for change in await store.changes()]
    assert ("KE", What.LEVEL) in first
    assert not {What.PASSAGE_ADDED, What.PASSAGE_CHANGED} & {what for _, what in first}
    cursor = (await store.changes())[-1].seq

    moment += timedelta(hours=1)
    await refresher.refresh_once("gov-uk")
    assert await store.changes(cursor) == ()

    index, page = payload("gov-uk/index.json"), payload("gov-uk/iceland.json")
    index["links"]["children"][1]["public_updated_at"] = page["public_updated_at"] = "2026-11-24T10:00:00Z"
    page["details"]["alert_status"] = ["avoid_all_travel_to_whole_country"]
    page["details"]["change_description"] = "<p>Another invented note.</p>"
    page["details"]["parts"][0]["body"] += "<h3>Invented heading</h3><p>Invented sentence.</p>"
    fixtures_peer.pages[INDEX] = json.dumps(index).encode()
    fixtures_peer.pages[INDEX + "/iceland"] = json.dumps(page).encode()
    moment += timedelta(hours=1)
    await refresher.refresh_once("gov-uk")
    new = await store.changes(cursor)
    assert [(change.country, change.what, change.direction) for change in new] == [
        ("IS", What.LEVEL, "up"),
        ("IS", What.NOTE, ""),
        ("IS", What.PASSAGE_ADDED, ""),
    ]
    assert (new[1].note, new[2].subject) == ("Another invented note.", "Invented heading")
    assert {change.published for change in new} == {"2026-11-24T10:00:00+00:00"}
    assert (await store.history("IS"))[:3] == tuple(reversed(new))
