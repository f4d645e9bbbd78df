"""What refreshes brought, held in memory above the snapshot, country by country.

A layer is replaced as a whole and never changed, so that it can tell a cache whether what was
made from it is still right.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from types import MappingProxyType
from typing import Any

import orjson

from bot.facts.model import Fact, Kind

# The kind under which it is remembered that a source took back what the snapshot says.
REMOVED = ""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a source brought about one country.

    Parameters:
        kinds: the encoded facts by kind. Passages are too many to hold: None stands for those
            that are read from SQLite when asked for.
        confirmed: when all of it was last found unchanged, ISO 8601 in UTC, or "".
    """

    kinds: Mapping[str, bytes | None]
    confirmed: str = ""


Layer = Mapping[str, Refreshed]  # by source
NOTHING: Layer = MappingProxyType({})


def encode(facts: Sequence[Fact]) -> dict[str, bytes]:
    """Facts by kind, each with its position among all of them."""
    groups: dict[str, list[Any]] = {}
    for position, fact in enumerate(facts):
        whole = replace(fact, retrieved=fact.retrieved.astimezone(UTC))
        groups.setdefault(fact.kind.value, []).append((position, whole.as_dict()))
    return {name: orjson.dumps(rows) for name, rows in groups.items()}


def decode(one: Refreshed, kind: Kind | None, passages: Callable[[], bytes]) -> Iterator[Fact]:
    """The facts again, in their order, of one kind if given, as recent as they were confirmed.

    Parameters:
        passages: reads the encoded passages.
    """
    rows: list[Any] = []
    for name, payload in one.kinds.items():
        if kind in (None, name):
            rows += orjson.loads(passages() if payload is None else payload)
    for _, data in sorted(rows, key=lambda row: row[0]):
        data["retrieved"] = max(data["retrieved"], one.confirmed)  # both ISO 8601 in UTC
        yield Fact.from_dict(data)


def hold(payloads: Mapping[str, bytes]) -> Refreshed:
    """What to hold in memory of encoded facts."""
    return Refreshed({name: None if name == Kind.PASSAGE else data for name, data in payloads.items()})


def read(connection: sqlite3.Connection) -> dict[str, Layer]:
    """All layers of a database, by country."""
    confirmed = {(row[0], row[1]): row[2] for row in connection.execute("SELECT * FROM confirmed")}
    held: dict[tuple[str, str], dict[str, bytes | None]] = {}
    statement = "SELECT source, country, kind, iif(kind = ?, NULL, payload) FROM facts"
    for source, country, kind, payload in connection.execute(statement, (Kind.PASSAGE.value,)):
        kinds = held.setdefault((source, country), {})
        if kind != REMOVED:
            kinds[kind] = None if payload is None else bytes(payload)
    layers: dict[str, dict[str, Refreshed]] = {}
    for (source, country), kinds in held.items():
        layers.setdefault(country, {})[source] = Refreshed(kinds, confirmed.get((source, country), ""))
    return dict(layers)
