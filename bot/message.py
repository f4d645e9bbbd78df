"""What goes in and what comes out: the only thing that channels know of the rest.

A channel turns whatever its platform sends into an `Incoming` and delivers the `Turn`
that comes back. All values are immutable and survive a round trip through JSON, so that a
reply can be stored, replayed, or sent unasked later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """What a turn amounts to; part of the public contract."""

    ANSWERED = "answered"
    STALE = "stale"
    UNKNOWN = "unknown"
    NEEDS_PLACE = "needs_place"
    NEEDS_CHOICE = "needs_choice"
    EMERGENCY = "emergency"
    OUT_OF_SCOPE = "out_of_scope"
    HANDED_OFF = "handed_off"
    SUBSCRIBED = "subscribed"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message from a person.

    Parameters:
        sender: the platform's own id of the conversation; never logged, see bot.privacy.
        text: what the person wrote; empty if they pressed a button.
        channel: the channel's name, e.g. "rest", "telegram".
        payload: the payload of the button that was pressed, as a `Button` carried it.
        locale: BCP 47 tag that the app or page reports; a hint only.
        message_id: the platform's id of this message or update, for dropping duplicates.
    """

    sender: str
    text: str
    channel: str
    payload: str | None = None
    locale: str | None = None
    message_id: str | None = None

    def __post_init__(self) -> None:
        # Half a character (a lone surrogate) is legal in JSON, but nothing can store it or send it on.
        for name in ("sender", "text", "payload", "locale", "message_id"):
            if (value := getattr(self, name)) is not None:
                object.__setattr__(self, name, _whole(value))


def _whole(text: str) -> str:
    """The text with each lone surrogate replaced by U+FFFD."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@dataclass(frozen=True, slots=True)
class Button:
    """A choice to press: what it says and what it sends back (`/intent{...}` or plain text)."""

    title: str
    payload: str


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a statement comes from.

    Parameters:
        publisher: who says so, e.g. "Foreign, Commonwealth & Development Office".
        title: what the page or data set is called.
        url: the official page, for people.
        published: date (ISO 8601) on which the publisher last changed it; None if unknown.
        retrieved: date (ISO 8601) on which Safe Conduct read it.
        language: language of the source (BCP 47).
    """

    publisher: str
    title: str
    url: str
    published: str | None
    retrieved: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One bubble of plain text (line breaks and "• " lists only), with buttons under it.

    Parameters:
        image: address of a picture that shows what the text says; one that begins with "/" is a path of this server.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    image: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything the assistant says in answer to one message.

    Parameters:
        replies: the bubbles, in order.
        direction: "ltr" or "rtl", the direction of the language of the replies.
        countries: ISO 3166-1 alpha-2 codes that the answer is about.
    """

    replies: tuple[Reply, ...]
    status: Status
    intent: str | None
    language: str
    direction: str = "ltr"
    countries: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    def with_images_at(self, address: str) -> Turn:
        """The turn with pictures of this server under its public address, e.g. "https://example.org"."""
        if not any(reply.image and reply.image.startswith("/") for reply in self.replies):
            return self
        base = address.rstrip("/")
        replies = tuple(
            replace(reply, image=base + reply.image) if reply.image and reply.image.startswith("/") else reply
            for reply in self.replies
        )
        return replace(self, replies=replies)

    def custom(self) -> dict[str, Any]:
        """The `custom` block of the public contract, carried by the first reply of a turn."""
        return {
            "status": self.status.value,
            "intent": self.intent,
            "language": self.language,
            "direction": self.direction,
            "countries": list(self.countries),
            "citations": [asdict(citation) for citation in self.citations],
            **self.extra,
        }
