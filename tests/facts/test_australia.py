import json
from datetime import UTC, datetime

import pytest

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Kind
from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.refresh.outcome import Result
from bot.facts.sources.australia.source import Australia
from bot.facts.store.embedded import EmbeddedStore

SOURCE = Australia()
FAST = Limits(timeout=10.0, attempts=1, backoff=0.01, rate=400.0)
PATH = "/australia/destinations-export"


def read(body: bytes, now: datetime):
    index = SOURCE.read_index(SOURCE.indexes[0], body, now)
    return {country: facts for entry in index.entries for country, facts in entry.facts.items()}, index


def test_levels_and_texts(body, now) -> None:
    facts, index = read(body("australia/destinations.json"), now)
    level, parts, update = facts["KE"]
    assert level.value == {"scale": "australia", "code": "2", "common": 2, "regional": True}
    assert level.published == datetime(2026, 11, 13, tzinfo=UTC)
    assert level.url == "https://www.smartraveller.gov.au/destinations/africa/kenya"
    assert parts.kind is Kind.PASSAGE
    assert parts.value["text"].endswith("Do not travel to the invented mill.")
    assert update.value["text"] == "Invented update."
    assert facts["JP"][0].value["regional"] is False
    assert (facts["CI"][0].title, facts["CI"][0].value["code"]) == ("Côte d'Ivoire", "3")
    assert index.unmapped == ("Atlantis",)
    assert index.broken == {}


def test_no_travel_advice_is_no_level(body, now) -> None:
    facts, _ = read(body("australia/destinations.json"), now)
    assert {fact.kind for fact in facts["MC"]} == {Kind.PASSAGE}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("field_overall_advice_level", "Exercise a low degree of caution"),
        ("field_overall_advice_level", None),
        ("field_url", "https://example.org/kenya"),
        ("changed", "yesterday"),
        ("changed", "Fri, 2026-13-45 14:22"),
    ],
)
def test_a_record_that_is_not_understood_gives_nothing(payload, now, key, value) -> None:
    records = payload("australia/destinations.json")
    records[0][key] = value
    facts, index = read(json.dumps(records).encode(), now)
    assert "KE" not in facts
    assert set(index.broken) == {"#0"}


@pytest.mark.parametrize("text", [b"[]", b"{}", b"<html>", b"[1", b"null"])
def test_a_list_that_is_none_is_rejected(text: bytes, now) -> None:
    with pytest.raises(PayloadRejected):
        read(text, now)


async def test_a_short_list_does_not_replace_the_snapshot(committed, peer, body) -> None:
    store = EmbeddedStore(None, committed)
    peer.pages[PATH] = body("australia/destinations.json")
    outcome = await Refresher(store, [SOURCE], sources_url=peer.url, limits=FAST).refresh_once("australia")
    assert outcome.result is Result.FAILED
    assert "179 were known" in str(outcome.error)
    [level] = [fact for fact in await store.facts("KE", Kind.ADVICE_LEVEL) if fact.source == "australia"]
    assert level.value["code"] == "2"
    assert (await store.state("australia")).snapshot
    await store.close()


@pytest.mark.shared
def test_the_names_of_all_recorded_destinations_are_known(official) -> None:
    recorded = json.loads((official / "australia/advisories.json").read_bytes())["countries"]
    unknown = [e["name"] for e in recorded if countries.from_alpha3(e["iso3"]) not in countries.from_name(e["name"])]
    assert unknown == []
