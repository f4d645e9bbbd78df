"""Consular services, registration and alerts: which office is responsible, and its link."""

from __future__ import annotations

from dataclasses import replace

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answers
from actions.compose import Composer
from actions.library import library
from actions.ministry import say_ministry
from actions.places import where
from actions.posts import find_post
from actions.registers import REGISTRATION_SERVICES
from bot.answer import Bubble
from bot.message import Status


@answers("passport_service", "citizen_service")
async def consular_service(asked: Asked) -> Answer:
    """The responsible post; the rest is its own business."""
    given = await find_post(asked)
    if given.draft.status not in (Status.ANSWERED, Status.STALE):
        return given
    intro = Composer().say("consular-intro").draft().bubbles
    return _after(intro, given, asked)


@answers("register_trip")
async def register_trip(asked: Asked) -> Answer:
    """The registration service of the traveller's own ministry."""
    composer = Composer()
    remember: dict[str, object] = {"topic": asked.intent}
    service = REGISTRATION_SERVICES.get(asked.nationality or "")
    if asked.nationality is None:
        composer.say("ask-nationality")
        remember["pending"] = {"need": "nationality", "intent": asked.intent}
        return Answer(composer.draft(Status.NEEDS_CHOICE), remember)
    if service is None:
        composer.say("register-unknown", country={"country": asked.nationality})
        return Answer(composer.draft(Status.UNKNOWN), remember)
    composer.say("register-intro")
    composer.say(
        "register-line",
        name=service.name,
        country={"country": asked.nationality},
        url={"verbatim": service.url},
    )
    return Answer(composer.draft(Status.ANSWERED), remember)


@answers("subscribe_alerts", "unsubscribe_alerts", "list_subscriptions")
async def alerts(asked: Asked) -> Answer:
    """There are none yet: say so, and where the ministries offer their own."""
    composer = Composer()
    if asked.intent != "subscribe_alerts":
        return Answer(composer.say("alerts-none").draft(Status.ANSWERED))
    composer.say("alerts")
    found = False
    for country in where(asked):
        for fact in await library().levels(country):
            composer.say(
                "alert-signup-line",
                publisher=fact.publisher,
                country={"country": country},
                url={"verbatim": fact.url},
            )
            found = True
            break
    if not found:
        composer = Composer().say("alerts-none").say("ask-place")
        return Answer(
            composer.draft(Status.NEEDS_PLACE),
            {"topic": asked.intent, "pending": {"need": "place", "intent": asked.intent}},
        )
    return Answer(composer.draft(Status.ANSWERED, where(asked)), {"topic": asked.intent})


@answers("report_safe")
async def report_safe(asked: Asked) -> Answer:
    """Glad, and honest that nobody is told."""
    return Answer(Composer().say("report-safe").draft(Status.ANSWERED))


@answers("talk_to_human")
async def talk_to_human(asked: Asked) -> Answer:
    """No hand-off yet: the official contacts of the traveller's own country."""
    intro = Composer().say("human")
    if asked.nationality:
        say_ministry(intro, asked.nationality)
    if asked.nationality and where(asked):
        given = await find_post(asked)
        return _after(intro.draft().bubbles, given, asked)
    composer = intro.say("human-where")
    need = "nationality" if asked.countries else "place"
    return Answer(
        composer.draft(Status.NEEDS_CHOICE if asked.countries else Status.NEEDS_PLACE),
        {"topic": "find_post", "pending": {"need": need, "intent": "find_post"}},
    )


def _after(intro: tuple[Bubble, ...], given: Answer, asked: Asked) -> Answer:
    draft = replace(given.draft, bubbles=(*intro, *given.draft.bubbles), intent=asked.intent)
    return replace(given, draft=draft)


class ActionConsularService(AnswerIntent):
    """Passports, certificates, registrations."""

    action_name = "action_consular_service"


class ActionOfficialLink(AnswerIntent):
    """Register a trip."""

    action_name = "action_official_link"


class ActionAlerts(AnswerIntent):
    """Follow a country's advice."""

    action_name = "action_alerts"


class ActionReportSafe(AnswerIntent):
    """I am safe."""

    action_name = "action_report_safe"


class ActionTalkToHuman(AnswerIntent):
    """A person, please."""

    action_name = "action_talk_to_human"
