"""Small screens, large text, both colour schemes."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Chat
from tests.browser.stub import turn

PHONE: dict[str, Any] = {"viewport": {"width": 320, "height": 568}, "is_mobile": True, "has_touch": True}
PAIRS = [
    ("text", "ground"),
    ("text", "surface"),
    ("text", "said"),
    ("text", "soft"),
    ("text", "danger-soft"),
    ("text", "warn-soft"),
    ("muted", "surface"),
    ("muted", "ground"),
    ("muted", "danger-soft"),
    ("link", "surface"),
    ("link", "soft"),
    ("link", "danger-soft"),
    ("on-brand", "brand"),
    ("on-brand", "action"),
    ("on-brand-muted", "brand"),
    ("on-danger", "danger"),
    ("danger-text", "surface"),
]
# Returns WCAG's contrast ratio of two custom properties.
CONTRAST = """([one, two]) => {
    const light = (name) => {
        const probe = document.createElement("i");
        probe.style.color = `var(--${name})`;
        document.body.append(probe);
        const part = getComputedStyle(probe).color.match(/[\\d.]+/g).slice(0, 3).map((n) => n / 255)
            .map((n) => (n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4));
        probe.remove();
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
    };
    const [high, low] = [light(one), light(two)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
}"""


@pytest.mark.parametrize("context_options", [PHONE])
@pytest.mark.parametrize("language", ["ar", "ru"])
async def test_no_sideways_scrolling_at_320(chat: Chat, language: str) -> None:
    chat.stub.answers["wide"] = turn(f"{'x' * 300}\nhttps://example.org/{'y' * 200}\n• {'z' * 90}: +49 30 1234")
    await chat.open(f"?lang={language}")
    for message in ("Is it safe to travel to Kenya?", "help, robbed in Nairobi", "wide", "w" * 200):
        await chat.say(message)
    wide = await chat.page.evaluate("""() => [...document.querySelectorAll("html, body, .conversation, .bubble")]
        .filter((node) => node.scrollWidth > node.clientWidth).map((node) => node.className || node.tagName)""")
    assert wide == []
    assert await chat.page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("context_options", [PHONE])
async def test_touch_targets(chat: Chat) -> None:
    await chat.open()
    await chat.say("Is it safe to travel to Kenya?")
    await chat.say("help, robbed in Nairobi")
    small = await chat.page.evaluate("""() => [...document.querySelectorAll("button, select, textarea, .call")]
        .map((node) => [node.className || node.textContent, node.getBoundingClientRect()])
        .filter(([, box]) => box.height < 44 || box.width < 44).map(([name]) => name)""")
    assert small == []


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 740}}])
async def test_a_long_answer_is_read_from_its_beginning(chat: Chat) -> None:
    chat.stub.answers["long"] = turn("\n".join(f"Line {n}" for n in range(80)))
    await chat.open()
    answer = await chat.say("long")
    await expect(answer.locator("p").first).to_be_in_viewport()
    await expect(chat.page.locator(".said")).to_be_in_viewport()
    await expect(answer.locator("p").last).not_to_be_in_viewport()


@pytest.mark.parametrize("context_options", [PHONE])
async def test_what_was_read_last_stays_in_sight(chat: Chat) -> None:
    await chat.open()
    answer = await chat.say("hello")
    await chat.say("Is it safe to travel to Kenya?")
    last = await chat.say("bye")
    await expect(last).to_be_in_viewport(ratio=1)
    await chat.box.fill("a\nb\nc\nd\ne\nf")  # the box grows
    await chat.page.set_viewport_size({"width": 320, "height": 520})  # the keyboard opens
    await expect(last).to_be_in_viewport(ratio=1)
    assert await last.evaluate("node => node.getBoundingClientRect().bottom") <= await chat.page.locator(
        "footer"
    ).evaluate("node => node.getBoundingClientRect().top")
    await expect(answer).not_to_be_in_viewport()


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 640, "height": 400}}])
async def test_at_200_percent(chat: Chat) -> None:
    await chat.open()
    await chat.say("Is it safe to travel to Kenya?")
    await chat.say("help, robbed in Nairobi")
    await expect(chat.box).to_be_in_viewport(ratio=1)
    await expect(chat.page.locator(".danger button")).to_be_in_viewport(ratio=1)
    await expect(chat.answers.last.locator(".call").first).to_be_in_viewport()


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 740}}])
async def test_the_page_itself_never_scrolls(chat: Chat) -> None:
    await chat.open()
    for _ in range(4):
        await chat.say("Is it safe to travel to Kenya?")
    assert await chat.page.evaluate("document.documentElement.scrollHeight <= innerHeight && scrollY === 0")
    await expect(chat.page.locator("header")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("context_options", [{"color_scheme": "light"}, {"color_scheme": "dark"}])
async def test_contrast(chat: Chat) -> None:
    await chat.open()
    poor = {pair: ratio for pair in PAIRS if (ratio := await chat.page.evaluate(CONTRAST, list(pair))) < 4.5}
    assert poor == {}


@pytest.mark.parametrize("context_options", [{"forced_colors": "active"}])
async def test_high_contrast_keeps_the_outlines(chat: Chat) -> None:
    await chat.open()
    await chat.say("help, robbed in Nairobi")
    for name in (".said p", ".danger button", ".send", ".bubble", ".call"):
        border = await chat.page.locator(name).first.evaluate("node => getComputedStyle(node).borderTopStyle")
        assert border == "solid", name


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
async def test_without_javascript(chat: Chat) -> None:
    await chat.page.goto(chat.stub.url)
    await expect(chat.page.locator("a[href='tel:112']")).to_be_visible()
    for language in ("fr", "en", "ar", "es", "de", "ru"):
        await expect(chat.page.locator(f"p[lang={language}]")).to_contain_text("JavaScript")
