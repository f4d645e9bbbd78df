"""The chart card: one country, one row a ministry."""

from __future__ import annotations

from dataclasses import dataclass

from bot.pictures import palette, svg

WIDTH = 1000
EDGE = 40
RIGHT = 610
"""Where the column of the bars begins."""
GAP = 36


@dataclass(frozen=True, slots=True)
class Row:
    """What one ministry says, in the language of the card.

    Parameters:
        country: whose ministry it is.
        publisher: the ministry's own name.
        said: the whole row as a sentence, for those who do not see it.
        meaning: what the level means.
        native: the ministry's own wording with its quotation marks, or "".
        native_language: BCP 47.
        published: the date, or "".
        site: host of its page, e.g. "gov.uk".
        step: 1-4 on the common scale, or None.
    """

    country: str
    publisher: str
    said: str
    meaning: str
    native: str
    native_language: str
    published: str
    site: str
    step: int | None


@dataclass(frozen=True, slots=True)
class Card:
    """What the card shows.

    Parameters:
        title: above the rows.
        remark: below them, on what they leave out, or "".
        note: below that, on what the scale is worth.
        warning: that something is out of date, or "".
        language: BCP 47 of all but the native wordings.
        rtl: whether it is written from right to left.
    """

    title: str
    rows: tuple[Row, ...]
    remark: str
    note: str
    warning: str
    language: str
    rtl: bool


def words(card: Card) -> str:
    """Everything that is written on the card, to find fonts for."""
    rows = [text for r in card.rows for text in (r.country, r.publisher, r.meaning, r.native, r.published, r.site)]
    return "".join((card.title, card.remark, card.note, card.warning, *rows, "0123456789/ ·…–"))


def described(card: Card) -> str:
    """The card in words."""
    rows = [f"{row.said} ({row.step or '–'}/4)" for row in card.rows]
    return svg.plain("\n".join(filter(None, (*rows, card.warning, card.remark, card.note))))


def draw(card: Card) -> str:
    """The card as SVG, WIDTH units wide and as high as it needs."""
    pen = _Pen(card.rtl)
    y = _title(card, pen)
    for index, row in enumerate(card.rows):
        if index:
            pen.add(f'<path d="M{EDGE} {y:g}H{WIDTH - EDGE}" stroke="{palette.LINE}"/>')
        y = _row(row, y, pen)
    y = _foot(card, y, pen)
    ground = f'<rect width="{WIDTH}" height="{y:g}" fill="{palette.PAPER}"/>\n'
    return svg.document(
        WIDTH,
        y,
        ground + "\n".join(pen.parts),
        title=svg.plain(card.title),
        description=described(card),
        language=card.language,
    )


class _Pen:
    """Collects parts; mirrors them where writing runs from right to left."""

    def __init__(self, rtl: bool) -> None:
        self.rtl = rtl
        self.parts: list[str] = []

    def add(self, part: str) -> None:
        self.parts.append(part)

    def write(
        self, content: str, x: float, y: float, size: float, *, foreign: str | None = None, **how: str | bool
    ) -> None:
        """A line that begins at x, counted from the side where lines begin."""
        rtl = self.rtl and foreign is None
        place = WIDTH - x if self.rtl else x
        self.add(
            svg.text(content, place, y, size, end=self.rtl, rtl=rtl, language=foreign, **how)  # type: ignore[arg-type]
        )

    def paragraph(
        self,
        content: str,
        x: float,
        y: float,
        size: float,
        limit: float,
        most: int = 3,
        *,
        foreign: str | None = None,
        bold: bool = False,
        fill: str = palette.INK,
    ) -> float:
        """Lines from y down; gives the base line of the last one."""
        found = svg.lines(content, size, limit, most, bold=bold)
        for index, line in enumerate(found):
            self.write(line, x, y + index * size * 1.35, size, foreign=foreign, bold=bold, fill=fill)
        return y + (len(found) - 1) * size * 1.35


