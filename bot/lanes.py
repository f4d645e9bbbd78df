"""First come, first served for each key, within one process.

A ticket is drawn at once, without waiting; the place in the queue is taken then, whatever else is
awaited before the turn is asked for.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager


class Ticket:
    """A place in one queue; `leave` must be called in any case."""

    def __init__(self, lanes: dict[str, deque[Ticket]], key: str) -> None:
        self._lanes = lanes
        self._key = key
        self._turn = asyncio.Event()
        queue = lanes.setdefault(key, deque())
        queue.append(self)
        if queue[0] is self:
            self._turn.set()

    async def turn(self) -> None:
        """Wait until everybody before has left."""
        await self._turn.wait()

    def leave(self) -> None:
        """Give the place up, served or not; leaving twice does no harm."""
        queue = self._lanes.get(self._key)
        if queue is None or self not in queue:
            return
        queue.remove(self)
        if queue:
            queue[0]._turn.set()
        else:
            del self._lanes[self._key]


class Lanes:
    """A queue per key; keys that nobody waits for cost nothing."""

    def __init__(self) -> None:
        self._queues: dict[str, deque[Ticket]] = {}

    def ticket(self, key: str) -> Ticket:
        """Take the next place in a key's queue."""
        return Ticket(self._queues, key)

    @asynccontextmanager
    async def hold(self, key: str, patience: float | None = None) -> AsyncGenerator[None, None]:
        """Hold a key alone; raises TimeoutError after `patience` seconds of waiting."""
        ticket = self.ticket(key)
        try:
            await asyncio.wait_for(ticket.turn(), patience)
            yield
        finally:
            ticket.leave()
