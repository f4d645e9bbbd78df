"""How the page is served; needs no browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiohttp import ClientResponse, ClientSession

from tests.browser.stub import WIDGET, Stub

pytestmark = pytest.mark.asyncio(loop_scope="session")
FILES = [path for path in WIDGET.rglob("*") if path.is_file()]


async def get(stub: Stub, path: str, **headers: str) -> ClientResponse:
    async with ClientSession(auto_decompress=False) as session, session.get(stub.url + path, headers=headers) as got:
        await got.read()
        return got


async def test_policy(stub: Stub) -> None:
    response = await get(stub, "")
    assert response.status == 200
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "unsafe" not in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("path", [path.relative_to(WIDGET).as_posix() for path in FILES])
async def test_files(stub: Stub, path: str) -> None:
    response = await get(stub, f"static/{path}", **{"Accept-Encoding": "identity"})
    assert response.status == 200
    assert await response.read() == (WIDGET / path).read_bytes()
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    small = await get(stub, f"static/{path}", **{"Accept-Encoding": "gzip"})
    assert small.headers["Content-Encoding"] == "gzip"
    again = await get(stub, f"static/{path}", **{"If-None-Match": response.headers["ETag"]})
    assert again.status == 304


@pytest.mark.parametrize("path", ["static/", "static/no.js", "static/../app.py", "static/%2e%2e/app.py", "static/strings"])
async def test_nothing_else_is_served(stub: Stub, path: str) -> None:
    assert (await get(stub, path)).status == 404


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "ru"])
def test_weight(language: str) -> None:
    """What one visit loads: everything, with the words of English and one other language."""
    loaded = [path for path in FILES if path.parent == WIDGET or path.stem in ("en", language)]
    assert sum(path.stat().st_size for path in loaded) < 60_000


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".js"], ids=lambda path: path.name)
def test_modules_are_small_and_touch_no_markup(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 300
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "document.cookie"):
        assert word not in text, word
