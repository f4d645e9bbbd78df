"""The action runner: results are checked wherever they come from, and trouble has a name."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from rasa.core.actions.action import ActionExecutionRejection
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa_sdk.executor import ActionExecutor

from actions.base import AnswerIntent
from bot.dialogue.actions import ActionRunner, EmbeddedAction, LocalActions, RemoteActions, check_result
from bot.dialogue.replies import FluentGenerator, ReplyCollector
from bot.errors import ActionFailed
from tests.dialogue import acting
from tests.services.commands import action_server
from tests.services.processes import free_port

GOOD = {"event": "slot", "name": "topic", "value": "ask_health"}


@pytest.fixture
def tracker(domain: Domain) -> DialogueStateTracker:
    """A conversation with one message."""
    tracker = DialogueStateTracker("somebody", domain.slots)
    tracker.update(SlotSet("nationality", "BR"), domain)
    intent = {"name": "greet", "confidence": 1.0}
    parse_data = {"text": "hello", "intent": intent, "intent_ranking": [intent], "entities": [], "guesses": ["thank"]}
    tracker.update(UserUttered("hello", intent, parse_data=parse_data), domain)  # type: ignore[arg-type]
    return tracker


@pytest.mark.parametrize(
    "result",
    [
        {"events": [GOOD], "responses": [{"response": "utter_draft"}]},
        {"events": [{**GOOD, "value": None, "timestamp": None}]},
        {"events": [{"event": "followup", "name": "action_listen"}]},
        {"responses": []},
        {},
    ],
)
def test_a_result_in_shape_passes(result: dict[str, Any]) -> None:
    check_result("action_test", result)


@pytest.mark.parametrize(
    ("result", "problem"),
    [
        ([], "not an object"),
        ("text", "not an object"),
        ({"events": {}}, "events that are not a list"),
        ({"responses": ["text"]}, "responses that are not a list of objects"),
        ({"events": [{"event": "slot", "value": 1}]}, "not valid.*name"),
        ({"events": [{"event": "slot", "name": 7, "value": 1}]}, "not valid"),
        ({"events": [GOOD, {"event": "explode"}]}, "unknown event 'explode'"),
        ({"events": [{"name": "topic"}]}, "not valid.*event"),
        ({"events": [None]}, "not valid"),
    ],
)
def test_a_result_out_of_shape_is_refused_with_the_reason(result: Any, problem: str) -> None:
    with pytest.raises(ActionFailed, match=f"action_test.*{problem}"):
        check_result("action_test", result)


def local() -> LocalActions:
    """The actions of `acting`, in this process."""
    executor = ActionExecutor()
    for action in (acting.ActionObserve, acting.ActionReject, acting.ActionInvalid, acting.ActionCrash):
        executor.register_action(action)
    return LocalActions(executor)


@pytest.fixture(scope="session")
def sdk_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same actions on a real rasa-sdk action server."""
    command = ["rasa_sdk", "--actions", "tests.dialogue.acting"]
    with action_server(tmp_path_factory.mktemp("actions"), command) as url:
        yield url


@pytest.fixture(params=["local", "remote"])
async def runner(request: pytest.FixtureRequest) -> AsyncIterator[ActionRunner]:
    """The runner in process, and the remote one."""
    made: ActionRunner
    made = local() if request.param == "local" else RemoteActions(request.getfixturevalue("sdk_server"))
    yield made
    await made.close()


async def test_an_action_sees_the_conversation(
    runner: ActionRunner, tracker: DialogueStateTracker, domain: Domain
) -> None:
    result = await runner.run("action_observe", tracker, domain)
    check_result("action_observe", result)
    (response,) = result["responses"]
    assert response["sender"] == "somebody"
    assert response["slots"]["nationality"] == "BR"
    assert response["text_seen"] == "hello"
    assert response["intent_seen"] == "greet"
    assert response["extra_seen"] == ["thank"]
    assert result["events"] == [{"event": "slot", "timestamp": None, "name": "topic", "value": "ask_health"}]


