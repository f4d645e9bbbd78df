"""The protocol that every messaging channel speaks, and what all of them share.

A channel is one file (or folder) that knows its platform's wire format and `bot.message`,
nothing else. Its life with one update from the platform:

    verify       prove that the platform sent it (signature, secret token)
    parse        turn it into zero or more `Incoming`
    acknowledge  answer the platform's request at once, before thinking
    deduplicate  drop an update that was seen before (platforms send again)
    send         deliver the `Turn` that `respond` made, degraded to what the app can show
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from bot.message import Incoming, Turn

Respond = Callable[[Incoming], Awaitable[Turn]]
"""What the conversation offers to channels: an `Incoming` goes in, the `Turn` comes out."""


class Channel(Protocol):
    """One messaging platform."""

    name: str

    async def start(self, respond: Respond) -> None:
        """Connect, register commands, begin to poll if the channel polls."""

    async def stop(self) -> None:
        """Finish what is in flight and disconnect."""

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Raises NotGenuine unless the platform sent this request."""

    def parse(self, body: bytes) -> Sequence[Incoming]:
        """The messages in one request. Raises BadRequest on anything malformed."""

    async def handle(self, headers: Mapping[str, str], body: bytes) -> None:
        """Verify, parse, take over and return at once; what follows happens in the background.

        Raises NotGenuine, BadRequest, or ChannelError if nothing can be taken over now.
        """

    async def send(self, recipient: str, turn: Turn) -> None:
        """Deliver a turn, asked for or not. Raises DeliveryFailed."""


class Seen:
    """Remembers the ids of the last `size` updates, to drop what a platform sends twice."""

    def __init__(self, size: int = 10_000) -> None:
        self._size = size
        self._ids: dict[str, None] = {}

    def before(self, update_id: str) -> bool:
        """True if this id was asked about before; remembers it either way."""
        if update_id in self._ids:
            return True
        self._ids[update_id] = None
        if len(self._ids) > self._size:
            del self._ids[next(iter(self._ids))]
        return False


def chunks(text: str, limit: int) -> list[str]:
    """Split text into pieces of at most `limit` characters, at line breaks where possible."""
    pieces: list[str] = []
    while len(text) > limit:
        cut = text.rfind("\n", 0, limit + 1)
        if cut <= 0:
            cut = text.rfind(" ", 0, limit + 1)
        if cut <= 0:
            cut = limit
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip("\n ")
    return [*pieces, text] if text or not pieces else pieces


Json = dict[str, Any]
