"""The page over an assistant that says what a test wants: canned turns in the real shape, no model.

stub.answers["hello"] = turn("Hello!")
stub.fail("hello", Fault(status=500))
assert [body["message"] for body in stub.bodies] == ["hello"]
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

import bot
from bot.channels import page, rest
from bot.errors import BadRequest
from bot.message import Button, Citation, Reply, Status, Turn

WIDGET = Path(bot.__file__).parent / "widget"


def turn(*replies: str | Reply, status: Status = Status.ANSWERED, **fields: Any) -> Turn:
    """A turn in English unless told otherwise."""
    bubbles = tuple(Reply(reply) if isinstance(reply, str) else reply for reply in replies)
    return Turn(bubbles, status, fields.pop("intent", None), fields.pop("language", "en"), **fields)


@dataclass
class Fault:
    """What happens to one request instead of, or before, an answer.

    Parameters:
        status: HTTP status to answer with.
        body: what to answer with status 200, if not a turn.
        hang_up: close the connection without an answer.
        until: answer only when this is set.
    """

    status: int | None = None
    body: bytes | None = None
    hang_up: bool = False
    until: asyncio.Event | None = None


@dataclass
class Stub:
    """One page and its assistant."""

    answers: dict[str, Turn] = field(default_factory=dict)
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    url: str = ""

    def fail(self, message: str, *faults: Fault) -> None:
        """The next requests with this message meet these faults, one each."""
        self.faults.setdefault(message, []).extend(faults)

    @property
    def messages(self) -> list[str]:
        """What arrived, in order."""
        return [body["message"] for body in self.bodies]

    def application(self) -> web.Application:
        """The page at "/" and the REST channel."""
        application = web.Application()
        application.add_routes(page.routes(WIDGET))
        application.add_routes([web.post("/webhooks/rest/webhook", self._webhook)])
        return application

    async def _webhook(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        try:
            message = rest.incoming(body)
        except BadRequest as error:
            return rest.answer({"error": "bad_request", "detail": str(error)}, 400)
        self.bodies.append(json.loads(body))
        waiting = self.faults.get(message.text)
        fault = waiting.pop(0) if waiting else Fault()
        if fault.until:
            await fault.until.wait()
        if fault.hang_up and request.transport:
            request.transport.close()
        if fault.status:
            return rest.answer({"error": "made up", "detail": "for a test"}, fault.status)
        if fault.body is not None:
            return web.Response(body=fault.body, content_type="application/json")
        answer = self.answers.get(message.text) or ANSWERS.get(message.text) or turn(f"You said: {message.text}")
        return rest.answer(rest.as_rasa(message.sender, answer))


FCDO = "Foreign, Commonwealth & Development Office"
KENYA = Citation(
    FCDO, "Kenya travel advice", "https://www.gov.uk/foreign-travel-advice/kenya", "2026-06-24", "2026-08-22", "en"
)
GERMANY = Citation(
    "Auswärtiges Amt", "Kenia: Reisehinweise", "https://www.auswaertiges-amt.de/de/-/208058", None, "2026-05-03", "de"
)
HELP = Citation(
    FCDO, "Getting help", "https://www.gov.uk/foreign-travel-advice/kenya/getting-help", None, "2026-08-22", "en"
)
HOSTILE = """<img src=x onerror="window.hacked = 1"><script>window.hacked = 2</script> javascript:window.hacked=3
• <b>bold</b> https://example.org/"onmouseover="window.hacked=4"""

ANSWERS = {
    "Is it safe to travel to Kenya?": turn(
        Reply(
            "Kenya: official travel advice\n"
            f"• {FCDO}: advises against all travel to parts of the country, 24 June 2026\n"
            "• Auswärtiges Amt: no travel warning\n"
            "⚠ This was last read on 3 May 2026 and may be out of date.\n"
            "Sources\n"
            f"• {FCDO} — published 24 June 2026, read 22 August 2026: {KENYA.url}\n"
            f"• Auswärtiges Amt — date of publication unknown, read 3 May 2026: {GERMANY.url}",
            (
                Button("Health", '/ask_health{"country": "KE"}'),
                Button("Emergency numbers", '/ask_emergency_number{"country": "KE"}'),
            ),
        ),
        status=Status.STALE,
        intent="ask_advice_level",
        countries=("KE",),
        citations=(KENYA, GERMANY),
    ),
    "هل السفر إلى كينيا آمن؟": turn(
        "\u2068كينيا\u2069: الأمان\n"
        f"\u2068{FCDO}\u2069 (باللغة \u2068الإنجليزية\u2069)، «\u2068Crime\u2069»:\n"
        "«Muggings and armed attacks are common (especially in Nairobi).\n• Be careful at night»\n"
        f"• \u2068{FCDO}\u2069: \u2068لا تحذير من السفر\u2069، \u206824 يونيو 2026\u2069\n"
        "المصادر\n"
        f"• \u2068{FCDO}\u2069 — نُشر في \u206824 يونيو 2026\u2069: \u2068{KENYA.url}\u2069",
        language="ar",
        direction="rtl",
        citations=(KENYA,),
    ),
    "/report_emergency": turn(
        "If you are in danger, call now:\n• 112 — Europe, and from mobile phones in many other countries\n"
        "• 911 — United States, Canada and many other countries in the Americas",
        "Get to a safe place if you can.\nTell me which country you are in.",
        status=Status.EMERGENCY,
    ),
    "help, robbed in Nairobi": turn(
        "Kenya — call now:\n• All emergencies: 999\n• Clinic in Nairobi: +254 (0)20 271 9999",
        "Your embassy:\n• Embassy, Nairobi\nTelephone: +254 20 363 6000\n"
        f"Sources\n• {FCDO} — date of publication unknown, read 22 August 2026: {HELP.url}",
        status=Status.EMERGENCY,
        countries=("KE",),
        citations=(HELP,),
    ),
    "hostile": turn(
        Reply(HOSTILE, (Button("<i>press</i>", "<payload>"),)),
        citations=(
            Citation("<u>Publisher</u>", "t", "javascript:window.hacked=5", None, None, '"><script>'),
            Citation("Publisher", "t", "https://example.org/<script>", "<not a date>", None, "en"),
        ),
    ),
    '/change_language{"language": "fr"}': turn(
        "Je vous réponds maintenant en français.", intent="change_language", language="fr"
    ),
    "/forget": turn("Done: everything kept about this conversation has been erased."),
}
