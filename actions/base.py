"""From a question to a draft and what to remember: the part that all actions share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asked import Asked, read
from bot.answer import Bubble, Choice, Draft, Line
from bot.message import Status


@dataclass(frozen=True, slots=True)
class Answer:
    """A draft and the slots to set.

    Parameters:
        draft: what to say.
        remember: slot name -> value; whatever an answer asks for goes into "pending".
    """

    draft: Draft
    remember: Mapping[str, Any] = field(default_factory=dict)


Answering = Callable[[Asked], Awaitable[Answer]]

_answering: dict[str, Answering] = {}


def answers(*intents: str) -> Callable[[Answering], Answering]:
    """Register a function as what answers these intents, so that follow-ups find it."""

    def register(function: Answering) -> Answering:
        for intent in intents:
            _answering[intent] = function
        return function

    return register


async def answer(asked: Asked) -> Answer:
    """Answer a question by its intent. Raises KeyError for an intent that nobody answers."""
    if _answers_the_open_question(asked):
        asked = asked.with_intent("inform")
    given = await _answering[asked.intent](asked)
    if asked.candidates and asked.destinations and given.draft.status in (Status.ANSWERED, Status.STALE):
        # Answered for the places that were clear; the name that was not is asked back after that.
        given = replace(given, draft=replace(given.draft, bubbles=(*given.draft.bubbles, which(asked))))
    return given


# "He has a Polish passport", said when asked for the nationality, answers that and asks for no service.
_ABOUT_PASSPORTS = frozenset({"passport_service", "lost_passport", "ask_entry_requirements"})


def _answers_the_open_question(asked: Asked) -> bool:
    """True if a nationality was asked for, and the message says one that merely sounds like a question."""
    return (
        asked.pending.get("need") == "nationality"
        and asked.pending.get("intent") != asked.intent
        and asked.said_nationality is not None
        and not asked.destinations
        and asked.intent in _ABOUT_PASSPORTS
    )


def which(asked: Asked) -> Bubble:
    """The question which of the countries an ambiguous name means, as buttons."""
    names = Line("ask-which", {"names": {"either": list(asked.candidates)}})
    choices = [
        Choice(Line("title-country", {"country": {"country": code}}), f'/{asked.intent}{{"country": "{code}"}}')
        for code in asked.candidates
    ]
    return Bubble((names,), tuple(choices))


def is_answered(intent: str | None) -> bool:
    """True if a follow-up can continue this intent."""
    return intent in _answering


class AnswerIntent(Action):
    """Base of the actions: runs the registered function and sends its draft."""

    action_name: ClassVar[str] = ""

    def name(self) -> str:
        """Name in domain.yml."""
        return self.action_name

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Answer the latest message; the result is checked against Rasa's schema by the caller."""
        asked = read(tracker)
        given = await answer(asked)
        draft = given.draft if given.draft.intent else replace(given.draft, intent=asked.intent)
        dispatcher.utter_message(
            response="utter_draft",
            draft=draft.as_dict(),
            language=given.remember.get("chosen_language") or asked.language,
        )
        return [SlotSet(name, value) for name, value in _memory(asked, draft, given).items()]


def _memory(asked: Asked, draft: Draft, given: Answer) -> dict[str, Any]:
    memory: dict[str, Any] = {"language": asked.language, "pending": None}
    # "What do the British say about Mali?" says nothing of who asks.
    if asked.said_nationality and asked.intent != "compare_advice":
        memory["nationality"] = asked.said_nationality
    if asked.residence:
        memory["residence"] = asked.residence
    if draft.countries:
        memory["countries"] = list(draft.countries)
    if draft.citations:
        memory["last_answer"] = {
            "citations": [asdict(citation) for citation in draft.citations],
            "countries": list(draft.countries),
        }
    memory.update(given.remember)
    return memory
