"""The guides for people in trouble: their own numbers, their pages, their buttons."""

from __future__ import annotations

import json

import pytest

from actions.base import answer
from bot.facts import Library
from bot.locales.catalogue import catalogue
from bot.message import Status
from tests.actions.test_answers import asked, keys, library  # noqa: F401  the fixture

SCENARIOS = (
    "lost_passport",
    "arrested_or_detained",
    "victim_of_crime",
    "ill_or_injured",
    "death_abroad",
    "missing_person",
    "stranded_or_no_money",
    "family_matter",
)


@pytest.mark.parametrize("scenario", SCENARIOS)
async def test_every_guide_leads_on_to_its_pages_the_embassy_and_the_numbers(library: Library, scenario: str) -> None:  # noqa: F811
    given = await answer(asked(scenario, "TH"))
    payloads = [choice.payload for choice in given.draft.bubbles[-1].choices]
    assert f'/{scenario}{{"country": "TH", "part": "can"}}' in payloads
    assert f'/{scenario}{{"country": "TH", "part": "ready"}}' in payloads
    assert '/find_post{"country": "TH"}' in payloads
    for part in ("can", "ready"):
        page = await answer(asked(scenario, "TH", options={"part": part}))
        assert page.draft.status is Status.ANSWERED
        assert len(keys(page)) >= 3
        assert all(catalogue("en").has(key) for key in keys(page))


async def test_sexual_assault_has_a_guide_of_its_own_that_its_buttons_keep(library: Library) -> None:  # noqa: F811
    given = await answer(asked("victim_of_crime", "EG", concepts=("sexual_assault",)))
    assert "help-title-sexual_assault" in keys(given)
    assert keys(given)[0] == "numbers-title"
    page = next(choice.payload for choice in given.draft.bubbles[-1].choices if '"ready"' in choice.payload)
    options = json.loads(page.split("/victim_of_crime")[1])
    shown = await answer(asked("victim_of_crime", options.pop("country"), options=options))
    assert "guide-sexual_assault-ready-1" in keys(shown)


async def test_a_second_page_leaves_an_open_question_open(library: Library) -> None:  # noqa: F811
    pending = {"need": "nationality", "intent": "lost_passport"}
    page = await answer(asked("lost_passport", "TH", options={"part": "can"}, pending=pending))
    assert page.remember["pending"] == pending


async def test_a_line_from_the_register_says_so_and_since_when(library: Library) -> None:  # noqa: F811
    given = await answer(asked("lost_passport", "PE", nationality="CA"))
    assert "ministry-phone" in keys(given)
    [cited] = [one for one in given.draft.citations if "register" in one.publisher]
    assert (cited.url, cited.retrieved, cited.published) == ("https://travel.gc.ca", "2026-11-24", None)


async def test_a_nationality_told_afterwards_brings_the_embassy_and_the_ministry(library: Library) -> None:  # noqa: F811
    pending = {"need": "nationality", "intent": "arrested_or_detained"}
    given = await answer(
        asked("inform", pending=pending, topic="arrested_or_detained", remembered=("TH",), said_nationality="GB")
    )
    said = keys(given)
    assert said[0] == "posts-title"
    assert "ministry-line" in said
    assert "help-arrested_or_detained-1" not in said
    payloads = [choice.payload for bubble in given.draft.bubbles for choice in bubble.choices]
    assert any('"part": "can"' in payload for payload in payloads)
    assert not any(payload.startswith("/find_post") for payload in payloads)
    assert given.remember["nationality"] == "GB"
