"""Diplomatic posts: where they are (Wikidata), and what the United States say of their own."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.snapshot import places, us_posts
from bot.facts.snapshot.files import Heading
from bot.facts.snapshot.report import Dataset, Report
from bot.facts.sources.us.manifest import MANIFEST as US

_WEBSITES_AS_OF = "2022-11-16"
_ORDER = ("embassy", "high_commission", "consulate_general", "consulate", "honorary_consulate", "other")

_WIKIDATA = Heading(
    source="wikidata",
    kinds=(Kind.POST.value,),
    publisher="Wikidata",
    title="Diplomatic missions in Wikidata",
    url="https://www.wikidata.org/wiki/Wikidata:WikiProject_Embassies",
    licence="CC0-1.0",
    # The table of 2026 bears no day; the first of the year is the earliest it can be.
    retrieved="2026-01-01T00:00:00+00:00",
    language="en",
    notes=f"That a post exists in a city, not its address. Websites stand as of {_WEBSITES_AS_OF}. "
    "Cities of districts after GeoNames (CC BY 4.0).",
)
_US_POSTS = Heading(
    source="us-posts",
    kinds=(Kind.POST.value,),
    publisher=US.publisher_in("en"),
    title="Embassies and Consulates",
    url="https://www.usembassy.gov/",
    licence=US.licence,
    retrieved="2025-08-01T00:00:00+00:00",
    language="en",
    notes="Coordinates from Wikidata (CC0). A post that serves a country from elsewhere has `located_in`.",
)


@dataclass(frozen=True, slots=True)
class _Mission:
    sender: str
    host: str
    type: str
    city: str
    lat: float | None
    lon: float | None


def datasets(official: Path, report: Report) -> Iterator[Dataset]:
    """The two data sets of posts."""
    missions = list(_missions(official / "posts/missions.tsv", report))
    own = list(_us(official / "us/posts", missions, report))
    # The Department's own pages are newer and whole: Wikidata still has posts that were closed.
    told = {code for path in (official / "us/posts").glob("*.md") for code in countries.from_name(path.stem)}
    rest = [one for one in missions if not (one.sender == "US" and one.host in told)]
    websites = _Websites(official / "posts/database_of_embassies_2022-11-16.csv.gz")
    facts = [_wikidata(one, websites) for one in rest]
    unique = {repr((fact.country, sorted(fact.value.items()))): fact for fact in facts}
    yield Dataset("posts-wikidata", _WIKIDATA, sorted(unique.values(), key=_order))
    yield Dataset("posts-us", _US_POSTS, own)


def _order(fact: Fact) -> tuple[str, str, int, str, float]:
    value = fact.value
    return (fact.country, value["sender"], _ORDER.index(value["type"]), value["city"], value.get("lat", 0.0))


def _missions(path: Path, report: Report) -> Iterator[_Mission]:
    for line in path.read_text(encoding="utf-8").splitlines():
        sender, host, kind, city, lat, lon = line.split("\t")
        known_sender, known_host = countries.from_alpha2(sender), countries.from_alpha2(host)
        if not (known_sender and known_host and kind in _ORDER):
            report.unmapped(_WIKIDATA.source, line)
            continue
        name = "" if re.fullmatch(r"Q\d+", city) else city.strip()
        point = (float(lat), float(lon)) if lat and lon else (None, None)
        yield _Mission(known_sender, known_host, kind, name, *point)


class _Websites:
    """Websites of 2022 by sender and host, matched by place."""

    def __init__(self, path: Path) -> None:
        self._rows: dict[tuple[str, str], list[dict[str, Any]]] = {}
        with io.TextIOWrapper(gzip.open(path), encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter=";"):
                for key in self._keys(row):
                    self._rows.setdefault(key, []).append(row)

    @staticmethod
    def _keys(row: dict[str, str]) -> Iterator[tuple[str, str]]:
        for sender in countries.from_name(row["operator"]):
            for host in countries.from_name(row["country"]):
                yield sender, host

    def find(self, mission: _Mission) -> dict[str, Any]:
        """What the table of 2022 adds: website, and accreditation elsewhere."""
        rows = self._rows.get((mission.sender, mission.host), [])
        same = [row for row in rows if _same_type(row["type"], mission.type) and _same_place(row, mission)]
        if len(same) != 1:
            near = [row for row in same if _distance(row, mission) < 0.3]
            if len(near) != 1:
                return {}
            same = near
        added: dict[str, Any] = {}
        website = same[0]["website"].strip()
        if re.match(r"https?://[^\s;]+$", website):
            added = {"website": website, "website_as_of": _WEBSITES_AS_OF}
        named = same[0]["jurisdictions"].split("|") if same[0]["jurisdictions"] else []
        accredited = sorted({code for name in named for code in countries.from_name(name)})
        if accredited and mission.host not in accredited:
            added["accredited_to"] = accredited
        return added


def _same_type(text: str, kind: str) -> bool:
    plain = text.replace(" ", "_").lower()
    return plain == kind or {plain, kind} <= {"embassy", "high_commission", "apostolic_nunciature"}


def _distance(row: dict[str, str], mission: _Mission) -> float:
    if mission.lat is None or mission.lon is None or not row["latitude"] or not row["longitude"]:
        return float("inf")
    return places.distance_km(mission.lat, mission.lon, float(row["latitude"]), float(row["longitude"]))


def _same_place(row: dict[str, str], mission: _Mission) -> bool:
    same_name = bool(mission.city) and countries.normalise(row["city"]) == countries.normalise(mission.city)
    return same_name or _distance(row, mission) < 2.0


def _place(country: str, city: str, lat: float | None, lon: float | None) -> dict[str, Any]:
    """The keys of a place: the city one looks for, and the district where it has its own name."""
    greater = places.city_at(country, lat, lon, city) if lat is not None and lon is not None else None
    found: dict[str, Any] = {"city": greater or city}
    if greater and city and countries.normalise(greater) not in countries.normalise(city):
        found["district"] = city
    if lat is not None and lon is not None:
        found |= {"lat": round(lat, 4), "lon": round(lon, 4)}
    return found


def _wikidata(mission: _Mission, websites: _Websites) -> Fact:
    value: dict[str, Any] = {"sender": mission.sender, "type": mission.type}
    value |= _place(mission.host, mission.city, mission.lat, mission.lon)
    return _fact(_WIKIDATA, mission.host, value | websites.find(mission), _WIKIDATA.url)


def _fact(heading: Heading, country: str, value: dict[str, Any], url: str) -> Fact:
    return Fact(
        country=country,
        kind=Kind.POST,
        value=value,
        source=heading.source,
        publisher=heading.publisher,
        title=heading.title,
        url=url,
        published=None,
        retrieved=heading.retrieved_at,
        language=heading.language,
        licence=heading.licence,
    )


def _us(folder: Path, missions: list[_Mission], report: Report) -> Iterator[Fact]:
    seen: set[str] = set()
    for path in sorted(folder.glob("*.md")):
        covered = countries.from_name(path.stem)
        found = list(us_posts.blocks(path.read_text(encoding="utf-8")))
        if not covered or not found:
            report.unmapped(_US_POSTS.source, path.stem if not covered else f"{path.stem} (no post understood)")
        for country in covered:
            for block in found:
                fact = _us_fact(block, country, missions)
                key = repr((country, sorted(fact.value.items()))) if fact else ""
                if fact and key not in seen:
                    seen.add(key)
                    yield fact


def _us_fact(block: us_posts.Block, country: str, missions: list[_Mission]) -> Fact | None:
    city, place = _where(block, country)
    if place is None:
        return None
    value: dict[str, Any] = {"sender": "US", "type": block.type, "city": city, "name": block.name}
    if place != country:
        value["located_in"] = place
    if "Holy See" in block.name:
        value["accredited_to"] = ["VA"]
    kin = [one for one in missions if one.sender == "US" and one.host == place and one.type == block.type]
    same = [one for one in kin if city and countries.normalise(city) in countries.normalise(one.city)]
    alone = kin if not city and len(kin) == 1 else []
    at = next(iter(same or alone), None)
    if at and at.lat is not None:
        value |= {"lat": at.lat, "lon": at.lon}
        value["city"] = city or _place(place, at.city, at.lat, at.lon)["city"]
    value |= block.fields
    if block.website:
        value["website"] = block.website
    return _fact(_US_POSTS, country, value, block.website or _US_POSTS.url)


def _where(block: us_posts.Block, country: str) -> tuple[str, str | None]:
    """The city of a block and the country it lies in; None if the block belongs to another page."""
    city, _, after = (part.strip() for part in block.city.partition(","))
    suffix = countries.from_name(after) if after else ()
    if "Holy See" in city:
        return "Rome", "IT"
    named = countries.from_name(city.split(" & ")[0])
    if named == ("HK",):
        return "Hong Kong", None if country == "CN" else "HK"
    if "Palestinian" in block.name:
        return "Jerusalem", country
    if "Jerusalem" in city or "Tel Aviv" in city:
        return city, "IL"
    if len(suffix) == 1:
        return city, suffix[0]
    if named and not places.has_city(country, city):
        return "", named[0]
    first, _, last = city.rpartition(" ")
    if first and countries.from_name(last) == (country,) and not places.has_city(country, city):
        city = first  # "Harare Zimbabwe"
    written = countries.from_name(re.split(r"[\n,]", block.fields.get("address", ""))[-1])
    if len(written) == 1 and written[0] != country:
        return city, written[0]
    if not city or places.has_city(country, city):
        return city, country
    elsewhere = places.country_of(city)
    return city, elsewhere or country
