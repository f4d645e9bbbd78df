"""Which part a place plays: where one goes, whose passport one holds, where one lives."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.understanding.cues import cues

if TYPE_CHECKING:
    from bot.understanding.places.finder import Mention

_WINDOW = 40
"""Characters before and after a place in which cues are looked for."""


def role(text: str, mention: Mention, language: str) -> str:
    """The role of a mention in a folded text."""
    before = text[max(0, mention.folded_start - _WINDOW) : mention.folded_start].rstrip(" ,:'\"")
    after = text[mention.folded_end : mention.folded_end + _WINDOW].lstrip(" ,:'\"-")
    is_before, is_after = _patterns(language)
    if is_after["destination"].match(after):
        return "destination"
    if is_before["residence"].search(before) or is_after["residence"].match(after):
        return "residence"
    if is_before["nationality"].search(before) or is_after["nationality"].match(after):
        # "I'm in Peru" contains "I'm": the nearer and longer cue decides.
        if mention.place.kind == "demonym" or not _longer(is_before, before):
            return "nationality"
    if mention.place.kind == "demonym":
        return "nationality"
    return "destination"


def _longer(is_before: dict[str, re.Pattern[str]], before: str) -> bool:
    """True if a destination cue ends later, or starts earlier, than a nationality cue."""
    destination = is_before["destination"].search(before)
    nationality = is_before["nationality"].search(before)
    if destination is None:
        return False
    return nationality is None or len(destination[0]) > len(nationality[0])


@cache
def _patterns(language: str) -> tuple[dict[str, re.Pattern[str]], dict[str, re.Pattern[str]]]:
    own = cues(language)
    before = {
        "nationality": _ending_with(own.nationality_before),
        "residence": _ending_with(own.residence_before),
        "destination": _ending_with(own.destination_before),
    }
    after = {
        "nationality": _starting_with(own.nationality_after),
        "residence": _starting_with(own.residence_after),
        "destination": _starting_with(own.destination_after),
    }
    return before, after


_NEVER = re.compile(r"(?!)")


def _ending_with(phrases: tuple[str, ...]) -> re.Pattern[str]:
    if not phrases:
        return _NEVER
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, phrases)) + r")$")


def _starting_with(phrases: tuple[str, ...]) -> re.Pattern[str]:
    if not phrases:
        return _NEVER
    return re.compile(r"(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)")
