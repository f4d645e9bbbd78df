"""Advice levels of the five ministries, out of recorded payloads."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.scales import level_value
from bot.facts.snapshot.files import Heading
from bot.facts.snapshot.report import Dataset, Report
from bot.facts.sources.base import Manifest, moment
from bot.facts.sources.canada import pages
from bot.facts.sources.canada import parse as canada
from bot.facts.sources.canada.manifest import MANIFEST as CANADA
from bot.facts.sources.germany import parse as germany
from bot.facts.sources.germany.manifest import MANIFEST as GERMANY
from bot.facts.sources.gov_uk import parse as gov_uk
from bot.facts.sources.gov_uk.manifest import MANIFEST as GOV_UK
from bot.facts.sources.us import parse as us
from bot.facts.sources.us.manifest import MANIFEST as US

# When the recordings were read from their publishers, where the payload itself does not say.
RETRIEVED = {"gov-uk": "2026-08-22", "canada": "2026-08-22", "germany": "2026-05-03", "us": "2026-08-16"}


def datasets(official: Path, report: Report) -> Iterator[Dataset]:
    """The data set of each ministry."""
    yield _dataset(GOV_UK, "Foreign travel advice", _gov_uk, official, report)
    yield _dataset(CANADA, "Travel Advice and Advisories", _canada, official, report)
    yield _dataset(US, "Travel Advisories", _us, official, report)
    yield _dataset(GERMANY, "Reise- und Sicherheitshinweise", _germany, official, report)
    yield _australia(official, report)


_Reader = Callable[[Path, datetime, Report], Iterator[Fact]]


def _dataset(manifest: Manifest, title: str, read: _Reader, official: Path, report: Report) -> Dataset:
    retrieved = moment(RETRIEVED[manifest.name])
    assert retrieved
    kinds = [Kind.ADVICE_LEVEL]
    facts = list(read(official, retrieved, report))
    kinds += [Kind.REGIONAL_LEVEL] if any(fact.kind is Kind.REGIONAL_LEVEL for fact in facts) else []
    heading = Heading(
        source=manifest.name,
        kinds=tuple(kind.value for kind in kinds),
        publisher=manifest.publisher_in(manifest.languages[0]),
        title=title,
        url=manifest.home_url,
        licence=manifest.licence,
        retrieved=retrieved.isoformat(),
        language=manifest.languages[0],
    )
    return Dataset(f"advice-{manifest.name}", heading, facts)


def load(path: Path) -> Any:
    """A recorded JSON payload."""
    return json.loads(path.read_bytes())


def _gov_uk(official: Path, retrieved: datetime, report: Report) -> Iterator[Fact]:
    for path in sorted((official / "gov-uk/content/foreign-travel-advice").glob("*.json")):
        page = load(path)
        covered = gov_uk.destination(page)
        if not covered:
            report.unmapped("gov-uk", page["details"]["country"]["name"])
        for country in covered:
            yield gov_uk.level(page, country, retrieved)


def _canada(official: Path, retrieved: datetime, report: Report) -> Iterator[Fact]:
    index = load(official / "canada/index-updated.json")["data"]
    for code, entry in sorted(index.items()):
        region = canada.region_as_destination(entry, retrieved)
        covered = canada.destination(code)
        if region:
            yield region
        elif not covered:
            report.unmapped("canada", f"{code} {entry['country-eng']}")
        page = official / f"canada/cta-cap-{code}.json"
        for country in covered:
            yield canada.level(entry, country, retrieved)
            if page.is_file():
                yield from pages.regional(load(page)["data"], country, retrieved)


def _us(official: Path, retrieved: datetime, report: Report) -> Iterator[Fact]:
    understood = []
    for record in load(official / "us/TravelAdvisories.json"):
        one = us.advisory(record)
        if one:
            understood.append(one)
        else:
            report.unmapped("us", record["Title"])
    for country, one in sorted(us.newest(understood).items()):
        yield us.level(one, country, retrieved)


def _germany(official: Path, retrieved: datetime, report: Report) -> Iterator[Fact]:
    for content_id, entry in sorted(germany.entries(load(official / "germany/travelwarning.json"))):
        covered = germany.destination(entry)
        if not covered:
            report.unmapped("germany", entry["countryName"])
        for country in covered:
            yield germany.level(content_id, entry, country, retrieved)


def _australia(official: Path, report: Report) -> Dataset:
    payload = load(official / "australia/advisories.json")
    fetched = moment(payload["meta"]["fetchedAt"])
    assert fetched
    heading = Heading(
        source="australia",
        kinds=(Kind.ADVICE_LEVEL.value,),
        publisher="Department of Foreign Affairs and Trade",
        title="Smartraveller destinations",
        url=payload["meta"]["source"],
        licence="CC-BY-4.0",
        retrieved=fetched.isoformat(),
        language="en",
        notes="Normalised by a third party from the published pages.",
    )
    facts = []
    for entry in payload["countries"]:
        code = countries.from_alpha3(entry["iso3"])
        if code is None:
            report.unmapped("australia", entry["name"])
            continue
        value = level_value("australia", str(entry["level"]), regional=bool(entry["subRegions"]))
        facts.append(
            Fact(
                country=code,
                kind=Kind.ADVICE_LEVEL,
                value=value,
                source="australia",
                publisher=heading.publisher,
                title=entry["name"],
                url=entry["url"],
                published=moment(entry["updated"]),
                retrieved=fetched,
                language="en",
                licence=heading.licence,
            )
        )
    return Dataset("advice-australia", heading, facts)
