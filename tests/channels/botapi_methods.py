"""The methods of the Bot API, as `botapi_server` offers them: their rules and their errors."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from typing import Any

Json = dict[str, Any]


class Failure(Exception):
    """An error that the API reports."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


class Methods:
    """What one bot's methods do; each takes the parameters of a call and returns its result.

    Parameters:
        me: who the bot is, for getMe.
        local: whether webhooks may use plain HTTP.
    """

    def __init__(self, me: Json, local: bool) -> None:
        self.me = me
        self.local = local
        self.commands: dict[str, list[Json]] = {}
        self.webhook: Json = {}
        self.pending: list[Json] = []
        self.blocked: set[int] = set()
        self.migrated: dict[int, int] = {}
        self.ids = itertools.count(1000)
        self.queries: set[str] = set()
        self.allowed: list[str] = []
        self.changed = asyncio.Condition()
        self.polls = 0

    async def notify(self) -> None:
        """Wake whoever waits for something to happen."""
        async with self.changed:
            self.changed.notify_all()

    async def on_getme(self, _: Json) -> Json:
        return self.me

    async def on_setwebhook(self, params: Json) -> bool:
        url, secret = params.get("url", ""), params.get("secret_token", "")
        if url and not url.startswith("https://" if not self.local else ("https://", "http://")):
            raise Failure(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if len(secret) > 256:
            raise Failure(400, "Bad Request: secret token is too long")
        if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
            raise Failure(400, "Bad Request: secret token contains unallowed characters")
        self._allow(params)
        connections = min(max(int(params.get("max_connections", 40)), 1), 100)
        self.webhook = {"url": url, "secret_token": secret, "max_connections": connections}
        self.polls += 1
        await self.notify()
        return True

    async def on_deletewebhook(self, params: Json) -> bool:
        self.webhook = {}
        if params.get("drop_pending_updates") in ("true", True):
            self.pending.clear()
        return True

    async def on_getwebhookinfo(self, _: Json) -> Json:
        return {
            "url": self.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
            "max_connections": self.webhook.get("max_connections", 40),
            "allowed_updates": self.allowed,
        }

    async def on_getupdates(self, params: Json) -> list[Json]:
        if self.webhook.get("url"):
            raise Failure(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        offset, timeout = int(params.get("offset", 0)), int(params.get("timeout", 0))
        limit = min(max(int(params.get("limit", 100)), 1), 100)
        self._allow(params)
        if offset < 0:
            self.pending = self.pending[offset:]
        self.pending = [update for update in self.pending if update["update_id"] >= offset]
        self.polls += 1
        mine = self.polls
        await self.notify()  # which ends another getUpdates
        if not self.pending and timeout:
            try:
                async with asyncio.timeout(timeout), self.changed:
                    await self.changed.wait_for(lambda: self.pending or self.polls != mine)
            except TimeoutError:
                return []
            if self.polls != mine:
                raise Failure(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
        return self.pending[:limit]

    def _allow(self, params: Json) -> None:
        if "allowed_updates" in params:
            self.allowed = _parsed(params["allowed_updates"])

    def _addressee(self, params: Json) -> int:
        chat = int(params.get("chat_id") or 0)
        if not chat:
            raise Failure(400, "Bad Request: chat not found")
        if chat in self.blocked:
            raise Failure(403, "Forbidden: bot was blocked by the user")
        if chat in self.migrated:
            raise Failure(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=self.migrated[chat],
            )
        return chat

    def _sent(self, params: Json, chat: int, **content: Any) -> Json:
        if "reply_markup" in params:
            content["reply_markup"] = _keyboard(_parsed(params["reply_markup"]))
        number = next(self.ids)
        now = int(time.time())
        return {
            "message_id": number,
            "date": now,
            "chat": chat_of(chat),
            "from": self.me,
            **content,
        }

    async def on_sendmessage(self, params: Json) -> Json:
        chat, text = self._addressee(params), params.get("text", "").strip()
        if not text:
            raise Failure(400, "Bad Request: message text is empty")
        if len(text) > 4096:
            raise Failure(400, "Bad Request: message is too long")
        return self._sent(params, chat, text=text)

    async def on_sendphoto(self, params: Json) -> Json:
        chat = self._addressee(params)
        photo = params.get("photo", "")
        if hasattr(photo, "file"):  # uploaded, as multipart/form-data
            params["photo"] = photo = photo.file.read()
        if not (photo if isinstance(photo, bytes) else str(photo).startswith("http")):
            raise Failure(400, "Bad Request: there is no photo in the request")
        size = {"file_id": "f", "file_unique_id": "f", "width": 1, "height": 1}
        return self._sent(params, chat, photo=[size])

    async def on_sendchataction(self, params: Json) -> bool:
        self._addressee(params)
        if params.get("action") not in ("typing", "upload_photo", "find_location"):
            raise Failure(400, "Bad Request: wrong parameter action in request")
        return True

    async def on_answercallbackquery(self, params: Json) -> bool:
        query = params.get("callback_query_id")
        if query not in self.queries:
            raise Failure(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        self.queries.discard(str(query))
        return True

    async def on_setmycommands(self, params: Json) -> bool:
        commands, language = _parsed(params.get("commands", "[]")), params.get("language_code", "")
        if language and not re.fullmatch(r"[a-z]{2}", language):
            raise Failure(400, "Bad Request: invalid language code specified")
        if len(commands) > 100:
            raise Failure(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise Failure(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise Failure(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[language] = commands
        return True


def _parsed(value: Any) -> Any:
    """A structured parameter, which a form carries as JSON and a JSON body as itself."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        raise Failure(400, "Bad Request: can't parse JSON object") from None


def _keyboard(markup: Any) -> Json:
    rows = markup.get("inline_keyboard") if isinstance(markup, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise Failure(400, "Bad Request: can't parse inline keyboard: expected an Array of Array")
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100 or any(len(row) > 8 for row in rows):
        raise Failure(400, "Bad Request: reply markup is too long")
    for button in buttons:
        if not isinstance(button, dict) or not str(button.get("text") or "").strip():
            raise Failure(400, "Bad Request: inline keyboard button text is empty")
        if not 1 <= len(str(button.get("callback_data", "")).encode()) <= 64:
            raise Failure(400, "Bad Request: BUTTON_DATA_INVALID")
    return {"inline_keyboard": rows}


def chat_of(chat: int) -> Json:
    if chat > 0:
        return {"id": chat, "type": "private", "first_name": "A"}
    return {"id": chat, "type": "supergroup", "title": "Travellers"}
