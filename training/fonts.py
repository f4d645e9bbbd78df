"""Makes data/fonts, with which bot/pictures draws PNG where the machine has no fonts of its own.

    python -m training.fonts data/fonts NotoSansCJK-Regular.ttc

Letters are those of Noto Sans (SIL Open Font License 1.1): Latin, Greek and Cyrillic, Arabic and
Devanagari as the packages fontpkg-noto-sans* carry them, in two weights; Chinese, Japanese and Korean
out of the file of Debian's package fonts-noto-cjk, one face a language, as the same code point is
drawn differently in each. Kept are whole alphabets, and of the Chinese characters and Hangul those
of the national standards' common sets, so that a new sentence seldom needs new fonts.
Hinting is left out: the pictures are drawn large.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib import instancer

WEIGHTS = (400, 700)

COMMON = [*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x2010, 0x2028), 0x2030, 0x2039, 0x203A, 0x20AC, 0x2192]
# The directional marks are in the text of right-to-left languages and must not be missing letters.
MARKS = [0x200B, 0x200C, 0x200D, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
ALPHABETS: dict[str, list[int]] = {
    "noto_sans": [*COMMON, *range(0x100, 0x250), *range(0x300, 0x370), *range(0x370, 0x530), *range(0x1E00, 0x1F00)],
    "noto_sans_arabic": [*range(0x600, 0x700), *range(0x750, 0x780)],
    "noto_sans_devanagari": [*range(0x900, 0x980), *range(0xA8E0, 0xA900), 0x25CC],
}
# Language -> (face in the collection, encoding of the national standard, its rows of common letters).
EAST_ASIA = {
    "ja": ("Noto Sans CJK JP", "euc_jp", range(0xB0, 0xD0)),  # JIS X 0208, level 1
    "zh": ("Noto Sans CJK SC", "gb2312", range(0xB0, 0xD8)),  # GB 2312, level 1
    "ko": ("Noto Sans CJK KR", "euc_kr", range(0xB0, 0xC9)),  # KS X 1001, Hangul
}
KANA = [*range(0x3000, 0x3100), *range(0x31F0, 0x3200), *range(0xFF00, 0xFFF0)]


def common_letters(encoding: str, rows: Iterable[int]) -> set[int]:
    """The code points in some rows of a two-byte national standard."""
    found = set()
    for first in rows:
        for second in range(0xA1, 0xFF):
            found.update(map(ord, bytes((first, second)).decode(encoding, "ignore")))
    return found


def subset(font: TTFont, letters: Iterable[int]) -> TTFont:
    """The font with some of its letters, and what shapes them."""
    options = Options(layout_features=["*"], hinting=False, notdef_outline=True, name_languages=[0x409])
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG", "STAT"]
    keep = Subsetter(options)
    keep.populate(unicodes=set(letters) | set(MARKS))
    keep.subset(font)
    return font


def write(font: TTFont, path: Path) -> None:
    """Write a font; directional marks that it lacks become its zero-width space."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            nothing = table.cmap.get(0x200B) or table.cmap.get(0x200D)
            table.cmap.update({mark: nothing for mark in MARKS if nothing and mark not in table.cmap})
    font.save(path)
    print(f"{path.name}: {len(font.getBestCmap())} letters, {path.stat().st_size // 1024} kB")


def alphabets(weight: int) -> TTFont:
    """Latin, Greek, Cyrillic, Arabic and Devanagari of one weight in one font: whoever draws takes the weight
    of the first font, and of those that it falls back to any."""
    with TemporaryDirectory() as folder:
        parts = []
        for package, letters in ALPHABETS.items():
            source = next(f for f in (files(f"fontpkg_{package}") / "files").iterdir() if "Italic" not in f.name)
            with source.open("rb") as file:
                font = instancer.instantiateVariableFont(TTFont(file), {"wght": weight, "wdth": 100}, inplace=True)
            parts.append(str(Path(folder) / package))
            subset(font, letters).save(parts[-1])
        merged = Merger().merge(parts)
    if weight == 700:
        merged["OS/2"].usWeightClass = 700
        merged["OS/2"].fsSelection = merged["OS/2"].fsSelection & ~0x40 | 0x20
        merged["head"].macStyle |= 1
    return merged


def main(out: Path, collection: Path) -> None:
    """Write all fonts."""
    out.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        write(alphabets(weight), out / f"noto-sans-{weight}.ttf")
    for language, (face, encoding, rows) in EAST_ASIA.items():
        faces = TTCollection(collection).fonts
        font = next(f for f in faces if f["name"].getBestFamilyName() == face)
        # The space stays: without one, marks vanish in shaping, and resvg gives up where fonts differ in that.
        letters = common_letters(encoding, rows) | {0x20} | {*COMMON, *KANA} - set(range(0x20, 0x100))
        write(subset(font, letters), out / f"noto-sans-cjk-{language}.otf")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
