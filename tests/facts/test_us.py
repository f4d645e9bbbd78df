import json
from datetime import UTC, datetime

import pytest

from bot.errors import PayloadRejected
from bot.facts.model import Kind
from bot.facts.sources.us import parse
from bot.facts.sources.us.source import UnitedStates

SOURCE = UnitedStates()
JSON, RSS = SOURCE.indexes


def read(body: bytes, now: datetime, request=JSON):
    index = SOURCE.read_index(request, body, now)
    return {entry.key: entry.facts[entry.key] for entry in index.entries}, index


def test_levels_and_summaries(body, now) -> None:
    facts, index = read(body("us/advisories.json"), now)
    level, summary = facts["KE"]
    assert level.value == {"scale": "us", "code": "2", "common": 2, "regional": False}
    assert level.published == datetime(2026, 7, 28, tzinfo=UTC)
    assert summary.kind is Kind.PASSAGE
    assert summary.value["text"] == "Invented summary of the place."
    assert index.broken == {}


def test_the_newest_of_duplicates_counts(body, now) -> None:
    assert read(body("us/advisories.json"), now)[0]["KE"][0].value["code"] == "2"


def test_codes_come_from_the_link_or_the_name_and_never_from_the_category(body, now) -> None:
    facts, index = read(body("us/advisories.json"), now)
    # "CH" and "SZ" are FIPS for China and Switzerland, and ISO for Switzerland and Eswatini.
    assert facts["CN"][0].title.startswith("China")
    assert facts["CH"][0].title.startswith("Switzerland")
    assert "SZ" not in facts
    assert facts["XK"][0].title.startswith("Kosovo")
    assert facts["MX"][0].value["code"] == "2"
    assert "Atlantis - Level 3: Reconsider Travel" in index.unmapped


def test_a_title_that_refers_to_summaries_has_no_level(body, now) -> None:
    facts, index = read(body("us/advisories.json"), now)
    assert "MO" not in facts
    assert any("See Summaries" in title for title in index.unmapped)
    assert "Worldwide Caution" in index.unmapped


def test_parts_speak_for_a_territory_where_they_agree(payload, now) -> None:
    records = payload("us/advisories.json")
    assert read(json.dumps(records).encode(), now)[0]["BQ"][0].value["code"] == "1"
    [saba] = [record for record in records if record["Title"].startswith("Saba")]
    saba["Title"] = "Saba - Level 3: Reconsider Travel"
    assert "BQ" not in read(json.dumps(records).encode(), now)[0]


def test_an_advisory_for_one_place_outranks_an_older_one_for_several(body, now) -> None:
    facts, _ = read(body("us/advisories.json"), now)
    assert facts["MF"][0].value["code"] == "3"
    assert facts["GP"][0].value["code"] == "1"


def test_rss_stands_in(body, now) -> None:
    facts, _ = read(body("us/feed.xml"), now, RSS)
    level, summary = facts["KE"]
    assert level.value["code"] == "2"
    assert level.published == datetime(2026, 7, 28, tzinfo=UTC)
    assert summary.value["text"] == "Invented words\nin Kenya due to foxes.\n• Stay away from the mill."
    assert facts["JP"][0].published == datetime(2026, 10, 5, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", [b"[]", b"{}", b"<html>", b"[1", b"null"])
def test_a_list_that_is_none_is_rejected(text: bytes, now) -> None:
    with pytest.raises(PayloadRejected):
        read(text, now)


@pytest.mark.parametrize("text", [b"", b"<html></html>", b"{}", b"<rss><channel><item><pubDate>x</pubDate></item>"])
def test_a_feed_that_is_none_is_rejected(text: bytes, now) -> None:
    with pytest.raises(PayloadRejected):
        read(text, now, RSS)


def test_a_feed_cannot_read_files(now, tmp_path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    feed = (
        f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}">]><rss><channel><item><title>Kenya - Level 2: &x;</title>'
        "<link>https://example.org/destination.ken.html</link><pubDate>Tue, 28 Jul 2026</pubDate>"
        "<description>&x;</description></item></channel></rss>"
    )
    facts, _ = read(feed.encode(), now, RSS)
    assert "secret" not in str([fact.as_dict() for fact in facts.get("KE", [])])


def test_a_record_that_is_none_is_counted(now) -> None:
    records = [{"Title": "Kenya - Level 2: x", "Link": "https://example.org/destination.ken.html"}, {"Title": 3}, None]
    _, index = read(json.dumps(records).encode(), now)
    assert set(index.broken) == {"#1", "#2"}


def test_a_link_that_is_none_gives_no_level(now) -> None:
    one = parse.advisory({"Title": "Kenya - Level 2: x", "Link": "javascript:alert(1)"})
    with pytest.raises(PayloadRejected):
        parse.level(one, "KE", now)


@pytest.mark.shared
def test_recorded_list(official, now) -> None:
    facts, index = read((official / "us/TravelAdvisories.json").read_bytes(), now)
    assert len(facts) == 210
    assert index.unmapped == ()
    assert facts["KE"][0].value["code"] == "2"
    assert facts["HK"][0].title.startswith("Hong Kong")


@pytest.mark.shared
def test_recorded_excerpts(official, now) -> None:
    facts, index = read((official / "us/TravelAdvisories-raw-excerpt.json").read_bytes(), now)
    assert set(facts) == {"SA", "SR", "CN", "BD", "MX", "CI"}
    assert len(index.unmapped) == 1
    feed, _ = read((official / "us/TAsTWs.xml").read_bytes(), now, RSS)
    assert feed["KH"][0].value["code"] == "2"
