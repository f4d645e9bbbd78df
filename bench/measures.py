"""What is measured through HTTP. Each function returns JSON types: figures, and the raw repeats under "raw"."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

from bench import generator, servers
from bench.messages import AT_ONCE, LONG_TALK, MESSAGES, TALKS
from bench.processes import Group, held_back, running
from bench.stats import Round, summarise, window

Say = Callable[[str], None]


def start(starters: Sequence[Callable[[], Group]], repeats: int, say: Say) -> dict[str, Any]:
    """Seconds from spawn to ready, the servers taking turns, one running at a time."""
    seconds: dict[str, list[float]] = {}
    memory: dict[str, list[float]] = {}
    for number in range(repeats):
        for starter in starters:
            begun = time.perf_counter()
            group = starter()
            with running(group):
                group.wait()
                took = time.perf_counter() - begun
                seconds.setdefault(group.name, []).append(took)
                memory.setdefault(group.name, []).append(group.memory())
            say(f"start {number + 1}/{repeats}: {group.name} ready after {took:.1f} s")
    return {
        name: {"seconds": median(taken), "memory_mb": median(memory[name]), "raw": taken}
        for name, taken in seconds.items()
    }


def agreement(ours: Group, stock: Group, say: Say) -> dict[str, Any]:
    """Both asked the whole message set once: how many answers are the same, and which are not."""
    job = {"kind": "each", "talks": [talk.messages for talk in TALKS], "name": "agree"}
    both = [generator.run({**job, "target": generator.target(group)})["answers"] for group in (ours, stock)]
    same, differences = 0, []
    for message, mine, theirs in zip(MESSAGES, *both, strict=True):
        left, right = said(mine), said(theirs)
        if left == right:
            same += 1
            continue
        parts = [name for name in left if left[name] != right[name]]
        texts = {"safe_conduct": left["text"][:300], "stock": right["text"][:300]}
        differences.append({"message": message, "differs": parts, **texts})
    total = len(MESSAGES)
    say(f"answers: {same} of {total} are the same")
    return {"same": same, "total": total, "differences": differences}


def said(answer: Sequence[dict[str, Any]] | None) -> dict[str, Any]:
    """What an answer in Rasa's REST shape says, however it is cut into messages."""
    messages = answer or []
    custom: dict[str, Any] = next((message["custom"] for message in messages if "custom" in message), {})
    return {
        "text": "\n\n".join(message["text"] for message in messages if message.get("text")),
        "buttons": [button for message in messages for button in message.get("buttons", [])],
        **{name: custom.get(name) for name in ("status", "intent", "language", "countries", "citations")},
    }


def load(
    groups: Sequence[Group], clients: int, repeats: int, seconds: float, say: Say, name: str | None = None
) -> dict[str, Any]:
    """The message set by some clients at once, the servers taking turns (ABAB...)."""
    rounds: dict[str, list[Round]] = {group.name: [] for group in groups}
    for number in range(repeats):
        for group in groups:
            measured = generator.steady([group], clients, seconds, f"{name or clients}-{number}")
            rounds[group.name].append(measured)
        rates = ", ".join(f"{key} {len(own[-1].latencies) / own[-1].seconds:.0f}/s" for key, own in rounds.items())
        say(f"clients {clients}, repeat {number + 1}/{repeats}: {rates}")
    return {key: summarise(own).as_dict() | {"raw": [asdict(item) for item in own]} for key, own in rounds.items()}


WINDOWS = ((1, 5), (45, 55), (195, 205), (495, 505))


def long_talk(groups: Sequence[tuple[Group, int]], repeats: int, say: Say) -> dict[str, Any]:
    """One question again and again in one conversation: the median of early and of late turns.

    Parameters:
        groups: servers, each with the number of turns.
        repeats: conversations per server, one after another; each figure is the median over them.
    """
    found: dict[str, Any] = {}
    for number in range(repeats):
        for group, turns in groups:
            job = {
                "kind": "sequence",
                "target": generator.target(group),
                "sender": f"long-{number}",
                "messages": [LONG_TALK] * turns,
            }
            result = generator.run(job, seconds=600)
            own = found.setdefault(group.name, {"turns": turns, "errors": 0, "raw": []})
            own["raw"].append(result["latencies"])
            own["errors"] += result["errors"]
        say(f"long conversation {number + 1}/{repeats}")
    for own in found.values():
        fitting = [(first, last) for first, last in WINDOWS if last <= own["turns"]]
        own["windows"] = {f"{a}-{b}": median(window(raw, a, b) for raw in own["raw"]) for a, b in fitting}
        # The question's first turn is also the conversation's: what turn 1 does, later ones do as well.
        early, late = own["windows"]["1-5"], list(own["windows"].values())[-1]
        own["last_window"], own["ratio"] = list(own["windows"])[-1], late / early
    return found


