"""Which font files have the letters of a text: our own in data/fonts, else those of the machine.

A picture with empty boxes for letters would be worse than one in another language, so `files`
gives nothing if a letter is missing everywhere.
"""

from __future__ import annotations

import os
import struct
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from bot.languages import DATA

FOLDER = DATA / "fonts"
_EAST_ASIA = ("zh", "ja", "ko")


def files(text: str, language: str) -> tuple[Path, ...] | None:
    """Font files that together have every letter of a text, the first one first asked; None if there are none.

    Parameters:
        language: BCP 47; Chinese, Japanese and Korean draw the same character differently.
    """
    missing = frozenset(ord(c) for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc"))
    chosen: list[Path] = []
    for path in own(language):
        found = has(path, missing)
        # Both weights of a script are wanted, and the Latin ones always.
        if found or path.name.startswith("noto-sans-4") or path.name.startswith("noto-sans-7"):
            chosen.append(path)
    for path in chosen:
        missing -= has(path, missing)
    if missing:
        more = of_the_machine(missing)
        if more is None:
            return None
        chosen += more
    return tuple(chosen)


@cache
def own(language: str) -> tuple[Path, ...]:
    """Our own font files, in the order in which a text of a language asks them."""
    code = language.split("-")[0].lower()

    def rank(path: Path) -> tuple[int, str]:
        tail = path.stem.removeprefix("noto-sans-cjk-")
        return (0 if tail not in _EAST_ASIA else 1 if tail == code else 2), path.name

    return tuple(sorted((p for p in FOLDER.glob("*.[ot]tf")), key=rank))


@lru_cache(maxsize=256)
def of_the_machine(missing: frozenset[int]) -> tuple[Path, ...] | None:
    """Fonts installed on this machine that have all of these letters; None if some has none."""
    chosen: list[Path] = []
    for path in installed():
        if found := has(path, missing):
            chosen.append(path)
            missing -= found
            if not missing:
                return tuple(chosen)
    return None


@cache
def installed() -> tuple[Path, ...]:
    """Font files where fontconfig looks by default; plain sans-serif ones first."""
    home = Path(os.environ.get("XDG_DATA_HOME") or Path("~/.local/share").expanduser())
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    folders = [home, *map(Path, shared.split(":"))]
    found = {path for folder in folders for path in (folder / "fonts").rglob("*.[ot]t[fc]")}
    return tuple(sorted(found, key=lambda p: ("Sans" not in p.name, "Regular" not in p.name, len(p.name), str(p))))


@lru_cache(maxsize=4096)
def has(path: Path, letters: frozenset[int]) -> frozenset[int]:
    """Those of the letters (code points) that a font file has; none if it cannot be read."""
    try:
        table = _cmap(path)
        return frozenset(letter for letter in letters if _glyph(table, letter))
    except (OSError, struct.error, IndexError):
        return frozenset()


@lru_cache(maxsize=64)
def _cmap(path: Path) -> bytes:
    """The best Unicode subtable of a font's "cmap" (OpenType specification, chapter cmap), b"" if it has none.

    Of a collection, the first font's. Formats 12 and 4 are read, which all Unicode fonts have.
    """
    with path.open("rb") as file:
        head = file.read(16)
        start = struct.unpack(">I", head[12:16])[0] if head[:4] == b"ttcf" else 0
        file.seek(start)
        count = struct.unpack(">4xH6x", file.read(12))[0]
        rows = [struct.unpack(">4s4xII", file.read(16)) for _ in range(count)]
        offset, length = next(((o, n) for tag, o, n in rows if tag == b"cmap"), (0, 0))
        file.seek(offset)
        data = file.read(length)
    best: dict[int, bytes] = {}
    for index in range(struct.unpack_from(">H", data, 2)[0]):
        platform, encoding, where = struct.unpack_from(">HHI", data, 4 + 8 * index)
        if platform == 0 or (platform, encoding) in ((3, 1), (3, 10)):
            best[struct.unpack_from(">H", data, where)[0]] = data[where:]
    return best.get(12) or best.get(4) or b""


def _glyph(table: bytes, letter: int) -> int:
    """The number of a letter's glyph; 0 if it has none."""
    if not table:
        return 0
    if struct.unpack_from(">H", table)[0] == 12:
        low, high = 0, struct.unpack_from(">I", table, 12)[0]
        while low < high:
            middle = (low + high) // 2
            first, last, glyph = struct.unpack_from(">III", table, 16 + 12 * middle)
            if letter < first:
                high = middle
            elif letter > last:
                low = middle + 1
            else:
                return int(glyph + letter - first)
        return 0
    if letter > 0xFFFF:
        return 0
    twice = struct.unpack_from(">H", table, 6)[0]
    for at in range(14, 14 + twice, 2):
        if struct.unpack_from(">H", table, at)[0] >= letter:
            break
    else:
        return 0
    first, delta, reach = (struct.unpack_from(">H", table, at + 2 + n * twice)[0] for n in (1, 2, 3))
    if letter < first:
        return 0
    if reach == 0:
        return int((letter + delta) & 0xFFFF)
    glyph = struct.unpack_from(">H", table, at + 2 + 3 * twice + reach + 2 * (letter - first))[0]
    return int((glyph + delta) & 0xFFFF) if glyph else 0
