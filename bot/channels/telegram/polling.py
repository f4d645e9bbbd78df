"""getUpdates, for deployments that Telegram cannot reach from outside.

Not python-telegram-bot's `Updater`: it parses a batch as a whole, so that one update it cannot
read stops all others for good and lands in the log with its text; it sleeps up to 30 s in
`stop` while Telegram is unreachable; and its queue has no end.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from telegram.error import TelegramError

from bot.channels.base import Json
from bot.channels.telegram.api import Api, explain, pause_after

log = logging.getLogger(__name__)


class Poller:
    """Fetches updates and hands them on, one after the other.

    Parameters:
        api: how to reach Telegram.
        accept: takes one update, and may take its time: nothing more is fetched meanwhile.
            It must not raise.
        timeout: how many seconds Telegram may hold a request open while nothing happens.
    """

    def __init__(self, api: Api, accept: Callable[[Json], Awaitable[None]], timeout: int) -> None:
        self._api = api
        self._accept = accept
        self._timeout = timeout
        self._offset = 0
        self._confirmed = 0
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to poll."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop polling, and tell Telegram which updates need not come again."""
        if self._task is None:
            return
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task
        self._task = None
        # An update counts as delivered once a request asks for a later one. Asking again with
        # an offset that Telegram has seen would change nothing and take up to 3 s.
        if self._offset != self._confirmed:
            try:
                await self._api.updates(self._offset, timeout=0)
            except TelegramError as error:
                log.warning("the last updates may come again after a restart: %s", explain(error))

    async def _run(self) -> None:
        failures = 0
        while True:
            try:
                updates = await self._api.updates(self._offset, timeout=self._timeout)
            except TelegramError as error:
                failures += 1
                if failures == 1:
                    log.warning("no updates from Telegram, trying again: %s", explain(error))
                await asyncio.sleep(pause_after(error, failures, self._api.backoff))
                continue
            if failures:
                log.info("updates from Telegram come again, after %d failures", failures)
                failures = 0
            self._confirmed = self._offset
            for update in updates:
                await self._accept(update)
                self._offset = update["update_id"] + 1
