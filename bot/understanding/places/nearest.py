"""The city nearest to a point: what a shared location stands for."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from bot.understanding.places.gazetteer import Place, gazetteer

FARTHEST_KM = 300.0
"""Beyond this, a city says nothing about which country a point is in."""
UNSURE = 1.5
"""A city of another country that is at most so many times as far away might be the right one."""

_EARTH_KM = 6371.0


@cache
def _cities() -> tuple[tuple[Place, ...], npt.NDArray[np.float64]]:
    """Cities with coordinates, each once, and their places as unit vectors [n, 3]."""
    found = {(place.city, place.country): place for place in gazetteer().names.values() if place.coordinates}
    degrees = np.array([place.coordinates for place in found.values()], dtype=np.float64)
    return tuple(found.values()), _vectors(degrees[:, 0], degrees[:, 1])


def _vectors(lat: npt.ArrayLike, lon: npt.ArrayLike) -> npt.NDArray[np.float64]:
    phi, theta = np.radians(lat), np.radians(lon)
    return np.stack([np.cos(phi) * np.cos(theta), np.cos(phi) * np.sin(theta), np.sin(phi)], axis=-1)


def nearest(lat: float, lon: float) -> tuple[Place, ...]:
    """The nearest city, then the nearest of each other country that might be the right one too.

    Parameters:
        lat, lon: degrees.

    Returns:
        places with city and country; empty if none is near. Without borders at hand, one
        country alone is sure only where no other has a city about as near.
    """
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return ()
    places, vectors = _cities()
    kilometres = _EARTH_KM * np.arccos(np.clip(vectors @ _vectors(lat, lon), -1.0, 1.0))
    found: list[Place] = []
    limit = FARTHEST_KM
    for index in np.argsort(kilometres)[:50]:
        if kilometres[index] > limit:
            break
        if not found:
            limit = min(FARTHEST_KM, max(10.0, UNSURE * float(kilometres[index])))
        if all(place.country != places[index].country for place in found):
            found.append(places[index])
    return tuple(found)
