"""What a refresher needs of a store beyond reading and replacing."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any, Protocol

from bot.facts.store.base import FactStore
from bot.facts.store.leases import Lease


class RefreshableStore(FactStore, Protocol):
    """A `FactStore` that a refresher can work on.

    Contract, the same for every engine (tests/facts/test_store_contract.py):
    - what `confirm` confirms comes back from `facts` with that moment as `retrieved`, until the
      country is replaced; nothing is ever made older, and the snapshot's facts stay as they are;
    - notes survive with the facts: whoever loses the facts loses the notes.
    """

    def lease(self, source: str, *, due: bool = False) -> AbstractAsyncContextManager[Lease]:
        """The right to refresh a source, among all processes that share the store.

        Parameters:
            due: leave a source in peace that was refreshed lately by whoever.

        Raises StoreError on entering; writes raise LeaseLost when the lease has passed on.
        """

    async def confirm(self, source: str, countries: Collection[str], moment: datetime) -> None:
        """Record that what `source` brought about `countries` was found unchanged. Raises StoreError."""

    async def note(self, name: str) -> Any:
        """What was noted under a name (JSON types), or None. Raises StoreError."""

    async def set_note(self, name: str, value: Any) -> None:
        """Note something (JSON types) under a name. Raises StoreError."""

    async def refreshed(self, source: str) -> frozenset[str]:
        """Countries about which `source` brought facts since the snapshot."""

    async def from_snapshot(self, source: str) -> frozenset[str]:
        """Countries whose facts of `source` still come from the snapshot."""
