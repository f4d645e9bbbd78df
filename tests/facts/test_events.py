import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import PayloadRejected
from bot.facts.library import Library
from bot.facts.model import EVENTS, Freshness, Kind
from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.refresh.outcome import Result
from bot.facts.sources import MANIFESTS
from bot.facts.sources.cdc.source import Cdc
from bot.facts.sources.events import event_value, named_countries
from bot.facts.sources.gdacs.source import Gdacs
from bot.facts.sources.who.source import Who
from bot.facts.store.embedded import EmbeddedStore

FAST = Limits(timeout=10.0, attempts=1, backoff=0.01, rate=400.0)
GDACS = "/gdacs/gdacsapi/api/events/geteventlist/SEARCH"


def read(source, body: bytes, now: datetime):
    index = source.read_index(source.indexes[0], body, now)
    return {country: facts for entry in index.entries for country, facts in entry.facts.items()}, index


def test_disasters_by_country(body, now) -> None:
    facts, index = read(Gdacs(), body("gdacs/events.json"), now)
    assert set(facts) == {"JP", "PH", "VN"}
    quake, flood, drought = facts["JP"]
    assert quake.kind is Kind.EVENT
    assert quake.value == {
        "event": "earthquake",
        "title": "Earthquake in Japan",
        "id": "EQ1",
        "level": "Orange",
        "severity": "Magnitude 7M, Depth:10km",
        "start": "2026-11-20",
        "end": "2026-11-20",
        "current": False,
        "indicative": True,
    }
    assert quake.published == datetime(2026, 11, 21, 9, 1, 16, tzinfo=UTC)
    assert quake.url.startswith("https://www.gdacs.org/report.aspx?eventid=1")
    assert "severity" not in flood.value  # a magnitude of nought is none
    assert drought.value["current"] is True
    assert facts["PH"][0].value == facts["VN"][0].value
    assert index.unmapped == ("Eruption in Atlantis",)


def test_an_event_told_twice_counts_once(payload, now) -> None:
    events = payload("gdacs/events.json")
    events["features"].append(events["features"][0])
    assert len(read(Gdacs(), json.dumps(events).encode(), now)[0]["JP"]) == 3


def test_an_event_of_another_shape_is_counted(payload, now) -> None:
    events = payload("gdacs/events.json")
    for number, (key, value) in enumerate(
        [("eventtype", "XX"), ("alertlevel", "Purple"), ("fromdate", "soon"), ("url", {"report": "http://evil/"})]
    ):
        events["features"][number]["properties"][key] = value
    assert set(read(Gdacs(), json.dumps(events).encode(), now)[1].broken) == {"#0", "#1", "#2", "#3"}


def test_outbreaks_by_the_country_in_their_title(body, now) -> None:
    facts, index = read(Who(), body("who/news.json"), now)
    assert {country: [fact.value["id"] for fact in found] for country, found in facts.items()} == {
        "GW": ["2026-DON850"],
        "KE": ["2026-DON901", "2026-DON900"],
        "UG": ["2026-DON900"],
    }
    latest = facts["KE"][0]
    assert latest.url == "https://www.who.int/emergencies/disease-outbreak-news/item/2026-DON901"
    assert latest.value == {
        "event": "outbreak",
        "title": "Invented fever - Kenya",
        "id": "2026-DON901",
        "level": "",
        "indicative": False,
    }
    assert index.unmapped == ("Invented fever - Global situation",)


def test_an_item_without_date_or_link_is_counted(payload, now) -> None:
    news = payload("who/news.json")
    news["value"][0]["PublicationDateAndTime"] = ""
    news["value"][1]["ItemDefaultUrl"] = "https://example.org/"
    del news["value"][2]["Title"]
    assert set(read(Who(), json.dumps(news).encode(), now)[1].broken) == {"#0", "#1", "#2"}


def test_notices_by_the_countries_in_their_title(body, now) -> None:
    facts, index = read(Cdc(), body("cdc/notices.xml"), now)
    assert set(facts) == {"KE", "UG", "BS"}
    assert (facts["KE"][0].value["event"], facts["KE"][0].value["level"]) == ("health_notice", "Level 2")
    assert facts["BS"][0].value["level"] == "Level 1"  # from the link
    assert facts["UG"][0].published == datetime(2026, 6, 25, 4, tzinfo=UTC)
    assert index.unmapped == ("Level 1 - Global Invented Fever",)  # not of Japan, though its text names it


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kenya", ("KE",)),
        ("Kenya, Uganda and Rwanda", ("KE", "UG", "RW")),
        ("Bosnia and Herzegovina", ("BA",)),
        ("United Republic of Tanzania", ("TZ",)),
        ("Kenya and the mills of Atlantis", ()),
        ("Africa", ()),
        ("", ()),
    ],
)
def test_a_list_of_countries_counts_whole_or_not_at_all(text: str, found: tuple[str, ...]) -> None:
    assert named_countries(text) == found


