"""Facts and states as bytes, the same for every engine."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

import orjson

from bot.errors import StoreError
from bot.facts.model import Fact, SourceState


def check_owner(source: str, country: str, facts: Iterable[Fact]) -> None:
    """Raises ValueError if a fact belongs to another source or country."""
    for fact in facts:
        if (fact.source, fact.country) != (source, country):
            raise ValueError(f"{fact.source} on {fact.country} among the facts of {source} on {country}")


def pack(facts: Sequence[Fact]) -> bytes:
    """All that a source says about a country, compressed; the compression carries a checksum."""
    return zlib.compress(orjson.dumps([fact.as_dict() for fact in facts]), 3)


def unpack(source: str, country: str, data: bytes) -> tuple[Fact, ...]:
    """The inverse of `pack`. Raises StoreError if the bytes are cut short, altered or another's."""
    try:
        facts = tuple(Fact.from_dict(row) for row in orjson.loads(zlib.decompress(data)))
        check_owner(source, country, facts)
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise StoreError(f"corrupt facts of {source} on {country}: {error}") from error
    return facts


def dump_state(state: SourceState) -> bytes:
    """The health of a source as bytes."""
    return orjson.dumps(asdict(state))


def load_state(payload: bytes) -> SourceState:
    """The inverse of `dump_state`. Raises TypeError or ValueError on anything else."""
    data = orjson.loads(payload)
    for name in ("retrieved", "failing_since"):
        data[name] = data[name] and datetime.fromisoformat(data[name])
    return SourceState(**data)
