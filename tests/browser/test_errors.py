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


async def test_retry(chat: Chat) -> None:
    await chat.open()
    failed = chat.page.locator(".failed")
    for name, (fault, text) in FAULTS.items():
        chat.stub.fail(name, fault)
        await chat.box.fill(name)
        await chat.box.press("Enter")
        await expect(failed.locator("p").first).to_have_text(text)
        await expect(failed.locator("a")).to_have_attribute("href", "tel:112")
        await expect(chat.page.locator(".said p").last).to_have_text(name)
        await failed.get_by_role("button", name="Try again").click()
        await expect(chat.answers.last).to_have_text(f"You said: {name}")
        await expect(failed).to_have_count(0)
        assert await chat.page.evaluate("document.activeElement.getAttribute('aria-label')") == "Conversation"
    await expect(chat.page.locator(".said")).to_have_count(len(FAULTS))
    assert chat.stub.messages == [name for name in FAULTS for _ in range(2)]


async def test_a_retried_erasure_erases(chat: Chat) -> None:
    await chat.open()
    chat.stub.fail("/forget", Fault(status=500))
    await chat.say("one")
    await chat.page.get_by_role("button", name="Erase this conversation").click()
    await chat.page.get_by_role("button", name="Try again").click()
    await expect(chat.answers).to_have_count(2)
    await chat.say("two")
    senders = [body["sender"] for body in chat.stub.bodies]
    assert senders[0] == senders[1] == senders[2] != senders[3]


@pytest.mark.parametrize("custom", ['{"citations": [null, 3, {}]}', '{"citations": 7, "direction": 1}', "7", "null"])
async def test_an_odd_custom_block_costs_no_answer(chat: Chat, custom: str) -> None:
    await chat.open()
    chat.stub.fail("odd", Fault(body=b'[{"text": "Answer", "custom": ' + custom.encode() + b"}]"))
    await expect(await chat.say("odd")).to_contain_text("Answer")
    assert not chat.complaints


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
