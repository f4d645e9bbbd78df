"""The sentence encoder as a node of Rasa's graph, for every classifier that reads dense features."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import DENSE_FEATURIZABLE_ATTRIBUTES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.understanding.cores import in_pieces
from bot.understanding.encoder import Encoder, Vectors, own
from bot.understanding.features import without_masks
from bot.understanding.larger import chosen

READ = "safeconduct_read"
"""Under which `Reader` leaves what it read in a message."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoderFeaturizer(DenseFeaturizer, GraphComponent):
    """Sets one dense sentence feature, float32 [1, dimensions], on every text.

    After `Reader` in the pipeline, places are no part of what is encoded; without it the text is taken
    as it is. The encoder is the one that SAFECONDUCT_ENCODER names. Configuration: `alias` as in Rasa.
    """

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self.encoder: Encoder = chosen()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's own."""
        return {**DenseFeaturizer.get_default_config()}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoderFeaturizer:
        """Load the encoder; raises ModelError if it cannot."""
        return cls(config, execution_context.node_name)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to check before the encoder is loaded."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the feature to every text of the messages that has one."""
        for attribute in DENSE_FEATURIZABLE_ATTRIBUTES:
            having = [message for message in messages if message.get(attribute) is not None]
            texts = [_to_encode(message, attribute) for message in having]
            # Larger encoders have threads of their own, which do not outlive a fork.
            vectors = in_pieces(self._encode, texts) if self.encoder is own() else self._encode(texts)
            for message, vector in zip(having, vectors, strict=True):
                feature = Features(vector[None, :], FEATURE_TYPE_SENTENCE, attribute, self._identifier)
                message.add_features(feature)
        return messages

    def _encode(self, texts: Sequence[str]) -> list[Vectors]:
        return list(self.encoder.encode(texts))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for training examples."""
        self.process(training_data.training_examples)
        return training_data


def _to_encode(message: Message, attribute: str) -> str:
    seen = message.get(READ) if attribute == TEXT else None
    text: str = without_masks(seen.masked) if seen is not None else message.get(attribute)
    return text
