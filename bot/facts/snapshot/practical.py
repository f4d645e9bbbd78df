"""Practical facts: currency, languages, time zones, dialling code, driving side, capital, plugs.

Of several tables the better-sourced one is taken and the other serves as a check:
currency and languages from CLDR, time zones from the IANA database, capital from GeoNames;
dialling code and driving side from the "geocoded" table (CC BY 4.0), compared with mledoze's
(ODbL, which is compared only and not copied) and with a table of 2020; plugs from the one table
there is, of 2020 and unverified. Where two tables contradict each other, the fact is left out
and reported.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from importlib import resources
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.languages import get_official_languages
from babel.numbers import get_territory_currencies

from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.snapshot import places
from bot.facts.snapshot.files import Heading
from bot.facts.snapshot.report import Dataset, Report

_AS_OF = date(2026, 8, 22)
_RETRIEVED = "2026-08-22T00:00:00+00:00"


def _heading(
    source: str, publisher: str, title: str, url: str, licence: str, retrieved: str, notes: str = ""
) -> Heading:
    return Heading(source, (Kind.PRACTICAL.value,), publisher, title, url, licence, retrieved, "en", notes)


_CLDR = _heading(
    "cldr",
    "Unicode Consortium",
    "Common Locale Data Repository",
    "https://cldr.unicode.org/",
    "Unicode-3.0",
    _RETRIEVED,
    f"Currencies that are legal tender on {_AS_OF}; official languages of the whole country.",
)
_TZ = _heading(
    "iana-tz",
    "IANA",
    "Time Zone Database",
    "https://www.iana.org/time-zones",
    "public-domain",
    _RETRIEVED,
    "`offsets`: minutes ahead of UTC in January and July of the year of retrieval.",
)
_GEOCODED = _heading(
    "geocoded",
    "geocoded",
    "Countries data set",
    "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-4.0",
    _RETRIEVED,
    "Compared with a second table; what the two contradict is left out.",
)
_GEONAMES = _heading(
    "geonames",
    "GeoNames",
    "GeoNames country information",
    "https://www.geonames.org/countries/",
    "CC-BY-4.0",
    _RETRIEVED,
    "Compared with a second table. Capitals that are disputed between states are left out.",
)
# Which city is the capital is disputed between states; a ministry's assistant takes no side.
_DISPUTED = frozenset({"IL", "PS", "EH"})
# Renamed in 2022; the copy of GeoNames at hand is older.
_RENAMED = {"KZ": "Astana"}
# The second table writes another name of the same place, or another of several seats; looked
# at by a person. Equatorial Guinea, which is moving its capital, is not among them.
_REVIEWED = frozenset({"GS", "HK", "KI", "MM", "MN", "MO", "PW", "SM", "SZ", "US"})
_SOCKETS = _heading(
    "sockets-2020",
    "Plug list of 2020 (not official)",
    "Plugs, voltage and frequency by country",
    "https://www.iec.ch/world-plugs",
    "LicenseRef-unverified",
    "2020-01-01T00:00:00+00:00",
    "Not official, of 2020. The link leads to the IEC's own list, to check.",
)


def datasets(official: Path, report: Report) -> Iterator[Dataset]:
    """The data sets of practical facts."""
    geocoded = {row["iso2"]: row for row in _json(official / "countries/geocoded_countries.json")}
    other = {row["cca2"]: row for row in _json(official / "countries/mledoze_countries.json")}
    known = sorted(code for code in countries.codes() if code in geocoded)
    yield Dataset("practical-cldr", _CLDR, list(_cldr(known)))
    yield Dataset("practical-time", _TZ, list(_zones(known)))
    yield Dataset("practical-geocoded", _GEOCODED, list(_geocoded(known, geocoded, other, official, report)))
    yield Dataset("practical-geonames", _GEONAMES, list(_capitals(known, other, report)))
    yield Dataset("practical-plugs", _SOCKETS, list(_plugs(official / "practical/sockets.csv", report)))


def _json(path: Path) -> Any:
    return json.loads(path.read_bytes())


def _fact(heading: Heading, country: str, topic: str, value: list[str], **more: Any) -> Fact:
    return Fact(
        country=country,
        kind=Kind.PRACTICAL,
        value={"topic": topic, "value": value, **more},
        source=heading.source,
        publisher=heading.publisher,
        title=heading.title,
        url=heading.url,
        published=None,
        retrieved=heading.retrieved_at,
        language=heading.language,
        licence=heading.licence,
    )


def _cldr(known: list[str]) -> Iterator[Fact]:
    for country in known:
        currencies = get_territory_currencies(country, _AS_OF, _AS_OF)
        if currencies:
            yield _fact(_CLDR, country, "currency", list(currencies))
        # "De facto" is for countries without an official one; elsewhere it names languages that
        # the state does not.
        languages = get_official_languages(country) or get_official_languages(country, de_facto=True)
        if languages:
            yield _fact(_CLDR, country, "languages", [tag.replace("_", "-") for tag in languages])


def _zones(known: list[str]) -> Iterator[Fact]:
    table = resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    zones: dict[str, list[str]] = {countries.KOSOVO: ["Europe/Belgrade"]}  # zone.tab has no XK
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            zones.setdefault(code, []).append(zone)
    for country in known:
        if country in zones:
            names = zones[country]
            yield _fact(_TZ, country, "time_zones", names, offsets=[_offsets(name) for name in names])


def _offsets(zone: str) -> list[int]:
    moments = (datetime(_AS_OF.year, month, 15, 12, tzinfo=ZoneInfo(zone)) for month in (1, 7))
    minutes = [int(offset.total_seconds()) // 60 for moment in moments if (offset := moment.utcoffset()) is not None]
    return minutes if minutes[0] != minutes[1] else minutes[:1]


def _geocoded(
    known: list[str], geocoded: dict[str, Any], other: dict[str, Any], official: Path, report: Report
) -> Iterator[Fact]:
    with (official / "practical/traffic.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    traffic = {code: row["traffic_side"] for row in rows for code in countries.from_name(row["country_name"])}
    for country in known:
        row = geocoded[country]
        codes = [f"+{code}" for code in re.split(r"\s*,\s*", str(row["phoneCode"] or "")) if code.isdigit()]
        if codes and _dialling_agrees(codes, other.get(country)):
            yield _fact(_GEOCODED, country, "dialling_code", codes)
        elif codes:
            report.unmapped(_GEOCODED.source, f"{country} dialling code {codes}, the other table contradicts")
        side = row.get("drivingSide")
        if side in ("left", "right"):
            if traffic.get(country, side) == side:
                yield _fact(_GEOCODED, country, "driving_side", [side])
            else:
                report.unmapped(_GEOCODED.source, f"{country} driving side {side}, the other table contradicts")


def _capitals(known: list[str], other: dict[str, Any], report: Report) -> Iterator[Fact]:
    for country, listed in sorted(places.capitals().items()):
        capital = _RENAMED.get(country, listed)
        named = [_plain(name) for name in (other.get(country) or {}).get("capital", [])]
        if country not in known:
            continue
        if country in _DISPUTED:
            report.unmapped(_GEONAMES.source, f"{country} capital, disputed between states")
        elif _plain(capital) in named or country in _REVIEWED:
            yield _fact(_GEONAMES, country, "capital", [capital])
        else:
            report.unmapped(_GEONAMES.source, f"{country} capital {capital}, the other table contradicts")


def _plain(name: str) -> str:
    return re.sub(r"\W", "", countries.normalise(name))


def _dialling_agrees(codes: list[str], row: dict[str, Any] | None) -> bool:
    idd = (row or {}).get("idd") or {}
    root, suffixes = idd.get("root") or "", idd.get("suffixes") or []
    full = [root + suffix for suffix in suffixes]
    # The other table also lists area codes of countries that share one code (+1201, +76 ...).
    return not full or all(any(a.startswith(b) or b.startswith(a) for b in full) for a in codes)


def _plugs(path: Path, report: Report) -> Iterator[Fact]:
    # The table's codes were matched from names and are wrong where one name contains another
    # (Niger bears Nigeria's code), so the name decides.
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            covered = countries.from_name(row["country_name"])
            types = re.findall(r"Type ([A-O])\b", row["plug_type"])
            if len(covered) != 1 or not types:
                report.unmapped(_SOCKETS.source, row["country_name"])
                continue
            yield _fact(
                _SOCKETS,
                covered[0],
                "plugs",
                types,
                voltage=_numbers(row["electric_potential"]),
                frequency=_numbers(row["frequency"]),
                official=False,
            )


def _numbers(text: str) -> list[int]:
    """The whole numbers of "110 V, 220 V" or "120.0"."""
    return [int(float(number)) for number in re.findall(r"\d+(?:\.\d+)?", text)]
