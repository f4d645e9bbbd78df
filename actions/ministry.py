"""A country's foreign ministry: where its citizens turn, and which addresses are really its own."""

from __future__ import annotations

from actions.compose import Composer
from bot.facts.official import ministries

MOST_DOMAINS = 6


def say_ministry(composer: Composer, country: str, *, distress: bool = True) -> bool:
    """The ministry of a country: its page and, where it is known, its line for citizens in distress.

    Parameters:
        distress: False to leave that line out: it is no office for questions about visas.

    Returns:
        False if the register does not have it.
    """
    ministry = ministries().get(country)
    if ministry is None:
        return False
    composer.cite_register(ministry)
    composer.say("ministry-line", name=ministry.name, country={"country": country}, url={"verbatim": ministry.website})
    if distress and ministry.emergency_phone:
        composer.say("ministry-phone", country={"country": country}, number={"verbatim": ministry.emergency_phone})
    return True


def say_addresses(composer: Composer, country: str) -> None:
    """The addresses of a country's ministry, if it is in the register."""
    ministry = ministries().get(country)
    if ministry is None:
        return
    composer.cite_register(ministry)
    composer.say("official-list", country={"country": country})
    for domain in ministry.domains[:MOST_DOMAINS]:
        composer.say("official-list-line", name=ministry.name, address={"verbatim": domain})
