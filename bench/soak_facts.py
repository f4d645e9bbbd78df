"""Refreshes with random faults while many clients ask: nothing wrong, nothing half, no growth.

    python -m bench.soak_facts [--refreshes 200] [--clients 50] [--engine redis] [--seed 1]

British pages change as a whole from version to version (`bench.recordings.Pages`); each round all
four sources are refreshed, each with a fault of the recordings' server or none. Meanwhile the
clients ask the actions and the store, and every reply is checked: the facts of a changing country are
of one version, with that version's level, and never older than before; those of other countries are
what they were after the first refresh. With Redis, one replica refreshes and the clients ask another.
Exits 1 if anything was wrong, or memory grew.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import shutil
import sys
import tempfile
import time
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import psutil  # type: ignore[import-untyped]

import actions.advice  # importing registers what answers
import actions.library
import actions.topics
import actions.updates
from actions.asked import Asked
from actions.base import answer
from bench import servers
from bench.processes import BenchError, running
from bench.recordings import FAULTS, Pages, official, replaying
from bench.stats import percentile
from bot.facts import countries
from bot.facts.library import Library
from bot.facts.model import Fact, Kind
from bot.facts.refresh import Refresher
from bot.facts.refresh.fetch import Limits
from bot.facts.refresh.outcome import Result
from bot.facts.snapshot.files import Snapshot
from bot.facts.sources.registry import live_sources
from bot.facts.store.embedded import EmbeddedStore
from bot.facts.store.shared import SharedStore
from bot.settings import Settings

HASTY = Limits(timeout=1.0, attempts=1, backoff=0.01, rate=2000.0)
SLUGS = ("kenya", "japan", "peru", "egypt", "ghana", "iceland", "jordan", "nepal", "chad", "fiji")
INTENTS = ("ask_advice_level", "ask_security", "ask_health", "ask_updates", "ask_local_laws")
# Megabytes and share by which the process may be larger at the end than after a quarter of the rounds.
GROWTH = (15.0, 0.05)

Store = EmbeddedStore | SharedStore


@dataclass(slots=True)
class Soak:
    """What the clients and the refresher share.

    Parameters:
        store: what the clients read.
        changing: ISO2 codes of the countries whose pages change.
        version: the newest version that was published.
    """

    store: Store
    changing: tuple[str, ...]
    version: int = 0
    settled: dict[str, list[object]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    replies: int = 0
    times: list[float] = field(default_factory=list)
    over: bool = False

    async def client(self, chosen: random.Random) -> None:
        """Ask, check, ask again."""
        library, last = Library(self.store), dict.fromkeys(self.changing, 0)
        codes = list(self.settled)
        while not self.over:
            country = chosen.choice(self.changing if chosen.random() < 0.5 else codes)
            begun = time.perf_counter()
            given = await answer(Asked(chosen.choice(INTENTS), "", "en", destinations=(country,)))
            self.times.append((time.perf_counter() - begun) * 1e3)
            facts = await library.store.facts(country)
            led = any(fact.kind is Kind.ADVICE_LEVEL for fact in facts)
            if not given.draft.bubbles or (led and not given.draft.citations):
                self.wrong.append(f"{country}: an empty answer")
            if country in last:
                last[country] = self._changing(country, facts, last[country])
            elif told(facts) != self.settled[country]:
                self.wrong.append(f"{country}: not what it was")
            self.replies += 1
            await asyncio.sleep(chosen.uniform(0.0, 0.5))

    def _changing(self, country: str, facts: tuple[Fact, ...], last: int) -> int:
        mine = [fact for fact in facts if fact.source == "gov-uk"]
        versions = {int(number) for fact in mine for number in re.findall(r"#(\d+)#", fact.title)}
        levels = [str(fact.value["code"]) for fact in mine if fact.kind is Kind.ADVICE_LEVEL]
        if len(versions) != 1 or not all("#" in fact.title for fact in mine):
            self.wrong.append(f"{country}: half an update, versions {sorted(versions)}")
            return last
        (version,) = versions
        passages = {fact.value["heading"] for fact in mine if fact.kind is Kind.PASSAGE}
        if levels != [Pages.status(version)] or not any(heading.endswith(f"Version {version}") for heading in passages):
            self.wrong.append(f"{country}: version {version} with level {levels}")
        if not last <= version <= self.version:
            self.wrong.append(f"{country}: version {version} after {last}")
        return version


def told(facts: tuple[Fact, ...]) -> list[object]:
    """What facts say, without when they were read."""
    return [(fact.source, fact.kind, fact.title, fact.published, fact.value) for fact in facts]


async def run(engine: str, refreshes: int, clients: int, seed: int, redis_url: str, folder: Path) -> int:
    """The soak; the exit status."""
    chosen = random.Random(seed)
    snapshot = Snapshot.load(Settings().snapshot)
    pages = Pages.copied(official(), folder, SLUGS)
    pages.publish(1)
    stores: list[Store] = [EmbeddedStore(folder / "facts.sqlite", snapshot)]
    if engine == "redis":
        await stores.pop().close()
        stores = [SharedStore(redis_url, folder / f"copy-{number}.sqlite", snapshot) for number in range(2)]
    for store in stores:
        await store.start()
    writer, reader = stores[0], stores[-1]
    soak = Soak(reader, tuple(code for slug in SLUGS for code in countries.from_name(slug)), version=1)
    rounds, counted = max(1, refreshes // 4), dict.fromkeys(Result, 0)
    memory: list[float] = []

    async def refresh(faults: dict[str, str], limits: Limits = HASTY) -> None:
        with replaying(folder, faults) as url:
            refresher = Refresher(writer, live_sources(), sources_url=url, limits=limits)
            for outcome in await refresher.refresh_all():
                counted[outcome.result] += 1
                expected = faults.get(outcome.source) in (None, "few") or outcome.result is Result.FAILED
                if not expected:
                    soak.wrong.append(f"{outcome.source}: {faults[outcome.source]} gave {outcome.line()}")

    await refresh({}, Limits(timeout=10.0, attempts=2, backoff=0.01, rate=2000.0))
    if isinstance(reader, SharedStore):
        await reader.catch_up()
    others = [code for code in await reader.countries() if code not in soak.changing]
    soak.settled = {code: told(await reader.facts(code)) for code in chosen.sample(others, 30)}
    actions.library.use(Library(reader), Settings())
    tasks = [asyncio.create_task(soak.client(random.Random(f"{seed} {number}"))) for number in range(clients)]
    started = time.monotonic()
    for number in range(rounds):
        faults = {
            source: chosen.choice(FAULTS) for source in ("gov-uk", "canada", "us", "germany") if chosen.random() < 0.4
        }
        soak.version += 1
        await asyncio.to_thread(pages.publish, soak.version)
        await refresh(faults)
        memory.append(psutil.Process().memory_info().rss / 1e6)
        print(f"\r{number + 1}/{rounds} rounds, {soak.replies} replies, {memory[-1]:.0f} MB", end="", file=sys.stderr)
    await refresh({})  # whatever went wrong before, the end is right
    if isinstance(reader, SharedStore):
        await reader.catch_up()
    await asyncio.sleep(0.5)
    soak.over = True
    await asyncio.gather(*tasks)
    for country in soak.changing:
        if f"#{soak.version}#" not in str([fact.title for fact in await reader.facts(country)]):
            soak.wrong.append(f"{country}: not the newest version at the end")
    for store in stores:
        await store.close()
    settled, end = memory[len(memory) // 4], memory[-1]
    grown = end > settled * (1 + GROWTH[1]) + GROWTH[0]
    results = ", ".join(f"{count} {result.value}" for result, count in counted.items())
    print(
        f"\n{engine}: {sum(counted.values())} refreshes ({results}) in {time.monotonic() - started:.0f} s; "
        f"{clients} clients, "
        f"{soak.replies} replies, {percentile(soak.times, 50):.1f} / {percentile(soak.times, 99):.1f} ms (p50 / p99, "
        f"the refresher and all clients in one process); {len(soak.wrong)} wrong; memory {settled:.0f} MB after a "
        f"quarter, {end:.0f} MB at the end{', grown' if grown else ''}"
    )
    for line in soak.wrong[:10]:
        print(" ", line)
    return 1 if soak.wrong or grown else 0


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--refreshes", type=int, default=200)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--engine", choices=("embedded", "redis"), default="redis")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="safeconduct-soak-"))
    try:
        group = servers.redis(folder / "redis") if given.engine == "redis" else None
        with running(group) if group else nullcontext():
            url = f"redis://127.0.0.1:{group.port}/0" if group else ""
            status = asyncio.run(run(given.engine, given.refreshes, given.clients, given.seed, url, folder))
    except BenchError as error:
        sys.exit(f"bench.soak_facts: {error}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(status)


if __name__ == "__main__":
    main()
