"""Free questions over invented passages, read with the project's own encoder."""

import asyncio
from datetime import UTC, datetime

import orjson
import pytest

from bot.errors import ModelError
from bot.facts.library import Library
from bot.facts.model import Fact, Kind
from bot.facts.quoting import around, units
from bot.facts.searching import Engine, Question
from bot.facts.searching import engine as engine_module
from bot.facts.searching.signals import NAMES
from bot.facts.searching.vocabulary import Vocabulary
from bot.facts.searching.weights import PATH, load
from bot.facts.store.embedded import EmbeddedStore
from bot.understanding.encoder import own
from bot.understanding.reading import Reader

PASSAGES = [
    ("entry", "Customs rules › Pets", "A dog or a cat needs an invented microchip and a paper from a vet.", "en"),
    ("security", "Crime", "Purses vanish in the market. Thieves on motorcycles snatch telephones.", "en"),
    ("laws", "Drones", "Flying a drone is invented to be forbidden near every lake.", "en"),
    ("laws", "Alcohol", "Beer is sold in invented blue shops only. Drinking in the street is fined.", "en"),
    ("health", "Yellow fever", "An invented vaccination certificate is asked for at the border.", "en"),
    ("health", "Hospitals", "Doctors want to be paid in cash before they treat anybody.", "en"),
    ("hazards", "Earthquakes", "The ground shakes each invented spring. Leave the house at once.", "en"),
    ("transport", "Road travel", "Carts keep to the left. Driving at night is invented to be dangerous.", "en"),
    ("other", "Money", "Cash machines take invented cards. The currency is the shell.", "en"),
    ("security", "Criminalité", "On vole des vélos inventés près des écoles.", "fr"),
]


def passage(section: str, heading: str, text: str, language: str = "en", country: str = "KE") -> Fact:
    value = {"section": section, "heading": heading, "text": text, "anchor": "", "order": 0}
    moment = datetime(2026, 8, 22, tzinfo=UTC)
    return Fact(country, Kind.PASSAGE, value, "gov-uk", "p", "t", "https://example.org", None, moment, language, "CC0")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(own())


@pytest.fixture
async def store(small_snapshot):
    opened = EmbeddedStore(None, small_snapshot)
    await opened.replace("gov-uk", "KE", [passage(*row) for row in PASSAGES])
    yield opened
    await opened.close()


@pytest.fixture
def engine(store, reader) -> Engine:
    return Engine(store, reader)


async def best(engine: Engine, text: str, language: str = "en", **more) -> str:
    ranking = await engine.rank("KE", Question(text, language, more.pop("section", None)), **more)
    return ranking.hits[0].fact.value["heading"]


@pytest.mark.parametrize(
    ("text", "language", "heading"),
    [
        ("can I bring my dog?", "en", "Customs rules › Pets"),
        ("Darf ich meinen Hund mitbringen?", "de", "Customs rules › Pets"),
        ("можно летать на дроне?", "ru", "Drones"),
        ("地震が心配です", "ja", "Earthquakes"),
        ("هل يمكنني شرب البيرة؟", "ar", "Alcohol"),
        ("is it safe to drive after dark", "en", "Road travel"),
        ("faut-il le vaccin contre la fièvre jaune", "fr", "Yellow fever"),
        ("병원에서 현금으로 내야 하나요", "ko", "Hospitals"),
        ("क्या एटीएम में कार्ड चलेगा", "hi", "Money"),
    ],
)
async def test_a_question_in_any_language_finds_the_passage(engine, text: str, language: str, heading: str) -> None:
    assert await best(engine, text, language) == heading


async def test_an_answer_is_an_exact_quotation_with_its_fact(engine) -> None:
    hits = await engine.answer("KE", Question("Are drones forbidden?", "en", "laws"))
    assert hits[0].fact.value["heading"] == "Drones"
    assert hits[0].excerpt == PASSAGES[2][2]
    assert hits[0].fact.country == "KE"
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@pytest.mark.parametrize("text", ["zxqv wplk", "", "   ", "?!", "😀"])
async def test_nothing_rather_than_something_wrong(engine, text: str) -> None:
    assert await engine.answer("KE", Question(text, "en")) == ()


async def test_a_country_without_passages_has_no_answer(engine) -> None:
    assert await engine.answer("ZZ", Question("drones", "en")) == ()
    assert await engine.rank("ZZ", Question("drones", "en")) is None


async def test_languages_of_the_sources_can_be_chosen(engine) -> None:
    assert await best(engine, "are bicycles stolen", languages=["fr"]) == "Criminalité"
    assert await best(engine, "are bicycles stolen", languages=["en"]) == "Crime"
    assert await engine.rank("KE", Question("theft", "en"), languages=["nl"]) is None


async def test_the_topic_is_a_prior_and_not_a_filter(engine) -> None:
    question = "what about the market"
    before = await engine.rank("KE", Question(question, "en"), limit=10)
    after = await engine.rank("KE", Question(question, "en", "other"), limit=10)
    places = [[hit.fact.value["heading"] for hit in ranking.hits].index("Money") for ranking in (before, after)]
    assert places[1] < places[0]
    assert await best(engine, "are drones forbidden", section="health") == "Drones"


