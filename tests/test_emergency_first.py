"""Help first: who is in danger is answered, in their language, whatever is broken."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot import app_keys as keys
from bot.conversation import Conversation
from bot.message import Status
from tests.services.processes import free_port
from tests.services.redis_server import redis_server
from tests.talking import Away, Partly, incoming, said, talk

DANGER = {
    "en": "They are shooting at us",
    "fr": "On nous tire dessus",
    "de": "Sie schießen auf uns",
    "es": "El barco se está hundiendo",
    "ar": "أنقذونا",
    "ru": "В нас стреляют",
}
PLACES = {"en": "Egypt", "fr": "Égypte", "de": "Ägypten", "es": "Egipto", "ar": "مصر", "ru": "Египет"}


@pytest.fixture
def conversation(application: web.Application) -> Conversation:
    """The conversation of the application."""
    return application[keys.CONVERSATION]


Break = Callable[[Conversation], Conversation]

BROKEN: dict[str, Break] = {
    "nothing": lambda whole: whole,
    "all of the dialogue": lambda whole: replace(whole, dialogue=Away()),
    "the understanding": lambda whole: replace(whole, dialogue=Partly(whole.dialogue, parse=Away().parse)),
    "the answers": lambda whole: replace(whole, dialogue=Partly(whole.dialogue, handle=Away().handle)),
    "the memory": lambda whole: replace(
        whole, dialogue=Partly(whole.dialogue, slots=Away().slots, set_slots=Away().set_slots)
    ),
    "the records": lambda whole: replace(whole, records=Away()),
    "the switch": lambda whole: replace(whole, kill_switch=True),
}


@pytest.mark.parametrize("language", DANGER)
@pytest.mark.parametrize("broken", BROKEN)
async def test_danger_is_answered(conversation: Conversation, sender: str, broken: str, language: str) -> None:
    damaged = BROKEN[broken](conversation)
    turn = await damaged.respond(incoming(DANGER[language], sender, locale=language))
    assert turn.status is Status.EMERGENCY
    assert turn.language == language
    assert "112" in said(turn)


@pytest.mark.parametrize("language", DANGER)
async def test_with_a_place_the_local_numbers_come_first(
    conversation: Conversation, sender: str, language: str
) -> None:
    turn = await conversation.respond(incoming(f"{DANGER[language]}! {PLACES[language]}", sender))
    assert turn.status is Status.EMERGENCY
    assert turn.countries == ("EG",)
    assert "122" in turn.replies[0].text  # Egypt's police
    assert turn.citations


async def test_the_place_spoken_of_before_counts(conversation: Conversation, sender: str) -> None:
    turn = await talk(conversation, "Is it safe to travel to Egypt?", DANGER["en"], sender=sender)
    assert turn.countries == ("EG",)


async def test_a_place_given_afterwards_brings_its_numbers(conversation: Conversation, sender: str) -> None:
    await talk(conversation, DANGER["en"], sender=sender)
    for _ in range(100):  # it is remembered after the answer, not before it
        if (await conversation.dialogue.slots(await _person(conversation, sender))).get("pending"):
            break
        await asyncio.sleep(0.01)
    turn = await talk(conversation, "Egypt", sender=sender)
    assert turn.status is Status.EMERGENCY
    assert "122" in said(turn)


async def _person(conversation: Conversation, sender: str) -> str:
    from bot.privacy import pseudonym

    return pseudonym(conversation.key, "test", sender)


async def test_no_notice_stands_before_the_numbers(conversation: Conversation, sender: str) -> None:
    text = DANGER["en"] + " in Egypt. " + "Please help us now. " * 200
    turn = await conversation.respond(incoming(text, sender))
    assert turn.status is Status.EMERGENCY
    assert "very long" not in said(turn)


async def test_the_button_works_without_the_understanding(conversation: Conversation, sender: str) -> None:
    damaged = BROKEN["the understanding"](conversation)
    turn = await damaged.respond(incoming("", sender, payload='/report_emergency{"country": "EG"}'))
    assert turn.status is Status.EMERGENCY
    assert "122" in said(turn)


async def test_danger_waits_for_no_earlier_message(conversation: Conversation, sender: str) -> None:
    """A conversation whose turn is held up still gets its numbers at once."""
    person = await _person(conversation, sender)
    async with conversation.dialogue._agent.lock_store.lock(person):
        started = time.perf_counter()
        turn = await conversation.respond(incoming(DANGER["en"], sender))
        assert time.perf_counter() - started < 1
    assert turn.status is Status.EMERGENCY


async def test_a_memory_that_hangs_is_not_waited_for_long(conversation: Conversation, sender: str) -> None:
    async def hang(*args: Any) -> dict[str, Any]:
        await asyncio.sleep(60)
        return {}

    damaged = replace(conversation, dialogue=Partly(conversation.dialogue, slots=hang, set_slots=hang))
    started = time.perf_counter()
    turn = await damaged.respond(incoming(DANGER["en"], sender))
    assert turn.status is Status.EMERGENCY
    assert time.perf_counter() - started < 3


async def test_without_facts_the_general_numbers_remain(conversation: Conversation, sender: str) -> None:
    damaged = replace(conversation, answer_emergency=Away().answer)
    turn = await damaged.respond(incoming(DANGER["fr"], sender))
    assert turn.status is Status.ERROR
    assert "112" in said(turn)


@pytest.mark.parametrize("broken", ["all of the dialogue", "the switch"])
async def test_other_questions_are_answered_with_an_honest_no(
    conversation: Conversation, sender: str, broken: str
) -> None:
    turn = await BROKEN[broken](conversation).respond(incoming("Is it safe to travel to Kenya?", sender))
    assert turn.status is Status.ERROR
    assert turn.citations == ()
    assert "112" in said(turn)


async def test_when_redis_dies_danger_is_answered_and_the_rest_admitted(
    another_application: Any, tmp_path: Path
) -> None:
    with ExitStack() as server:
        url = server.enter_context(redis_server(tmp_path))
        async with another_application(redis_url=url) as shared:
            conversation = shared[keys.CONVERSATION]
            assert (await talk(conversation, "Is it safe to travel to Kenya?")).countries == ("KE",)
            assert (await talk(conversation, "and in Tanzania?")).countries == ("TZ",)
            server.close()
            started = time.perf_counter()
            turn = await talk(conversation, DANGER["ar"])
            assert turn.status is Status.EMERGENCY
            assert time.perf_counter() - started < 5
            assert (await talk(conversation, "Is it safe to travel to Kenya?")).status is Status.ERROR


async def test_when_the_action_server_is_away_danger_is_answered_and_the_rest_admitted(
    another_application: Any,
) -> None:
    endpoint = f"http://127.0.0.1:{free_port()}/webhook"
    async with another_application(action_endpoint=endpoint) as remote:
        conversation = remote[keys.CONVERSATION]
        assert (await talk(conversation, DANGER["de"])).status is Status.EMERGENCY
        turn = await talk(conversation, "Is it safe to travel to Kenya?", sender="another")
        assert turn.status is Status.ERROR
        assert turn.citations == ()
