"""Is it true that ..., is this really the embassy: a claim beside official words, an address beside the register."""

from __future__ import annotations

from actions.advice import say_levels
from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer, topic_choices
from actions.library import library, settings
from actions.ministry import say_addresses
from actions.passages import answering, topical
from actions.places import unclear, where
from bot.facts.official import Judged
from bot.message import Status
from bot.understanding.stance import agrees, stances

QUOTES = 2
MOST_ADDRESSES = 3

# Concepts of a message that is about who wrote or called, not about a country's rules.
_WHO = frozenset({"embassy", "consulate", "scam"})
_VISA = frozenset({"visa", "e_visa", "visa_on_arrival"})
_LEVEL = frozenset({"advice_level", "safe", "risk"})
_WITHOUT_VISA = frozenset({"visa_free", "own_country"})
_WITH_VISA = frozenset({"visa_required", "visa_on_arrival", "e_visa", "no_admission"})


@answers("verify_information")
async def verify(asked: Asked) -> Answer:
    """An address is looked up; a claim about a country is laid beside the official text."""
    if asked.addresses:
        return _addresses(asked)
    about = topical(asked.concepts)
    if not asked.countries and (not about or _WHO & set(asked.concepts)):
        return _ask_address(asked)
    if _WHO & set(asked.concepts) and not set(about) - _WHO:
        return _ask_address(asked)
    if back := unclear(asked):
        return back
    composer = Composer()
    countries = where(asked)
    status = Status.UNKNOWN
    for country in countries:
        composer.bubble()
        if await _claim(composer, country, asked, about):
            status = Status.ANSWERED
    choices = topic_choices(countries[0], asked.intent)
    return Answer(composer.draft(status, countries, choices), {"topic": "ask_advice_level"})


async def _claim(composer: Composer, country: str, asked: Asked, about: tuple[str, ...]) -> bool:
    """The verdict where both sides can be read, the quotation or the facts in any case; False if there are none."""
    said = stances(asked.text, asked.language)
    if _VISA & set(asked.concepts) and asked.nationality and country != asked.nationality:
        return await _visa(composer, country, asked.nationality, said)
    found = await answering(country, "laws", about, asked.language, QUOTES) if about else []
    if not found:
        if about and not _LEVEL & set(asked.concepts):
            composer.say("verify-not-found", country={"country": country})
            return False
        composer.say("verify-intro", country={"country": country})
        return await say_levels(composer, country, asked.language)
    verdicts = {agrees(said, stances(text, fact.language)) for fact, text in found} - {None}
    _verdict(composer, country, verdicts.pop() if len(verdicts) == 1 else None)
    for fact, text in found:
        await composer.quote(fact, text)
    return True


async def _visa(composer: Composer, country: str, nationality: str, said: frozenset[str]) -> bool:
    rule = await library().entry_rule(country, nationality)
    if rule is None or (not rule.value["official"] and not settings().visa_matrix):
        composer.say("verify-not-found", country={"country": country})
        return False
    requirement = rule.value["requirement"]
    found = {"not_required"} if requirement in _WITHOUT_VISA else {"required"} if requirement in _WITH_VISA else set()
    _verdict(composer, country, agrees(said, found))
    composer.say("entry-title", nationality={"country": nationality}, country={"country": country})
    composer.say(f"entry-{requirement}")
    await composer.cite(rule)
    if not rule.value["official"]:
        composer.say("entry-unofficial", country={"country": country})
    return True


def _verdict(composer: Composer, country: str, verdict: bool | None) -> None:
    key = {True: "verify-supported", False: "verify-contradicted", None: "verify-mentioned"}[verdict]
    composer.say(key, country={"country": country})


def _addresses(asked: Asked) -> Answer:
    composer = Composer()
    for address in asked.addresses[:MOST_ADDRESSES]:
        _say_address(composer, Judged(**address))
    composer.say("official-never")
    for country in dict.fromkeys(address["ministry"] for address in asked.addresses if address.get("ministry")):
        say_addresses(composer, country)
    return Answer(composer.draft(Status.ANSWERED))


def _say_address(composer: Composer, judged: Judged) -> None:
    shown = {"verbatim": judged.shown}
    if judged.imitates:
        composer.say("official-imitation", address=shown, owner=judged.owner, real={"verbatim": judged.imitates})
    elif judged.owner:
        composer.say("official-number" if judged.kind == "phone" else "official-yes", address=shown, owner=judged.owner)
    else:
        composer.say("official-no", address=shown)


def _ask_address(asked: Asked) -> Answer:
    composer = Composer().say("official-missing").say("official-never")
    country = asked.nationality or next(iter(asked.countries), None)
    if country:
        say_addresses(composer, country)
    return Answer(composer.draft(Status.ANSWERED), {"topic": asked.intent})


class ActionVerify(AnswerIntent):
    """Rumours, and messages that claim to come from the embassy."""

    action_name = "action_verify"
