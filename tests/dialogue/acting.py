"""Actions for the tests of the runner, in process and on a real rasa-sdk action server."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import ActionExecutionRejection

Domain = dict[str, Any]


class ActionObserve(Action):
    """Says back what it was given."""

    def name(self) -> str:
        """Name in the domain of the tests."""
        return "action_observe"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> list[dict[str, Any]]:
        """A response that holds the state, and a slot."""
        dispatcher.utter_message(
            response="utter_draft",
            sender=tracker.sender_id,
            slots=tracker.current_slot_values(),
            text_seen=tracker.latest_message.get("text"),
            intent_seen=tracker.get_intent_of_latest_message(),
            extra_seen=tracker.latest_message.get("guesses"),
        )
        return [SlotSet("topic", "ask_health")]


class ActionReject(Action):
    """Does not want to run."""

    def name(self) -> str:
        """Name in the domain of the tests."""
        return "action_reject"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> list[dict[str, Any]]:
        """Raises."""
        raise ActionExecutionRejection(self.name(), "not now")


class ActionInvalid(Action):
    """Returns an event without a name."""

    def name(self) -> str:
        """Name in the domain of the tests."""
        return "action_invalid"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> list[dict[str, Any]]:
        """A slot event that lacks the slot's name."""
        return [{"event": "slot", "value": 1}]


class ActionCrash(Action):
    """Has a bug."""

    def name(self) -> str:
        """Name in the domain of the tests."""
        return "action_crash"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> list[dict[str, Any]]:
        """Raises."""
        raise RuntimeError("a bug")
