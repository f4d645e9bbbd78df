"""What stands under and beside an answer: its link, its picture, and where the person is."""

from __future__ import annotations

from playwright.async_api import expect

from bot.message import Reply
from tests.browser.conftest import Chat
from tests.browser.stub import KENYA, turn

PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


async def test_an_answer_has_its_link(chat: Chat) -> None:
    chat.stub.answers["kenya"] = turn("Fine.", citations=(KENYA,), extra={"permalink": "/a/abcdefghijklmnop"})
    await chat.open()
    answer = await chat.say("kenya")
    link = answer.get_by_role("link", name="Link to this answer")
    await expect(link).to_have_attribute("href", "/a/abcdefghijklmnop")
    await expect(link).to_have_attribute("target", "_blank")


async def test_an_answer_without_sources_has_none(chat: Chat) -> None:
    chat.stub.answers["hello"] = turn("Hello!")
    await chat.open()
    answer = await chat.say("hello")
    await expect(answer.get_by_role("link", name="Link to this answer")).to_have_count(0)


async def test_a_picture_opens_in_a_tab_of_its_own(chat: Chat) -> None:
    chat.stub.answers["compare"] = turn(Reply("Levels", image="/charts/KE.png?lang=en"), citations=(KENYA,))
    await chat.open()
    answer = await chat.say("compare")
    await expect(answer.locator("a.picture")).to_have_attribute("href", "/charts/KE.png?lang=en")
    await expect(answer.locator("a.picture img")).to_have_attribute("alt", "")


async def test_the_location_is_sent_coarse(chat: Chat) -> None:
    context = chat.page.context
    await context.grant_permissions(["geolocation"])
    await context.set_geolocation({"latitude": -1.292066, "longitude": 36.821946})
    await chat.open()
    await chat.page.get_by_role("button", name="Use my location").click()
    await expect(chat.page.get_by_text("My location (about 1 km)")).to_be_visible()
    await expect(chat.page.locator(".answer")).to_be_visible()
    assert chat.stub.messages == ['/inform{"lat":"-1.29","lon":"36.82"}']


async def test_a_location_that_is_refused_is_said_so(chat: Chat) -> None:
    await chat.page.context.clear_permissions()
    await chat.open()
    await chat.page.get_by_role("button", name="Use my location").click()
    await expect(chat.page.get_by_text("Your location could not be read")).to_be_visible(timeout=12_000)
    assert chat.stub.messages == []
