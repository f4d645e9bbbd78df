"""Runs custom actions: in this process by default, on a remote action server by URL.

Rasa's own `RemoteAction` dumps the whole tracker and domain, and validates the result
against a schema that it compiles anew, at every call (26 ms). Here the SDK's tracker is
built from the live one, and each event is checked against the one schema of its type,
compiled at import.
"""

from __future__ import annotations

import json
import logging
from typing import Any, Protocol

import aiohttp
import rasa
from jsonschema import Draft7Validator
from rasa.core.actions.action import Action, ActionExecutionRejection, create_bot_utterance
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa.shared.utils.schemas.events import EVENT_SCHEMA
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher
from rasa_sdk.interfaces import ActionExecutionRejection as SdkRejection
from rasa_sdk.utils import call_potential_coroutine

from bot.dialogue.events import from_dicts
from bot.errors import ActionFailed

logger = logging.getLogger(__name__)

_BY_TYPE = {schema["properties"]["event"]["const"]: Draft7Validator(schema) for schema in EVENT_SCHEMA["oneOf"]}
_ANY_EVENT = Draft7Validator({key: value for key, value in EVENT_SCHEMA.items() if key != "oneOf"})


def check_result(action: str, result: Any) -> None:
    """Raises ActionFailed unless `result` has the shape that Rasa's schema asks for."""
    if not isinstance(result, dict):
        raise ActionFailed(f"{action} returned {type(result).__name__}, not an object")
    responses, events = result.get("responses", []), result.get("events", [])
    if not isinstance(responses, list) or not all(isinstance(item, dict) for item in responses):
        raise ActionFailed(f"{action} returned responses that are not a list of objects")
    if not isinstance(events, list):
        raise ActionFailed(f"{action} returned events that are not a list")
    for event in events:
        problem = next(_ANY_EVENT.iter_errors(event), None)
        if problem is None:
            validator = _BY_TYPE.get(event["event"])
            if validator is None:
                raise ActionFailed(f"{action} returned an unknown event {event['event']!r}")
            problem = next(validator.iter_errors(event), None)
        if problem is not None:
            raise ActionFailed(f"{action} returned an event that is not valid: {problem.message}")


class ActionRunner(Protocol):
    """Runs one custom action and returns `{"events": [...], "responses": [...]}`."""

    async def run(self, name: str, tracker: DialogueStateTracker, domain: Domain) -> dict[str, Any]:
        """Raises ActionExecutionRejection or ActionFailed."""

    async def close(self) -> None:
        """Release connections."""


class LocalActions:
    """Actions of a Python package, called in this process.

    Parameters:
        executor: rasa-sdk's registry, with the actions registered.
    """

    def __init__(self, executor: ActionExecutor) -> None:
        self._actions = executor.actions

    @classmethod
    def of(cls, package: str) -> LocalActions:
        """All actions that a package's modules define."""
        executor = ActionExecutor()
        executor.register_package(package)
        return cls(executor)

    async def run(self, name: str, tracker: DialogueStateTracker, domain: Domain) -> dict[str, Any]:
        """Call the action's `run` on the live state."""
        action = self._actions.get(name)
        if action is None:
            raise ActionFailed(f"no action is registered as {name}")
        dispatcher = CollectingDispatcher()
        message = tracker.latest_message
        sdk_tracker = Tracker(
            tracker.sender_id,
            tracker.current_slot_values(),
            message.parse_data if message else {},
            [event.as_dict() for event in tracker.events],
            tracker.is_paused(),
            tracker.followup_action,
            {},
            tracker.latest_action_name,
        )
        try:
            events = await call_potential_coroutine(action(dispatcher, sdk_tracker, {}))
        except SdkRejection as rejection:
            raise ActionExecutionRejection(name, str(rejection)) from rejection
        valid = ActionExecutor.validate_events(events or [], name)
        return {"events": valid, "responses": dispatcher.messages}

    async def close(self) -> None:
        """Nothing to release."""


class RemoteActions:
    """A rasa-sdk action server, asked over HTTP.

    Parameters:
        url: its webhook, e.g. "http://actions:5055/webhook".
        timeout: seconds for a whole call.
    """

    def __init__(self, url: str, timeout: float = 10.0) -> None:
        self._url = url
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None

    async def run(self, name: str, tracker: DialogueStateTracker, domain: Domain) -> dict[str, Any]:
        """Post the tracker in the SDK's format; the domain stays here, actions do not use it."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._timeout)
        body = {
            "next_action": name,
            "sender_id": tracker.sender_id,
            "tracker": tracker.current_state(EventVerbosity.ALL),
            "domain": {},
            "version": rasa.__version__,
        }
        try:
            async with self._session.post(self._url, json=body) as response:
                text = await response.text()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise ActionFailed(f"{name}: the action server did not answer: {error!r}") from error
        try:
            result = json.loads(text)
        except ValueError as error:
            raise ActionFailed(f"{name}: the action server sent no JSON ({response.status})") from error
        if response.status == 400 and isinstance(result, dict):
            raise ActionExecutionRejection(str(result.get("action_name", name)), result.get("error"))
        if response.status != 200 or not isinstance(result, dict):
            raise ActionFailed(f"{name}: the action server answered {response.status}")
        return result

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()


class EmbeddedAction(Action):
    """What Rasa's processor runs in place of its `RemoteAction`."""

    def __init__(self, name: str, runner: ActionRunner) -> None:
        self._name = name
        self._runner = runner

    def name(self) -> str:
        """The action's name in the domain."""
        return self._name

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """Run, check and utter; raises ActionExecutionRejection or ActionFailed."""
        result = await self._runner.run(self._name, tracker, domain)
        check_result(self._name, result)
        uttered: list[Event] = []
        for response in result.get("responses", []):
            # As Rasa's own, but the draft itself does not go into the tracker with the text.
            name = response.get("response")
            spoken = await nlg.generate(name, tracker, output_channel.name(), **_arguments(response))
            if spoken:
                uttered.append(create_bot_utterance(spoken))
        return [*uttered, *from_dicts(result.get("events", []))]


def _arguments(response: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in response.items() if name != "response"}
