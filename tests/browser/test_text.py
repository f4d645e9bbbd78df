"""text.js: what plain text means, function by function."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page

from tests.browser.conftest import served
from tests.browser.stub import FCDO, GERMANY, KENYA

A = {"publisher": FCDO, "url": KENYA.url, "language": "en"}
B = {"publisher": "Auswärtiges Amt", "url": GERMANY.url, "language": "de"}
LINE_A = f"• {FCDO} — read: {KENYA.url}"
LINE_B = f"• \u2068Auswärtiges Amt\u2069: \u2068{GERMANY.url}\u2069"


class Functions:
    """The module in a page of its own."""

    def __init__(self, page: Page) -> None:
        self._page = page

    async def __call__(self, function: str, *arguments: Any) -> Any:
        return await self._page.evaluate(
            "async ([name, given]) => (await import('/static/text.js'))[name](...given)", [function, list(arguments)]
        )


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def call(browser: Browser) -> AsyncIterator[Functions]:
    async with served() as stub:
        page = await browser.new_page()
        await page.goto(stub.url)
        yield Functions(page)
        await page.close()


@pytest.mark.parametrize(
    ("text", "citations", "kept"),
    [
        (f"Answer\nSources\n{LINE_A}\n{LINE_B}", [A, B], "Answer"),
        (f"Answer\nالمصادر\n{LINE_B}\n{LINE_A}\n", [A, B], "Answer"),
        (f"Sources\n{LINE_A}", [A], ""),
        # The block of official pages above is content, not a list of sources.
        (f"Official pages:\n{LINE_A}\nSources\n{LINE_A}", [A], f"Official pages:\n{LINE_A}"),
        # Never lost: a block that is not at the end, names other pages, or lacks one stays.
        (f"Sources\n{LINE_A}\nMore", [A], None),
        (f"Sources\n{LINE_A}", [A, B], None),
        (f"Sources\n{LINE_A}\n• Other: https://example.org/", [A], None),
        (f"Sources\n{LINE_A}", [], None),
        # A sentence above the block is no title.
        (f"{'A long sentence that is no title. ' * 2}\n{LINE_A}", [A], "A long sentence that is no title. " * 2),
    ],
)
async def test_without_sources(call: Functions, text: str, citations: list[Any], kept: str | None) -> None:
    found = await call("withoutSources", text, citations)
    assert found == (text if kept is None else kept.rstrip())


async def test_blocks(call: Functions) -> None:
    text = (
        "Title\n• one\n• two\n\nPlain\n1. first\n2. second\n⚠ Careful\n"
        "Auswärtiges Amt (in German), “Kriminalität”:\n“Erste Zeile.\nZweite Zeile.”\nAfter\n“No heading above”"
    )
    assert await call("blocks", text, [A, B]) == [
        {"kind": "heading", "text": "Title"},
        {"kind": "bullets", "items": ["one", "two"], "start": 1},
        {"kind": "line", "text": "Plain"},
        {"kind": "numbered", "items": ["first", "second"], "start": 1},
        {"kind": "warning", "text": "⚠ Careful"},
        {"kind": "line", "text": "Auswärtiges Amt (in German), “Kriminalität”:"},
        {
            "kind": "quote",
            "blocks": [{"kind": "line", "text": "“Erste Zeile."}, {"kind": "line", "text": "Zweite Zeile.”"}],
            "direction": "ltr",
            "language": "de",
        },
        {"kind": "line", "text": "After"},
        {"kind": "line", "text": "“No heading above”"},
    ]


@pytest.mark.parametrize(
    ("quote", "direction"),
    [
        ("“Plain.”", "ltr"),
        ("« Avec des espaces »", "ltr"),
        ("„Auf Deutsch“", "ltr"),
        ("«بالعربية»", "rtl"),
        ("“Say “no”\nand go.\n• a list\n• ends here”", "ltr"),
        ("“Do not say “no.\nEver.”", "ltr"),
    ],
)
async def test_quotations(call: Functions, quote: str, direction: str) -> None:
    heading, block, after = await call("blocks", f"Publisher, “Title”:\n{quote}\nAfter it.", [])
    assert heading["text"] == "Publisher, “Title”:"
    assert (block["kind"], block["direction"]) == ("quote", direction)
    assert after == {"kind": "line", "text": "After it."}


async def test_first_line_as_title(call: Functions) -> None:
    assert (await call("blocks", "Passport: Brazil → Japan\nNo visa is needed."))[0]["kind"] == "heading"
    assert (await call("blocks", "Which country?\nOr which city?"))[0]["kind"] == "line"
    assert (await call("blocks", "Hello"))[0]["kind"] == "line"


async def test_an_unclosed_quotation_loses_nothing(call: Functions) -> None:
    found = await call("blocks", "Heading:\n“Open\nend", [])
    assert [block["text"] for block in found] == ["Heading:", "“Open", "end"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Police: 122", ("Police", "122", "tel:122")),
        ("الشرطة: \u2068122\u2069", ("الشرطة", "122", "tel:122")),
        ("Toutes urgences\u00a0: 112", ("Toutes urgences", "112", "tel:112")),
        ("112 – Europa", ("Europa", "112", "tel:112")),
        ("Clinic: +383 (0)38 5959", ("Clinic", "+383 (0)38 5959", "tel:+383385959")),
        ("Sea: (+246) 22740", ("Sea", "(+246) 22740", "tel:+24622740")),
        ("Rescue (SMS, chat): 114", ("Rescue (SMS, chat)", "114", "tel:114")),
        ("Police: unknown", None),
        ("Embassy, Lima", None),
        ("Fee: 5", None),
        ("Police: 122 from a landline", None),
    ],
)
async def test_number_line(call: Functions, line: str, found: tuple[str, str, str] | None) -> None:
    expected = dict(zip(("label", "number", "href"), found, strict=True)) if found else None
    assert await call("numberLine", line) == expected


@pytest.mark.parametrize(
    ("line", "base", "found"),
    [
        ("Plain", "ltr", "ltr"),
        ("Plain", "rtl", "ltr"),
        ("\u2068U.S. Department of State\u2069: \u2068المستوى 1\u2069", "rtl", "rtl"),
        ("السفارة", "ltr", "rtl"),
        ("Embassy السفارة", "ltr", "ltr"),
        ("+20 2 1234", "rtl", "rtl"),
        ("https://example.org", "rtl", "rtl"),
    ],
)
async def test_direction(call: Functions, line: str, base: str, found: str) -> None:
    assert await call("direction", line, base) == found


@pytest.mark.parametrize(
    ("line", "hrefs"),
    [
        ("Telephone: +(371) 6710-7000 or +(371) 2920-5708", ["tel:+37167107000", "tel:+37129205708"]),
        ("Telephone: +(592) 225-4900/9", ["tel:+5922254900"]),
        # Without the plus it may mean anything: not guessed.
        ("Telephone: 855-23-728-000", []),
        ("UTC+3, +254", []),
        ("www.example.org and ftp://example.org", []),
        ("HTTP: http://example.org.", ["http://example.org"]),
    ],
)
async def test_links(call: Functions, line: str, hrefs: list[str]) -> None:
    pieces = await call("pieces", line)
    assert [piece["href"] for piece in pieces if piece["href"]] == hrefs
    assert "".join(piece["text"] for piece in pieces) == line
