"""Finds the places in a message and the role that each plays."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from bot.understanding.places import roles, spelling
from bot.understanding.places.gazetteer import Place, gazetteer
from bot.understanding.text import Folded, fold, is_spaceless, is_word_character


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
        language: its language, which decides what a name means and which words mark roles.
        folded: the folded text, if the caller has it already.
        known_words: folded everyday words, which are neither small cities nor misspelt countries.
    """
    folded = folded or fold(text)
    mentions = _longest(_matches(text, folded, language, known_words))
    mentions += spelling.corrections(folded, mentions, language, known_words)
    mentions = sorted((m for m in mentions if m.place.kind != "nothing"), key=lambda m: m.folded_start)
    mentions = _resolve_ambiguity(mentions)
    return roles.assign(folded.text, mentions, language)


def without_names(text: str, folded: Folded) -> str:
    """The text without the names of countries and cities, which say little of its language.

    "police number Côte d'Ivoire" is English. If next to nothing else is left, the whole text.
    """
    spans = [
        (mention.start, mention.end)
        for mention in _longest(_matches(text, folded, "", frozenset()))
        if mention.place.kind in ("country", "city")
    ]
    rest = text
    for start, end in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return rest if sum(character.isalpha() for character in rest) >= LEAST_LETTERS else text


LEAST_LETTERS = 3


LONGEST_NAME = 48
"""Characters of a name, at most: "Südgeorgien und die Südlichen Sandwichinseln" and an ending."""


@cache
def _heads() -> frozenset[str]:
    """The first three characters of every name, by which it is seen at once that none begins somewhere."""
    made = gazetteer()
    return frozenset(name[:3] for names in (made.names, *made.own.values()) for name in names)


def _matches(text: str, folded: Folded, language: str, known_words: Container[str]) -> list[Mention]:
    """The names in a text. An automaton of them all would find the same, a little sooner, in 32 MB."""
    found = []
    names, own = gazetteer().names, gazetteer().own.get(language, {})
    for start in _starts(folded.text):
        for end in range(start + 1, min(start + LONGEST_NAME, len(folded.text)) + 1):
            name = folded.text[start:end]
            if name not in names and name not in own:
                continue
            place = gazetteer().place(name, language)
            if place is None or not _ends_word(folded.text, end):
                continue
            origin_start, origin_end = folded.span(start, end)
            mention = Mention(place, origin_start, origin_end, start, end)
            if _is_plausible(text, name, mention, language, known_words):
                found.append(mention)
    return found


def _starts(text: str) -> Iterator[int]:
    """Where a name may begin."""
    heads = _heads()
    for start in range(len(text)):
        possible = text[start : start + 3] in heads or text[start : start + 2] in heads or text[start] in heads
        if possible and _begins_word(text, start):
            yield start


def _begins_word(text: str, start: int) -> bool:
    if start == 0 or not is_word_character(text[start - 1]):
        return True
    if _is_katakana(text[start]) and _is_katakana(text[start - 1]):
        return False  # ドバイ inside アドバイス
    return is_spaceless(text[start]) or is_spaceless(text[start - 1])


def _ends_word(text: str, end: int) -> bool:
    if end == len(text) or not is_word_character(text[end]):
        return True
    if _is_katakana(text[end - 1]) and _is_katakana(text[end]):
        return text.startswith(_WRITTEN_ON, end)  # タイ in タイビザ, but not in タイミング
    return is_spaceless(text[end - 1]) or is_spaceless(text[end])


_WRITTEN_ON = ("ビザ", "パスポート", "ツアー", "ホテル", "エアライン")
"""Words that are written right behind a country's name in katakana."""


def _is_katakana(character: str) -> bool:
    return "\u30a1" <= character <= "\u30fa" or character == "\u30fc"


def _is_plausible(text: str, name: str, mention: Mention, language: str, known_words: Container[str]) -> bool:
    """False for what spells a place, but more likely is a word."""
    surface = text[mention.start : mention.end]
    if len(surface) <= 3 and surface.isascii() and name not in _SHORT_NAMES:
        return surface.isupper() and not text.isupper()
    is_word = gazetteer().is_word(name, language) or (not mention.place.trusted and name in known_words)
    if mention.place.kind == "country" and not mention.place.candidates and name.isascii() and name in known_words:
        # "grenade" is French for Grenada, and an English word.
        own = gazetteer().countries
        is_word = is_word or not (name in own.get(language, ()) or name in own["en"] or " " in name)
    if is_word:
        # A capital inside a sentence that is not all capitals says that a name is meant.
        return surface[:1].isupper() and not text.isupper() and mention.start > 0
    return True


_SHORT_NAMES = frozenset(
    {"usa", "uae", "uk", "eau", "drc", "vae", "rd", "rdc", "rca", "prc", "png", "nyc", "abd", "bae", "fas"}
)


def _longest(matches: list[Mention]) -> list[Mention]:
    """Drop what lies inside, or overlaps with, a longer match; the earlier of equals wins."""
    kept: list[Mention] = []
    for match in sorted(matches, key=lambda m: (m.folded_start - m.folded_end, m.folded_start)):
        if all(match.folded_end <= other.folded_start or match.folded_start >= other.folded_end for other in kept):
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
