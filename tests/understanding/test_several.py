"""Several questions in one message: the most urgent is answered, the others offered."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue import agent
from bot.understanding import several
from bot.understanding.model import Understanding


@pytest.fixture(scope="module")
def understanding(model_path: Path) -> Understanding:
    return agent.load_understanding(model_path)


def test_sentences_of_every_script() -> None:
    assert several.sentences("I lost my passport. Where is the embassy? ok") == [
        "I lost my passport.",
        "Where is the embassy?",
    ]
    assert several.sentences("パスポートをなくしました。大使館はどこですか？") == [
        "パスポートをなくしました。",
        "大使館はどこですか？",
    ]
    assert several.sentences("Is Kenya safe?") == []
    assert several.sentences("Hello! Is Kenya safe?") == ["Is Kenya safe?"]
    assert len(several.sentences("Is it safe there? " * 50)) == several.MOST_SENTENCES


def test_clear_sentences_alone_count() -> None:
    judged = {"A b c.": [("ask_money", 0.9)], "D e f?": [("ask_health", 0.6)], "G h i?": [("greet", 0.99)]}
    assert several.others("A b c. D e f? G h i?", "find_post", judged.__getitem__) == ("ask_money",)
    assert several.others("A b c. D e f? G h i?", "ask_money", judged.__getitem__) == ()


@pytest.mark.parametrize(
    ("text", "first", "also"),
    [
        ("Where can I change money in Lima? My passport was stolen on the bus.", "lost_passport", "ask_money"),
        ("Mein Pass wurde gestohlen. Wo ist die deutsche Botschaft in Lima?", "lost_passport", "find_post"),
        ("Faut-il un visa pour le Vietnam ? Et quels vaccins sont conseillés ?", None, "ask_health"),
    ],
)
def test_the_most_urgent_first(understanding: Understanding, text: str, first: str | None, also: str) -> None:
    parsed = understanding.parse(text)
    assert parsed.intent == first or first is None
    assert also in (*parsed.also, parsed.intent)
    assert parsed.intent not in parsed.also


def test_courtesy_gives_way_to_the_question(understanding: Understanding) -> None:
    parsed = understanding.parse("ok thanks. and which vaccines do I need for Peru?")
    assert parsed.intent == "ask_health"
    assert parsed.also == ()


def test_one_question_has_no_others(understanding: Understanding) -> None:
    assert understanding.parse("Is it safe to go to Kenya in March?").also == ()
