"""Folding: what people leave out or vary when they type, with a way back to the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.text import MAX_CHARACTERS, fold, fold_word


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("São Tomé", "sao tome"),
        ("CÔTE D’IVOIRE", "cote d'ivoire"),
        ("Straße", "strasse"),
        ("الإمارات", "الامارات"),
        ("السفارة", "السفاره"),
        ("Ёлка", "елка"),
        ("Йемен", "йемен"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("ｋｅｎｙａ", "kenya"),
    ],
)
def test_folds_what_people_vary(written: str, folded: str) -> None:
    assert fold_word(written) == folded


def test_keeps_marks_that_carry_meaning() -> None:
    assert fold_word("ガーナ") == "ガーナ"
    assert fold_word("हिन्दी") == "हिन्दी"


@given(st.text(max_size=300))
def test_every_folded_character_knows_its_origin(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.origin)
    assert list(folded.origin) == sorted(folded.origin)
    assert all(0 <= position < len(text) for position in folded.origin)
    if folded.text:
        start, end = folded.span(0, len(folded.text))
        assert 0 <= start < end <= len(text)


def test_reads_only_the_beginning_of_a_long_message() -> None:
    assert fold("a" * 100_000).length == MAX_CHARACTERS
