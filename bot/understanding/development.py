"""The development split, data/dev/<lang>.tsv: what understanding is measured and tuned on, and never trained on.

Written by people thinking of other travellers than the training phrases'. Columns: intent, text,
expected places as `country:KE:destination` and `city:Nairobi:KE:destination`.
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
