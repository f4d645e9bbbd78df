"""The few statistics that the benchmark reports."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any


def percentile(values: Sequence[float], percent: float) -> float:
    """The nearest-rank percentile: a value that really occurred.

    Parameters:
        values: in any order; at least one.
        percent: 0 < percent <= 100.

    Raises ValueError on an empty sequence or a percentage outside that range.
    """
    if not values:
        raise ValueError("no values")
    if not 0 < percent <= 100:
        raise ValueError(f"percent must lie in (0, 100], not {percent}")
    ordered = sorted(values)
    return ordered[math.ceil(percent / 100 * len(ordered)) - 1]


@dataclass(frozen=True, slots=True)
class Round:
    """One repeat of a load.

    Parameters:
        latencies: milliseconds from sending a request to its last byte.
        seconds: from the first request to the last answer.
        cpu: processor seconds used meanwhile, by who used them ("server", "generator", ...).
        errors: answers other than HTTP 200, and connections that broke.
        foreign: share of the machine's processors that others used meanwhile, 0 to 1.
        conversations: begun, in the warm-up as well.
    """

    latencies: tuple[float, ...]
    seconds: float
    cpu: dict[str, float]
    errors: int = 0
    foreign: float = 0.0
    conversations: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """Several repeats of a load, each figure the median over the repeats.

    Parameters:
        p50, p99: milliseconds.
        rate: messages a second.
        spread: (largest - smallest) / median of the repeats' rates.
        cpu_ms: processor milliseconds a message, by who used them.
        messages: in all repeats together.
    """

    p50: float
    p99: float
    rate: float
    spread: float
    cpu_ms: dict[str, float]
    messages: int
    errors: int
    repeats: int
    foreign: float
    conversations: int

    def as_dict(self) -> dict[str, Any]:
        """As JSON types."""
        return asdict(self)


def summarise(rounds: Sequence[Round]) -> Summary:
    """Medians over repeats; raises ValueError if a repeat answered nothing."""
    rates = [len(item.latencies) / item.seconds for item in rounds]
    users = sorted({name for item in rounds for name in item.cpu})
    return Summary(
        p50=median(percentile(item.latencies, 50) for item in rounds),
        p99=median(percentile(item.latencies, 99) for item in rounds),
        rate=median(rates),
        spread=(max(rates) - min(rates)) / median(rates),
        cpu_ms={
            name: median(1000 * item.cpu.get(name, 0.0) / len(item.latencies) for item in rounds) for name in users
        },
        messages=sum(len(item.latencies) for item in rounds),
        errors=sum(item.errors for item in rounds),
        repeats=len(rounds),
        foreign=median(item.foreign for item in rounds),
        conversations=sum(item.conversations for item in rounds),
    )


def window(latencies: Sequence[float], first: int, last: int) -> float:
    """Median latency of the turns `first` to `last` of a conversation, counted from 1.

    Raises ValueError if the conversation is shorter than that.
    """
    if len(latencies) < last:
        raise ValueError(f"the conversation has {len(latencies)} turns, not {last}")
    return median(latencies[first - 1 : last])
