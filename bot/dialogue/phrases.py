"""Rasa's handling of training phrases, without copying a hundred thousand of them again and again.

Rasa 3.6.21 loads the same files once for each spelling of the same argument, with a YAML reader that keeps
comments, copies every phrase deeply at every merge, computes each one's fingerprint anew whenever it is put
into a set, and those of all of them after every step, for a cache that is not used. The phrases are the same
in the end: `tests/dialogue/test_phrases.py` compares them with Rasa's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import uuid4

import yaml
from rasa.shared.importers import utils
from rasa.shared.nlu.constants import INTENT, RESPONSE
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_STRIPPED = " \t\n\r"


def _clean(examples: list[Message]) -> list[Message]:
    """As `TrainingData.sanitize_examples`; a message that is clean keeps its fingerprint."""
    for example in examples:
        for name in (INTENT, RESPONSE):
            value = example.get(name)
            if value and value != value.strip():
                example.set(name, value.strip())
    return list(dict.fromkeys(examples))


def _merged(self: TrainingData, *others: TrainingData | None) -> TrainingData:
    """As `TrainingData.merge`, the messages shared instead of copied."""
    sets = [self, *(other for other in others if other)]
    synonyms: dict[str, str] = {}
    responses: dict[str, Any] = {}
    for one in sets:
        synonyms.update(one.entity_synonyms)
        responses.update(one.responses)
    return TrainingData(
        [example for one in sets for example in one.training_examples],
        synonyms,
        [feature for one in sets for feature in one.regex_features],
        [table for one in sets for table in one.lookup_tables],
        responses,
    )


def _plain(path: str) -> TrainingData | None:
    """The phrases of a file that has intents and phrases alone; None for any other, which Rasa must read."""
    text = Path(path).read_text(encoding="utf-8")
    content = yaml.load(text, Loader=_Loader) if "nlu:" in text and "[" not in text else None
    if not isinstance(content, dict) or set(content) - {"version", "nlu"}:
        return None
    messages = []
    for block in content["nlu"]:
        if set(block) != {"intent", "examples"} or not isinstance(block["examples"], str):
            return None
        for line in block["examples"].splitlines():
            # As Rasa strips its examples.
            if line.strip().startswith("-") and (phrase := line.strip().removeprefix("-").strip(_STRIPPED)):
                messages.append(Message.build(phrase, block["intent"]))
    return TrainingData(messages)


@contextmanager
def shared() -> Iterator[None]:
    """While it lasts, Rasa loads each set of files once and copies no phrases.

    Sets of phrases have no fingerprints then but names given at random, so that nothing is ever taken for known.
    """
    load = utils.training_data_from_paths
    loaded: dict[tuple[str, ...], TrainingData] = {}

    def load_once(paths: Iterable[str], language: str) -> TrainingData:
        files = tuple(paths)
        if files not in loaded:
            read = [_plain(path) for path in files]
            others = tuple(path for path, own in zip(files, read, strict=True) if own is None)
            loaded[files] = TrainingData().merge(*read, load(others, language) if others else None)
        return loaded[files]

    with (
        patch.object(utils, "training_data_from_paths", load_once),
        patch.object(TrainingData, "merge", _merged),
        patch.object(TrainingData, "fingerprint", lambda self: uuid4().hex),
        patch.object(TrainingData, "sanitize_examples", staticmethod(_clean)),
    ):
        yield
