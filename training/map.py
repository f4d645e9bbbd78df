"""Makes data/map/world.json out of Natural Earth (public domain), as the npm package world-atlas carries it.

    npm pack world-atlas && tar xf world-atlas-*.tgz
    python -m training.map package data/map/world.json

Shapes are those of the 1:110 million countries, projected by Equal Earth (Šavrič, Patterson and Jenny
2018, doi:10.1080/13658816.2018.1504949), which keeps areas true, and rounded to whole units of a
drawing WIDTH units wide. Countries without a shape at that scale are dots: the middle of their largest
part at 1:50 million, else their largest city in data/places/cities.tsv.

Natural Earth draws who holds a place, not whose it is. Travel advice is filed by country, so a place
goes where the ministries that we read file it (CHANGES). The map takes no side beyond that.
Antarctica is left out.
"""

from __future__ import annotations

import json
import math
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

from babel.core import get_global

from bot.facts.countries import codes

WIDTH = 2000
NORTH, SOUTH = 83.7, -56.0
"""Degrees of latitude between which the world is drawn."""
NAMES = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}
"""Shapes that Natural Earth gives no ISO number."""
CHANGES = (
    # (ISO2 in Natural Earth, west, south, east, north, ISO2 here)
    ("RU", 32.0, 44.0, 37.0, 46.5, "UA"),  # Crimea: all of the ministries advise on it under Ukraine
    ("FR", -55.0, 2.0, -51.0, 6.0, "GF"),  # French Guiana has its own code and pages
    ("FR", 44.9, -13.1, 45.4, -12.6, "YT"),
    ("FR", 55.1, -21.5, 55.9, -20.8, "RE"),
    ("FR", -61.3, 14.3, -60.7, 15.0, "MQ"),
    ("FR", -61.9, 15.7, -61.0, 16.7, "GP"),
)

Ring = list[tuple[float, float]]
Box = tuple[float, float, float, float]


def equal_earth(longitude: float, latitude: float) -> tuple[float, float]:
    """The projection; degrees to units of the sphere's radius, north up."""
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    t2, t6 = theta**2, theta**6
    x = math.radians(longitude) * math.cos(theta) / (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2))
    return 2 * math.sqrt(3) / 3 * x, theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))


SCALE = WIDTH / 2 / equal_earth(180, 0)[0]


def place(longitude: float, latitude: float) -> tuple[int, int]:
    """Degrees to units of the drawing."""
    x, y = equal_earth(longitude, latitude)
    return round(WIDTH / 2 + SCALE * x), round(SCALE * (equal_earth(0, NORTH)[1] - y))


def countries(path: Path) -> dict[str, list[Ring]]:
    """The outer and inner rings of each country in a TopoJSON file (its specification:
    topojson/topojson-specification), in degrees."""
    topology: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[Ring] = []
    for steps in topology["arcs"]:
        x = y = 0
        arc: Ring = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            arc.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(arc)
    found: dict[str, list[Ring]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        iso2 = code_of(shape)
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        for polygon in polygons if iso2 else ():
            rings = [join(arcs, ring) for ring in polygon]
            found.setdefault(moved(str(iso2), rings[0]), []).extend(part for ring in rings for part in cut(ring))
    return found


def join(arcs: list[Ring], numbers: list[int]) -> Ring:
    """One ring of arcs; a negative number means the arc backwards."""
    ring: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1:] if ring else arc
    return ring


def cut(ring: Ring) -> list[Ring]:
    """The parts of a ring on either side of the antimeridian, which TopoJSON's shapes run across."""
    turns, before = 0, ring[0][0]
    whole: Ring = []
    for x, y in ring:
        turns += (x - before < -180) - (x - before > 180)
        before = x
        whole.append((x + 360 * turns, y))
    parts = []
    for shift in (-360, 0, 360):
        part = clipped(clipped([(x + shift, y) for x, y in whole], -180, 1), 180, -1)
        if len(part) > 3:
            parts.append(part)
    return parts


