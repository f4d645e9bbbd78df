"""Rasa, embedded: loads a model through the agent's sockets and handles messages.

Everything else in Safe Conduct sees only `Dialogue`.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.dialogue import standin

standin.install()
# Rasa reads these when it is imported.
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")

import structlog  # noqa: E402
from rasa.core.agent import Agent  # noqa: E402
from rasa.core.channels.channel import UserMessage  # noqa: E402
from rasa.core.lock_store import LockStore  # noqa: E402
from rasa.core.policies.policy import PolicyPrediction  # noqa: E402
from rasa.core.processor import MessageProcessor  # noqa: E402
from rasa.exceptions import ModelNotFound  # noqa: E402
from rasa.model import get_latest_model  # noqa: E402
from rasa.shared.core.events import SlotSet  # noqa: E402
from rasa.utils.log_utils import configure_structlog  # noqa: E402
from rasa_sdk.executor import ActionExecutor  # noqa: E402

from bot.dialogue.actions import ActionRunner, EmbeddedAction, LocalActions  # noqa: E402
from bot.dialogue.graph import SequentialGraphRunner  # noqa: E402
from bot.dialogue.locks import LocalLockStore  # noqa: E402
from bot.dialogue.replies import FluentGenerator, ReplyCollector  # noqa: E402
from bot.dialogue.rules import PlainRules  # noqa: E402
from bot.dialogue.trackers import LocalTrackerStore, RedisTrackerStore  # noqa: E402
from bot.errors import ModelError  # noqa: E402
from bot.message import Turn  # noqa: E402
from bot.translation import Translator  # noqa: E402
from bot.understanding.components import IntentRecogniser, Reader  # noqa: E402
from bot.understanding.model import Parsed, Understanding  # noqa: E402

logger = logging.getLogger(__name__)


class _Processor(MessageProcessor):
    """Rasa's processor, with our runner for the graph and for custom actions."""

    def __init__(self, *args: Any, actions: ActionRunner, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._actions = actions
        loaded: Any = self.__dict__["graph_runner"]
        self.graph_runner = SequentialGraphRunner.over(loaded)
        self._custom = frozenset(self.domain.user_actions)
        self._rules = PlainRules.of(self.graph_runner.components())

    def _get_action(self, action_name: str) -> Any:
        if action_name in self._custom:
            return EmbeddedAction(action_name, self._actions)
        return super()._get_action(action_name)

    def predict_next_with_tracker_if_should(self, tracker: Any) -> Any:
        if self._rules is not None and (name := self._rules.prediction(tracker)):
            prediction = PolicyPrediction.for_action_name(self.domain, name, "RulePolicy", 1.0)
            return self._get_action(name), prediction
        action, prediction = super().predict_next_with_tracker_if_should(tracker)
        if action.name() in self._custom:
            action = EmbeddedAction(action.name(), self._actions)
        return action, prediction

    def _check_for_unseen_features(self, parse_data: dict[str, Any]) -> None:
        """Our own components give intents and entities; a test compares them with the domain."""


class _Agent(Agent):
    """An agent whose processor is ours."""

    def __init__(self, *args: Any, actions: ActionRunner, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._actions = actions

    @staticmethod
    def _create_tracker_store(store: Any, domain: Any) -> Any:
        """The store itself: Rasa's wrapper hides that it is away, and cannot delete."""
        store.domain = domain
        return store

    def load_model(self, model_path: Path | str, fingerprint: str | None = None) -> None:
        self.processor = _Processor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            generator=self.nlg,
            http_interpreter=self.http_interpreter,
            actions=self._actions,
        )
        self.domain = self.processor.domain
        self.tracker_store.domain = self.domain
        self._set_fingerprint(fingerprint)


class Dialogue:
    """What a conversation needs of Rasa, and nothing of Rasa itself.

    Parameters:
        agent: the loaded agent.
        understanding: the trained parts of the model, taken out of the graph, so that a parse is a
            plain call.
    """

    def __init__(self, agent: Agent, understanding: Understanding) -> None:
        self._agent = agent
        self.understanding = understanding
        # One thread: the interpreter lock would let a second one only wait.
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="nlu")

    async def parse(self, text: str, *, before: str | None = None, hint: str | None = None) -> Parsed:
        """Understand a message, off the event loop."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._thread, lambda: self.understanding.parse(text, before=before, hint=hint)
        )

    async def handle(self, sender: str, parsed: Parsed, extra: dict[str, Any] | None = None) -> Turn | None:
        """Let the dialogue answer a parsed message; None if nothing was uttered.

        Parameters:
            sender: pseudonymous id of the conversation.
            parsed: what the message means.
            extra: more for the actions to see in the latest message, e.g. {"guesses": [...]}.
        """
        collector = ReplyCollector()
        parse_data = {**parsed.as_rasa(), **(extra or {})}
        message = UserMessage(parsed.text, collector, sender, input_channel="safeconduct", parse_data=parse_data)
        await self._agent.handle_message(message)
        return _joined(collector.turns)

    async def slots(self, sender: str) -> dict[str, Any]:
        """Values of a conversation's slots; empty for a stranger."""
        tracker = await self._agent.tracker_store.retrieve(sender)
        return tracker.current_slot_values() if tracker else {}

    async def set_slots(self, sender: str, values: dict[str, Any]) -> None:
        """Set slots outside a turn, in the conversation's order."""
        async with self._agent.lock_store.lock(sender):
            tracker = await self._agent.processor.fetch_tracker_and_update_session(sender)
            for name, value in values.items():
                tracker.update(SlotSet(name, value), self._agent.domain)
            await self._agent.tracker_store.save(tracker)

    async def forget(self, sender: str) -> None:
        """Erase a conversation."""
        async with self._agent.lock_store.lock(sender):
            await self._agent.tracker_store.delete(sender)

    async def export(self, sender: str) -> dict[str, Any]:
        """All that is kept about a conversation."""
        tracker = await self._agent.tracker_store.retrieve(sender)
        if tracker is None:
            return {"slots": {}, "events": []}
        return {
            "slots": {name: value for name, value in tracker.current_slot_values().items() if value is not None},
            "events": [event.as_dict() for event in tracker.events],
        }

    @property
    def model_id(self) -> str:
        """Fingerprint of the loaded model."""
        return str(self._agent.model_id)

    async def close(self) -> None:
        """Stop the thread."""
        self._thread.shutdown(wait=False, cancel_futures=True)


