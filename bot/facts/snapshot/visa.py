"""Entry rules by nationality, out of the Passport Index table. Indicative, not official."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.snapshot.files import Heading
from bot.facts.snapshot.report import Dataset, Report

_WORDS = {
    "visa free": "visa_free",
    "visa required": "visa_required",
    "visa on arrival": "visa_on_arrival",
    "e-visa": "e_visa",
    "eta": "eta",
    "no admission": "no_admission",
    "-1": "own_country",
}

_HEADING = Heading(
    source="passport-index",
    kinds=(Kind.ENTRY_RULE.value,),
    publisher="Passport Index dataset",
    title="Passport Index: visa requirements by passport and destination",
    url="https://github.com/ilyankou/passport-index-dataset",
    licence="MIT",
    retrieved="2026-02-17T00:00:00+00:00",
    language="en",
    notes="Not official: indicative only. A number of days is the stay allowed without a visa.",
)


def requirement(text: str) -> tuple[str, int | None] | None:
    """The requirement and the days of a cell, or None if it is not understood."""
    word = text.strip().lower()
    if word in _WORDS:
        return _WORDS[word], None
    return ("visa_free", int(word)) if word.isdigit() else None


def datasets(official: Path, report: Report) -> Iterator[Dataset]:
    """The one data set of entry rules."""
    facts = []
    with (official / "visa/passport-index-tidy-iso2.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            passport, destination = countries.from_alpha2(row["Passport"]), countries.from_alpha2(row["Destination"])
            rule = requirement(row["Requirement"])
            if not (passport and destination and rule):
                report.unmapped(_HEADING.source, " ".join(row.values()))
                continue
            value = {"nationality": passport, "requirement": rule[0], "days": rule[1], "official": False}
            facts.append(
                Fact(
                    country=destination,
                    kind=Kind.ENTRY_RULE,
                    value=value,
                    source=_HEADING.source,
                    publisher=_HEADING.publisher,
                    title=_HEADING.title,
                    url=_HEADING.url,
                    published=None,
                    retrieved=_HEADING.retrieved_at,
                    language=_HEADING.language,
                    licence=_HEADING.licence,
                )
            )
    yield Dataset("entry-rules", _HEADING, facts)
