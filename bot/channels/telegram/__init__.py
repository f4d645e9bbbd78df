"""Telegram, through python-telegram-bot, behind the channel protocol.

    channel   the channel: life cycle, webhook, the way of one message
    reading   an update from Telegram -> `Received`
    writing   a `Turn` -> the messages and keyboards Telegram can show
    api       calls to the Bot API: retries, pace, no secrets in logs
    polling   getUpdates, when there is no webhook
    lanes     one chat in order, many chats at once

What it answers: text, captions, commands and buttons in private chats; in groups, only what is
addressed to it. What it cannot read (voice, photos, stickers, places) goes to the conversation
as the payload `UNSUPPORTED`. Edited messages and channel posts are not even asked for.
"""

from __future__ import annotations

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.reading import GREET, UNSUPPORTED

__all__ = ["GREET", "UNSUPPORTED", "TelegramChannel"]