def at_once(groups: Sequence[Group], repeats: int, say: Say) -> dict[str, Any]:
    """Five messages of one person at the same moment."""
    found: dict[str, list[dict[str, Any]]] = {group.name: [] for group in groups}
    for number in range(repeats):
        for group in groups:
            found[group.name].append(_burst([group], f"burst-{number}", AT_ONCE))
    for key, results in found.items():
        say(f"five at once: {key} {median(item['all_answered_ms'] for item in results):.0f} ms")
    return {key: _bursts(results) for key, results in found.items()}


def _burst(groups: Sequence[Group], sender: str, messages: Sequence[str], gap_ms: float = 1.0) -> dict[str, Any]:
    job = {"kind": "burst", "targets": [generator.target(group) for group in groups], "sender": sender}
    return generator.run({**job, "messages": messages, "gap_ms": gap_ms})


def _bursts(results: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {
        "all_answered_ms": median(item["all_answered_ms"] for item in results),
        "in_order": sum(item["in_order"] for item in results),
        "repeats": len(results),
        "errors": sum(item["errors"] for item in results),
        "raw": list(results),
    }


SHARE = 0.3
"""Of a core that each replica gets, so that two of them, Redis and the load generator fit on two cores."""


def replicas(model: Path, folder: Path, repeats: int, seconds: float, clients: int, say: Say) -> dict[str, Any]:
    """One and two replicas that share a Redis; each request of a client goes to the next replica."""
    shared = servers.redis(folder)
    pair: list[Group] = []
    with running(shared):
        url = f"redis://127.0.0.1:{shared.port}/0"
        try:
            for number in (1, 2):
                pair.append(servers.safe_conduct(model, folder, redis_url=url, name=f"replica-{number}"))
            for group in pair:
                group.wait()
            generator.steady(pair, clients, seconds, "warm-up")
            found = {"free": _scaling(pair, shared, repeats, seconds, clients, say, "free")}
            with held_back(pair, SHARE):
                found["held_back"] = _scaling(pair, shared, repeats, seconds, clients, say, "held-back")
            order = {gap: _order(pair, gap, 3 + repeats, say) for gap in GAPS}
        finally:
            for group in pair:
                group.stop()
    return {**found, "share": SHARE, "clients": clients, "order": order}


GAPS = (1.0, 10.0, 100.0)
"""Milliseconds between the messages of one person that different replicas receive."""


def _order(pair: Sequence[Group], gap: float, repeats: int, say: Say) -> dict[str, Any]:
    """Twenty messages of one person, to the replicas in turn: whether they are answered in the order sent."""
    found = _bursts([_burst(pair, f"order-{gap}-{number}", AT_ONCE * 4, gap) for number in range(repeats)])
    say(f"order across replicas, {gap:.0f} ms apart: kept in {found['in_order']} of {repeats}")
    return found


def _scaling(
    pair: Sequence[Group], shared: Group, repeats: int, seconds: float, clients: int, say: Say, name: str
) -> dict[str, Any]:
    rounds: dict[str, list[Round]] = {"one": [], "two": []}
    for number in range(repeats):
        for key, asked in (("one", pair[:1]), ("two", pair)):
            sender = f"{name}-{key}-{number}"
            rounds[key].append(generator.steady(asked, clients, seconds, sender, others=[shared]))
        rates = [len(rounds[key][-1].latencies) / rounds[key][-1].seconds for key in rounds]
        say(f"replicas ({name}), repeat {number + 1}/{repeats}: {rates[0]:.0f}/s with one, {rates[1]:.0f}/s with two")
    one, two = (summarise(own) for own in rounds.values())
    return {
        "one": one.as_dict(),
        "two": two.as_dict(),
        "ratio": two.rate / one.rate,
        # What a message costs the replicas decides how far they scale where cores are not shared.
        "ratio_by_cpu": 2 * one.cpu_ms["servers"] / two.cpu_ms["servers"],
        "raw": {key: [asdict(item) for item in own] for key, own in rounds.items()},
    }


def overhead(folder: Path, size: int, repeats: int, seconds: float, say: Say) -> dict[str, Any]:
    """The load generator against a server that does nothing."""
    group = servers.trivial(folder, size)
    with running(group):
        group.wait()
        return {
            "bytes": size,
            "one": load([group], 1, repeats, seconds, say)["trivial"],
            "ten": load([group], 10, repeats, seconds, say)["trivial"],
        }
