"""Sixteen languages, two directions."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Chat
from tests.browser.stub import FCDO

LANGUAGES = {
    "fr": "Envoyer",
    "en": "Send",
    "ar": "إرسال",
    "es": "Enviar",
    "de": "Senden",
    "ru": "Отправить",
    "pt": "Enviar",
    "it": "Invia",
    "tr": "Gönder",
    "pl": "Wyślij",
    "uk": "Надіслати",
    "zh": "发送",
    "fa": "فرستادن",
    "ko": "보내기",
    "hi": "भेजें",
}


async def test_page_language(chat: Chat) -> None:
    for language, send in LANGUAGES.items():
        await chat.open(f"?lang={language}")
        await expect(chat.page.get_by_role("button", name=send, exact=True)).to_be_visible()
        root = chat.page.locator("html")
        await expect(root).to_have_attribute("lang", language)
        await expect(root).to_have_attribute("dir", "rtl" if language in ("ar", "fa") else "ltr")
        await chat.say("x")
        assert chat.stub.bodies[-1]["metadata"] == {"language": language}


async def test_every_language_has_every_string(chat: Chat) -> None:
    await chat.open()
    shapes = await chat.page.evaluate(
        """async (codes) => {
        const shape = (words) => Object.fromEntries(Object.entries(words).map(([key, value]) => [key,
            [value].flat().map((text) => (text.match(/\\{\\w+\\}|\\b\\d{3}\\b/g) ?? []).sort().join())]));
        const found = {};
        for (const code of codes) found[code] = shape((await import(`/static/strings/${code}.js`)).default);
        return found;
    }""",
        list(LANGUAGES),
    )
    for language, shape in shapes.items():
        assert shape == shapes["en"], language


@pytest.mark.parametrize("context_options", [{"locale": "de-AT"}])
async def test_language_of_the_browser(chat: Chat) -> None:
    await chat.open("")
    await expect(chat.page.locator("html")).to_have_attribute("lang", "de")
    await chat.open("?lang=xx")
    await expect(chat.page.locator("html")).to_have_attribute("lang", "de")


async def test_menu(chat: Chat) -> None:
    await chat.open()
    await chat.page.get_by_role("combobox", name="Language").select_option("العربية")
    await expect(chat.page.locator("html")).to_have_attribute("dir", "rtl")
    await expect(chat.page).to_have_url(chat.stub.url + "?lang=ar")
    await expect(chat.page).to_have_title("Safe Conduct – إرشادات السفر والمساعدة القنصلية")
    assert not chat.stub.bodies  # nothing was said yet: the choice travels with the first message
    await chat.page.locator("select").select_option("en")
    await chat.say("one")
    await chat.page.locator("select").select_option("fr")
    await expect(chat.answers).to_have_count(2)
    await expect(chat.page.locator(".said p").last).to_have_text("Français")
    assert chat.stub.messages[-1] == '/change_language{"language": "fr"}'


async def test_page_follows_a_choice_made_in_the_conversation(chat: Chat) -> None:
    await chat.open()
    await chat.say('/change_language{"language": "fr"}')
    await expect(chat.page.locator("html")).to_have_attribute("lang", "fr")
    await expect(chat.page.locator("select")).to_have_value("fr")


async def test_arabic_reads_from_the_right_and_english_in_it_from_the_left(chat: Chat) -> None:
    await chat.open("?lang=ar")
    answer = await chat.say("هل السفر إلى كينيا آمن؟")
    await expect(answer).to_have_attribute("lang", "ar")
    await expect(answer).to_have_css("direction", "rtl")
    quote = answer.locator("blockquote")
    await expect(quote).to_have_attribute("lang", "en")
    await expect(quote.locator("p")).to_have_css("direction", "ltr")
    await expect(quote.locator("ul")).to_have_css("direction", "ltr")
    # The full stop of an English sentence stands to the right of its first word.
    assert await quote.locator("p").evaluate("""(p) => {
        const at = (start) => {
            const range = document.createRange();
            range.setStart(p.firstChild, start);
            range.setEnd(p.firstChild, start + 1);
            return range.getBoundingClientRect().left;
        };
        return at(p.firstChild.length - 1) > at(1);
    }""")
    # An Arabic line that begins with an English name is an Arabic line.
    line = answer.locator(".bubble > ul span").first
    await expect(line).to_contain_text(FCDO)
    await expect(line).to_have_css("direction", "rtl")
    await expect(answer.locator(".sources h3")).to_have_text("المصادر")
    assert (await answer.inner_text()).count("المصادر") == 1


async def test_answer_in_another_language_than_the_page(chat: Chat) -> None:
    await chat.open("?lang=en")
    answer = await chat.say("هل السفر إلى كينيا آمن؟")
    await expect(answer).to_have_css("direction", "rtl")
    await expect(answer.locator(".sources h3")).to_have_text("المصادر")
    await expect(chat.page.locator(".said p")).to_have_css("direction", "rtl")
    await expect(chat.page.locator("html")).to_have_attribute("dir", "ltr")
