import html as entities
import re

from hypothesis import given
from hypothesis import strategies as st

from bot.facts.sources.html import pieces, to_text

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)


def test_blocks_breaks_lists_tables_and_entities() -> None:
    text = to_text(
        "a&nbsp;b &amp; c<p>one<br>two</p><ul><li><p>alpha</p></li><li>beta</li><li></li></ul>"
        "<table><tr><th>h</th><td>x</td></tr></table>tail"
    )
    assert text == "a b & c\none\ntwo\n• alpha\n• beta\nh | x\ntail"


def test_nothing_of_scripts_styles_comments_and_images_is_kept() -> None:
    text = to_text(
        'x<script>alert("1")</script><style>p{}</style><!-- secret --><img src=x onerror=alert(1) alt="map">'
        '<a href="javascript:alert(2)">link</a><iframe src="https://example.org">no</iframe>y'
    )
    assert text == "xlinky"


def test_pieces_know_their_path_anchor_and_surroundings() -> None:
    found = list(
        pieces(
            'intro<h2 id="a">One</h2><p>1</p><h3>Sub</h3><p>2</p><h2>Two</h2>'
            '<div class="Box Red"><h3 id="z">Deep</h3><p>3</p></div>'
        )
    )
    assert [(piece.headings, piece.anchor, piece.text) for piece in found] == [
        ((), "", "intro"),
        (("One",), "a", "1"),
        (("One", "Sub"), "", "2"),
        (("Two",), "", ""),
        (("Two", "Deep"), "z", "3"),
    ]
    assert found[4].classes == {"Box", "Red"}
    assert found[2].heading == "One › Sub"


def test_an_empty_heading_starts_no_level_of_its_own() -> None:
    assert [p.headings for p in pieces("<h2>A</h2>x<h3></h3>y") if p.text] == [("A",), ("A",)]


def test_empty_and_malformed_input() -> None:
    assert to_text("") == to_text("   ") == to_text("<p>") == to_text("\x00") == ""
    assert to_text("<p>unclosed <b>bold") == "unclosed bold"
    assert to_text("</div></div>after") == "after"


def test_a_bar_that_was_written_stays() -> None:
    assert to_text("<ul><li>|</li></ul>") == "• |"
    assert to_text("<p>a |</p>") == "a |"
    assert to_text("<table><tr><td>a</td><td>b</td>\n</tr></table>") == "a | b"


def test_deep_nesting_does_not_overflow() -> None:
    assert to_text("<div>" * 1500 + "deep" + "</div>" * 1500) == "deep"


@given(st.lists(WORDS, min_size=1, max_size=20))
def test_the_words_stay_exactly_as_they_are(words: list[str]) -> None:
    written = [entities.escape(word) for word in words]
    expected = [re.sub(r"\s+", " ", word).strip() for word in words]
    for wrap in ("<p>{}</p>", "<p><b>{}</b></p>", "<div><span>{}</span></div>", "<ul><li>{}</li></ul>"):
        text = to_text("".join(wrap.format(word) for word in written))
        kept = [line.removeprefix("• ") for line in text.split("\n")]
        assert kept == [word for word in expected if word]


@given(st.text(max_size=300))
def test_any_text_is_survived_and_never_gives_markup_of_known_elements(text: str) -> None:
    found = to_text(text)
    assert to_text(entities.escape(found)) is not None
    assert "\r" not in found
    assert not any(line != line.strip() or not line for line in found.split("\n") if found)


@given(st.lists(st.tuples(st.sampled_from(["h2", "h3", "p", "li", "div"]), WORDS), max_size=15))
def test_splitting_loses_and_invents_no_words(parts: list[tuple[str, str]]) -> None:
    html = "".join(f"<{tag}>{entities.escape(word)}</{tag}>" for tag, word in parts)
    whole = to_text(html).replace("• ", "").split()
    split = [
        word
        for piece in pieces(html)
        for line in ([piece.headings[-1]] if piece.headings else []) + [piece.text.replace("• ", "")]
        for word in line.split()
    ]
    assert sorted(set(split)) == sorted(set(whole))
