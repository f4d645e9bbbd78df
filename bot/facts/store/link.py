"""The connection to the Redis that replicas share: typed calls, errors as StoreError."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError

from bot.errors import LeaseLost, StoreError
from bot.facts.store import scripts

PREFIX = "{safeconduct:facts:1}:"
"""Of all keys. The number is the version of the format: another version has its own keys."""

FACTS_AT_ONCE = 25
CHANGES_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a copy has come.

    Parameters:
        epoch: name of the set of data that it is a copy of.
        facts: version of the facts that it has.
        news: version of all else.
        whole: False until all that is in Redis has been taken once.
    """

    epoch: str = ""
    facts: int = 0
    news: int = 0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """What is new to a copy, as it is in Redis at one moment.

    Parameters:
        epoch: name of the set of data.
        facts: (source, country, version, packed facts or None if they are missing).
        news: the version of the news that follow.
        confirmed: moments by (source, country).
        states: packed states by source.
        changes: numbered changes.
        more: True if there is more to read.
    """

    epoch: str
    facts: tuple[tuple[str, str, int, bytes | None], ...]
    news: int
    confirmed: Mapping[tuple[str, str], str]
    states: Mapping[str, bytes]
    changes: tuple[tuple[int, bytes], ...]
    more: bool


class Emptied(StoreError):
    """Redis has lost the facts that this process knows to have been there."""


class Link:
    """Calls the scripts.

    Parameters:
        url: the Redis.
        patience: seconds to wait for an answer.
    """

    def __init__(self, url: str, patience: float = 5.0) -> None:
        # No retries: whether a script that got no answer has run is not known, and the refresher
        # tries again by itself, with what it finds then.
        self.redis = Redis.from_url(
            url,
            socket_timeout=patience,
            socket_connect_timeout=min(2.0, patience),
            retry=Retry(NoBackoff(), 0),
            health_check_interval=30,
        )
        self.channel = PREFIX + "head"
        self._keys = [PREFIX + name for name in scripts.KEYS]
        self._scripts: dict[str, Callable[..., Awaitable[Any]]] = {}

    async def call(self, script: str, *arguments: Any, keys: Sequence[str] | None = None) -> Any:
        """Run a script. Raises StoreError if Redis is away, and LeaseLost or Emptied if it says so."""
        if script not in self._scripts:
            self._scripts[script] = self.redis.register_script(script)
        whole = self._keys if keys is None else [PREFIX + name for name in keys]
        return await self._ask(self._scripts[script](keys=whole, args=list(arguments)))

    async def note(self, name: str) -> bytes | None:
        """What was noted under a name. Raises StoreError."""
        return cast("bytes | None", await self._ask(self.redis.hget(PREFIX + "notes", name)))

    async def read(self, cursor: Cursor, last_change: int) -> News | None:
        """What is new to a copy; None if Redis holds nothing. Raises StoreError."""
        limits = (FACTS_AT_ONCE, CHANGES_AT_ONCE)
        reply = await self.call(scripts.READ, cursor.epoch, cursor.facts, cursor.news, last_change, *limits)
        if reply[0] is None:
            return None
        facts = tuple((*_split(member), int(version), data) for member, version, data in _by(reply[1], 3))
        changes = tuple((int(ident.partition(b"-")[0]), pair[1]) for ident, pair in reply[5])
        cut = len(changes) == CHANGES_AT_ONCE
        return News(
            epoch=reply[0].decode(),
            facts=facts,
            news=0 if cut else max((int(version) for _, version in _by(reply[2], 2)), default=0),
            confirmed={_split(member): moment.decode() for member, moment in _by(reply[3], 2)},
            states={source.decode(): state for source, state in _by(reply[4], 2)},
            changes=changes,
            more=cut or len(facts) == FACTS_AT_ONCE,
        )

    async def missing(self) -> tuple[tuple[str, str, int], ...]:
        """Source, country and version of facts that should be there and are not. Raises StoreError."""
        reply = await self.call(scripts.MISSING)
        return tuple((*_split(member), int(version)) for member, version in _by(reply, 2))

    async def members(self) -> frozenset[tuple[str, str]]:
        """Source and country of all that Redis holds. Raises StoreError."""
        rows = await self._ask(self.redis.zrange(PREFIX + "log", 0, -1))
        return frozenset(_split(member) for member in rows)

    async def _ask(self, reply: Any) -> Any:
        try:
            return await reply
        except ResponseError as error:
            if str(error).startswith("FENCED"):
                raise LeaseLost(str(error).removeprefix("FENCED ")) from error
            if str(error).startswith("EMPTIED"):
                raise Emptied(str(error).removeprefix("EMPTIED ")) from error
            raise StoreError(f"Redis refused: {error}") from error
        except (RedisError, OSError) as error:
            heed_cancelling()
            raise StoreError(f"Redis is away: {type(error).__name__}: {error}") from error

    async def close(self) -> None:
        """Close all connections."""
        await self.redis.aclose()


def heed_cancelling() -> None:
    """Raises CancelledError if this task is being cancelled: the client's time-outs may hide that as an error."""
    task = asyncio.current_task()
    if task and task.cancelling():
        raise asyncio.CancelledError


def now() -> int:
    """Milliseconds since 1970."""
    return int(time.time() * 1000)


def _split(member: bytes) -> tuple[str, str]:
    source, _, country = member.decode().partition("/")
    return source, country


def _by(flat: Sequence[Any], width: int) -> list[tuple[Any, ...]]:
    return [tuple(flat[start : start + width]) for start in range(0, len(flat), width)]
