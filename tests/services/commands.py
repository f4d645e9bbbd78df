"""Safe Conduct's own commands as processes, with settings of their own."""

from __future__ import annotations

import os
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.settings import ROOT
from tests.services.processes import free_port, running


def environment(**variables: str) -> dict[str, str]:
    """This process's environment without settings of Safe Conduct, and with these."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("SAFECONDUCT_") and name not in ("REDIS_URL", "DATABASE_URL")
    }
    return {**kept, **variables}


def answers(url: str) -> bool:
    """True if a GET of this address gives 200."""
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False


@contextmanager
def action_server(folder: Path, command: Sequence[str], variables: Mapping[str, str] | None = None) -> Iterator[str]:
    """A rasa-sdk action server on a free port; the URL of its webhook.

    Parameters:
        folder: for its log.
        command: what follows `python -m`, without the port.
    """
    port = free_port()
    with running(
        [sys.executable, "-W", "ignore", "-m", *command, "--port", str(port)],
        lambda: answers(f"http://127.0.0.1:{port}/health"),
        log=folder / "actions.log",
        cwd=ROOT,
        environment=environment(SANIC_HOST="127.0.0.1", PYTHONPATH=str(ROOT), **(variables or {})),
    ):
        yield f"http://127.0.0.1:{port}/webhook"


@contextmanager
def assistant(folder: Path, command: Sequence[str] = ("serve",), **variables: str) -> Iterator[str]:
    """The assistant on a free port, ready to answer; its URL.

    Parameters:
        folder: for its log and state.
        command: what follows `safeconduct`.
        variables: settings.
    """
    port = free_port()
    settings = {
        "SAFECONDUCT_PORT": str(port),
        "SAFECONDUCT_STATE": str(folder / "state"),
        "SAFECONDUCT_REFRESH": "off",
        **variables,
    }
    url = f"http://127.0.0.1:{port}"
    with running(
        [sys.executable, "-m", "bot", *command],
        lambda: answers(f"{url}/readyz"),
        log=folder / "assistant.log",
        cwd=ROOT,
        environment=environment(**settings),
    ):
        yield url
