"""Colours of the common scale, and ink.

From light blue to dark wine, each step darker than the one before, so that the order also shows
without colours and to those who do not tell red from green. No text stands on a step's colour; its
number and its meaning always stand beside it.
"""

from __future__ import annotations

from collections.abc import Mapping

STEPS: Mapping[int, str] = {1: "#cfe6f5", 2: "#eeb72f", 3: "#d9682c", 4: "#6d1637"}
NO_LEVEL = "#e3e6ea"
MARKS: Mapping[int | None, str] = {2: "#a26f00", 3: "#8f3a0e", 4: "#b5577b", None: "#9aa5b1"}
"""Dots and lines on the colours of the map; step 1 has none."""

INK = "#17212b"
MUTED = "#4b5967"
EDGE = "#5b6875"
LINE = "#cbd5df"
PAPER = "#ffffff"
SEA = "#f1f5f9"
BAND = "#12355b"
ON_BAND = "#ffffff"
WARNING = "#fdf5e1"
WARNING_EDGE = "#b7791f"


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", 0 to 1; as WCAG 2 defines it."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21; as WCAG 2 defines it."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
