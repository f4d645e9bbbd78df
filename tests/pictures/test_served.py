"""Pictures as they are served, and as answers carry them."""

from __future__ import annotations

import asyncio
import re
import sys
import threading
from html import unescape
from xml.etree import ElementTree

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient

from bot import app_keys as keys
from bot import charts
from bot.facts import Kind
from bot.languages import languages
from bot.locales.catalogue import catalogue
from bot.message import Reply, Status, Turn
from bot.pictures import fonts
from bot.settings import Settings
from tests.conftest import Ask, Open

Client = TestClient[web.Request, web.Application]
COMPLETE = [code for code, language in languages().items() if language.complete]


@pytest.mark.parametrize("code", COMPLETE)
async def test_a_chart_in_every_language_and_format(client: Client, code: str) -> None:
    async with client.get(f"/charts/KE.svg?lang={code}") as response:
        assert response.status == 200
        assert response.content_type == "image/svg+xml"
        root = ElementTree.fromstring(await response.text())
        assert root.get("lang") == code
        assert "2/4" in (root[1].text or "")
    async with client.get(f"/charts/KE.png?lang={code}") as response:
        assert response.content_type == "image/png"
        assert response.headers["Content-Language"] == code
        assert (await response.read()).startswith(b"\x89PNG")


async def test_a_chart_says_who_what_and_when(client: Client) -> None:
    async with client.get("/charts/ke.svg") as response:
        said = unescape(re.sub(r"<[^>]+>", "\n", await response.text()))
    for fact in await client.app[keys.LIBRARY].levels("KE"):  # type: ignore[index]
        assert fact.publisher in said
        assert str(fact.published_on().year) in said  # type: ignore[union-attr]
    assert "Level 2: Exercise Increased Caution" in said
    assert catalogue("en").text("map-legend-note") in said
    # The levels are of whole countries: that a region has a stricter one must not be lost.
    assert "Kenya: some regions have a stricter level." in said


async def test_who_has_the_picture_is_not_sent_it_again(client: Client) -> None:
    for path in ("/charts/KE.png?lang=fr", "/map?lang=fr", "/map.svg"):
        async with client.get(path) as response:
            tag, limit = response.headers["ETag"], response.headers["Cache-Control"]
        assert "max-age" in limit or limit == "no-cache"
        async with client.get(path, headers={"If-None-Match": tag}) as response:
            assert response.status == 304
            assert await response.read() == b""
        async with client.get(path, headers={"If-None-Match": '"other"'}) as response:
            assert response.status == 200


@pytest.mark.parametrize(
    ("path", "status", "error"),
    [
        ("/charts/ZZ.png", 404, "unknown_country"),
        ("/charts/K.png", 400, "bad_request"),
        ("/charts/KEN.svg", 400, "bad_request"),
        ("/charts/12.svg", 400, "bad_request"),
        ("/charts/KE.png?lang=xx", 400, "bad_request"),
        ("/charts/KE.gif", 404, "not_found"),
        ("/map?ministry=freedonia", 400, "bad_request"),
        ("/map?lang=%3Cb%3E", 400, "bad_request"),
        ("/map.png?lang=xx", 400, "bad_request"),
    ],
)
async def test_what_does_not_exist_is_said_in_json(client: Client, path: str, status: int, error: str) -> None:
    async with client.get(path) as response:
        assert response.status == status
        assert (await response.json())["error"] == error


