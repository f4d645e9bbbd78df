"""Starting servers as processes, and waiting until they serve."""

from __future__ import annotations

import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def free_port() -> int:
    """A port of loopback on which nothing listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def accepts(port: int) -> bool:
    """True if something on loopback accepts connections on this port."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=0.5).close()
    except OSError:
        return False
    return True


@contextmanager
def running(
    command: Sequence[str],
    ready: Callable[[], bool],
    *,
    log: Path,
    seconds: float = 60.0,
    environment: Mapping[str, str] | None = None,
    end: signal.Signals = signal.SIGTERM,
    **options: Any,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server while a `with` block lasts.

    Parameters:
        command: what to run.
        ready: asked again and again until it says that the server serves.
        log: file for all that the server prints.
        seconds: how long to wait for it.
        environment: the process's whole environment; None passes on our own.
        end: what makes it stop; 15 s later it is killed.
        options: for subprocess.Popen.

    Raises RuntimeError with the end of the log if the server exits or does not get ready.
    """
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment, **options
        )
    try:
        deadline = time.monotonic() + seconds
        while not ready():
            if process.poll() is not None or time.monotonic() > deadline:
                tail = log.read_text(errors="replace")[-2000:]
                raise RuntimeError(f"{command[0]} did not get ready (exit code {process.poll()}):\n{tail}")
            time.sleep(0.05)
        yield process
    finally:
        process.send_signal(end)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
