"""`safeconduct add-language`: the empty files of a new language, and what is still to be written."""

from __future__ import annotations

import re
from pathlib import Path

import yaml
from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.authoring import shape
from bot.errors import SettingsError
from bot.languages import DATA, languages

_CODE = re.compile(r"[a-z]{2,3}")


def add(code: str) -> list[Path]:
    """Create the files of a language that are not there yet; files that exist are left alone.

    Parameters:
        code: ISO 639 code that CLDR knows.

    Returns:
        what was created or changed.

    Raises SettingsError for a code that is none.
    """
    if not _CODE.fullmatch(code):
        raise SettingsError(f"{code!r} is no ISO 639 code of a language")
    try:
        locale = Locale.parse(code)
    except UnknownLocaleError as error:
        raise SettingsError(f"CLDR does not know the language {code!r}") from error
    wanted = {DATA / "nlu" / code / f"{group}.yml": _phrases(intents) for group, intents in shape.groups().items()}
    wanted |= {
        DATA / "dev" / f"{code}.tsv": "",
        DATA / "cues" / f"{code}.yml": _cues(),
        DATA / "places" / f"{code}.tsv": "",
        DATA / "concepts" / f"{code}.yml": _concepts(),
    }
    made = []
    for path, content in wanted.items():
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
            made.append(path)
    if code not in languages():
        made.append(_listed(code, locale))
    return made


def _phrases(intents: tuple[str, ...]) -> str:
    lines = ['version: "3.1"', "nlu:"]
    for intent in intents:
        lines += [f"- intent: {intent}", "  examples: |", "    "]
    return "\n".join(lines) + "\n"


def _cues() -> str:
    lines = [f"{key}: []" for key in shape.CUES]
    lines += [f"{shape.LANGUAGE_NAMES}:", *(f"  {other}: []" for other in languages())]
    return "\n".join(lines) + "\n"


def _concepts() -> str:
    reference = yaml.safe_load((DATA / "concepts" / f"{shape.REFERENCE}.yml").read_text(encoding="utf-8"))
    return "".join(f"{concept}: []  # {', '.join(words[:3])}\n" for concept, words in reference.items())


def _listed(code: str, locale: Locale) -> Path:
    path = DATA / "languages.toml"
    name = (locale.get_display_name() or code).split(" (")[0]
    row = [
        f"\n[{code}]",
        f'name = "{name[:1].upper()}{name[1:]}"',
        f'direction = "{"rtl" if locale.text_direction == "rtl" else "ltr"}"',
        f'script = "{locale.script or _likely_script(code)}"',
        'fallback = ["en"]',
        "complete = false",
    ]
    with path.open("a", encoding="utf-8") as file:
        file.write("\n".join(row) + "\n")
    return path


def _likely_script(code: str) -> str:
    likely = get_global("likely_subtags").get(code, "")
    return next((part for part in likely.split("_") if len(part) == 4), "Latn")
