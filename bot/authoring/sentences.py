"""`safeconduct check-locales`: sentences that are missing, unused, or say other things than the English ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.authoring.check import Finding
from bot.authoring.shape import REFERENCE
from bot.languages import languages
from bot.locales.catalogue import FOLDER
from bot.settings import ROOT

LONGEST_BUTTON = 26
"""Characters that a phone shows on a button."""
_BUTTONS = ("button-", "meaning-")
_KEY = re.compile(r"[\"']([a-z]+(?:-[a-z0-9_]+)+|[a-z]+)[\"']")
_MADE = re.compile(r"f\"([a-z]+(?:-[a-z0-9_]+)*-)\{")
_CODE = ("bot", "actions")


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the visitor's own naming
        self.found.add(node.id.name)


def check(codes: Sequence[str] = ()) -> list[Finding]:
    """All findings for some languages, or for those with a folder; keys that nothing uses are found in English."""
    chosen = codes or [code for code in languages() if (FOLDER / code).is_dir()]
    english, faults = messages(REFERENCE)
    found = list(faults)
    for code in chosen:
        if code == REFERENCE:
            found += _unused(english)
            continue
        own, faults = messages(code)
        found += faults
        found += _compared(code, own, english)
    return sorted(found)


def messages(code: str) -> tuple[dict[str, tuple[str, frozenset[str]]], list[Finding]]:
    """Key -> (its text, its placeables) of a language; and what cannot be read or stands twice."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    faults: list[Finding] = []
    for path in sorted((FOLDER / code).glob("*.ftl")):
        where = f"bot/locales/{code}/{path.name}"
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                faults.append(Finding(code, "fault", where, f"cannot be read: {(entry.content or '')[:60]!r}"))
            elif isinstance(entry, ast.Message):
                if entry.id.name in found:
                    faults.append(Finding(code, "fault", where, f"{entry.id.name} stands twice"))
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = (_plain(entry), frozenset(variables.found))
    return found, faults


def _compared(
    code: str, own: dict[str, tuple[str, frozenset[str]]], english: dict[str, tuple[str, frozenset[str]]]
) -> Iterator[Finding]:
    where = f"bot/locales/{code}"
    for key in english.keys() - own.keys():
        yield Finding(code, "fault", where, f"{key} is missing")
    for key in own.keys() - english.keys():
        yield Finding(code, "fault", where, f"{key} is in no other language")
    for key in own.keys() & english.keys():
        text, variables = own[key]
        if variables != english[key][1]:
            differing = ", ".join(sorted(variables ^ english[key][1]))
            yield Finding(code, "fault", where, f"{key} does not have the placeables of English: {differing}")
        if key.startswith(_BUTTONS) and len(text) > LONGEST_BUTTON:
            yield Finding(code, "fault", where, f"{key} has {len(text)} characters, a button at most {LONGEST_BUTTON}")
        if text == english[key][0] and len(text.split()) > 2:
            yield Finding(code, "note", where, f"{key} is the English sentence")


def _unused(english: dict[str, tuple[str, frozenset[str]]]) -> Iterator[Finding]:
    names: set[str] = set()
    beginnings: set[str] = set()
    for path in (path for folder in _CODE for path in sorted((ROOT / folder).rglob("*.py"))):
        source = path.read_text(encoding="utf-8")
        names.update(_KEY.findall(source))
        beginnings.update(_MADE.findall(source))
    for key in english:
        if key not in names and not key.startswith(tuple(beginnings)):
            yield Finding(REFERENCE, "note", f"bot/locales/{REFERENCE}", f"nothing in the code names {key}")


def _plain(message: ast.Message) -> str:
    """The literal text of a message, without its placeables."""
    pattern = message.value
    elements = pattern.elements if pattern is not None else []
    return "".join(element.value for element in elements if isinstance(element, ast.TextElement)).strip()
