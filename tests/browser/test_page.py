"""How the page is served; needs no browser."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import ClientSession
from yarl import URL

from tests.browser.stub import WIDGET, Stub

FILES = [path for path in WIDGET.rglob("*") if path.is_file()]


@pytest_asyncio.fixture(loop_scope="session")
async def session(stub: Stub) -> AsyncIterator[ClientSession]:
    async with ClientSession(stub.url, auto_decompress=False) as session:
        yield session


async def test_policy(session: ClientSession) -> None:
    response = await session.get("/")
    assert response.status == 200
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "unsafe" not in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("path", [path.relative_to(WIDGET).as_posix() for path in FILES])
async def test_files(session: ClientSession, path: str) -> None:
    body = (WIDGET / path).read_bytes()
    plain = await session.get(f"/static/{path}", headers={"Accept-Encoding": "identity"})
    assert await plain.read() == body
    assert plain.headers["X-Content-Type-Options"] == "nosniff"
    small = await session.get(f"/static/{path}", headers={"Accept-Encoding": "gzip"})
    assert small.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(await small.read()) == body
    again = await session.get(f"/static/{path}", headers={"If-None-Match": plain.headers["ETag"]})
    assert again.status == 304
    assert await again.read() == b""


@pytest.mark.parametrize("path", ["", "no.js", "../app.py", "%2e%2e/app.py", "strings", "strings/"])
async def test_nothing_else_is_served(session: ClientSession, path: str) -> None:
    response = await session.get(URL(f"/static/{path}", encoded=True))
    assert response.status == 404


@pytest.mark.parametrize("language", sorted(path.stem for path in (WIDGET / "strings").glob("*.js")))
def test_weight(language: str) -> None:
    """What one visit loads: everything, with the words of English and one other language."""
    loaded = [path for path in FILES if path.parent == WIDGET or path.stem in ("en", language)]
    assert sum(path.stat().st_size for path in loaded) < 66_000


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".js"], ids=lambda path: path.name)
def test_modules_are_small_and_touch_no_markup(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 300
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "document.cookie"):
        assert word not in text, word
