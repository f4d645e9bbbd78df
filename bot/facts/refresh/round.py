"""One refresh of one source."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.errors import PayloadRejected, SourceError
from bot.facts import changes
from bot.facts.model import Fact
from bot.facts.refresh import merge
from bot.facts.refresh.fetch import Fetcher, Limits, NotFound, Reply
from bot.facts.refresh.outcome import Outcome, Progress, Result
from bot.facts.sources.source import Entry, Facts, Index, Request, Source, check_goes_on, joined
from bot.facts.store.refreshable import RefreshableStore

log = logging.getLogger(__name__)

# A source whose pages may be missing is not asked for hundreds of them if the first are not
# there, and a host that fails at one page after the other is left in peace until next time.
_IN_A_ROW = 8
# What was read is noted after so many pages, so that a killed process need not start over.
_NOTE_EVERY = 20
# More pages of an index than any source has: one that goes on for ever is not believed.
_INDEX_PAGES = 20


class Round:
    """One refresh of one source, used once.

    What the store remembers between rounds, as notes:
    - `validators/<source>`: what the index's host sent for conditional requests;
    - `seen/<source>`: by key, the index's mark at which a destination's page was last read.
    """

    def __init__(
        self,
        source: Source,
        store: RefreshableStore,
        fetcher: Fetcher,
        limits: Limits,
        clock: Callable[[], datetime],
        progress: Progress,
    ) -> None:
        self._source = source
        self._name = source.manifest.name
        self._store = store
        self._fetcher = fetcher
        self._places = asyncio.Semaphore(limits.concurrency)
        self._clock = clock
        self._progress = progress
        self._seen: dict[str, str] = {}
        self._failed: dict[str, str] = {}
        self._changed: set[str] = set()
        self._confirmed: set[str] = set()
        self._known = False
        self._in_a_row = 0  # pages missing or failing one after the other
        self._done = 0

    async def run(self) -> Outcome:
        """Refresh. Raises SourceError if the index cannot be had or believed."""
        self._seen = dict(await self._store.note(f"seen/{self._name}") or {})
        state = await self._store.state(self._name)
        # Against a source never read before, nothing is a change.
        self._known = state.retrieved is not None
        self._progress(0, 0, "index")
        # Only when all was read last time does "not modified" mean that nothing is to be done.
        whole = state.failing_since is None and not state.snapshot
        request, reply = await self._index(whole)
        now = self._clock()
        if reply.body is None:
            await self._store.confirm(self._name, await self._store.refreshed(self._name), now)
            self._progress(state.records, state.records, "unchanged")
            return Outcome(self._name, Result.UNCHANGED, state.records)
        index, alone = await self._read(request, reply.body, now)
        self._failed.update(index.broken)
        await self._entries(index)
        await self._remove(index)
        await self._store.confirm(self._name, self._confirmed, now)
        await self._note_seen(index)
        # Last: whoever is interrupted before this asks for the whole index again.
        validators = {request.path: dict(reply.validators)} if alone else {}
        await self._store.set_note(f"validators/{self._name}", validators)
        named = sum(len(entry.facts) for entry in index.entries)
        result = Result.CHANGED if self._changed else Result.UNCHANGED
        return Outcome(self._name, result, named, tuple(sorted(self._changed)), self._failed)

    async def _index(self, whole: bool) -> tuple[Request, Reply]:
        """The first of the source's indexes that can be had."""
        noted = await self._store.note(f"validators/{self._name}") or {}
        errors: list[SourceError] = []
        for request in self._source.indexes:
            validators: Mapping[str, str] = noted.get(request.path, {}) if whole else {}
            try:
                reply = await self._fetcher.get(request, validators)
                if reply.body is not None and len(self._source.indexes) > 1:
                    # A stand-in exists: better that one than a list that cannot be believed.
                    await self._read(request, reply.body, self._clock())
                return request, reply
            except SourceError as error:
                errors.append(error)
        raise errors[0]

    async def _read(self, request: Request, body: bytes, now: datetime) -> tuple[Index, bool]:
        """The whole index, and whether "not modified" of its first page would speak for all of it."""
        pages = [await asyncio.to_thread(self._source.read_index, request, body, now)]
        while (more := pages[-1].more) is not None:
            if len(pages) >= _INDEX_PAGES:
                raise PayloadRejected(f"the index has more than {_INDEX_PAGES} pages")
            reply = await self._fetcher.get(more)
            if reply.body is None:
                raise PayloadRejected("answered as unchanged without having been asked so")
            pages.append(await asyncio.to_thread(self._source.read_index, more, reply.body, now))
            check_goes_on(pages)
        index = joined(pages) if len(pages) > 1 else pages[0]
        merge.check_count(index, (await self._store.state(self._name)).records, self._source.manifest.comes_and_goes)
        return index, len(pages) == 1 and not index.undated

    async def _entries(self, index: Index) -> None:
        total = len(index.entries)
        refreshed = await self._store.refreshed(self._name)
        try:
            async with asyncio.TaskGroup() as group:
                for entry in index.entries:
                    group.create_task(self._entry(entry, refreshed, total))
        except BaseExceptionGroup as errors:
            raise errors.exceptions[0] from None  # callers know StoreError, not a group of them

    async def _entry(self, entry: Entry, refreshed: frozenset[str], total: int) -> None:
        async with self._places:
            known = all(country in refreshed for country in entry.countries)
            if entry.page and known and self._seen.get(entry.key) == entry.changed:
                self._confirmed.update(entry.countries)
            else:
                await self._take(entry)
        self._done += 1
        self._progress(self._done, total, entry.key)
        if self._done % _NOTE_EVERY == 0:
            await self._store.set_note(f"seen/{self._name}", dict(self._seen))

    async def _take(self, entry: Entry) -> None:
        """Read a destination's page, if it has one, and store what is new."""
        page: Facts | None = {}
        if entry.page:
            page = await self._page(entry, entry.page)
        if page is None and not any(entry.facts.values()):
            return  # nothing new is known: what is stored stays, unconfirmed
        for country in entry.countries:
            before = await self._store.facts(country)
            facts = merge.combine(entry, country, page, before, self._name)
            if not merge.same(facts, before, self._name):
                self._changed.add(country)
            elif entry.key not in self._failed and country in await self._store.refreshed(self._name):
                self._confirmed.add(country)
                continue
            await self._commit(country, before, facts)
        if page is not None:
            self._seen[entry.key] = entry.changed

    async def _commit(self, country: str, stored: Sequence[Fact], facts: Sequence[Fact]) -> None:
        """Store what a source now says, with what that changes: the one place where history is made."""
        before = [fact for fact in stored if fact.source == self._name]
        told = changes.between(before, facts, self._clock()) if self._known else ()
        await self._store.replace(self._name, country, facts, told)

    async def _page(self, entry: Entry, request: Request) -> Facts | None:
        """What a page says, None if it could not be had."""
        optional = self._source.pages_may_be_missing
        if self._in_a_row >= _IN_A_ROW:
            if not optional:
                self._failed[entry.key] = "not asked for: too many pages failed one after the other"
            return None
        try:
            reply = await self._fetcher.get(request)
            if reply.body is None:
                raise PayloadRejected("answered as unchanged without having been asked so")
            page = await asyncio.to_thread(self._source.read_page, entry, reply.body, self._clock())
        except SourceError as error:
            self._in_a_row += 1
            if not (optional and isinstance(error, NotFound)):
                self._failed[entry.key] = str(error)
            return None
        self._in_a_row = 0
        return page

    async def _remove(self, index: Index) -> None:
        """Take out what the source names no more, unless that is suspicious."""
        known = await self._store.refreshed(self._name) | await self._store.from_snapshot(self._name)
        gone, kept = merge.removed(index, known, self._source.manifest.comes_and_goes)
        for country in sorted(gone):
            await self._commit(country, await self._store.facts(country), ())
            self._changed.add(country)
        if kept and not index.broken:
            self._failed["index"] = f"{len(kept)} countries no longer named, e.g. {min(kept)}: kept"

    async def _note_seen(self, index: Index) -> None:
        keys = {entry.key for entry in index.entries}
        await self._store.set_note(f"seen/{self._name}", {key: mark for key, mark in self._seen.items() if key in keys})
