"""Sources that are off by default, and the ministry of which only a link is kept."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import PayloadRejected
from bot.facts.library import Library
from bot.facts.model import Kind
from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.refresh.outcome import Result
from bot.facts.sources import LINKS, MANIFESTS
from bot.facts.sources.italy.source import Italy
from bot.facts.sources.japan.source import Japan
from bot.facts.sources.registry import all_sources, live_sources
from bot.facts.store.embedded import EmbeddedStore

FAST = Limits(timeout=10.0, attempts=1, backoff=0.01, rate=400.0)
SHEET = "/italy/schede_paese/KEN.json"


def names(sources) -> set[str]:
    return {source.manifest.name for source in sources}


def test_off_unless_named() -> None:
    assert names(all_sources()) - names(live_sources()) == {"italy", "japan"}
    assert names(live_sources(["japan"])) == names(live_sources()) | {"japan"}
    with pytest.raises(ValueError, match="atlantis is not one of italy, japan"):
        live_sources(["atlantis"])
    with pytest.raises(ValueError, match="gov-uk"):
        live_sources(["gov-uk"])
    assert names(all_sources()) == set(MANIFESTS)


def test_italy_quotes_and_grades_nothing(body, now) -> None:
    source = Italy()
    index = source.read_index(source.indexes[0], body("italy/lista.json"), now)
    assert [entry.key for entry in index.entries] == ["KEN", "JPN"]
    assert index.unmapped == ("Atlantide",)
    facts = source.read_page(index.entries[0], body("italy/KEN.json"), now)["KE"]
    assert {fact.kind for fact in facts} == {Kind.PASSAGE}
    assert [(fact.value["section"], fact.value["heading"], fact.value["text"]) for fact in facts] == [
        ("warnings", "In primo piano › Avvertenze", "Frase inventata sui mulini."),
        ("security", "Sicurezza › Indicazioni generali", "Volpi inventate."),
        ("hazards", "Sicurezza › Rischi ambientali e naturali", "• Pioggia inventata"),
        ("help", "Informazioni generali › Ambasciate e Consolati", "Via Inventata 1"),
    ]
    assert facts[0].url == "https://www.viaggiaresicuri.it/find-country/country/KEN"
    assert (facts[0].language, facts[0].published) == ("it", datetime(2026, 7, 30, 22, tzinfo=UTC))


async def test_sheets_without_a_date_in_the_list_are_read_anew_every_day(peer, body, payload, small_snapshot, now):
    clock = [now]
    store = EmbeddedStore(None, small_snapshot)
    refresher = Refresher(store, [Italy()], sources_url=peer.url, limits=FAST, clock=lambda: clock[0])
    peer.pages = {
        "/italy/schede_paese/lista_nazioni.json": json.dumps(payload("italy/lista.json")[:1]).encode(),
        SHEET: body("italy/KEN.json"),
    }
    assert (await refresher.refresh_once("italy")).result is Result.CHANGED
    assert (await refresher.refresh_once("italy")).result is Result.UNCHANGED
    assert peer.paths().count(SHEET) == 1
    sheet = payload("italy/KEN.json")
    sheet["infoPrimopiano"]["nodi"]["Avvertenze"]["contenuto"] = "<p>Altra frase inventata.</p>"
    peer.pages[SHEET] = json.dumps(sheet).encode()
    clock[0] += timedelta(days=1)
    assert (await refresher.refresh_once("italy")).changed == ("KE",)
    texts = [fact.value["text"] for fact in await store.facts("KE", Kind.PASSAGE)]
    assert "Altra frase inventata." in texts
    await store.close()


def test_japan_quotes_the_newest_of_each_kind_and_grades_nothing(body, now) -> None:
    source = Japan()
    index = source.read_index(source.indexes[0], body("japan/00.xml"), now)
    facts = {country: found for entry in index.entries for country, found in entry.facts.items()}
    assert set(facts) == {"KE", "US"}
    danger, fever = facts["KE"]
    assert {fact.kind for fact in (danger, fever)} == {Kind.PASSAGE}
    assert danger.value == {
        "section": "warnings",
        "heading": "ケニアの架空情報【危険レベル継続】",
        "text": "架空の要点\n架空の本文",
        "anchor": "",
        "order": 0,
    }
    assert danger.published == datetime(2026, 9, 15, 15, tzinfo=UTC)  # midnight in Japan
    assert danger.url == "https://www.anzen.mofa.go.jp/info/pc_2026T090.html"
    assert fever.value["section"] == "health"
    assert index.unmapped == ("アトランティス",)
    assert set(index.broken) == {"2026T091", "2026T092"}


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        (Italy(), (b"[]", b"{}", b"<html>", b"[1", b"null")),
        (Japan(), (b"", b"{}", b"<html></html>", b"<opendata></opendata>", b"<opendata><mail>")),
    ],
)
def test_a_list_that_is_none_is_rejected(source, texts, now) -> None:
    for text in texts:
        with pytest.raises(PayloadRejected):
            source.read_index(source.indexes[0], text, now)


def test_a_sheet_that_is_none_is_rejected(body, now) -> None:
    source = Italy()
    entry = source.read_index(source.indexes[0], body("italy/lista.json"), now).entries[0]
    for text in (b"{}", b"[]", b'{"updateDate":"2026-07-30T22:00:00Z"}', b'{"updateDate":1,"infoSicurezza":{}}'):
        with pytest.raises(PayloadRejected):
            source.read_page(entry, text, now)


async def test_france_is_a_link_and_has_no_level(small_snapshot) -> None:
    store = EmbeddedStore(None, small_snapshot)
    sheet = await Library(store).sheet("KE")
    [link] = [link for link in sheet["links"] if link["source"] == "france"]
    assert link["url"].startswith("https://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs/")
    assert {manifest.kinds for manifest in LINKS} == {()}
    assert "france" not in names(all_sources())
    await store.close()
