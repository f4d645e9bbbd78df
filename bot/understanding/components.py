"""The thin classes that Rasa loads; everything they do stands in the plain modules beside.

Three nodes: `Reader` finds language and places, `SentenceEncoderFeaturizer` says what the rest means,
`IntentRecogniser` judges the intent.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import orjson
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.languages import DATA
from bot.understanding import classifier, language, vocabulary
from bot.understanding.classifier import IntentClassifier
from bot.understanding.cores import in_pieces
from bot.understanding.featurizer import READ, SentenceEncoderFeaturizer
from bot.understanding.language import Guess, LanguageModel
from bot.understanding.larger import chosen
from bot.understanding.model import Read, Vector, entities, judge, meaning_of, read, words_of

LANGUAGE = "language"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class Reader(GraphComponent):
    """Language and places; learns which words belong to which language."""

    def __init__(self, storage: ModelStorage, resource: Resource) -> None:
        self._storage = storage
        self._resource = resource
        self.languages: LanguageModel | None = None
        self.known_words: frozenset[str] = frozenset()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Reader:
        """An untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Reader:
        """What `train` stored."""
        reader = cls(model_storage, resource)
        with model_storage.read_from(resource) as folder:
            reader.languages = LanguageModel.load(folder)
            reader.known_words = frozenset(orjson.loads((folder / "words.json").read_bytes()))
        return reader

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the phrases; a phrase's language is the folder in which it stands."""
        texts = [example.get(TEXT) for example in training_data.intent_examples]
        by_text = _languages_of_phrases()
        self.languages = language.train((by_text[text], text) for text in texts if text in by_text)
        self.known_words = vocabulary.known_words(texts)
        with self._storage.write_to(self._resource) as folder:
            self.languages.save(folder)
            (folder / "words.json").write_bytes(orjson.dumps(sorted(self.known_words)))
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Find the places of every phrase, in the phrase's own language."""
        messages, by_text = training_data.intent_examples, _languages_of_phrases()

        def read_each(texts: Sequence[str]) -> list[Read]:
            return [self._read(text, by_text.get(text)) for text in texts]

        texts = [message.get(TEXT) or "" for message in messages]
        for message, seen in zip(messages, in_pieces(read_each, texts), strict=True):
            message.set(READ, seen)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the language to messages, and keep what was read for the next node."""
        for message in messages:
            seen = self._read(message.get(TEXT) or "")
            message.set(READ, seen)
            message.set(LANGUAGE, seen.language.code, add_to_output=True)
        return messages

    def _read(self, text: str, known: str | None = None) -> Read:
        assert self.languages is not None
        return read(text, _Fixed(known) if known else self.languages, self.known_words)  # type: ignore[arg-type]


class _Fixed:
    """A language model that knows the answer already."""

    def __init__(self, code: str) -> None:
        self._guess = Guess(code, {code: 1.0})

    def guess(self, text: str, **kwargs: Any) -> Guess:
        return self._guess


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentRecogniser(GraphComponent):
    """The intent of what `Reader` read."""

    def __init__(self, storage: ModelStorage, resource: Resource) -> None:
        self._storage = storage
        self._resource = resource
        self.intents: IntentClassifier | None = None
        self.encoder = chosen()

    @classmethod
    def required_components(cls) -> list[type]:
        """The places must be masked before, and the meaning encoded."""
        return [Reader, SentenceEncoderFeaturizer]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentRecogniser:
        """An untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentRecogniser:
        """What `train` stored."""
        recogniser = cls(model_storage, resource)
        with model_storage.read_from(resource) as folder:
            recogniser.intents = IntentClassifier.load(folder, recogniser.encoder.name)
        return recogniser

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the classifier to the phrases."""
        examples = training_data.intent_examples
        seen = [example.get(READ) for example in examples]
        vectors = [_vector(example) for example in examples]
        self.intents = classifier.train(
            in_pieces(lambda some: [words_of(one) for one in some], seen),
            np.vstack([meaning_of(one, vector) for one, vector in zip(seen, vectors, strict=True)]),
            [example.get(INTENT) for example in examples],
            self.encoder.name,
        )
        with self._storage.write_to(self._resource) as folder:
            self.intents.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add intent and ranking to messages."""
        assert self.intents is not None
        for message in messages:
            seen = message.get(READ)
            judged = judge(seen, self.intents, _vector(message))
            ranking = [{"name": name, "confidence": value} for name, value in judged]
            message.set(ENTITIES, entities(seen, intent=judged[0][0]), add_to_output=True)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking[:10], add_to_output=True)
        return messages


def _vector(message: Message) -> Vector:
    _, sentence = message.get_dense_features(TEXT, [])
    vector: Vector = sentence.features[0]
    return vector


def _languages_of_phrases() -> dict[str, str]:
    return {
        phrase: folder.name
        for folder in sorted((DATA / "nlu").iterdir())
        if folder.is_dir()
        for _, phrase in vocabulary.phrases(folder.name)
    }
