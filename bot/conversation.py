"""The steps a message takes, from `Incoming` to `Turn`. Read `respond` first."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot import own_data, payload, shortcuts
from bot.dialogue.agent import Dialogue
from bot.lanes import Lanes, Ticket
from bot.languages import answerable, languages
from bot.locales.catalogue import catalogue
from bot.locales.render import render, resolve
from bot.message import Button, Incoming, Reply, Status, Turn
from bot.metrics import Metrics
from bot.permalinks import Permalinks
from bot.privacy import pseudonym, redact
from bot.records import Records
from bot.understanding import emergency
from bot.understanding.language import UNKNOWN
from bot.understanding.model import EMERGENCY, Parsed
from bot.understanding.text import MAX_CHARACTERS, fold

logger = logging.getLogger(__name__)

SURE = 0.30
"""Probability from which the likeliest intent is answered; below it, the person is asked."""
LIKELY = 0.08
"""Probability from which an intent is worth offering when asking back."""

MOST_OTHERS = 2
"""Other questions of the same message that are offered."""

EmergencyAnswer = Callable[[Parsed, Mapping[str, Any], str], Awaitable[Turn]]
"""(parsed, remembered slots, language) -> the answer to danger, made without Rasa."""

JudgeAddresses = Callable[[str], Awaitable[Sequence[Mapping[str, Any]]]]
"""(a message as written) -> what the register of official addresses says of those in it; see bot.facts.official."""


@dataclass(slots=True)
class Exchange:
    """One message on its way; each step fills in what it finds out."""

    incoming: Incoming
    person: str
    ticket: Ticket
    text: str = ""
    slots: dict[str, Any] = field(default_factory=dict)
    parsed: Parsed | None = None
    language: str = "en"
    notices: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Answers messages.

    Parameters:
        dialogue: Rasa, embedded.
        answer_emergency: answers danger from the facts alone, whatever else is broken.
        records: where opinions are noted.
        permalinks: keeps answers, so that they can be shown and checked.
        metrics: counters.
        key: secret of the pseudonyms.
        intents: names of all intents, for payloads.
        default_language: when nothing else tells.
        kill_switch: answer emergencies only.
        addresses: looks up web addresses, e-mail addresses and telephone numbers in the register.
        lanes: the order of each person's messages within this process.
    """

    dialogue: Dialogue
    answer_emergency: EmergencyAnswer
    records: Records
    permalinks: Permalinks
    metrics: Metrics
    key: bytes
    intents: frozenset[str]
    default_language: str = "en"
    kill_switch: bool = False
    addresses: JudgeAddresses | None = None
    lanes: Lanes = field(default_factory=Lanes)

    async def respond(self, incoming: Incoming) -> Turn:
        """Answer one message. Never raises."""
        started = time.perf_counter()
        person = pseudonym(self.key, incoming.channel, incoming.sender)
        # The place in the person's queue is taken now, and waited for where order matters: before
        # the dialogue. Danger is answered without waiting for anything said before.
        exchange = Exchange(incoming, person=person, ticket=self.lanes.ticket(person))
        try:
            turn = await self._run(exchange)
        finally:
            exchange.ticket.leave()
        turn = self.permalinks.linked(_with_notices(turn, exchange.notices))
        if "permalink" in turn.extra:
            _spawn(self.permalinks.keep(turn))
        self._count(incoming.channel, turn, time.perf_counter() - started)
        return turn

    async def _run(self, exchange: Exchange) -> Turn:
        """The steps, in order; the first that returns a turn ends them."""
        for step in (
            self._redact,
            self._remember,
            self._command,
            self._understand,
            self._emergency,
            self._switched_off,
            self._talk,
        ):
            try:
                turn = await step(exchange)
            except Exception as error:
                # Type and place only: an exception's text may hold what the person wrote.
                logger.error(
                    "%s failed: %s at %s", step.__name__, type(error).__name__, _place(error), exc_info=_quiet(error)
                )
                turn = await self._failed(exchange, step.__name__)
            if turn is not None:
                return turn
        return _say("error", exchange.language, Status.ERROR, "error-emergency")

    async def _redact(self, exchange: Exchange) -> Turn | None:
        exchange.language = answerable(exchange.incoming.locale) or self.default_language
        written = (exchange.incoming.payload or exchange.incoming.text).strip()
        if len(written) > MAX_CHARACTERS:
            exchange.notices.append("message-too-long")
        exchange.text = redact(written[:MAX_CHARACTERS])
        return None

    async def _remember(self, exchange: Exchange) -> Turn | None:
        try:
            exchange.slots = await asyncio.wait_for(self.dialogue.slots(exchange.person), 2)
        except Exception as error:  # a store that is away must not stop an emergency
            logger.error("conversation cannot be read: %s", type(error).__name__)
        spoken = exchange.slots.get("chosen_language") or exchange.slots.get("language")
        exchange.language = answerable(spoken) or exchange.language
        return None

    async def _command(self, exchange: Exchange) -> Turn | None:
        match exchange.text.split(maxsplit=1)[:1]:
            case ["/start"]:
                exchange.text = "/greet"
            case ["/help"]:
                exchange.text = "/ask_capabilities"
            case ["/language"]:
                exchange.text = "/change_language"
            case ["/forget"]:
                await self.forget(exchange.person)
                return _say("forgotten", exchange.language, Status.ANSWERED)
            case ["/export"]:
                return render(own_data.told(await self.export(exchange.person)), exchange.language)
            case ["/stop"]:
                return _say("stopped", exchange.language, Status.ANSWERED)
            case ["/unsupported_media"]:
                return _say("unsupported-media", exchange.language, Status.UNKNOWN)
            case []:
                exchange.text = "/ask_capabilities"
        return None

    async def _understand(self, exchange: Exchange) -> Turn | None:
        if exchange.text.startswith("/"):
            exchange.parsed = payload.parse(exchange.text, exchange.language, self.intents)
            if exchange.parsed is not None:
                return None
            if exchange.incoming.payload is not None or payload.looks_like_one(exchange.text):
                return _say("not-understood-payload", exchange.language, Status.ERROR)
        if shortcuts.asks_to_repeat(exchange.text):
            return self._again(exchange)
        before = exchange.slots.get("language")
        exchange.parsed = await self.dialogue.parse(
            exchange.text, before=before, hint=exchange.incoming.locale or self.default_language
        )
        if intent := shortcuts.intent_of(exchange.text, self.intents):
            exchange.parsed = replace(exchange.parsed, ranking=((intent, 1.0),))
        self._choose_language(exchange, exchange.parsed.language)
        return None

    def _again(self, exchange: Exchange) -> Turn | None:
        """The last question once more, from facts as they are now."""
        topic = exchange.slots.get("topic")
        if topic not in self.intents:
            return _say("repeat-nothing", exchange.language, Status.ANSWERED)
        exchange.parsed = Parsed(exchange.text, exchange.language, ((topic, 1.0),), ())
        return None

    def _choose_language(self, exchange: Exchange, spoken: str) -> None:
        if exchange.slots.get("chosen_language"):
            return
        first = not exchange.slots.get("language")
        # A language that nobody here knows: go on in the one spoken so far, if there is one.
        language = answerable(spoken) or (self.default_language if first else exchange.language)
        if language != spoken and (first or exchange.language != language or spoken == UNKNOWN):
            exchange.notices.append("language-unknown" if spoken == UNKNOWN else f"language-apology:{spoken}")
        exchange.language = language

    async def _emergency(self, exchange: Exchange) -> Turn | None:
        parsed = exchange.parsed
        assert parsed is not None
        if parsed.intent != EMERGENCY:
            return None
        turn = await self.answer_emergency(parsed, exchange.slots, exchange.language)
        pending = None if turn.countries else {"need": "place", "intent": EMERGENCY}
        memory: dict[str, Any] = {"topic": EMERGENCY, "language": exchange.language, "pending": pending}
        if turn.countries:
            memory["countries"] = list(turn.countries)
        # Remembering may wait or fail; the answer does neither.
        _spawn(self.dialogue.set_slots(exchange.person, memory))
        return turn

    async def _switched_off(self, exchange: Exchange) -> Turn | None:
        return _say("error", exchange.language, Status.ERROR, "error-emergency") if self.kill_switch else None

    async def _talk(self, exchange: Exchange) -> Turn | None:
        parsed = exchange.parsed
        assert parsed is not None
        extra: dict[str, Any] = {"options": dict(parsed.options)} if parsed.options else {}
        if parsed.confidence < SURE and parsed.intent != "out_of_scope":
            likely = [name for name, p in parsed.ranking[:3] if p >= LIKELY and name not in _NOT_OFFERED]
            extra["guesses"] = likely
            parsed = replace(parsed, ranking=(("out_of_scope", parsed.confidence), *parsed.ranking))
        if parsed.intent == "verify_information" and self.addresses is not None:
            # Redaction has blanked the very address that is asked about: what is passed on is its judgement.
            extra["addresses"] = list(await self.addresses(exchange.incoming.text[:MAX_CHARACTERS]))
        parsed = replace(parsed, language=exchange.language)
        await exchange.ticket.turn()
        turn = await self.dialogue.handle(exchange.person, parsed, extra)
        if parsed.intent == "give_feedback":
            about = exchange.slots.get("topic")
            note = self.records.note_feedback(exchange.person, exchange.incoming.channel, exchange.language, about)
            await _logged(note)
        if turn is None:
            return _say("error", exchange.language, Status.ERROR)
        return _with_others(turn, parsed.also) if "guesses" not in extra else turn

    async def _failed(self, exchange: Exchange, step: str) -> Turn:
        """Something broke: danger is still answered, everything else honestly not."""
        try:
            if emergency.signs(fold(exchange.text)) and step != "_emergency":
                parsed = exchange.parsed or Parsed(exchange.text, exchange.language, ((EMERGENCY, 1.0),), ())
                return await self.answer_emergency(parsed, exchange.slots, exchange.language)
        except Exception as error:
            logger.error("emergency answer failed: %s", type(error).__name__)
        return _say("error", exchange.language, Status.ERROR, "error-emergency")

    async def forget(self, person: str) -> None:
        """Erase all that is kept about a pseudonym."""
        await self.dialogue.forget(person)
        await self.records.forget(person)

    async def export(self, person: str) -> dict[str, Any]:
        """All that is kept about a pseudonym."""
        return {**await self.dialogue.export(person), "feedback": await self.records.of(person)}

    def _count(self, channel: str, turn: Turn, seconds: float) -> None:
        self.metrics.messages.labels(channel, turn.language, turn.intent or "none", turn.status.value).inc()
        self.metrics.seconds.labels(channel).observe(seconds)


