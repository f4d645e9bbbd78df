"""The trained model: intents on unseen messages, rules that outrank it, hostile input."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.dialogue import agent
from bot.evaluation import evaluate, floors
from bot.languages import languages
from bot.settings import ROOT
from bot.understanding import vocabulary
from bot.understanding.development import refusals, rows
from bot.understanding.model import Understanding

CODES = tuple(code for code, own in languages().items() if own.complete)


@pytest.fixture(scope="module")
def understanding(model_path: Path) -> Understanding:
    return agent.load_understanding(model_path)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Is it safe to travel to Kenya?", "ask_advice_level"),
        ("Ai-je besoin d'un visa pour le Japon ? Je suis brésilien", "ask_entry_requirements"),
        ("ما رقم الشرطة في مصر؟", "ask_emergency_number"),
        ("Dónde está la embajada de Alemania en Lima", "find_post"),
        ("mein Pass wurde in Bangkok gestohlen", "lost_passport"),
        ("Россия: какие законы об алкоголе в Дубае?", "ask_local_laws"),
        ("they are shooting at us", "report_emergency"),
        ("Peru", "inform"),
        ("and in Tanzania?", "inform"),
        ("I'm Brazilian", "inform"),
        ("hello", "greet"),
        ("merci beaucoup", "thank"),
    ],
)
def test_understands(understanding: Understanding, text: str, intent: str) -> None:
    assert understanding.parse(text).intent == intent


def test_parse_has_rasas_shape(understanding: Understanding) -> None:
    parse = understanding.parse("visa for Japan").as_rasa()
    assert parse["intent"] == parse["intent_ranking"][0]
    assert set(parse["intent"]) == {"name", "confidence"}
    assert parse["language"] == "en"
    assert [e["value"] for e in parse["entities"] if e["entity"] == "country"] == ["JP"]


def test_the_language_asked_for_is_an_entity(understanding: Understanding) -> None:
    entities = understanding.parse("answer in German please").entities
    assert [e["value"] for e in entities if e["entity"] == "language"] == ["de"]


@pytest.mark.parametrize("text", ["", " ", "🙂🙂🙂", "\x00", "a" * 100_000, "🏴‍☠️ Kenya مصر 日本", "<b>visa</b>" * 50])
def test_hostile_input_is_survived(understanding: Understanding, text: str) -> None:
    parsed = understanding.parse(text)
    assert sum(probability for _, probability in parsed.ranking) == pytest.approx(1, abs=0.02)


def test_understanding_has_not_become_worse(model_path: Path) -> None:
    assert evaluate(model_path).below(floors()) == []


def test_every_intent_of_the_domain_has_phrases_in_every_complete_language() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    for code in CODES:
        written = {intent for intent, _ in vocabulary.phrases(code)}
        assert written == set(domain["intents"]), code


def test_nothing_of_the_development_split_is_trained_on() -> None:
    for code in CODES:
        trained = {text.casefold() for _, text in vocabulary.phrases(code)}
        seen = {row.text.casefold() for row in (*rows(code), *refusals(code))}
        assert len(seen) > 400, code
        assert not trained & seen, code
