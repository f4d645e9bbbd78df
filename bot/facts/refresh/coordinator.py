"""The refresher: brings each source's facts into the store, at the source's own pace."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import aiohttp

from bot.errors import SourceError, StoreError
from bot.facts.model import SourceState
from bot.facts.refresh.fetch import Fetcher, Limits
from bot.facts.refresh.outcome import Outcome, Progress, Result
from bot.facts.refresh.round import Round
from bot.facts.sources.source import Source
from bot.facts.store.refreshable import RefreshableStore

log = logging.getLogger(__name__)

USER_AGENT = "SafeConduct/0.1 (travel advice assistant)"


def _now() -> datetime:
    return datetime.now(UTC)


class Refresher:
    """Coordinates the refreshes of all sources.

    Parameters:
        store: where facts, health and notes are kept.
        sources: the sources, e.g. `bot.facts.sources.registry.live_sources()`.
        session_factory: opens a client session for one refresh.
        sources_url: replaces scheme and host of every source by itself and the source's replay
            path (the setting SAFECONDUCT_SOURCES_URL), or None.
        user_agent: says who asks; a deployment adds how to reach it.
        limits: patience and sizes.
        clock: gives the present moment (aware UTC).
        jitter: draws from two bounds, by default at random.
    """

    def __init__(
        self,
        store: RefreshableStore,
        sources: Iterable[Source],
        session_factory: Callable[[], aiohttp.ClientSession] = aiohttp.ClientSession,
        *,
        sources_url: str | None = None,
        user_agent: str = USER_AGENT,
        limits: Limits | None = None,
        clock: Callable[[], datetime] = _now,
        jitter: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._store = store
        self._sources = {source.manifest.name: source for source in sources}
        self._session_factory = session_factory
        self._sources_url = sources_url.rstrip("/") if sources_url else None
        self._user_agent = user_agent
        self._limits = limits or Limits()
        self._clock = clock
        self._jitter = jitter
        # One refresh of a source at a time: the one by hand waits for the scheduled one.
        self._busy = {name: asyncio.Lock() for name in self._sources}

    @property
    def names(self) -> tuple[str, ...]:
        """The short names of the sources."""
        return tuple(self._sources)

    async def refresh_once(self, name: str, progress: Progress | None = None) -> Outcome:
        """Refresh one source now; if another process is at it, after that.

        Whatever the source does, this returns: a failure is an outcome, kept in the source's
        state, and what was stored before stays. Raises KeyError for an unknown name and
        StoreError if the store cannot be written.
        """
        source = self._sources[name]
        async with self._busy[name]:
            while True:
                async with self._store.lease(name) as lease:
                    if not lease.wait:
                        return await self._refresh(source, progress or _silent)
                await asyncio.sleep(min(1.0, lease.wait))

    async def refresh_all(self, progress: Progress | None = None) -> tuple[Outcome, ...]:
        """Refresh all sources now, side by side: each has its own host and pace."""
        return tuple(await asyncio.gather(*(self.refresh_once(name, progress) for name in self._sources)))

    async def run(self) -> None:
        """Refresh every source at its own cadence until cancelled."""
        async with asyncio.TaskGroup() as group:
            for name in self._sources:
                group.create_task(self._keep_fresh(name), name=f"refresh {name}")

    async def _keep_fresh(self, name: str) -> None:
        cadence = self._sources[name].manifest.cadence.total_seconds()
        failures = 0
        # Replicas that start together do not ask together.
        pause = self._jitter(0.0, min(5.0, cadence / 10))
        while True:
            # A cancellation that met a reply of Redis or HTTP may have been swallowed with it (Python 3.11).
            if (task := asyncio.current_task()) and task.cancelling():
                raise asyncio.CancelledError
            await asyncio.sleep(pause)
            try:
                async with self._busy[name], self._store.lease(name, due=True) as lease:
                    if lease.wait:
                        # Another process is at it, or has been. If it is killed, this one is soon there.
                        pause = lease.wait + self._jitter(0.0, 1.0)
                        continue
                    outcome = await self._refresh(self._sources[name], _silent)
                    failures = failures + 1 if outcome.result is Result.FAILED else 0
                    pause = self._pause(cadence, failures)
                    lease.rest = 0.8 * pause
                    continue
            except StoreError as error:
                log.error("%s: cannot store: %s", name, error)
            except Exception:
                # A fault of ours must not end the refreshing of this source, nor of the others.
                log.exception("%s: refresh broke off", name)
            failures += 1
            pause = self._pause(cadence, failures)

    def _pause(self, cadence: float, failures: int) -> float:
        """Seconds until the next refresh: soon after a first failure, then ever later."""
        base = min(cadence, 60.0 * 2 ** (failures - 1)) if failures else cadence
        return self._jitter(0.9 * base, 1.1 * base)

    async def _refresh(self, source: Source, progress: Progress) -> Outcome:
        started = time.monotonic()
        outcome = await self._attempt(source, progress)
        outcome = replace(outcome, seconds=time.monotonic() - started)
        await self._record(outcome)
        return outcome

    async def _attempt(self, source: Source, progress: Progress) -> Outcome:
        base = self._sources_url + source.manifest.replay_path if self._sources_url else None
        try:
            async with self._session_factory() as session:
                fetcher = Fetcher(session, source.manifest, base, self._user_agent, self._limits)
                return await Round(source, self._store, fetcher, self._limits, self._clock, progress).run()
        except StoreError:
            raise
        except SourceError as error:
            return Outcome(source.manifest.name, Result.FAILED, error=str(error))

    async def _record(self, outcome: Outcome) -> None:
        """Keep the source's health, and log the first failure and the recovery, nothing between."""
        now = self._clock()
        before = await self._store.state(outcome.source)
        problem = outcome.error or (None if outcome.complete else _summary(outcome.failed))
        if outcome.error:
            after = replace(before, failing_since=before.failing_since or now, error=outcome.error)
        else:
            after = SourceState(
                source=outcome.source,
                retrieved=now,
                snapshot=bool(await self._store.from_snapshot(outcome.source)),
                failing_since=(before.failing_since or now) if problem else None,
                error=problem,
                records=outcome.countries,
            )
        await self._store.set_state(after)
        if problem and before.failing_since is None:
            log.warning("%s: %s; last good facts are kept", outcome.source, problem)
        elif not problem and before.failing_since is not None:
            log.info("%s: recovered, had been failing since %s", outcome.source, before.failing_since.isoformat())


def _summary(failed: Mapping[str, str]) -> str:
    key, reason = next(iter(failed.items()))
    return f"{len(failed)} destinations unreadable, e.g. {key}: {reason}"


def _silent(done: int, total: int, label: str) -> None:
    pass
