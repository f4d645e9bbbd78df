"""The sequential runner gives what Rasa's own gives."""

from __future__ import annotations

import copy
import logging
from typing import Any

import pytest
from aiohttp import web
from rasa.core.channels.channel import UserMessage
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.engine.exceptions import GraphComponentException
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot import app_keys as keys
from bot.dialogue.graph import SequentialGraphRunner

TEXTS = ("Is it safe to go to Kenya?", "Ai-je besoin d'un visa pour le Japon ?", "hola", "", "？", "x" * 3000)


@pytest.fixture
def ours(application: web.Application) -> SequentialGraphRunner:
    """The runner in use."""
    runner: SequentialGraphRunner = application[keys.DIALOGUE]._agent.processor.graph_runner
    return runner


@pytest.fixture
def rasas(ours: SequentialGraphRunner) -> DaskGraphRunner:
    """Rasa's runner, over the same nodes."""
    runner = DaskGraphRunner.__new__(DaskGraphRunner)
    runner._graph_schema = ours._schema
    runner._instantiated_nodes = ours._nodes
    runner._execution_context = None  # type: ignore[assignment]
    return runner


@pytest.fixture
def metadata(application: web.Application) -> Any:
    """What the model says of its targets."""
    return application[keys.DIALOGUE]._agent.processor.model_metadata


@pytest.mark.parametrize("text", TEXTS)
def test_understanding_is_the_same(
    ours: SequentialGraphRunner, rasas: DaskGraphRunner, metadata: Any, text: str
) -> None:
    results = [
        runner.run(inputs={PLACEHOLDER_MESSAGE: [UserMessage(text)]}, targets=[metadata.nlu_target])
        for runner in (ours, rasas)
    ]
    first, second = (result[metadata.nlu_target][0] for result in results)
    assert first.as_dict(only_output_properties=True) == second.as_dict(only_output_properties=True)
    assert first.get("intent")["name"]


@pytest.mark.parametrize("intent", ["greet", "ask_health", "report_emergency", "out_of_scope"])
def test_the_next_action_is_the_same(
    ours: SequentialGraphRunner, rasas: DaskGraphRunner, metadata: Any, domain: Domain, intent: str
) -> None:
    tracker = DialogueStateTracker("somebody", domain.slots)
    tracker.update(ActionExecuted(ACTION_LISTEN_NAME), domain)
    tracker.update(UserUttered("text", {"name": intent, "confidence": 1.0}), domain)
    target = metadata.core_target
    predictions = [
        runner.run(inputs={PLACEHOLDER_TRACKER: copy.deepcopy(tracker)}, targets=[target])[target]
        for runner in (ours, rasas)
    ]
    first, second = predictions
    assert first.probabilities == second.probabilities
    assert first.policy_name == second.policy_name
    assert first.max_confidence > 0.5


def test_a_node_that_breaks_breaks_the_run(ours: SequentialGraphRunner, metadata: Any) -> None:
    logging.disable(logging.CRITICAL)
    try:
        with pytest.raises(GraphComponentException):
            ours.run(inputs={PLACEHOLDER_MESSAGE: None}, targets=[metadata.nlu_target])
    finally:
        logging.disable(logging.NOTSET)
