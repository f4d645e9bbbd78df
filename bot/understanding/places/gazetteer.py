"""Every name under which a place is known, folded, with what it stands for.

Sources: country names of CLDR (through Babel) in all sixteen languages; cities of GeoNames
(data/places/cities.tsv); names, demonyms and inflected forms that people write
(data/places/<lang>.tsv, our own).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

from bot.languages import DATA, languages
from bot.understanding.places import morphology
from bot.understanding.places.ambiguous import AMBIGUOUS
from bot.understanding.text import fold_word

NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"})


@dataclass(frozen=True, slots=True)
class Place:
    """What a name stands for.

    Parameters:
        country: ISO 3166-1 alpha-2 code (plus XK).
        kind: "country", "demonym" or "city".
        city: usual English name, for cities.
        population: inhabitants of a city, 0 otherwise; the larger of two namesakes is meant.
        candidates: for an ambiguous name, the countries it may mean, likeliest first.
        coordinates: latitude and longitude of a city in degrees, if known.
    """

    country: str
    kind: str
    city: str | None = None
    population: int = 0
    candidates: tuple[str, ...] = ()
    coordinates: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All names.

    Parameters:
        names: folded name -> place.
        words: folded single words of country names and demonyms of at least five letters, per
            language code; the targets of spelling correction.
    """

    names: dict[str, Place]
    words: dict[str, dict[str, Place]]


@cache
def gazetteer(folder: Path = DATA / "places") -> Gazetteer:
    """Read the tables; made once. A name that means several things keeps the strongest."""
    names: dict[str, Place] = {}
    words: dict[str, dict[str, Place]] = {code: {} for code in languages()}
    for name, place in _cities(folder / "cities.tsv"):
        known = names.get(name)
        if known is None or place.population > known.population:
            names[name] = place
    for code in languages():
        for name, place in _own(folder / f"{code}.tsv", names):
            _add(names, words, code, name, place)
        for name, place in _cldr(code):
            _add(names, words, code, name, place)
    for name, candidates in AMBIGUOUS.items():
        names[fold_word(name)] = Place(candidates[0], "country", candidates=candidates)
    return Gazetteer(names, words)


def _add(
    names: dict[str, Place], words: dict[str, dict[str, Place]], code: str, name: str, place: Place
) -> None:
    if not name:
        return
    for form in morphology.forms(name, code):
        known = names.get(form)
        # Countries outrank demonyms ("Kongo", "Mali"), and both outrank cities of the same name.
        if known is None or _RANK[place.kind] > _RANK[known.kind]:
            names[form] = place
        if place.kind != "city" and " " not in form and len(form) >= 5:
            words[code].setdefault(form, place)


_RANK = {"city": 0, "demonym": 1, "country": 2}


def _cldr(code: str) -> Iterator[tuple[str, Place]]:
    for iso2, name in Locale.parse(code).territories.items():
        if len(iso2) == 2 and iso2.isalpha() and iso2 not in NOT_COUNTRIES:
            yield fold_word(name), Place(iso2, "country")


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
            yield fold_word(name), known
        else:
            yield fold_word(name), Place(iso2, "demonym" if kind == "demonym" else "country")


def _cities(path: Path) -> Iterator[tuple[str, Place]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = (row for row in file if not row.startswith("#"))
        for city, iso2, population, spot, others in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            lat, lon = map(float, spot.split(","))
            place = Place(iso2, "city", city, int(population), coordinates=(lat, lon))
            yield fold_word(city), place
            for other in filter(None, others.split("|")):
                yield fold_word(other), place