def clipped(ring: Ring, limit: float, side: int) -> Ring:
    """The part of a closed ring east (side 1) or west (side -1) of a meridian (Sutherland and Hodgman 1974)."""
    found: Ring = []
    for (x, y), (u, v) in pairwise(ring):
        if ((x - limit) * side >= 0) != ((u - limit) * side >= 0):
            found.append((limit, y + (v - y) * (limit - x) / (u - x)))
        if (u - limit) * side >= 0:
            found.append((u, v))
    return [*found, found[0]] if found else []


def code_of(shape: dict[str, Any]) -> str | None:
    """The ISO2 of a shape: from its ISO number, else from its name; None for no man's land."""
    aliases = get_global("territory_aliases").get(shape.get("id", ""), ())
    code = next((str(alias) for alias in aliases if alias in codes()), None)
    return code or NAMES.get(shape["properties"]["name"])


def box(ring: Ring) -> Box:
    """West, south, east and north of a ring, degrees."""
    across, up = [x for x, _ in ring], [y for _, y in ring]
    return min(across), min(up), max(across), max(up)


def moved(iso2: str, ring: Ring) -> str:
    """Where a part of a country is filed; see CHANGES."""
    west, south, east, north = box(ring)
    for code, w, s, e, n, other in CHANGES:
        if code == iso2 and w <= west and east <= e and s <= south and north <= n:
            return other
    return iso2


def path_of(rings: list[Ring]) -> str:
    """Rings as an SVG path in whole units: what does not move by one is left out."""
    parts = []
    for ring in rings:
        if box(ring)[3] < SOUTH:
            continue
        points = [place(*point) for point in ring]
        points = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
        if len(points) < 4:
            continue
        steps = "".join(f"{x - u} {y - v} " for (u, v), (x, y) in pairwise(points[:-1]))
        parts.append(f"M{points[0][0]} {points[0][1]}l{steps.strip().replace(' -', '-')}z")
    return "".join(parts)


def largest_cities(table: Path) -> dict[str, tuple[float, float]]:
    """Latitude and longitude of each country's largest city, degrees."""
    found: dict[str, tuple[int, float, float]] = {}
    for row in table.read_text(encoding="utf-8").splitlines():
        if not row.startswith("#"):
            _, iso2, population, where, *_ = row.split("\t")
            latitude, longitude = map(float, where.split(","))
            found[iso2] = max(found.get(iso2, (0, 0.0, 0.0)), (int(population), latitude, longitude))
    return {iso2: row[1:] for iso2, row in found.items()}


def main(atlas: Path, out: Path) -> None:
    """Write the file."""
    shapes = {iso2: path_of(rings) for iso2, rings in countries(atlas / "countries-110m.json").items()}
    shapes = {iso2: path for iso2, path in sorted(shapes.items()) if path}
    dots: dict[str, tuple[int, int]] = {}
    for iso2, (latitude, longitude) in largest_cities(Path("data/places/cities.tsv")).items():
        dots[iso2] = place(longitude, latitude)
    for iso2, rings in countries(atlas / "countries-50m.json").items():
        west, south, east, north = max(map(box, rings), key=lambda b: (b[2] - b[0]) * (b[3] - b[1]))
        dots[iso2] = place((west + east) / 2, (south + north) / 2)
    height = place(0, SOUTH)[1]
    dots = {iso2: dot for iso2, dot in sorted(dots.items()) if iso2 not in shapes and dot[1] < height}
    world = {"width": WIDTH, "height": height, "shapes": shapes, "dots": dots}
    out.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(world, separators=(",", ":")).replace('"shapes":', '\n"shapes":').replace('"dots":', '\n"dots":')
    out.write_text(text + "\n", encoding="utf-8")
    missing = sorted(codes() - set(shapes) - set(dots))
    print(f"{len(shapes)} shapes, {len(dots)} dots, {out.stat().st_size // 1024} kB; not on it: {' '.join(missing)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
