import json
from datetime import UTC, datetime

import pytest

from bot.errors import PayloadRejected
from bot.facts.model import Kind
from bot.facts.sources.canada import pages, parse
from bot.facts.sources.canada.source import Canada

SOURCE = Canada()


def entries(body: bytes, now: datetime):
    return {entry.key: entry for entry in SOURCE.read_index(SOURCE.indexes[0], body, now).entries}


def test_index_gives_levels(body, now) -> None:
    found = entries(body("canada/index.json"), now)
    assert set(found) == {"KE", "IL", "ES", "JP"}
    [kenya] = found["KE"].facts["KE"]
    assert kenya.value == {"scale": "canada", "code": "1", "common": 2, "regional": True}
    assert kenya.published == datetime(2026, 8, 21, 17, 25, 11, tzinfo=UTC)
    assert kenya.url == "https://travel.gc.ca/destinations/kenya"


def test_israel_covers_the_palestinian_territories(body, now) -> None:
    entry = entries(body("canada/index.json"), now)["IL"]
    assert entry.countries == ("IL", "PS")
    assert [entry.facts[code][0].value["code"] for code in entry.countries] == ["2", "2"]


def test_the_canaries_are_a_region_of_spain(body, now) -> None:
    level, region = entries(body("canada/index.json"), now)["ES"].facts["ES"]
    assert level.value["code"] == "0"
    assert (region.kind, region.value["region"]) == (Kind.REGIONAL_LEVEL, "Canary Islands")


def test_the_time_of_the_request_changes_nothing(payload, now) -> None:
    index = payload("canada/index.json")
    before = entries(json.dumps(index).encode(), now)
    index["metadata"]["generated"]["timestamp"] += 999
    assert entries(json.dumps(index).encode(), now) == before


def test_regional_levels_out_of_headings(payload, now) -> None:
    found = pages.regional(payload("canada/cta-cap-KE.json")["data"], "KE", now)
    assert [(fact.value["region"], fact.value["code"], fact.value["common"]) for fact in found] == [
        ("Border with Nowhere", "3", 4),
        ("Old Town of Nairobi", "2", 3),
    ]


def test_regional_levels_out_of_containers(payload, now) -> None:
    [found] = pages.regional(payload("canada/cta-cap-JP.json")["data"], "JP", now)
    assert (found.value["region"], found.value["code"]) == ("Invented Peninsula", "3")


def test_passages_in_both_languages(payload, now) -> None:
    found = list(pages.passages(payload("canada/cta-cap-KE.json")["data"], "KE", now))
    english = {fact.value["heading"]: fact for fact in found if fact.language == "en"}
    french = {fact.value["heading"]: fact for fact in found if fact.language == "fr"}
    assert english["Safety and security › Road safety"].value["section"] == "transport"
    assert english["Safety and security › Crime"].value["section"] == "security"
    assert english["Entry and exit requirements › Passport"].value["section"] == "entry"
    assert english["Laws and culture › Money"].value["section"] == "other"
    assert english["Health › Rabies"].value["section"] == "health"
    assert "map" not in " ".join(fact.value["text"] for fact in english.values())
    crime = french["Sécurité › Criminalité"]
    assert crime.value["text"] == "On vole des chapeaux inventés."
    assert crime.publisher == "Affaires mondiales Canada"
    assert crime.url == "https://voyage.gc.ca/destinations/kenya"
    assert french["Sécurité › Sécurité routière"].value["section"] == "transport"


def test_a_broken_record_is_counted_and_its_country_told(payload, now) -> None:
    index = payload("canada/index.json")
    index["data"]["KE"]["advisory-state"] = 7
    read = SOURCE.read_index(SOURCE.indexes[0], json.dumps(index).encode(), now)
    assert {entry.key for entry in read.entries} == {"IL", "ES", "JP"}
    assert read.broken == {"KE": "unexpected shape"}
    assert read.broken_countries == {"KE"}


def test_a_page_of_another_country_is_rejected(body, now) -> None:
    entry = entries(body("canada/index.json"), now)["KE"]
    with pytest.raises(PayloadRejected, match="asked for KE"):
        SOURCE.read_page(entry, body("canada/cta-cap-JP.json"), now)


@pytest.mark.parametrize("text", [b"{}", b"[]", b'{"data":{}}', b'{"data":[]}', b"<!doctype html>"])
def test_an_index_that_is_none_is_rejected(text: bytes, now) -> None:
    with pytest.raises(PayloadRejected):
        SOURCE.read_index(SOURCE.indexes[0], text, now)


@pytest.mark.shared
def test_all_recorded_pages(official, now) -> None:
    index = SOURCE.read_index(SOURCE.indexes[0], (official / "canada/index-updated.json").read_bytes(), now)
    assert len(index.entries) == 222
    assert index.unmapped == ()
    differing = []
    for entry in index.entries:
        page = json.loads((official / f"canada/cta-cap-{entry.key}.json").read_bytes())
        country = entry.countries[0]
        regional = list(pages.regional(page["data"], country, now))
        if bool(regional) != bool(page["data"]["has-regional-advisory"]):
            differing.append(country)
        assert list(pages.passages(page["data"], country, now))
    # Ghana's page has a region that its index does not know of; Kyrgyzstan's heading names none.
    assert differing == ["GH", "KG"]


@pytest.mark.shared
def test_the_raw_excerpt(official, now) -> None:
    body = (official / "canada/index-updated-raw-excerpt.json").read_bytes()
    found = entries(body, now)
    assert {key: entry.facts[key][0].value["code"] for key, entry in found.items()}["AF"] == "3"


def test_levels_of_the_payload_are_documented_ones(payload, now) -> None:
    entry = payload("canada/index.json")["data"]["KE"] | {"advisory-state": 9}
    with pytest.raises(PayloadRejected):
        parse.level(entry, "KE", now)
