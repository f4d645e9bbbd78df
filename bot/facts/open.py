"""Opens the library that a deployment's settings ask for."""

from __future__ import annotations

from pathlib import Path

from bot.facts.library import MINISTRY_OF, Library
from bot.facts.searching import Reader
from bot.facts.store.embedded import EmbeddedStore


def open_library(state: Path | None, snapshot: Path, home: str | None = None, reader: Reader | None = None) -> Library:
    """The library over the embedded store.

    Parameters:
        state: folder of the refreshed facts; None keeps them in memory only.
        snapshot: folder of the embedded facts.
        home: country (ISO2) whose ministry comes first.
        reader: understands free questions; without one, none is answered.
    """
    store = EmbeddedStore(state / "facts.sqlite" if state else None, snapshot)
    return Library(store, MINISTRY_OF.get(home or ""), reader=reader)
