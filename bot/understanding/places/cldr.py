"""CLDR's names of countries and languages, from data/places/cldr.tsv."""

from __future__ import annotations

from collections.abc import Iterator

from bot.languages import DATA
from bot.understanding.text import fold_word

_TABLE = DATA / "places" / "cldr.tsv"


def names(language: str, kind: str) -> Iterator[tuple[str, str]]:
    """(code, folded name) of every "country" or "language" in a language."""
    wanted = f"{language}\t{kind}\t"
    with _TABLE.open(encoding="utf-8") as file:
        for row in file:
            if row.startswith(wanted):
                code, name = row.rstrip("\n").split("\t")[2:]
                yield code, fold_word(name)
