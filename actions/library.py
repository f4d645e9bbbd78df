"""Which facts and settings the actions read: the process's own, or ones opened on first use.

`bot.app` hands in the library that its refresher writes to. A remote action server, which
has no composition root, opens its own from the same settings.
"""

from __future__ import annotations

from bot.facts import Library
from bot.facts.open import open_library
from bot.settings import Settings
from bot.understanding.encoder import own as own_encoder
from bot.understanding.reading import Reader

_library: Library | None = None
_settings: Settings | None = None


def use(library: Library | None, settings: Settings | None = None) -> None:
    """Make the actions read this library and these settings; None makes them open their own again."""
    global _library, _settings
    _library, _settings = library, settings


def library() -> Library:
    """The library in use."""
    global _library
    if _library is None:
        own = settings()
        _library = open_library(own.state, own.snapshot, own.home, Reader(own_encoder()), own.redis_url)
    return _library


def settings() -> Settings:
    """The settings in use."""
    global _settings
    if _settings is None:
        _settings = Settings.from_environment()
    return _settings
