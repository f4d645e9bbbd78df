import json
from datetime import UTC, datetime

import pytest

from bot.errors import PayloadRejected
from bot.facts.model import SECTIONS, Kind
from bot.facts.sources.gov_uk import parse
from bot.facts.sources.gov_uk.source import GovUk

SOURCE = GovUk()


def read_index(body: bytes, now: datetime):
    return SOURCE.read_index(SOURCE.indexes[0], body, now)


def test_index_lists_destinations_and_reports_what_maps_to_nothing(body, now) -> None:
    index = read_index(body("gov-uk/index.json"), now)
    assert {entry.key: entry.countries for entry in index.entries} == {
        "kenya": ("KE",),
        "iceland": ("IS",),
        "st-martin-and-st-barthelemy": ("MF", "BL"),
    }
    assert index.unmapped == ("atlantis",)
    assert index.entries[0].page.path == "/api/content/foreign-travel-advice/kenya"


def test_page_gives_level_note_and_passages(payload, now) -> None:
    facts = parse.page_facts(payload("gov-uk/kenya.json"), now)["KE"]
    level, *passages = facts
    assert level.kind is Kind.ADVICE_LEVEL
    assert level.value == {
        "scale": "gov-uk",
        "code": "avoid_all_travel_to_parts+avoid_all_but_essential_travel_to_parts",
        "common": 2,
        "regional": True,
        "change": "Invented note on the rivers & lakes.",
    }
    assert level.published == datetime(2026, 6, 24, 11, 48, 44, tzinfo=UTC)
    assert (level.language, level.licence) == ("en", "OGL-UK-3.0")
    by_heading = {fact.value["heading"]: fact for fact in passages}
    slope = by_heading["The Blue Hills › North slope"]
    assert slope.value["text"] == "Stay away from:\n• the old quarry\n• the mill & its pond"
    assert slope.url.endswith("/foreign-travel-advice/kenya/warnings-and-insurance#north-slope")
    assert slope.title == "Kenya travel advice: Warnings and insurance"
    assert (
        by_heading["The Blue Hills"].value["text"].startswith("Nobody should walk in the Blue Hills after dusk because")
    )
    sections = {heading: fact.value["section"] for heading, fact in by_heading.items()}
    assert sections == {
        "Warnings and insurance": "warnings",
        "The Blue Hills": "warnings",
        "The Blue Hills › North slope": "warnings",
        "Visa requirements": "entry",
        "Customs rules": "entry",
        "Crime": "security",
        "Laws and cultural differences › Drones": "laws",
        "Transport risks › Road travel": "transport",
        "Extreme weather and natural disasters": "hazards",
        "Emergency services in Kenya": "help",
    }
    assert not any("alert(" in fact.value["text"] for fact in passages)
    assert [fact.value["order"] for fact in passages] == list(range(len(passages)))


def test_older_part_slugs_and_summary(payload, now) -> None:
    _, *passages = parse.page_facts(payload("gov-uk/iceland.json"), now)["IS"]
    assert [fact.value["section"] for fact in passages] == ["warnings", "security", "laws", "hazards", "other", "other"]
    assert passages[0].url == "https://www.gov.uk/foreign-travel-advice/iceland"


def test_no_flag_is_no_warning_and_says_nothing_of_safety(payload, now) -> None:
    level = parse.page_facts(payload("gov-uk/iceland.json"), now)["IS"][0]
    assert (level.value["code"], level.value["common"], level.value["regional"]) == ("", 1, False)


def test_one_page_for_two_countries(payload, now) -> None:
    facts = parse.page_facts(payload("gov-uk/st-martin-and-st-barthelemy.json"), now)
    assert set(facts) == {"MF", "BL"}
    assert all(rows[0].value["common"] == 4 for rows in facts.values())


@pytest.mark.parametrize(
    "change",
    [
        lambda page: page["details"].update(alert_status=["be_careful"]),
        lambda page: page["details"].update(alert_status=None),
        lambda page: page["details"].pop("parts"),
        lambda page: page.update(public_updated_at="yesterday"),
        lambda page: page.pop("details"),
    ],
)
def test_an_undocumented_page_is_rejected(payload, now, change) -> None:
    page = payload("gov-uk/kenya.json")
    change(page)
    with pytest.raises(PayloadRejected):
        parse.page_facts(page, now)


def test_a_page_of_another_country_is_rejected(body, now) -> None:
    entry = read_index(body("gov-uk/index.json"), now).entries[0]
    with pytest.raises(PayloadRejected, match="asked for kenya"):
        SOURCE.read_page(entry, body("gov-uk/iceland.json"), now)


def test_a_withdrawn_page_says_nothing(payload, body, now) -> None:
    entry = read_index(body("gov-uk/index.json"), now).entries[0]
    page = payload("gov-uk/kenya.json") | {"withdrawn_notice": {"explanation": "gone"}}
    assert SOURCE.read_page(entry, json.dumps(page).encode(), now) == {"KE": ()}


@pytest.mark.parametrize("text", [b"{}", b"[]", b"<html></html>", b'{"links":{"children":[]}}', b'{"links":'])
def test_an_index_that_is_none_is_rejected(text: bytes, now) -> None:
    with pytest.raises(PayloadRejected):
        read_index(text, now)


def test_a_broken_record_of_the_index_is_counted_and_the_others_kept(payload, now) -> None:
    index = payload("gov-uk/index.json")
    del index["links"]["children"][0]["details"]
    read = read_index(json.dumps(index).encode(), now)
    assert len(read.entries) == 2
    assert read.broken == {"#0": "unexpected shape"}


@pytest.mark.shared
def test_all_recorded_pages(official, now) -> None:
    countries, passages = set(), 0
    for path in sorted((official / "gov-uk/content/foreign-travel-advice").glob("*.json")):
        for country, facts in parse.page_facts(json.loads(path.read_bytes()), now).items():
            assert country not in countries
            countries.add(country)
            assert facts[0].kind is Kind.ADVICE_LEVEL
            for fact in facts[1:]:
                assert fact.value["section"] in SECTIONS
                assert fact.value["text"]
                assert fact.value["heading"]
            passages += len(facts) - 1
    assert len(countries) == 229
    assert passages > 11_000


def test_links_between_the_parts_are_no_advice() -> None:
    from bot.facts.sources.gov_uk.parse import _NAVIGATION

    text = "Carry your invented card.\nPrevious:Warnings\nNext:Health\nView a printable version of the whole guide"
    assert _NAVIGATION.sub("", text) == "Carry your invented card."
    assert _NAVIGATION.sub("", "Next: the lake. Swim.") == "Next: the lake. Swim."
