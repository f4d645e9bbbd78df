"""What all channels share: dropping duplicates, splitting texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Seen, chunks


def test_an_id_is_new_once() -> None:
    seen = Seen()
    assert not seen.before("a")
    assert seen.before("a")
    assert not seen.before("b")


def test_only_the_last_ids_are_remembered() -> None:
    seen = Seen(size=2)
    for update_id in ("a", "b", "c"):
        assert not seen.before(update_id)
    assert seen.before("c")
    assert seen.before("b")
    assert not seen.before("a")


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", [""]),
        ("short", ["short"]),
        ("0123456789", ["0123456789"]),
        ("one two\nthree", ["one two", "three"]),
        ("one two three", ["one two", "three"]),
        ("0123456789abc", ["0123456789", "abc"]),
    ],
)
def test_a_text_is_cut_at_a_line_then_at_a_space_then_anywhere(text: str, pieces: list[str]) -> None:
    assert chunks(text, 10) == pieces


@given(st.text(alphabet="ab \nة🙂"), st.integers(1, 9))
def test_no_piece_is_too_long_and_nothing_but_space_is_lost(text: str, limit: int) -> None:
    pieces = chunks(text, limit)
    assert all(len(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
