"""Runs the load generator (bench.load) in a process of its own and reads what it measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Any

import psutil  # type: ignore[import-untyped]

from bench.messages import TALKS
from bench.processes import ROOT, BenchError, Group, clean_environment
from bench.stats import Round

WEBHOOK = "/webhooks/rest/webhook"


def target(group: Group) -> list[Any]:
    """Where a server takes messages."""
    return ["127.0.0.1", group.port, WEBHOOK]


def run(job: dict[str, Any], seconds: float = 300.0) -> dict[str, Any]:
    """Run a job of bench.load; raises BenchError if it fails or takes longer than `seconds`."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bench.load"],
            input=json.dumps(job).encode(),
            capture_output=True,
            cwd=ROOT,
            env=clean_environment(),
            timeout=seconds,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise BenchError(f"the load did not end within {seconds:.0f} s") from error
    except subprocess.CalledProcessError as error:
        raise BenchError(f"the load generator failed:\n{error.stderr.decode()[-2000:]}") from error
    return dict(json.loads(done.stdout))


def steady(servers: Sequence[Group], clients: int, seconds: float, name: str, *, others: Sequence[Group] = ()) -> Round:
    """One repeat of the message set, by some clients at once.

    Parameters:
        servers: replicas that each client asks in turn.
        clients: how many ask at the same time, each waiting for its answer.
        seconds: measured, after a warm-up of a fifth of it.
        name: begins the sender ids; a new one for every repeat, so that all talks are new.
        others: groups whose processor time is noted as well, under their names.
    """
    job = {
        "kind": "steady",
        "targets": [target(server) for server in servers],
        "clients": clients,
        "seconds": seconds,
        "warm_up": seconds / 5,
        "talks": [talk.messages for talk in TALKS],
        "name": name,
    }
    machine = _Machine()
    before = [group.cpu() for group in (*servers, *others)]
    result = run(job, seconds=2 * seconds + 120)
    for group in (*servers, *others):
        group.check()
    used = [group.cpu() - earlier for group, earlier in zip((*servers, *others), before, strict=True)]
    foreign = machine.foreign(sum(used))
    latencies = tuple(result["latencies"])
    if not latencies:
        raise BenchError(f"{name}: nothing was answered; {result['errors']} errors")
    # The servers' time covers the warm-up too; what is wanted is the share of the measured part.
    share = len(latencies) / result["asked"]
    cpu = {"servers": share * sum(used[: len(servers)]), "generator": result["cpu"]}
    cpu |= {group.name: share * spent for group, spent in zip(others, used[len(servers) :], strict=True)}
    return Round(latencies, result["seconds"], cpu, result["errors"], foreign, result["conversations"])


class _Machine:
    """Tells how much of the machine's processors programs other than ours have used since it was made."""

    def __init__(self) -> None:
        self._begun, self._busy, self._own = time.perf_counter(), _busy(), _own()

    def foreign(self, servers: float) -> float:
        """Their share, 0 to 1, given the processor seconds of our servers."""
        seconds = (time.perf_counter() - self._begun) * (os.cpu_count() or 1)
        used = _busy() - self._busy - (_own() - self._own) - servers
        return max(0.0, min(1.0, used / seconds))


def _busy() -> float:
    times = psutil.cpu_times()
    return float(times.user + times.nice + times.system + getattr(times, "steal", 0.0))


def _own() -> float:
    """Processor seconds of this process and of the children that have ended, load generators among them."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
