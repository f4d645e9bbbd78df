"""Pairs that the project's own tables hold already: lexicon, catalogues, and official English text.

A concept's words in a language mean what its first English words mean; so each is a pair, and the
words of this domain are just those that everyday corpora lack. The assistant's own sentences say the
same in every language. English sentences of the official
pages have no translation, but the teacher knows what they mean, and the student learns that.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import yaml
from fluent.runtime import FluentResource
from fluent.syntax.ast import Message

from bot.languages import DATA
from bot.locales.catalogue import FOLDER as LOCALES
from bot.locales.catalogue import bundle
from training.encoder.corpus import ENGLISH, Kind, Pair

NAMES = 2
"""English words of a concept that are paired with its foreign words: the usual names come first."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|\n+")


def concepts() -> Iterator[Pair]:
    """(English name, foreign word) for every word of every concept in data/concepts, English synonyms included."""
    tables = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in (DATA / "concepts").glob("*.yml")}
    for language in sorted(tables):
        for concept, entries in sorted(tables[language].items()):
            names = [_plain(name) for name in tables[ENGLISH].get(concept, [])[:NAMES]]
            for entry in entries:
                for name in names:
                    if _plain(entry) != name:
                        yield Pair(language, Kind.DOMAIN_WORDS, name, _plain(entry))


def catalogues() -> Iterator[Pair]:
    """The assistant's sentences in English and in each other language, those that hold no variable."""
    english = dict(_messages(ENGLISH))
    for folder in sorted(path for path in LOCALES.iterdir() if path.is_dir() and path.name != ENGLISH):
        for key, text in _messages(folder.name):
            if key in english and text != english[key]:
                yield Pair(folder.name, Kind.DOMAIN_SENTENCES, english[key], text)


def _messages(language: str) -> Iterator[tuple[str, str]]:
    own = bundle(language)
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentResource(path.read_text(encoding="utf-8")).body:
            pattern = own.get_message(entry.id.name).value if isinstance(entry, Message) else None
            if pattern is not None:
                text, errors = own.format_pattern(pattern, {})
                text = str(text).strip("•⚠ 0123456789.\u2066\u2067\u2068\u2069")
                if not errors and "{" not in text:
                    yield entry.id.name, " ".join(text.split())


def official(store: Path) -> Iterator[Pair]:
    """English sentences of the passages in a facts store, once each.

    Parameters:
        store: state/facts.sqlite after `safeconduct refresh`.
    """
    seen: set[str] = set()
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as connection:
        for heading, text in connection.execute(
            "SELECT heading, text FROM passages WHERE language = 'en' ORDER BY rowid"
        ):
            for sentence in [heading, *_SENTENCE.split(text)]:
                sentence = " ".join(sentence.split()).strip("•- ")
                words = sentence.count(" ") + 1
                if 2 <= words <= 30 and sentence not in seen:
                    seen.add(sentence)
                    yield Pair(ENGLISH, Kind.SENTENCES, sentence, sentence)


def _plain(entry: str) -> str:
    return entry.replace("*", "").strip()