async def test_without_fonts_for_a_language_the_picture_is_in_english(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = fonts.files
    monkeypatch.setattr(fonts, "files", lambda text, language: None if language == "ja" else whole(text, language))
    library = client.app[keys.LIBRARY]  # type: ignore[index]
    drawn = await charts.Charts(lambda: library).draw("KE", "ja", "png")
    english = await charts.Charts(lambda: library).draw("KE", "en", "png")
    assert drawn is not None
    assert english is not None
    assert (drawn.language, drawn.body) == ("en", english.body)


async def test_a_picture_is_drawn_once(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    whole = charts.card_of
    monkeypatch.setattr(charts, "card_of", lambda *args: drawn.append(args) or whole(*args))
    own = charts.Charts(lambda: client.app[keys.LIBRARY])  # type: ignore[index]
    for _ in range(3):
        await own.draw("KE", "en", "svg")
    assert len(drawn) == 1


async def test_drawing_holds_up_nobody(client: Client) -> None:
    """The renderer holds Python's lock while it draws: it must do so in another process."""
    async with client.get("/charts/ML.png?lang=en") as response:
        assert response.status == 200
    assert "resvg_py" not in sys.modules


async def test_a_crowd_that_wants_pictures_is_turned_away_and_then_served() -> None:
    pictures, begin = charts.Pictures(), threading.Event()

    def draw() -> charts.Picture:
        begin.wait(10)
        return charts.picture(b"", "svg", "en")

    crowd = [asyncio.create_task(pictures.get(number, draw)) for number in range(32)]
    twice = asyncio.create_task(pictures.get(0, draw))
    await asyncio.sleep(0)
    with pytest.raises(web.HTTPServiceUnavailable):
        await pictures.get("one more", draw)
    begin.set()
    assert len(await asyncio.gather(*crowd, twice)) == 33
    assert await pictures.get("one more", draw)


async def test_a_picture_that_fails_is_tried_again_and_costs_no_answer(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = charts.Charts(lambda: client.app[keys.LIBRARY])  # type: ignore[index]
    with monkeypatch.context() as broken:
        broken.setattr(charts, "png", lambda *_: 1 / 0)
        assert await own.file("/charts/KE.png?lang=en") is None
    assert await own.file("/charts/KE.png?lang=en") is not None


async def test_comparing_comes_with_a_picture_in_the_language_of_the_answer(client: Client, ask: Ask) -> None:
    answer = await ask('/compare_advice{"country": "KE"}', language="fr")
    assert [message["image"] for message in answer if "image" in message] == ["/charts/KE.png?lang=fr"]
    async with client.get(answer[0]["image"]) as response:
        assert response.status == 200
    # What the picture shows stands in the text beside it.
    assert answer[0]["text"].count("•") >= 5


async def test_several_countries_have_a_picture_each(ask: Ask) -> None:
    answer = await ask("What do other governments say about Kenya and Mali?", language="en")
    assert [m.get("image", "").split("?")[0] for m in answer][:2] == ["/charts/KE.png", "/charts/ML.png"]


async def test_other_answers_have_none(ask: Ask) -> None:
    assert not any("image" in message for message in await ask("Is it safe to travel to Kenya?"))


def test_pictures_of_ours_get_the_public_address() -> None:
    replies = (Reply("a", image="/charts/KE.png?lang=fr"), Reply("b"), Reply("c", image="https://b.example/x.png"))
    turn = Turn(replies, Status.ANSWERED, None, "fr")
    found = turn.with_images_at("https://a.example/")
    assert [reply.image for reply in found.replies] == [
        "https://a.example/charts/KE.png?lang=fr",
        None,
        "https://b.example/x.png",
    ]


async def test_the_setting_makes_them_absolute(another_application: Open) -> None:
    from bot.app import _respond
    from bot.message import Incoming

    async with another_application(public_url="https://a.example") as own:
        turn = await _respond(own)(Incoming("somebody", '/compare_advice{"country": "KE"}', "rest"))
    assert turn.replies[0].image == "https://a.example/charts/KE.png?lang=en"


def test_a_public_address_must_be_one() -> None:
    from bot.errors import SettingsError

    with pytest.raises(SettingsError, match="PUBLIC_URL"):
        Settings(public_url="example.org").check()


async def test_files_for_channels_that_upload(client: Client) -> None:
    own = charts.Charts(lambda: client.app[keys.LIBRARY])  # type: ignore[index]
    assert (await own.file("/charts/KE.png?lang=fr") or b"").startswith(b"\x89PNG")
    for path in ("/charts/ZZ.png?lang=fr", "/charts/KE.png?lang=xx", "/etc/passwd", "/charts/KE.svg"):
        assert await own.file(path) is None


async def _page(client: Client, query: str, **headers: str) -> str:
    async with client.get(f"/map{query}", headers=headers) as response:
        assert response.status == 200
        assert response.content_type == "text/html"
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        return await response.text()


async def test_the_page_says_in_tables_what_the_map_shows(client: Client) -> None:
    page = await _page(client, "?ministry=us&lang=en")
    store = client.app[keys.LIBRARY].store  # type: ignore[index]
    levels = {}
    for code in await store.countries():
        for fact in await store.facts(code, Kind.ADVICE_LEVEL):
            if fact.source == "us":
                levels[code] = fact
    assert len(levels) > 150
    assert page.count('<th scope="row">') == len(levels)
    counts = [int(n) for n in re.findall(r"\((\d+)\)</span></h2></caption>", page)]
    steps = [fact.value["common"] for fact in levels.values()]
    assert counts == [steps.count(step) for step in (4, 3, 2, 1) if step in steps]
    for fact in list(levels.values())[:20]:
        assert fact.url.replace("&", "&amp;") in page


async def test_the_page_needs_neither_scripts_nor_styles_of_its_own(client: Client) -> None:
    page = await _page(client, "?lang=en")
    assert "<script" not in page
    assert not re.search(r"\s(?:style|on\w+)=", page)


async def test_another_ministry_and_another_language_are_links(client: Client) -> None:
    page = await _page(client, "?ministry=canada&lang=ar")
    assert '<html lang="ar" dir="rtl">' in page
    links = [unescape(link) for link in re.findall(r'href="(/map\?[^"]+)"', page)]
    assert {f"/map?ministry={m}&lang=ar" for m in ("gov-uk", "us", "canada", "germany", "australia")} <= set(links)
    assert {f"/map?ministry=canada&lang={code}" for code in COMPLETE} <= set(links)
    assert page.count('aria-current="page"') == 2


async def test_the_reader_s_language_is_taken_where_none_is_asked_for(client: Client) -> None:
    assert '<html lang="de"' in await _page(client, "", **{"Accept-Language": "de-AT,en;q=0.5"})
    assert '<html lang="en"' in await _page(client, "", **{"Accept-Language": "tlh"})


async def test_each_country_on_the_map_says_what_it_is(client: Client) -> None:
    async with client.get("/map.svg?ministry=gov-uk&lang=en") as response:
        root = ElementTree.fromstring(await response.text())
    tips = [tip.text or "" for tip in root.iter("{http://www.w3.org/2000/svg}title")][1:]
    assert any(tip.startswith("Kenya · ") and tip.endswith("2/4") for tip in tips)
    assert any(tip == "United Kingdom · No level published" for tip in tips)


async def test_the_home_ministry_comes_first(another_application: Open) -> None:
    from aiohttp.test_utils import make_mocked_request

    from bot.world import World

    async with another_application() as own:
        world = World(lambda: own[keys.LIBRARY], "CA")
        drawn = await world.page(make_mocked_request("GET", "/map?lang=en"))
    assert "Global Affairs Canada" in re.findall(r"<title>(.*?)</title>", drawn.body.decode())[0].replace("&amp;", "&")  # type: ignore[union-attr]
