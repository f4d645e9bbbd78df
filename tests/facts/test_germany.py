import json
from datetime import UTC, datetime

import pytest

from bot.errors import PayloadRejected
from bot.facts.sources.germany.source import Germany

SOURCE = Germany()


def read(body: bytes, now: datetime):
    return SOURCE.read_index(SOURCE.indexes[0], body, now)


def test_flags_and_times_in_seconds(body, now) -> None:
    index = read(body("germany/index.json"), now)
    levels = {country: facts[0] for entry in index.entries for country, facts in entry.facts.items()}
    assert {country: (fact.value["code"], fact.value["common"]) for country, fact in levels.items()} == {
        "KE": ("", 1),
        "AF": ("warning", 4),
        "EG": ("partialWarning", 2),
    }
    assert levels["EG"].value["regional"] is True
    assert levels["KE"].published == datetime(2026, 4, 20, 14, 52, 14, tzinfo=UTC)
    assert levels["KE"].publisher == "Auswärtiges Amt"
    assert levels["KE"].language == "de"
    assert index.unmapped == ("Atlantis",)


def test_text_of_a_record(body, now) -> None:
    entry = next(entry for entry in read(body("germany/index.json"), now).entries if entry.key == "208058")
    passages = SOURCE.read_page(entry, body("germany/208058.json"), now)["KE"]
    assert [(fact.value["heading"], fact.value["section"], fact.value["text"]) for fact in passages] == [
        ("Aktuelles", "warnings", "Ein erfundener Satz über Füchse."),
        ("Einreise und Zoll › Reisedokumente", "entry", "Der erfundene Ausweis ist grün."),
        ("Gesundheit", "health", "• Impfung gegen erfundenes Fieber"),
    ]


def test_a_record_without_text_has_no_passages(body, now) -> None:
    entry = read(body("germany/index.json"), now).entries[0]
    assert SOURCE.read_page(entry, body("germany/index.json"), now) == {entry.countries[0]: []}


@pytest.mark.parametrize("text", [b"{}", b'{"response":{}}', b"[]", b'{"response":{"lastModified":1}}', b"<html>"])
def test_an_empty_object_is_how_the_interface_fails(text: bytes, now) -> None:
    with pytest.raises(PayloadRejected):
        read(text, now)


def test_milliseconds_are_not_taken_for_seconds(payload, now) -> None:
    index = payload("germany/index.json")
    index["response"]["1"]["lastModified"] *= 1000
    assert read(json.dumps(index).encode(), now).broken == {"1": "unexpected shape"}


@pytest.mark.shared
def test_recorded_index(official, now) -> None:
    index = read((official / "germany/travelwarning.json").read_bytes(), now)
    assert len(index.entries) == 199
    assert index.unmapped == ()
    codes = [facts[0].value["code"] for entry in index.entries for facts in entry.facts.values()]
    assert (codes.count("warning"), codes.count("partialWarning"), codes.count("")) == (19, 27, 153)
