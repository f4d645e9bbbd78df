"""How fast the facts are read, refreshed and shared, on both engines: `make bench-facts`.

    python -m bench.facts [--reads 20000] [--out docs/facts.md]

The facts are those of the snapshot and one whole refresh from the recorded sources (../shared,
or SAFECONDUCT_SHARED). Everything runs on this machine, with a Redis of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]

from bench import machine, recordings, servers
from bench.processes import BenchError, running
from bench.stats import percentile
from bot.errors import StoreError
from bot.facts.library import Library
from bot.facts.model import Fact
from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.snapshot.files import Snapshot
from bot.facts.sources.registry import live_sources
from bot.facts.store.embedded import EmbeddedStore
from bot.facts.store.link import PREFIX, Link
from bot.facts.store.payloads import unpack
from bot.facts.store.shared import SharedStore
from bot.settings import Settings

# The sources' politeness is no measure of ours.
FAST = Limits(timeout=10.0, attempts=2, backoff=0.01, rate=2000.0)
WORDS = ("crime", "visa", "malaria", "protest", "dog|pet", "yellow fever", "taxi", "earthquake", "alcohol", "insurance")

Store = EmbeddedStore | SharedStore
Read = Callable[[], Awaitable[object]]


async def refresh(store: Store, url: str) -> float:
    """Refresh all sources; seconds. Raises BenchError if anything could not be read."""
    started = time.perf_counter()
    for outcome in await Refresher(store, live_sources(), sources_url=url, limits=FAST).refresh_all():
        if not outcome.complete:
            raise BenchError(outcome.line())
    return time.perf_counter() - started


async def latencies(read: Read, count: int) -> tuple[float, float]:
    """Median and p99 in microseconds, after a tenth as many reads that do not count."""
    for _ in range(count // 10):
        await read()
    gc.collect()
    times = []
    for _ in range(count):
        begun = time.perf_counter()
        await read()
        times.append((time.perf_counter() - begun) * 1e6)
    return percentile(times, 50), percentile(times, 99)


async def reads(store: Store, count: int) -> dict[str, tuple[float, float]]:
    """The reads that answers are made of, of countries at random."""
    chosen = random.Random(7)
    library = Library(store)
    codes = await store.countries()

    def any_country() -> str:
        return chosen.choice(codes)

    return {
        "levels of one country, again and again": await latencies(lambda: library.levels("KE"), count),
        "levels, any country": await latencies(lambda: library.levels(any_country()), count),
        "emergency numbers, any country": await latencies(lambda: library.emergency_numbers(any_country()), count),
        "posts, any country": await latencies(lambda: library.posts("DE", any_country()), count // 4),
        "passages, any country": await latencies(lambda: library.passages(any_country()), count // 20),
        "search, any country": await latencies(
            lambda: library.search(any_country(), [chosen.choice(WORDS)], languages=["en"]), count // 20
        ),
        "history, any country": await latencies(lambda: library.changes(any_country()), count // 4),
    }


async def straight(url: str, count: int) -> dict[str, tuple[float, float]]:
    """What the same facts cost without a copy: asked of Redis at every read, and decoded."""
    link = Link(url)
    chosen = random.Random(7)
    members = sorted(await link.members())
    countries = sorted({country for _, country in members})
    sources = sorted({source for source, _ in members})

    async def read() -> object:
        country = chosen.choice(countries)
        asked: Any = link.redis.hmget(PREFIX + "facts", [f"{source}/{country}" for source in sources])
        packed = await asked
        return [unpack(source, country, data) for source, data in zip(sources, packed, strict=True) if data]

    async def round_trip() -> object:
        asked: Any = link.redis.hget(PREFIX + "states", "gov-uk")
        return await asked

    found = {
        "one small value": await latencies(round_trip, count // 4),
        "all of a country, decoded": await latencies(read, count // 20),
    }
    await link.close()
    return found


async def sharing(url: str, writer: SharedStore, snapshot: Snapshot, folder: Path) -> dict[str, float]:
    """How long a new replica takes to have everything, and a waiting one to have what is new (ms)."""
    started = time.perf_counter()
    other = SharedStore(url, folder / "another.sqlite", snapshot)
    opened = time.perf_counter() - started
    await other.start(patience=120)
    whole = time.perf_counter() - started
    source = "gov-uk"
    facts = [fact for fact in await writer.facts("KE") if fact.source == source]
    writing, arriving = [], []
    for number in range(60):
        changed = [fact if number % 2 else type(fact).from_dict({**fact.as_dict(), "title": "x"}) for fact in facts]
        begun = time.perf_counter()
        await writer.replace(source, "KE", changed)
        writing.append((time.perf_counter() - begun) * 1e3)
        while not await _arrived(other, changed[0]):  # noqa: ASYNC110  what is timed is a plain reader
            await asyncio.sleep(0.0005)
        arriving.append((time.perf_counter() - begun) * 1e3)
    await other.close()
    return {
        "a new replica opens its copy and serves the snapshot": opened * 1e3,
        "a new replica has taken over everything": whole * 1e3,
        f"{len(facts)} facts of a source on a country are replaced, median": percentile(writing, 50),
        "and are in another replica's copy, median": percentile(arriving, 50),
        "the same, p99": percentile(arriving, 99),
    }


async def _arrived(store: Store, wanted: Fact) -> bool:
    return any(fact.title == wanted.title for fact in await store.facts("KE", wanted.kind) if fact.source == "gov-uk")


async def engine(store: Store, url: str, count: int) -> dict[str, Any]:
    """All of one engine."""
    try:
        first = await refresh(store, url)
        again = await refresh(store, url)
        memory = psutil.Process().memory_info().rss / 1e6
        return {"first": first, "again": again, "memory": memory, "reads": await reads(store, count)}
    except StoreError as error:
        raise BenchError(str(error)) from error


async def measure(folder: Path, redis_url: str, sources_url: str, count: int) -> dict[str, Any]:
    """Everything."""
    snapshot = Snapshot.load(Settings().snapshot)
    found: dict[str, Any] = {}
    embedded = EmbeddedStore(folder / "embedded.sqlite", snapshot)
    found["embedded"] = await engine(embedded, sources_url, count)
    await embedded.close()
    shared = SharedStore(redis_url, folder / "copy.sqlite", snapshot)
    await shared.start()
    found["redis"] = await engine(shared, sources_url, count)
    found["straight"] = await straight(redis_url, count)
    link = Link(redis_url)
    found["redis_mb"] = (await link.redis.info("memory"))["used_memory"] / 1e6
    await link.close()
    found["sharing"] = await sharing(redis_url, shared, snapshot, folder)
    await shared.close()
    found["file_mb"] = (folder / "embedded.sqlite").stat().st_size / 1e6
    return found


def report(found: dict[str, Any]) -> str:
    """The figures as Markdown."""
    about = machine.describe()
    lines = [
        "# Facts: reading, refreshing, sharing",
        "",
        f"`make bench-facts`, {about['date'][:10]}, {about['cores']} cores ({about['cpu']}), Python {about['python']}, "
        f"commit {about['commit']}. Microseconds, median / p99; facts of the snapshot and one refresh of the recorded "
        "sources.",
        "",
        "| read | embedded | Redis (from the copy) |",
        "| --- | ---: | ---: |",
    ]
    for name, (middle, high) in found["embedded"]["reads"].items():
        other = found["redis"]["reads"][name]
        lines.append(f"| {name} | {middle:.1f} / {high:.1f} | {other[0]:.1f} / {other[1]:.1f} |")
    lines += ["", "| asked of Redis at every read, without a copy | |", "| --- | ---: |"]
    lines += [f"| {name} | {middle:.0f} / {high:.0f} |" for name, (middle, high) in found["straight"].items()]
    lines += ["", "| refresh of all four sources, seconds | embedded | Redis |", "| --- | ---: | ---: |"]
    for key, name in (("first", "everything is new"), ("again", "nothing has changed")):
        lines.append(f"| {name} | {found['embedded'][key]:.2f} | {found['redis'][key]:.2f} |")
    lines += ["", "| sharing | ms |", "| --- | ---: |"]
    lines += [f"| {name} | {value:.1f} |" for name, value in found["sharing"].items()]
    lines += [
        "",
        f"The embedded file is {found['file_mb']:.1f} MB, the facts in Redis take {found['redis_mb']:.1f} MB.",
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reads", type=int, default=20_000, help="reads of each kind; the slow ones fewer")
    parser.add_argument("--out", type=Path, help="file for the figures; they are printed as well")
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="safeconduct-bench-facts-"))
    try:
        group = servers.redis(folder)
        with running(group), recordings.replaying(recordings.official()) as url:
            redis_url = f"redis://127.0.0.1:{group.port}/0"
            text = report(asyncio.run(measure(folder, redis_url, url, arguments.reads)))
    except BenchError as error:
        sys.exit(f"bench.facts: {error}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(text)
    if arguments.out:
        arguments.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
