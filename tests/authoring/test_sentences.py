"""check-locales finds missing, unused, unreadable and diverging sentences."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.authoring import sentences
from bot.authoring.sentences import check
from bot.locales.catalogue import FOLDER


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the English and French sentences, in the place of the real ones."""
    for code in ("en", "fr"):
        shutil.copytree(FOLDER / code, tmp_path / code)
    monkeypatch.setattr(sentences, "FOLDER", tmp_path)
    return tmp_path


def faults() -> list[str]:
    return [finding.text for finding in check(["en", "fr"]) if finding.grave == "fault"]


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_every_language_is_without_fault() -> None:
    assert [finding.line() for finding in check() if finding.grave == "fault"] == []


def test_nothing_is_unused() -> None:
    assert [finding.line() for finding in check(["en"])] == []


def test_missing_and_additional(folder: Path) -> None:
    edit(folder / "fr" / "common.ftl", "language-unknown =", "language-unheard =")
    assert faults() == ["language-unheard is in no other language", "language-unknown is missing"]


def test_another_placeable(folder: Path) -> None:
    edit(folder / "fr" / "common.ftl", "{ $languages }", "{ $tongues }")
    assert any("does not have the placeables of English: languages, tongues" in text for text in faults())


def test_a_long_button_and_junk(folder: Path) -> None:
    path = folder / "fr" / "conversation.ftl"
    path.write_text(
        path.read_text(encoding="utf-8") + "\nmeaning-ask_money = " + "argent " * 6 + "\n= rien\n", encoding="utf-8"
    )
    found = faults()
    assert any("meaning-ask_money stands twice" in text for text in found)
    assert any("a button at most" in text for text in found)
    assert any("cannot be read" in text for text in found)


def test_an_unused_key(folder: Path) -> None:
    for code in ("en", "fr"):
        with (folder / code / "common.ftl").open("a", encoding="utf-8") as file:
            file.write("\nzebra-crossing = Zebra\n")
    assert [finding.text for finding in check(["en"])] == ["nothing in the code names zebra-crossing"]
