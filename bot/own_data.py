"""What is kept about a person, said to that person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.answer import Arg, Bubble, Draft, Line
from bot.message import Status

MOST_MESSAGES = 10


def told(kept: Mapping[str, Any]) -> Draft:
    """The export of a conversation as an answer.

    Parameters:
        kept: what `Conversation.export` gives: slots, events, feedback.
    """
    slots: Mapping[str, Any] = kept["slots"]
    messages = [str(event.get("text") or "") for event in kept["events"] if event.get("event") == "user"]
    rows: list[tuple[str, Arg | None]] = [
        ("language", _about("language", slots.get("chosen_language") or slots.get("language"))),
        ("nationality", _about("country", slots.get("nationality"))),
        ("residence", _about("country", slots.get("residence"))),
        ("countries", _about("countries", slots.get("countries"))),
    ]
    lines = [Line(f"privacy-export-{name}", {"value": value}) for name, value in rows if value is not None]
    if messages:
        lines.append(Line("privacy-export-messages", {"count": len(messages)}))
        lines += [Line("privacy-export-message", {"text": {"verbatim": text}}) for text in messages[-MOST_MESSAGES:]]
    if feedback := kept.get("feedback"):
        lines.append(Line("privacy-export-feedback", {"count": len(feedback)}))
    if not lines:
        return Draft(Status.ANSWERED, (Bubble((Line("privacy-export-nothing"),)),), intent="privacy_request")
    return Draft(Status.ANSWERED, (Bubble((Line("privacy-export"), *lines)),), intent="privacy_request")


def _about(reference: str, value: Any) -> Arg | None:
    return {reference: value} if value else None