async def test_a_changed_country_is_searched_as_it_is_now(engine, store) -> None:
    assert await best(engine, "drones") == "Drones"
    await store.replace("gov-uk", "KE", [passage("laws", "Kites", "Kites are invented to be forbidden.")])
    assert await best(engine, "drones") == "Kites"
    await store.replace("gov-uk", "KE", [])
    assert await engine.rank("KE", Question("kites", "en")) is None


async def test_what_a_publisher_says_twice_is_quoted_once(engine, store) -> None:
    again = [passage("laws", "Warnings › Drones", PASSAGES[2][2])]
    await store.replace("gov-uk", "KE", [passage(*row) for row in PASSAGES] + again)
    hits = (await engine.rank("KE", Question("drones", "en"), limit=5)).hits
    texts = [hit.fact.value["text"] for hit in hits]
    assert len(texts) == len(set(texts)) == 5


async def test_the_sentence_that_answers_is_the_one_quoted(engine, store) -> None:
    filler = " ".join(f"Invented sentence number {n} tells of nothing at all." for n in range(40))
    text = f"{filler} Elephants may not be ridden by anybody. {filler}"
    await store.replace("gov-uk", "KE", [passage("laws", "Animals", text), *(passage(*row) for row in PASSAGES)])
    ranking = await engine.rank("KE", Question("Kann man auf Elefanten reiten?", "de"))
    hit = next(hit for hit in ranking.hits if hit.fact.value["heading"] == "Animals")
    assert "Elephants may not be ridden" in hit.excerpt
    assert hit.excerpt in text
    assert len(hit.excerpt) <= 500


async def test_only_so_many_countries_are_kept_read(engine, store, monkeypatch) -> None:
    monkeypatch.setattr(engine_module, "MOST_COUNTRIES", 2)
    for code in ("JP", "FR", "IS"):
        await store.replace("gov-uk", code, [passage("laws", "Drones", "Drones may fly.", country=code)])
        await engine.rank(code, Question("drones", "en"))
    assert list(engine._pages) == ["FR", "IS"]


async def test_many_questions_at_once(engine) -> None:
    questions = [Question(text, "en") for text in ("drones", "beer", "earthquake", "hospital")] * 5
    found = await asyncio.gather(*(engine.rank("KE", question) for question in questions))
    headings = [ranking.hits[0].fact.value["heading"] for ranking in found]
    assert headings == ["Drones", "Alcohol", "Earthquakes", "Hospitals"] * 5


async def test_a_library_without_a_reader_answers_no_free_question(store, reader) -> None:
    question = Question("Are drones forbidden?", "en", "laws")
    assert await Library(store).answer("KE", question) == ()
    assert await Library(store, reader=reader).answer("KE", question)


def test_a_full_table_is_left_to_those_who_hold_it(reader) -> None:
    vocabulary = Vocabulary(reader, most=4)
    table, rows = vocabulary.rows(["dog", "cat", "dog"])
    assert rows.tolist() == [0, 1, 0]
    before = table[rows].copy()
    other, more = vocabulary.rows(["cow", "hen", "pig"])
    assert other is not table
    assert more.tolist() == [0, 1, 2]
    assert (table[rows] == before).all()
    large, all_rows = vocabulary.rows([f"word{n}" for n in range(9)])
    assert len(large) == 9
    assert sorted(all_rows.tolist()) == list(range(9))


def test_han_and_kana_are_read_in_pieces(reader) -> None:
    assert reader.asked_words("黄熱病の予防接種") == ["黄熱", "熱病", "予防", "防接", "接種"]
    assert reader.asked_words("ドローンは?") == ["ドローン"]
    assert reader.asked_words("Is it safe, is it?") == ["is", "it", "safe"]


@pytest.mark.parametrize("change", [{"signals": {}}, {"sure": {"bias": 1}}, {"threshold": None}, {"encoder": ...}])
def test_weights_of_other_signals_are_refused(tmp_path, change) -> None:
    data = orjson.loads(PATH.read_bytes())
    assert list(data["signals"]) == list(NAMES)
    data.update(change)
    path = tmp_path / "weights.json"
    path.write_bytes(orjson.dumps({key: value for key, value in data.items() if value is not ...}))
    with pytest.raises(ModelError):
        load(path)


def test_the_weights_are_those_of_the_encoder(reader) -> None:
    assert load().encoder == reader.name, "the encoder changed: run `safeconduct tune-search`"


def test_around_quotes_the_unit_asked_for() -> None:
    text = " ".join(f"Sentence {n} is here." for n in range(60))
    for unit in (0, 30, 59):
        quoted = around(passage("laws", "h", text), unit, 100)
        assert f"Sentence {unit} is here." in quoted
        assert quoted in text
        assert len(quoted) <= 100
    assert len(units(text)) == 60
