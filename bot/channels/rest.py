"""Rasa's REST channel and parse endpoint, so that existing Rasa clients work unchanged."""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from aiohttp import web

from bot.channels.base import Respond
from bot.errors import BadRequest
from bot.message import Incoming, Turn

LONGEST_SENDER = 255
Parse = Callable[[str], Awaitable[dict[str, Any]]]


def incoming(body: bytes) -> Incoming:
    """The message in a request of Rasa's REST channel.

    Raises BadRequest on anything but `{"sender"?, "message", "metadata"?}`.
    """
    data = _object(body)
    message = data.get("message")
    if not isinstance(message, str):
        raise BadRequest('"message" must be a string')
    sender = data.get("sender")
    if sender is None:
        # A shared default would mix strangers' conversations.
        sender = secrets.token_hex(16)
    if not isinstance(sender, str) or not 0 < len(sender) <= LONGEST_SENDER:
        raise BadRequest(f'"sender" must be a string of 1 to {LONGEST_SENDER} characters')
    metadata = data.get("metadata") or {}
    if not isinstance(metadata, dict):
        raise BadRequest('"metadata" must be an object')
    locale = metadata.get("language")
    return Incoming(sender=sender, text=message, channel="rest", locale=locale if isinstance(locale, str) else None)


def as_rasa(recipient: str, turn: Turn) -> list[dict[str, Any]]:
    """A turn in Rasa's shape; the first message carries the `custom` block."""
    messages = []
    for index, reply in enumerate(turn.replies):
        message: dict[str, Any] = {"recipient_id": recipient, "text": reply.text}
        if reply.buttons:
            message["buttons"] = [{"title": b.title, "payload": b.payload} for b in reply.buttons]
        if reply.image:
            message["image"] = reply.image
        if index == 0:
            message["custom"] = turn.custom()
        messages.append(message)
    return messages


def routes(respond: Respond, parse: Parse | None) -> list[web.RouteDef]:
    """The two endpoints; without `parse`, the second does not exist."""

    async def webhook(request: web.Request) -> web.Response:
        message = incoming(await request.read())
        return answer(as_rasa(message.sender, await respond(message)))

    async def health(request: web.Request) -> web.Response:
        return answer({"status": "ok"})

    found = [web.post("/webhooks/rest/webhook", webhook), web.get("/webhooks/rest/", health)]
    if parse is not None:
        understand = parse

        async def model_parse(request: web.Request) -> web.Response:
            text = _object(await request.read()).get("text")
            if not isinstance(text, str):
                raise BadRequest('"text" must be a string')
            return answer(await understand(text))

        found.append(web.post("/model/parse", model_parse))
    return found


def answer(data: Any, status: int = 200) -> web.Response:
    """A JSON response."""
    return web.Response(body=orjson.dumps(data), status=status, content_type="application/json")


def _object(body: bytes) -> dict[str, Any]:
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadRequest("the body is not JSON") from error
    if not isinstance(data, dict):
        raise BadRequest("the body must be a JSON object")
    return data
