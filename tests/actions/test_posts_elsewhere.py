"""Where one's own country has no post, and where the person shares a location."""

from __future__ import annotations

import pytest

from actions.base import answer
from bot.facts import Library
from bot.facts.protection import protection
from bot.message import Status
from bot.understanding.places import nearest
from tests.actions.test_answers import args, asked, keys, library  # noqa: F401  the fixture


def test_arrangements() -> None:
    assert [one.name for one in protection("SK", "TD")] == ["eu"]
    assert [one.name for one in protection("SE", "TD")] == ["nordic", "eu"]
    assert protection("SK", "FR") == ()
    assert [one.helpers for one in protection("KE", "KG")] == [("GB",)]
    assert protection("KE", "IN") == ()  # inside the Commonwealth
    assert protection("GB", "KG") == ()
    assert protection("BR", "TD") == ()
    assert [(one.name, one.helpers) for one in protection("CA", "FJ")] == [("sharing", ("AU",))]
    assert [one.name for one in protection("AU", "ML")] == ["sharing", "commonwealth"]
    assert protection("AU", "CA") == ()


async def test_a_union_citizen_without_an_embassy_is_told_whose_helps(library: Library) -> None:  # noqa: F811
    given = await answer(asked("find_post", "TD", nationality="SK"))
    assert "posts-none" in keys(given)
    assert "protection-eu" in keys(given)
    assert args(given, "protection-eu") == {"host": {"country": "TD"}}
    assert any(citation.title == "Council Directive (EU) 2015/637" for citation in given.draft.citations)


async def test_australia_helps_a_canadian_where_only_it_has_an_embassy(library: Library) -> None:  # noqa: F811
    given = await answer(asked("find_post", "WS", nationality="CA"))
    assert "protection-sharing" in keys(given)
    assert any("travel.gc.ca" in citation.url for citation in given.draft.citations)


async def test_an_own_embassy_makes_others_needless(library: Library) -> None:  # noqa: F811
    given = await answer(asked("find_post", "TD", nationality="FR"))
    assert "protection-eu" not in keys(given)


@pytest.mark.parametrize(
    ("spot", "countries"),
    [((-1.29, 36.82), ["KE"]), ((43.73, 7.42), ["MC"]), ((0.0, -30.0), []), ((95.0, 10.0), [])],
)
def test_the_nearest_city_tells_the_country(spot: tuple[float, float], countries: list[str]) -> None:
    assert [place.country for place in nearest(*spot)] == countries


def test_near_a_border_both_countries_are_possible() -> None:
    assert {place.country for place in nearest(31.77, 35.2)} == {"IL", "PS"}


async def test_a_location_finds_the_nearest_post(library: Library) -> None:  # noqa: F811
    given = await answer(asked("inform", nationality="US", options={"lat": "18.79", "lon": "98.98"}))
    assert keys(given)[0] == "location-near"
    assert given.draft.countries == ("TH",)
    first = args(given, "post-line")["post"]
    assert first["args"] == {"city": "Chiang Mai"}


async def test_a_location_answers_the_open_question(library: Library) -> None:  # noqa: F811
    pending = {"need": "place", "intent": "ask_emergency_number"}
    given = await answer(asked("inform", pending=pending, options={"lat": "18.79", "lon": "98.98"}))
    assert "numbers-title" in keys(given)


async def test_a_location_at_sea_is_asked_back(library: Library) -> None:  # noqa: F811
    given = await answer(asked("inform", options={"lat": "0.00", "lon": "-30.00"}))
    assert given.draft.status is Status.NEEDS_PLACE
