"""Opens the library that a deployment's settings ask for."""

from __future__ import annotations

from pathlib import Path

from bot.facts.library import Library
from bot.facts.store.embedded import EmbeddedStore
from bot.facts.store.shared import SharedStore

# The ministry of each country that publishes levels.
_MINISTRY = {"GB": "gov-uk", "US": "us", "CA": "canada", "DE": "germany", "AU": "australia"}


def open_library(state: Path | None, snapshot: Path, home: str | None = None, redis_url: str | None = None) -> Library:
    """The library over the embedded store, or over the one that replicas share.

    Parameters:
        state: folder of the refreshed facts, or of the copy of them; None keeps them in memory only.
        snapshot: folder of the embedded facts.
        home: country (ISO2) whose ministry comes first.
        redis_url: the Redis that replicas share, or None. It need not be there.
    """
    path = state / "facts.sqlite" if state else None
    store = SharedStore(redis_url, path, snapshot) if redis_url else EmbeddedStore(path, snapshot)
    return Library(store, _MINISTRY.get(home or ""))
