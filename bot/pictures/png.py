"""From SVG to PNG, by resvg: it shapes and orders every script by itself and needs nothing of the machine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.pictures.fonts import FAMILY


def png(svg: str, fonts: Sequence[Path], width: int) -> bytes:
    """The picture, `width` pixels wide.

    Parameters:
        fonts: files that have all of its letters, see `bot.pictures.fonts.files`.
    """
    # Only those who ask for a PNG pay for the library.
    import resvg_py

    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg,
            width=width,
            font_files=[str(path) for path in fonts],
            skip_system_fonts=True,
            font_family=FAMILY,
            sans_serif_family=FAMILY,
        )
    )
