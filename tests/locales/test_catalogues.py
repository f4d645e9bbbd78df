"""The catalogues: complete, with the same placeables, and free of errors when rendered."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.answer import Bubble, Choice, Draft, Line, Quote
from bot.languages import languages
from bot.locales.catalogue import FOLDER, catalogue
from bot.locales.render import country_name, day, render
from bot.message import Citation, Status

COMPLETE = [code for code, language in languages().items() if language.complete]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the visitor's own naming
        self.found.add(node.id.name)


def messages(code: str) -> dict[str, set[str]]:
    """Key -> placeables of every message of a language; fails on what does not parse."""
    found: dict[str, set[str]] = {}
    for path in sorted((FOLDER / code).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.found
    return found


@pytest.mark.parametrize("code", COMPLETE)
def test_same_keys_and_placeables_as_english(code: str) -> None:
    assert messages(code) == messages("en")


@pytest.mark.parametrize("code", COMPLETE)
def test_buttons_fit_on_buttons(code: str) -> None:
    words = catalogue(code)
    for key in messages(code):
        if key.startswith(("button-", "meaning-")):
            assert len(words.text(key)) <= 26, key


@pytest.mark.parametrize("code", COMPLETE)
def test_a_whole_draft_renders_without_a_complaint(code: str, caplog: pytest.LogCaptureFixture) -> None:
    turn = render(_draft(), code)
    assert not caplog.records
    assert "112" in turn.replies[0].text
    assert "https://example.org/kenya" in turn.replies[-1].text
    assert "Stay <b>aware</b> & careful." in turn.replies[0].text
    assert turn.direction == languages()[code].direction
    assert turn.replies[0].buttons[0].payload == '/ask_health{"country": "KE"}'


def test_names_and_numbers_are_isolated_where_writing_runs_from_right_to_left() -> None:
    for code in ("ar", "fa"):
        assert "\u2068112\u2069" in render(_draft(), code).replies[0].text
    assert "\u2068" not in render(_draft(), "fr").replies[0].text


def test_dates_are_in_latin_digits_everywhere() -> None:
    for code in languages():
        text = day("2026-06-24", code)
        assert "24" in text or code == "fa"
        assert "2026" in text or code == "fa"


def test_french_first_of_the_month_is_an_ordinal() -> None:
    assert day("2026-08-01", "fr") == "1er août 2026"
    assert day("2026-08-21", "fr") == "21 août 2026"


def test_a_code_without_a_name_stands_for_itself() -> None:
    assert country_name("QQ", "en") == "QQ"


def test_a_missing_key_is_said_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    assert catalogue("de").text("no-such-key") == "no-such-key"
    assert "no-such-key" in caplog.text


def test_a_draft_survives_json() -> None:
    assert Draft.from_dict(_draft().as_dict()) == _draft()


def test_every_key_that_the_code_uses_exists() -> None:
    import re

    root = Path(__file__).resolve().parents[2]
    used: set[str] = set()
    for path in [*root.glob("actions/*.py"), *root.glob("bot/**/*.py")]:
        source = path.read_text(encoding="utf-8")
        used |= set(re.findall(r"""(?:\.say|\bLine|\bchoice|\b_say|simple)\(\s*"([a-z]+(?:-[a-z0-9_]+)+)\"""", source))
    assert len(used) > 40
    assert used <= set(messages("en"))


def _draft() -> Draft:
    citation = Citation("FCDO", "Kenya", "https://example.org/kenya", "2026-06-24", "2026-08-22", "en")
    return Draft(
        status=Status.ANSWERED,
        bubbles=(
            Bubble(
                (
                    Line("numbers-title", {"country": {"country": "KE"}}),
                    Line("number-police", {"number": {"verbatim": "112"}}),
                    Line("entry-visa_free-days", {"days": 90}),
                    Line("ask-which", {"names": {"countries": ["CD", "CG"]}}),
                    Quote("Stay <b>aware</b> & careful.", "en", "Crime", 0),
                ),
                (Choice(Line("button-health"), '/ask_health{"country": "KE"}'),),
            ),
            Bubble((Line("stale-warning", {"date": {"date": "2026-08-22"}}),)),
        ),
        countries=("KE",),
        citations=(citation,),
        intent="ask_emergency_number",
    )
