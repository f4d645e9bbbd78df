"""The menu of commands that Telegram shows, in the language of each person's app."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from telegram import BotCommand
from telegram.constants import BotCommandLimit
from telegram.error import TelegramError

from bot.channels.telegram.api import Api, explain

log = logging.getLogger(__name__)

Commands = Mapping[str, Mapping[str, str]]
"""What each command does, by language: {"fr": {"help": "Ce que je sais faire"}}."""


async def register(api: Api, commands: Commands, default_language: str) -> None:
    """Tell Telegram the commands in every language.

    A failure is logged and nothing more: without a menu the commands work as well.

    Parameters:
        default_language: whose descriptions people of all other languages see.
    """
    menus: list[tuple[str | None, Mapping[str, str]]] = [*commands.items()]
    if default_language in commands:
        menus.insert(0, (None, commands[default_language]))
    for language, descriptions in menus:
        menu = [
            BotCommand(command.lstrip("/"), description[: BotCommandLimit.MAX_DESCRIPTION])
            for command, description in descriptions.items()
        ]
        # Telegram knows languages by two letters: "zh", not "zh-Hans".
        code = language and language.partition("-")[0]
        try:
            await api.call(api.bot.set_my_commands, commands=menu, language_code=code)
        except TelegramError as error:
            log.warning("commands not registered for %s: %s", language or "all", explain(error))
