"""The words around places, and the signs of danger, per language: data/cues/<lang>.yml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import yaml

from bot.languages import DATA, languages
from bot.understanding.text import NOT_AFTER_WORD, NOT_BEFORE_WORD, Folded, fold_word, is_spaceless


@dataclass(frozen=True, slots=True)
class Cues:
    """Folded phrases of one language; see data/cues for what each list means."""

    nationality_before: tuple[str, ...] = ()
    nationality_after: tuple[str, ...] = ()
    residence_before: tuple[str, ...] = ()
    residence_after: tuple[str, ...] = ()
    destination_before: tuple[str, ...] = ()
    destination_after: tuple[str, ...] = ()
    follow_up: tuple[str, ...] = ()
    bare_after: tuple[str, ...] = ()
    emergency_now: tuple[str, ...] = ()
    not_emergency: tuple[str, ...] = ()
    language_names: tuple[tuple[str, str], ...] = ()


@cache
def cues(language: str) -> Cues:
    """The cues of a language; empty ones for a language without a file."""
    path = DATA / "cues" / f"{language}.yml"
    if not path.exists():
        return Cues()
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    names = data.pop("language_names", {})
    lists = {
        # The longest first: "passport holder" must win over "passport".
        name: tuple(sorted({fold_word(str(phrase)) for phrase in phrases}, key=len, reverse=True))
        for name, phrases in data.items()
    }
    return Cues(
        **lists,
        language_names=tuple(
            sorted(
                ((fold_word(str(name)), code) for code, forms in names.items() for name in forms),
                key=lambda pair: -len(pair[0]),
            )
        ),
    )


@cache
def all_languages() -> tuple[str, ...]:
    """Codes of the languages that have cues."""
    return tuple(code for code in languages() if (DATA / "cues" / f"{code}.yml").exists())


def language_named(folded: Folded) -> tuple[str, int, int] | None:
    """The language that a message names, in whatever language it is written: (code, start, end)."""
    for pattern, name, code in _language_names():
        if name in folded.text and (match := pattern.search(folded.text)):
            return code, match.start(), match.end()
    return None


@cache
def _language_names() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """How each name is found, the name, and the language's code; the longest names first."""
    own = [(fold_word(language.name), code) for code, language in languages().items()]
    named = {pair for code in all_languages() for pair in cues(code).language_names} | set(own)
    return tuple(
        (_standing_alone(name), name, code) for name, code in sorted(named, key=lambda pair: (-len(pair[0]), pair))
    )


def _standing_alone(name: str) -> re.Pattern[str]:
    spaceless = is_spaceless(name[0])
    return re.compile(re.escape(name) if spaceless else NOT_AFTER_WORD + re.escape(name) + NOT_BEFORE_WORD)
