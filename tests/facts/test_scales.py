import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts.scales import FCDO_FLAGS, SCALES, level_value

CODES = {
    "gov-uk": ["", *FCDO_FLAGS],
    "canada": ["0", "1", "2", "3"],
    "us": ["1", "2", "3", "4"],
    "germany": ["", "warning", "partialWarning", "situationWarning", "situationPartWarning"],
    "australia": ["1", "2", "3", "4"],
}


@pytest.mark.parametrize(("key", "code"), [(key, code) for key, codes in CODES.items() for code in codes])
def test_every_code_has_a_common_step_and_the_ministrys_words_in_all_its_languages(key: str, code: str) -> None:
    scale = SCALES[key]
    assert 1 <= scale.common(code) <= 4
    for language in scale.languages:
        words = scale.wording(code, language)
        assert len(words) == (1 if code else 0)
        assert all(words)


def test_the_scales_rise() -> None:
    for scale in SCALES.values():
        steps = [step.common for step in scale.steps]
        assert steps == sorted(steps)


def test_whole_country_and_parts_stay_apart() -> None:
    value = level_value("gov-uk", "avoid_all_travel_to_parts")
    assert value == {"scale": "gov-uk", "code": "avoid_all_travel_to_parts", "common": 2, "regional": True}
    assert level_value("gov-uk", "avoid_all_but_essential_travel_to_whole_country")["common"] == 3
    assert level_value("gov-uk", "avoid_all_travel_to_whole_country")["regional"] is False
    assert level_value("germany", "partialWarning")["common"] == 2
    assert level_value("canada", "1", regional=True)["regional"] is True


def test_french_words_of_canada_and_its_own_language_elsewhere() -> None:
    assert SCALES["canada"].wording("3", "fr") == ("Éviter tout voyage",)
    assert SCALES["germany"].wording("warning", "en") == ("Reisewarnung",)


@given(st.permutations(list(FCDO_FLAGS)), st.integers(0, 4))
def test_flags_join_to_one_code_whatever_their_order(flags: list[str], count: int) -> None:
    scale = SCALES["gov-uk"]
    chosen = flags[:count]
    code = scale.join(chosen)
    assert code == "+".join(flag for flag in FCDO_FLAGS if flag in chosen)
    assert {step.code for step in scale.split(code)} == set(chosen)
    assert scale.join(code.split("+") if code else []) == code


@pytest.mark.parametrize(("key", "code"), [("gov-uk", "avoid"), ("us", "5"), ("canada", ""), ("us", "1+2")])
def test_an_unknown_code_is_an_error_and_no_level(key: str, code: str) -> None:
    with pytest.raises(ValueError, match="no code of the scale"):
        SCALES[key].common(code)
