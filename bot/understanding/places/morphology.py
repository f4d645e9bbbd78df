"""Forms that a name takes inside a sentence, by rule, where the rule is safe.

Lists cannot hold every case ending of every city. These rules give a name's usual endings
and attached particles; irregular forms stand in data/places/<lang>.tsv.
"""

from __future__ import annotations

from collections.abc import Iterator

_RU_ENDINGS = {
    "а": ("ы", "и", "е", "у", "ой"),
    "я": ("и", "е", "ю", "ей"),
    "ь": ("и", "я", "ю", "е", "ью"),
    "й": ("я", "ю", "е", "ем"),
}
_RU_CONSONANT = ("а", "у", "е", "ом")

_AR_PREFIXES = ("و", "ف", "ب", "ل", "ك", "ع", "وب", "ول", "فب", "فل")


def forms(name: str, language: str) -> Iterator[str]:
    """The folded name itself, then the forms that the language's rules give."""
    yield name
    if len(name) < 4:
        return
    if language == "ru" and " " not in name and "-" not in name:
        yield from _russian(name)
    elif language == "ar":
        yield from _arabic(name)
    elif language in ("en", "de") and not name.endswith("s"):
        yield name + "s"  # Kenias, Berlins; English "kenyas" without its apostrophe


def _russian(name: str) -> Iterator[str]:
    last = name[-1]
    if last in _RU_ENDINGS:
        for ending in _RU_ENDINGS[last]:
            yield name[:-1] + ending
    elif last not in "оеуиыэю":
        for ending in _RU_CONSONANT:
            yield name + ending


def _arabic(name: str) -> Iterator[str]:
    for prefix in _AR_PREFIXES:
        yield prefix + name
    if name.startswith("ال"):
        yield "لل" + name[2:]  # ل + ال
        yield "ولل" + name[2:]
        yield name[2:]  # without the article, as in dialects
