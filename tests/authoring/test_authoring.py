"""check-data finds what is wrong, add-language lays out what is to be written; both on a copy of the data."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.authoring import check as check_module
from bot.authoring import scaffold, shape
from bot.authoring.check import Finding, check
from bot.errors import SettingsError
from bot.languages import DATA, languages

KEPT = ("nlu/en", "dev/en.tsv", "cues/en.yml", "places/en.tsv", "concepts/en.yml", "languages.toml")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the English data, in the place of the real one."""
    for name in KEPT:
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (DATA / name).is_dir() else shutil.copy)(DATA / name, target)
    for module in (check_module, scaffold, shape):
        monkeypatch.setattr(module, "DATA", tmp_path)
    shape.groups.cache_clear()
    yield tmp_path
    shape.groups.cache_clear()


def faults(code: str = "en") -> list[Finding]:
    return [finding for finding in check([code]) if finding.grave == "fault"]


def test_every_language_is_without_fault() -> None:
    assert [finding.line() for finding in check() if finding.grave == "fault"] == []


def test_a_faultless_copy(data: Path) -> None:
    assert faults() == []


def test_an_unknown_intent_and_a_phrase_of_two(data: Path) -> None:
    path = data / "nlu" / "en" / "trust.yml"
    path.write_text(path.read_text() + "- intent: ask_horoscope\n  examples: |\n    - is it safe to go to kenya\n")
    security = data / "nlu" / "en" / "contact.yml"
    security.write_text(security.read_text() + "- intent: find_post\n  examples: |\n    - Is it safe to go to KENYA\n")
    texts = [finding.text for finding in faults()]
    assert any("ask_horoscope is no intent" in text for text in texts)
    assert any("'is it safe to go to kenya' is a phrase of" in text for text in texts)


def test_a_leak_into_the_split(data: Path) -> None:
    phrase = next(p for _, own in shape.blocks(data / "nlu" / "en" / "help.yml") for p in own if len(p) > 40)
    with (data / "dev" / "en.tsv").open("a") as file:
        file.write(f"lost_passport\t{phrase.upper()}!\t\n")
    assert any("all but a training phrase" in finding.text for finding in faults())


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("lost_passport", "needs an intent, a text"),
        ("no_such_intent\thello", "is no intent"),
        ("find_post\tembassy in Peru\tcountry:XX:destination", "is no place"),
        ("find_post\tembassy in Peru\tcountry:PE:host", "is no place"),
        ("find_post\tembassy in Lima\tcity:Lima:destination", "is no place"),
    ],
)
def test_a_wrong_line_of_the_split(data: Path, line: str, complaint: str) -> None:
    with (data / "dev" / "en.tsv").open("a") as file:
        file.write(line + "\n")
    assert any(complaint in finding.text for finding in faults())


def test_annotations_templates_and_missing_files(data: Path) -> None:
    path = data / "nlu" / "en" / "trust.yml"
    extra = "\n".join(
        f"    - who on earth told you all that about {place}" for place in ("Peru", "Chad", "Togo", "Mali")
    )
    path.write_text(
        path.read_text() + f"- intent: ask_source\n  examples: |\n    - source for [Peru](country)\n{extra}\n"
    )
    (data / "cues" / "en.yml").unlink()
    (data / "places" / "en.tsv").write_text("Peru\tPE\tname\nAtlantis\tQQ\tname\n")
    found = check(["en"])
    assert any("annotated" in finding.text for finding in found if finding.grave == "fault")
    assert any("4 phrases of ask_source are all" in finding.text for finding in found if finding.grave == "note")
    assert any(finding.where == "data/cues/en.yml" and finding.text == "is missing" for finding in found)
    assert any("Atlantis" in finding.text for finding in found)


def test_a_new_language_is_laid_out_and_what_it_lacks_is_listed(data: Path) -> None:
    made = scaffold.add("nl")
    assert {path.relative_to(data).as_posix() for path in made} >= {
        *(f"nlu/nl/{group}.yml" for group in shape.groups()),
        "dev/nl.tsv",
        "cues/nl.yml",
        "concepts/nl.yml",
        "languages.toml",
    }
    assert 'name = "Nederlands"' in (data / "languages.toml").read_text()
    table = yaml.safe_load((data / "concepts" / "nl.yml").read_text())
    assert table.keys() == yaml.safe_load((data / "concepts" / "en.yml").read_text()).keys()
    texts = [finding.text for finding in faults("nl")]
    assert f"find_post has 0 phrases, at least {shape.least('contact')} are needed" in texts
    assert "emergency_now is missing or empty" in texts


def test_what_is_written_already_is_left_alone(data: Path) -> None:
    before = (data / "nlu" / "en" / "help.yml").read_text()
    assert scaffold.add("en") == []
    assert (data / "nlu" / "en" / "help.yml").read_text() == before


@pytest.mark.parametrize("code", ["", "xx", "english", "../x", "EN"])
def test_what_is_no_language(data: Path, code: str) -> None:
    with pytest.raises(SettingsError):
        scaffold.add(code)


def test_right_to_left_and_script(data: Path) -> None:
    scaffold.add("he")
    listed = (data / "languages.toml").read_text()
    assert 'direction = "rtl"' in listed.split("[he]")[1]
    assert 'script = "Hebr"' in listed.split("[he]")[1]
    assert "he" not in languages()
