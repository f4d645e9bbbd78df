"""Rasa's socket for text: turns the draft of an action into replies in one language."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.trackers import DialogueStateTracker

from bot.answer import Draft, Line, Quote
from bot.languages import answerable
from bot.locales.render import render
from bot.message import Button, Citation, Reply, Status, Turn
from bot.translation import Translator

RESPONSE = "utter_draft"


class FluentGenerator(NaturalLanguageGenerator):
    """Renders `utter_draft` with Project Fluent; knows no other response.

    The constructor takes what Rasa passes to a generator named in endpoints.yml, and needs
    none of it.

    Parameters:
        translator: translates quotations in other languages, or None to leave them alone.
    """

    def __init__(
        self, endpoint_config: Any = None, domain: Any = None, *, translator: Translator | None = None
    ) -> None:
        self._translator = translator

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """One message of Rasa's; the bubbles stand in `custom`, joined in `text` for Rasa's channels."""
        if utter_action != RESPONSE:
            return None
        language = answerable(kwargs.get("language")) or "en"
        draft = Draft.from_dict(kwargs["draft"])
        if self._translator is not None:
            draft = await with_translations(draft, language, self._translator)
        turn = render(draft, language)
        return {
            "text": "\n\n".join(reply.text for reply in turn.replies),
            "buttons": [
                {"title": button.title, "payload": button.payload} for reply in turn.replies for button in reply.buttons
            ],
            "custom": {**turn.custom(), "bubbles": [_as_dict(reply) for reply in turn.replies]},
        }


async def with_translations(draft: Draft, language: str, translator: Translator) -> Draft:
    """The draft with a machine's translation of each quotation that is in another language, all asked for at once."""

    async def with_translation(part: Line | Quote) -> Line | Quote:
        if not isinstance(part, Quote) or (source := part.language.split("-")[0]) == language:
            return part
        return replace(part, translation=await translator.translate(part.text, source, language))

    bubbles = [
        replace(bubble, lines=tuple(await asyncio.gather(*(with_translation(part) for part in bubble.lines))))
        for bubble in draft.bubbles
    ]
    return replace(draft, bubbles=tuple(bubbles))


def _as_dict(reply: Reply) -> dict[str, Any]:
    return {
        "text": reply.text,
        "buttons": [{"title": button.title, "payload": button.payload} for button in reply.buttons],
        "image": reply.image,
    }


class ReplyCollector(OutputChannel):
    """Collects what a conversation utters during one message."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []

    @classmethod
    def name(cls) -> str:
        """Name under which Rasa knows this channel."""
        return "safeconduct"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep a message of the generator as the `Turn` that it was."""
        custom = message.get("custom") or {}
        if "bubbles" not in custom:
            return
        self.turns.append(
            Turn(
                replies=tuple(
                    Reply(
                        bubble["text"],
                        tuple(Button(button["title"], button["payload"]) for button in bubble["buttons"]),
                        bubble.get("image"),
                    )
                    for bubble in custom["bubbles"]
                ),
                status=Status(custom["status"]),
                intent=custom["intent"],
                language=custom["language"],
                direction=custom["direction"],
                countries=tuple(custom["countries"]),
                citations=tuple(Citation(**citation) for citation in custom["citations"]),
            )
        )
