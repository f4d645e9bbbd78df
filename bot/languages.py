"""The languages of data/languages.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Parameters:
        code: ISO 639-1.
        name: what its speakers call it.
        direction: "ltr" or "rtl".
        script: ISO 15924 code of its usual script.
        fallback: codes of the languages in which a missing sentence is looked up.
        complete: True if every sentence exists in it.
    """

    code: str
    name: str
    direction: str
    script: str
    fallback: tuple[str, ...]
    complete: bool


@cache
def languages() -> dict[str, Language]:
    """All languages by code, in the order of the file."""
    with (DATA / "languages.toml").open("rb") as file:
        table = tomllib.load(file)
    return {
        code: Language(
            code=code,
            name=row["name"],
            direction=row["direction"],
            script=row["script"],
            fallback=tuple(row["fallback"]),
            complete=row["complete"],
        )
        for code, row in table.items()
    }


def answerable(code: str | None) -> str | None:
    """The language in which a speaker of `code` (BCP 47) can be answered, or None if unknown."""
    if not code:
        return None
    language = languages().get(code.replace("_", "-").split("-")[0].lower())
    if language is None:
        return None
    if language.complete:
        return language.code
    return next((other for other in language.fallback if languages()[other].complete), None)
