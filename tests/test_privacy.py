"""Private by construction: what identifies people reaches neither Rasa nor a log, and can be erased."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot import app_keys as keys
from bot.conversation import Conversation
from bot.privacy import pseudonym, redact
from bot.records import Records
from tests.talking import Partly, incoming, talk

SECRETS = (
    *("+44 20 7946 0958", "020 7946 0958", "00442079460958", "(020) 7946-0958", "212-555-0123", "(212) 555-0123"),
    *("٠١٠١ ٢٣٤ ٥٦٧٨", "+٢٠ ١٠١٢٣٤٥٦٧٨"),
    *("jo.bloggs@example.org", "jo+travel@mail.example.co.uk"),
    *("GB82 WEST 1234 5698 7654 32", "DE89370400440532013000", "de89 3704 0044 0532 0130 00"),
    *("4111 1111 1111 1111", "4111-1111-1111-1111", "4111111111111111"),
    *("AB1234567", "ab1234567", "AB 1234567", "X1234567", "123456789"),
)
TELLING = "I lost my passport AB1234567 in Bangkok, call +44 20 7946 0958 or jo.bloggs@example.org"
PIECES = ("7946", "0958", "bloggs", "1234567")


@pytest.fixture
def conversation(application: web.Application) -> Conversation:
    """The conversation of the application."""
    return application[keys.CONVERSATION]


def person(conversation: Conversation, sender: str) -> str:
    """The pseudonym of a sender."""
    return pseudonym(conversation.key, "test", sender)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("around", ["{}", "My number is {}.", "({})", "اتصل بي {} من فضلك", "{}, {}"])
def test_what_identifies_is_blanked(secret: str, around: str) -> None:
    blanked = redact(around.replace("{}", secret))
    assert secret not in blanked
    assert "[" in blanked


@pytest.mark.parametrize("piece", ["a1 ", "0 ", "(0", "1-", "x@", "AB1 ", "٠ ", "de8 "])
def test_no_text_takes_long(piece: str) -> None:
    started = time.perf_counter()
    redact(piece * (2000 // len(piece)))
    assert time.perf_counter() - started < 0.1


@pytest.mark.parametrize(
    "text",
    [
        "Call 112 or 911",
        "from 2026-06-24 to 24/06/2026",
        "from 01/12/2026 to 05.01.2027 or 01-02-27",
        "is 2 000 000 dong or 1000000 pesos enough?",
        "USD 1000000 or EUR 500000",
        "in 2026 or by 2027 people travel to 20 countries in 24 days",
        "I arrive on 12.05.2027 at 14:30",
        "is 1,500,000 rupiah enough for 10 days?",
        "flight LH400 and A380",
        "the year 2026, 90 days, 180 days",
        "في مصر رقم 122",
    ],
)
def test_what_a_question_needs_stays(text: str) -> None:
    assert redact(text) == text


async def test_rasa_never_sees_it(conversation: Conversation, sender: str) -> None:
    """Redaction comes before Rasa: neither the understanding nor the dialogue is handed the words."""
    seen: list[Any] = []

    def spied(method: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def call(*args: Any, **kwargs: Any) -> Any:
            seen.append((args, kwargs))
            return await method(*args, **kwargs)

        return call

    real = conversation.dialogue
    watched = Partly(real, **{name: spied(getattr(real, name)) for name in ("parse", "handle", "slots", "set_slots")})
    turn = await replace(conversation, dialogue=watched).respond(incoming(TELLING, sender))
    assert turn.intent == "lost_passport"
    assert len(seen) >= 3
    assert "[phone]" in str(seen)
    for piece in (*PIECES, sender):
        assert piece not in str(seen)


async def test_actions_trackers_and_logs_never_hold_it(
    conversation: Conversation, sender: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    processor = conversation.dialogue._agent.processor
    payloads: list[str] = []
    run = processor._actions.run

    async def recorded(name: str, tracker: Any, domain: Any) -> dict[str, Any]:
        payloads.append(json.dumps(tracker.current_state(), default=str))
        result: dict[str, Any] = await run(name, tracker, domain)
        return result

    monkeypatch.setattr(processor._actions, "run", recorded)
    with caplog.at_level(logging.DEBUG):
        await conversation.respond(incoming(TELLING, sender))
        # A payload is the person's own text as well.
        await conversation.respond(incoming("", sender, payload=f'/inform{{"country": "{SECRETS[0]}"}}'))
        await conversation.respond(incoming("/help " + TELLING, sender))
    kept = json.dumps(await conversation.export(person(conversation, sender)), default=str)
    assert payloads
    assert "[phone]" in kept
    for piece in (*PIECES, sender):
        for place in (kept, caplog.text, *payloads):
            assert piece not in place


async def test_a_failure_does_not_log_what_was_written(
    conversation: Conversation, sender: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(*args: Any, **kwargs: Any) -> Any:
        raise ValueError(f"cannot understand {args}")

    broken = replace(conversation, dialogue=Partly(conversation.dialogue, parse=fail))
    with caplog.at_level(logging.INFO):
        await broken.respond(incoming("my very own words", sender))
    assert "ValueError" in caplog.text
    assert "very own" not in caplog.text


def test_a_pseudonym_is_stable_and_tells_nothing() -> None:
    one = pseudonym(b"key" * 8, "telegram", "12345")
    assert one == pseudonym(b"key" * 8, "telegram", "12345")
    assert len({one, pseudonym(b"other" * 8, "telegram", "12345"), pseudonym(b"key" * 8, "rest", "12345")}) == 3
    assert "12345" not in one
    # Channel and sender cannot run into one another.
    assert pseudonym(b"key", "a", "bc") != pseudonym(b"key", "ab", "c")


@pytest.fixture(params=["sqlite", "postgresql"])
async def records(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Durable records in each database."""
    url = None if request.param == "sqlite" else request.getfixturevalue("database_url")
    opened = Records(url, tmp_path)
    await opened.open()
    yield opened
    await opened.close()


