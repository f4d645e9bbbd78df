"""Chromium, the stub server, and a page that notes every complaint of the browser."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, BrowserContext, Locator, Page, async_playwright, expect

from tests.browser.stub import Stub

EXECUTABLE = next((path for name in ("chromium", "chromium-browser") if (path := shutil.which(name))), None)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HERE = Path(__file__).parent

expect.set_options(timeout=5_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All run in one event loop; those that use the browser are marked so, and skipped without Chromium."""
    for item in items:
        if HERE not in item.path.parents:
            continue
        if iscoroutinefunction(getattr(item, "function", None)):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
            if EXECUTABLE is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium found"))


@dataclass
class Chat:
    """The page in a browser, as a person sees and uses it."""

    page: Page
    stub: Stub
    complaints: list[str] = field(default_factory=list)

    @property
    def box(self) -> Locator:
        """Where the person writes."""
        return self.page.locator("textarea")

    @property
    def answers(self) -> Locator:
        """Every turn of the assistant."""
        return self.page.locator(".answer")

    async def open(self, query: str = "?lang=en") -> Chat:
        """Load the page and wait until it can be used."""
        await self.page.goto(self.stub.url + query)
        await expect(self.box).to_be_visible()
        return self

    async def say(self, text: str) -> Locator:
        """Type, press Enter, and wait for the answer."""
        count = await self.answers.count()
        await self.box.fill(text)
        await self.box.press("Enter")
        answer = self.answers.nth(count)
        await expect(answer).to_be_visible()
        return answer


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium with a new, empty profile."""
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=EXECUTABLE, args=ARGUMENTS)
        yield chromium
        await chromium.close()


@asynccontextmanager
async def served() -> AsyncIterator[Stub]:
    """The page and its assistant on a free port."""
    stub = Stub()
    runner = web.AppRunner(stub.application(), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    stub.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield stub
    for faults in stub.faults.values():
        for fault in faults:
            if fault.until:
                fault.until.set()
    await runner.cleanup()


@pytest_asyncio.fixture(loop_scope="session")
async def stub() -> AsyncIterator[Stub]:
    """A fresh stub."""
    async with served() as stub:
        yield stub


@pytest.fixture
def context_options() -> dict[str, Any]:
    """Options of the browser context; override it with `parametrize`."""
    return {}


@pytest_asyncio.fixture(loop_scope="session")
async def context(browser: Browser, context_options: dict[str, Any]) -> AsyncIterator[BrowserContext]:
    """A browser without memory."""
    options = {"viewport": {"width": 1280, "height": 800}, "reduced_motion": "reduce", **context_options}
    context = await browser.new_context(**options)
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def chat(context: BrowserContext, stub: Stub) -> Chat:
    """A page that is not open yet."""
    page = await context.new_page()
    chat = Chat(page, stub)
    page.on("console", lambda message: chat.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: chat.complaints.append(str(error)))
    return chat
