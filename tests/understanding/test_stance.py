"""Forbidden or allowed, required or not, closed or open: in every language."""

from __future__ import annotations

import pytest

from bot.languages import languages
from bot.understanding.stance import OPPOSITE, agrees, stances


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("is it true that vapes are illegal there", "en", {"forbidden"}),
        ("alcohol isn't allowed, right?", "en", {"forbidden"}),
        ("you don't need a visa any more", "en", {"not_required"}),
        ("c'est vrai que l'alcool est interdit", "fr", {"forbidden"}),
        ("on m'a dit que le vaccin n'est plus obligatoire", "fr", {"not_required"}),
        ("es verdad que la frontera está cerrada", "es", {"closed"}),
        ("stimmt es dass man kein Visum braucht", "de", {"not_required"}),
        ("правда что границу закрыли", "ru", {"closed"}),
        ("هل صحيح أن الكحول ممنوع", "ar", {"forbidden"}),
        ("这里吸电子烟不允许吗", "zh", {"forbidden"}),
        ("空港は閉鎖されていないですか", "ja", {"open"}),
        ("비자 필요 없다던데", "ko", {"not_required"}),
        ("वीज़ा ज़रूरी नहीं है क्या", "hi", {"not_required"}),
        ("prawda że nie trzeba wizy", "pl", {"not_required"}),
        ("the weather is nice", "en", set()),
        ("", "en", set()),
        ("whatever", "xx", set()),
    ],
)
def test_what_is_claimed(text: str, language: str, expected: set[str]) -> None:
    assert stances(text, language) == expected


@pytest.mark.parametrize("code", [code for code, own in languages().items() if own.complete])
def test_every_language_can_claim_everything(code: str) -> None:
    from bot.understanding.stance import _pattern

    _, known = _pattern(code)
    assert set(known.values()) == set(OPPOSITE)


def test_agreement_needs_one_voice_on_both_sides() -> None:
    assert agrees({"forbidden"}, {"forbidden"}) is True
    assert agrees({"forbidden"}, {"allowed"}) is False
    assert agrees({"forbidden"}, {"forbidden", "allowed"}) is None
    assert agrees({"forbidden", "allowed"}, {"allowed"}) is None
    assert agrees(set(), {"allowed"}) is None
    assert agrees({"required"}, {"forbidden"}) is None
