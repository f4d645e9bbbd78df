"""Long lists of phrases read on all cores: training alone has them, a message never comes here."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

LEAST = 4_000
"""Items for which another process pays."""
_CHUNK = 1_000

_given: tuple[Callable[[Any], Any], Sequence[Any]] | None = None
"""What the processes inherit when they are forked, so that nothing but results is copied."""


def in_pieces(work: Callable[[Sequence[Item]], Sequence[Result]], items: Sequence[Item]) -> list[Result]:
    """The results of a function that turns items into as many results, one for each, in their order.

    Parameters:
        work: is called with pieces of `items`, in processes of their own if there are many; must not depend on what
            it did before.
    """
    global _given
    processes = min(len(os.sched_getaffinity(0)), len(items) // LEAST)
    if processes < 2:
        return list(work(items))
    starts = range(0, len(items), _CHUNK)
    _given = (work, items)
    try:
        with get_context("fork").Pool(processes) as pool:
            return [result for piece in pool.imap(_piece, starts) for result in piece]
    finally:
        _given = None


def _piece(start: int) -> Sequence[Any]:
    assert _given is not None
    work, items = _given
    return list(work(items[start : start + _CHUNK]))
