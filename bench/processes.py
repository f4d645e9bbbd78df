"""Groups of processes that make up a server under test, and end with their `with` block."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 180.0
"""Seconds in which a server must be ready."""


class BenchError(Exception):
    """Something needed for a measurement failed; the text says what, with the end of its log."""


@dataclass(slots=True)
class Group:
    """Processes that make up one server.

    Parameters:
        name: for messages and logs.
        folder: where the logs go.
        port: where it answers, on the loopback.
        ready: URLs that all answer 200 once it is ready.
    """

    name: str
    folder: Path
    port: int = 0
    ready: tuple[str, ...] = ()
    _processes: list[tuple[str, subprocess.Popen[bytes]]] = field(default_factory=list)

    def spawn(self, part: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start one process, in a session of its own so that its children end with it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._log(part).open("wb") as log:
            process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._processes.append((part, process))

    def wait(self, patience: float = PATIENCE) -> None:
        """Return as soon as it is ready; raises BenchError if it never is."""
        end = time.monotonic() + patience
        for url in self.ready:
            while not answers(url):
                self.check()
                if time.monotonic() > end:
                    raise BenchError(f"{self.name}: {url} was not ready after {patience:.0f} s\n{self._tails()}")
                time.sleep(0.02)

    def check(self) -> None:
        """Raises BenchError if one of the processes has ended."""
        for part, process in self._processes:
            if process.poll() is not None:
                raise BenchError(f"{self.name}: {part} ended with {process.returncode}\n{self._tails()}")

    def pids(self) -> list[int]:
        """The processes that were started here, without their children."""
        return [process.pid for _, process in self._processes]

    def cpu(self) -> float:
        """Processor seconds used so far, children included."""
        times = [process.cpu_times() for process in self._tree()]
        return float(sum(used.user + used.system for used in times))

    def memory(self) -> float:
        """Resident megabytes (10^6 bytes) of all processes together, children included."""
        return float(sum(process.memory_info().rss for process in self._tree()) / 1e6)

    def stop(self, patience: float = 10.0) -> None:
        """End the processes: asked first, then, after some seconds, killed."""
        for _, process in self._processes:
            _signal(process.pid, signal.SIGCONT)
            _signal(process.pid, signal.SIGTERM)
        for _, process in self._processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(patience)
            _signal(process.pid, signal.SIGKILL)
            process.wait()
        self._processes.clear()

    def _log(self, part: str) -> Path:
        return self.folder / f"{self.name}-{part}.log"

    def _tails(self, lines: int = 15) -> str:
        texts = [self._log(part).read_text(encoding="utf-8", errors="replace") for part, _ in self._processes]
        return "\n".join("\n".join(text.splitlines()[-lines:]) for text in texts)

    def _tree(self) -> list[psutil.Process]:
        mine = [psutil.Process(pid) for pid in self.pids()]
        return [*mine, *(child for process in mine for child in process.children(recursive=True))]


def _signal(pid: int, number: signal.Signals) -> None:
    # Each process leads a group of its own, which outlives it if a child does.
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, number)


# A proxy in the environment must not stand between two processes of one machine.
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def answers(url: str) -> bool:
    """True if a GET answers 200."""
    try:
        with _opener.open(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def clean_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment without any setting of a deployment or of numeric threads, plus `extra`."""
    dropped = ("SAFECONDUCT_", "RASA_", "REDIS_URL", "DATABASE_URL", "PYTHONPATH", "OPENBLAS_", "OMP_", "MKL_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    fixed = {"RASA_TELEMETRY_ENABLED": "false", "PYTHONWARNINGS": "ignore", "PYTHONPATH": str(ROOT)}
    return {**kept, **fixed, **(extra or {})}


@contextlib.contextmanager
def running(*groups: Group) -> Iterator[None]:
    """End the groups when the block ends, however it ends."""
    try:
        yield
    finally:
        for group in groups:
            group.stop()


@contextlib.contextmanager
def held_back(groups: Sequence[Group], share: float, period: float = 0.02) -> Iterator[None]:
    """Hold each process to a share of one core by stopping it for the rest of every period.

    So several servers that would each fill a core fit on a machine with few of them.
    """
    over = threading.Event()

    def turn(pid: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            while not over.wait(period * share):
                os.kill(pid, signal.SIGSTOP)
                time.sleep(period * (1 - share))
                os.kill(pid, signal.SIGCONT)

    threads = [threading.Thread(target=turn, args=(pid,), daemon=True) for group in groups for pid in group.pids()]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()
