"""What the person asked: intent, places and memory, read once from the tracker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from rasa_sdk import Tracker


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with all that is known around it.

    Parameters:
        intent: what is wanted.
        text: the message as written, redacted.
        language: language of the answer.
        destinations: ISO2 codes named in this message as destinations, in order.
        cities: (city, ISO2) named as destinations.
        candidates: for the first ambiguous name, the countries it may mean.
        nationality: ISO2, from this message or remembered.
        said_nationality: ISO2 if this very message says it.
        residence: ISO2, from this message or remembered.
        said_residence: ISO2 if this very message says it.
        remembered: ISO2 codes that the last answer was about.
        topic: intent that a follow-up continues.
        pending: what the last answer asked for.
        last_answer: the last answer, for "where does this come from".
        guesses: likeliest intents when the message was not understood well enough.
        asked_language: language that the person asks to be answered in.
        concepts: ids of data/concepts that the message names.
        addresses: what the register of official addresses says of those in the message
            (`bot.facts.official.Judged` as JSON).
        options: what a button says beside intent and places, e.g. which part of a guide.
        matter: the message without the names of countries, for the search within one country, where
            they would only count as words that its pages have; empty for what a button means.
    """

    intent: str
    text: str
    language: str
    destinations: tuple[str, ...] = ()
    cities: tuple[tuple[str, str], ...] = ()
    candidates: tuple[str, ...] = ()
    nationality: str | None = None
    said_nationality: str | None = None
    residence: str | None = None
    said_residence: str | None = None
    remembered: tuple[str, ...] = ()
    topic: str | None = None
    pending: Mapping[str, Any] = field(default_factory=dict)
    last_answer: Mapping[str, Any] = field(default_factory=dict)
    guesses: tuple[str, ...] = ()
    asked_language: str | None = None
    concepts: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    addresses: tuple[Mapping[str, Any], ...] = ()
    matter: str = ""

    @property
    def spot(self) -> tuple[float, float] | None:
        """A shared location: latitude and longitude in degrees."""
        if "lat" in self.options and "lon" in self.options:
            return float(self.options["lat"]), float(self.options["lon"])
        return None

    @property
    def countries(self) -> tuple[str, ...]:
        """What the question is about: the places named, else those of the last answer."""
        return self.destinations or self.remembered

    def with_intent(self, intent: str) -> Asked:
        """The same question, as if it had been asked with another intent."""
        return replace(self, intent=intent)

    @classmethod
    def of(cls, message: Mapping[str, Any], slots: Mapping[str, Any]) -> Asked:
        """Gather a question from a parsed message (Rasa's parse shape) and the slots."""
        entities = message.get("entities") or []
        destinations: list[str] = []
        cities: list[tuple[str, str]] = []
        said: dict[str, str] = {}
        candidates: tuple[str, ...] = ()
        for entity in entities:
            kind = entity.get("entity")
            if kind not in ("country", "city"):
                continue
            code = entity["value"] if kind == "country" else entity.get("country")
            if not _is_code(code):
                continue
            role = entity.get("role") or "destination"
            if role != "destination":
                said.setdefault(role, code)
                continue
            if entity.get("candidates"):
                candidates = candidates or tuple(entity["candidates"])
                continue
            if kind == "city":
                cities.append((entity["value"], code))
            if code not in destinations:
                destinations.append(code)
        pending = slots.get("pending") or {}
        if not destinations and not candidates and pending.get("need") == "choice" and not slots.get("countries"):
            # "Georgia" was asked back and not answered: the question is still open.
            candidates = tuple(code for code in pending.get("among", ()) if _is_code(code))
        return cls(
            intent=(message.get("intent") or {}).get("name") or "out_of_scope",
            text=message.get("text") or "",
            language=slots.get("chosen_language") or message.get("language") or slots.get("language") or "en",
            destinations=tuple(destinations),
            cities=tuple(cities),
            candidates=candidates,
            nationality=said.get("nationality") or slots.get("nationality"),
            said_nationality=said.get("nationality"),
            residence=said.get("residence") or slots.get("residence"),
            said_residence=said.get("residence"),
            remembered=tuple(slots.get("countries") or ()),
            topic=slots.get("topic"),
            pending=pending,
            last_answer=slots.get("last_answer") or {},
            guesses=tuple(message.get("guesses") or ()),
            asked_language=next((entity["value"] for entity in entities if entity.get("entity") == "language"), None),
            options=message.get("options") or {},
            addresses=tuple(message.get("addresses") or ()),
            concepts=tuple(
                dict.fromkeys(entity["value"] for entity in entities if entity.get("entity") == "topic_word")
            ),
            matter=_matter(message.get("text") or "", entities),
        )


def read(tracker: Tracker) -> Asked:
    """Gather the question from the SDK's tracker."""
    return Asked.of(tracker.latest_message or {}, tracker.slots)


def _matter(text: str, entities: Sequence[Mapping[str, Any]]) -> str:
    if text.startswith("/"):
        return ""
    named = [entity for entity in entities if entity.get("entity") == "country" and entity.get("end")]
    for entity in sorted(named, key=lambda entity: -int(entity["start"])):
        text = f"{text[: entity['start']]} {text[entity['end'] :]}"
    return " ".join(text.split())


def _is_code(code: Any) -> bool:
    return isinstance(code, str) and len(code) == 2 and code.isalpha() and code.isupper()
