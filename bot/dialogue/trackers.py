"""Conversation state at a bounded cost: turn 500 is stored, read and replayed like turn 5.

Rasa's stores keep every event for ever and replay them all at every message. What this
dialogue needs is the slots and the last turns, so `compact` replaces everything older by
one `SlotSet` per slot that differs from its initial value. Old words are gone with it,
which is also what privacy asks for.
"""

from __future__ import annotations

import logging
import time
import zlib
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

import orjson
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from redis.asyncio import Redis

from bot.dialogue.events import from_dicts

logger = logging.getLogger(__name__)

KEPT_TURNS = 2
"""Turns (a user message and all that followed) that survive compaction in full."""


def compact(events: Iterable[Event], tracker: DialogueStateTracker) -> list[Event]:
    """The shortest history that leaves the slots and the last turns as they are.

    Parameters:
        events: the whole history, oldest first.
        tracker: the state that the history led to.
    """
    history = [_without_payload(event) for event in events]
    turns = [index for index, event in enumerate(history) if isinstance(event, UserUttered)]
    if len(turns) <= KEPT_TURNS:
        return history
    recent = history[turns[-KEPT_TURNS] :]
    touched = {event.key for event in recent if isinstance(event, SlotSet)}
    before = _slots_after(history[: turns[-KEPT_TURNS]], tracker)
    start = recent[0].timestamp
    kept: list[Event] = [
        ActionExecuted(ACTION_SESSION_START_NAME, timestamp=start),
        SessionStarted(timestamp=start),
    ]
    for name, slot in tracker.slots.items():
        # A slot that the recent turns set starts from what it was before them.
        value = before.get(name, slot.initial_value) if name in touched else slot.value
        if value != slot.initial_value:
            kept.append(SlotSet(name, value, timestamp=start))
    kept.append(ActionExecuted(ACTION_LISTEN_NAME, timestamp=start))
    return kept + recent


def _without_payload(event: Event) -> Event:
    """What was said, without the rendered bubbles and sources that went out with it: tens of
    kilobytes a turn that the dialogue never reads again."""
    if isinstance(event, BotUttered) and (event.data or event.metadata):
        return BotUttered(event.text, timestamp=event.timestamp)
    return event


def _slots_after(events: list[Event], tracker: DialogueStateTracker) -> dict[str, Any]:
    earlier = tracker.init_copy()
    for event in events:
        event.apply_to(earlier)
    return dict(earlier.current_slot_values())


def packed(events: Iterable[Event]) -> bytes:
    """Events as compressed JSON, a kilobyte or two for a compacted conversation."""
    return zlib.compress(orjson.dumps([event.as_dict() for event in events], option=orjson.OPT_NON_STR_KEYS), 1)


def unpacked(body: bytes) -> list[Event]:
    """The events of `packed`."""
    return from_dicts(orjson.loads(zlib.decompress(body)))


class LocalTrackerStore(TrackerStore):
    """Conversations in the memory of one process, the least recently used dropped first.

    The most recent ones are kept as live objects (25 kB each), the others packed.

    Parameters:
        most: conversations kept at the most.
        live: of these, how many stay unpacked.
        lifetime: seconds after which an idle conversation is forgotten.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        *,
        most: int = 50_000,
        live: int = 500,
        lifetime: float = 30 * 24 * 3600,
    ) -> None:
        super().__init__(domain)
        self._most = most
        self._most_live = live
        self._lifetime = lifetime
        self._live: OrderedDict[str, tuple[DialogueStateTracker, tuple[Event, ...]]] = OrderedDict()
        self._packed: OrderedDict[str, bytes] = OrderedDict()
        self._saved_at: dict[str, float] = {}

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Compact the tracker, in place, and keep it."""
        events = compact(tracker.events, tracker)
        tracker.events.clear()
        tracker.events.extend(events)
        self._keep(tracker, events)
        while len(self._live) > self._most_live:
            await self._pack(*self._live.popitem(last=False))
        while len(self._live) + len(self._packed) > self._most:
            await self.delete(next(iter(self._packed or self._live)))

    async def _pack(self, sender_id: str, kept: tuple[DialogueStateTracker, tuple[Event, ...]]) -> None:
        try:
            self._packed[sender_id] = packed(kept[1])
        except TypeError:  # one conversation that cannot be written down is no reason to fail another's turn
            logger.error("a conversation cannot be packed and is forgotten")
            await self.delete(sender_id)

    def _keep(self, tracker: DialogueStateTracker, events: list[Event]) -> None:
        self._live[tracker.sender_id] = (tracker, tuple(events))
        self._live.move_to_end(tracker.sender_id)
        self._packed.pop(tracker.sender_id, None)
        self._saved_at[tracker.sender_id] = time.monotonic()

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation as it was last saved, or None."""
        saved_at = self._saved_at.get(sender_id)
        if saved_at is None:
            return None
        if time.monotonic() - saved_at > self._lifetime:
            await self.delete(sender_id)
            return None
        if sender_id in self._live:
            tracker, events = self._live[sender_id]
            if len(tracker.events) == len(events):
                return tracker
            # The last turn broke off before it was saved: go back to what was.
            return DialogueStateTracker.from_events(sender_id, list(events), self.domain.slots)
        return DialogueStateTracker.from_events(sender_id, unpacked(self._packed[sender_id]), self.domain.slots)

    async def keys(self) -> list[str]:
        """Ids of all conversations kept."""
        return list(self._saved_at)

    async def delete(self, sender_id: str) -> None:
        """Forget a conversation; unknown ids are no error."""
        for kept in (self._live, self._packed, self._saved_at):
            kept.pop(sender_id, None)


class RedisTrackerStore(TrackerStore):
    """Conversations shared by all replicas, each one packed value with an expiry.

    Parameters:
        redis: an asyncio client, shared with others.
        lifetime: seconds after which an idle conversation is forgotten.
    """

    def __init__(
        self,
        redis: Redis,
        domain: Domain | None = None,
        *,
        lifetime: int = 30 * 24 * 3600,
        prefix: str = "safeconduct:tracker:",
    ) -> None:
        super().__init__(domain)
        self._redis = redis
        self._lifetime = lifetime
        self._prefix = prefix

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Compact and write, in one command."""
        body = packed(compact(tracker.events, tracker))
        await self._redis.set(self._prefix + tracker.sender_id, body, ex=self._lifetime)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation as it was last saved, or None."""
        body = await self._redis.get(self._prefix + sender_id)
        if body is None:
            return None
        assert isinstance(body, bytes)  # the client decodes nothing
        return DialogueStateTracker.from_events(sender_id, unpacked(body), self.domain.slots)

    async def keys(self) -> list[str]:
        """Ids of all conversations kept."""
        found = [key async for key in self._redis.scan_iter(match=self._prefix + "*", count=500)]
        return [(key.decode() if isinstance(key, bytes) else key).removeprefix(self._prefix) for key in found]

    async def delete(self, sender_id: str) -> None:
        """Forget a conversation; unknown ids are no error."""
        await self._redis.delete(self._prefix + sender_id)


def tracker_store(redis: Redis | None, lifetime: int) -> LocalTrackerStore | RedisTrackerStore:
    """The store for one process, or for replicas that share a Redis.

    Parameters:
        lifetime: seconds after which an idle conversation is forgotten.
    """
    if redis is not None:
        return RedisTrackerStore(redis, lifetime=lifetime)
    return LocalTrackerStore(lifetime=lifetime)
