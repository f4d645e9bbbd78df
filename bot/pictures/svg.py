"""Pieces of SVG: escaped text in lines, in either direction of writing.

SVG breaks no lines, and whoever shows it has fonts of their own, so widths are estimated on the
wide side. `direction` is written into the text (RLI … PDI) rather than into an attribute, because
renderers differ in what an attribute does to `text-anchor`.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape

from bot.pictures import palette

FONTS = "'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans Arabic', Arial, sans-serif"

_ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")
_NOT_FIRST = frozenset("、。，．」』）〕】！？：；・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)”»")
"""Characters that do not begin a line."""


def clean(text: str) -> str:
    """Text that XML may hold: control characters are left out."""
    return "".join(c for c in text if c in "\t\n" or (unicodedata.category(c) != "Cc" and c not in "\ufffe\uffff"))


def width(text: str, bold: bool = False) -> float:
    """How wide a text is at most, in units of its size; an estimate."""
    ems = 0.0
    for character in text:
        if character.isascii():
            ems += 0.3 if character in " .,:;'|il!()" else 0.72 if character.isupper() or character in "mw%" else 0.58
        elif unicodedata.category(character) in ("Mn", "Me", "Cf"):
            continue
        elif unicodedata.east_asian_width(character) in "WF":
            ems += 1.0
        else:
            ems += 0.56 if "\u0590" <= character < "\u0780" else 0.64
    return ems * (1.07 if bold else 1.0)


def lines(text: str, size: float, limit: float, most: int = 4, *, bold: bool = False) -> list[str]:
    """A text in lines.

    Parameters:
        size: of the letters.
        limit: width that a line may have, in the same unit.
        most: number of lines; what is left over ends in "…".
    """
    found: list[str] = []
    current = ""
    for piece in _pieces(clean(text)):
        if current and width(current + piece.rstrip(), bold) * size > limit:
            found.append(current.rstrip())
            current = ""
        current += piece.lstrip() if not current else piece
    found.append(current.rstrip())
    if len(found) > most:
        found = [*found[: most - 1], found[most - 1].rstrip(" ,;") + "…"]
    return [line for line in (_closed(part) for part in found) if line]


def _pieces(text: str) -> list[str]:
    """What may not be broken: words with the space behind them; single characters of East Asian scripts."""
    pieces: list[str] = []
    for word in re.findall(r"\S+\s*|\s+", text):
        start = 0
        for index in range(1, len(word)):
            wide = (
                unicodedata.east_asian_width(word[index]) in "WF"
                or unicodedata.east_asian_width(word[index - 1]) == "W"
            )
            if wide and word[index] not in _NOT_FIRST and not word[index].isspace() and not _hangul(word[index]):
                pieces.append(word[start:index])
                start = index
        pieces.append(word[start:])
    return pieces


def _hangul(character: str) -> bool:
    # Korean breaks between words.
    return "\uac00" <= character <= "\ud7a3"


def _closed(line: str) -> str:
    """A line whose isolates are balanced: a break may have parted a pair."""
    open_ = line.count("\u2066") + line.count("\u2067") + line.count("\u2068") - line.count("\u2069")
    return line + "\u2069" * open_ if open_ > 0 else "\u2068" * -open_ + line


def plain(text: str) -> str:
    """A text without directional marks."""
    return _ISOLATES.sub("", text)


def text(
    content: str,
    x: float,
    y: float,
    size: float,
    *,
    fill: str = palette.INK,
    bold: bool = False,
    end: bool = False,
    rtl: bool = False,
    language: str | None = None,
) -> str:
    """One line of text.

    Parameters:
        x, y: where it begins (ends, if `end`) on its base line.
        rtl: whether its paragraph runs from right to left.
        language: BCP 47, where it is not that of the whole picture.
    """
    content = f"\u2067{content}\u2069" if rtl else content
    attributes = [f'x="{x:g}" y="{y:g}" font-size="{size:g}" fill="{fill}"']
    if bold:
        attributes.append('font-weight="700"')
    if end:
        attributes.append('text-anchor="end"')
    if language:
        attributes.append(f'lang="{escape(language)}" xml:lang="{escape(language)}"')
    return f"<text {' '.join(attributes)}>{escape(content)}</text>"


def document(width: float, height: float, body: str, *, title: str, description: str, language: str) -> str:
    """A whole picture with its accessible name and description."""
    language = escape(language)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" role="img" aria-labelledby="title desc" lang="{language}" xml:lang="{language}" '
        f'font-family="{escape(FONTS)}">\n<title id="title">{escape(clean(title))}</title>\n'
        f'<desc id="desc">{escape(clean(description))}</desc>\n{body}\n</svg>\n'
    )
