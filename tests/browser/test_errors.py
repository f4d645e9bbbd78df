"""What goes wrong, and that nothing written is lost by it."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Chat
from tests.browser.stub import Fault

SERVER = "The service has a problem. Please try again in a moment."
FAULTS = {
    "hung up": (Fault(hang_up=True), "Not sent: there is no connection."),
    "500": (Fault(status=500), SERVER),
    "503": (Fault(status=503), SERVER),
    "429": (Fault(status=429), SERVER),
    "not JSON": (Fault(body=b"<html>"), SERVER),
    "no replies": (Fault(body=b"[]"), SERVER),
    "not replies": (Fault(body=b'[{"text": 7}, null, 3]'), SERVER),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_retry(chat: Chat, name: str) -> None:
    fault, text = FAULTS[name]
    await chat.open()
    chat.stub.fail("hello", fault)
    await chat.box.fill("hello")
    await chat.box.press("Enter")
    failed = chat.page.locator(".failed")
    await expect(failed.locator("p").first).to_have_text(text)
    await expect(failed.locator("a")).to_have_attribute("href", "tel:112")
    await expect(chat.page.locator(".said p")).to_have_text("hello")
    await failed.get_by_role("button", name="Try again").click()
    await expect(chat.answers).to_have_text(["You said: hello"])
    await expect(failed).to_have_count(0)
    await expect(chat.page.locator(".said")).to_have_count(1)
    assert chat.stub.messages == ["hello", "hello"]
    assert await chat.page.evaluate("document.activeElement.getAttribute('aria-label')") == "Conversation"


@pytest.mark.parametrize(("status", "text"), [(400, "could not be read"), (413, "too long")])
async def test_a_refused_message_can_be_changed(chat: Chat, status: int, text: str) -> None:
    await chat.open()
    chat.stub.fail("hello", Fault(status=status))
    await chat.box.fill("hello")
    await chat.box.press("Enter")
    await expect(chat.page.locator(".failed p").first).to_contain_text(text)
    await chat.page.get_by_role("button", name="Change the message").click()
    await expect(chat.box).to_have_value("hello")
    await expect(chat.box).to_be_focused()


async def test_a_failure_does_not_hold_up_the_next_message(chat: Chat) -> None:
    await chat.open()
    chat.stub.fail("one", Fault(status=500))
    for text in ("one", "two"):
        await chat.box.fill(text)
        await chat.box.press("Enter")
    await expect(chat.answers).to_have_text(["You said: two"])
    await expect(chat.page.locator(".failed")).to_have_count(1)


async def test_offline(chat: Chat) -> None:
    await chat.open()
    notice = chat.page.locator(".offline")
    await expect(notice).to_be_hidden()
    await chat.page.context.set_offline(True)
    await expect(notice).to_contain_text("You are offline.")
    await expect(notice.locator("a")).to_have_attribute("href", "tel:112")
    await chat.box.fill("hello")
    await chat.box.press("Enter")
    await expect(chat.page.locator(".failed")).to_contain_text("there is no connection")
    await chat.page.context.set_offline(False)
    await expect(notice).to_be_hidden()
    await chat.page.get_by_role("button", name="Try again").click()
    await expect(chat.answers).to_have_text(["You said: hello"])


async def test_long_messages(chat: Chat) -> None:
    await chat.open()
    count = chat.page.locator(".count")
    await chat.box.fill("🧳" * 1_700)  # code points, as the server counts
    await expect(count).to_have_text("")
    await chat.box.fill("a" * 1_900)
    await expect(count).to_have_text("1900 / 2000")
    await chat.box.fill("a" * 2_001)
    await expect(count).to_contain_text("Your message is too long")
    await expect(chat.box).to_have_attribute("aria-invalid", "true")
    await chat.box.press("Enter")
    assert not chat.stub.bodies
    assert len(await chat.box.input_value()) == 2_001
    await chat.box.fill("a" * 2_000)
    await expect(chat.box).not_to_have_attribute("aria-invalid", "true")
    await chat.box.press("Enter")
    await expect(chat.answers).to_have_count(1)