async def test_records_of_one_person_are_listed_and_erased(records: Records) -> None:
    await records.ping()
    await records.note_feedback("one", "test", "fr", "ask_health")
    await records.note_feedback("one", "test", "fr", None)
    await records.note_feedback("two", "test", "en", None)
    first, second = await records.of("one")
    assert (first["channel"], first["language"], first["about"]) == ("test", "fr", "ask_health")
    assert second["about"] is None
    assert first["at"].startswith("20")
    await records.forget("one")
    assert await records.of("one") == []
    assert len(await records.of("two")) == 1


async def test_records_survive_a_restart(records: Records, tmp_path: Path) -> None:
    await records.note_feedback("one", "test", "fr", None)
    again = Records(records._engine.url.render_as_string(hide_password=False), tmp_path)
    await again.open()
    assert len(await again.of("one")) == 1
    await again.close()


async def test_feedback_is_recorded_without_words(conversation: Conversation, records: Records, sender: str) -> None:
    recording = replace(conversation, records=records)
    await talk(recording, "Is it safe to travel to Kenya?", sender=sender)
    turn = await recording.respond(incoming("", sender, payload="/give_feedback"))
    assert turn.intent == "give_feedback"
    (noted,) = await records.of(person(conversation, sender))
    assert noted["about"] == "ask_advice_level"
    assert noted["channel"] == "test"
    assert noted.keys() == {"id", "at", "person", "channel", "language", "about"}


async def test_a_database_that_is_away_costs_no_answer(
    conversation: Conversation, sender: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(*args: Any) -> None:
        raise ConnectionError

    broken = replace(conversation, records=Partly(conversation.records, note_feedback=fail))
    turn = await broken.respond(incoming("", sender, payload="/give_feedback"))
    assert turn.status.value == "answered"
    assert "ConnectionError" in caplog.text


async def test_everything_kept_can_be_seen_and_erased(
    conversation: Conversation, records: Records, sender: str
) -> None:
    recording = replace(conversation, records=records)
    await talk(recording, "Is it safe to travel to Kenya? I am Brazilian", sender=sender)
    await recording.respond(incoming("", sender, payload="/give_feedback"))
    kept = await recording.export(person(conversation, sender))
    assert kept["slots"]["countries"] == ["KE"]
    assert kept["slots"]["nationality"] == "BR"
    assert any(event["event"] == "user" for event in kept["events"])
    assert len(kept["feedback"]) == 1

    await recording.respond(incoming("/forget", sender))
    assert await recording.export(person(conversation, sender)) == {"slots": {}, "events": [], "feedback": []}
    # And nothing comes back with the next message.
    await talk(recording, "hello", sender=sender)
    assert "nationality" not in (await recording.export(person(conversation, sender)))["slots"]


async def test_erasing_a_stranger_is_no_error(conversation: Conversation) -> None:
    await conversation.forget(pseudonym(conversation.key, "test", "never seen"))
