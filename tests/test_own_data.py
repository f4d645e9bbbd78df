"""What is kept about a person is said to that person, and a message can be asked for again."""

from __future__ import annotations

import pytest
from aiohttp import web

from bot import app_keys as keys
from bot.conversation import Conversation
from bot.message import Status
from tests.talking import incoming, said, talk


@pytest.fixture
def conversation(application: web.Application) -> Conversation:
    """The conversation of the application."""
    return application[keys.CONVERSATION]


async def test_a_privacy_request_offers_to_show_and_to_erase(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(incoming("/privacy_request", sender))
    assert [button.payload for button in turn.replies[-1].buttons] == ["/export", "/forget"]


async def test_the_export_says_all_and_after_erasing_nothing(conversation: Conversation, sender: str) -> None:
    await talk(conversation, "Hi, I'm Brazilian. Do I need a visa for Japan? mail me at a@b.org", sender=sender)
    shown = said(await conversation.respond(incoming("/export", sender)))
    assert "Your passport: Brazil" in shown
    assert "Japan" in shown
    assert "[email]" in shown
    assert "a@b.org" not in shown
    await conversation.respond(incoming("/forget", sender))
    assert "nothing" in said(await conversation.respond(incoming("/export", sender)))


@pytest.mark.parametrize("again", ["repeat please", "répète", "أعد", "もう一度", "ещё раз"])
async def test_the_last_answer_again(conversation: Conversation, sender: str, again: str) -> None:
    first = await conversation.respond(incoming("What is the police number in Egypt?", sender))
    turn = await conversation.respond(incoming(again, sender))
    assert turn.intent == first.intent == "ask_emergency_number"
    assert turn.countries == ("EG",)
    assert [reply.text for reply in turn.replies] == [reply.text for reply in first.replies]


async def test_nothing_to_repeat(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(incoming("repeat", sender))
    assert turn.status is Status.ANSWERED
    assert "not said anything" in said(turn)


async def test_a_no_that_names_the_right_place_is_followed(conversation: Conversation, sender: str) -> None:
    await conversation.respond(incoming("Police number in Guinea-Bissau?", sender))
    turn = await conversation.respond(incoming('/deny{"country": "GH"}', sender))
    assert (turn.intent, turn.countries) == ("deny", ("GH",))
    assert "192" in said(turn)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Is this email really from the embassy? visa@gov-uk-help.com", "looks like the address of"),
        ("Is https://www.gov.uk/passport-fees a real government site?", "belongs to"),
        ("I got a letter from ukvi-payments.xyz, is it genuine?", "not in my list"),
    ],
)
async def test_addresses_are_looked_up(conversation: Conversation, sender: str, text: str, expected: str) -> None:
    turn = await conversation.respond(incoming(text, sender))
    assert turn.intent == "verify_information"
    assert expected in said(turn)
    assert "visa@" not in said(turn)
