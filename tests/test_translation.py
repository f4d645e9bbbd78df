"""The socket for machine translation, against a server that speaks LibreTranslate's interface."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import translation
from bot.answer import Bubble, Draft, Line, Quote
from bot.dialogue.agent import FluentGenerator  # the agent first: it answers what Rasa imports for nothing
from bot.message import Citation, Status
from bot.translation import LibreTranslate

Asked = list[dict[str, Any]]


@pytest.fixture
async def server() -> AsyncIterator[tuple[TestServer, Asked, dict[str, Any]]]:
    """The server, what it was asked, and how it behaves."""
    asked: Asked = []
    how: dict[str, Any] = {"status": 200, "body": None, "wait": 0}

    async def translate(request: web.Request) -> web.Response:
        body = await request.json()
        asked.append(body)
        await asyncio.sleep(how["wait"])
        given = how["body"] if how["body"] is not None else {"translatedText": f"<{body['target']}> {body['q']}"}
        return web.json_response(given, status=how["status"])

    application = web.Application()
    application.router.add_post("/translate", translate)
    async with TestServer(application) as running:
        yield running, asked, how


def draft() -> Draft:
    citation = Citation("A ministry", "Kenya", "https://example.org", None, None, "en")
    lines = (Line("greet"), Quote("Carry your invented card.", "en", "Safety", 0), Quote("Déjà lu.", "fr", "Lois", 0))
    return Draft(Status.ANSWERED, (Bubble(lines),), citations=(citation,))


async def said(translator: LibreTranslate | None, language: str) -> str:
    generator = FluentGenerator(translator=translator)
    message = await generator.generate("utter_draft", None, "", draft=draft().as_dict(), language=language)  # type: ignore[arg-type]
    assert message is not None
    return str(message["text"])


async def test_a_foreign_quotation_is_followed_by_a_marked_translation(server: Any) -> None:
    running, asked, _ = server
    translator = LibreTranslate(str(running.make_url("/")), "key")
    text = await said(translator, "fr")
    assert "“" in text or "«" in text
    original = text.index("Carry your invented card.")
    assert text.index("<fr> Carry your invented card.") > original
    assert "<fr> Déjà lu." not in text  # the person's own language needs none
    assert asked == [
        {"q": "Carry your invented card.", "source": "en", "target": "fr", "format": "text", "api_key": "key"}
    ]
    await said(translator, "fr")
    assert len(asked) == 1  # remembered
    await translator.close()


async def test_without_a_server_nothing_is_added() -> None:
    text = await said(None, "fr")
    assert "Carry your invented card." in text
    assert "<fr>" not in text


@pytest.mark.parametrize(
    "fault", [{"status": 500}, {"body": {"error": "no"}}, {"body": []}, {"body": {"translatedText": " "}}]
)
async def test_a_broken_server_leaves_the_quotation_alone(
    server: Any, fault: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    running, _, how = server
    how.update(fault)
    translator = LibreTranslate(str(running.make_url("/")))
    for _ in range(2):
        assert "Carry your invented card." in await said(translator, "fr")
    assert caplog.text.count("translation is away") == 1
    await translator.close()


async def test_a_slow_server_is_not_waited_for(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    running, _, how = server
    how["wait"] = 5
    monkeypatch.setattr(translation, "PATIENCE", 0.05)
    translator = LibreTranslate(str(running.make_url("/")))
    assert "<fr>" not in await asyncio.wait_for(said(translator, "fr"), 2)
    await translator.close()
