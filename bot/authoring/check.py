"""`safeconduct check-data`: what is missing or wrong in the training data, the development split and the tables."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np
import yaml
from rapidfuzz import fuzz, process

from bot.authoring import shape
from bot.languages import DATA, languages
from bot.understanding.text import fold_word

NEAR = 90
"""Likeness (RapidFuzz ratio, 0 to 100) from which two phrases are the same one, written twice."""
LEAST_LENGTH = 12
"""Folded characters below which phrases are alike by chance: "visa peru" and "visa iran"."""
TEMPLATE = 4
"""Phrases of an intent that differ in the place alone, from which they come from a template."""
_MARKUP = re.compile(r"\]\(|\]\{")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something found.

    Parameters:
        language: code.
        grave: "fault" must be repaired, "note" is for the author's judgement.
        where: the file.
        text: what it is.
    """

    language: str
    grave: Literal["fault", "note"]
    where: str
    text: str

    def line(self) -> str:
        """For a terminal."""
        return f"{self.language} {self.grave:5} {self.where}: {self.text}"


def check(codes: Sequence[str] = ()) -> list[Finding]:
    """All findings for some languages, or for those with training phrases."""
    chosen = codes or [code for code in languages() if (DATA / "nlu" / code).is_dir()]
    return [finding for code in chosen for finding in sorted(_language(code))]


def _language(code: str) -> Iterator[Finding]:
    phrases: dict[str, list[str]] = defaultdict(list)
    yield from _phrases(code, phrases)
    yield from _twice(code, phrases)
    yield from _templates(code, phrases)
    yield from _development(code, phrases)
    yield from _cues(code)
    yield from _places(code)
    yield from _concepts(code)


def _phrases(code: str, phrases: dict[str, list[str]]) -> Iterator[Finding]:
    """Missing files and intents, unknown ones, too few phrases, markup; fills `phrases`."""
    known = shape.intents()
    for group, intents in shape.groups().items():
        where = f"data/nlu/{code}/{group}.yml"
        path = DATA / "nlu" / code / f"{group}.yml"
        if not path.exists():
            yield Finding(code, "fault", where, "is missing")
            continue
        try:
            found = shape.blocks(path)
        except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            yield Finding(code, "fault", where, f"cannot be read: {error}")
            continue
        for intent, own in found:
            if intent not in intents or intent not in known:
                yield Finding(code, "fault", where, f"{intent} is no intent of this group")
            phrases[intent] += own
            for phrase in own:
                if _MARKUP.search(phrase):
                    yield Finding(code, "fault", where, f"annotated; places are found by themselves: {phrase}")
        for intent in intents:
            if (count := len(phrases[intent])) < shape.least(group):
                yield Finding(
                    code, "fault", where, f"{intent} has {count} phrases, at least {shape.least(group)} are needed"
                )


def _twice(code: str, phrases: dict[str, list[str]]) -> Iterator[Finding]:
    owners: dict[str, list[str]] = defaultdict(list)
    for intent, own in phrases.items():
        for phrase in own:
            owners[fold_word(phrase)].append(intent)
    for folded, intents in owners.items():
        if len(set(intents)) > 1:
            yield Finding(
                code, "fault", f"data/nlu/{code}", f"{folded!r} is a phrase of {' and '.join(sorted(set(intents)))}"
            )
        elif len(intents) > 1:
            yield Finding(code, "note", f"data/nlu/{code}", f"{folded!r} stands {len(intents)} times in {intents[0]}")


def _templates(code: str, phrases: dict[str, list[str]]) -> Iterator[Finding]:
    """Phrases that are the same but for the place."""
    from bot.understanding.features import masked
    from bot.understanding.places import find
    from bot.understanding.text import fold

    for intent, own in phrases.items():
        if intent == "inform":
            continue  # bare places are what it consists of
        frames: Counter[str] = Counter()
        for phrase in own:
            folded = fold(phrase)
            if mentions := find(phrase, code, folded, frozenset()):
                frames[" ".join(masked(folded, mentions).split())] += 1
        for frame, count in frames.items():
            if count >= TEMPLATE and len(frame.split()) > 1:
                yield Finding(code, "note", f"data/nlu/{code}", f"{count} phrases of {intent} are all {frame!r}")