_NOT_OFFERED = frozenset(
    {"affirm", "deny", "inform", "greet", "goodbye", "thank", "out_of_scope", "restart", "ask_source"}
    | {"give_feedback", "bot_challenge", "privacy_request", "ask_capabilities", "change_language"}
    | {"verify_information", "unsubscribe_alerts", "list_subscriptions", "report_safe"}
)

_tasks: set[asyncio.Task[None]] = set()


def _spawn(work: Any) -> None:
    task = asyncio.ensure_future(_logged(work))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


async def _logged(work: Awaitable[None]) -> None:
    try:
        await work
    except Exception as error:
        logger.error("what must be remembered cannot be written: %s", type(error).__name__)


def _place(error: Exception) -> str:
    """File and line where an exception was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "nowhere"


def _quiet(error: Exception) -> bool:
    return logger.isEnabledFor(logging.DEBUG)


def _say(key: str, language: str, status: Status, *more: str) -> Turn:
    words = catalogue(language)
    text = "\n".join(words.text(name) for name in (key, *more))
    return Turn((Reply(text),), status, None, language, languages()[language].direction)


def _with_others(turn: Turn, intents: Sequence[str]) -> Turn:
    """Offer what else the message asked for, as buttons under the last reply."""
    if not intents or not turn.replies:
        return turn
    words = catalogue(turn.language)
    *before, last = turn.replies
    sent = {button.payload.split("{")[0] for button in last.buttons}
    more = [
        Button(words.text(f"meaning-{name}"), f"/{name}") for name in intents[:MOST_OTHERS] if f"/{name}" not in sent
    ]
    return replace(turn, replies=(*before, Reply(last.text, (*last.buttons, *more), last.image)))


def _with_notices(turn: Turn, notices: list[str]) -> Turn:
    """Put notices above the first reply; danger comes before any notice."""
    if not notices or turn.status is Status.EMERGENCY:
        return turn
    words = catalogue(turn.language)
    lines = []
    for notice in dict.fromkeys(notices):
        key, _, spoken = notice.partition(":")
        complete = ", ".join(language.name for language in languages().values() if language.complete)
        args: dict[str, Any] = {"languages": complete}
        if spoken:
            args["language"] = resolve({"language": spoken}, turn.language)
        lines.append(words.text(key, args))
    first, *rest = turn.replies
    head = Reply("\n".join(lines) + "\n\n" + first.text, first.buttons, first.image)
    return replace(turn, replies=(head, *rest))
