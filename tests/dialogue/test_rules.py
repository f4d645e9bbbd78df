"""The looked-up prediction is RulePolicy's own, and only for rules of the plain form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.events import ActionExecuted, FollowupAction, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa_sdk.executor import ActionExecutor

from bot.dialogue import agent
from bot.dialogue.actions import LocalActions
from bot.dialogue.locks import LocalLockStore
from bot.dialogue.rules import PlainRules
from bot.dialogue.trackers import LocalTrackerStore


@pytest.fixture(scope="module")
def processor(model_path: Path) -> Any:
    dialogue = agent.load(
        model_path,
        actions=LocalActions(ActionExecutor()),
        tracker_store=LocalTrackerStore(),
        lock_store=LocalLockStore(),
    )
    return dialogue._agent.processor


def said(processor: Any, intent: str, *after: Any) -> DialogueStateTracker:
    events = [
        ActionExecuted("action_session_start"),
        SessionStarted(),
        ActionExecuted("action_listen"),
        UserUttered("hi", {"name": "greet"}, []),
        ActionExecuted("action_small_talk"),
        SlotSet("language", "en"),
        ActionExecuted("action_listen"),
        UserUttered("text", {"name": intent}, []),
        *after,
    ]
    return DialogueStateTracker.from_events("p", events, processor.domain.slots, domain=processor.domain)


def by_policy(processor: Any, tracker: DialogueStateTracker) -> str:
    prediction = processor._predict_next_with_tracker(tracker)
    return str(processor.domain.action_names_or_texts[prediction.max_confidence_index])


def test_same_as_the_policy_for_every_intent(processor: Any) -> None:
    rules = processor._rules
    assert set(rules.actions) == set(processor.domain.intents) - {"session_start", "back", "nlu_fallback"}
    for intent, action in rules.actions.items():
        asked = said(processor, intent)
        assert rules.prediction(asked) == action == by_policy(processor, asked)
        answered = said(processor, intent, ActionExecuted(action), SlotSet("topic", intent))
        assert rules.prediction(answered) == "action_listen" == by_policy(processor, answered)


def test_what_is_not_plain_is_left_to_the_policy(processor: Any) -> None:
    rules = processor._rules
    assert rules.prediction(said(processor, "no_such_intent")) is None
    assert rules.prediction(said(processor, "greet", ActionExecuted("action_alerts"))) is None
    assert rules.prediction(said(processor, "greet", FollowupAction("action_alerts"))) is None


@pytest.mark.parametrize(
    "states",
    [
        [
            {"prev_action": {"action_name": "action_listen"}, "user": {"intent": "greet"}, "slots": {"topic": [1.0]}},
        ],
        [
            {"prev_action": {"action_name": "action_listen"}, "user": {"intent": "greet"}},
            {"prev_action": {"action_name": "action_small_talk"}, "user": {"intent": "greet"}},
            {"prev_action": {"action_name": "action_alerts"}, "user": {"intent": "greet"}},
        ],
    ],
)
def test_a_model_with_another_rule_is_left_to_the_policy(processor: Any, states: list[dict[str, Any]]) -> None:
    policy = next(part for part in processor.graph_runner.components() if isinstance(part, RulePolicy))
    rules = policy.lookup["rules"]
    key = json.dumps(states)
    rules[key] = "action_listen"
    try:
        assert PlainRules.of([policy]) is None
    finally:
        del rules[key]
    assert PlainRules.of([policy]) is not None
    assert PlainRules.of([policy, policy]) is None
    assert PlainRules.of([]) is None
