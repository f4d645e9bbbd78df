"""The posts that sending states list themselves."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.errors import PayloadRejected
from bot.facts.library import Library
from bot.facts.model import Kind
from bot.facts.posts import united
from bot.facts.sources.canada_posts.source import CanadaPosts
from bot.facts.sources.germany_posts.source import GermanyPosts
from bot.facts.sources.gov_uk_posts.source import GovUkPosts, kind_of
from bot.facts.sources.source import Entry
from bot.facts.store.embedded import EmbeddedStore


def read(source, body: bytes, now: datetime):
    index = source.read_index(source.indexes[0], body, now)
    return {country: facts for entry in index.entries for country, facts in entry.facts.items()}, index


def test_germany(body, now) -> None:
    facts, index = read(GermanyPosts(), body("germany_posts/representatives.json"), now)
    embassy, honorary = facts["KE"]
    assert embassy.value == {
        "sender": "DE",
        "type": "embassy",
        "city": "Nairobi",
        "name": "Botschaft der Bundesrepublik Deutschland Nairobi",
        "address": "Erfundene Straße 1\n00100 Stadt",
        "phone": "+254 20 0000000",
        "emergency_phone": "+254 700 000000",
        "email": "info@example.org",
        "website": "https://nairobi.example.org/",
    }
    assert embassy.published == honorary.published == datetime(2025, 10, 9, 8, 53, 20, tzinfo=UTC)
    assert honorary.value["type"] == "honorary_consulate"
    assert "emergency_phone" not in honorary.value
    [elsewhere] = facts["BI"]
    assert elsewhere.value["located_in"] == "RW"
    assert "website" not in elsewhere.value
    assert elsewhere.url.startswith("https://www.auswaertiges-amt.de/")
    assert index.unmapped == ("Atlantis",)


def test_a_german_post_of_another_shape_is_counted(payload, now) -> None:
    posts = payload("germany_posts/representatives.json")
    del posts["response"]["1"]["11"]["description"]
    posts["response"]["2"]["country"] = 3
    facts, index = read(GermanyPosts(), json.dumps(posts).encode(), now)
    assert set(index.broken) == {"11", "2"}
    assert len(facts["KE"]) == 1


def test_canada(body, now) -> None:
    facts, index = read(CanadaPosts(), body("canada_posts/list.json"), now)
    mission, office = facts["KE"]
    assert mission.value == {
        "sender": "CA",
        "type": "high_commission",
        "city": "Nairobi",
        "name": "High Commission of Canada",
        "address": "1 Invented Street",
        "phone": "(254) 00 000",
        "email": "one@example.org",
        "website": "http://kenya.example.org",
        "lat": -1.2,
        "lon": 36.8,
    }
    assert (office.value["type"], office.value["located_in"]) == ("other", "TZ")
    assert "lat" not in office.value
    assert index.unmapped == ("QQ",)
    assert set(index.broken) == {"3", "4"}


@pytest.mark.parametrize("source", [GermanyPosts(), CanadaPosts(), GovUkPosts()])
@pytest.mark.parametrize(
    "text", [b"{}", b"[]", b"<html>", b'{"response":{},"data":{}}', b'{"response":{"x":1},"data":{"1":1}}']
)
def test_a_list_that_is_none_is_rejected(source, text: bytes, now) -> None:
    with pytest.raises(PayloadRejected):
        read(source, text, now)


async def test_the_states_own_list_takes_the_place_of_the_collection(committed, body, now) -> None:
    store = EmbeddedStore(None, committed)
    library = Library(store, clock=lambda: now)
    before = await library.posts("DE", "KE")
    assert {fact.source for fact in before} == {"wikidata"}
    for country, facts in read(GermanyPosts(), body("germany_posts/representatives.json"), now)[0].items():
        await store.replace("germany-posts", country, facts)
    embassy, honorary = await library.posts("DE", "KE")
    assert (embassy.source, honorary.source) == ("germany-posts", "germany-posts")
    # The collection still says where the embassy is, so that the nearest can be told.
    [(nearest, distance), _] = await library.posts_near("DE", "KE", -1.29, 36.82)
    assert nearest.value["type"] == "embassy"
    assert distance is not None
    assert distance < 20
    # Others' posts, and posts in other countries, are as before.
    assert {fact.source for fact in await library.posts("FR", "KE")} == {"wikidata"}
    assert {fact.source for fact in await library.posts("DE", "FR")} == {"wikidata"}
    await store.close()


def test_coordinates_are_not_guessed(fact) -> None:
    def post(source: str, city: str, kind: str = "consulate", **more):
        return fact("KE", Kind.POST, source, value={"sender": "DE", "type": kind, "city": city, **more})

    own = [post("germany-posts", "Aaa"), post("germany-posts", "Bbb")]
    collected = [post("wikidata", "Ccc", lat=1.0, lon=1.0), post("wikidata", "Bbb", lat=2.0, lon=2.0)]
    first, second = united([*own, *collected])
    assert "lat" not in first.value
    assert (second.value["lat"], second.value["lon"]) == (2.0, 2.0)
    assert united(collected) == tuple(collected)


def test_united_kingdom(body, now) -> None:
    source = GovUkPosts()
    index = source.read_index(source.indexes[0], body("gov_uk_posts/embassies.json"), now)
    [entry] = index.entries
    assert (entry.key, entry.countries) == ("/world/organisations/british-high-commission-nairobi", ("KE", "SO"))
    assert index.unmapped == ("Atlantis",)
    assert set(index.broken) == {"#4"}
    facts = source.read_page(entry, body("gov_uk_posts/nairobi.json"), now)
    [here], [there] = facts["KE"], facts["SO"]
    assert here.value == {
        "sender": "GB",
        "type": "high_commission",
        "city": "Nairobi",
        "name": "British High Commission Nairobi",
        "address": "Invented House Invented Road 1\nNairobi 00100",
        "phone": "+254 20 0000",
        "website": "https://www.gov.uk/world/organisations/british-high-commission-nairobi",
    }
    assert there.value["located_in"] == "KE"
    with pytest.raises(PayloadRejected, match="asked for"):
        source.read_page(replace(entry, key="/world/organisations/other"), body("gov_uk_posts/nairobi.json"), now)


def test_a_post_that_gives_no_contact_gives_no_fact(payload, now) -> None:
    source = GovUkPosts()
    index = source.read_index(source.indexes[0], json.dumps(payload("gov_uk_posts/embassies.json")).encode(), now)
    page = payload("gov_uk_posts/nairobi.json")
    page["links"]["contacts"][1]["withdrawn"] = True
    assert source.read_page(index.entries[0], json.dumps(page).encode(), now) == {"KE": [], "SO": []}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("British Embassy Madrid", "embassy"),
        ("British High Commission Nairobi", "high_commission"),
        ("British Deputy High Commission Hyderabad", "other"),
        ("British Consulate-General Munich", "consulate_general"),
        ("British Consulate Alicante", "consulate"),
        ("UK Science Network", "other"),
    ],
)
def test_the_type_stands_in_the_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_a_list_that_is_not_whole_leaves_the_other_posts(fact) -> None:
    def post(source: str, city: str, kind: str, **more):
        return fact("ES", Kind.POST, source, value={"sender": "GB", "type": kind, "city": city, **more})

    own = post("gov-uk-posts", "Madrid", "embassy")
    collected = [
        post("wikidata", "Madrid", "embassy", lat=40.4, lon=-3.7),
        post("wikidata", "Alicante", "consulate", lat=38.3, lon=-0.5),
    ]
    found = united([own, *collected])
    assert [(one.source, one.value["city"]) for one in found] == [("gov-uk-posts", "Madrid"), ("wikidata", "Alicante")]
    assert found[0].value["lat"] == 40.4


@pytest.mark.shared
def test_example_of_a_british_post(official, now) -> None:
    source = GovUkPosts()
    page = (official / "gov-uk/examples/worldwide_organisation.json").read_bytes()
    entry = Entry("/world/organisations/uk-embassy-in-country", "", {"ES": ()})
    [fact] = source.read_page(entry, page, now)["ES"]
    assert fact.value["phone"].startswith("+34 91 714")
    assert fact.value["city"] == "Madrid"
    index = source.read_index(source.indexes[0], (official / "gov-uk/examples/embassies_index.json").read_bytes(), now)
    assert [entry.countries for entry in index.entries] == [("AF",), ("AR",)]


@pytest.mark.shared
def test_recorded_canadian_list(official, now) -> None:
    facts, index = read(CanadaPosts(), (official / "canada/embassies-consulates-list-2014.json").read_bytes(), now)
    assert index.broken == {}
    assert len(facts) > 200
    assert {fact.value["type"] for found in facts.values() for fact in found} == {
        "embassy",
        "high_commission",
        "consulate_general",
        "consulate",
        "honorary_consulate",
        "other",
    }
    assert [fact.value["city"] for fact in facts["AF"]] == ["Kabul"]
