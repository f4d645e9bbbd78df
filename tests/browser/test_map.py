"""The page /map and the chart cards in a browser: usable by keyboard, readable on a small screen, no complaint."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import BrowserContext, Page, expect

from bot.channels import page as files
from bot.charts import Charts
from bot.facts.open import open_library
from bot.settings import Settings
from bot.world import World

SMALL = {"viewport": {"width": 320, "height": 640}}
SHOWN = os.environ.get("SAFECONDUCT_SCREENSHOTS")
"""A folder in which to leave what the tests saw, for people to look at."""


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def site(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The shipped facts behind the page and the charts."""
    library = open_library(tmp_path_factory.mktemp("state"), Settings().snapshot, None)
    application = web.Application()
    application.add_routes(Charts(lambda: library).routes())
    application.add_routes(World(lambda: library).routes())
    application.add_routes(files.routes(Path(files.__file__).parents[1] / "widget"))
    server = TestServer(application)
    await server.start_server()
    yield str(server.make_url("/")).rstrip("/")
    await server.close()
    await library.store.close()


@pytest_asyncio.fixture(loop_scope="session")
async def page(context: BrowserContext) -> AsyncIterator[Page]:
    """A page that must not complain."""
    page = await context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    assert complaints == []


async def look(page: Page, name: str) -> None:
    """Leave a screenshot, if somebody wants to look at it."""
    if SHOWN:
        await page.screenshot(path=Path(SHOWN) / f"{name}.png", full_page=False)


@pytest.mark.parametrize("context_options", [{}, SMALL, {"color_scheme": "dark"}], ids=["wide", "small", "dark"])
@pytest.mark.parametrize("code", ["en", "ar", "ja"])
async def test_nothing_is_cut_off(page: Page, site: str, code: str, context_options: dict[str, Any]) -> None:
    await page.goto(f"{site}/map?ministry=us&lang={code}")
    await expect(page.locator("figure svg").first).to_be_visible()
    await look(page, f"map-{code}-{'-'.join(map(str, context_options)) or 'wide'}")
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert await page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"


async def test_another_ministry_by_keyboard_alone(page: Page, site: str) -> None:
    await page.goto(f"{site}/map?ministry=us&lang=en")
    for _ in range(30):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.textContent") == "Canada":
            break
    await page.keyboard.press("Enter")
    await expect(page.locator("[aria-current=page]", has_text="Canada")).to_be_visible()
    await expect(page.locator("main h2").first).to_contain_text("Global Affairs Canada")


async def test_what_a_screen_reader_meets(page: Page, site: str) -> None:
    await page.goto(f"{site}/map?ministry=gov-uk&lang=en")
    # One picture with a name and a description, not two hundred.
    await expect(page.get_by_role("img", name="Map of travel advice")).to_have_count(1)
    await expect(page.get_by_role("navigation", name="Ministry")).to_have_count(1)
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Kenya", exact=True))
    await expect(row).to_contain_text("advises against all travel to parts of the country")
    await expect(row.get_by_role("link")).to_have_attribute("href", "https://www.gov.uk/foreign-travel-advice/kenya")


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 1000, "height": 1100}}])
@pytest.mark.parametrize("code", ["en", "ar", "ja"])
async def test_no_line_of_a_card_runs_into_another(page: Page, site: str, code: str) -> None:
    await page.goto(f"{site}/charts/KE.svg?lang={code}")
    await look(page, f"card-{code}")
    boxes = await page.evaluate(
        "[...document.querySelectorAll('text')].map(t => { const b = t.getBoundingClientRect();"
        " return [b.left, b.top, b.right, b.bottom, t.textContent] })"
    )
    assert len(boxes) > 20
    for index, (left, top, right, bottom, text) in enumerate(boxes):
        assert left >= 0, text
        assert right <= 1000, text
        for other in boxes[index + 1 :]:
            apart = right <= other[0] or other[2] <= left or bottom - 4 <= other[1] or other[3] - 4 <= top
            assert apart, (text, other[4])
