"""Asking and being answered."""

from __future__ import annotations

import asyncio
import json

from playwright.async_api import expect

from tests.browser.conftest import Chat
from tests.browser.stub import FCDO, KENYA, Fault, turn


async def test_type_and_enter(chat: Chat) -> None:
    await chat.open()
    answer = await chat.say("Is it safe to travel to Kenya?")
    await expect(answer.locator(".bubble > ul > li").first).to_contain_text("parts of the country")
    await expect(answer.locator(".heading")).to_have_text("Kenya: official travel advice")
    await expect(answer.locator(".label")).to_have_text("May be out of date")
    await expect(answer).to_have_attribute("lang", "en")
    await expect(answer).to_have_attribute("dir", "ltr")
    await expect(chat.page.locator(".said p")).to_have_text("Is it safe to travel to Kenya?")
    await expect(chat.box).to_have_value("")
    [body] = chat.stub.bodies
    assert body["message"] == "Is it safe to travel to Kenya?"
    assert body["metadata"] == {"language": "en"}
    assert not chat.complaints


async def test_sources_are_shown_once(chat: Chat) -> None:
    await chat.open()
    answer = await chat.say("Is it safe to travel to Kenya?")
    sources = answer.locator(".sources li")
    await expect(sources).to_have_count(2)
    await expect(sources.first).to_contain_text(FCDO)
    await expect(sources.first).to_contain_text("gov.uk · published \u206824 June 2026\u2069 · read \u206822 August")
    await expect(sources.last).to_contain_text("date of publication unknown")
    await expect(sources.first.locator("a")).to_have_attribute("href", KENYA.url)
    await expect(sources.first.locator("a")).to_have_attribute("rel", "noopener noreferrer")
    text = await answer.inner_text()
    assert text.count("Sources") == 1
    assert "https://" not in text


async def test_buttons_send_the_payload_and_show_the_title(chat: Chat) -> None:
    await chat.open()
    answer = await chat.say("Is it safe to travel to Kenya?")
    health = answer.get_by_role("button", name="Health")
    await health.click()
    await expect(chat.answers).to_have_count(2)
    await expect(chat.page.locator(".said p").last).to_have_text("Health")
    assert chat.stub.messages[-1] == '/ask_health{"country": "KE"}'
    # Still there for a second look, and marked.
    await expect(health).to_be_enabled()
    await expect(health).to_have_class("used")


async def test_starters_are_questions(chat: Chat) -> None:
    await chat.open()
    starter = chat.page.locator(".welcome button").first
    await starter.click()
    await expect(chat.answers).to_have_count(1)
    assert chat.stub.messages == ["Is it safe to travel to Kenya?"]


async def test_shift_enter_makes_a_line(chat: Chat) -> None:
    await chat.open()
    await chat.box.fill("one")
    await chat.box.press("Shift+Enter")
    await chat.page.keyboard.type("two")
    await expect(chat.box).to_have_value("one\ntwo")
    assert not chat.stub.bodies


async def test_enter_of_an_input_method_does_not_send(chat: Chat) -> None:
    await chat.open()
    await chat.box.fill("にほん")
    await chat.box.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    await expect(chat.box).to_have_value("にほん")
    assert not chat.stub.bodies


async def test_quick_messages_keep_their_order(chat: Chat) -> None:
    await chat.open()
    first = asyncio.Event()
    chat.stub.fail("one", Fault(until=first))
    for text in ("one", "two", "three"):
        await chat.box.fill(text)
        await chat.box.press("Enter")
    await expect(chat.page.locator(".exchange")).to_have_count(3)
    await asyncio.sleep(0.2)
    assert chat.stub.messages == ["one"]
    first.set()
    await expect(chat.answers).to_have_count(3)
    assert chat.stub.messages == ["one", "two", "three"]
    said = await chat.page.locator(".exchange").all_inner_texts()
    assert [text.split("You said: ")[1].strip() for text in said] == ["one", "two", "three"]


async def test_a_slow_answer_does_not_hold_up_the_next_for_ever(chat: Chat) -> None:
    await chat.open()
    chat.stub.fail("one", Fault(until=asyncio.Event()))
    for text in ("one", "two"):
        await chat.box.fill(text)
        await chat.box.press("Enter")
    await expect(chat.page.locator(".exchange").last.locator(".answer")).to_contain_text("You said: two")


