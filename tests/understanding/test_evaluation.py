"""Figures, floors and tables of the evaluation, on a few invented messages."""

from __future__ import annotations

import pytest

from bot.evaluation import Evaluation, Figures, _figures, floors, table
from bot.languages import languages
from bot.understanding.development import Row, refusals
from bot.understanding.model import Parsed


def parsed(intent: str, language: str = "en", *countries: str) -> Parsed:
    entities = tuple({"entity": "country", "value": code, "role": "destination"} for code in countries)
    return Parsed("x", language, ((intent, 0.9), ("greet", 0.1)), entities)


def test_figures_of_five_messages() -> None:
    own = [
        Row("ask_health", "x", {"KE": "destination"}),
        Row("ask_health", "x", {"KE": "nationality"}),
        Row("greet", "x", {}),
        Row("out_of_scope", "x", {}),
        Row("report_emergency", "x", {}),
    ]
    seen = [
        parsed("ask_health", "en", "KE"),
        parsed("out_of_scope", "en", "KE", "JP"),
        parsed("report_emergency", "fr", "TD"),
        parsed("out_of_scope"),
        parsed("report_emergency"),
    ]
    figures = _figures("en", own, seen)
    assert figures.intent == 3 / 5
    assert figures.top3 == 4 / 5
    assert figures.false_rejection == 1 / 4
    assert (figures.emergency_recall, figures.false_alarms) == (1.0, 1 / 4)
    assert figures.language == 4 / 5
    assert (figures.place_precision, figures.place_recall) == (2 / 4, 1.0)
    assert figures.countries == 3 / 5
    assert figures.place_alarms == 1 / 3
    assert figures.role == 1 / 2


def test_what_is_worse_than_its_floor_is_told() -> None:
    one = Evaluation({"en": Figures(intent=0.8, false_alarms=0.05, language=0.99)})
    told = one.below({"intent": {"en": 0.85, "fr": 0.9}, "false_alarms": {"every": 0.04}, "language": {"every": 0.9}})
    assert told == ["en: intent is 0.800, the floor is 0.85", "en: false_alarms is 0.050, the floor is 0.04"]


def test_the_table_has_a_mean_and_the_commonest_confusions() -> None:
    errors = [("en", "ask_health", "ill_or_injured", "a cough"), ("fr", "ask_health", "ill_or_injured", "la toux")]
    one = Evaluation({"en": Figures(10, intent=0.5), "fr": Figures(20, intent=1.0)}, errors)
    text = table(one)
    assert "| mean | 30 | 0.750 |" in text
    assert "ask_health taken for ill_or_injured (2)" in text
    assert "la toux" not in text
    assert "    fr  la toux" in table(one, errors=True)
    assert one.as_dict()["confusions"] == [{"intent": "ask_health", "taken_for": "ill_or_injured", "times": 2}]


def test_floors_are_figures_of_languages_that_there_are() -> None:
    for name, by_language in floors().items():
        assert hasattr(Figures(), name)
        assert set(by_language) <= {*languages(), "every"}


@pytest.mark.parametrize("code", [code for code, own in languages().items() if own.complete])
def test_what_must_be_refused_is_near_and_far(code: str) -> None:
    kinds = [refusal.near for refusal in refusals(code)]
    assert min(kinds.count(True), kinds.count(False)) >= 30
