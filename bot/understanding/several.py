"""Several questions in one message: "I lost my passport. Is the embassy open? And where can I change money?"

The whole message has one intent, the likeliest. Beside it, each sentence is judged by itself, and what it
clearly asks for, if that is something else, is offered or, if it is more urgent, answered first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.understanding.text import is_spaceless

CLEAR = 0.7
"""Probability from which a sentence by itself says what it asks for."""
MOST_SENTENCES = 6
LEAST_WORDS = 3
"""Words of a sentence below which it is a greeting or a sigh; characters, where nothing stands between words."""

_SENTENCE = re.compile(r"[^.!?؟。！？\n;；]+[.!?؟。！？]*")

_HELP = (
    "lost_passport",
    "arrested_or_detained",
    "victim_of_crime",
    "ill_or_injured",
    "death_abroad",
    "missing_person",
    "stranded_or_no_money",
    "family_matter",
)
_CONTACT = ("ask_emergency_number", "find_post")
_ADVICE = (
    "ask_advice_level",
    "ask_security",
    "ask_natural_hazards",
    "ask_health",
    "ask_entry_requirements",
    "ask_local_laws",
    "ask_customs",
    "ask_transport",
    "ask_traveller_group",
    "ask_insurance",
    "ask_money",
    "ask_practical",
    "ask_updates",
    "compare_advice",
)
_SERVICES = ("register_trip", "passport_service", "citizen_service", "subscribe_alerts")
COURTESY = frozenset({"greet", "thank", "goodbye", "affirm", "give_feedback"})
_BY_URGENCY = {intent: rank for rank, intent in enumerate((*_HELP, *_CONTACT, *_ADVICE, *_SERVICES))}


def sentences(text: str) -> list[str]:
    """The sentences of a message that are long enough to ask something; empty if it has but one sentence."""
    parts = [part.strip() for part in _SENTENCE.findall(text)]
    return [part for part in parts if _is_long(part)][:MOST_SENTENCES] if len(parts) > 1 else []


def others(text: str, first: str, judge: Callable[[str], Sequence[tuple[str, float]]]) -> tuple[str, ...]:
    """What else a message asks for, most urgent first.

    Parameters:
        text: as written.
        first: the intent of the whole message.
        judge: a sentence -> (intent, probability), likeliest first.
    """
    asked = []
    for sentence in sentences(text):
        intent, probability = judge(sentence)[0]
        if probability >= CLEAR and intent in _BY_URGENCY and intent != first:
            asked.append(intent)
    return tuple(sorted(dict.fromkeys(asked), key=_BY_URGENCY.__getitem__))


def is_more_urgent(intent: str, than: str) -> bool:
    """True if somebody in trouble asks for the one, and the other can wait; or if the other is mere courtesy."""
    return than in COURTESY or (intent in _HELP and than not in _HELP and than in _BY_URGENCY)


def _is_long(sentence: str) -> bool:
    letters = [character for character in sentence if not character.isspace()]
    if letters and is_spaceless(letters[0]):
        return len(letters) >= 2 * LEAST_WORDS
    return len(sentence.split()) >= LEAST_WORDS
