"""The one interface to the stored facts; its engines are embedded (default) and Redis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.facts.changes import Change
from bot.facts.model import Fact, Kind, SourceState


class FactStore(Protocol):
    """Reads never touch the network beyond the store itself; writes swap whole countries.

    Contract, the same for every engine (tests/facts/test_store_contract.py):
    - `replace` swaps all that one source says about one country in a single step: no reader
      sees half of it; an empty sequence removes the country from the source. The changes that
      come with it are kept in the same step.
    - Facts come back in the order in which their source gave them.
    - Unknown countries and kinds give an empty tuple, never an error.
    """

    async def start(self) -> None:
        """Called once before the first question: takes in what others have, if that is quick."""

    async def facts(self, country: str, kind: Kind | None = None) -> tuple[Fact, ...]:
        """All facts about a country (ISO2), of one kind if given."""

    async def countries(self) -> tuple[str, ...]:
        """Sorted ISO2 codes of all countries with at least one fact."""

    async def replace(self, source: str, country: str, facts: Sequence[Fact], changes: Sequence[Change] = ()) -> None:
        """Swap in what `source` now says about `country`, and keep what changed. Raises StoreError."""

    async def changes(self, cursor: int = 0, limit: int = 100) -> tuple[Change, ...]:
        """The feed: changes about all countries after a cursor, in order; the next cursor is the
        `seq` of the last. A change is never inserted below one that was given out. Raises StoreError."""

    async def history(self, country: str, limit: int = 20) -> tuple[Change, ...]:
        """The latest changes about a country, the newest first. Raises StoreError."""

    async def state(self, source: str) -> SourceState:
        """The health of a source; a fresh SourceState if never heard of."""

    async def states(self) -> Mapping[str, SourceState]:
        """The health of every source heard of."""

    async def set_state(self, state: SourceState) -> None:
        """Record the health of a source. Raises StoreError."""

    async def close(self) -> None:
        """Release files and connections."""
