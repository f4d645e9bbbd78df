"""Every sentence the assistant says: Fluent files, one folder a language."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from bot.languages import languages

logger = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parent


class Catalogue:
    """The messages of one language, with those of its fallbacks behind them.

    Parameters:
        code: language code, a key of data/languages.toml.
    """

    def __init__(self, code: str) -> None:
        self.language = languages()[code]
        self._bundles = [bundle(code), *(bundle(other) for other in self.language.fallback)]

    def has(self, key: str) -> bool:
        """True if the language itself or a fallback has the message."""
        return any(own.has_message(key) for own in self._bundles)

    def text(self, key: str, args: Mapping[str, Any] | None = None) -> str:
        """The message as text; an unknown key comes back as itself, and is logged."""
        for own in self._bundles:
            if own.has_message(key) and (pattern := own.get_message(key).value) is not None:
                text, errors = own.format_pattern(pattern, dict(args or {}))
                if errors:
                    logger.error("message %s in %s: %s", key, self.language.code, errors[0])
                return str(text)
        logger.error("no message %s in %s", key, self.language.code)
        return key


@cache
def bundle(code: str) -> FluentBundle:
    """All .ftl files of one language's own folder.

    Names and numbers are wrapped in Unicode isolates in right-to-left languages, where
    a Latin name or a telephone number would otherwise reorder the sentence around it.
    """
    direction = languages()[code].direction
    own = FluentBundle([code], use_isolating=direction == "rtl")
    for path in sorted((FOLDER / code).glob("*.ftl")):
        own.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return own


@cache
def catalogue(code: str) -> Catalogue:
    """The catalogue of a language; made once."""
    return Catalogue(code)
