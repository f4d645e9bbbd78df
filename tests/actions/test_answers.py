"""What the actions answer, as drafts, from the shipped facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

import actions.library
from actions.advice import ActionAdviceLevel  # noqa: F401  importing registers what answers
from actions.asked import Asked
from actions.base import Answer, answer
from actions.conversation import ActionInform  # noqa: F401
from actions.emergency import ActionEmergency  # noqa: F401
from actions.entry import ActionEntryRequirements  # noqa: F401
from actions.help import ActionHelp  # noqa: F401
from actions.posts import ActionFindPost  # noqa: F401
from actions.practical import ActionPractical  # noqa: F401
from actions.services import ActionAlerts  # noqa: F401
from actions.topics import ActionAdviceTopic  # noqa: F401
from actions.updates import updates  # noqa: F401
from actions.verify import ActionVerify  # noqa: F401
from bot.answer import Line, Quote
from bot.facts import EmbeddedStore, Fact, Kind, Library
from bot.facts.changes import between
from bot.message import Status
from bot.settings import Settings
from bot.understanding.encoder import own
from bot.understanding.reading import Reader

RECENT = datetime(2026, 8, 23, tzinfo=UTC)


@pytest.fixture
def library() -> Iterator[Library]:
    """The shipped facts, the day after most of them were read."""
    settings = Settings()
    library = Library(EmbeddedStore(None, settings.snapshot), clock=lambda: RECENT)
    actions.library.use(library, settings)
    yield library
    actions.library.use(None)


def keys(given: Answer) -> list[str]:
    return [part.key for bubble in given.draft.bubbles for part in bubble.lines if isinstance(part, Line)]


def args(given: Answer, key: str) -> dict[str, Any]:
    lines = (part for bubble in given.draft.bubbles for part in bubble.lines)
    return next(dict(part.args) for part in lines if isinstance(part, Line) and part.key == key)


def asked(intent: str, *destinations: str, **more: Any) -> Asked:
    return Asked(intent=intent, text="", language="en", destinations=destinations, **more)


async def test_levels_of_all_ministries_side_by_side(library: Library) -> None:
    given = await answer(asked("ask_advice_level", "KE"))
    publishers = [citation.publisher for citation in given.draft.citations]
    assert len(publishers) >= 5
    assert all(citation.url.startswith("https://") for citation in given.draft.citations)
    assert keys(given).count("advice-line") + keys(given).count("advice-line-plain") == 5


async def test_old_facts_say_so(library: Library) -> None:
    actions.library.use(
        Library(library.store, clock=lambda: datetime(2027, 6, 1, tzinfo=UTC)),
        Settings(),  # type: ignore[arg-type]
    )
    given = await answer(asked("ask_advice_level", "KE"))
    assert given.draft.status is Status.STALE
    assert "stale-warning" in keys(given)


async def test_a_country_nobody_writes_about_is_unknown(library: Library) -> None:
    given = await answer(asked("ask_advice_level", "BV"))
    assert given.draft.status is Status.UNKNOWN
    assert keys(given) == ["advice-none"]
    assert not given.draft.citations


async def test_no_place_is_asked_for(library: Library) -> None:
    given = await answer(asked("ask_health"))
    assert given.draft.status is Status.NEEDS_PLACE
    assert given.remember["pending"] == {"need": "place", "intent": "ask_health"}


async def test_an_ambiguous_place_is_asked_back(library: Library) -> None:
    given = await answer(asked("ask_security", candidates=("CD", "CG")))
    assert given.draft.status is Status.NEEDS_CHOICE
    payloads = [choice.payload for bubble in given.draft.bubbles for choice in bubble.choices]
    assert payloads == ['/ask_security{"country": "CD"}', '/ask_security{"country": "CG"}']


async def test_two_countries_get_one_answer_each(library: Library) -> None:
    given = await answer(asked("ask_advice_level", "KE", "TZ"))
    assert given.draft.countries == ("KE", "TZ")
    assert keys(given).count("advice-title") == 2
    assert len(given.draft.bubbles) == 2


async def test_a_follow_up_keeps_the_topic(library: Library) -> None:
    given = await answer(asked("inform", "TZ", topic="ask_emergency_number", remembered=("KE",)))
    assert args(given, "numbers-title") == {"country": {"country": "TZ"}}


async def test_a_follow_up_keeps_the_place(library: Library) -> None:
    given = await answer(asked("ask_emergency_number", remembered=("KE",)))
    assert given.draft.countries == ("KE",)


async def test_visa_rule_for_a_passport_is_marked_unofficial(library: Library) -> None:
    given = await answer(asked("ask_entry_requirements", "JP", nationality="BR"))
    assert "entry-visa_free-days" in keys(given)
    assert args(given, "entry-visa_free-days") == {"days": 90}
    assert "entry-unofficial" in keys(given)


async def test_the_visa_matrix_can_be_switched_off(library: Library) -> None:
    actions.library.use(library, Settings(visa_matrix=False))
    given = await answer(asked("ask_entry_requirements", "JP", nationality="BR"))
    assert "entry-unknown" in keys(given)
    assert given.draft.status is Status.UNKNOWN


async def test_the_passport_is_asked_for_and_then_answered(library: Library) -> None:
    first = await answer(asked("ask_entry_requirements", "JP"))
    assert first.remember["pending"] == {"need": "nationality", "intent": "ask_entry_requirements"}
    bare = asked("inform", "BR", pending=first.remember["pending"], remembered=("JP",))
    second = await answer(bare)
    assert args(second, "entry-title") == {"nationality": {"country": "BR"}, "country": {"country": "JP"}}
    assert second.remember["nationality"] == "BR"


async def test_another_nations_entry_page_is_shown_to_nobody_else(library: Library) -> None:
    passage = Fact(
        country="JP",
        kind=Kind.PASSAGE,
        value={"section": "entry", "heading": "Visa requirements", "text": "For our own.", "anchor": "", "order": 0},
        source="gov-uk",
        publisher="FCDO",
        title="Japan",
        url="https://example.org/japan",
        published=RECENT,
        retrieved=RECENT,
        language="en",
        licence="OGL-UK-3.0",
    )
    await library.store.replace("gov-uk", "JP", [passage])
    british = await answer(asked("ask_entry_requirements", "JP", nationality="GB"))
    brazilian = await answer(asked("ask_entry_requirements", "JP", nationality="BR"))
    assert any(citation.publisher == "FCDO" for citation in british.draft.citations)
    assert not any(citation.publisher == "FCDO" for citation in brazilian.draft.citations)


async def test_posts_say_what_is_not_known(library: Library) -> None:
    given = await answer(asked("find_post", "PE", nationality="DE", said_nationality="DE"))
    assert "post-no-address" in keys(given)
    assert "post-website" in keys(given)
    american = await answer(asked("find_post", "KE", nationality="US", said_nationality="US"))
    assert "post-phone" in keys(american)


async def test_no_post_is_said_plainly(library: Library) -> None:
    given = await answer(asked("find_post", "NR", nationality="LI", said_nationality="LI"))
    assert given.draft.status is Status.UNKNOWN
    assert "posts-none" in keys(given)


async def test_the_nearest_post_comes_first(library: Library) -> None:
    given = await answer(asked("find_post", "BR", nationality="US", cities=(("Rio de Janeiro", "BR"),)))
    first = args(given, "post-line")["post"]["args"]["city"]
    assert first == "Rio de Janeiro"


@pytest.mark.parametrize("country", ["EG", "TH", "FR", "KE"])
async def test_emergency_gives_numbers_before_everything(library: Library, country: str) -> None:
    given = await answer(asked("report_emergency", country))
    assert given.draft.status is Status.EMERGENCY
    assert keys(given)[0] == "emergency-title-country"
    assert keys(given)[1].startswith("number-")


async def test_emergency_without_a_place_gives_numbers_and_then_asks(library: Library) -> None:
    given = await answer(asked("report_emergency"))
    assert keys(given)[:2] == ["emergency-title", "emergency-unknown-place"]
    assert keys(given)[-1] == "emergency-where"
    assert given.remember["pending"] == {"need": "place", "intent": "report_emergency"}


async def test_lost_passport_guide_has_police_and_embassy(library: Library) -> None:
    given = await answer(asked("lost_passport", "TH", nationality="DE"))
    assert args(given, "lost-1") == {"number": {"verbatim": "191"}}
    assert "posts-title" in keys(given)


@pytest.mark.parametrize(
    "intent",
    [
        "arrested_or_detained",
        "victim_of_crime",
        "ill_or_injured",
        "death_abroad",
        "missing_person",
        "stranded_or_no_money",
        "family_matter",
    ],
)
async def test_help_names_numbers_steps_and_what_is_missing(library: Library, intent: str) -> None:
    given = await answer(asked(intent, "MX"))
    first = intent in ("victim_of_crime", "ill_or_injured", "family_matter")
    assert keys(given)[0] == ("numbers-title" if first else f"help-title-{intent}")
    assert {"numbers-title", f"help-{intent}-3"} <= set(keys(given))
    assert given.remember["pending"] == {"need": "nationality", "intent": intent}


@pytest.mark.parametrize("intent", ["subscribe_alerts", "unsubscribe_alerts", "list_subscriptions", "report_safe"])
async def test_what_does_not_exist_yet_is_said(library: Library, intent: str) -> None:
    given = await answer(asked(intent, "KE"))
    assert given.draft.status is not Status.SUBSCRIBED


async def test_a_low_confidence_is_asked_back_with_choices(library: Library) -> None:
    given = await answer(asked("out_of_scope", guesses=("ask_health", "ask_customs")))
    assert given.draft.status is Status.NEEDS_CHOICE
    payloads = [choice.payload for bubble in given.draft.bubbles for choice in bubble.choices]
    assert payloads == ["/ask_health", "/ask_customs", "/ask_capabilities"]


async def test_source_of_the_last_answer(library: Library) -> None:
    first = await answer(asked("ask_advice_level", "KE"))
    last = {"citations": [_plain(citation) for citation in first.draft.citations], "countries": ["KE"]}
    given = await answer(asked("ask_source", last_answer=last))
    assert given.draft.citations == first.draft.citations
    assert keys(await answer(asked("ask_source"))) == ["source-none"]


def _plain(citation: Any) -> dict[str, Any]:
    return {name: getattr(citation, name) for name in citation.__slots__}


async def test_practical_facts_single_out_what_was_asked(library: Library) -> None:
    given = await answer(asked("ask_practical", "IT", concepts=("plug",)))
    assert "practical-plugs" in keys(given)
    assert "practical-capital" not in keys(given)
    everything = await answer(asked("ask_practical", "IT"))
    assert {"practical-currency", "practical-capital", "practical-dialling_code"} <= set(keys(everything))


async def test_change_of_language(library: Library) -> None:
    given = await answer(asked("change_language", asked_language="fr"))
    assert given.remember["chosen_language"] == "fr"
    other = await answer(asked("change_language", asked_language="sw"))
    assert other.draft.status is Status.NEEDS_CHOICE
    assert "chosen_language" not in other.remember


async def test_events_stand_beside_the_advice_with_their_publisher(library: Library) -> None:
    flood = Fact(
        "KE",
        Kind.EVENT,
        {"event": "flood", "title": "Flood in the north", "id": "1", "level": "Orange", "start": "2026-08-20"}
        | {"indicative": True},
        "gdacs",
        "An invented service",
        "Events",
        "https://example.org",
        None,
        RECENT,
        "en",
        "invented",
    )
    await library.store.replace("gdacs", "KE", [flood])  # type: ignore[attr-defined]
    hazards = await answer(asked("ask_natural_hazards", "KE"))
    assert args(hazards, "event-line")["title"] == {"verbatim": "Flood in the north"}
    assert "event-indicative" in keys(hazards)
    assert "An invented service" in [citation.publisher for citation in hazards.draft.citations]
    assert "event-title" in keys(await answer(asked("ask_updates", "KE")))
    assert "event-title" not in keys(await answer(asked("ask_health", "KE")))
    assert "event-title" not in keys(await answer(asked("ask_natural_hazards", "TZ")))


async def test_governments_that_are_asked_for_are_no_destinations(library: Library) -> None:
    given = await answer(asked("compare_advice", "US", "JP", "MM"))
    assert given.draft.countries == ("MM",)
    assert (await answer(asked("compare_advice", "US"))).draft.countries == ("US",)


async def test_danger_where_the_person_writes_from(library: Library) -> None:
    given = await answer(asked("report_emergency", said_residence="FR", residence="FR", remembered=("JP",)))
    assert given.draft.countries == ("FR",)
    assert args(given, "emergency-title-country") == {"country": {"country": "FR"}}


def test_the_matter_of_a_question_is_without_countries_and_a_button_has_none() -> None:
    def country(value: str, start: int, end: int, kind: str = "country") -> dict[str, Any]:
        return {"entity": kind, "value": value, "role": "destination", "start": start, "end": end}

    text = "In Kenya, may I (from Peru) fly a drone in Nairobi?"
    message = {
        "text": text,
        "entities": [
            country("KE", 3, 8),
            country("PE", text.index("Peru"), text.index("Peru") + 4),
            {**country("Nairobi", 43, 50, "city"), "country": "KE"},
            {"entity": "topic_word", "value": "drone", "start": 34, "end": 39},
        ],
    }
    assert Asked.of(message, {}).matter == "In , may I (from ) fly a drone in Nairobi?"
    assert Asked.of({"text": '/ask_health{"country": "KE"}', "entities": []}, {}).matter == ""
    assert Asked.of({}, {}).matter == ""


LAKES = (
    "Flying a drone is invented to be forbidden near every lake. "
    "Lakes are blue, deep and cold here, and no fish of any kind lives in them."
)
PASSAGES = [
    ("laws", "Drones", LAKES),
    ("laws", "Alcohol", "Beer is sold in invented blue shops only."),
    ("entry", "Customs", "Invented sausages may not be brought in at all."),
    ("security", "Crime", "Purses vanish in the market."),
    ("health", "Hospitals", "Doctors want to be paid in cash before they treat anybody."),
    ("hazards", "Earthquakes", "The ground shakes each invented spring."),
]


async def test_a_free_question_is_answered_by_its_passage_or_told_that_none_does() -> None:
    store = EmbeddedStore(None, Settings().snapshot)
    facts = []
    for section, heading, text in PASSAGES:
        value = {"section": section, "heading": heading, "text": text, "anchor": "", "order": 0}
        url = "https://example.org/"
        facts.append(Fact("KE", Kind.PASSAGE, value, "gov-uk", "p", "t", url, None, RECENT, "en", "CC0-1.0"))
    await store.replace("gov-uk", "KE", facts)
    library = Library(store, clock=lambda: RECENT, reader=Reader(own()))
    actions.library.use(library, Settings())
    try:
        given = await answer(asked("ask_local_laws", "KE", matter="Are drones forbidden?", concepts=("drone",)))
        [quote, *_] = [part for bubble in given.draft.bubbles for part in bubble.lines if isinstance(part, Quote)]
        assert (quote.text, quote.heading) == (LAKES, "Drones")
        assert given.draft.status is Status.ANSWERED
        given = await answer(asked("ask_local_laws", "KE", matter="gambling halls?", concepts=("gambling",)))
        assert "not-mentioned" in keys(given)
        assert given.draft.status is Status.UNKNOWN
    finally:
        actions.library.use(None)
        await store.close()


async def test_updates_say_what_the_level_was_and_quote_what_is_new(library: Library) -> None:
    store = library.store
    before = [fact for fact in await store.facts("KE") if fact.source == "canada"]
    levels = [fact for fact in before if fact.kind is Kind.ADVICE_LEVEL]
    value = {**levels[0].value, "code": "3", "common": 4}
    passage = {"section": "security", "heading": "Protests", "text": "Invented.", "anchor": "", "order": 0}
    old = replace(levels[0], kind=Kind.PASSAGE, value={**passage, "heading": "Crime"})
    after = [replace(levels[0], value=value), old, replace(old, value=passage)]
    await store.replace("canada", "KE", after, between([*before, old], after, RECENT))
    given = await answer(asked("ask_updates", "KE"))
    told = args(given, "update-level")
    assert told["before"]["key"] == "level-canada-1"
    assert told["after"]["key"] == "level-canada-3"
    quotes = [part for bubble in given.draft.bubbles for part in bubble.lines if isinstance(part, Quote)]
    assert [(quote.heading, quote.text) for quote in quotes] == [("Protests", "Invented.")]
    sheet = await library.sheet("KE")
    assert sheet["changes"][0]["what"] == "passage_added"
    assert [change["direction"] for change in sheet["changes"] if change["what"] == "level"] == ["up"]
    assert [change.seq for change in await library.feed()] == sorted(change["seq"] for change in sheet["changes"])