def _joined(turns: Sequence[Turn]) -> Turn | None:
    if not turns:
        return None
    first, *rest = turns
    return replace(first, replies=(*first.replies, *(reply for turn in rest for reply in turn.replies)))


def quieten() -> None:
    """Keep what people write out of the log: Rasa prints it at debug level by default.

    A bound logger that filters drops such a call before its text is even put together.
    """
    configure_structlog(logging.WARNING)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


def load(
    model: Path,
    *,
    actions: ActionRunner,
    tracker_store: LocalTrackerStore | RedisTrackerStore,
    lock_store: LockStore,
    translator: Translator | None = None,
) -> Dialogue:
    """Load the newest model of a folder, or the one named.

    Raises ModelError if there is none or it cannot be loaded.
    """
    quieten()
    path = get_latest_model(str(model)) if model.is_dir() else str(model)
    if path is None or not Path(path).is_file():
        raise ModelError(f"no model in {model}; `safeconduct train` makes one")
    generator = FluentGenerator(translator=translator)
    agent = _Agent(actions=actions, tracker_store=tracker_store, lock_store=lock_store, generator=generator)
    try:
        agent.load_model(path)
    except (ModelNotFound, OSError, ValueError, EOFError) as error:
        raise ModelError(f"{path} cannot be loaded: {error}") from error
    return Dialogue(agent, _understanding(agent.processor.graph_runner))


def load_understanding(model: Path) -> Understanding:
    """The trained parts of a model alone, for measuring; raises ModelError as `load` does."""
    return load(
        model,
        actions=LocalActions(ActionExecutor()),
        tracker_store=LocalTrackerStore(),
        lock_store=LocalLockStore(),
    ).understanding


def _understanding(runner: SequentialGraphRunner) -> Understanding:
    parts = runner.components()
    reader = next((part for part in parts if isinstance(part, Reader)), None)
    recogniser = next((part for part in parts if isinstance(part, IntentRecogniser)), None)
    if reader is None or reader.languages is None or recogniser is None or recogniser.intents is None:
        raise ModelError("the model lacks Safe Conduct's understanding; train it with this version")
    return Understanding(reader.languages, reader.known_words, recogniser.intents, recogniser.encoder)
