"""Everything without a mouse."""

from __future__ import annotations

from playwright.async_api import Page, expect

from tests.browser.conftest import Chat

FOCUSED = """() => {
    const own = document.activeElement;
    return own.getAttribute("aria-label") || own.labels?.[0]?.textContent || own.textContent.trim();
}"""


async def focused(page: Page) -> str:
    return str(await page.evaluate(FOCUSED))


async def test_tab_order(chat: Chat) -> None:
    await chat.open()
    await expect(chat.box).to_be_focused()
    await chat.say("Is it safe to travel to Kenya?")
    await expect(chat.box).to_be_focused()
    await chat.page.locator("select").focus()
    await chat.page.keyboard.press("Shift+Tab")
    order = [await focused(chat.page)]
    for _ in range(14):
        await chat.page.keyboard.press("Tab")
        order.append(await focused(chat.page))
        assert await chat.page.evaluate("document.activeElement.matches(':focus-visible')")
        style = await chat.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style == "solid", order[-1]
    assert order[:4] == ["Skip to the message box", "Language", "Emergency numbers", "Conversation"]
    assert order[4] == "Is it safe to travel to Kenya?"
    assert [text.split(" (new tab)")[0] for text in order[8:]] == [
        "Foreign, Commonwealth & Development Office",
        "Auswärtiges Amt",
        "Health",
        "Emergency numbers",
        "Erase this conversation",
        "Use my location",
        "Your question",
    ]


async def test_skip_link(chat: Chat) -> None:
    await chat.open()
    await chat.page.locator("select").focus()
    await chat.page.keyboard.press("Shift+Tab")
    skip = chat.page.get_by_role("link", name="Skip to the message box")
    await expect(skip).to_be_focused()
    await expect(skip).to_be_in_viewport()
    await chat.page.keyboard.press("Enter")
    await expect(chat.box).to_be_focused()


async def test_button_by_keyboard_keeps_its_place(chat: Chat) -> None:
    await chat.open()
    answer = await chat.say("Is it safe to travel to Kenya?")
    health = answer.get_by_role("button", name="Health")
    await health.focus()
    await chat.page.keyboard.press("Space")
    await expect(chat.answers).to_have_count(2)
    await expect(health).to_be_focused()
    await chat.page.keyboard.press("Escape")
    await expect(chat.box).to_be_focused()


async def test_writing_and_sending(chat: Chat) -> None:
    await chat.open()
    await chat.page.keyboard.type("hello")
    await chat.page.keyboard.press("Tab")
    assert await focused(chat.page) == "Send"
    await chat.page.keyboard.press("Enter")
    await expect(chat.answers).to_have_count(1)
    await expect(chat.box).to_be_focused()
    assert chat.stub.messages == ["hello"]


async def test_empty_message_is_not_sent(chat: Chat) -> None:
    await chat.open()
    await chat.box.fill("  \n ")
    await chat.box.press("Enter")
    assert not chat.stub.bodies
    await expect(chat.page.locator(".exchange")).to_have_count(0)
