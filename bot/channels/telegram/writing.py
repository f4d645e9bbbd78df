"""What the assistant says, as messages that Telegram can show.

Plain text without a parse mode, so that nothing needs escaping. Telegram finds the direction
of each paragraph by itself.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import InlineKeyboardButtonLimit, InlineKeyboardMarkupLimit, MessageLimit

from bot.channels.base import chunks
from bot.message import Button, Citation, Turn

TEXT_LIMIT = int(MessageLimit.MAX_TEXT_LENGTH)
ROW_WIDTH = 36
"""How many Latin letters fit in a row of buttons on a small telephone, roughly."""
ROW_LENGTH = 3


@dataclass(frozen=True, slots=True)
class Message:
    """One message to send: a text, perhaps with buttons, or an image: its bytes or its address, a path of our
    own server if it begins with "/"."""

    text: str = ""
    keyboard: InlineKeyboardMarkup | None = None
    image: str | bytes | None = None


class Payloads:
    """Packs the payloads of buttons into the 64 bytes that Telegram carries.

    A longer payload travels as a short key, and the payload stays here: the last `size` of
    them, in this process. Whoever meets an unknown key, after a restart or in another replica,
    takes the button's title, which Telegram sends along, as if the person had written it.
    """

    def __init__(self, size: int = 10_000) -> None:
        self._size = size
        self._known: dict[str, str] = {}

    def pack(self, button: Button) -> str:
        """What Telegram shall send back when the button is pressed."""
        payload = button.payload or button.title
        if len(payload.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA and (not payload.startswith("#")):
            return payload
        digest = hashlib.blake2b(payload.encode(), digest_size=15).digest()
        key = "#" + base64.urlsafe_b64encode(digest).decode()
        self._known.pop(key, None)  # so that what is in use moves to the end and stays
        self._known[key] = payload
        if len(self._known) > self._size:
            del self._known[next(iter(self._known))]
        return key

    def unpack(self, data: str) -> str | None:
        """The payload; None if it was long and is not known here."""
        return self._known.get(data) if data.startswith("#") else data


def messages(turn: Turn, payloads: Payloads) -> Iterator[Message]:
    """The messages that make up a turn, none empty or too long; buttons stand under the last
    piece of their reply."""
    sources = _sources(turn)
    for number, reply in enumerate(turn.replies, start=1):
        if reply.image is not None and reply.image.startswith(("https://", "http://", "/")):
            yield Message(image=reply.image)
        keyboard = _keyboard(reply.buttons, payloads)
        text = reply.text + (sources if number == len(turn.replies) else "")
        pieces = list(_pieces(text))
        if keyboard is not None and not pieces:
            pieces = ["…"]  # buttons cannot stand alone
        for piece in pieces[:-1]:
            yield Message(piece)
        for piece in pieces[-1:]:
            yield Message(piece, keyboard)


def _pieces(text: str) -> Iterator[str]:
    for piece in chunks(text, TEXT_LIMIT):
        # Reports differ on whether Telegram counts characters or UTF-16 units: obey both.
        long = len(piece.encode("utf-16-le")) // 2 > TEXT_LIMIT
        for part in chunks(piece, TEXT_LIMIT // 2) if long else [piece]:
            if part.strip():
                yield part


def _sources(turn: Turn) -> str:
    """A line for every citation whose link the replies do not show: this app has no other
    place for it."""
    said = "\n".join(reply.text for reply in turn.replies)
    lines = {_source(citation): None for citation in turn.citations if citation.url not in said}
    return "\n\n" + "\n".join(lines) if lines else ""


def _source(citation: Citation) -> str:
    date = citation.published or citation.retrieved
    return " · ".join(filter(None, (citation.publisher, date, citation.url)))


def _keyboard(buttons: Sequence[Button], payloads: Payloads) -> InlineKeyboardMarkup | None:
    shown = [button for button in buttons if button.title.strip()]
    if not shown:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(b.title, callback_data=payloads.pack(b)) for b in row]
            for row in rows(shown[: InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER])
        ]
    )


def rows(buttons: Iterable[Button]) -> list[list[Button]]:
    """Buttons in rows of one to three, in order, so that no title is cut.

    Telegram gives all buttons of a row the same width: the longest title decides.
    """
    result: list[list[Button]] = []
    widest = 0
    for button in buttons:
        width = _width(button.title) + 2
        row = result[-1] if result else []
        if row and len(row) < ROW_LENGTH and (len(row) + 1) * max(widest, width) <= ROW_WIDTH:
            row.append(button)
            widest = max(widest, width)
        else:
            result.append([button])
            widest = width
    return result


def _width(title: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in title)
