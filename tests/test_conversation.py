"""The steps that a message takes: commands, payloads, languages, limits. Danger has a file of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from aiohttp import web

from bot import app_keys as keys
from bot.conversation import Conversation
from bot.locales.catalogue import catalogue
from bot.message import Status, Turn
from bot.understanding.text import MAX_CHARACTERS
from tests.talking import Away, Partly, incoming, said, talk

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "'; DROP TABLE feedback; --",
    "{country: $$}} {{ 7*7 }} %s %(x)s ${jndi:ldap://x}",
    "\x00\x01\u202e\u2066\ufffe",
    "🇰🇪🆘👩‍👩‍👧" * 20,
    "a" * MAX_CHARACTERS,
    "/" * 50,
    "\n\n\n",
    "ﷺ" * 300,
    "e" + "\u0301" * 1500,
    "/ask_health" + "{" * 400,
    '/ask_health{"country": ' + "[" * 300 + "]" * 300 + "}",
)


@pytest.fixture
def conversation(application: web.Application) -> Conversation:
    """The conversation of the application."""
    return application[keys.CONVERSATION]


def words(key: str, language: str = "en") -> str:
    """A sentence of the catalogue."""
    return catalogue(language).text(key)


async def test_a_question_is_answered_with_its_source(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(incoming("Is it safe to travel to Kenya?", sender))
    assert turn.status in (Status.ANSWERED, Status.STALE)
    assert turn.intent == "ask_advice_level"
    assert turn.countries == ("KE",)
    assert {citation.publisher for citation in turn.citations} >= {"Auswärtiges Amt", "U.S. Department of State"}
    assert all(citation.url.startswith("https://") for citation in turn.citations)


async def test_a_follow_up_keeps_the_topic(conversation: Conversation, sender: str) -> None:
    turn = await talk(conversation, "Is it safe to travel to Kenya?", "and in Tanzania?", sender=sender)
    assert turn.countries == ("TZ",)
    assert any(citation.url == "https://www.gov.uk/foreign-travel-advice/tanzania" for citation in turn.citations)


async def test_two_people_do_not_share_a_conversation(conversation: Conversation, sender: str) -> None:
    await talk(conversation, "Is it safe to travel to Kenya?", sender=sender)
    turn = await talk(conversation, "and in Tanzania?", sender=f"{sender}-other")
    assert turn.citations == ()


@pytest.mark.parametrize(
    ("command", "intent"),
    [("/start", "greet"), ("/help", "ask_capabilities"), ("/language", "change_language"), ("", "ask_capabilities")],
)
async def test_a_command_is_an_intent(conversation: Conversation, sender: str, command: str, intent: str) -> None:
    turn = await conversation.respond(incoming(command, sender))
    assert turn.intent == intent
    assert turn.status is not Status.ERROR


async def test_start_with_a_deep_link_greets(conversation: Conversation, sender: str) -> None:
    assert (await conversation.respond(incoming("/start from-the-embassy", sender))).intent == "greet"


@pytest.mark.parametrize(
    ("command", "key", "status"),
    [
        ("/stop", "stopped", Status.ANSWERED),
        ("/forget", "forgotten", Status.ANSWERED),
        ("/unsupported_media", "unsupported-media", Status.UNKNOWN),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_a_command_is_confirmed_in_the_persons_language(
    conversation: Conversation, sender: str, command: str, key: str, status: Status, language: str
) -> None:
    turn = await conversation.respond(incoming(command, sender, locale=language))
    assert said(turn) == words(key, language)
    assert turn.status is status
    assert turn.language == language
    assert turn.direction == ("rtl" if language == "ar" else "ltr")


async def test_a_buttons_payload_needs_no_understanding(conversation: Conversation, sender: str) -> None:
    without = replace(conversation, dialogue=Partly(conversation.dialogue, parse=Away().parse))
    turn = await without.respond(incoming("", sender, payload='/ask_emergency_number{"country": "EG"}'))
    assert turn.intent == "ask_emergency_number"
    assert turn.countries == ("EG",)
    assert "122" in said(turn)


async def test_a_typed_payload_works_like_a_button(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(incoming('/ask_emergency_number{"country": "EG"}', sender))
    assert turn.countries == ("EG",)


@pytest.mark.parametrize("payload", ["/no_such_intent", "/ask_health{", '/ask_health{"country": "KE"', "/", "/ASK"])
async def test_a_dead_button_says_so(conversation: Conversation, sender: str, payload: str) -> None:
    turn = await conversation.respond(incoming("", sender, payload=payload))
    assert said(turn) == words("not-understood-payload")
    assert turn.status is Status.ERROR


@pytest.mark.parametrize(
    "values",
    ['{"country": "ZZ"}', '{"country": 5}', '{"country": null}', '{"language": "<x>"}', '{"other": "KE"}', "{}"],
)
async def test_a_payload_with_strange_values_is_harmless(conversation: Conversation, sender: str, values: str) -> None:
    turn = await conversation.respond(incoming("", sender, payload=f"/ask_health{values}"))
    assert turn.status is not Status.ERROR
    assert turn.intent == "ask_health"


@pytest.mark.parametrize("text", HOSTILE)
async def test_whatever_comes_a_turn_goes_out(conversation: Conversation, sender: str, text: str) -> None:
    for message in (incoming(text, sender), incoming("", sender, payload=text)):
        turn = await conversation.respond(message)
        assert isinstance(turn, Turn)
        assert said(turn).strip()
    # And the conversation goes on.
    assert (await conversation.respond(incoming("Is it safe to travel to Kenya?", sender))).countries == ("KE",)


async def test_of_a_long_message_the_beginning_is_read(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(
        incoming("Is it safe to travel to Kenya? " + "I would like to know. " * 200, sender)
    )
    assert said(turn).startswith(words("message-too-long"))
    assert turn.countries == ("KE",)


async def test_the_page_hints_at_the_language_and_the_message_tells_it(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(incoming("Japan", sender, locale="de-AT"))
    assert turn.language == "de"
    turn = await conversation.respond(incoming("Est-ce que le Kenya est un pays sûr ?", sender, locale="de"))
    assert turn.language == "fr"


async def test_a_chosen_language_sticks(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(incoming("", sender, payload='/change_language{"language": "es"}'))
    assert turn.language == "es"
    turn = await conversation.respond(incoming("Is it safe to travel to Kenya?", sender))
    assert turn.language == "es"
    turn = await conversation.respond(incoming("/stop", sender, locale="en"))
    assert said(turn) == words("stopped", "es")


async def test_what_is_not_understood_is_asked_back(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(incoming("qwrt zxcv plmk", sender))
    assert turn.status in (Status.OUT_OF_SCOPE, Status.NEEDS_CHOICE)


async def test_a_broken_dialogue_is_admitted(
    conversation: Conversation, sender: str, caplog: pytest.LogCaptureFixture
) -> None:
    broken = replace(conversation, dialogue=Partly(conversation.dialogue, handle=Away().handle))
    turn = await broken.respond(incoming("Is it safe to travel to Kenya?", sender, locale="fr"))
    assert turn.status is Status.ERROR
    assert words("error", turn.language) in said(turn)
    assert words("error-emergency", turn.language) in said(turn)
    assert turn.citations == ()
    assert "_talk failed: ConnectionError" in caplog.text


async def test_a_dialogue_that_says_nothing_is_admitted(conversation: Conversation, sender: str) -> None:
    async def nothing(*args: object) -> None:
        return None

    silent = replace(conversation, dialogue=Partly(conversation.dialogue, handle=nothing))
    turn = await silent.respond(incoming("Is it safe to travel to Kenya?", sender))
    assert turn.status is Status.ERROR


async def test_every_answer_is_counted(conversation: Conversation, application: web.Application, sender: str) -> None:
    def count() -> float:
        labels = {"channel": "test", "language": "en", "intent": "ask_advice_level", "status": "stale"}
        found = application[keys.METRICS].registry.get_sample_value("safeconduct_messages_total", labels)
        return found or 0.0

    before = count()
    turn = await conversation.respond(incoming("Is it safe to travel to Kenya?", sender))
    assert turn.status is Status.STALE  # the committed snapshot is older than the sources' limits
    assert count() == before + 1


async def test_a_language_of_none_of_ours_gets_an_apology_and_the_list(conversation: Conversation, sender: str) -> None:
    turn = await conversation.respond(incoming("Είναι ασφαλές να πάω στην Κένυα;", sender))
    assert turn.language == "en"
    assert "I do not know this language yet" in said(turn)
    assert "Français" in said(turn)


async def test_it_does_not_end_a_conversation_in_another_language(conversation: Conversation, sender: str) -> None:
    turn = await talk(conversation, "Est-ce dangereux d'aller au Kenya ?", "ευχαριστώ πολύ", sender=sender)
    assert turn.language == "fr"


async def test_of_two_questions_the_urgent_one_is_answered_and_the_other_offered(
    conversation: Conversation, sender: str
) -> None:
    turn = await conversation.respond(
        incoming("Where can I change money in Lima? My passport was stolen on the bus.", sender)
    )
    assert turn.intent == "lost_passport"
    assert "/ask_money" in [button.payload for reply in turn.replies for button in reply.buttons]
