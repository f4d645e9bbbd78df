"""Answers that can be shown and checked: the link, the page, forgeries, both databases, the command."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from aiohttp import web
from aiohttp.test_utils import TestClient
from click.testing import CliRunner

from bot import app_keys as keys
from bot.cli import main
from bot.message import Citation, Reply, Status, Turn
from bot.permalinks import Permalinks
from bot.records import Records, answers
from tests.conftest import Ask

Client = TestClient[web.Request, web.Application]
KEY = b"k" * 32


@pytest.fixture(params=["sqlite", "postgresql"])
async def records(request: pytest.FixtureRequest, tmp_path: Path) -> Records:
    """Records in each kind of database."""
    url = request.getfixturevalue("database_url") if request.param == "postgresql" else None
    made = Records(url, tmp_path)
    await made.open()
    return made


def turn(text: str = "Level 2 <b>since</b> June", **changes: object) -> Turn:
    citation = Citation("FCDO", "Kenya", "https://example.org/kenya?a=1&b=2", "2026-06-24", "2026-08-22", "en")
    made = Turn((Reply(text),), Status.ANSWERED, "ask_security", "en", countries=("KE",), citations=(citation,))
    return replace(made, **changes)  # type: ignore[arg-type]


async def test_an_answer_is_found_again_and_is_genuine(records: Records) -> None:
    links = Permalinks(records, KEY)
    given = links.linked(turn())
    await links.keep(given)
    await Permalinks(records, KEY).keep(given)  # by another process, once more
    kept = await links.find(given.extra["permalink"].removeprefix("/a/"))
    assert kept is not None
    assert kept.genuine
    assert kept.body["text"] == ["Level 2 <b>since</b> June"]
    assert kept.body["citations"][0]["publisher"] == "FCDO"
    assert await links.find("a" * 16) is None


async def test_what_was_changed_in_the_database_is_not_genuine(records: Records) -> None:
    links = Permalinks(records, KEY)
    given = links.linked(turn())
    await links.keep(given)
    id = given.extra["permalink"].removeprefix("/a/")
    changed = answers.update().values(body=sa.func.replace(answers.c.body, "Level 2", "Level 1"))
    await asyncio.to_thread(records._execute, changed)
    kept = await links.find(id)
    assert kept is not None
    assert not kept.genuine


async def test_another_key_does_not_vouch(records: Records) -> None:
    given = Permalinks(records, KEY).linked(turn())
    await Permalinks(records, KEY).keep(given)
    kept = await Permalinks(records, b"x" * 32).find(given.extra["permalink"].removeprefix("/a/"))
    assert kept is not None
    assert not kept.genuine


def test_only_answers_with_sources_have_a_link() -> None:
    links = Permalinks(Records("sqlite://", Path()), KEY)
    assert "permalink" not in links.linked(turn(citations=())).extra
    assert "permalink" not in links.linked(turn(status=Status.OUT_OF_SCOPE)).extra
    one, other = links.linked(turn("a")), links.linked(turn("b"))
    assert one.extra["permalink"] != other.extra["permalink"]
    assert links.linked(turn("a")).extra["permalink"] == one.extra["permalink"]


async def _link(client: Client, ask: Ask, question: str) -> str:
    answer = await ask(question)
    link = str(answer[0]["custom"]["permalink"])
    for _ in range(100):  # it is written after the answer has gone out
        async with client.get(link) as response:
            if response.status == 200:
                return link
        await asyncio.sleep(0.02)
    raise AssertionError("the answer was not kept")


async def test_the_page_shows_what_was_said(client: Client, ask: Ask) -> None:
    link = await _link(client, ask, "Is it safe to travel to Kenya?")
    async with client.get(link, headers={"Accept-Language": "de-DE,de;q=0.9"}) as response:
        page = await response.text()
        assert response.status == 200
        assert "script-src" not in response.headers["Content-Security-Policy"]
    assert '<html lang="de" dir="ltr">' in page
    assert "Diese Antwort ist echt" in page
    assert '<blockquote lang="en" dir="ltr">' in page
    assert "Kenya" in page
    assert "https://travel.state.gov" in page


async def test_the_page_in_arabic_runs_from_right_to_left(client: Client, ask: Ask) -> None:
    link = await _link(client, ask, "ما مستوى الخطر في كينيا؟")
    async with client.get(link, headers={"Accept-Language": "ar"}) as response:
        page = await response.text()
    assert '<html lang="ar" dir="rtl">' in page
    assert '<blockquote lang="ar" dir="rtl">' in page


async def test_a_forged_link_is_refused(client: Client) -> None:
    for id in ("abcdefghijklmnop", "x", "ABCDEFGHIJKLMNOP", "%3Cscript%3E", "a" * 500):
        async with client.get(f"/a/{id}") as response:
            assert response.status == 404
            assert "gave no such answer" in await response.text()


async def test_as_json(client: Client, ask: Ask) -> None:
    link = await _link(client, ask, "Is it safe to travel to Ghana?")
    async with client.get(link, headers={"Accept": "application/json"}) as response:
        body = await response.json()
    assert body["genuine"] is True
    assert body["countries"] == ["GH"]
    assert {"publisher", "url", "published", "retrieved"} <= body["citations"][0].keys()


async def test_nothing_of_the_person_is_kept(client: Client, ask: Ask, application: web.Application) -> None:
    await ask("My name is Zebulon Quux, passport X1234567. Is it safe to travel to Togo?")
    await asyncio.sleep(0.2)
    rows = await asyncio.to_thread(application[keys.RECORDS]._fetch, sa.select(answers))
    assert rows
    assert not any("Quux" in row["body"] or "X1234567" in row["body"] for row in rows)


def test_the_command_checks_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAFECONDUCT_STATE", str(tmp_path))
    monkeypatch.setenv("SAFECONDUCT_SECRET", "a secret for tests")

    async def give() -> str:
        from bot.settings import Settings

        settings = Settings.from_environment()
        records = Records(None, tmp_path)
        await records.open()
        links = Permalinks(records, settings.key())
        given = links.linked(turn())
        await links.keep(given)
        await records.close()
        return str(given.extra["permalink"])

    link = asyncio.run(give())
    done = CliRunner().invoke(main, ["verify", f"https://advice.example.org{link}"])
    assert done.exit_code == 0, done.output
    assert "genuine" in done.output
    assert "FCDO, Kenya: https://example.org/kenya?a=1&b=2" in done.output
    with sqlite3.connect(tmp_path / "records.sqlite") as connection:
        connection.execute("UPDATE answers SET body = replace(body, 'Level 2', 'Level 1')")
    assert CliRunner().invoke(main, ["verify", link]).exit_code == 1
    assert "no such answer" in CliRunner().invoke(main, ["verify", "/a/abcdefghijklmnop"]).output