def _title(card: Card, pen: _Pen) -> float:
    found = svg.lines(card.title, 30, WIDTH - 2 * EDGE, 3, bold=True)
    height = 44 + 41 * len(found)
    pen.add(f'<rect width="{WIDTH}" height="{height}" fill="{palette.BAND}"/>')
    for index, line in enumerate(found):
        pen.write(line, EDGE, 54 + 41 * index, 30, bold=True, fill=palette.ON_BAND)
    return height


def _row(row: Row, top: float, pen: _Pen) -> float:
    left = RIGHT - EDGE - GAP
    y = pen.paragraph(row.country, EDGE, top + 44, 24, left, 2, bold=True)
    foreign = None if row.native_language == "" else row.native_language
    y = pen.paragraph(row.publisher, EDGE, y + 29, 17, left, 2, fill=palette.MUTED)
    if row.native:
        y = pen.paragraph(row.native, EDGE, y + 33, 20, left, 4, foreign=foreign)
    if line := " · ".join(filter(None, (row.published, _ltr(row.site, pen)))):
        y = pen.paragraph(line, EDGE, y + 31, 17, left, 2, fill=palette.MUTED)
    bottom = pen.paragraph(row.meaning, RIGHT, _bar(row.step, top + 26, pen) + 30, 19, WIDTH - EDGE - RIGHT, 6)
    return max(y, bottom) + 28


def _bar(step: int | None, top: float, pen: _Pen) -> float:
    """The number and four boxes, as many of them filled as the step says."""
    pen.write(_ltr(f"{step or '–'} / 4", pen), RIGHT, top + 23, 28, bold=True)
    side, gap, start = 60, 6, RIGHT + 90
    for index in range(4):
        x = start + index * (side + gap)
        x = WIDTH - x - side if pen.rtl else x
        fill = palette.STEPS[step] if step and index < step else palette.PAPER
        edge = palette.INK if step and index < step else palette.EDGE
        dashes = "" if step else ' stroke-dasharray="5 4"'
        pen.add(
            f'<rect x="{x}" y="{top:g}" width="{side}" height="26" rx="5" fill="{fill}" stroke="{edge}" '
            f'stroke-width="1.5"{dashes}/>'
        )
    return top + 26


def _ltr(text: str, pen: _Pen) -> str:
    return f"\u2066{text}\u2069" if text and pen.rtl else text


def _foot(card: Card, top: float, pen: _Pen) -> float:
    y, size, limit = top, 18, WIDTH - 2 * EDGE
    if card.warning:
        said = card.warning.lstrip("⚠\ufe0f ")
        found = svg.lines(said, size, limit - 70, 4)
        height = 28 + 25 * len(found)
        pen.add(
            f'<rect x="{EDGE}" y="{y:g}" width="{limit}" height="{height}" rx="10" fill="{palette.WARNING}" '
            f'stroke="{palette.WARNING_EDGE}" stroke-width="1.5"/>'
        )
        x = WIDTH - EDGE - 44 if pen.rtl else EDGE + 18
        pen.add(
            f'<path d="M{x + 13} {y + 14:g}l13 23h-26z" fill="none" stroke="{palette.INK}" stroke-width="2.5" '
            f'stroke-linejoin="round"/><path d="M{x + 13} {y + 21:g}v8m0 2.6v2.2" stroke="{palette.INK}" '
            'stroke-width="2.5"/>'
        )
        for index, line in enumerate(found):
            pen.write(line, EDGE + 60, y + 32 + index * 25, size)
        y += height + 12
    pen.add(f'<path d="M{EDGE} {y:g}H{WIDTH - EDGE}" stroke="{palette.LINE}"/>')
    if card.remark:
        y = pen.paragraph(card.remark, EDGE, y + 34, size, limit, 3)
    y = pen.paragraph(card.note, EDGE, y + 34, size, limit, 4, fill=palette.MUTED)
    return round(y + 32)
