"""The channel itself: its life, and the way of one message from Telegram and back."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from typing import Any

from telegram import User
from telegram.error import BadRequest as Refused
from telegram.error import TelegramError

from bot.channels.base import Json, Respond, Seen
from bot.channels.telegram.api import ALLOWED_UPDATES, Api, explain
from bot.channels.telegram.commands import Commands, register
from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.reading import NAME, Received, decode, read
from bot.channels.telegram.writing import Payloads, messages
from bot.errors import BadRequest, ChannelError, DeliveryFailed, NotGenuine, SettingsError
from bot.message import Incoming, Turn

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class TelegramChannel:
    """Telegram as a `bot.channels.base.Channel`.

    Parameters:
        token: the bot's token, from @BotFather.
        webhook_url: the public address at which Telegram shall deliver; None means polling.
        secret: what proves that Telegram delivers: 1-256 of A-Z a-z 0-9 _ -. By default it is
            derived from the token, hence the same in all replicas.
        commands: what each command does, by language: {"fr": {"help": "Ce que je sais faire"}}.
        picture: gives the bytes of a picture of our own by its path, to upload it; None to send only those that
            have an address of their own.
        default_language: whose commands people of other languages see.
        base_url, base_file_url: the Bot API server, up to the token.
        max_connections: how many deliveries Telegram may have open at the webhook, 1-100.
        concurrency: how many messages are thought about at once.
        pace: messages a second over all chats; Telegram allows about 30, also through a Bot
            API server of your own. None for no limit, against a stand-in.
        poll_timeout: seconds that Telegram holds a request for updates open.
        answer_timeout: seconds after which a message is given up.
        stop_timeout: seconds that `stop` waits for what is in flight.
        timeout: seconds to wait for an answer of the Bot API.
        typing_after: seconds of thinking after which the person sees "typing".
        backoff: seconds before a failed call is tried again, then doubled.

    Raises:
        SettingsError: the secret is not in the form that Telegram demands.
    """

    name = NAME

    def __init__(
        self,
        token: str,
        *,
        webhook_url: str | None = None,
        secret: str | None = None,
        commands: Commands | None = None,
        picture: Callable[[str], Awaitable[bytes | None]] | None = None,
        default_language: str = "en",
        base_url: str = "https://api.telegram.org/bot",
        base_file_url: str = "https://api.telegram.org/file/bot",
        max_connections: int = 40,
        concurrency: int = 16,
        pace: float | None = 30.0,
        poll_timeout: int = 25,
        answer_timeout: float = 60.0,
        stop_timeout: float = 10.0,
        timeout: float = 10.0,
        typing_after: float = 0.5,
        backoff: float = 0.5,
    ) -> None:
        if secret is None:
            key = b"safe conduct webhook"
            secret = hmac.new(key, token.encode(), hashlib.sha256).hexdigest()
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise SettingsError("the webhook secret is 1 to 256 of A-Z, a-z, 0-9, _ and -")
        self._secret = secret
        self._webhook_url = webhook_url
        self._commands = commands or {}
        self._picture = picture
        self._default_language = default_language
        self._max_connections = max_connections
        self._answer_timeout = answer_timeout
        self._stop_timeout = stop_timeout
        self._typing_after = typing_after
        self._api = Api(
            token,
            base_url=base_url,
            base_file_url=base_file_url,
            connections=4 * concurrency,
            pace=pace,
            timeout=timeout,
            backoff=backoff,
        )
        self._poller = Poller(self._api, self._accept, poll_timeout)
        self._thinking = asyncio.Semaphore(concurrency)
        self._lanes = Lanes(self._answer)
        self._payloads = Payloads()
        self._seen = Seen()
        self._albums = Seen(1000)
        self._tasks: set[asyncio.Task[None]] = set()
        self._reconnecting: asyncio.Task[None] | None = None
        self._open = False
        self._respond: Respond | None = None
        self._me: User | None = None

    async def start(self, respond: Respond) -> None:
        """Connect and begin to receive; if Telegram is out of reach, go on trying.

        Raises:
            SettingsError: Telegram does not accept the token or the webhook's address.
        """
        self._respond = respond
        try:
            await self._connect()
        except SettingsError:
            await self._api.close()
            raise
        except TelegramError as error:
            log.warning("Telegram is out of reach, trying again: %s", explain(error))
            self._reconnecting = asyncio.create_task(self._reconnect())

    async def stop(self) -> None:
        """Receive nothing more, finish what is in flight, disconnect.

        The webhook stays set: Telegram keeps updates for a day, and other replicas live on.
        """
        if self._reconnecting is not None:
            self._reconnecting.cancel()
            await asyncio.gather(self._reconnecting, return_exceptions=True)
        await self._poller.stop()
        self._open = False
        if abandoned := await self._lanes.drain(self._stop_timeout):
            log.error("stopped with %d messages unanswered", abandoned)
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=1.0)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._api.close()

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Check the secret token; the body is not signed.

        Raises:
            NotGenuine: the request is not from Telegram, or no webhook is in use.
        """
        wanted = SECRET_HEADER.lower()
        given = next((value for key, value in headers.items() if key.lower() == wanted), "")
        # Bytes, since compare_digest refuses text that is not ASCII.
        genuine = hmac.compare_digest(given.encode(errors="replace"), self._secret.encode())
        if self._webhook_url is None or not genuine:
            raise NotGenuine("the request does not carry Telegram's secret token")

    def parse(self, body: bytes) -> Sequence[Incoming]:
        """The message in one delivery, or none.

        Raises:
            BadRequest: it is not an update.
        """
        received = read(decode(body), self._me, self._payloads)
        return [] if received is None else [received.incoming]

    async def handle(self, headers: Mapping[str, str], body: bytes) -> None:
        """Take one delivery at the webhook and answer it later, in the background.

        Returns at once, unless a thousand messages wait: then it waits for room, which makes
        Telegram deliver more slowly.

        Raises:
            NotGenuine: answer 403.
            BadRequest: answer 400.
            ChannelError: not running; answer 503, and Telegram delivers again.
        """
        self.verify(headers, body)
        data = decode(body)
        if self._me is None:
            raise ChannelError("Telegram is not connected")
        await self._take(read(data, self._me, self._payloads))

    async def send(self, recipient: str, turn: Turn) -> None:
        """Deliver a turn, asked for or not.

        Parameters:
            recipient: `Incoming.sender` of the person or, in a group, of one of its members.

        Raises:
            DeliveryFailed: blocked, refused, or Telegram is out of reach.
        """
        try:
            chat = int(recipient.partition(":")[0])
        except ValueError:
            raise DeliveryFailed("the recipient is not a chat of Telegram") from None
        await self._deliver(chat, turn)

    async def _connect(self) -> None:
        self._me = await self._api.open()
        bot = self._api.bot
        if self._webhook_url is None:
            await self._api.call(bot.delete_webhook, drop_pending_updates=False)
            self._poller.start()
        else:
            try:
                await self._api.call(
                    bot.set_webhook,
                    url=self._webhook_url,
                    secret_token=self._secret,
                    allowed_updates=ALLOWED_UPDATES,
                    max_connections=self._max_connections,
                )
            except Refused as error:
                raise SettingsError(f"Telegram refuses the webhook: {explain(error)}") from None
        self._open = True
        log.info("connected to Telegram, %s", "webhook" if self._webhook_url else "polling")
        self._spawn(register(self._api, self._commands, self._default_language))

    async def _reconnect(self) -> None:
        pause = 1.0
        while True:
            await asyncio.sleep(pause)
            pause = min(2 * pause, 30.0)
            try:
                await self._connect()
                return
            except SettingsError as error:
                log.error("Telegram is off: %s", error)
                return
            except TelegramError:
                continue  # the first failure is in the log, and success will be

    async def _accept(self, update: Json) -> None:
        """Take one update from polling."""
        try:
            await self._take(read(update, self._me, self._payloads))
        except BadRequest as error:
            log.error("an update was skipped: %s", error)

    async def _take(self, received: Received | None) -> None:
        if received is None:
            return
        await self._lanes.room()
        if not self._open:
            raise ChannelError("Telegram is not connected")
        # From here to `put` nothing awaits: an update is remembered only if it is also kept.
        if self._seen.before(received.incoming.message_id or ""):
            return
        if received.callback is not None:
            self._spawn(self._acknowledge(received.callback))
        if received.album is None or not self._albums.before(received.album):
            self._lanes.put(str(received.chat), received)

    async def _answer(self, received: Received) -> None:
        if self._respond is None:
            raise ChannelError("not started")
        chat, thread = received.chat, received.thread
        async with (
            self._api.typing(chat, thread, after=self._typing_after),
            self._thinking,
            asyncio.timeout(self._answer_timeout),
        ):
            turn = await self._respond(received.incoming)
        try:
            await self._deliver(chat, turn, received.reply_to, thread)
        except DeliveryFailed as error:
            log.warning("an answer was not delivered: %s", error)

    async def _deliver(self, chat: int, turn: Turn, reply_to: int | None = None, thread: int | None = None) -> None:
        for message in messages(turn, self._payloads):
            if isinstance(message.image, str) and message.image.startswith("/"):
                image = await self._picture(message.image) if self._picture else None
                if image is None:
                    continue
                message = replace(message, image=image)
            try:
                await self._api.send(chat, message, reply_to, thread)
            except DeliveryFailed as error:
                if message.image is None:
                    raise
                log.warning("an image was not delivered: %s", error)
            reply_to = None  # the first message says whom it answers, the others follow it

    async def _acknowledge(self, callback: str) -> None:
        try:
            await self._api.call(self._api.bot.answer_callback_query, callback_query_id=callback)
        except TelegramError as error:
            log.debug("a button press was not acknowledged: %s", explain(error))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
