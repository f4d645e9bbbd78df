"""The drawing modules: colours, escaping, both directions of writing, fonts, PNG."""

from __future__ import annotations

import struct
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.facts import SCALES
from bot.languages import languages
from bot.levels import meaning_of
from bot.locales.render import resolve
from bot.pictures import atlas, card, fonts, palette, svg
from bot.pictures.png import png

COMPLETE = [code for code, language in languages().items() if language.complete]
NAMESPACE = {"s": "http://www.w3.org/2000/svg"}
# Machado, Oliveira and Fernandes 2009, severity 1.0: what is seen of linear red, green and blue.
BLIND = {
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritanopia": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def row(**changes: object) -> card.Row:
    """A ministry's row."""
    values = {
        "country": "Freedonia",
        "publisher": "Ministry of Firefly",
        "said": "Freedonia: go carefully",
        "meaning": "go carefully",
        "native": "“Take care”",
        "native_language": "en",
        "published": "1 May 2026",
        "site": "example.org",
        "step": 2,
    }
    return card.Row(**{**values, **changes})  # type: ignore[arg-type]


def a_card(*rows: card.Row, **changes: object) -> card.Card:
    """A card of rows."""
    values = {"title": "Sylvania", "remark": "", "note": "A note", "warning": "", "language": "en", "rtl": False}
    return card.Card(rows=rows or (row(),), **{**values, **changes})  # type: ignore[arg-type]


def texts(picture: str) -> list[str]:
    """The lines that are written on a picture."""
    return [svg.plain(line.text or "") for line in ElementTree.fromstring(picture).iterfind(".//s:text", NAMESPACE)]


def _lab(colour: str, seen: tuple[tuple[float, float, float], ...] | None = None) -> tuple[float, float, float]:
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    rgb = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]
    if seen:
        rgb = [min(1.0, max(0.0, sum(a * b for a, b in zip(line, rgb, strict=True)))) for line in seen]
    r, g, b = rgb
    x, y, z = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def test_text_can_be_read() -> None:
    for ink, ground in (
        (palette.INK, palette.PAPER),
        (palette.MUTED, palette.PAPER),
        (palette.ON_BAND, palette.BAND),
        (palette.INK, palette.WARNING),
    ):
        assert palette.contrast(ink, ground) >= 4.5
    # The edges of the boxes, which show where the empty ones are.
    assert palette.contrast(palette.EDGE, palette.PAPER) >= 3


def test_each_step_is_darker_than_the_one_before() -> None:
    for one, other in pairwise(palette.STEPS[step] for step in (1, 2, 3, 4)):
        assert palette.luminance(one) > palette.luminance(other)
        assert palette.contrast(one, other) >= 1.35


@pytest.mark.parametrize("seen", [None, *BLIND.values()], ids=["all colours", *BLIND])
def test_colours_are_told_apart_however_they_are_seen(seen: tuple[tuple[float, float, float], ...] | None) -> None:
    for one, other in combinations([*palette.STEPS.values(), palette.NO_LEVEL], 2):
        a, b = _lab(one, seen), _lab(other, seen)
        # CIE 1976: 2.3 is just noticed. Light blue and the grey of no level differ in their pattern as well.
        assert sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5 >= 5, (one, other)


def test_what_is_written_is_text_and_nothing_else() -> None:
    evil = '</text><script>alert("1")</script>&amp;\x00\x1b'
    wicked = row(country=evil, publisher=evil, meaning=evil, native=evil, native_language='en"x', site=evil, said=evil)
    picture = card.draw(a_card(wicked, title=evil, note=evil, warning=evil, language='e"n'))
    root = ElementTree.fromstring(picture)
    assert not root.findall(".//s:script", NAMESPACE)
    assert "script" in "".join(texts(picture))
    assert {part.tag.split("}")[1] for part in root.iter()} == {"svg", "title", "desc", "rect", "path", "text"}


def test_the_card_is_told_to_those_who_do_not_see_it() -> None:
    root = ElementTree.fromstring(card.draw(a_card(row(), row(step=None), warning="Old")))
    assert root.get("role") == "img"
    named = root.get("aria-labelledby", "").split()
    parts = {part.get("id"): part.text or "" for part in root if part.get("id")}
    assert next(parts[name] for name in named) == "Sylvania"
    assert parts["desc"].split("\n") == [
        "Freedonia: go carefully (2/4)",
        "Freedonia: go carefully (–/4)",
        "Old",
        "A note",
    ]


@pytest.mark.parametrize("step", [1, 2, 3, 4, None])
def test_a_level_is_a_number_and_a_count_of_boxes_not_only_a_colour(step: int | None) -> None:
    picture = card.draw(a_card(row(step=step)))
    boxes = [b for b in ElementTree.fromstring(picture).iterfind(".//s:rect", NAMESPACE) if b.get("height") == "26"]
    assert len(boxes) == 4
    assert [box.get("fill") != palette.PAPER for box in boxes] == [bool(step) and n < step for n in range(4)]  # type: ignore[operator]
    assert f"{step or '–'} / 4" in texts(picture)


def test_the_card_is_mirrored_where_writing_runs_from_right_to_left() -> None:
    def places(picture: str) -> dict[str, tuple[float, bool]]:
        lines = ElementTree.fromstring(picture).iterfind(".//s:text", NAMESPACE)
        return {svg.plain(n.text or ""): (float(n.get("x", 0)), n.get("text-anchor") == "end") for n in lines}

    left, right = (places(card.draw(a_card(rtl=rtl))) for rtl in (False, True))
    assert left.keys() == right.keys()
    for line, (x, end) in left.items():
        assert right[line] == (card.WIDTH - x, not end), line