async def test_hostile_markup_stays_text(chat: Chat) -> None:
    await chat.open()
    answer = await chat.say("hostile")
    await expect(answer).to_contain_text('<img src=x onerror="window.hacked = 1"><script>')
    await expect(answer).to_contain_text("<b>bold</b>")
    await expect(answer.get_by_role("button")).to_have_text("<i>press</i>")
    assert await answer.locator("img, script, b, i, u").count() == 0
    hrefs = await answer.locator("a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert hrefs
    assert all(href.startswith("https://example.org/") for href in hrefs)
    await chat.say("<img src=x onerror='window.hacked = 6'>")
    await expect(chat.page.locator(".said p").last).to_have_text("<img src=x onerror='window.hacked = 6'>")
    assert await chat.page.evaluate("window.hacked") is None
    assert not chat.complaints


async def test_the_conversation_belongs_to_the_tab(chat: Chat) -> None:
    await chat.open()
    await chat.say("one")
    await chat.page.reload()
    await chat.say("two")
    other = Chat(await chat.page.context.new_page(), chat.stub)
    await other.open()
    await other.say("three")
    one, two, three = [body["sender"] for body in chat.stub.bodies]
    assert one == two
    assert one != three
    assert len(one) > 20
    assert not await chat.page.context.cookies()


async def test_erasing_starts_a_new_conversation(chat: Chat) -> None:
    await chat.open()
    await chat.say("one")
    await chat.page.get_by_role("button", name="Erase this conversation").click()
    await expect(chat.answers).to_have_count(2)
    await chat.say("two")
    assert chat.stub.messages == ["one", "/forget", "two"]
    one, forget, two = [body["sender"] for body in chat.stub.bodies]
    assert one == forget != two


async def test_addresses_become_links(chat: Chat) -> None:
    chat.stub.answers["links"] = turn(
        "See https://example.org/a_(b)?c=d&e. Or (https://example.org/x), or write to help@example.org."
    )
    await chat.open()
    links = (await chat.say("links")).locator("a")
    assert await links.evaluate_all("links => links.map(link => link.getAttribute('href'))") == [
        "https://example.org/a_(b)?c=d&e",
        "https://example.org/x",
        "mailto:help@example.org",
    ]


async def test_new_answers_are_announced_once(chat: Chat) -> None:
    await chat.open()
    log = chat.page.get_by_role("log")
    await expect(log).to_be_empty()
    await chat.page.evaluate("""() => {
        window.added = [];
        new MutationObserver((changes) => {
            for (const change of changes) for (const node of change.addedNodes) {
                if (node.closest("[aria-live]") === null) window.added.push(node.className);
            }
        }).observe(document.querySelector("[role=log]"), { childList: true, subtree: true });
    }""")
    release = asyncio.Event()
    chat.stub.fail("slow", Fault(until=release))
    await chat.box.fill("slow")
    await chat.box.press("Enter")
    await expect(chat.page.locator(".thinking")).to_be_visible()
    await expect(chat.page.locator("footer [role=status]").last).to_have_text("Looking it up…")
    release.set()
    await expect(chat.answers).to_have_count(1)
    await expect(chat.page.locator(".thinking")).to_have_count(0)
    await expect(chat.page.locator("footer [role=status]").last).to_have_text("")
    # Their own words and the dots are not read out, and the answer arrives as one piece.
    added = await chat.page.evaluate("window.added")
    assert added == ["exchange", "answer status-answered"]
    await expect(chat.page.locator(".said")).to_have_attribute("aria-live", "off")


async def test_nothing_is_blocked_and_nothing_leaves(chat: Chat) -> None:
    requests: list[str] = []
    chat.page.on("request", lambda request: requests.append(request.url))
    await chat.open()
    for message in ("Is it safe to travel to Kenya?", "/report_emergency", "hostile"):
        await chat.say(message)
    assert not chat.complaints
    assert all(url.startswith(chat.stub.url) for url in requests), json.dumps(requests)
