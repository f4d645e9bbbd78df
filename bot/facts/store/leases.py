"""Who refreshes a source: one process at a time, and a dead one not for long."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.errors import StoreError
from bot.facts.store import scripts
from bot.facts.store.link import Link, heed_cancelling


class Lease:
    """The right to refresh a source, or how long another has it.

    Parameters:
        wait: seconds after which it is worth asking again; 0 if the lease is ours.
    """

    def __init__(self, wait: float = 0.0) -> None:
        self.wait = wait
        self.rest = 0.0
        """Seconds during which no one need refresh after this; set by the holder before it leaves."""


class Leases:
    """Leases in Redis.

    A holder shows a sign of life every third of `life`; without one the lease ends by itself. Every
    lease has a number higher than those before it (its fence). All that is written under a lease
    carries the number, and Redis refuses lower ones: a process that was stopped, and thinks that
    it still holds the lease, can harm nothing.

    Parameters:
        life: seconds after which a holder without a sign of life is taken for dead.
    """

    def __init__(self, link: Link, life: float = 15.0) -> None:
        self._link = link
        self._life = life
        self._fences: dict[str, int] = {}

    def fence(self, source: str) -> int | str:
        """The number of the lease under which this process writes, "" for none."""
        return self._fences.get(source, "")

    @asynccontextmanager
    async def lease(self, source: str, *, due: bool = False) -> AsyncIterator[Lease]:
        """Hold the lease of a source, if it can be had. Raises StoreError if Redis is away.

        Parameters:
            due: leave a source in peace that was refreshed lately by whoever.
        """
        token = secrets.token_hex(12)
        life = int(self._life * 1000)
        held, rest = f"lease/{source}", f"rest/{source}"
        fence, wait = await self._link.call(scripts.TAKE, source, token, life, int(due), keys=(held, rest, "fences"))
        lease = Lease(wait / 1000)
        if not fence:
            yield lease
            return
        self._fences[source] = fence
        sign = asyncio.create_task(self._stay_alive(held, token, life))
        try:
            yield lease
        finally:
            sign.cancel()
            if self._fences.get(source) == fence:
                del self._fences[source]
            with contextlib.suppress(StoreError):  # then it ends by itself
                arguments = (token, int(lease.rest * 1000))
                await asyncio.shield(self._link.call(scripts.RELEASE, *arguments, keys=(held, rest)))

    async def _stay_alive(self, key: str, token: str, life: int) -> None:
        while True:
            await asyncio.sleep(self._life / 3)
            heed_cancelling()  # else the sign of a holder that left could go on for ever
            with contextlib.suppress(StoreError):  # the next sign may come through; if not, the fence holds
                if not await self._link.call(scripts.RENEW, token, life, keys=(key,)):
                    return
