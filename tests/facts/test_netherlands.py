import json
from datetime import UTC, datetime

import pytest

from bot.errors import PayloadRejected
from bot.facts.model import Kind
from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.refresh.outcome import Result
from bot.facts.sources.netherlands import colours
from bot.facts.sources.netherlands.source import ROWS, Netherlands
from bot.facts.store.embedded import EmbeddedStore

SOURCE = Netherlands()
FAST = Limits(timeout=10.0, attempts=1, backoff=0.01, rate=400.0)
LIST = "/netherlands/v2/sources/nederlandwereldwijd/infotypes/traveladvice"


def read(body: bytes, now: datetime):
    index = SOURCE.read_index(SOURCE.indexes[0], body, now)
    return {country: facts for entry in index.entries for country, facts in entry.facts.items()}, index


@pytest.mark.parametrize(
    ("sentence", "colour", "regional", "regions"),
    [
        ("De kleurcode van het reisadvies voor Kenia is geel.", "geel", False, ()),
        ("De kleurcode voor het reisadvies voor Kenia is geel.", "geel", False, ()),
        ("De kleurcode van het reisadvies van Kenia is geel.", "geel", False, ()),
        ("Vor de rest van Kenia geldt kleurcode geel.", "geel", True, ()),
        ("De kleurcode van het reisadvies is groen.", "groen", False, ()),
        ("De kleurcode is rood.", "rood", False, ()),
        ("Voor heel Kenia geldt kleurcode rood.", "rood", False, ()),
        ("Voor het hele land geldt kleurcode oranje.", "oranje", False, ()),
        ("Kleurcode rood geldt voor Kenia.", "rood", False, ()),
        ("Voor Kenia is de kleurcode van het reisadvies geel.", "geel", False, ()),
        ("De kleurcode van het reisadvies voor Kenia is geel (behalve voor Nairobi).", "geel", True, ()),
        ("De kleurcode van het reisadvies voor Kenia is oranje, behalve voor Nairobi.", "oranje", True, ()),
        ("De kleurcode van het reisadvies voor Kenia is voor het grootste deel geel.", "geel", True, ()),
        ("Voor de rest van Kenia, onder andere Nairobi, geldt kleurcode geel.", "geel", True, ()),
        ("Voor de rest geldt kleurcode geel.", "geel", True, ()),
        # A region's colour is never the country's.
        ("De kleurcode van het reisadvies voor het noorden van Kenia is rood.", None, True, ("het noorden van Kenia",)),
        ("De kleurcode van het reisadvies is geel voor het noorden.", None, True, ("het noorden",)),
        ("De kleurcode van het reisadvies van Kenia is rood voor de grens.", None, True, ("de grens",)),
        ("Kleurcode rood geldt voor de grens met Somalië.", None, True, ("de grens met Somalië",)),
        ("Voor de rest van het noorden geldt kleurcode oranje.", None, True, ("de rest van het noorden",)),
        # What has no known form gives nothing.
        ("In het noorden geldt kleurcode rood.", None, True, ()),
        ("In het noorden is het gevaarlijk. De kleurcode is rood.", None, True, ()),
        ("De kleurcode is verhoogd van geel naar oranje.", None, True, ()),
        ("De kleurcode voor Kenia is niet langer rood.", None, True, ()),
        ("De kleurcode is rood voor:", None, True, ()),
        ("De kleurcode is deels rood.", None, True, ()),
        ("Voor het noorden geldt rood en voor Kenia kleurcode geel.", None, True, ()),
        ("Het rode stof is overal.", None, False, ()),
        # A neighbour's colour is nobody's here.
        ("De kleurcode van het reisadvies voor Jemen is rood.", None, False, ()),
    ],
)
def test_the_colour_belongs_to_what_the_sentence_names(sentence, colour, regional, regions) -> None:
    found = colours.read(f"<h2>In het kort</h2><ul><li>{sentence}</li></ul>", "Kenia", "KE")
    assert (found.country, found.regional) == (colour, regional)
    assert tuple(region for region, _ in found.regions) == regions


def test_a_milder_region_is_no_stricter_one() -> None:
    red = "<p>De kleurcode van het reisadvies voor Kenia is rood (behalve voor Nairobi).</p>"
    assert colours.read(red, "Kenia", "KE").regional is False  # nothing is stricter than red
    milder = colours.read(red.replace("rood", "oranje") + "<p>Voor Nairobi geldt kleurcode geel.</p>", "Kenia", "KE")
    assert (milder.country, milder.regional, milder.regions) == ("oranje", False, (("Nairobi", "geel"),))


def test_a_country_that_has_two_colours_has_none() -> None:
    text = "<p>De kleurcode van het reisadvies voor Kenia is rood.</p><p>Voor heel Kenia geldt kleurcode geel.</p>"
    assert colours.read(text, "Kenia", "KE").country is None


def test_a_colour_without_a_place_below_the_heading_of_a_region_is_not_the_countrys() -> None:
    assert colours.read("<h3>Het noorden</h3><p>De kleurcode is rood.</p>", "Kenia", "KE").country is None


def test_other_names_of_the_country_count() -> None:
    text = "<p>De kleurcode van het reisadvies voor {} is groen.</p>"
    assert colours.read(text.format("Wit-Rusland"), "Belarus (Wit-Rusland)", "BY").country == "groen"
    assert colours.read(text.format("de VS"), "Verenigde Staten van Amerika", "US").country == "groen"


