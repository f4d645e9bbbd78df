"""Which facts the actions read: the process's own library, or one opened on first use.

`bot.app` hands in the library that its refresher writes to. A remote action server, which
has no composition root, opens its own from the same settings.
"""

from __future__ import annotations

from bot.facts import Library
from bot.facts.open import open_library
from bot.settings import Settings

_library: Library | None = None


def use(library: Library | None) -> None:
    """Make the actions read this library; None makes them open their own again."""
    global _library
    _library = library


def library() -> Library:
    """The library in use."""
    global _library
    if _library is None:
        settings = Settings.from_environment()
        _library = open_library(settings.state, settings.snapshot, settings.home)
    return _library
