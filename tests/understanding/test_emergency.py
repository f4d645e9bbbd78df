"""Signs of danger, in every language at once, and what only sounds like it."""

from __future__ import annotations

import pytest

from bot.understanding import emergency
from bot.understanding.text import fold


@pytest.mark.parametrize(
    "text",
    [
        "they are shooting at us in the hotel",
        "HELP THEY ARE SHOOTING AT US",
        "i want to kill myself",
        "je vais me suicider",
        "nos están disparando",
        "wir werden beschossen",
        "в нас стреляют",
        "يطلقون النار علينا",
    ],
)
def test_danger_is_recognised(text: str) -> None:
    assert emergency.signs(fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "is there a risk of kidnapping in Mexico",
        "what is the emergency number in Peru",
        "Welche Notrufnummer gilt in Italien?",
        "shooting range opening hours",
        "quels sont les risques d'attentat au Mali",
        "какой номер скорой в Турции",
        "",
    ],
)
def test_questions_are_not_danger(text: str) -> None:
    assert not emergency.signs(fold(text))