async def test_a_rejection_is_rasas_own(runner: ActionRunner, tracker: DialogueStateTracker, domain: Domain) -> None:
    with pytest.raises(ActionExecutionRejection) as caught:
        await runner.run("action_reject", tracker, domain)
    assert caught.value.action_name == "action_reject"


async def test_an_unknown_action_fails(runner: ActionRunner, tracker: DialogueStateTracker, domain: Domain) -> None:
    with pytest.raises(ActionFailed, match="action_nobody"):
        await runner.run("action_nobody", tracker, domain)


async def test_an_invalid_event_is_refused(runner: ActionRunner, tracker: DialogueStateTracker, domain: Domain) -> None:
    action = EmbeddedAction("action_invalid", runner)
    with pytest.raises(ActionFailed, match="action_invalid returned an event that is not valid"):
        await action.run(ReplyCollector(), FluentGenerator(), tracker, domain)


async def test_a_bug_in_an_action_does_not_pass_for_an_answer(
    runner: ActionRunner, tracker: DialogueStateTracker, domain: Domain
) -> None:
    with pytest.raises((RuntimeError, ActionFailed)):
        await runner.run("action_crash", tracker, domain)


Handler = Callable[[web.Request], Any]


@asynccontextmanager
async def answering(handler: Handler) -> AsyncIterator[RemoteActions]:
    """A runner whose action server answers with `handler`."""
    application = web.Application()
    application.router.add_post("/webhook", handler)
    async with TestServer(application) as server:
        runner = RemoteActions(str(server.make_url("/webhook")), timeout=0.5)
        try:
            yield runner
        finally:
            await runner.close()


@pytest.mark.parametrize(
    ("status", "text", "problem"),
    [
        (500, '{"error": "a bug"}', "answered 500"),
        (200, "<html>maintenance</html>", "sent no JSON"),
        (200, "[]", "answered 200"),
        (404, '{"error": "none", "action_name": "action_test"}', "answered 404"),
        (503, "", "sent no JSON"),
    ],
)
async def test_nonsense_from_an_action_server_has_a_name(
    tracker: DialogueStateTracker, domain: Domain, status: int, text: str, problem: str
) -> None:
    async def handler(request: web.Request) -> web.Response:
        return web.Response(status=status, text=text)

    async with answering(handler) as runner:
        with pytest.raises(ActionFailed, match=f"action_test: the action server {problem}"):
            await runner.run("action_test", tracker, domain)


async def test_a_slow_action_server_is_not_waited_for(tracker: DialogueStateTracker, domain: Domain) -> None:
    async def handler(request: web.Request) -> web.Response:
        await asyncio.sleep(1)
        return web.json_response({})

    async with answering(handler) as runner:
        with pytest.raises(ActionFailed, match="did not answer"):
            await runner.run("action_test", tracker, domain)


async def test_the_request_is_the_sdks(tracker: DialogueStateTracker, domain: Domain) -> None:
    seen: dict[str, Any] = {}

    async def handler(request: web.Request) -> web.Response:
        seen.update(await request.json())
        return web.json_response({"events": [], "responses": []})

    async with answering(handler) as runner:
        assert await runner.run("action_test", tracker, domain) == {"events": [], "responses": []}
    assert {"next_action", "sender_id", "tracker", "domain", "version"} <= seen.keys()
    assert seen["tracker"]["latest_message"]["text"] == "hello"


async def test_an_action_server_that_is_away_has_a_name(tracker: DialogueStateTracker, domain: Domain) -> None:
    runner = RemoteActions(f"http://127.0.0.1:{free_port()}/webhook")
    with pytest.raises(ActionFailed, match="did not answer"):
        await runner.run("action_test", tracker, domain)
    await runner.close()


def test_every_action_of_the_domain_exists_and_no_other(domain: Domain) -> None:
    expected = set(domain.user_actions) - set(domain.responses)
    assert expected <= LocalActions.of("actions")._actions.keys()
    assert {action.action_name for action in AnswerIntent.__subclasses__()} == expected
