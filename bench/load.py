"""The load generator: a process of its own that reads a job and prints what it measured.

    echo '{"kind": "steady", ...}' | python -m bench.load

Jobs, as JSON on standard input; every target is [host, port, path]:

steady    `clients` people at once for `seconds`, each asking one of `talks` after another, every
          talk under a sender id of its own. With several targets, each request of a client goes to the next.
sequence  one sender, `messages` one after another.
each      every talk once; returns the answers instead of times.
burst     one sender, `messages` all at once `gap_ms` apart, spread over the targets in turn.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from typing import Any

import uvloop

from bench.client import Closed, Connection, encoded

Target = tuple[str, int, str]


def body(sender: str, message: str) -> dict[str, str]:
    """A message of Rasa's REST channel."""
    return {"sender": sender, "message": message}


async def steady(
    targets: Sequence[Target],
    clients: int,
    seconds: float,
    talks: Sequence[Sequence[str]],
    name: str,
    warm_up: float = 0.0,
) -> dict[str, Any]:
    """Closed loop: each client sends its next message when the last is answered."""
    latencies: list[float] = []
    senders: set[str] = set()
    errors = asked = 0
    begin = time.perf_counter() + warm_up
    end = begin + seconds
    last_answer = begin

    async def client(number: int) -> None:
        nonlocal errors, asked, last_answer
        connections = [Connection(host, port) for host, port, _ in targets]
        turn = itertools.count(number)
        for sender, message in _messages(talks, f"{name}-{number}", start=number * 5):
            which = next(turn) % len(targets)
            host, port, path = targets[which]
            request = encoded((host, port), path, body(sender, message))
            sent = time.perf_counter()
            if sent >= end:
                break
            try:
                status, _ = await connections[which].send(request)
            except (Closed, OSError):
                status = 0
            answered = time.perf_counter()
            asked += 1
            senders.add(sender)
            if sent < begin:
                continue
            if status == 200:
                latencies.append((answered - sent) * 1000)
                last_answer = answered
            else:
                errors += 1
        for connection in connections:
            connection.close()

    # Processor time counts from the end of the warm-up.
    meter = asyncio.create_task(_cpu_at(begin))
    await asyncio.gather(*(client(number) for number in range(clients)))
    used = time.process_time() - await meter
    return {
        "latencies": latencies,
        "seconds": last_answer - begin,
        "cpu": used,
        "errors": errors,
        "asked": asked,
        "conversations": len(senders),
    }


async def _cpu_at(moment: float) -> float:
    await asyncio.sleep(max(0.0, moment - time.perf_counter()))
    return time.process_time()


def _messages(talks: Sequence[Sequence[str]], name: str, start: int) -> Iterator[tuple[str, str]]:
    for number in itertools.count():
        for message in talks[(start + number) % len(talks)]:
            yield f"{name}-{number}", message


async def sequence(target: Target, sender: str, messages: Sequence[str]) -> dict[str, Any]:
    """One conversation from its first turn to its last."""
    host, port, path = target
    connection = Connection(host, port)
    await connection.open()
    latencies, errors = [], 0
    for message in messages:
        request = encoded((host, port), path, body(sender, message))
        sent = time.perf_counter()
        status, _ = await connection.send(request)
        latencies.append((time.perf_counter() - sent) * 1000)
        errors += status != 200
    connection.close()
    return {"latencies": latencies, "errors": errors}


async def each(target: Target, talks: Sequence[Sequence[str]], name: str) -> dict[str, Any]:
    """Every talk once, under a sender id of its own; the answer to each message, None if there was an error."""
    host, port, path = target
    connection = Connection(host, port)
    answers = []
    for number, talk in enumerate(talks):
        for message in talk:
            status, answer = await connection.post(path, body(f"{name}-{number}", message))
            answers.append(json.loads(answer) if status == 200 else None)
    connection.close()
    return {"answers": answers}


async def burst(targets: Sequence[Target], sender: str, messages: Sequence[str], gap_ms: float = 1.0) -> dict[str, Any]:
    """Messages of one sender at once; says when each was answered, and in which order."""
    connections = [Connection(*targets[number % len(targets)][:2]) for number in range(len(messages))]
    for connection in connections:
        await connection.open()
    order: list[int] = []
    statuses: list[int] = []

    async def send(number: int) -> float:
        # A gap far below an answer's time, so that the server reads them in the order of sending.
        await asyncio.sleep(number * gap_ms / 1000)
        host, port, path = targets[number % len(targets)]
        status, _ = await connections[number].send(encoded((host, port), path, body(sender, messages[number])))
        order.append(number)
        statuses.append(status)
        return time.perf_counter()

    started = time.perf_counter()
    answered = await asyncio.gather(*(send(number) for number in range(len(messages))))
    for connection in connections:
        connection.close()
    return {
        "all_answered_ms": (max(answered) - started) * 1000,
        "answered_ms": [(moment - started) * 1000 for moment in answered],
        "in_order": order == sorted(order),
        "errors": sum(status != 200 for status in statuses),
    }


_KINDS: dict[str, Callable[..., Coroutine[Any, Any, dict[str, Any]]]] = {
    "steady": steady,
    "sequence": sequence,
    "each": each,
    "burst": burst,
}


def main() -> None:
    """Read one job, run it, print its result."""
    job = json.load(sys.stdin)
    work = _KINDS[job.pop("kind")]
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        json.dump(runner.run(work(**job)), sys.stdout)


if __name__ == "__main__":
    main()