def test_kinds_of_events_are_a_closed_list() -> None:
    with pytest.raises(ValueError, match="no kind"):
        event_value("party", "A party", "1")
    with pytest.raises(PayloadRejected):
        event_value(EVENTS[0], " ", "1")


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        (Gdacs(), (b"[]", b"{}", b'{"features":[]}', b"<html>", b'{"features":[1')),
        (Who(), (b"[]", b"{}", b'{"value":[]}', b"<html>", b"null")),
        (Cdc(), (b"", b"{}", b"<html></html>", b"<rss><channel></channel></rss>", b"<rss><channel><item>")),
    ],
)
def test_a_list_that_is_none_is_rejected(source, texts, now) -> None:
    for text in texts:
        with pytest.raises(PayloadRejected):
            read(source, text, now)


async def test_the_library_tells_the_latest_first_and_each_for_its_time(body, small_snapshot, now) -> None:
    store = EmbeddedStore(None, small_snapshot)
    for source, name in ((Gdacs(), "gdacs/events.json"), (Who(), "who/news.json"), (Cdc(), "cdc/notices.xml")):
        for country, facts in read(source, body(name), now)[0].items():
            await store.replace(source.manifest.name, country, facts)

    def at(moment: datetime) -> Library:
        return Library(store, clock=lambda: moment)

    # The flood of September is over; the drought goes on, says its publisher.
    assert [fact.value["event"] for fact in await at(now).events("JP")] == ["earthquake", "drought"]
    assert [fact.value["event"] for fact in await at(now + timedelta(days=30)).events("JP")] == ["drought"]
    assert [fact.source for fact in await at(now).events("KE")] == ["who", "who", "cdc"]
    assert await at(now).events("GW") == ()
    assert await at(now).events("ZZ") == ()
    sheet = await at(now).sheet("JP")
    assert [event["value"]["title"] for event in sheet["events"]] == ["Earthquake in Japan", "Drought in Japan"]
    assert sheet["events"][0]["publisher"].startswith("Global Disaster")
    assert sheet["levels"] != []
    # A disaster changes no ministry's level.
    assert all(level["source"] != "gdacs" for level in sheet["levels"])
    await store.close()


@pytest.mark.parametrize("name", ["gdacs", "who", "cdc"])
async def test_events_grow_stale_by_their_own_sources_limit(name: str, fact, small_snapshot, now) -> None:
    store = EmbeddedStore(None, small_snapshot)
    library = Library(store, clock=lambda: now)
    limit = MANIFESTS[name].stale_after
    young, old = (fact("KE", Kind.EVENT, name, retrieved=now - age) for age in (timedelta(0), limit))
    assert await library.freshness(young) is Freshness.FRESH
    assert await library.freshness(old) is Freshness.STALE
    await store.close()


async def test_what_is_over_is_gone_but_a_list_that_shrank_to_nothing_is_not_believed(
    peer, payload, small_snapshot, now
) -> None:
    store = EmbeddedStore(None, small_snapshot)
    refresher = Refresher(store, [Gdacs()], sources_url=peer.url, limits=FAST, clock=lambda: now)
    events = payload("gdacs/events.json")
    template = events["features"][0]
    codes = ("JP", "PH", "VN", "KE", "FR", "IT", "ES", "PT", "DE", "PL")

    def serve(*countries: str) -> None:
        features = []
        for number, code in enumerate(countries):
            properties = {**template["properties"], "eventid": number, "affectedcountries": [{"iso2": code}]}
            features.append({**template, "properties": properties})
        peer.pages[GDACS] = json.dumps({**events, "features": features}).encode()

    serve(*codes)
    assert (await refresher.refresh_once("gdacs")).countries == 10
    serve(*codes[:4])
    outcome = await refresher.refresh_once("gdacs")
    assert (outcome.result, outcome.failed) == (Result.CHANGED, {})
    assert await store.refreshed("gdacs") >= frozenset(codes[:4])
    assert await store.facts("PL", Kind.EVENT) == ()
    serve(*codes[4:8], *codes[:4], *codes[8:])
    await refresher.refresh_once("gdacs")
    serve(codes[0])
    outcome = await refresher.refresh_once("gdacs")
    assert outcome.result is Result.FAILED
    assert len(await store.facts("PL", Kind.EVENT)) == 1
    await store.close()


@pytest.mark.shared
def test_recorded_events(official, now) -> None:
    facts, index = read(Gdacs(), (official / "gdacs/gdacs.json").read_bytes(), now)
    assert len(facts) == 42
    assert (index.unmapped, index.broken) == ((), {})
    assert {fact.value["level"] for found in facts.values() for fact in found} == {"Orange", "Red"}
    assert all(fact.value["indicative"] for found in facts.values() for fact in found)
