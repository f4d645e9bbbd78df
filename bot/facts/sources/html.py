"""Publishers' HTML to plain text, and to the pieces between headings.

The words stay exactly as published; only markup goes, and white space is made regular. List
items open with "• ", table cells are parted by " | ". Nothing is executed, loaded or kept of
scripts, styles, frames and images.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.html
from lxml import etree

_DROPPED = frozenset(
    word
    for line in (
        "script style template iframe object embed svg math head title noscript",
        "form input select textarea button img",
    )
    for word in line.split()
)
_BLOCKS = frozenset(
    word
    for line in (
        "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer",
        "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul",
    )
    for word in line.split()
)
_CELL_END = " | "
_SPACE = re.compile(r"\s+")
# Control characters, and invisible format characters that only get in the way of a search.
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\ufeff]")


@dataclass(slots=True)
class Piece:
    """What stands between two headings.

    Parameters:
        headings: the path of headings above it, outermost first; empty before the first one.
        anchor: id of the last heading, or "".
        text: plain text, lines parted by a line break.
        classes: class names of the elements around the last heading.
    """

    headings: tuple[str, ...]
    anchor: str
    text: str
    classes: frozenset[str] = field(default_factory=frozenset)

    @property
    def heading(self) -> str:
        """The path of headings as one line."""
        return " › ".join(self.headings)


def to_text(html: str) -> str:
    """The text of a fragment."""
    return "\n".join(piece.text for piece in pieces(html, split_at=()) if piece.text)


def pieces(html: str, split_at: tuple[str, ...] = ("h2", "h3")) -> Iterator[Piece]:
    """The pieces of a fragment, split at the given headings, in the order of the page.

    Headings that are not split at stay lines of the text. A piece may have no text.
    """
    root = _parse(html)
    if root is None:
        return
    writer = _Writer(split_at)
    writer.element(root)
    yield from writer.finished()


def _parse(html: str) -> lxml.html.HtmlElement | None:
    # Wrapped, so that a fragment without any element parses as well.
    clean = _INVISIBLE.sub("", html)
    if not clean.strip():
        return None
    try:
        parser = lxml.html.HTMLParser(huge_tree=True)  # deep nesting is flattened below, not refused
        return lxml.html.fragment_fromstring(clean, create_parent="div", parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


class _Writer:
    """Walks a tree once and collects pieces."""

    def __init__(self, split_at: tuple[str, ...]) -> None:
        self._split_at = split_at
        self._pieces: list[Piece] = []
        self._path: list[tuple[str, str]] = []  # (tag, heading text) of the headings above
        self._lines: list[str] = []
        self._line: list[str] = []
        self._bullet = False  # the line holds nothing yet but the bullet of an item
        self._current = Piece((), "", "")

    def finished(self) -> list[Piece]:
        self._close()
        return [piece for piece in self._pieces if piece.headings or piece.text]

    def element(self, top: lxml.html.HtmlElement) -> None:
        # Not recursive: a hostile page may be nested deeper than Python's stack.
        stack: list[tuple[lxml.html.HtmlElement, bool]] = [(top, False)]
        while stack:
            node, leaving = stack.pop()
            tag = node.tag if isinstance(node.tag, str) else ""
            if leaving:
                self._leave(tag)
                if node is not top:
                    self._write(node.tail)
                continue
            if not tag or tag in _DROPPED:
                self._write(node.tail)
                continue
            if tag in self._split_at:
                self._heading(node, tag)
                self._write(node.tail)
                continue
            stack.append((node, True))
            self._enter(tag)
            self._write(node.text)
            stack.extend((child, False) for child in reversed(node))

    def _enter(self, tag: str) -> None:
        if tag in _BLOCKS or tag == "br":
            self._break()
        if tag == "li":
            self._line = ["• "]
            self._bullet = True

    def _leave(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._line.append(_CELL_END)
        elif tag == "li":
            self._bullet = self._bullet and self._drop_bullet()
            self._break()
        elif tag in _BLOCKS:
            self._break()

    def _write(self, text: str | None) -> None:
        if text:
            self._line.append(text)
            self._bullet = self._bullet and not text.strip()

    def _break(self) -> None:
        if self._bullet:
            return  # it belongs to the block inside the item: <li><p>...</p></li>
        while self._line and not self._line[-1].strip():
            self._line.pop()
        if self._line and self._line[-1] is _CELL_END:  # the last cell of a row; a bar that was written stays
            self._line.pop()
        line = _SPACE.sub(" ", "".join(self._line)).strip()
        if line:
            self._lines.append(line)
        self._line = []

    def _heading(self, node: lxml.html.HtmlElement, tag: str) -> None:
        self._close()
        title = _SPACE.sub(" ", node.text_content()).strip()
        self._path = [above for above in self._path if above[0] < tag]
        if title:
            self._path.append((tag, title))
        classes = {name for above in node.iterancestors() for name in (above.get("class") or "").split()}
        headings = tuple(text for _, text in self._path)
        self._current = Piece(headings, node.get("id") or "", "", frozenset(classes))

    def _drop_bullet(self) -> bool:
        """An item without text leaves no bullet behind."""
        self._line = []
        return False

    def _close(self) -> None:
        self._bullet = self._bullet and self._drop_bullet()
        self._break()
        self._current.text = "\n".join(self._lines)
        self._pieces.append(self._current)
        self._lines = []
        self._current = Piece(tuple(text for _, text in self._path), "", "")