def _development(code: str, phrases: dict[str, list[str]]) -> Iterator[Finding]:
    where = f"data/dev/{code}.tsv"
    path = DATA / "dev" / f"{code}.tsv"
    if not path.exists():
        yield Finding(code, "fault", where, "is missing")
        return
    counts: Counter[str] = Counter()
    texts: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        columns = line.split("\t")
        if len(columns) not in (2, 3) or not columns[1].strip():
            yield Finding(
                code, "fault", where, f"line {number} needs an intent, a text and perhaps places, with tabs between"
            )
            continue
        if columns[0] not in shape.intents():
            yield Finding(code, "fault", where, f"line {number}: {columns[0]} is no intent")
        counts[columns[0]] += 1
        texts.append(columns[1])
        for place in columns[2].split() if len(columns) == 3 else ():
            if not _is_place(place):
                yield Finding(code, "fault", where, f"line {number}: {place} is no place")
    for intent in sorted(i for own in shape.groups().values() for i in own):
        if counts[intent] < shape.LEAST_DEVELOPMENT:
            yield Finding(
                code,
                "fault",
                where,
                f"{intent} has {counts[intent]} messages, at least {shape.LEAST_DEVELOPMENT} are needed",
            )
    yield from _leaks(code, where, texts, [phrase for own in phrases.values() for phrase in own])


def _leaks(code: str, where: str, texts: Sequence[str], phrases: Sequence[str]) -> Iterator[Finding]:
    """Messages of the split that are training phrases too, or nearly."""
    trained = set(map(fold_word, phrases))
    for text in texts:
        if fold_word(text) in trained:
            yield Finding(code, "fault", where, f"{text!r} is a training phrase")
    ours = [text for text in map(fold_word, texts) if len(text) >= LEAST_LENGTH and text not in trained]
    theirs = [text for text in map(fold_word, phrases) if len(text) >= LEAST_LENGTH]
    if not ours or not theirs:
        return
    likeness = process.cdist(ours, theirs, scorer=fuzz.ratio, score_cutoff=NEAR, dtype=np.uint8, workers=-1)
    for row, column in np.argwhere(likeness >= NEAR).tolist():
        yield Finding(code, "fault", where, f"{ours[row]!r} is all but a training phrase: {theirs[column]!r}")


def _cues(code: str) -> Iterator[Finding]:
    where = f"data/cues/{code}.yml"
    path = DATA / "cues" / f"{code}.yml"
    if not path.exists():
        yield Finding(code, "fault", where, "is missing")
        return
    table = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    for key in shape.CUES:
        if not table.get(key) and key != "destination_after":
            yield Finding(code, "fault", where, f"{key} is missing or empty")
    for key in table.keys() - {*shape.CUES, *shape.CUES_OF_SOME, shape.LANGUAGE_NAMES}:
        yield Finding(code, "fault", where, f"{key} is no kind of cue")
    names = table.get(shape.LANGUAGE_NAMES) or {}
    for other in languages():
        if not names.get(other):
            yield Finding(code, "fault", where, f"{shape.LANGUAGE_NAMES} lacks {other}")


def _places(code: str) -> Iterator[Finding]:
    where = f"data/places/{code}.tsv"
    path = DATA / "places" / f"{code}.tsv"
    if not path.exists():
        yield Finding(code, "fault", where, "is missing")
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        columns = line.split("\t")
        if len(columns) != 3 or columns[2] not in shape.PLACE_KINDS or columns[1][:2] not in _countries():
            yield Finding(code, "fault", where, f"line {number} is no `form<TAB>code<TAB>kind`: {line!r}")


def _concepts(code: str) -> Iterator[Finding]:
    where = f"data/concepts/{code}.yml"
    path = DATA / "concepts" / f"{code}.yml"
    if not path.exists():
        yield Finding(code, "fault", where, "is missing")
        return
    table = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    wanted = yaml.safe_load((DATA / "concepts" / f"{shape.REFERENCE}.yml").read_text(encoding="utf-8")).keys()
    for concept in sorted(wanted - table.keys()):
        yield Finding(code, "fault", where, f"{concept} is missing")
    for concept in sorted(table.keys() - wanted):
        yield Finding(code, "fault", where, f"{concept} is no concept")
    for concept in sorted(wanted & table.keys()):
        if not table[concept]:
            yield Finding(code, "fault", where, f"{concept} has no words")
        elif len(table[concept]) < shape.LEAST_WORDS:
            yield Finding(
                code, "note", where, f"{concept} has {len(table[concept])} words; {shape.LEAST_WORDS} where they exist"
            )


def _is_place(text: str) -> bool:
    parts = text.split(":")
    if parts[0] == "country":
        return len(parts) == 3 and parts[1] in _countries() and parts[2] in shape.ROLES
    return parts[0] == "city" and len(parts) == 4 and parts[2] in _countries() and parts[3] in shape.ROLES


@cache
def _countries() -> frozenset[str]:
    from bot.facts.countries import codes

    return codes()
