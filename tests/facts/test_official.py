"""Who is really official, and what only looks like it."""

from __future__ import annotations

import pytest

from bot.facts import official
from bot.facts.official import addresses, digits, judge_host, ministries
from bot.privacy import redact


def test_the_register_is_sound() -> None:
    for code, ministry in ministries().items():
        assert len(code) == 2
        assert code.isupper()
        assert ministry.website.startswith("https://")
        assert ministry.domains
        assert all(domain == domain.lower() and "." in domain and "/" not in domain for domain in ministry.domains)
        host = ministry.website.split("/")[2]
        assert judge_host(host).owner, f"{code}: {host} is not among its own domains"


@pytest.mark.parametrize(
    ("host", "ministry", "imitates"),
    [
        ("www.gov.uk", "GB", False),
        ("visas.service.gov.uk", "GB", False),
        ("gov.uk.visa-help.com", "GB", True),
        ("gov-uk.com", "GB", True),
        ("g0v.uk.com", "GB", True),
        ("auswaertiges-amt-service.de", "DE", True),
        ("usembassy.com", "US", True),
        ("rusembassy.fi", None, False),
        ("ambafrance-uk.org", None, False),
        ("example.org", None, False),
        ("gov.zz", None, False),
        ("mygov.example", None, False),
    ],
)
def test_hosts(host: str, ministry: str | None, imitates: bool) -> None:
    judged = judge_host(host)
    assert judged.ministry == ministry
    assert bool(judged.imitates) is imitates


def test_what_is_repeated_of_an_address_is_not_personal() -> None:
    numbers = {digits("+44 20 7008 5000"): "A ministry"}
    text = "mail from jane.doe@gov-uk.com, call +44 (0)20 7008 5000 or my own +49 170 1234567, see https://gov.uk/visa"
    found = {judged.kind: judged for judged in addresses(text, {}) if judged.kind != "phone"}
    assert found["email"].shown == "gov-uk.com"
    assert found["web"].shown == "gov.uk"
    phones = [judged for judged in addresses(text, numbers) if judged.kind == "phone"]
    assert [(judged.shown, judged.owner) for judged in phones] == [("+44 (0)20 7008 5000", "A ministry"), ("…567", "")]


def test_a_shared_location_is_made_coarse() -> None:
    assert redact('/inform{"lat": "-1.292066", "lon":"36.821946"}') == '/inform{"lat": "-1.29", "lon":"36.82"}'


async def test_the_numbers_of_the_posts_are_known(application: object) -> None:
    from aiohttp import web

    from bot import app_keys as keys

    assert isinstance(application, web.Application)
    numbers = await official.official_numbers(application[keys.LIBRARY])
    assert len(numbers) > 50
    assert all(len(number) <= 9 for number in numbers)
