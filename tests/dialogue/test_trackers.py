"""Conversation state: the same contract in memory and in a real Redis, at a cost that does not grow."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import Any

import pytest
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from redis.asyncio import Redis

from bot.dialogue.trackers import KEPT_TURNS, LocalTrackerStore, RedisTrackerStore, compact, tracker_store

Store = LocalTrackerStore | RedisTrackerStore
MakeStore = Callable[..., Store]


@pytest.fixture(params=["local", "redis"])
def make_store(request: pytest.FixtureRequest, redis: Redis, domain: Domain) -> MakeStore:
    """Makes a store of each kind."""
    if request.param == "local":
        return lambda **options: LocalTrackerStore(domain, **options)
    return lambda **options: RedisTrackerStore(redis, domain, **options)


def stranger(domain: Domain, sender: str = "somebody") -> DialogueStateTracker:
    """A conversation as Rasa begins it."""
    tracker = DialogueStateTracker(sender, domain.slots)
    for event in (ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted(ACTION_LISTEN_NAME)):
        tracker.update(event, domain)
    return tracker


def speak(tracker: DialogueStateTracker, domain: Domain, number: int, **slots: Any) -> None:
    """One turn, with the events that our processor leaves."""
    text = f"question {number}"
    tracker.update(UserUttered(text, {"name": "ask_health", "confidence": 1.0}, parse_data={"text": text}), domain)
    tracker.update(DefinePrevUserUtteredFeaturization(False), domain)
    tracker.update(ActionExecuted("action_advice_topic", "RulePolicy", 1.0), domain)
    tracker.update(BotUttered(f"answer {number}"), domain)
    for name, value in slots.items():
        tracker.update(SlotSet(name, value), domain)
    tracker.update(ActionExecuted(ACTION_LISTEN_NAME, "RulePolicy", 1.0), domain)


async def retrieved(store: TrackerStore, sender: str = "somebody") -> DialogueStateTracker:
    """A conversation that must be there."""
    tracker = await store.retrieve(sender)
    assert tracker is not None
    return tracker


def as_dicts(tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    """The events, comparable."""
    return [event.as_dict() for event in tracker.events]


async def test_what_was_saved_is_retrieved(make_store: MakeStore, domain: Domain) -> None:
    store = make_store()
    assert await store.retrieve("somebody") is None
    tracker = stranger(domain)
    speak(tracker, domain, 1, countries=["KE", "TZ"], pending={"need": "place", "intent": "ask_health"})
    saved = as_dicts(tracker)
    await store.save(tracker)
    again = await retrieved(store)
    assert as_dicts(again) == saved
    assert again.current_slot_values() == tracker.current_slot_values()
    assert again.slots["pending"].value == {"need": "place", "intent": "ask_health"}
    assert again.latest_action_name == ACTION_LISTEN_NAME
    assert again.latest_message is not None
    assert again.latest_message.text == "question 1"


async def test_conversations_are_listed_and_deleted(make_store: MakeStore, domain: Domain) -> None:
    store = make_store()
    for sender in ("one", "another"):
        await store.save(stranger(domain, sender))
    assert sorted(await store.keys()) == ["another", "one"]
    await store.delete("one")
    await store.delete("nobody")
    assert await store.keys() == ["another"]
    assert await store.retrieve("one") is None


async def test_turn_500_holds_as_many_events_as_turn_5_and_every_slot(make_store: MakeStore, domain: Domain) -> None:
    store = make_store()
    dice = random.Random(1)
    expected: dict[str, Any] = stranger(domain).current_slot_values()
    tracker = stranger(domain)
    sizes = {}
    for number in range(1, 501):
        values = {"language": "fr", "topic": dice.choice(["ask_health", "ask_security"])}
        if dice.random() < 0.3:
            values["countries"] = dice.choice([["KE"], ["KE", "TZ"], None])
        if number == 7:
            values["nationality"] = "BR"
        if number == 300:
            values["chosen_language"] = "pt"
        expected.update(values)
        speak(tracker, domain, number, **values)
        await store.save(tracker)
        tracker = await retrieved(store)
        assert tracker.current_slot_values() == expected, f"turn {number}"
        sizes[number] = len(tracker.events)
    # The head holds one event a slot that is set; three slots were set after turn 5.
    assert sizes[500] <= sizes[5] + 3
    assert sizes[500] <= 4 + len(expected) + KEPT_TURNS * 8


async def test_old_words_are_gone(make_store: MakeStore, domain: Domain) -> None:
    store = make_store()
    tracker = stranger(domain)
    for number in range(1, 6):
        speak(tracker, domain, number)
        await store.save(tracker)
        tracker = await retrieved(store)
    kept = str(as_dicts(tracker))
    assert "question 5" in kept
    assert "question 3" not in kept
    assert "answer 3" not in kept


async def test_a_turn_that_broke_off_leaves_no_trace(make_store: MakeStore, domain: Domain) -> None:
    store = make_store()
    tracker = stranger(domain)
    for number in range(1, 5):
        speak(tracker, domain, number, topic=f"topic {number}")
        await store.save(tracker)
        tracker = await retrieved(store)
    before = as_dicts(tracker)
    speak(tracker, domain, 5, topic="broken", nationality="FR")  # and no save
    again = await retrieved(store)
    assert as_dicts(again) == before
    assert again.slots["topic"].value == "topic 4"
    assert again.slots["nationality"].value is None
    assert again.latest_message is not None
    assert again.latest_message.text == "question 4"


async def test_a_conversation_goes_on_after_a_broken_turn(make_store: MakeStore, domain: Domain) -> None:
    store = make_store()
    tracker = stranger(domain)
    speak(tracker, domain, 1, topic="one")
    await store.save(tracker)
    speak(await retrieved(store), domain, 2, topic="broken")
    again = await retrieved(store)
    speak(again, domain, 3, topic="three")
    await store.save(again)
    assert (await retrieved(store)).slots["topic"].value == "three"
    assert "question 2" not in str(as_dicts(await retrieved(store)))


@pytest.mark.parametrize("seed", range(5))
def test_compaction_changes_no_slot(domain: Domain, seed: int) -> None:
    dice = random.Random(seed)
    tracker = stranger(domain)
    for number in range(dice.randint(3, 12)):
        names = dice.sample(["topic", "place", "nationality", "residence"], dice.randint(0, 4))
        speak(tracker, domain, number, **{name: dice.choice(["A", "B", None]) for name in names})
    events = compact(tracker.events, tracker)
    replayed = DialogueStateTracker.from_events("somebody", events, domain.slots)
    assert replayed.current_slot_values() == tracker.current_slot_values()
    # Compacting what is compact changes nothing more.
    assert [event.as_dict() for event in compact(events, replayed)] == [event.as_dict() for event in events]


async def test_an_idle_conversation_is_forgotten_in_memory(domain: Domain) -> None:
    store = LocalTrackerStore(domain, lifetime=0.02)
    await store.save(stranger(domain))
    assert await store.retrieve("somebody") is not None
    await asyncio.sleep(0.03)
    assert await store.retrieve("somebody") is None
    assert await store.keys() == []


async def test_an_idle_conversation_is_forgotten_in_redis(redis: Redis, domain: Domain) -> None:
    store = RedisTrackerStore(redis, domain, lifetime=100)
    await store.save(stranger(domain))
    assert 90 < await redis.ttl("safeconduct:tracker:somebody") <= 100


async def test_memory_holds_so_many_and_drops_the_idlest(domain: Domain) -> None:
    store = LocalTrackerStore(domain, most=2)
    for sender in ("one", "two", "one", "three"):
        await store.save(stranger(domain, sender))
    assert await store.keys() == ["one", "three"]


def test_the_store_follows_from_the_setting(redis: Redis) -> None:
    assert isinstance(tracker_store(None, 60), LocalTrackerStore)
    assert isinstance(tracker_store(redis, 60), RedisTrackerStore)
