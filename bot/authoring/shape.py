"""What the data of a complete language consists of, read off the English data."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from bot.languages import DATA
from bot.settings import ROOT

REFERENCE = "en"
LEAST_PHRASES = {"advice": 40, "contact": 40, "help": 40, "alerts": 40}
"""Phrases per intent in these groups; LEAST_OTHERS in the rest."""
LEAST_OTHERS = 20
LEAST_DEVELOPMENT = 8
"""Messages per intent in the development split."""
LEAST_WORDS = 10
"""Words of a concept, where the language has them; fewer than LEAST_WORDS are noted, none is a fault."""

CUES = (
    "nationality_before",
    "nationality_after",
    "residence_before",
    "residence_after",
    "destination_before",
    "destination_after",
    "follow_up",
    "emergency_now",
    "not_emergency",
)
CUES_OF_SOME = ("bare_after",)
"""Lists that languages with particles after a place need, and others do not."""
LANGUAGE_NAMES = "language_names"
ROLES = frozenset({"destination", "nationality", "residence"})
PLACE_KINDS = frozenset({"name", "demonym", "city"})


@cache
def groups() -> dict[str, tuple[str, ...]]:
    """Group -> its intents, as the English phrases have them."""
    return {
        path.stem: tuple(intent for intent, _ in blocks(path))
        for path in sorted((DATA / "nlu" / REFERENCE).glob("*.yml"))
    }


@cache
def intents() -> frozenset[str]:
    """The intents that phrases may have: those of domain.yml."""
    return frozenset(yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"])


def least(group: str) -> int:
    """Phrases that each intent of a group needs."""
    return LEAST_PHRASES.get(group, LEAST_OTHERS)


def blocks(path: Path) -> list[tuple[str, list[str]]]:
    """(intent, phrases) of a file of training phrases; raises yaml.YAMLError, KeyError or TypeError if it is none."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found = []
    for block in yaml.load(path.read_text(encoding="utf-8"), Loader=loader)["nlu"] or []:
        rows = [row.strip().removeprefix("-").strip() for row in (block.get("examples") or "").splitlines()]
        found.append((str(block["intent"]), [row for row in rows if row]))
    return found
