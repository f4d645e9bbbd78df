"""A Bot API server on loopback, for tests and load: what Telegram documents, over real HTTP.

    async with BotApiServer() as telegram:
        channel = TelegramChannel(telegram.token, base_url=telegram.base_url)
        ...
        await telegram.says("Is Kenya safe?", chat=7)
        [answer] = await telegram.called("sendMessage")

Rules and error texts follow core.telegram.org/bots/api and, where that is silent, Telegram's
own server (github.com/tdlib/telegram-bot-api). Differences: any chat may be written to that is
not blocked, and an undelivered update is sent again to the webhook after milliseconds.
"""

from __future__ import annotations

import asyncio
import io
import json
import re
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import ClientSession, web

from tests.channels.botapi_methods import Failure, Json, Methods, chat_of

TOKEN = "123456789:AAF-a_token_for_tests_and_nothing_else"
ENTITY = re.compile(r"(?P<bot_command>(?<!\S)/\w+(@\w+)?)|(?P<mention>(?<!\w)@\w{5,})")
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True)
class Call:
    """One successful call of a method: its parameters, its result, and when it ended."""

    method: str
    params: Json
    result: Any
    at: float = field(default_factory=time.monotonic)


@dataclass
class Fault:
    """What happens instead of, or before, an answer."""

    failure: Failure | None = None
    delay: float = 0.0
    body: bytes | None = None
    hang_up: bool = False


class BotApiServer(Methods):
    """Telegram, as far as one bot sees it.

    Parameters:
        token: the only token it knows.
        username: the bot's name.
        privacy: whether privacy mode is on, as getMe tells it.
        local: like a server of one's own in --local mode, allow webhooks over plain HTTP.
    """

    def __init__(
        self,
        token: str = TOKEN,
        *,
        username: str = "SafeBot",
        privacy: bool = True,
        local: bool = True,
    ) -> None:
        me: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Safe Conduct",
            "username": username,
            "can_join_groups": True,
            "can_read_all_group_messages": not privacy,
            "supports_inline_queries": False,
        }
        super().__init__(me, local)
        self.token = token
        self.calls: dict[str, list[Call]] = defaultdict(list)
        self.statuses: list[int] = []
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=8 << 20)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.base_url = f"http://{host}:{port}/bot"
        self.base_file_url = f"http://{host}:{port}/file/bot"
        self._client = ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.close()
        await self._runner.cleanup()

    # What a test makes happen.

    async def says(self, text: str = "", *, chat: int = 7, user: int = 7, language: str = "en", **more: Any) -> int:
        """A person writes; a negative chat is a group. Returns the update's id."""
        message = {
            "message_id": next(self.ids),
            "date": int(time.time()),
            "from": {"id": user, "is_bot": False, "first_name": "A", "language_code": language},
            "chat": chat_of(chat),
            **({"text": text, "entities": _entities(text)} if text else {}),
            **more,
        }
        return await self.receive(message=message)

    async def presses(self, call: Call, title: str, *, user: int = 7, forget: bool = False) -> int:
        """A person presses a button under a sent message; `forget` drops the message's content."""
        message = call.result
        rows = message["reply_markup"]["inline_keyboard"]
        data = next(b["callback_data"] for row in rows for b in row if b["text"] == title)
        if forget:
            message = {"chat": message["chat"], "message_id": message["message_id"], "date": 0}
        query: Json = {"id": f"q{next(self.ids)}", "data": data, "chat_instance": "1"}
        query["from"] = {"id": user, "is_bot": False, "first_name": "A", "language_code": "en"}
        self.queries.add(query["id"])
        return await self.receive(callback_query={**query, "message": message})

    async def receive(self, **content: Json) -> int:
        """Anything happens; `content` is the one field of the update. Returns its id."""
        update: Json = {"update_id": next(self.ids), **content}
        kind = next(iter(content))
        if kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT:
            self.pending.append(update)
            if self.webhook.get("url"):
                for _ in range(20):
                    if 200 <= await self.post(update) < 300:
                        self.pending.remove(update)
                        break
                    await asyncio.sleep(0.02)
            await self.notify()
        return int(update["update_id"])

    async def post(self, update: Json | bytes, **headers: str) -> int:
        """Deliver to the webhook once, with its secret unless told otherwise; the status."""
        if secret := self.webhook.get("secret_token"):
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret, **headers}
        body = update if isinstance(update, bytes) else json.dumps(update).encode()
        headers = {"Content-Type": "application/json", **headers}
        data = io.BytesIO(body)  # raw bytes of this size would draw a warning
        async with self._client.post(self.webhook["url"], data=data, headers=headers) as response:
            self.statuses.append(response.status)
            return response.status

    def fail(self, method: str, code: int = 500, description: str = "", times: int = 1, **parameters: int) -> None:
        """The next calls of a method fail, e.g. with 429 and retry_after=1."""
        failure = Failure(code, description or "Internal Server Error", **parameters)
        self.inject(method, Fault(failure), times)

    def inject(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next calls of a method meet a fault."""
        self._faults[method.lower()].extend([fault] * times)

    async def called(self, method: str, count: int = 1, timeout: float = 5.0) -> list[Call]:
        """The calls of a method, once there are `count` of them.

        Raises:
            TimeoutError: after so many seconds there are fewer.
        """

        calls = self.calls[method.lower()]
        async with asyncio.timeout(timeout), self.changed:
            await self.changed.wait_for(lambda: len(calls) >= count)
        return list(calls)

    def texts(self, chat: int | None = None) -> list[str]:
        """The texts sent so far, to one chat or to all."""
        sent = (call.result for call in self.calls["sendmessage"])
        return [m["text"] for m in sent if chat in (None, m["chat"]["id"])]

    async def _serve(self, request: web.Request) -> web.Response:
        token, method = request.match_info["token"], request.match_info["method"].lower()
        params: Json = dict(request.query)
        if request.content_type == "application/json":
            params.update(await request.json())
        else:
            params.update(await request.post())
        try:
            if faults := self._faults[method]:
                fault = faults.popleft()
                await asyncio.sleep(fault.delay)
                if fault.hang_up and request.transport is not None:
                    request.transport.close()
                if fault.body is not None:
                    return web.Response(status=502, body=fault.body, content_type="text/html")
                if fault.failure is not None:
                    raise fault.failure
            if token != self.token:
                raise Failure(401, "Unauthorized")
            handler = getattr(self, f"on_{method}", None)
            if handler is None:
                raise Failure(404, "Not Found: method not found")
            result = await handler(params)
        except Failure as failure:
            error = {"ok": False, "error_code": failure.code, "description": failure.description}
            if failure.parameters:
                error["parameters"] = failure.parameters
            return web.json_response(error, status=failure.code)
        if method != "getupdates":
            self.calls[method].append(Call(method, params, result))
        await self.notify()
        return web.json_response({"ok": True, "result": result})

    async def _notify(self) -> None:
        async with self.changed:
            self.changed.notify_all()


def _entities(text: str) -> list[Json]:
    """Commands and mentions, which Telegram finds itself; offsets count UTF-16 units."""

    def units(part: str) -> int:
        return len(part.encode("utf-16-le")) // 2

    return [
        {"type": str(m.lastgroup), "offset": units(text[: m.start()]), "length": units(m[0])}
        for m in ENTITY.finditer(text)
    ]
