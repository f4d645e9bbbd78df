"""Emergency numbers: read from text, and every committed one supported by it."""

import json
import re

import pytest

from bot.facts import countries
from bot.facts.model import Kind
from bot.facts.snapshot.emergency import read


def numbers(raw: str, country: str = "Nowhere") -> list[tuple[str, str, str]]:
    return [(entry["service"], entry["number"], entry["note"]) for entry in read(country, raw)["numbers"]]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "Ambulance: 127\n\nFire: 128\n\nPolice: 112",
            [("ambulance", "127", ""), ("fire", "128", ""), ("police", "112", "")],
        ),
        ("Telephone: 112 (ambulance, fire, police).", [("general", "112", "ambulance, fire, police")]),
        ("Telephone 112 (ambulance, fire, police)", [("general", "112", "ambulance, fire, police")]),
        ("Telephone: 119 (police)", [("police", "119", "police")]),
        ("Police: 17 or 1548", [("police", "17", ""), ("police", "1548", "")]),
        ("Police: 110, 111 or 170", [("police", "110", ""), ("police", "111", ""), ("police", "170", "")]),
        ("Police: 118/119", [("police", "118", ""), ("police", "119", "")]),
        ("Ambulance and fire: 911", [("ambulance", "911", ""), ("fire", "911", "")]),
        (
            "Telephone: 1122 (ambulance, fire)",
            [("ambulance", "1122", "ambulance, fire"), ("fire", "1122", "ambulance, fire")],
        ),
        ("Tourist police: 126", [("tourist-police", "126", "")]),
        ("Traffic Police: 122", [("traffic-police", "122", "")]),
        ("Police (when in towns): 197", [("police", "197", "")]),
        ("All emergencies: 112", [("general", "112", "")]),
        (
            "Deaf and hard of hearing emergency number (SMS): 114",
            [("deaf-and-hard-of-hearing-emergency-number-sms", "114", "")],
        ),
        ("### Tourist police\n\nTelephone: +503 2224 2705", [("tourist-police", "+503 2224 2705", "")]),
        ("### Fire\n\nTelephone: 18\n\nMobile: 118", [("fire", "18", ""), ("fire", "118", "mobile")]),
        (
            "Telephone:\n\n* 999 or 112 (ambulance, fire, police)\n* 192 (police)",
            [
                ("general", "999", "ambulance, fire, police"),
                ("general", "112", "ambulance, fire, police"),
                ("police", "192", "police"),
            ],
        ),
        (
            "Police:\n\n* 02 from landline\n* 002 from mobile",
            [("police", "02", "from landline"), ("police", "002", "from mobile")],
        ),
        (
            "Telephone: 112 on a mobile or 18 on a landline (fire)",
            [("fire", "112", "on a mobile; fire"), ("fire", "18", "on a landline; fire")],
        ),
        ("Police: 02 (102 from mobile phone)", [("police", "02", "102 from mobile phone")]),
        ("Ambulance: 21 35 09 62 or 21 35 27 12", [("ambulance", "21 35 09 62", ""), ("ambulance", "21 35 27 12", "")]),
        ("Guard: (345) 649 6722", [("guard", "(345) 649 6722", "")]),
        ("There are no emergency numbers.", []),
        ("Ambulance: 434 for one hospital, 724 for another.", []),
    ],
)
def test_reading(raw: str, expected: list[tuple[str, str, str]]) -> None:
    assert numbers(raw) == expected


def test_what_is_left_out_is_admitted() -> None:
    assert read("Nowhere", "Police: 17\n\nCall 123 for the military police.")["complete"] is False
    assert read("Nowhere", "Police: 112\n\nDownload the [112 app](https://example.org/1234).")["complete"] is True


def test_numbers_read_by_a_person_must_still_stand_in_the_text() -> None:
    assert ("fire", "118", "Kinshasa") in numbers(
        "the fire service on 118, and the police on 112.", "Democratic Republic of the Congo"
    )
    with pytest.raises(ValueError, match="does not stand in the text any more"):
        read("Congo", "There are no numbers.")


@pytest.mark.shared
def test_every_committed_number_is_supported_by_the_text(committed, official) -> None:
    texts: dict[str, str] = {}
    [path] = (official / "emergency").glob("*.jsonl")
    for line in path.read_text().splitlines():
        record = json.loads(line)
        for country in countries.from_name(record["country"].replace("_", " ")):
            texts[country] = texts.get(country, "") + "\n" + record["raw"]
    checked = 0
    for country in sorted(committed.countries()):
        for fact in committed.facts(country, Kind.EMERGENCY_NUMBERS):
            for entry in fact.value["numbers"]:
                # Whole, not as a part of a longer number.
                assert re.search(rf"(?<!\d){re.escape(entry['number'])}(?!\d)", texts[country]), (country, entry)
                assert entry["label"]
                checked += 1
    assert checked > 500


@pytest.mark.parametrize(
    ("country", "service", "number"),
    [
        ("EG", "police", "122"),
        ("FR", "general", "112"),
        ("US", "general", "911"),
        ("DK", "general", "112"),
        ("TH", "tourist-police", "1155"),
        ("JP", "police", "110"),
        ("GB", "general", "999"),
    ],
)
def test_spot_checks(committed, country: str, service: str, number: str) -> None:
    facts = list(committed.facts(country, Kind.EMERGENCY_NUMBERS))
    if country == "GB":  # FCDO advises nobody on the United Kingdom
        assert facts == []
        return
    assert (service, number) in [(entry["service"], entry["number"]) for entry in facts[0].value["numbers"]]
    assert facts[0].url.endswith("/getting-help")
