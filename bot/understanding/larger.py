"""A larger encoder in the place of our own: an ONNX folder, or anything sentence-transformers loads.

Off by default. Neither library belongs to the runtime: who sets SAFECONDUCT_ENCODER installs what
the model needs (`onnxruntime` and `tokenizers`, or `sentence-transformers`) and trains anew, for a
classifier knows the vectors of one encoder only.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from bot.errors import ModelError
from bot.understanding.encoder import Encoder, StaticEncoder, Vectors, own

MOST_TOKENS = 128
"""Tokens of a text that are read."""


@dataclass(frozen=True, slots=True)
class OnnxEncoder:
    """A transformer exported to ONNX, its token vectors averaged (the mean pooling of sentence-transformers).

    Parameters:
        session: onnxruntime.InferenceSession; its first output is [n, tokens, dimensions] or [n, dimensions].
        tokenizer: tokenizers.Tokenizer.
        dimensions: length of a vector.
        name: of the folder.
    """

    session: Any
    tokenizer: Any
    dimensions: int
    name: str

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of unit length, float32 [n, dimensions]; zeros for a text without tokens."""
        if not texts:
            return np.zeros((0, self.dimensions), np.float32)
        encoded = self.tokenizer.encode_batch(list(texts))
        longest = max(1, max(len(one.ids) for one in encoded))
        ids = np.zeros((len(texts), longest), np.int64)
        mask = np.zeros_like(ids)
        for row, one in enumerate(encoded):
            ids[row, : len(one.ids)] = one.ids
            mask[row, : len(one.ids)] = one.attention_mask
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        wanted = {node.name: given[node.name] for node in self.session.get_inputs()}
        output = np.asarray(self.session.run(None, wanted)[0], np.float32)
        if output.ndim == 3:
            weights = mask[:, :, None].astype(np.float32)
            output = (output * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1.0)
        vectors: Vectors = output / np.maximum(np.linalg.norm(output, axis=1, keepdims=True), 1e-9)
        return vectors

    @classmethod
    def load(cls, folder: Path) -> OnnxEncoder:
        """Read `model.onnx` (or `onnx/model.onnx`) and `tokenizer.json`; raises ModelError if it cannot."""
        runtime, tokenizers = _library("onnxruntime"), _library("tokenizers")
        model = next((path for path in (folder / "model.onnx", folder / "onnx" / "model.onnx") if path.exists()), None)
        if model is None:
            raise ModelError(f"there is no model.onnx in {folder}")
        try:
            tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
            session = runtime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
        except Exception as error:  # both libraries raise exceptions of their own
            raise ModelError(f"the encoder in {folder} cannot be read: {error}") from error
        tokenizer.enable_truncation(MOST_TOKENS)
        dimensions = session.get_outputs()[0].shape[-1]
        if not isinstance(dimensions, int):
            raise ModelError(f"{model} does not say how long its vectors are")
        return cls(session, tokenizer, dimensions, f"onnx-{folder.name}")


@dataclass(frozen=True, slots=True)
class TransformerEncoder:
    """A sentence-transformers model, from a folder or by its name on a hub."""

    model: Any
    dimensions: int
    name: str

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of unit length, float32 [n, dimensions]."""
        if not texts:
            return np.zeros((0, self.dimensions), np.float32)
        vectors = self.model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, np.float32)

    @classmethod
    def load(cls, name: str) -> TransformerEncoder:
        """Load a model; raises ModelError if the library or the model is missing."""
        library = _library("sentence_transformers")
        try:
            model = library.SentenceTransformer(name)
        except Exception as error:  # hub, file and model errors are of many kinds
            raise ModelError(f"the encoder {name!r} cannot be loaded: {error}") from error
        return cls(model, int(model.get_sentence_embedding_dimension()), f"transformer-{name}")


def encoder(name: str | None) -> Encoder:
    """The encoder that a setting names.

    Parameters:
        name: empty for our own; a folder that training/encoder wrote, or that holds `model.onnx`;
            anything else is given to sentence-transformers.

    Raises ModelError if it cannot be loaded.
    """
    if not name:
        return own()
    folder = Path(name)
    if (folder / "fingerprints.npy").exists():
        return StaticEncoder.load(folder, check=True)
    if (folder / "model.onnx").exists() or (folder / "onnx" / "model.onnx").exists():
        return OnnxEncoder.load(folder)
    return TransformerEncoder.load(name)


@cache
def chosen() -> Encoder:
    """The encoder that SAFECONDUCT_ENCODER names, loaded once in a process; raises ModelError if it cannot be."""
    return encoder(os.environ.get("SAFECONDUCT_ENCODER"))


def _library(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise ModelError(f"SAFECONDUCT_ENCODER needs the package {name.replace('_', '-')}, which is missing") from error
