"""What the tests of the facts share: fixtures' payloads, small facts, a peer that serves payloads."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from redis.asyncio import Redis

from bot.facts.model import Fact, Kind
from bot.facts.snapshot.files import Heading, Snapshot, write_dataset
from bot.facts.store.embedded import EmbeddedStore
from bot.facts.store.refreshable import RefreshableStore
from bot.facts.store.shared import SharedStore

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
EARLIER = datetime(2026, 8, 22, tzinfo=UTC)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `shared` run where the recordings are."""
    if not _shared().is_dir():
        for item in items:
            if item.get_closest_marker("shared"):
                item.add_marker(pytest.mark.skip(reason="no recordings: set SAFECONDUCT_SHARED"))


def _shared() -> Path:
    return Path(os.environ.get("SAFECONDUCT_SHARED", ROOT.parent / "shared")) / "official"


@pytest.fixture(scope="session")
def official() -> Path:
    """The folder of the recorded sources."""
    return _shared()


@pytest.fixture(scope="session")
def snapshot_folder() -> Path:
    """The committed snapshot."""
    return ROOT / "data" / "snapshot"


@pytest.fixture(scope="session")
def committed(snapshot_folder: Path) -> Snapshot:
    """The committed snapshot, loaded."""
    return Snapshot.load(snapshot_folder)


@pytest.fixture
def payload() -> Callable[[str], Any]:
    """Reads a fixture: JSON decoded, anything else as bytes."""

    def read(name: str) -> Any:
        body = (ROOT / "tests" / "fixtures" / name).read_bytes()
        return json.loads(body) if name.endswith(".json") else body

    return read


@pytest.fixture
def body() -> Callable[[str], bytes]:
    """Reads a fixture as bytes."""
    return lambda name: (ROOT / "tests" / "fixtures" / name).read_bytes()


@pytest.fixture
def now() -> datetime:
    """A fixed moment."""
    return NOW


def make_fact(country: str = "KE", kind: Kind = Kind.ADVICE_LEVEL, source: str = "gov-uk", **more: Any) -> Fact:
    values: dict[Kind, dict[str, Any]] = {
        Kind.ADVICE_LEVEL: {"scale": source, "code": "", "common": 1, "regional": False},
        Kind.PASSAGE: {"section": "security", "heading": "Crime", "text": "Invented.", "anchor": "", "order": 0},
    }
    fields: dict[str, Any] = {
        "value": values.get(kind, {}),
        "publisher": "A ministry",
        "title": "A page",
        "url": f"https://example.org/{country}",
        "published": EARLIER,
        "retrieved": EARLIER,
        "language": "en",
        "licence": "CC0-1.0",
    }
    return Fact(country=country, kind=kind, source=source, **{**fields, **more})


@pytest.fixture
def fact() -> Callable[..., Fact]:
    """Makes a small fact."""
    return make_fact


@pytest.fixture
def small_snapshot(tmp_path: Path) -> Snapshot:
    """A snapshot of two sources: levels of KE and JP, a level of KE."""
    folder = tmp_path / "snapshot"
    folder.mkdir()
    for source, countries in (("gov-uk", ("KE", "JP")), ("canada", ("KE",))):
        heading = Heading(
            source,
            ("advice_level",),
            "A ministry",
            "A page",
            "https://example.org/",
            "CC0-1.0",
            EARLIER.isoformat(),
            "en",
        )
        facts = {code: [make_fact(code, source=source)] for code in countries}
        write_dataset(folder / f"advice-{source}.jsonl", heading, facts)
    return Snapshot.load(folder)


# The engines that the contract is tested on. A new one adds a name and how it is opened.
ENGINES = ("memory", "file", "redis")
Open = Callable[[Snapshot], Awaitable[RefreshableStore]]


@pytest.fixture(params=ENGINES)
async def open_store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Open]:
    """Opens a store of each engine; opened again, a durable one has what it had."""
    opened: list[RefreshableStore] = []
    if request.param == "redis":
        url = request.getfixturevalue("redis_url")
        async with Redis.from_url(url) as redis:
            await redis.flushall()

    async def open_(snapshot: Snapshot) -> RefreshableStore:
        if request.param == "redis":  # a copy of its own each time, as another replica has
            opened.append(SharedStore(url, None, snapshot))
            await opened[-1].start()
        else:
            opened.append(EmbeddedStore(tmp_path / "facts.db" if request.param == "file" else None, snapshot))
        return opened[-1]

    yield open_
    for store in opened:
        await store.close()


class Peer:
    """Serves payloads over HTTP, with faults, and remembers what was asked.

    `pages` maps paths to bodies; `faults` maps paths (or "*") to a callable that answers instead.
    """

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}
        self.types: dict[str, str] = {}
        self.faults: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {}
        self.asked: list[web.Request] = []
        self.url = ""

    def paths(self) -> list[str]:
        return [request.path for request in self.asked]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        fault = self.faults.get(request.path) or self.faults.get("*")
        if fault:
            return await fault(request)
        if request.path not in self.pages:
            return web.Response(status=404, text="{}", content_type="application/json")
        content = self.pages[request.path]
        etag = f'"{hash(content)}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304)
        kind = self.types.get(request.path, "application/json")
        return web.Response(body=content, content_type=kind, headers={"ETag": etag})


@pytest.fixture
async def peer() -> AsyncIterator[Peer]:
    """A running peer on a free port of loopback."""
    served = Peer()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", served.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    served.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield served
    await runner.cleanup()


@pytest.fixture
def fixtures_peer(peer: Peer, body: Callable[[str], bytes]) -> Peer:
    """A peer that serves the fixtures of all four sources at their real paths."""
    pages = {
        "/gov-uk/api/content/foreign-travel-advice": "gov-uk/index.json",
        "/canada/travel-voyage/index-updated.json": "canada/index.json",
        "/us/api/TravelAdvisories": "us/advisories.json",
        "/germany/opendata/travelwarning": "germany/index.json",
        "/germany/opendata/travelwarning/208058": "germany/208058.json",
    }
    for slug in ("kenya", "iceland", "st-martin-and-st-barthelemy"):
        pages[f"/gov-uk/api/content/foreign-travel-advice/{slug}"] = f"gov-uk/{slug}.json"
    for code in ("KE", "IL", "ES", "JP"):
        pages[f"/canada/travel-voyage/cta-cap-{code}.json"] = f"canada/cta-cap-{code}.json"
    peer.pages = {path: body(name) for path, name in pages.items()}
    return peer


@pytest.fixture(scope="session")
def replaying(official: Path) -> Callable[..., Any]:
    """Runs the recordings' server on a free port while a `with` block lasts."""

    @contextmanager
    def run(*faults: str) -> Iterator[str]:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        arguments = [item for fault in faults for item in ("--fault", fault)]
        process = subprocess.Popen(
            [sys.executable, str(official / "replay.py"), "--port", str(port), *arguments],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            for _ in range(100):
                try:
                    socket.create_connection(("127.0.0.1", port), timeout=0.2).close()
                    break
                except OSError:
                    time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()
            process.wait()

    return run


@pytest.fixture
def until() -> Callable[..., Awaitable[None]]:
    """Waits until something holds."""

    async def wait(holds: Callable[[], bool], seconds: float = 5.0) -> None:
        for _ in range(int(seconds / 0.01)):
            if holds():
                return
            await asyncio.sleep(0.01)
        raise AssertionError("did not come to hold in time")

    return wait
