"""Language identification on a small model trained in the test, and on the real one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue import agent
from bot.understanding import language
from bot.understanding.language import LanguageModel
from bot.understanding.model import Understanding

PHRASES = [
    *[("en", text) for text in ("is it safe to travel", "do i need a visa", "where is the embassy", "thank you")],
    *[("fr", text) for text in ("est-ce que c'est dangereux", "ai-je besoin d'un visa", "où est l'ambassade", "merci")],
    *[("de", text) for text in ("ist es sicher", "brauche ich ein visum", "wo ist die botschaft", "danke schön")],
]


@pytest.fixture(scope="module")
def understanding(model_path: Path) -> Understanding:
    return agent.load_understanding(model_path)


@pytest.fixture(scope="module")
def model() -> LanguageModel:
    return language.train(PHRASES * 10)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("do i need a visa please", "en"),
        ("où est le consulat", "fr"),
        ("brauche ich eine botschaft", "de"),
        ("где посольство", "ru"),
        ("де посольство України", "uk"),
        ("أين السفارة", "ar"),
        ("آیا سفر به ترکیه امن است", "fa"),
        ("大使館はどこですか", "ja"),
        ("大使馆在哪里", "zh"),
        ("대사관 어디예요", "ko"),
        ("दूतावास कहाँ है", "hi"),
    ],
)
def test_recognises_languages(model: LanguageModel, text: str, code: str) -> None:
    assert model.guess(text).code == code


def test_the_conversation_decides_where_the_words_do_not(model: LanguageModel) -> None:
    assert model.guess("ok", before="de").code == "de"
    assert model.guess("123 🙂", before="fr").code == "fr"
    assert model.guess("123 🙂").code == "en"


def test_a_hint_is_weaker_than_what_is_written(model: LanguageModel) -> None:
    assert model.guess("où est l'ambassade s'il vous plaît", hint="de-AT").code == "fr"


def test_probabilities_add_up(model: LanguageModel) -> None:
    assert sum(model.guess("where is the embassy").probabilities.values()) == pytest.approx(1)


def test_survives_a_round_trip(model: LanguageModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    again = LanguageModel.load(tmp_path)
    assert again.guess("wo ist die botschaft").probabilities == pytest.approx(
        model.guess("wo ist die botschaft").probabilities
    )


@pytest.mark.parametrize(
    "text",
    [
        "Είναι ασφαλές να πάω στην Κένυα;",
        "האם בטוח לטוס לקניה?",
        "ไปเคนยาปลอดภัยไหม",
        "Este sigur să călătoresc acum cu copiii mei?",
        "ztratil jsem pas kde je velvyslanectví",
        "Ellopták az útlevelemet, mit tegyek most?",
    ],
)
def test_a_language_of_none_of_ours_is_not_taken_for_one(understanding: Understanding, text: str) -> None:
    parsed = understanding.parse(text)
    assert parsed.language == "und"
    assert parsed.ranking
