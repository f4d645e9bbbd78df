"""What a sentence says of its subject: forbidden or allowed, required or not, closed or open.

The words are those of data/claims.yml. Negation is part of the phrases ("not allowed"), and the
longest phrase that matches a stretch of text counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import yaml

from bot.languages import DATA
from bot.understanding.text import NOT_AFTER_WORD, NOT_BEFORE_WORD, fold_word, is_spaceless

OPPOSITE = {
    "forbidden": "allowed",
    "allowed": "forbidden",
    "required": "not_required",
    "not_required": "required",
    "closed": "open",
    "open": "closed",
}


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """One alternation, longest phrase first, and the stance of each group."""
    lists = yaml.safe_load((DATA / "claims.yml").read_text(encoding="utf-8")).get(language, {})
    phrases = sorted(
        ((fold_word(phrase.rstrip("*")), phrase.endswith("*"), stance) for stance in lists for phrase in lists[stance]),
        key=lambda row: -len(row[0]),
    )
    parts, stances = [], {}
    for number, (phrase, stem, stance) in enumerate(phrases):
        spaceless = is_spaceless(phrase[0])
        before = "" if spaceless else NOT_AFTER_WORD
        after = "" if stem or spaceless else NOT_BEFORE_WORD
        parts.append(f"(?P<s{number}>{before}{re.escape(phrase)}{after})")
        stances[f"s{number}"] = stance
    return re.compile("|".join(parts) or r"(?!)"), stances


def stances(text: str, language: str) -> frozenset[str]:
    """The stances that a text takes, in one of the languages of data/claims.yml; empty for any other."""
    pattern, known = _pattern(language.split("-")[0])
    return frozenset(known[match.lastgroup] for match in pattern.finditer(fold_word(text)) if match.lastgroup)


def agrees(claim: Iterable[str], source: Iterable[str]) -> bool | None:
    """True if a source says what a claim says, False if it says the opposite, None if it cannot be told.

    A claim is judged only where both sides speak with one voice: "illegal in some states, allowed in
    others" neither supports nor contradicts anything.
    """
    said, found = set(claim), set(source)
    for stance in said:
        opposite = OPPOSITE[stance]
        if opposite in said:
            continue
        if stance in found and opposite not in found:
            return True
        if opposite in found and stance not in found:
            return False
    return None
