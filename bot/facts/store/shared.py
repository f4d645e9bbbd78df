"""The Redis engine: facts that replicas share, each reading its own copy of them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
from redis.exceptions import RedisError

from bot.errors import StoreError
from bot.facts.changes import KEPT, Change
from bot.facts.model import Fact, Kind, SourceState
from bot.facts.snapshot.files import Snapshot
from bot.facts.store import index, journal, scripts
from bot.facts.store.copy import Copy
from bot.facts.store.leases import Lease, Leases
from bot.facts.store.link import Cursor, Emptied, Link, heed_cancelling, now
from bot.facts.store.payloads import check_owner, dump_state, pack, unpack

log = logging.getLogger(__name__)

# Seconds after which a copy asks by itself whether something is new: news may get lost.
_ASK_EVERY = 5.0
# Seconds between two attempts to reach a Redis that is away: the first, and the longest.
_AGAIN = (0.5, 15.0)


class SharedStore:
    """A `RefreshableStore` over Redis and a copy in this process (docs/adr/0015).

    Reads are those of the embedded engine, from the copy: they wait for no network, and are
    answered from the last copy, at first from the snapshot, while Redis is away. Writes go to
    Redis, one script each, and come back into every copy, this one's first. A source's facts
    about a country are swapped as a whole there as here.

    Parameters:
        url: the Redis.
        path: the copy's SQLite file, made if missing; None keeps the copy in memory.
        snapshot: folder of the snapshot, or one that is loaded already.
        life: seconds after which a refresher without a sign of life is taken for dead.

    Raises StoreError if the snapshot is malformed or the file's folder cannot be written, not if
    Redis is away.
    """

    def __init__(self, url: str, path: Path | None, snapshot: Path | Snapshot, life: float = 15.0) -> None:
        self._copy = Copy(path, snapshot)
        self._link = Link(url)
        self._leases = Leases(self._link, life)
        self._turn = asyncio.Lock()
        self._following: asyncio.Task[None] | None = None
        self._away = False
        self._closed = False

    # Reading: all from the copy

    async def start(self, patience: float = 3.0) -> None:
        """Begin to follow Redis; wait for what it has, but not for long."""
        self._follow()
        with contextlib.suppress(StoreError, TimeoutError):
            await asyncio.wait_for(asyncio.shield(asyncio.ensure_future(self.catch_up())), patience)

    async def facts(self, country: str, kind: Kind | None = None) -> tuple[Fact, ...]:
        """All facts about a country (ISO2), of one kind if given."""
        self._follow()
        return await self._copy.facts(country, kind)

    async def countries(self) -> tuple[str, ...]:
        """Sorted ISO2 codes of all countries with at least one fact."""
        self._follow()
        return await self._copy.countries()

    async def state(self, source: str) -> SourceState:
        """The health of a source; a fresh SourceState if never heard of."""
        self._follow()
        return await self._copy.state(source)

    async def states(self) -> Mapping[str, SourceState]:
        """The health of every source heard of, those of the snapshot included."""
        self._follow()
        return await self._copy.states()

    async def changes(self, cursor: int = 0, limit: int = 100) -> tuple[Change, ...]:
        """The feed: changes about all countries after a cursor, in order. Raises StoreError."""
        self._follow()
        return await self._copy.changes(cursor, limit)

    async def history(self, country: str, limit: int = 20) -> tuple[Change, ...]:
        """The latest changes about a country, the newest first. Raises StoreError."""
        self._follow()
        return await self._copy.history(country, limit)

    async def search(self, query: index.Query) -> index.Found:
        """The passages that have something of what is asked. Raises StoreError."""
        self._follow()
        return await self._copy.search(query)

    async def refreshed(self, source: str) -> frozenset[str]:
        """Countries about which a source brought facts since the snapshot."""
        return await self._copy.refreshed(source)

    async def from_snapshot(self, source: str) -> frozenset[str]:
        """Countries whose facts of a source still come from the snapshot."""
        return await self._copy.from_snapshot(source)

    # Refreshing: all in Redis

    def lease(self, source: str, *, due: bool = False) -> AbstractAsyncContextManager[Lease]:
        """The right to refresh a source, see `Leases`; its holder's copy is brought up to date first."""
        return self._current(source, due)

    async def replace(self, source: str, country: str, facts: Sequence[Fact], changes: Sequence[Change] = ()) -> None:
        """Swap in what `source` now says about `country`, and keep what changed.

        Raises StoreError, and ValueError if a fact belongs to another source or country.
        """
        check_owner(source, country, facts)
        packed = await asyncio.to_thread(pack, facts)
        told = [journal.dump(change) for change in changes]
        await self._write(scripts.REPLACE, source, country, packed, KEPT, *told)
        await self.catch_up()

    async def confirm(self, source: str, countries: Collection[str], moment: datetime) -> None:
        """Record that what `source` brought about `countries` was found unchanged. Raises StoreError."""
        await self._write(scripts.CONFIRM, source, moment.astimezone(UTC).isoformat(), *countries)
        await self.catch_up()

    async def set_state(self, state: SourceState) -> None:
        """Record the health of a source. Raises StoreError."""
        await self._write(scripts.STATE, state.source, dump_state(state))
        await self.catch_up()

    async def note(self, name: str) -> Any:
        """What a refresher noted under a name (JSON types), or None. Raises StoreError."""
        payload = await self._link.note(name)
        return orjson.loads(payload) if payload else None

    async def set_note(self, name: str, value: Any) -> None:
        """Note something (JSON types) under a name, for a refresher. Raises StoreError."""
        # Notes are named kind/source: they are written under the source's lease.
        await self._write(scripts.NOTE, name.rpartition("/")[2], name, orjson.dumps(value))

    async def close(self) -> None:
        """Release files and connections."""
        self._closed = True
        while self._following and not self._following.done():
            # More than once: the client of Redis may take a time-out for the reason of the first.
            self._following.cancel()
            await asyncio.wait([self._following], timeout=0.2)
        await self._link.close()
        await self._copy.close()

    # Following

    async def catch_up(self) -> None:
        """Take all that is new in Redis into the copy. Raises StoreError if Redis is away."""
        async with self._turn:
            while await self._step():
                pass

    async def _step(self) -> bool:
        """Take a part of what is new; True if there may be more."""
        cursor, last_change = await self._copy.cursor()
        news = await self._link.read(cursor, last_change)
        if news is None:
            return await self._seed()
        if news.epoch != cursor.epoch:
            await self._copy.begin(news.epoch)
        for source, country, version, packed in news.facts:
            await self._take(news.epoch, source, country, version, packed)
        if news.news or news.changes:
            await self._copy.take_news(news)
        if not news.more and not (cursor.whole and cursor.epoch == news.epoch):
            await self._copy.end(news.epoch, await self._link.members())
        return news.more

    async def _take(self, epoch: str, source: str, country: str, version: int, packed: bytes | None) -> None:
        facts = None
        try:
            if packed is None:
                raise StoreError(f"facts of {source} on {country} are missing")
            facts = await asyncio.to_thread(unpack, source, country, packed) if packed else None
        except StoreError as error:
            await self._repair(source, country, version, error)
            return  # what was put in its place comes with the next step
        await self._copy.take(epoch, source, country, version, facts)

    async def _repair(self, source: str, country: str, version: int, error: StoreError) -> None:
        """Put the copy's facts, which are good, in place of what cannot be read in Redis."""
        own = await self._copy.own(source, country)
        good = b"" if own is None else await asyncio.to_thread(pack, own)
        if await self._link.call(scripts.REPAIR, now(), source, country, version, good):
            kept = "the snapshot's" if own is None else "this process's copy"
            log.error("%s in Redis: put right from %s; %s is read anew", error, kept, source)

    async def _seed(self) -> bool:
        """Fill a Redis that is empty, or was emptied, from this copy; False if there is nothing to give."""
        everything = await self._copy.seed()
        if not everything:
            return False
        if await self._link.call(scripts.SEED, now(), secrets.token_hex(8), *everything):
            log.warning("Redis held no facts: filled from this process's copy")
        return True

    async def _write(self, script: str, source: str, *arguments: Any) -> None:
        if self._closed:
            raise StoreError("the fact store is closed")
        self._follow()
        known = (await self._copy.cursor())[0].epoch
        rest = (source, self._leases.fence(source), *arguments)
        try:
            if not known:
                await self.catch_up()
            await self._link.call(script, now(), secrets.token_hex(8), known, *rest)
        except Emptied:
            await self.catch_up()  # which fills it again; if there is nothing to fill it with, this write is the first
            await self._link.call(script, now(), secrets.token_hex(8), "", *rest)

    @contextlib.asynccontextmanager
    async def _current(self, source: str, due: bool) -> AsyncIterator[Lease]:
        async with self._leases.lease(source, due=due) as lease:
            if not lease.wait:
                await self.catch_up()
                await self._check()
            yield lease

    def _follow(self) -> None:
        """Follow Redis from now on, if that is not done yet."""
        if self._following is None and not self._closed:
            self._following = asyncio.get_running_loop().create_task(self._run(), name="follow the shared facts")

    async def _run(self) -> None:
        pause = _AGAIN[0]
        while not self._closed:
            try:
                async with self._link.redis.pubsub(ignore_subscribe_messages=True) as channel:
                    await channel.subscribe(self._link.channel)
                    await self.catch_up()
                    await self._check()
                    self._say_back()
                    pause = _AGAIN[0]
                    while not self._closed:
                        await channel.get_message(timeout=_ASK_EVERY)
                        while await channel.get_message(timeout=0.0):
                            pass  # one look is enough for many news
                        await self.catch_up()
            except (StoreError, RedisError, OSError) as error:
                heed_cancelling()
                await self._say_away(error)
            except Exception:
                log.exception("following the shared facts broke off")
            await asyncio.sleep(pause)
            pause = min(2 * pause, _AGAIN[1])

    async def _check(self) -> None:
        """Put right what Redis lost in part."""
        for source, country, version in await self._link.missing():
            error = StoreError(f"facts of {source} on {country} are missing")
            await self._repair(source, country, version, error)
        await self.catch_up()

    async def _say_away(self, error: Exception) -> None:
        if self._away:
            return
        self._away = True
        cursor: Cursor = (await self._copy.cursor())[0]
        served = "the last copy" if cursor.epoch else "the snapshot"
        log.warning("shared facts: %s; answering from %s", error, served)

    def _say_back(self) -> None:
        if self._away:
            self._away = False
            log.info("shared facts: Redis is back")
