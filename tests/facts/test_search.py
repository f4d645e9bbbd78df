from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts.model import Fact, Kind
from bot.facts.search import excerpt, search
from bot.facts.store.embedded import EmbeddedStore

PASSAGES = [
    ("entry", "Customs rules › Pets", "A dog needs an invented microchip. Cats may stay at home.", "en"),
    ("security", "Crime", "Purses vanish in the market. Beware of men with a dog.", "en"),
    ("laws", "Drones", "Drones are invented to be forbidden.", "en"),
    ("health", "Yellow fever", "An invented certificate is asked for.", "en"),
    ("health", "Dengue", "A fever from invented flies; they are yellow.", "en"),
    ("transport", "Road travel", "Carts keep to the left. Driving at night is invented to be dangerous.", "en"),
    ("security", "Criminalité", "On vole des vélos inventés près des écoles.", "fr"),
]


def passage(section: str, heading: str, text: str, language: str = "en", country: str = "KE") -> Fact:
    value = {"section": section, "heading": heading, "text": text, "anchor": "", "order": 0}
    moment = datetime(2026, 8, 22, tzinfo=UTC)
    return Fact(
        country, Kind.PASSAGE, value, "gov-uk", "p", "t", "https://example.org", None, moment, language, "CC0-1.0"
    )


@pytest.fixture
async def store(small_snapshot):
    opened = EmbeddedStore(None, small_snapshot)
    await opened.replace("gov-uk", "KE", [passage(*row) for row in PASSAGES])
    await opened.replace("gov-uk", "JP", [passage("laws", "Drones", "Drones may fly.", country="JP")])
    yield opened
    await opened.close()


async def headings(store, *words: str, **more) -> list[str]:
    return [hit.fact.value["heading"] for hit in await search(store, "KE", words, **more)]


async def test_the_passage_is_found_whatever_the_words_form(store) -> None:
    for word in ("drone", "drones", "DRONES"):
        [hit] = await search(store, "KE", [word])
        assert hit.fact.value["heading"] == "Drones"
        assert hit.fact.country == "KE"
        assert hit.excerpt == "Drones are invented to be forbidden."


async def test_alternatives_and_phrases(store) -> None:
    assert (await headings(store, "puppy|dog|hound"))[0] in ("Customs rules › Pets", "Crime")
    assert await headings(store, "yellow fever") == ["Yellow fever"]
    assert set(await headings(store, "yellow", "fever")) == {"Yellow fever", "Dengue"}
    assert (await headings(store, "yellow", "fever"))[0] == "Yellow fever"


async def test_headings_weigh_more_and_the_section_is_a_prior_not_a_filter(store) -> None:
    assert (await headings(store, "dog", section="entry"))[0] == "Customs rules › Pets"
    assert (await headings(store, "dog", section="security"))[0] == "Crime"
    assert await headings(store, "drones", section="health") == ["Drones"]


async def test_nothing_rather_than_something_wrong(store) -> None:
    assert await headings(store, "unicorn") == []
    assert await headings(store, "unicorn", "zebra", "market") == []
    assert await headings(store, "the", "of", "pour") == []
    assert await headings(store) == []
    assert await search(store, "ZZ", ["drone"]) == ()


async def test_accents_do_not_matter_and_languages_can_be_chosen(store) -> None:
    assert await headings(store, "velos") == ["Criminalité"]
    assert await headings(store, "vélo", languages=["fr"]) == ["Criminalité"]
    assert await headings(store, "velos", languages=["en"]) == []


@pytest.mark.parametrize("word", ['"', "a OR b", "NEAR(", "*", "heading:", "') --", "drone*", "^", "KE", "\x00", "😀"])
async def test_what_looks_like_syntax_is_only_words(store, word: str) -> None:
    await search(store, "KE", [word, word + "|" + word])
    await search(store, word, ["drone"])


async def test_a_replaced_country_is_searched_as_it_is_now(store) -> None:
    await store.replace("gov-uk", "KE", [passage("laws", "Kites", "Kites are invented to be forbidden.")])
    assert await headings(store, "drones") == []
    assert await headings(store, "kites") == ["Kites"]
    await store.replace("gov-uk", "KE", [])
    assert await headings(store, "kites") == []


LONG = "\n".join(
    ["First sentence here. Second sentence there! Third one?"]
    + ["You must not bring:"]
    + [f"• thing number {n} of the long list" for n in range(30)]
    + ["Last line about elephants. It ends."]
)


def test_excerpts_are_exact_whole_and_readable() -> None:
    fact = passage("other", "h", LONG)
    opening = excerpt(fact)
    assert LONG.startswith(opening)
    assert len(opening) <= 500
    end = excerpt(fact, ["elephant"])
    assert end in LONG
    assert end.endswith("It ends.")
    item = excerpt(fact, ["things", "number 3"])
    assert item in LONG
    assert "You must not bring:" in item


def test_a_sentence_longer_than_the_limit_stays_whole() -> None:
    sentence = "word " * 200 + "end."
    assert excerpt(passage("other", "h", sentence + " Next one."), limit=100) == sentence
    assert excerpt(passage("other", "h", "Short."), ["nothing"]) == "Short."


@given(
    st.lists(st.text("abc DE.!?•", min_size=1, max_size=60), min_size=1, max_size=30),
    st.lists(st.text("abc", max_size=5), max_size=3),
    st.integers(1, 200),
)
def test_an_excerpt_is_always_a_part_of_the_text(lines: list[str], words: list[str], limit: int) -> None:
    text = "\n".join(line.strip() for line in lines if line.strip()) or "x"
    found = excerpt(passage("other", "h", text), words, limit)
    assert found
    assert found in text
