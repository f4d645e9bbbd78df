"""Puts a draft together: lines, quotations, sources, and what their age means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from actions.library import library
from bot.answer import Arg, Bubble, Choice, Draft, Line, Quote
from bot.facts import Fact, Freshness
from bot.facts.official import Ministry
from bot.facts.protection import COMPILED, Protection
from bot.message import Citation, Status

REGISTER = "Safe Conduct, register of ministries"
ARRANGEMENTS = "Safe Conduct, consular arrangements"

TOPIC_BUTTONS = (
    ("button-advice", "ask_advice_level"),
    ("button-entry", "ask_entry_requirements"),
    ("button-security", "ask_security"),
    ("button-health", "ask_health"),
    ("button-laws", "ask_local_laws"),
    ("button-emergency", "ask_emergency_number"),
)


class Composer:
    """Collects the parts of one answer and numbers its sources."""

    def __init__(self) -> None:
        self._bubbles: list[Bubble] = []
        self._lines: list[Line | Quote] = []
        self._citations: list[Citation] = []
        self._oldest_stale: str | None = None
        self._image: str | None = None

    def say(self, key: str, **args: Arg) -> Composer:
        """Add a line."""
        self._lines.append(Line(key, args))
        return self

    def cite_register(self, ministry: Ministry) -> None:
        """Note that something comes from the register of ministries, compiled by this project: its page is for
        checking, the ministry is not claimed to have said so."""
        self._note(Citation(REGISTER, ministry.source, ministry.website, None, ministry.seen, "en"))

    def cite_arrangement(self, arrangement: Protection) -> None:
        """Note the treaty, law or guidance by which another state's posts may help."""
        source = arrangement.source
        self._note(Citation(ARRANGEMENTS, source.title, source.url, source.published, COMPILED, "en"))

    async def cite(self, fact: Fact) -> int:
        """Note where a fact comes from, and its age; gives the number of its source."""
        if await library().freshness(fact) is Freshness.STALE:
            read_on = fact.retrieved.date().isoformat()
            self._oldest_stale = min(self._oldest_stale or read_on, read_on)
        citation = Citation(
            publisher=fact.publisher,
            title=fact.title,
            url=fact.url,
            published=fact.published.date().isoformat() if fact.published else None,
            retrieved=fact.retrieved.date().isoformat(),
            language=fact.language,
        )
        return self._note(citation)

    def _note(self, citation: Citation) -> int:
        for index, known in enumerate(self._citations):
            if (known.publisher, known.url) == (citation.publisher, citation.url):
                return index
        self._citations.append(citation)
        return len(self._citations) - 1

    async def quote(self, fact: Fact, text: str) -> Composer:
        """Add an exact quotation from a passage."""
        index = await self.cite(fact)
        self._lines.append(Quote(text, fact.language, fact.value["heading"], index))
        return self

    async def quote_note(self, fact: Fact, note: str) -> Composer:
        """Add a publisher's own note about its latest change."""
        index = await self.cite(fact)
        self._lines.append(Quote(note, fact.language, fact.title, index))
        return self

    def picture(self, path: str) -> Composer:
        """Show a picture in the current bubble; see `Bubble.image`."""
        self._image = path
        return self

    def bubble(self, choices: Iterable[Choice] = ()) -> Composer:
        """Close the current bubble, with buttons under it; an empty one is dropped."""
        if self._lines:
            self._bubbles.append(Bubble(tuple(self._lines), tuple(choices), self._image))
            self._lines, self._image = [], None
        return self

    def draft(
        self,
        status: Status = Status.ANSWERED,
        countries: Sequence[str] = (),
        choices: Iterable[Choice] = (),
        intent: str | None = None,
    ) -> Draft:
        """Close the answer. Facts past their source's limit turn ANSWERED into STALE, and say so."""
        if self._oldest_stale:
            self.say("stale-warning", date={"date": self._oldest_stale})
            if status is Status.ANSWERED:
                status = Status.STALE
        self.bubble(choices)
        return Draft(status, tuple(self._bubbles), tuple(countries), tuple(self._citations), intent)


def choice(key: str, payload: str, **args: Arg) -> Choice:
    """A button with a label of the catalogue."""
    return Choice(Line(key, args), payload)


def topic_choices(country: str, without: str) -> list[Choice]:
    """Buttons for the other topics about a country."""
    return [choice(key, f'/{intent}{{"country": "{country}"}}') for key, intent in TOPIC_BUTTONS if intent != without][
        :5
    ]


def simple(status: Status, *keys: str, **args: Arg) -> Draft:
    """A draft of one bubble whose lines share their arguments."""
    composer = Composer()
    for key in keys:
        composer.say(key, **args)
    return composer.draft(status)
