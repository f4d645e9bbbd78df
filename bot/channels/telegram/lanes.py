"""Work in order within a lane, side by side across lanes, and never without bounds."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")


class Lanes(Generic[T]):
    """One lane for every key (a chat); a lane exists only while it has work.

    Parameters:
        work: what to do with an item. What it raises is logged without its message, which
            may quote what a person wrote, and the lane goes on.
        backlog: how many items may wait or be worked on, over all lanes.
        length: how many may wait in one lane, so that nobody fills the backlog alone.
    """

    def __init__(self, work: Callable[[T], Awaitable[None]], *, backlog: int = 1000, length: int = 50) -> None:
        self._work = work
        self._backlog = backlog
        self._length = length
        self._waiting: dict[str, deque[T]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._free = asyncio.Event()
        self.pending = 0

    async def room(self) -> None:
        """Wait until the backlog has room. A `put` that follows without an await fits in."""
        while self.pending >= self._backlog:
            self._free.clear()
            await self._free.wait()

    def put(self, key: str, item: T) -> bool:
        """Add an item to a lane; False if that lane is full and the item is dropped."""
        lane = self._waiting.get(key)
        if lane is None:
            lane = self._waiting[key] = deque()
            task = asyncio.create_task(self._run(key, lane))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        elif len(lane) >= self._length:
            log.warning("more than %d messages of one chat wait: one was dropped", self._length)
            return False
        lane.append(item)
        self.pending += 1
        return True

    async def drain(self, seconds: float) -> int:
        """Finish what was put, for at most `seconds`; returns how many items were abandoned."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        abandoned = self.pending
        stuck = list(self._tasks)
        for task in stuck:
            task.cancel()
        await asyncio.gather(*stuck, return_exceptions=True)
        return abandoned

    async def _run(self, key: str, lane: deque[T]) -> None:
        while lane:
            item = lane.popleft()
            try:
                await self._work(item)
            except Exception as error:  # one message must not end the lane
                log.error("a message could not be answered: %s", outline(error))
            finally:
                self.pending -= 1
                self._free.set()
        del self._waiting[key]


def outline(error: BaseException) -> str:
    """What went wrong and where, without the message, which may quote what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
