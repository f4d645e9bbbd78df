"""A whole conversation for tests: Telegram's stand-in, the channel, and what answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Self

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.telegram import TelegramChannel
from bot.errors import BadRequest, ChannelError, NotGenuine
from bot.message import Button, Incoming, Reply, Status, Turn
from tests.channels.botapi_server import BotApiServer


def turn(*texts: str, buttons: tuple[Button, ...] = (), **more: Any) -> Turn:
    """An answer of one reply for each text, all with the same buttons."""
    replies = tuple(Reply(text, buttons) for text in texts)
    return Turn(replies, Status.ANSWERED, intent=None, language="en", **more)


async def echo(incoming: Incoming) -> Turn:
    """Answers with what was heard."""
    return turn(f"heard {incoming.text or incoming.payload}")


class Talk:
    """The channel `channel`, connected to `telegram`; `heard` is what reached the conversation.

    Parameters:
        reply: what answers.
        webhook: whether Telegram delivers to an application, as bot/app.py has one.
        server: settings of the Bot API server.
        settings: settings of the channel.
    """

    def __init__(
        self,
        reply: Callable[[Incoming], Awaitable[Turn]] = echo,
        *,
        webhook: bool = False,
        server: dict[str, Any] | None = None,
        **settings: Any,
    ) -> None:
        self.reply = reply
        self.heard: list[Incoming] = []
        self._hearing = asyncio.Condition()
        self.telegram = BotApiServer(**(server or {}))
        self.settings = {"backoff": 0.01, "pace": None, "poll_timeout": 5, **settings}
        self.app: TestServer | None = None
        if webhook:
            application = web.Application(client_max_size=1 << 20)
            application.router.add_post("/webhooks/telegram", self._handle)
            self.app = TestServer(application)

    async def __aenter__(self) -> Self:
        await self.telegram.__aenter__()
        if self.app is not None:
            await self.app.start_server()
            self.settings.setdefault("webhook_url", str(self.app.make_url("/webhooks/telegram")))
        self.channel = self.make()
        await self.channel.start(self.respond)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.channel.stop()
        if self.app is not None:
            await self.app.close()
        await self.telegram.__aexit__()

    def make(self) -> TelegramChannel:
        """A channel with these settings, not started."""
        telegram = self.telegram
        urls = {"base_url": telegram.base_url, "base_file_url": telegram.base_file_url}
        return TelegramChannel(**{"token": telegram.token, **urls, **self.settings})

    async def restart(self) -> None:
        """Stop, and start a new channel that remembers nothing."""
        await self.channel.stop()
        self.channel = self.make()
        await self.channel.start(self.respond)

    async def respond(self, incoming: Incoming) -> Turn:
        """What the channel calls."""
        async with self._hearing:
            self.heard.append(incoming)
            self._hearing.notify_all()
        return await self.reply(incoming)

    async def hears(self, count: int = 1) -> list[Incoming]:
        """What reached the conversation, once it is `count` messages."""
        async with asyncio.timeout(5), self._hearing:
            await self._hearing.wait_for(lambda: len(self.heard) >= count)
        return self.heard

    async def _handle(self, request: web.Request) -> web.Response:
        try:
            await self.channel.handle(request.headers, await request.read())
        except NotGenuine:
            return web.Response(status=403)
        except BadRequest:
            return web.Response(status=400)
        except ChannelError:
            return web.Response(status=503)
        return web.Response()
