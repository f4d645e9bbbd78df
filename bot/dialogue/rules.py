"""What RulePolicy would predict, looked up, where every rule is "this intent, that action".

RulePolicy featurises the whole conversation and tries every rule at each of the two predictions of a
message, a third of the time of an answer. As long as the trained rules all have the plain form of
data/rules.yml, the prediction follows from the intent alone; a model with any other rule is left to
the policy. tests/dialogue/test_rules.py compares the two.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker


@dataclass(frozen=True, slots=True)
class PlainRules:
    """Rules of the form: after listening, an intent leads to an action, and that to listening.

    Parameters:
        actions: intent -> name of its action.
    """

    actions: Mapping[str, str]

    @classmethod
    def of(cls, components: Iterable[Any]) -> PlainRules | None:
        """The plain rules of a loaded graph; None if there is no RulePolicy, another policy beside
        it, or a rule of another form."""
        policies = [part for part in components if hasattr(part, "predict_action_probabilities")]
        if len(policies) != 1 or not isinstance(policies[0], RulePolicy):
            return None
        lookup = policies[0].lookup
        if lookup.get("rules_for_loop_unhappy_path") or lookup.get("rule_only_slots"):
            return None
        actions: dict[str, str] = {}
        endings: set[tuple[str, str]] = set()
        for key, action in lookup["rules"].items():
            states = json.loads(key)
            intent = (states[0].get("user") or {}).get("intent")
            listening = {"action_name": ACTION_LISTEN_NAME}
            if intent is None:
                continue  # Rasa's own: nothing said yet
            plain = [{"prev_action": listening, "user": {"intent": intent}}]
            if states == plain:
                actions[intent] = action
            elif len(states) == 2 and states[:1] == plain and action == ACTION_LISTEN_NAME:
                endings.add((intent, states[1]["prev_action"]["action_name"]))
            else:
                return None
        return cls(actions) if endings >= set(actions.items()) else None

    def prediction(self, tracker: DialogueStateTracker) -> str | None:
        """The next action, or None to ask the policy."""
        message = tracker.latest_message
        if tracker.followup_action or tracker.active_loop_name or message is None:
            return None
        expected = self.actions.get(message.intent.get("name") or "")
        if expected is None:
            return None
        last = tracker.latest_action_name
        if last == ACTION_LISTEN_NAME and isinstance(tracker.events[-1], UserUttered):
            return expected
        return ACTION_LISTEN_NAME if last == expected else None
