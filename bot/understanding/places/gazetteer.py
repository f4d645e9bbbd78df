"""Every name under which a place is known, folded, with what it stands for.

Sources: country names of CLDR in all sixteen languages (data/places/cldr.tsv); cities of GeoNames
(data/places/cities.tsv); names, demonyms and inflected forms that people write
(data/places/<lang>.tsv, our own); words that only look like places (data/places/words.yml).
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import yaml

from bot.languages import DATA, languages
from bot.understanding.places import cldr, morphology
from bot.understanding.places.ambiguous import AMBIGUOUS
from bot.understanding.text import fold_word

LARGE = 1_000_000
"""Inhabitants from which a city of GeoNames is trusted although no per-language file names it."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a name stands for.

    Parameters:
        country: ISO 3166-1 alpha-2 code (plus XK); "" for kind "nothing".
        kind: "country", "demonym", "city", or "nothing" for what only looks like a place.
        city: usual English name, for cities.
        population: inhabitants of a city, 0 otherwise; the larger of two namesakes is meant.
        candidates: for an ambiguous name, the countries it may mean, likeliest first.
        coordinates: latitude and longitude of a city in degrees, if known.
        trusted: False for a small city that no per-language file names: everyday words
            that spell it are words.
    """

    country: str
    kind: str
    city: str | None = None
    population: int = 0
    candidates: tuple[str, ...] = ()
    coordinates: tuple[float, float] | None = None
    trusted: bool = True


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All names.

    Parameters:
        names: folded name -> place, in whatever language.
        own: language code -> folded name -> place, where that language means another one.
        countries: language code -> folded single-word country names, the targets of spelling correction.
        words: language code ("" for all) -> folded names that are everyday words unless written with
            a capital.
    """

    names: dict[str, Place] = field(default_factory=dict)
    own: dict[str, dict[str, Place]] = field(default_factory=dict)
    countries: dict[str, dict[str, Place]] = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)

    def is_word(self, name: str, language: str) -> bool:
        """True if a folded name is an everyday word."""
        return name in self.words[""] or name in self.words.get(language, ())

    def place(self, name: str, language: str) -> Place | None:
        """What a folded name means in a language."""
        return self.own.get(language, {}).get(name) or self.names.get(name)


@cache
def gazetteer(folder: Path = DATA / "places") -> Gazetteer:
    """Read the tables; made once."""
    special = yaml.safe_load((folder / "words.yml").read_text(encoding="utf-8"))
    cities = _cities(folder / "cities.tsv")
    made = Gazetteer(
        names=dict(cities),
        words={"": _flat(special["words"]), **{code: _flat([own]) for code, own in special["words_of"].items()}},
    )
    for code in languages():
        table = _table_of(code, folder, cities)
        made.countries[code] = {
            name: place
            for name, place in table.items()
            if place.kind == "country" and " " not in name and name.isalpha()
        }
        made.own[code] = {}
        for name, place in table.items():
            for form in morphology.forms(name, code):
                # A form that is itself a name ("the Fijian" without its article is "Fiji") stays that name.
                if form == name or form not in table:
                    _add(made, code, form, place)
    for name, candidates in AMBIGUOUS.items():
        folded, place = fold_word(name), Place(candidates[0], "country", candidates=candidates)
        made.names[folded] = place
        for code, own in made.own.items():
            own.pop(folded, None)
            for form in morphology.forms(folded, code):
                made.names.setdefault(form, place)
    for name in _flat(special["not_places"]):
        made.names[name] = Place("", "nothing")
    return made


_RANK = {"city": 0, "demonym": 1, "country": 2, "nothing": 3}


def _add(made: Gazetteer, code: str, form: str, place: Place) -> None:
    known = made.names.get(form)
    if known is None:
        made.names[form] = place
    elif known.country == place.country and known.city == place.city:
        if _RANK[place.kind] > _RANK[known.kind] or (place.trusted and not known.trusted):
            made.names[form] = place
    else:
        # Another language, or GeoNames, means something else by it: this language keeps its own.
        current = made.own[code].get(form)
        if current is None or _RANK[place.kind] > _RANK[current.kind]:
            made.own[code][form] = place
        if _RANK[place.kind] > _RANK[known.kind]:
            made.names[form] = place


def _table_of(code: str, folder: Path, cities: dict[str, Place]) -> dict[str, Place]:
    """One language's own names; a country outranks a demonym, and both a city of that name."""
    table: dict[str, Place] = {}
    for name, place in (*_own(folder / f"{code}.tsv", cities), *_cldr(code)):
        known = table.get(name)
        if name and (known is None or _RANK[place.kind] > _RANK[known.kind]):
            table[name] = place
    return table


def _cldr(code: str) -> Iterator[tuple[str, Place]]:
    for iso2, name in cldr.names(code, "country"):
        yield name, _whole(iso2, "country")


@cache
def _whole(iso2: str, kind: str) -> Place:
    """One object a country and kind, however many names lead to it."""
    return Place(iso2, kind)


def _own(path: Path, cities: dict[str, Place]) -> Iterator[tuple[str, Place]]:
    if not path.exists():
        return
    for row in path.read_text(encoding="utf-8").splitlines():
        if not row or row.startswith("#"):
            continue
        name, code, kind = row.split("\t")
        iso2, _, city = code.partition(":")
        if kind == "city":
            city = city.replace("_", " ")
            known = cities.get(fold_word(city))
            if known is None or known.country != iso2:
                known = Place(iso2, "city", city, 100_000)
            if known.city != city or not known.trusted:
                known = replace(known, city=city, trusted=True)
            yield fold_word(name), known
        else:
            yield fold_word(name), _whole(iso2, "demonym" if kind == "demonym" else "country")


def _cities(path: Path) -> dict[str, Place]:
    found: dict[str, Place] = {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = (row for row in file if not row.startswith("#"))
        for city, iso2, population, spot, others in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            lat, lon = map(float, spot.split(","))
            people = int(population)
            trusted = people >= LARGE or (city, iso2) in _capitals()
            place = Place(iso2, "city", city, people, coordinates=(lat, lon), trusted=trusted)
            for name in (city, *filter(None, others.split("|"))):
                folded = fold_word(name)
                if folded not in found or people > found[folded].population:
                    found[folded] = place
    return found


@cache
def _capitals() -> frozenset[tuple[str, str]]:
    """(city, country) of the capitals, from GeoNames as in the snapshot of facts."""
    found = set()
    with (DATA / "snapshot" / "practical-geonames.jsonl").open(encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            for row in record.get("rows", ()):
                if row["v"]["topic"] == "capital":
                    found |= {(city, record["country"]) for city in row["v"]["value"]}
    return frozenset(found)


def _flat(rows: list[list[str]]) -> frozenset[str]:
    return frozenset(fold_word(str(word)) for row in rows for word in row)
