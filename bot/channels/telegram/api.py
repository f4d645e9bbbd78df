"""Calls to the Bot API: tried again when that helps, paced, and silent about secrets.

The token is part of every URL, httpx logs URLs, and python-telegram-bot logs what people wrote
at debug level and quotes the token in an exception. All of that stops here.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import random
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import timedelta
from typing import Any, TypeVar
from urllib.parse import urlencode

from aiolimiter import AsyncLimiter
from telegram import Bot, LinkPreviewOptions, ReplyParameters, User
from telegram.constants import ChatAction
from telegram.error import (
    BadRequest,
    ChatMigrated,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import HTTPXRequest

from bot.channels.base import Json
from bot.channels.telegram.writing import Message
from bot.errors import DeliveryFailed, SettingsError

log = logging.getLogger(__name__)

ALLOWED_UPDATES: Sequence[str] = ("message", "callback_query")
"""Edited messages are left out: an edit after the answer would bring a second answer, and a
shared live location is edited every few seconds. Channel posts are nobody's question."""

LONGEST_WAIT = 60.0
"""A person does not wait longer than this, in seconds, for flood control to end."""

TYPING_LASTS = 4.0
"""Telegram shows "typing" for five seconds at most."""

# python-telegram-bot builds `RetryAfter` with a deprecation warning, which becomes an error
# wherever warnings are, unless this documented switch is set.
os.environ.setdefault("PTB_TIMEDELTA", "true")

T = TypeVar("T")
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")


def scrub(text: str) -> str:
    """The text without anything that looks like a bot's token."""
    return _TOKEN.sub("[token]", text)


def explain(error: BaseException) -> str:
    """One line for logs and exceptions, without the token; a proxy's HTML page is cut short."""
    return scrub(f"{type(error).__name__}: {error}")[:200]


def pause_after(error: TelegramError, attempt: int, backoff: float) -> float:
    """How many seconds to wait before the next attempt, the first being number 1."""
    if isinstance(error, ChatMigrated):
        return 0.0
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
    return min(backoff * 2.0 ** min(attempt - 1, 10), 30.0) * random.uniform(0.8, 1.2)


