"""Opens the library that a deployment's settings ask for."""

from __future__ import annotations

from pathlib import Path

from bot.facts.library import MINISTRY_OF, Library
from bot.facts.searching import Reader
from bot.facts.store.embedded import EmbeddedStore
from bot.facts.store.shared import SharedStore


def open_library(
    state: Path | None,
    snapshot: Path,
    home: str | None = None,
    reader: Reader | None = None,
    redis_url: str | None = None,
) -> Library:
    """The library over the embedded store, or over the one that replicas share.

    Parameters:
        state: folder of the refreshed facts, or of the copy of them; None keeps them in memory only.
        snapshot: folder of the embedded facts.
        home: country (ISO2) whose ministry comes first.
        reader: understands free questions; without one, none is answered.
        redis_url: the Redis that replicas share, or None. It need not be there.
    """
    path = state / "facts.sqlite" if state else None
    store = SharedStore(redis_url, path, snapshot) if redis_url else EmbeddedStore(path, snapshot)
    return Library(store, MINISTRY_OF.get(home or ""), reader=reader)