def test_levels_regions_and_islands(body, now) -> None:
    facts, index = read(body("netherlands/list.json"), now)
    level, region = facts["KE"]
    assert level.value == {"scale": "netherlands", "code": "geel", "common": 2, "regional": True}
    assert level.published == datetime(2026, 9, 15, 13, 45, 43, 714000, tzinfo=UTC)
    assert (level.language, level.url) == ("nl", "https://www.nederlandwereldwijd.nl/reisadvies/kenia")
    assert region.kind is Kind.REGIONAL_LEVEL
    assert region.value["region"] == "de molens bij Lamu"
    assert region.value["code"] == "rood"
    assert [fact.kind for fact in facts["IQ"]] == [Kind.REGIONAL_LEVEL, Kind.REGIONAL_LEVEL]
    assert [fact.value.get("region") for fact in facts["BQ"]] == ["Bonaire", "Saba", "Sint Eustatius"]
    assert index.unmapped == ("Atlantis",)
    assert index.more is None


def test_passages_of_a_page(body, now) -> None:
    entry = next(entry for entry in read(body("netherlands/list.json"), now)[1].entries if entry.key == "KEN")
    assert entry.page
    assert entry.page.path.endswith("/countries/ken/traveladvice?output=json")
    passages = SOURCE.read_page(entry, body("netherlands/ken.json"), now)["KE"]
    assert [(fact.value["section"], fact.value["text"]) for fact in passages[1:]] == [
        ("security", "Een verzonnen zin over molens."),
        ("hazards", "• Verzonnen regen"),
        ("entry", "Een verzonnen groen boekje."),
    ]
    assert passages[0].value["section"] == "warnings"
    assert passages[1].value["heading"].endswith("› Regionale risico's")


def test_a_page_elsewhere_is_not_asked_for(payload, now) -> None:
    [row] = payload("netherlands/list.json")[1:2]
    row["dataurl"] = "https://example.org/v2/japan"
    assert read(json.dumps([row]).encode(), now)[1].entries[0].page is None


@pytest.mark.parametrize("text", [b"[]", b"{}", b"<html>", b"[1", b"null"])
def test_a_list_that_is_none_is_rejected(text: bytes, now) -> None:
    with pytest.raises(PayloadRejected):
        read(text, now)


def test_a_record_that_is_none_is_counted(payload, now) -> None:
    rows = payload("netherlands/list.json")[:2]
    del rows[0]["introduction"]
    rows[1]["lastmodified"] = "gisteren"
    assert set(read(json.dumps(rows).encode(), now)[1].broken) == {"#0", "#1"}


def many(payload, first: int, count: int) -> bytes:
    """Rows of the list: Japan, then places on no map."""
    japan = payload("netherlands/list.json")[1]
    rows = [{**japan, "isocode": "QQQ", "location": f"Atlantis {number}"} for number in range(first, first + count)]
    if not first:
        rows[0] = japan
    return json.dumps(rows).encode()


async def refresh(peer, store):
    return await Refresher(store, [SOURCE], sources_url=peer.url, limits=FAST).refresh_once("netherlands")


async def test_a_list_of_several_pages_is_read_to_its_end(peer, payload, small_snapshot) -> None:
    store = EmbeddedStore(None, small_snapshot)
    kenya, _, _, bonaire, saba, *_ = payload("netherlands/list.json")
    first = [*json.loads(many(payload, 0, ROWS - 1)), bonaire]
    second = [*json.loads(many(payload, ROWS, 20)), kenya, saba]
    pages = {"0": json.dumps(first).encode(), "200": json.dumps(second).encode()}

    async def answer(request):
        from aiohttp import web

        assert request.query["rows"] == "200"
        return web.Response(
            body=pages[request.query["offset"]], content_type="application/json", headers={"ETag": '"1"'}
        )

    peer.faults[LIST] = answer
    outcome = await refresh(peer, store)
    assert (outcome.countries, outcome.failed) == (3, {})
    assert [request.query["offset"] for request in peer.asked if request.path == LIST] == ["0", "200"]
    regions = [fact.value["region"] for fact in await store.facts("BQ", Kind.REGIONAL_LEVEL)]
    assert regions == ["Bonaire", "Saba"]
    # "Not modified" of the first page says nothing about the second, so it is not asked for.
    peer.asked.clear()
    assert (await refresh(peer, store)).result is Result.UNCHANGED
    assert "If-None-Match" not in peer.asked[0].headers
    await store.close()


async def test_a_list_that_breaks_off_or_never_ends_is_not_believed(peer, payload, small_snapshot) -> None:
    from aiohttp import web

    store = EmbeddedStore(None, small_snapshot)
    first = many(payload, 0, ROWS)

    async def always_the_first(request):
        return web.Response(body=first, content_type="application/json")

    peer.faults[LIST] = always_the_first
    outcome = await refresh(peer, store)
    assert "repeats" in str(outcome.error)

    async def broken_off(request):
        if request.query["offset"] == "0":
            return web.Response(body=first, content_type="application/json")
        return web.Response(status=500)

    peer.faults[LIST] = broken_off
    outcome = await refresh(peer, store)
    assert "500" in str(outcome.error)
    assert await store.refreshed("netherlands") == frozenset()
    await store.close()


@pytest.mark.shared
def test_recorded_list(official, now) -> None:
    facts, index = read((official / "netherlands/traveladvice.json").read_bytes(), now)
    assert {code: found[0].value["code"] for code, found in facts.items()} == {
        "ES": "groen",
        "IS": "groen",
        "SO": "rood",
        "BQ": "groen",
        "XK": "groen",
    }
    assert facts["IS"][0].value["regional"] is True
    assert facts["IS"][1].value == {
        "region": "het schiereiland Reykjanes",
        "scale": "netherlands",
        "code": "geel",
        "common": 2,
    }
    assert facts["SO"][1].value["code"] == "oranje"
    assert [fact.kind for fact in facts["BQ"]] == [Kind.REGIONAL_LEVEL]
    assert (index.unmapped, index.broken) == ((), {})
