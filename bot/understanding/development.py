"""The development split, data/dev/<lang>.tsv: what understanding is measured and tuned on, and never trained on.

Written by people thinking of other travellers than the training phrases'. Columns: intent, text,
expected places as `country:KE:destination` and `city:Nairobi:KE:destination`. Beside them, out-of-scope.tsv has
more of what must be refused, by language, near ones (about travel, yet nobody's business here) and far ones.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.languages import DATA


@dataclass(frozen=True, slots=True)
class Row:
    """One message of the split: places as country code -> role."""

    intent: str
    text: str
    places: dict[str, str]


def rows(code: str) -> list[Row]:
    """The development split of a language; empty if there is none."""
    path = DATA / "dev" / f"{code}.tsv"
    if not path.exists():
        return []
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        intent, text, *expected = line.split("\t")
        places = (item.split(":") for item in " ".join(expected).split())
        found.append(Row(intent, text, {parts[-2]: parts[-1] for parts in places}))
    return found


@dataclass(frozen=True, slots=True)
class Refusal:
    """A message that is out of scope.

    Parameters:
        near: True if it is about travel all the same.
    """

    text: str
    near: bool


def refusals(code: str) -> list[Refusal]:
    """What must be refused in a language."""
    path = DATA / "dev" / "out-of-scope.tsv"
    if not path.exists():
        return []
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [Refusal(text, kind == "near") for language, kind, text in lines if language == code]
