"""What all tests share: the trained model, one application for many tests, real services."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from redis.asyncio import Redis

from bot.settings import ROOT, Settings
from tests.services.postgres_server import create_database, postgres_server
from tests.services.redis_server import redis_server

Ask = Callable[..., Awaitable[list[dict[str, Any]]]]
Open = Callable[..., AbstractAsyncContextManager[web.Application]]


def _shared() -> Path:
    return Path(os.environ.get("SAFECONDUCT_SHARED", ROOT.parent / "shared"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `shared` run where the recordings are."""
    if (_shared() / "official").is_dir():
        return
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(pytest.mark.skip(reason="no recordings: set SAFECONDUCT_SHARED"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of the recordings, /shared beside the project; skips the test where there is none."""
    if not (_shared() / "official").is_dir():
        pytest.skip("no recordings: set SAFECONDUCT_SHARED")
    return _shared()


@pytest.fixture(scope="session")
def model_path() -> Path:
    """The folder of the trained model. `make test` has brought it up to date; if there is none, it is trained."""
    models = Settings().model
    if not any(models.glob("*.tar.gz")):
        from bot.dialogue.training import train_if_needed

        train_if_needed(models)
    return models


@pytest.fixture(scope="session")
def settings(model_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of an application for tests: no fetching, a state folder of its own, nothing of the environment."""
    return Settings(
        model=model_path, state=tmp_path_factory.mktemp("state"), refresh=False, port=0, secret="a secret for tests"
    )


@pytest.fixture(scope="session")
async def client(settings: Settings) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    """An HTTP client of the application. All tests share both: take a new `sender` for each conversation."""
    from bot.app import build

    async with TestClient(TestServer(await build(settings))) as connected:
        yield connected


@pytest.fixture(scope="session")
def application(client: TestClient[web.Request, web.Application]) -> web.Application:
    """The application behind `client`, open."""
    assert client.app is not None
    return client.app


@pytest.fixture
def another_application(application: web.Application, settings: Settings, tmp_path: Path) -> Open:
    """Opens an application of a test's own while a `with` block lasts: `another_application(home="FR")`.

    The actions read one library a process; afterwards it is again that of `application`.
    """
    from actions import library
    from bot import app_keys as keys
    from bot.app import opened

    @asynccontextmanager
    async def open_(**changes: Any) -> AsyncIterator[web.Application]:
        try:
            async with opened(replace(settings, **{"state": tmp_path, **changes})) as own:
                yield own
        finally:
            library.use(application[keys.LIBRARY], application[keys.SETTINGS])

    return open_


@pytest.fixture
def sender() -> str:
    """A person who has not written before."""
    return f"test-{secrets.token_hex(8)}"


@pytest.fixture
def ask(client: TestClient[web.Request, web.Application], sender: str) -> Ask:
    """Sends a message to the REST channel; returns the answer's messages.

    `await ask("Is Kenya safe?", language="fr")`; messages of one test are one conversation unless
    another `sender` is named.
    """

    async def send(message: str, *, language: str | None = None, sender: str = sender) -> list[dict[str, Any]]:
        metadata = {"language": language} if language else {}
        body = {"sender": sender, "message": message, "metadata": metadata}
        async with client.post("/webhooks/rest/webhook", json=body) as response:
            assert response.status == 200, await response.text()
            answer: list[dict[str, Any]] = await response.json()
            return answer

    return send


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real Redis of this test process."""
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    """A client of an empty Redis."""
    connected = Redis.from_url(redis_url)
    await connected.flushall()
    yield connected
    await connected.aclose()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A real PostgreSQL of this test process."""
    with postgres_server() as url:
        yield url


@pytest.fixture
def database_url(postgres_url: str) -> str:
    """An empty PostgreSQL database."""
    return create_database(postgres_url, f"test_{secrets.token_hex(6)}")
