"""What a refresh of a source came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Progress = Callable[[int, int, str], None]
"""Called as (done, total, label) while a refresh goes on; total is 0 until the index is read."""


class Result(StrEnum):
    """How a refresh ended."""

    CHANGED = "changed"  # something new was stored
    UNCHANGED = "unchanged"  # all is as it was, and confirmed
    FAILED = "failed"  # nothing was taken; what was stored before is still served


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a refresh came to.

    Parameters:
        source: short name of the source.
        result: how it ended.
        countries: number of countries that the source covers now.
        changed: countries whose facts were replaced or removed.
        failed: by the publisher's key, destinations that could not be read, with the reason;
            their countries keep what was known.
        error: why the whole refresh failed, or None.
        seconds: how long it took.
    """

    source: str
    result: Result
    countries: int = 0
    changed: tuple[str, ...] = ()
    failed: Mapping[str, str] = field(default_factory=dict)
    error: str | None = None
    seconds: float = 0.0

    @property
    def complete(self) -> bool:
        """True if everything was read."""
        return self.error is None and not self.failed

    def line(self) -> str:
        """The outcome in one line, for people."""
        if self.error:
            return f"{self.source}: failed: {self.error} ({self.seconds:.1f} s); last good facts kept"
        told = f"{self.source}: {self.countries} countries, {len(self.changed)} changed ({self.seconds:.1f} s)"
        if not self.failed:
            return told
        key, reason = next(iter(self.failed.items()))
        return f"{told}; {len(self.failed)} unreadable, e.g. {key}: {reason}"
