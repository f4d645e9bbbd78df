"""A linear probe: how much of the intents lies in the open in some vectors.

Multinomial logistic regression, all intents weighing the same; nothing of it is tuned to an encoder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier

from bot.understanding import vocabulary
from bot.understanding.development import rows

Vectors = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Vectors]

EPOCHS, BATCH, RATE, SCALE = 12, 256, 0.02, 8.0
_OWN = "n-grams of its own phrases"
_ENGLISH = "from English phrases"
_OTHERS = "from the other languages' phrases"
_ALL = "from all phrases"


def table(encode: Encode, languages: Sequence[str]) -> dict[str, dict[str, float]]:
    """Share of data/dev understood, by language and by what the probe learned from.

    Parameters:
        encode: texts -> float32 [n, d].
        languages: codes with phrases in data/nlu.

    Returns:
        language -> {what it learned from: accuracy}.
    """
    phrases = {code: list(vocabulary.phrases(code)) for code in languages}
    vectors = {code: encode([text for _, text in phrases[code]]) for code in languages}
    intents = {code: [intent for intent, _ in phrases[code]] for code in languages}

    def learn(codes: Sequence[str]) -> Callable[[Vectors], list[str]]:
        return fit(np.vstack([vectors[code] for code in codes]), [i for code in codes for i in intents[code]])

    english, everything = learn(["en"]), learn(languages)
    result = {}
    for code in languages:
        dev = rows(code)
        seen, right = encode([row.text for row in dev]), [row.intent for row in dev]
        others = learn([other for other in languages if other != code])
        result[code] = {
            _OWN: ngrams(phrases[code], [row.text for row in dev], right),
            _ENGLISH: _share(english(seen), right),
            _OTHERS: _share(others(seen), right),
            _ALL: _share(everything(seen), right),
        }
    return result


def fit(vectors: Vectors, intents: Sequence[str], seed: int = 1) -> Callable[[Vectors], list[str]]:
    """Train a probe by Adam; gives a function from vectors to intents."""
    labels, numbers = np.unique(np.asarray(intents), return_inverse=True)
    random = np.random.default_rng(seed)
    inputs = np.hstack([vectors * SCALE, np.ones((len(vectors), 1), np.float32)]).astype(np.float32)
    importance = (len(numbers) / len(labels) / np.bincount(numbers)).astype(np.float32)[numbers]
    weights = np.zeros((inputs.shape[1], len(labels)), np.float32)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    steps = EPOCHS * -(-len(inputs) // BATCH)
    step = 0
    for _ in range(EPOCHS):
        order = random.permutation(len(inputs))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            odds = _softmax(inputs[chosen] @ weights)
            odds[np.arange(len(chosen)), numbers[chosen]] -= 1
            gradient = inputs[chosen].T @ (odds * importance[chosen, None]) / len(chosen)
            step += 1
            mean += 0.1 * (gradient - mean)
            square += 0.001 * (gradient**2 - square)
            rate = RATE * (1 - step / steps)
            weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)

    def judge(some: Vectors) -> list[str]:
        scores = np.hstack([some * SCALE, np.ones((len(some), 1), np.float32)]) @ weights
        return [str(label) for label in labels[scores.argmax(axis=1)]]

    return judge


def ngrams(phrases: Sequence[tuple[str, str]], texts: Sequence[str], right: Sequence[str]) -> float:
    """The same with character n-grams (2 to 5, within words, TF-IDF) in place of vectors."""
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    inputs: csr_matrix = vectorizer.fit_transform([text for _, text in phrases])
    model = SGDClassifier(
        loss="log_loss", alpha=1e-5, max_iter=20, tol=None, average=True, class_weight="balanced", random_state=1
    )
    model.fit(inputs, [intent for intent, _ in phrases])
    return _share(model.predict(vectorizer.transform(texts)), right)


def mean(figures: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Each column's mean over the languages."""
    columns = next(iter(figures.values()))
    return {column: float(np.mean([row[column] for row in figures.values()])) for column in columns}


def _softmax(scores: Vectors) -> Vectors:
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scores / scores.sum(axis=1, keepdims=True)


def _share(found: Sequence[str], right: Sequence[str]) -> float:
    return float(np.mean([one == other for one, other in zip(found, right, strict=True)]))
