"""Which part a place plays: where one goes, whose passport one holds, where one lives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from bot.understanding import concepts
from bot.understanding.cues import cues
from bot.understanding.places import cldr
from bot.understanding.text import NOT_AFTER_WORD, NOT_BEFORE_WORD, is_spaceless

if TYPE_CHECKING:
    from bot.understanding.places.finder import Mention

DESTINATION, NATIONALITY, RESIDENCE = "destination", "nationality", "residence"

ALONE = 3
"""Letters beside a name in a message that consists of it: "French" alone is a nationality."""

_WINDOW = 40
"""Characters before and after a place in which cues are looked for."""


def assign(text: str, mentions: Sequence[Mention], language: str) -> list[Mention]:
    """The mentions of a folded text, in order, each with its role."""
    letters = sum(character.isalnum() for character in text)
    assigned = [
        replace(mention, role=_role(text, mention, language))
        for mention in mentions
        if letters - (mention.folded_end - mention.folded_start) <= ALONE or not _is_language(text, mention, language)
    ]
    if len(assigned) > 1 and assigned[0].place.kind == "country" and assigned[0].folded_start == 0:
        # "Russia: which laws ... in Dubai?" says who asks before what is asked.
        first = assigned[0]
        leads = text[first.folded_end :].lstrip().startswith((":", " -", "- "))
        if leads and any(mention.role == DESTINATION for mention in assigned[1:]):
            assigned[0] = replace(first, role=NATIONALITY)
    return assigned


def is_led_up_to(text: str, mention: Mention, language: str) -> bool:
    """True if the words before or after a mention say that it is a place."""
    before, after = _around(text, mention)
    cue = _patterns(language)
    return any(
        cue[role, "before"].search(before) or cue[role, "after"].match(after)
        for role in (DESTINATION, NATIONALITY, RESIDENCE)
    )


def _is_language(text: str, mention: Mention, language: str) -> bool:
    """True for "English" in "do they speak English": no cue makes a nationality of it."""
    if mention.place.kind != "demonym":
        return False
    if text[mention.folded_start : mention.folded_end] not in _language_words(language):
        return False
    if any(item.concept in ("passport", "nationality", "visa") for item in concepts.find(text, language)):
        return False  # "his passport is Nepali" speaks of no language
    before, after = _around(text, mention)
    cue = _patterns(language)
    return not (cue[NATIONALITY, "before"].search(before) or cue[NATIONALITY, "after"].match(after))


def _after_post(before: str, language: str) -> bool:
    """True if an embassy or a consulate is named right before: "consulado de Londres"."""
    tail = before[-24:]
    found = concepts.find(tail, language)
    return any(item.concept in ("embassy", "consulate") and len(tail) - item.end <= 5 for item in found)


@cache
def _language_words(language: str) -> frozenset[str]:
    names = {name for _, name in cldr.names(language, "language")}
    return frozenset(names | {name for name, _ in cues(language).language_names})


def _around(text: str, mention: Mention) -> tuple[str, str]:
    before = text[max(0, mention.folded_start - _WINDOW) : mention.folded_start].rstrip(" ,:'\"")
    after = text[mention.folded_end : mention.folded_end + _WINDOW].lstrip(" ,:'\"-")
    return before, after


def _role(text: str, mention: Mention, language: str) -> str:
    before, after = _around(text, mention)
    cue = _patterns(language)
    if cue["destination", "after"].match(after):
        return DESTINATION
    lengths = {
        role: len(match[0]) if (match := cue[role, "before"].search(before)) else 0
        for role in (DESTINATION, NATIONALITY, RESIDENCE)
    }
    longest = max(lengths, key=lambda role: lengths[role])
    # "A Kazakh passport, living in Berlin", "a Moroccan resident in France": what follows is of the next place.
    said = bool(lengths[longest]) and (
        text[mention.folded_end :].lstrip()[:1] in tuple(",;.!?،؛。，") or mention.place.kind == "demonym"
    )
    if not said and cue["residence", "after"].match(after):
        return RESIDENCE
    says_nationality = not said and bool(cue["nationality", "after"].match(after))
    if mention.place.kind == "city":
        if _after_post(before, language):
            return DESTINATION
        # Nobody is a national of a city: "I'm from Lagos" says where one lives.
        return RESIDENCE if lengths[longest] and longest != DESTINATION else DESTINATION
    if mention.place.kind == "demonym":
        return RESIDENCE if longest == RESIDENCE and lengths[longest] else NATIONALITY
    if says_nationality:
        return NATIONALITY
    # "I'm in Peru" contains "I'm": the longest cue that leads up to the name decides.
    return longest if lengths[longest] else DESTINATION


@cache
def _patterns(language: str) -> dict[tuple[str, str], re.Pattern[str]]:
    own = cues(language)
    return {
        (DESTINATION, "before"): _ending_with(own.destination_before),
        (NATIONALITY, "before"): _ending_with(own.nationality_before),
        (RESIDENCE, "before"): _ending_with(own.residence_before),
        (DESTINATION, "after"): _starting_with(own.destination_after),
        (NATIONALITY, "after"): _starting_with(own.nationality_after),
        (RESIDENCE, "after"): _starting_with(own.residence_after),
    }


_NEVER = re.compile(r"(?!)")


def _ending_with(phrases: tuple[str, ...]) -> re.Pattern[str]:
    if not phrases:
        return _NEVER
    # Where words are not spaced, a cue stands inside the run of characters: 要去日本.
    return re.compile(
        "(?:" + "|".join(("" if is_spaceless(p[0]) else NOT_AFTER_WORD) + re.escape(p) for p in phrases) + ")$"
    )


def _starting_with(phrases: tuple[str, ...]) -> re.Pattern[str]:
    if not phrases:
        return _NEVER
    return re.compile("|".join(re.escape(p) + ("" if is_spaceless(p[-1]) else NOT_BEFORE_WORD) for p in phrases))
