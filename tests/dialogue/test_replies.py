"""From a draft, through Rasa, to the turn that was meant."""

from __future__ import annotations

import json

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.answer import Bubble, Choice, Draft, Line, Quote
from bot.dialogue.replies import FluentGenerator, ReplyCollector
from bot.languages import languages
from bot.locales.render import render
from bot.message import Citation, Status

CITATION = Citation("A ministry", "A page", "https://example.org/", "2026-06-24", "2026-08-22", "en")
DRAFT = Draft(
    Status.ANSWERED,
    (
        Bubble((Line("numbers-title", {"country": {"country": "EG"}}), Quote("Words.", "en", "Heading", 0))),
        Bubble((Line("greet"),), (Choice(Line("button-embassy"), '/find_post{"country": "EG"}'),)),
    ),
    countries=("EG",),
    citations=(CITATION,),
    intent="ask_emergency_number",
)
COMPLETE = [code for code, language in languages().items() if language.complete]


@pytest.fixture
def tracker(domain: Domain) -> DialogueStateTracker:
    """A conversation."""
    return DialogueStateTracker("somebody", domain.slots)


@pytest.mark.parametrize("language", COMPLETE)
async def test_a_draft_arrives_as_the_turn_that_it_renders_to(tracker: DialogueStateTracker, language: str) -> None:
    # As an action's response travels: through JSON, if the action ran elsewhere.
    draft = json.loads(json.dumps(DRAFT.as_dict()))
    message = await FluentGenerator().generate("utter_draft", tracker, "test", draft=draft, language=language)
    assert message is not None
    collector = ReplyCollector()
    await collector.send_response("somebody", json.loads(json.dumps(message)))
    assert collector.turns == [render(DRAFT, language)]
    # For Rasa's own channels, which know no bubbles.
    assert message["text"] == "\n\n".join(reply.text for reply in collector.turns[0].replies)
    assert [button["payload"] for button in message["buttons"]] == ['/find_post{"country": "EG"}']


async def test_a_language_without_sentences_falls_back(tracker: DialogueStateTracker) -> None:
    for language in ("xx", None, "zz-ZZ"):
        message = await FluentGenerator().generate(
            "utter_draft", tracker, "test", draft=DRAFT.as_dict(), language=language
        )
        assert message is not None
        assert message["custom"]["language"] == "en"


async def test_there_is_no_other_response(tracker: DialogueStateTracker) -> None:
    assert await FluentGenerator().generate("utter_default", tracker, "test") is None


async def test_what_has_no_bubbles_says_nothing() -> None:
    collector = ReplyCollector()
    await collector.send_response("somebody", {"text": "Rasa's own"})
    await collector.send_response("somebody", {"text": "", "custom": {}})
    assert collector.turns == []


def test_a_draft_survives_json() -> None:
    assert Draft.from_dict(json.loads(json.dumps(DRAFT.as_dict()))) == DRAFT
