"""Finds the places in a message and the role that each plays."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import ahocorasick

from bot.understanding.places import roles, spelling
from bot.understanding.places.gazetteer import Place, gazetteer
from bot.understanding.text import Folded, fold, is_spaceless

NAMES_THAT_ARE_WORDS_MAX_POPULATION = 2_000_000


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a message.

    Parameters:
        place: what it stands for.
        start, end: positions in the original message.
        folded_start, folded_end: positions in the folded one.
        role: "destination", "nationality" or "residence".
        corrected: True if the name was misspelt.
    """

    place: Place
    start: int
    end: int
    folded_start: int
    folded_end: int
    role: str = "destination"
    corrected: bool = False

    def as_entity(self) -> dict[str, Any]:
        """The entity of the public contract; `candidates` only on ambiguous names."""
        entity: dict[str, Any] = {
            "entity": "city" if self.place.kind == "city" else "country",
            "value": self.place.city or self.place.country,
            "role": self.role,
            "start": self.start,
            "end": self.end,
        }
        if self.place.kind == "city":
            entity["country"] = self.place.country
        if self.place.candidates:
            entity["candidates"] = list(self.place.candidates)
        return entity


def find(
    text: str, language: str, folded: Folded | None = None, known_words: Container[str] = frozenset()
) -> list[Mention]:
    """All places in a message, in order.

    Parameters:
        text: the message as written; only its first text.MAX_CHARACTERS are read.
        language: its language, which decides the words that mark roles.
        folded: the folded text, if the caller has it already.
        known_words: folded everyday words, which are never corrected into a country's name.
    """
    folded = folded or fold(text)
    mentions = _longest(_matches(text, folded))
    mentions += spelling.corrections(folded, mentions, language, known_words)
    mentions.sort(key=lambda mention: mention.folded_start)
    mentions = _resolve_ambiguity(mentions)
    return [
        replace(mention, role=roles.role(folded.text, mention, language)) for mention in mentions
    ]


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for name, place in gazetteer().names.items():
        automaton.add_word(name, (len(name), place))
    automaton.make_automaton()
    return automaton


def _matches(text: str, folded: Folded) -> list[Mention]:
    found = []
    for last, (length, place) in _automaton().iter(folded.text):
        start, end = last + 1 - length, last + 1
        if not (_begins_word(folded.text, start) and _ends_word(folded.text, end)):
            continue
        origin_start, origin_end = folded.span(start, end)
        mention = Mention(place, origin_start, origin_end, start, end)
        if _is_plausible(text, mention):
            found.append(mention)
    return found


def _begins_word(text: str, start: int) -> bool:
    if start == 0 or not text[start - 1].isalnum():
        return True
    return is_spaceless(text[start]) or is_spaceless(text[start - 1])


def _ends_word(text: str, end: int) -> bool:
    if end == len(text) or not text[end].isalnum():
        return True
    return is_spaceless(text[end - 1]) or is_spaceless(text[end])


def _is_plausible(text: str, mention: Mention) -> bool:
    """False for small letters that spell a city or an abbreviation, but more likely a word."""
    surface = text[mention.start : mention.end]
    name = surface.casefold()
    if len(surface) <= 3 and surface.isascii():
        return surface.isupper() and not text.isupper() or name in _SHORT_NAMES
    if mention.place.kind == "demonym":
        return True
    if name in _WORDS:
        # A capital inside a sentence that is not all capitals says that a name is meant.
        return surface[:1].isupper() and not text.isupper() and (mention.start > 0 or len(text) == len(surface))
    return True


_SHORT_NAMES = frozenset({"usa", "uae", "uk", "eau", "drc", "vae", "rd", "eeuu", "rdc", "rca", "prc", "png"})

# Cities and a few countries whose names are everyday words in one of the languages when
# written small. Found by matching the gazetteer against the training phrases.
_WORDS = frozenset(
    """
    nice split reading bath mobile orange most police sur man of male turkey china chad jordan
    best many bar lens pau tours mines vernon ensenada victoria santiago flores vitoria
    paz salto leon merida colon bello rosario independencia progreso moca sale beni nador side
    batman van of ordu agri bor same moshi lucena toledo este para casa trier essen hagen
    worms baden bremen singen celle fes sale kent durban davos como lugo pisa siena enna
    lodi bra chur thun zug wil buchs gap brest die sens digne
    police mary kara lome manga fada kano kita sinop usak mus
    nome bella buena vista alba sagar satna una pali delicias esperanza libertad union
    trujillo cordoba granada cartagena valencia barcelona
    """.split()
) - frozenset({"santiago", "victoria", "trujillo", "cordoba", "granada", "cartagena", "valencia", "barcelona",
               "toledo", "merida", "rosario", "durban", "bremen", "kano", "lome", "leon", "pisa", "siena", "essen"}) | frozenset({"essen"})


def _longest(matches: list[Mention]) -> list[Mention]:
    """Drop what lies inside, or overlaps with, a longer match; the earlier of equals wins."""
    kept: list[Mention] = []
    for match in sorted(matches, key=lambda m: (m.folded_start - m.folded_end, m.folded_start)):
        if all(
            match.folded_end <= other.folded_start or match.folded_start >= other.folded_end
            for other in kept
        ):
            kept.append(match)
    return kept


def _resolve_ambiguity(mentions: Sequence[Mention]) -> list[Mention]:
    """An ambiguous name beside an unambiguous place in one of its countries means that country."""
    certain = {mention.place.country for mention in mentions if not mention.place.candidates}
    resolved = []
    for mention in mentions:
        possible = [code for code in mention.place.candidates if code in certain]
        if len(possible) == 1:
            mention = replace(mention, place=Place(possible[0], "country"))
        resolved.append(mention)
    return resolved