class Api:
    """One bot on one Bot API server.

    Parameters:
        token: the bot's token.
        base_url: what stands before the token in the URL of a method.
        base_file_url: the same for files.
        connections: how many requests may be open at once.
        pace: messages a second over all chats; None for no limit.
        timeout: seconds to wait for an answer.
        backoff: seconds before the second attempt; doubled before every further one.

    `AIORateLimiter` is not used: when one chat is told to slow down, it makes all chats wait.
    """

    TRIES = 4

    def __init__(
        self,
        token: str,
        *,
        base_url: str,
        base_file_url: str,
        connections: int,
        pace: float | None,
        timeout: float,
        backoff: float,
    ) -> None:
        _hush()
        self._polling = _Request(1, timeout)
        self.bot = Bot(
            token,
            base_url=base_url,
            base_file_url=base_file_url,
            request=_Request(connections, timeout),
            get_updates_request=self._polling,
        )
        self._timeout = timeout
        self.backoff = backoff
        self._pace: AbstractAsyncContextManager[None] = nullcontext() if pace is None else AsyncLimiter(pace, 1.0)

    async def open(self) -> User:
        """Connect; returns who the bot is.

        Raises:
            SettingsError: Telegram does not know the token.
            TelegramError: Telegram could not be reached.
        """
        try:
            await self.bot.initialize()
        except InvalidToken:
            pass  # its message quotes the token: it must not become the context of another
        else:
            return self.bot.bot
        raise SettingsError("Telegram does not accept the bot's token")

    async def close(self) -> None:
        """Disconnect."""
        await self.bot.shutdown()

    async def call(self, method: Callable[..., Awaitable[T]], **arguments: Any) -> T:
        """Call a method of the bot, again after flood control or a failure of the network.

        A message whose confirmation got lost is sent twice: better than not at all.

        Raises:
            TelegramError: Telegram refused, or all attempts failed.
        """
        attempt = 1
        while True:
            try:
                return await method(**arguments)
            except TelegramError as error:
                pause = pause_after(error, attempt, self.backoff)
                if attempt == self.TRIES or pause > LONGEST_WAIT or not _temporary(error):
                    raise
                if isinstance(error, ChatMigrated):
                    arguments["chat_id"] = error.new_chat_id
            await asyncio.sleep(pause)
            attempt += 1

    async def send(self, chat: int, message: Message, reply_to: int | None = None, thread: int | None = None) -> None:
        """Send one message.

        Parameters:
            reply_to: the message that it answers, in a group.
            thread: the topic of a forum in which it belongs.

        Raises:
            DeliveryFailed: the person blocked the bot, Telegram refused or was not reached.
        """
        extras: dict[str, Any] = {}
        if message.keyboard is not None:
            extras["reply_markup"] = message.keyboard
        if reply_to is not None:
            extras["reply_parameters"] = ReplyParameters(reply_to, allow_sending_without_reply=True)
        if thread is not None:
            extras["message_thread_id"] = thread
        try:
            try:
                await self._send(chat, message, extras)
            except BadRequest:
                # The text matters more than what comes with it: a topic may be closed, a
                # keyboard too large for limits that nobody documents.
                if not extras:
                    raise
                await self._send(chat, message, {})
        except TelegramError as error:
            raise DeliveryFailed(explain(error)) from None

    async def _send(self, chat: int, message: Message, extras: Json) -> None:
        async with self._pace:
            if message.image is not None:
                await self.call(self.bot.send_photo, chat_id=chat, photo=message.image, **extras)
            else:
                await self.call(
                    self.bot.send_message,
                    chat_id=chat,
                    text=message.text,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                    **extras,
                )

    @asynccontextmanager
    async def typing(self, chat: int, thread: int | None, *, after: float) -> AsyncIterator[None]:
        """Show "typing" while the block runs, should it take longer than `after` seconds."""

        async def show() -> None:
            await asyncio.sleep(after)
            while True:
                await self.bot.send_chat_action(chat, ChatAction.TYPING, thread)
                await asyncio.sleep(TYPING_LASTS)

        task = asyncio.create_task(show())
        try:
            yield
        finally:
            task.cancel()
            # What it raised does not matter: it is a courtesy.
            await asyncio.gather(task, return_exceptions=True)

    async def updates(self, offset: int, *, timeout: int) -> list[Json]:
        """The updates from `offset` on, as JSON; waits up to `timeout` seconds for one.

        JSON rather than `Bot.get_updates`, which loses a whole batch to one update that it
        cannot read, and logs the batch.

        Raises:
            TelegramError: they could not be had.
        """
        query = urlencode({"offset": offset, "timeout": timeout, "allowed_updates": json.dumps(ALLOWED_UPDATES)})
        result = await self._polling.post(
            f"{self.bot.base_url}/getUpdates?{query}", read_timeout=timeout + self._timeout
        )
        if not isinstance(result, list) or not all(
            isinstance(update, dict) and isinstance(update.get("update_id"), int) for update in result
        ):
            raise NetworkError("not a list of updates")
        return result


class _Request(HTTPXRequest):
    """python-telegram-bot's client, which waits for a free connection instead of failing."""

    def __init__(self, connections: int, timeout: float) -> None:
        super().__init__(
            connection_pool_size=connections,
            connect_timeout=min(timeout, 5.0),
            read_timeout=timeout,
            write_timeout=timeout,
            pool_timeout=None,
        )

    @staticmethod
    def parse_json_payload(payload: bytes) -> Json:
        """Read Telegram's answer; what is not JSON is a failure of the network, and not logged."""
        try:
            answer = json.loads(payload)
        except ValueError:
            raise NetworkError("the answer is not JSON") from None
        if not isinstance(answer, dict) or (answer.get("ok") and "result" not in answer):
            raise NetworkError("the answer is not in the Bot API's format")
        return answer


class _Redact(logging.Filter):
    """Removes tokens from records, should someone raise the levels that `_hush` lowers."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if _TOKEN.search(message):
            record.msg, record.args = scrub(message), ()
        return True


_REDACT = _Redact()


def _hush() -> None:
    """Keep URLs (httpx, at info) and people's texts (python-telegram-bot, at debug) unlogged."""
    for name in ("httpx", "telegram"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in ("httpx", "telegram.Bot"):
        logging.getLogger(name).addFilter(_REDACT)


def _temporary(error: TelegramError) -> bool:
    if isinstance(error, BadRequest):  # which python-telegram-bot counts among NetworkError
        return False
    return isinstance(error, NetworkError | RetryAfter | ChatMigrated)
