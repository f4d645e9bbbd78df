"""Danger comes first, whatever is broken."""

from __future__ import annotations

import asyncio

from playwright.async_api import Locator, expect

from tests.browser.conftest import Chat
from tests.browser.stub import HELP, Fault, turn


async def hrefs(answer: Locator) -> list[str]:
    return list(await answer.locator("a[href^='tel:']").evaluate_all("all => all.map(a => a.getAttribute('href'))"))


async def test_one_touch(chat: Chat) -> None:
    await chat.open()
    await chat.page.get_by_role("button", name="Emergency numbers", exact=True).click()
    await expect(chat.page.locator(".said p")).to_have_text("I am in danger")
    answer = chat.answers.first
    assert await hrefs(answer) == ["tel:112", "tel:911"]
    await expect(answer.locator(".call").first).to_contain_text("Europe, and from mobile phones")
    assert chat.stub.messages == ["/report_emergency"]
    digits = answer.locator(".digits").first
    await expect(digits).to_have_text("112")
    assert await digits.evaluate("node => parseFloat(getComputedStyle(node).fontSize)") >= 28


async def test_numbers_can_be_called(chat: Chat) -> None:
    await chat.open()
    answer = await chat.say("help, robbed in Nairobi")
    assert await hrefs(answer) == ["tel:999", "tel:+254202719999", "tel:+254203636000"]
    await expect(answer.locator(".sources a")).to_have_attribute("href", HELP.url)
    assert (await answer.inner_text()).count("Sources") == 1


async def test_numbers_asked_for_calmly_can_be_called_too(chat: Chat) -> None:
    chat.stub.answers["numbers"] = turn("Egypt: emergency numbers\n• Police: 122", intent="ask_emergency_number")
    chat.stub.answers["lost"] = turn(
        "What to do:\n1. If you were robbed, call the police first: 191.\n2. Report the loss.", intent="lost_passport"
    )
    chat.stub.answers["facts"] = turn("Egypt\n• Dialling code: 20\n• Year: 1922", intent="ask_practical")
    await chat.open()
    assert await hrefs(await chat.say("numbers")) == ["tel:122"]
    assert await hrefs(await chat.say("lost")) == ["tel:191"]
    assert await hrefs(await chat.say("facts")) == []


async def test_danger_does_not_wait_its_turn(chat: Chat) -> None:
    await chat.open()
    chat.stub.fail("slow", Fault(until=asyncio.Event()))
    await chat.box.fill("slow")
    await chat.box.press("Enter")
    await chat.page.get_by_role("button", name="Emergency numbers", exact=True).click()
    await expect(chat.answers).to_have_count(1, timeout=1_000)
    assert await hrefs(chat.answers.first) == ["tel:112", "tel:911"]


async def test_without_a_server(chat: Chat) -> None:
    await chat.open("?lang=ar")
    chat.stub.fail("/report_emergency", Fault(hang_up=True), Fault(status=500))
    await chat.page.locator(".danger button").click()
    await expect(chat.answers).to_have_count(1)
    assert await hrefs(chat.answers.first) == ["tel:112", "tel:911", "tel:999"]
    await expect(chat.page.locator(".failed")).to_be_visible()
    await chat.page.locator(".failed button").click()
    await expect(chat.page.locator(".failed")).to_be_visible()
    await chat.page.locator(".failed button").click()
    await expect(chat.answers).to_have_count(2)


async def test_a_slow_server_does_not_keep_numbers_back(chat: Chat) -> None:
    await chat.open()
    release = asyncio.Event()
    chat.stub.fail("/report_emergency", Fault(until=release))
    await chat.page.locator(".danger button").click()
    await expect(chat.answers).to_have_count(1, timeout=4_000)
    assert await hrefs(chat.answers.first) == ["tel:112", "tel:911", "tel:999"]
    await expect(chat.page.locator(".moment")).to_have_text("Looking up the local numbers…")
    release.set()
    await expect(chat.answers).to_have_count(2)
    await expect(chat.page.locator(".moment")).to_have_count(0)
