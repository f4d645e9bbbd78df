"""Rasa's REST channel and parse endpoint over HTTP: their shapes, their limits, and order."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import build
from bot.channels import rest
from bot.conversation import Conversation
from bot.dialogue.agent import Dialogue
from bot.message import Button, Incoming, Reply, Status, Turn
from bot.settings import Settings
from bot.understanding.model import Parsed

Client = TestClient[web.Request, web.Application]
Ask = Callable[..., Awaitable[list[dict[str, Any]]]]
WEBHOOK = "/webhooks/rest/webhook"


async def test_the_shape_is_rasas_with_custom_on_the_first(ask: Ask, sender: str) -> None:
    messages = await ask("What is the police number in Egypt? I am German")
    assert messages
    for message in messages:
        assert message["recipient_id"] == sender
        assert isinstance(message["text"], str)
        for button in message.get("buttons", []):
            assert set(button) == {"title", "payload"}
        assert set(message) <= {"recipient_id", "text", "buttons", "image", "custom"}
    assert all("custom" not in message for message in messages[1:])
    custom = messages[0]["custom"]
    assert custom.keys() >= {"status", "intent", "language", "countries", "citations"}
    assert custom["status"] in set(Status)
    assert custom["intent"] == "ask_emergency_number"
    assert custom["language"] == "en"
    assert custom["countries"] == ["EG"]
    for citation in custom["citations"]:
        assert citation.keys() == {"publisher", "title", "url", "published", "retrieved", "language"}
    assert custom["citations"]


def test_a_turn_of_several_bubbles_is_several_messages() -> None:
    turn = Turn(
        (Reply("one", (Button("Yes", "/affirm"),)), Reply("two", image="https://example.org/map.png"), Reply("three")),
        Status.ANSWERED,
        "greet",
        "en",
    )
    assert rest.as_rasa("me", turn) == [
        {
            "recipient_id": "me",
            "text": "one",
            "buttons": [{"title": "Yes", "payload": "/affirm"}],
            "custom": turn.custom(),
        },
        {"recipient_id": "me", "text": "two", "image": "https://example.org/map.png"},
        {"recipient_id": "me", "text": "three"},
    ]


async def test_the_language_of_the_page_is_a_hint(ask: Ask) -> None:
    assert (await ask("/start", language="ar"))[0]["custom"]["direction"] == "rtl"
    assert (await ask("Est-ce que le Kenya est un pays sûr ?", language="ar"))[0]["custom"]["language"] == "fr"


@pytest.mark.parametrize("language", [5, None, "", "xx", "<script>", ["fr"], {"a": 1}])
async def test_a_strange_hint_is_ignored(client: Client, sender: str, language: Any) -> None:
    body = {"sender": sender, "message": "/start", "metadata": {"language": language}}
    async with client.post(WEBHOOK, json=body) as response:
        assert response.status == 200
        assert (await response.json())[0]["custom"]["language"] == "en"


async def test_without_a_sender_every_message_is_a_stranger(client: Client) -> None:
    recipients = set()
    for _ in range(2):
        async with client.post(WEBHOOK, json={"message": "hello"}) as response:
            assert response.status == 200
            recipients.add((await response.json())[0]["recipient_id"])
    assert len(recipients) == 2


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"not json",
        b"[]",
        b'"text"',
        b"null",
        b"{}",
        b'{"message": 5}',
        b'{"message": null}',
        b'{"message": ["a"]}',
        b'{"message": "a", "sender": 5}',
        b'{"message": "a", "sender": ""}',
        b'{"message": "a", "sender": "' + b"x" * 256 + b'"}',
        b'{"message": "a", "metadata": "text"}',
        b'{"message": "a", "metadata": [1]}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
async def test_a_malformed_request_is_answered_with_400_and_why(client: Client, body: bytes) -> None:
    async with client.post(WEBHOOK, data=body, headers={"Content-Type": "application/json"}) as response:
        assert response.status == 400
        problem = await response.json()
    assert problem["error"] == "bad_request"
    assert problem["detail"]
    assert "Traceback" not in str(problem)


async def test_a_message_of_100_kb_is_answered(ask: Ask) -> None:
    messages = await ask("Is it safe to travel to Kenya? " + "I would like to know. " * 4600)
    assert messages[0]["custom"]["countries"] == ["KE"]


async def test_a_message_of_1_mb_is_refused(client: Client) -> None:
    async with client.post(WEBHOOK, json={"sender": "a", "message": "x" * 1_000_000}) as response:
        assert response.status == 413
        assert (await response.json())["error"]
    async with client.post(WEBHOOK, json={"sender": "a", "message": "hello"}) as response:
        assert response.status == 200


@pytest.mark.parametrize("message", ["", "   ", "\n"])
async def test_an_empty_message_is_told_what_can_be_asked(ask: Ask, message: str) -> None:
    assert (await ask(message))[0]["custom"]["intent"] == "ask_capabilities"


@pytest.mark.parametrize(
    "markup",
    [
        "<script>alert(1)</script>",
        "Is Kenya safe? <img src=x onerror=alert(1)>",
        "{{config}} ${7*7} <% %>",
        "Kenya\u202e\u2066\u2067 safe",
        "\u0000",
    ],
)
async def test_markup_is_text(client: Client, sender: str, markup: str) -> None:
    async with client.post(WEBHOOK, json={"sender": sender, "message": markup}) as response:
        assert response.status == 200
        assert response.content_type == "application/json"
        text = await response.text()
    assert "alert(1)" not in text  # what was written is never said back


async def test_half_a_character_is_no_way_in(client: Client, sender: str) -> None:
    body = b'{"sender": "%s", "message": "Kenya \\ud800 \\udc00 safe?"}' % sender.encode()
    async with client.post(WEBHOOK, data=body, headers={"Content-Type": "application/json"}) as response:
        assert response.status == 200
        await response.json()


async def test_an_unknown_payload_is_refused_kindly(ask: Ask) -> None:
    answer = await ask('/no_such_intent{"country": "KE"}')
    assert answer[0]["custom"]["status"] == "error"
    assert "button" in answer[0]["text"]


@pytest.mark.parametrize("path", [WEBHOOK, "/model/parse"])
async def test_only_post_is_allowed(client: Client, path: str) -> None:
    async with client.get(path) as response:
        assert response.status == 405
        assert (await response.json())["error"] == "method_not_allowed"


async def test_the_channel_says_that_it_is_there(client: Client) -> None:
    async with client.get("/webhooks/rest/") as response:
        assert await response.json() == {"status": "ok"}


async def test_parse_has_rasas_shape(client: Client) -> None:
    async with client.post("/model/parse", json={"text": "Ai-je besoin d'un visa pour le Japon ?"}) as response:
        assert response.status == 200
        parsed = await response.json()
    assert parsed["text"] == "Ai-je besoin d'un visa pour le Japon ?"
    assert parsed["intent"]["name"] == "ask_entry_requirements"
    assert 0 < parsed["intent"]["confidence"] <= 1
    assert parsed["intent_ranking"][0] == parsed["intent"]
    assert parsed["language"] == "fr"
    (country,) = [entity for entity in parsed["entities"] if entity["entity"] == "country"]
    assert country["value"] == "JP"
    assert country["role"] == "destination"
    # The article belongs to the name.
    assert parsed["text"][country["start"] : country["end"]] in ("Japon", "le Japon")


@pytest.mark.parametrize("body", [b"{", b"{}", b'{"text": 5}', b"[]"])
async def test_parse_refuses_what_is_malformed(client: Client, body: bytes) -> None:
    async with client.post("/model/parse", data=body) as response:
        assert response.status == 400


async def test_parse_reads_anything(client: Client) -> None:
    for text in ("", " ", "🙂", "x" * 100_000, "/greet"):
        async with client.post("/model/parse", json={"text": text}) as response:
            assert response.status == 200, text[:20]
            assert (await response.json())["intent"]["name"]


async def test_parse_can_be_off(settings: Settings) -> None:
    # Routes are fixed before anything opens: no model is loaded for this.
    application = await build(replace(settings, parse_endpoint=False))
    paths = {resource.canonical for resource in application.router.resources()}
    assert "/model/parse" not in paths
    assert WEBHOOK in paths


async def test_twenty_messages_at_once_from_one_sender_keep_their_order(
    client: Client, sender: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They reach the dialogue in the order in which they arrived; each answer is about its own question."""
    countries = "KE TZ JP EG PE TH IS BR FR DE IT ES GR TR MA ZA AU NZ CA MX".split()
    arrived: list[str] = []
    handled: list[str] = []
    respond, handle = Conversation.respond, Dialogue.handle

    def country(text: str) -> str:
        return str(json.loads(text.removeprefix("/ask_emergency_number"))["country"])

    async def arriving(self: Conversation, incoming: Incoming) -> Turn:
        arrived.append(country(incoming.text))
        return await respond(self, incoming)

    async def handling(self: Dialogue, person: str, parsed: Parsed, extra: Any = None) -> Turn | None:
        handled.append(country(parsed.text))
        return await handle(self, person, parsed, extra)

    monkeypatch.setattr(Conversation, "respond", arriving)
    monkeypatch.setattr(Dialogue, "handle", handling)

    async def send(code: str) -> dict[str, Any]:
        body = {"sender": sender, "message": f'/ask_emergency_number{{"country": "{code}"}}'}
        async with client.post(WEBHOOK, json=body) as response:
            custom: dict[str, Any] = (await response.json())[0]["custom"]
            return custom

    answers = await asyncio.gather(*(send(code) for code in countries))
    assert sorted(arrived) == sorted(countries)
    assert handled == arrived
    assert [answer["countries"] for answer in answers] == [[code] for code in countries]


async def test_many_senders_at_once_get_their_own_answers(client: Client, sender: str) -> None:
    async def send(number: int) -> None:
        code = ("KE", "TZ", "JP")[number % 3]
        body = {"sender": f"{sender}-{number}", "message": f'/ask_emergency_number{{"country": "{code}"}}'}
        async with client.post(WEBHOOK, json=body) as response:
            messages = await response.json()
        assert messages[0]["recipient_id"] == f"{sender}-{number}"
        assert messages[0]["custom"]["countries"] == [code]

    await asyncio.gather(*(send(number) for number in range(60)))


async def test_a_bug_is_answered_without_its_details(caplog: pytest.LogCaptureFixture, settings: Settings) -> None:
    application = await build(settings)

    async def respond(incoming: Incoming) -> Turn:
        raise RuntimeError("secret detail")

    small = web.Application(middlewares=application.middlewares)
    small.add_routes(rest.routes(respond, None))
    async with (
        TestClient(TestServer(small)) as client,
        client.post(WEBHOOK, json={"message": "hello"}) as response,
    ):
        assert response.status == 500
        assert "secret" not in await response.text()
    assert "RuntimeError" in caplog.text
