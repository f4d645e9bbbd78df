"""What an action answers: message keys with typed arguments, never prose.

A `Draft` says the same in every language; `bot.locales` turns it into text. Arguments are
strings and numbers, or references that are rendered by language:

    {"country": "KE"}             the country's CLDR name
    {"countries": ["KE", "TZ"]}   a list of names, joined as the language joins lists
    {"either": ["CD", "CG"]}      the same, joined by "or"
    {"date": "2026-06-24"}        a date
    {"language": "de"}            a language's name
    {"currency": "KES"}           a currency's name
    {"key": "...", "args": {...}} another message
    {"verbatim": "+254 20 ..."}   a number, address or link that must stay as it is
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.message import Citation, Status

Arg = str | int | float | Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a bubble: a message of the catalogue with its arguments."""

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)

    def as_arg(self) -> dict[str, Any]:
        """This line as the argument of another."""
        return {"key": self.key, "args": dict(self.args)}


@dataclass(frozen=True, slots=True)
class Quote:
    """A publisher's own words, shown as they are, with their language.

    Parameters:
        text: the exact quotation.
        language: its language (BCP 47).
        heading: the publisher's heading above it.
        citation: index into the draft's citations.
        translation: a machine's translation into the person's language, if one was made.
    """

    text: str
    language: str
    heading: str
    citation: int
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: its label and what pressing it sends back."""

    label: Line
    payload: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """Lines and quotations in order, with buttons under them.

    Parameters:
        image: path of a picture that shows what the lines say, e.g. "/charts/KE.png"; the language is added to it.
    """

    lines: tuple[Line | Quote, ...]
    choices: tuple[Choice, ...] = ()
    image: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer before it has a language."""

    status: Status
    bubbles: tuple[Bubble, ...]
    countries: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    intent: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """JSON types only; `from_dict` is the inverse."""
        return {
            "status": self.status.value,
            "bubbles": [
                {
                    "lines": [_as_dict(line) for line in bubble.lines],
                    "choices": [{"label": _as_dict(c.label), "payload": c.payload} for c in bubble.choices],
                    "image": bubble.image,
                }
                for bubble in self.bubbles
            ],
            "countries": list(self.countries),
            "citations": [_as_dict(citation) for citation in self.citations],
            "intent": self.intent,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Draft:
        """Raises KeyError or TypeError on data that `as_dict` did not make."""
        return cls(
            status=Status(data["status"]),
            bubbles=tuple(_bubble(bubble) for bubble in data["bubbles"]),
            countries=tuple(data["countries"]),
            citations=tuple(Citation(**citation) for citation in data["citations"]),
            intent=data["intent"],
        )


def _as_dict(value: Line | Quote | Citation) -> dict[str, Any]:
    # dataclasses.asdict copies deeply, which immutable values do not need.
    return {name: getattr(value, name) for name in value.__slots__}


def _bubble(data: Mapping[str, Any]) -> Bubble:
    return Bubble(
        lines=tuple(Line(**line) if "key" in line else Quote(**line) for line in data["lines"]),
        choices=tuple(Choice(Line(**c["label"]), c["payload"]) for c in data["choices"]),
        # An action server of an earlier release knows no pictures.
        image=data.get("image"),
    )
