"""The words of the training phrases: what is written there is no misspelt country."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import yaml

from bot.languages import DATA
from bot.understanding.text import WORD, fold_word

_WORD = re.compile(rf"(?:{WORD})+")

LEAST = 2
"""Times that a word must stand in the phrases: a misspelling stands there once."""


def phrases(language: str) -> Iterator[tuple[str, str]]:
    """(intent, phrase) of all training files of one language."""
    for path in sorted((DATA / "nlu" / language).glob("*.yml")):
        for block in yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)["nlu"]:
            for row in block["examples"].splitlines():
                if phrase := row.strip().removeprefix("-").strip():
                    yield block["intent"], phrase


_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def known_words(texts: Iterable[str]) -> frozenset[str]:
    """Folded words that occur in at least LEAST of the texts."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(set(_WORD.findall(fold_word(text))))
    return frozenset(word for word, count in counts.items() if count >= LEAST)