def test_long_text_is_broken_and_nothing_of_a_word_is_lost() -> None:
    text = "one two three four five six seven eight nine ten"
    assert " ".join(svg.lines(text, 20, 150, 10)) == text
    assert all(svg.width(line) * 20 <= 150 for line in svg.lines(text, 20, 150, 10))
    assert svg.lines(text, 20, 150, 2)[-1].endswith("…")
    assert (
        "".join(svg.lines("国の一部について、すべての渡航をやめるよう勧告", 20, 200, 10))
        == "国の一部について、すべての渡航をやめるよう勧告"
    )
    assert not any(
        line.startswith("、") for n in range(100, 400, 7) for line in svg.lines("渡航、渡航、渡航、", 20, n, 9)
    )
    assert svg.lines("일부 지역은 모든 여행을", 20, 110, 10)[0] == "일부 지역은"


def test_a_break_leaves_isolates_in_pairs() -> None:
    for line in svg.lines("\u2068Foreign, Commonwealth & Development Office\u2069 كينيا", 20, 180, 9):
        assert sum(line.count(mark) for mark in "\u2066\u2067\u2068") == line.count("\u2069")


@pytest.mark.parametrize("code", COMPLETE)
def test_whatever_a_ministry_may_say_fits_and_has_its_letters(code: str) -> None:
    for scale in SCALES.values():
        flags = "+".join(step.code for step in scale.steps if step.regional)
        for level in (*(step.code for step in scale.steps), *([flags, ""] if scale.flags else [])):
            said = str(resolve(meaning_of(scale.key, level), code))
            lines = svg.lines(said, 19, card.WIDTH - card.EDGE - card.RIGHT, 99)
            assert len(lines) <= 6, said
            found = fonts.files(said + "".join(scale.wording(level, code)), code)
            assert found is not None
            assert {path.parent for path in found} == {fonts.FOLDER}, said


def test_a_letter_that_no_font_has_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "installed", lambda: ())
    fonts.of_the_machine.cache_clear()
    assert fonts.files("Kenya", "en") is not None
    assert fonts.files("Kenya 𒀀", "en") is None
    assert fonts.files("⸻", "ja") is None
    fonts.of_the_machine.cache_clear()


def test_fonts_of_the_machine_help_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "Broken.ttf"
    broken.write_bytes(b"\0\1\0\0\0\1")
    korean = fonts.FOLDER / "noto-sans-cjk-ko.otf"
    monkeypatch.setattr(fonts, "own", lambda language: (fonts.FOLDER / "noto-sans-400.ttf",))
    monkeypatch.setattr(fonts, "installed", lambda: (broken, korean))
    fonts.of_the_machine.cache_clear()
    assert fonts.files("여행", "ko") == (fonts.FOLDER / "noto-sans-400.ttf", korean)
    fonts.of_the_machine.cache_clear()


def test_each_east_asian_language_asks_its_own_font_first() -> None:
    for code in ("ja", "zh", "ko"):
        found = fonts.files("Kenya 国", code) if code != "ko" else fonts.files("Kenya 국", code)
        assert found is not None
        assert next(path.name for path in found if "cjk" in path.name) == f"noto-sans-cjk-{code}.otf"


def test_a_png_is_as_wide_as_asked() -> None:
    content = a_card()
    found = fonts.files(card.words(content), "en")
    assert found
    image = png(card.draw(content), found, 1000)
    assert image[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">I", image[16:20])[0] == 1000


def test_letters_are_drawn_and_not_boxes() -> None:
    """A letter without a glyph is drawn as the same box as any other."""

    def drawn(text: str, code: str) -> bytes:
        body = svg.text(text, 10, 60, 40, rtl=code in ("ar", "fa"), end=code in ("ar", "fa"))
        picture = svg.document(900, 90, body, title="", description="", language=code)
        return png(picture, fonts.files(text, code) or (), 900)

    for code, one, other in (
        ("ar", "كينيا", "مصرية"),
        ("hi", "कनडा", "जरमन"),
        ("ja", "6月24日", "6年24号"),
        ("ko", "영국", "미대"),
    ):
        assert len(one) == len(other)
        assert drawn(one, code) != drawn(other, code)


def test_the_world_is_whole() -> None:
    world = atlas.world()
    assert len(world.shapes) > 170
    assert not world.shapes.keys() & world.dots.keys()
    assert {"KE", "FR", "GF", "XK", "PS", "TW", "EH", "SO", "UA"} <= world.shapes.keys()
    assert {"SG", "MV", "HK", "VA", "TV"} <= world.dots.keys()
    for x, y in world.dots.values():
        assert 0 <= x <= world.width
        assert 0 <= y <= world.height


def test_places_are_where_the_ministries_file_them() -> None:
    """Crimea with Ukraine, French Guiana by itself: a level of one country must not colour another."""

    def starts(iso2: str) -> list[tuple[int, int]]:
        found = []
        for part in atlas.world().shapes[iso2].split("M")[1:]:
            x, y = part.split("l")[0].split()
            found.append((int(x), int(y)))
        return found

    from training.map import place

    west, north = place(32.5, 46.3)
    east, south = place(36.6, 44.3)
    for iso2, there in (("RU", False), ("UA", True)):
        assert any(west <= x <= east and north <= y <= south for x, y in starts(iso2)) == there, iso2
    assert all(x > atlas.world().width * 0.45 for x, _ in starts("FR"))


def test_no_shape_runs_across_the_map() -> None:
    for iso2, path in atlas.world().shapes.items():
        for part in path.split("M")[1:]:
            steps = part.rstrip("z").split("l")[1].replace("-", " -").split()
            assert all(abs(int(step)) < 400 for step in steps), iso2
