"""Helpers for tests that talk to a conversation without a channel."""

from __future__ import annotations

from typing import Any

from bot.conversation import Conversation
from bot.message import Incoming, Turn


def incoming(text: str, sender: str = "somebody", **more: Any) -> Incoming:
    """A message as a channel hands it on."""
    return Incoming(sender=sender, text=text, channel="test", **more)


def said(turn: Turn) -> str:
    """All that the assistant said."""
    return "\n".join(reply.text for reply in turn.replies)


class Away:
    """Stands for something that is broken: every call raises."""

    def __getattr__(self, name: str) -> Any:
        async def fail(*args: Any, **kwargs: Any) -> Any:
            raise ConnectionError(f"{name} is away")

        return fail


class Partly:
    """Something real of which some calls are replaced.

    Parameters:
        real: what the rest goes to.
        replaced: by name, what is called instead.
    """

    def __init__(self, real: Any, **replaced: Any) -> None:
        self._real = real
        self._replaced = replaced

    def __getattr__(self, name: str) -> Any:
        return self._replaced[name] if name in self._replaced else getattr(self._real, name)


async def talk(conversation: Conversation, *texts: str, sender: str = "somebody", **more: Any) -> Turn:
    """Say several things one after another; the last answer."""
    turns = [await conversation.respond(incoming(text, sender, **more)) for text in texts]
    return turns[-1]
