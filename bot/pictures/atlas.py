"""The world map: one ministry's levels, a colour and a pattern for each step of the common scale."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from html import escape

from bot.languages import DATA
from bot.pictures import palette, svg

EDGE = 40
DOT = 8
ORDER = (1, 2, 3, 4, None)
"""The steps as the legend lists them; None: no level."""
_MARKS = {
    2: '<circle cx="3" cy="3" r="1.5" fill="{ink}"/><circle cx="9" cy="9" r="1.5" fill="{ink}"/>',
    3: '<path d="M-2 14 14-2M-8 8 8-8M4 20 20 4" stroke="{ink}" stroke-width="2"/>',
    4: '<path d="M-2-2 14 14M-8 4 8 20M4-8 20 8" stroke="{ink}" stroke-width="1.6"/>',
    None: '<path d="M0 6h12M6 0v12" stroke="{ink}" stroke-width="1"/>',
}


@dataclass(frozen=True, slots=True)
class World:
    """The shapes, see training/map.py.

    Parameters:
        width, height: of the drawing, in its own units.
        shapes: ISO2 -> an SVG path.
        dots: ISO2 -> where the dot of a small country stands.
    """

    width: int
    height: int
    shapes: Mapping[str, str]
    dots: Mapping[str, tuple[int, int]]


@cache
def world() -> World:
    """The world of data/map/world.json."""
    data = json.loads((DATA / "map" / "world.json").read_text(encoding="utf-8"))
    dots = {iso2: (x, y) for iso2, (x, y) in data["dots"].items()}
    return World(data["width"], data["height"], data["shapes"], dots)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the map shows, in the language of the reader.

    Parameters:
        title: what it is a map of.
        subtitle: whose levels, and of which day.
        description: the whole map in a few words, for those who do not see it.
        steps: ISO2 -> 1-4, for each country with a level.
        names: ISO2 -> what is said of a country, for every country.
        legend: step (None: no level) -> what it means.
        note: what the colours are worth.
        warning: that something is out of date, or "".
        language: BCP 47.
        rtl: whether it is written from right to left.
    """

    title: str
    subtitle: str
    description: str
    steps: Mapping[str, int]
    names: Mapping[str, str]
    legend: Mapping[int | None, str]
    note: str
    warning: str
    language: str
    rtl: bool


def words(sheet: Sheet) -> str:
    """Everything that is written on the picture, to find fonts for."""
    return "".join((sheet.title, sheet.subtitle, *sheet.legend.values(), sheet.note, sheet.warning, "1234…"))


def bare(sheet: Sheet) -> str:
    """The map alone, for a page that has title and legend in words of its own."""
    own = world()
    return svg.document(
        own.width,
        own.height,
        _patterns() + _countries(sheet, own),
        title=svg.plain(sheet.title),
        description=svg.plain(sheet.description),
        language=sheet.language,
    )


def draw(sheet: Sheet) -> str:
    """The map with title and legend, as a picture that goes about by itself."""
    own = world()
    parts: list[str] = []
    top = _lines(parts, sheet, sheet.title, EDGE, 78, 56, bold=True) + 62
    top = _lines(parts, sheet, sheet.subtitle, EDGE, top, 36, fill=palette.MUTED) + 36
    parts.append(f'<g transform="translate(0 {top:g})">{_countries(sheet, own)}</g>')
    y = top + own.height + 40
    for step in ORDER:
        if step in sheet.legend:
            x = own.width - EDGE - 72 if sheet.rtl else EDGE
            parts.append(f'<g transform="translate({x:g} {y:g})">{_box(step)}</g>')
            number = f"{step} · " if step else ""
            y = _lines(parts, sheet, number + sheet.legend[step], EDGE + 100, y + 35, 34) + 32
    if sheet.warning:
        y = _lines(parts, sheet, sheet.warning.lstrip("⚠\ufe0f "), EDGE, y + 36, 32, bold=True) + 14
    y = _lines(parts, sheet, sheet.note, EDGE, y + 36, 32, fill=palette.MUTED) + 44
    ground = f'<rect width="{own.width}" height="{y:g}" fill="{palette.PAPER}"/>'
    return svg.document(
        own.width,
        round(y),
        _patterns() + ground + "\n".join(parts),
        title=svg.plain(f"{sheet.title}, {sheet.subtitle}"),
        description=svg.plain(sheet.description),
        language=sheet.language,
    )


def swatch(step: int | None) -> str:
    """A box of the legend, for a page that has the map in it."""
    return f'<svg class="swatch" viewBox="-2 -2 76 52" width="38" height="26" aria-hidden="true">{_box(step)}</svg>'


def _box(step: int | None) -> str:
    return f'<rect width="72" height="48" rx="6" fill="{_fill(step)}" stroke="{palette.EDGE}" stroke-width="2"/>'


def _lines(
    parts: list[str],
    sheet: Sheet,
    content: str,
    x: float,
    y: float,
    size: float,
    *,
    bold: bool = False,
    fill: str = palette.INK,
) -> float:
    """Lines from the side where lines begin; gives the base line of the last one."""
    whole = world().width
    found = svg.lines(content, size, whole - x - EDGE, 3, bold=bold)
    for index, line in enumerate(found):
        place, down = whole - x if sheet.rtl else x, y + index * size * 1.35
        parts.append(svg.text(line, place, down, size, end=sheet.rtl, rtl=sheet.rtl, bold=bold, fill=fill))
    return y + (len(found) - 1) * size * 1.35


def _patterns() -> str:
    tiles = []
    for step, mark in _MARKS.items():
        ground = palette.STEPS[step] if step else palette.NO_LEVEL
        tiles.append(
            f'<pattern id="step{step or 0}" width="12" height="12" patternUnits="userSpaceOnUse">'
            f'<rect width="12" height="12" fill="{ground}"/>{mark.format(ink=palette.MARKS[step])}</pattern>'
        )
    return f"<defs>{''.join(tiles)}</defs>\n"


def _fill(step: int | None) -> str:
    return palette.STEPS[1] if step == 1 else f"url(#step{step or 0})"


def _countries(sheet: Sheet, own: World) -> str:
    """Sea, shapes by step, then the dots above them."""
    parts = [f'<rect width="{own.width}" height="{own.height}" fill="{palette.SEA}"/>']
    for step in ORDER:
        shapes = [iso2 for iso2 in own.shapes if sheet.steps.get(iso2) == step]
        parts.append(_group(step, 1.5, (f'<path d="{own.shapes[iso2]}">{_tip(sheet, iso2)}</path>' for iso2 in shapes)))
    for step in ORDER:
        dots = [iso2 for iso2 in own.dots if sheet.steps.get(iso2) == step]
        circles = (
            f'<circle cx="{own.dots[iso2][0]}" cy="{own.dots[iso2][1]}" r="{DOT}">{_tip(sheet, iso2)}</circle>'
            for iso2 in dots
        )
        parts.append(_group(step, 2, circles))
    return "\n".join(filter(None, parts))


def _group(step: int | None, line: float, members: Iterable[str]) -> str:
    inside = "".join(members)
    edge = palette.PAPER if step == 4 and line < 2 else palette.EDGE
    return inside and f'<g fill="{_fill(step)}" stroke="{edge}" stroke-width="{line}">{inside}</g>'


def _tip(sheet: Sheet, iso2: str) -> str:
    return f"<title>{escape(svg.clean(svg.plain(sheet.names.get(iso2, iso2))))}</title>"
