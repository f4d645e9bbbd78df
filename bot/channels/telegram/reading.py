"""An update from Telegram, as the conversation understands it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from telegram import CallbackQuery, Chat, Message, MessageEntity, Update, User
from telegram.constants import ChatType

from bot.channels.base import Json
from bot.channels.telegram.writing import Payloads
from bot.errors import BadRequest
from bot.message import Incoming

NAME = "telegram"

GREET = "/greet"
"""Payload for /start, with or without a deep link's parameter, and for a bare mention."""

UNSUPPORTED = "/unsupported_media"
"""Payload for what cannot be read: voice, photo, sticker. Silence would be worse."""

LARGEST_BODY = 1_048_576
"""In bytes; Telegram's own updates are far smaller."""


@dataclass(frozen=True, slots=True)
class Received:
    """A message to answer.

    Parameters:
        incoming: what the conversation gets.
        chat: where the answer goes, and within which order is kept.
        callback: id of the button press to acknowledge.
        reply_to: in a group, the message to answer to.
        thread: in a forum, the topic.
        album: id shared by several photos or videos sent at once.
    """

    incoming: Incoming
    chat: int
    callback: str | None = None
    reply_to: int | None = None
    thread: int | None = None
    album: str | None = None


def decode(body: bytes) -> Json:
    """The JSON object in the body of a request.

    Raises:
        BadRequest: it is not one.
    """
    if len(body) > LARGEST_BODY:
        raise BadRequest("an update of this size is not from Telegram")
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise BadRequest("the body is not JSON") from None
    if not isinstance(data, dict):
        raise BadRequest("an update is a JSON object")
    return data


def read(data: Json, me: User | None, payloads: Payloads) -> Received | None:
    """What an update asks of the assistant; None if nothing.

    Parameters:
        data: the update, as Telegram's JSON.
        me: who the bot is; None while that is unknown, when groups are not listened to.
        payloads: the long payloads of buttons sent before.

    Raises:
        BadRequest: it is not an update.
    """
    try:
        update = Update.de_json(data)
        if update.callback_query is not None:
            return _button(update.update_id, update.callback_query, payloads)
        if update.message is not None:
            return _message(update.update_id, update.message, me)
    except Exception:
        # python-telegram-bot promises no exception for malformed input: KeyError, TypeError,
        # OverflowError for a date, UnicodeDecodeError for an entity have been seen.
        raise BadRequest("the update is not in Telegram's format") from None
    return None


def _incoming(update_id: int, chat: Chat, user: User, text: str, payload: str | None = None) -> Incoming:
    # In a group everyone has a conversation of their own: one person's nationality or trouble
    # must not colour the answer to another.
    private = chat.type == ChatType.PRIVATE
    return Incoming(
        sender=str(chat.id) if private else f"{chat.id}:{user.id}",
        text=text,
        channel=NAME,
        payload=payload,
        locale=user.language_code,
        message_id=str(update_id),
    )


def _button(update_id: int, query: CallbackQuery, payloads: Payloads) -> Received | None:
    if query.message is None or query.data is None:
        return None  # a button of an inline message or a game, which this bot never sends
    payload, text = payloads.unpack(query.data), ""
    message = query.message if isinstance(query.message, Message) else None
    if payload is None:
        text = _title(message, query.data)
        payload = None if text else UNSUPPORTED
    return Received(
        _incoming(update_id, query.message.chat, query.from_user, text, payload),
        query.message.chat.id,
        callback=query.id,
        thread=_topic(message),
    )


def _title(message: Message | None, data: str) -> str:
    if message is None or message.reply_markup is None:
        return ""
    buttons = (button for row in message.reply_markup.inline_keyboard for button in row)
    return next((button.text for button in buttons if button.callback_data == data), "")


def _message(update_id: int, message: Message, me: User | None) -> Received | None:
    user, chat = message.from_user, message.chat
    if user is None or message.is_automatic_forward or chat.type == ChatType.CHANNEL:
        return None
    if user.is_bot and message.sender_chat is None:
        return None  # a sender_chat means an anonymous administrator, who is a person
    private = chat.type == ChatType.PRIVATE
    if not private and (me is None or not _addressed(message, me)):
        return None
    text = _strip(message.text or message.caption or "", me)
    payload = None
    if text.split(maxsplit=1)[:1] == ["/start"]:
        text, payload = "", GREET
    elif not text and message.location is not None:
        # Only as near as it takes to find an embassy: see bot.privacy.
        payload = f'/inform{{"lat": "{message.location.latitude:.2f}", "lon": "{message.location.longitude:.2f}"}}'
    elif not text and message.effective_attachment is not None:
        payload = UNSUPPORTED
    elif not text and message.text:
        payload = GREET
    elif not text:
        return None  # someone joined, a title changed
    return Received(
        _incoming(update_id, chat, user, text, payload),
        chat.id,
        reply_to=None if private else message.message_id,
        thread=_topic(message),
        album=message.media_group_id if payload == UNSUPPORTED else None,
    )


def _topic(message: Message | None) -> int | None:
    return message.message_thread_id if message is not None and message.is_topic_message else None


def _addressed(message: Message, me: User) -> bool:
    """Whether a message in a group is meant for the bot: a reply to it, a mention, a command.

    A command without a name may be meant for another bot. With privacy mode on, Telegram has
    seen to it that it is not; with privacy mode off, nobody knows, and the bot stays silent.
    """
    answered = message.reply_to_message
    if answered is not None and answered.from_user is not None and answered.from_user.id == me.id:
        return True
    name = f"@{me.username}".lower()
    for entity, text in _entities(message).items():
        if entity.type == MessageEntity.MENTION and text.lower() == name:
            return True
        if entity.type == MessageEntity.TEXT_MENTION and entity.user == me:
            return True
        if entity.type == MessageEntity.BOT_COMMAND:
            _, at, target = text.lower().partition("@")
            if at + target == name or (not at and not me.can_read_all_group_messages):
                return True
    return False


def _entities(message: Message) -> Mapping[MessageEntity, str]:
    if message.text:
        return message.parse_entities()
    return message.parse_caption_entities() if message.caption else {}


def _strip(text: str, me: User | None) -> str:
    """The text without the bot's name, which would be noise: "/help@bot", "@bot, is it…"."""
    if me is not None and me.username:
        name = re.compile(rf"\s?@{re.escape(me.username)}\b[,:;]?", re.IGNORECASE)
        text = name.sub("", text)
    return text.strip()
