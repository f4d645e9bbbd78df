"""Words of the buttons, typed: "Health", "Numéros d'urgence" mean what the button means.

People type what they see, and a channel that lost a button's payload sends its title.
"""

from __future__ import annotations

import re
from functools import cache

import yaml

from bot.languages import DATA, languages
from bot.locales.catalogue import catalogue
from bot.understanding.text import fold_word

_BUTTONS = {
    "button-advice": "ask_advice_level",
    "button-entry": "ask_entry_requirements",
    "button-security": "ask_security",
    "button-health": "ask_health",
    "button-laws": "ask_local_laws",
    "button-emergency": "ask_emergency_number",
    "button-embassy": "find_post",
    "button-compare": "compare_advice",
}


_MARKS = re.compile(r"[.,;:!?…،؛؟¿¡。、，！？]+")


LONGEST_REPEAT = 30
"""Characters of a message that asks for nothing but to repeat."""


def intent_of(text: str, intents: frozenset[str]) -> str | None:
    """The intent whose button says exactly this, in any language, or None."""
    return _titles(intents).get(_plain(text))


def asks_to_repeat(text: str) -> bool:
    """True if the whole message asks to say the last answer again, in any language."""
    plain = _plain(text)
    return plain in _repeats("repeat") or (
        len(plain) <= LONGEST_REPEAT and any(phrase in plain for phrase in _repeats("repeat_within"))
    )


@cache
def _repeats(which: str) -> frozenset[str]:
    lists = yaml.safe_load((DATA / "shortcuts.yml").read_text(encoding="utf-8"))[which]
    return frozenset(_plain(phrase) for phrases in lists.values() for phrase in phrases)


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(" ", fold_word(text)).split())


@cache
def _titles(intents: frozenset[str]) -> dict[str, str]:
    keys = {**_BUTTONS, **{f"meaning-{intent}": intent for intent in intents}}
    titles: dict[str, str] = {}
    for code, language in languages().items():
        if language.complete:
            words = catalogue(code)
            for key, intent in keys.items():
                if words.has(key):
                    titles.setdefault(_plain(words.text(key)), intent)
    return titles
