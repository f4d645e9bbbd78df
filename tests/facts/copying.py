"""Processes of their own that read, write and refresh the shared facts, for the tests.

python -m tests.facts.copying read URL SNAPSHOT UNTIL   prints "reads versions", checked, when UNTIL is seen
python -m tests.facts.copying hold URL SNAPSHOT LIFE    takes the lease of gov-uk, prints "held", keeps it
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.facts.model import Fact, Kind
from bot.facts.store.shared import SharedStore

MOMENT = datetime(2026, 8, 22, tzinfo=UTC)
KINDS = (Kind.ADVICE_LEVEL, Kind.PASSAGE, Kind.REGIONAL_LEVEL, Kind.PASSAGE)
COUNTRIES = ("KE", "JP", "FR")


def version_of(number: int, country: str) -> list[Fact]:
    """What gov-uk says in one version: facts that all carry its number, more of them in odd ones."""
    value: dict[str, Any] = {"version": number, "heading": "h", "text": f"words {number} " * 40, "section": "other"}
    fields = ("gov-uk", "p", "t", "https://example.org", None, MOMENT, "en", "CC0-1.0")
    return [Fact(country, kind, value, *fields) for kind in KINDS for _ in range(2 + number % 2)]


def version_in(facts: tuple[Fact, ...]) -> int | None:
    """The version that facts are of, None for none. Raises AssertionError if they are not one whole version."""
    mine = [fact for fact in facts if "version" in fact.value]
    if not mine:
        return None
    versions = {fact.value["version"] for fact in mine}
    assert len(versions) == 1, versions
    (number,) = versions
    assert len(mine) == len(version_of(number, "KE")), (number, len(mine))
    return int(number)


async def read(url: str, snapshot: Path, until: int) -> None:
    """Read all the time until the last version is there; fails if anything is ever half or goes back."""
    store = SharedStore(url, None, snapshot)
    await store.start()
    print("ready", flush=True)
    reads, seen, last = 0, set(), dict.fromkeys(COUNTRIES, -1)
    while min(last.values()) < until:
        for country in COUNTRIES:
            version = version_in(await store.facts(country))
            if version is not None:
                assert version >= last[country], (version, last)
                last[country] = version
                seen.add(version)
            reads += 1
        await asyncio.sleep(0)
    print(reads, len(seen), flush=True)
    await store.close()


async def hold(url: str, snapshot: Path, life: float) -> None:
    """Take the lease and keep it, with signs of life, until killed."""
    store = SharedStore(url, None, snapshot, life)
    async with store.lease("gov-uk") as lease:
        assert not lease.wait
        print("held", flush=True)
        await asyncio.sleep(3600)


async def copy(url: str, state: Path) -> None:
    """Follow, until killed."""
    store = SharedStore(url, state / "copy.sqlite", state / "snapshot")
    await store.start()
    print("ready", flush=True)
    await asyncio.sleep(3600)


if __name__ == "__main__":
    work, where, folder, number = sys.argv[1:]
    works = {
        "read": lambda: read(where, Path(folder), int(number)),
        "copy": lambda: copy(where, Path(folder)),
        "hold": lambda: hold(where, Path(folder), float(number)),
    }
    asyncio.run(works[work]())
