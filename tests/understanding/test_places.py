"""Places, their roles, and what only looks like one."""

from __future__ import annotations

import pytest

from bot.understanding.places import find
from bot.understanding.text import fold


def seen(text: str, language: str, known_words: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    return [(mention.place.country, mention.role) for mention in find(text, language, fold(text), known_words)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Is it safe to travel to Kenya?", "en", [("KE", "destination")]),
        ("visa japan for nigerian passport", "en", [("JP", "destination"), ("NG", "nationality")]),
        ("I'm in Peru", "en", [("PE", "destination")]),
        ("I'm from Lagos", "en", [("NG", "residence")]),
        ("German embassy in Lima", "en", [("DE", "nationality"), ("PE", "destination")]),
        ("Je suis brésilien, visa pour le Japon ?", "fr", [("BR", "nationality"), ("JP", "destination")]),
        ("embajada de Alemania en Lima", "es", [("DE", "nationality"), ("PE", "destination")]),
        ("mein Pass wurde in Bangkok gestohlen", "de", [("TH", "destination")]),
        ("как в Дубае с алкоголем", "ru", [("AE", "destination")]),
        ("я гражданин Казахстана, еду в Таиланд", "ru", [("KZ", "nationality"), ("TH", "destination")]),
        ("ما رقم الشرطة في مصر؟", "ar", [("EG", "destination")]),
        ("وللمغرب؟", "ar", [("MA", "destination")]),
        ("東京は安全ですか", "ja", [("JP", "destination")]),
        ("Россия: какие законы об алкоголе в Дубае?", "ru", [("RU", "nationality"), ("AE", "destination")]),
    ],
)
def test_finds_places_and_roles(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert seen(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("do they speak English there", "en"),
        ("roast turkey for dinner", "en"),
        ("have a nice day", "en"),
        ("is swimming in the Indian Ocean dangerous", "en"),
        ("viaje por América Latina", "es"),
        ("grenade thrown in the bar, people hurt", "en"),
    ],
)
def test_no_false_alarms(text: str, language: str) -> None:
    assert seen(text, language, frozenset({"grenade", "thrown"})) == []


@pytest.mark.parametrize(
    ("text", "country"),
    [("is it safe in Phillipines", "PH"), ("trip to Tanzannia", "TZ"), ("visa for Mozambiqe", "MZ")],
)
def test_forgives_misspelt_countries(text: str, country: str) -> None:
    assert seen(text, "en") == [(country, "destination")]


def test_niger_is_not_nigeria() -> None:
    assert seen("is niger safe", "en") == [("NE", "destination")]


@pytest.mark.parametrize(
    ("text", "language", "candidates"),
    [
        ("congo safe?", "en", ("CD", "CG")),
        ("Visum Korea", "de", ("KR", "KP")),
        ("guinée vaccins", "fr", ("GN", "GQ", "GW", "PG")),
        ("is georgia safe", "en", ("GE", "US")),
        ("السفر الى عمان", "ar", ("OM", "JO")),
    ],
)
def test_ambiguous_names_are_left_open(text: str, language: str, candidates: tuple[str, ...]) -> None:
    (mention,) = find(text, language)
    assert mention.place.candidates == candidates
    assert mention.as_entity()["candidates"] == list(candidates)


def test_a_city_decides_an_ambiguous_name() -> None:
    assert seen("Seoul, Korea", "en") == [("KR", "destination"), ("KR", "destination")]


def test_a_longer_name_is_not_ambiguous() -> None:
    assert seen("north korea tour", "en") == [("KP", "destination")]
    assert seen("equatorial guinea visa", "en") == [("GQ", "destination")]


def test_entity_has_the_shape_of_the_contract() -> None:
    (mention,) = find("hotels in Lagos?", "en")
    assert mention.as_entity() == {
        "entity": "city",
        "value": "Lagos",
        "country": "NG",
        "role": "destination",
        "start": 10,
        "end": 15,
    }


def test_hostile_input_is_survived() -> None:
    for text in ("", "🙂🙂", "\x00\x01", "a" * 100_000, "Kenya " * 20_000, "‮Kenya‬", "<script>Kenya</script>"):
        find(text, "en")


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        (
            "fr",
            "Je suis marocain résident en France, puis-je entrer au Royaume-Uni ?",
            {"MA": "nationality", "FR": "residence", "GB": "destination"},
        ),
        (
            "ru",
            "у меня паспорт Казахстана, живу в Берлине, нужна ли виза в Японию",
            {"KZ": "nationality", "DE": "residence", "JP": "destination"},
        ),
    ],
)
def test_what_follows_a_comma_belongs_to_the_next_place(language: str, text: str, roles: dict[str, str]) -> None:
    assert {mention.place.country: mention.role for mention in find(text, language)} == roles
