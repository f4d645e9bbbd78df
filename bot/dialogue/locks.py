"""First come, first served: the messages of one person are handled in order.

Rasa's stores poll once a second, and its Redis store can hand out a ticket twice. These
two wake the next in line at once: asyncio's own fair lock in one process, a queue in
Redis across replicas.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from rasa.core.lock_store import LOCK_LIFETIME, LockError, LockStore
from redis.asyncio import Redis

from bot.lanes import Lanes

# KEYS: queue, my wake-up list, my life sign. ARGV: my ticket, life in ms.
_JOIN = """
redis.call('RPUSH', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[1], 3600000)
redis.call('SET', KEYS[3], 1, 'PX', ARGV[2])
return redis.call('LINDEX', KEYS[1], 0) == ARGV[1] and 1 or 0
"""

# Leave the queue wherever I stand in it, then wake whoever is first now.
# KEYS: queue. ARGV: the ticket that leaves, prefix of wake-up lists, prefix of life signs.
_LEAVE = """
redis.call('LREM', KEYS[1], 1, ARGV[1])
redis.call('DEL', ARGV[3] .. ARGV[1])
local first = redis.call('LINDEX', KEYS[1], 0)
if first then
  redis.call('RPUSH', ARGV[2] .. first, 1)
  redis.call('PEXPIRE', ARGV[2] .. first, 60000)
end
return first
"""

# Renew my life sign; if the first in the queue shows none, it died: put it out.
# KEYS: queue. ARGV: my ticket, life in ms, prefix of life signs. Returns 1 if it is my turn.
_CHECK = """
redis.call('SET', ARGV[3] .. ARGV[1], 1, 'PX', ARGV[2])
while true do
  local first = redis.call('LINDEX', KEYS[1], 0)
  if not first then
    redis.call('RPUSH', KEYS[1], ARGV[1])
    return 1
  end
  if first == ARGV[1] then return 1 end
  if redis.call('EXISTS', ARGV[3] .. first) == 1 then return 0 end
  redis.call('LPOP', KEYS[1])
end
"""


class LocalLockStore(LockStore):
    """Order within one process."""

    def __init__(self) -> None:
        self._lanes = Lanes()

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = 1,
    ) -> AsyncGenerator[None, None]:
        """Hold the conversation's lock; raises LockError after `lock_lifetime` seconds of waiting."""
        ticket = self._lanes.ticket(conversation_id)
        try:
            try:
                await asyncio.wait_for(ticket.turn(), lock_lifetime)
            except TimeoutError as error:
                raise LockError("waited too long for the conversation's turn") from error
            yield
        finally:
            ticket.leave()


class RedisLockStore(LockStore):
    """Order across replicas: a queue of tickets per conversation, the first one holds the lock.

    Parameters:
        redis: an asyncio client, shared with others.
        life: seconds after which a holder or waiter that shows no sign of life is put out.
            A holder renews its sign every third of that, so a long answer keeps its turn.
    """

    def __init__(self, redis: Redis, life: float = 6.0, prefix: str = "safeconduct:lock:") -> None:
        self._redis = redis
        self._life = life
        self._prefix = prefix
        self._join = redis.register_script(_JOIN)
        self._leave = redis.register_script(_LEAVE)
        self._check = redis.register_script(_CHECK)

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = 1,
    ) -> AsyncGenerator[None, None]:
        """Hold the conversation's lock; raises LockError after `lock_lifetime` seconds of waiting."""
        queue = f"{self._prefix}{conversation_id}"
        ticket = secrets.token_hex(12)
        wake, alive = f"{queue}:wake:", f"{queue}:alive:"
        life_ms = int(self._life * 1000)
        first = await self._join(keys=[queue, wake + ticket, alive + ticket], args=[ticket, life_ms])
        try:
            if not first:
                await self._wait(queue, ticket, wake, alive, life_ms, lock_lifetime)
            left = asyncio.Event()
            sign = asyncio.create_task(self._stay_alive(alive + ticket, life_ms, left))
            try:
                yield
            finally:
                # Redis' client can swallow a cancellation on Python 3.11: the event ends the sign in any case.
                left.set()
                sign.cancel()
        finally:
            await asyncio.shield(self._leave(keys=[queue], args=[ticket, wake, alive]))

    async def _wait(self, queue: str, ticket: str, wake: str, alive: str, life_ms: int, lifetime: float) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + lifetime
        while (left := deadline - loop.time()) > 0:
            # Blocks in Redis until woken; the time-out is only there to notice the dead. Zero would mean for ever.
            await self._redis.blpop([wake + ticket], timeout=max(0.01, min(self._life / 3, left)))
            if await self._check(keys=[queue], args=[ticket, life_ms, alive]):
                return
        raise LockError("waited too long for the conversation's turn")

    async def _stay_alive(self, key: str, life_ms: int, left: asyncio.Event) -> None:
        while True:
            await asyncio.sleep(self._life / 3)
            if left.is_set():
                return
            await self._redis.set(key, 1, px=life_ms)


def lock_store(redis: Redis | None) -> LockStore:
    """The store for one process, or for replicas that share a Redis."""
    return RedisLockStore(redis) if redis is not None else LocalLockStore()
