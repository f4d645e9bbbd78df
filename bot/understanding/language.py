"""Which language a message is in, for short, mixed and misspelt messages too.

The script decides first, then letters that only one language of a script has; within a script, a
naive Bayes model over the words and letters of our own training phrases. The conversation so far is
a prior: "visa japan" says little by itself. (py3langid beside it added nothing, docs/adr/0010.)
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

from bot.languages import languages

FILE = "language.npz"
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 400
"""Characters of a message that are looked at."""

_UNMODELLED_PENALTY = 3.0
"""Log-odds against a language without phrases beside one of its script that has some."""

_ROMANISED_PENALTY = 2.0
"""Log-odds against romanised writing, which is rarer than a language's own script."""

LEAST_ROMANISED_WORDS = 3
"""Words from which a message may be romanised: a single "georgia" is no Arabic."""

LEAST_PHRASES = 20
"""Phrases from which a language, or a romanised one, is modelled."""

_UNKNOWN_BELOW = -9.35
"""Mean log-probability of a text's features under the likeliest language, from which the text is in another one;
between what other languages get and what our own messages get on data/dev."""
LEAST_WORDS_UNKNOWN = 4
"""Words from which that can be said."""

_PRIOR = {"conversation": 2.5, "hint": 1.2}
"""Log-odds added for the language spoken before, and for the one the app reports."""

UNKNOWN = "und"
"""A language that is none of ours (BCP 47's code for undetermined)."""

_SCRIPTS: tuple[tuple[str, int, int], ...] = (
    ("kana", 0x3040, 0x30FF),
    ("hangul", 0xAC00, 0xD7A3),
    ("hangul", 0x1100, 0x11FF),
    ("han", 0x3400, 0x9FFF),
    ("devanagari", 0x0900, 0x097F),
    ("arabic", 0x0600, 0x06FF),
    ("cyrillic", 0x0400, 0x052F),
    ("latin", 0x0000, 0x024F),
    ("latin", 0x1E00, 0x1EFF),
    ("latin", 0xFB00, 0xFB06),
    ("latin", 0xFF21, 0xFF5A),
    ("arabic", 0xFB50, 0xFEFC),
    ("kana", 0xFF66, 0xFF9F),
    ("han", 0x20000, 0x3134F),
)
_BY_SCRIPT = {
    "kana": ("ja",),
    "hangul": ("ko",),
    "han": ("zh", "ja"),
    "devanagari": ("hi",),
    "arabic": ("ar", "fa"),
    "cyrillic": ("ru", "uk"),
    "latin": ("en", "fr", "es", "de", "pt", "it", "tr", "pl"),
    "unknown": (UNKNOWN,),
}
# Languages that people also write in Latin letters: "zay3 passport benti f dubai".
_ROMANISED = "-Latn"

# Letters that only one of two languages of a script uses.
_TELLING = {"fa": frozenset("پچژگکی"), "ar": frozenset("ةىكيإأ"), "uk": frozenset("іїєґ"), "ru": frozenset("ыэъё")}


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest language and the odds of all that were considered, adding up to 1."""

    code: str
    probabilities: dict[str, float]

    @property
    def confidence(self) -> float:
        """Probability of the likeliest."""
        return self.probabilities[self.code]


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """Naive Bayes over words and character trigrams.

    Parameters:
        codes: languages, "ar-Latn" standing for Arabic in Latin letters.
        fingerprints: the features that it knows, uint32 [features], sorted.
        log_odds: float16 [features + 1, languages], log-probabilities; the last row is that of a
            feature never seen.
    """

    codes: tuple[str, ...]
    fingerprints: npt.NDArray[np.uint32]
    log_odds: npt.NDArray[np.float16]

    def _rows(self, found: Sequence[str]) -> npt.NDArray[np.float32]:
        """Log-probabilities of features, float32 [features, languages]."""
        wanted = np.array([_fingerprint(feature) for feature in found], np.uint32)
        rows = np.searchsorted(self.fingerprints, wanted)
        rows[rows == len(self.fingerprints)] = 0
        rows[self.fingerprints[rows] != wanted] = -1
        known: npt.NDArray[np.float32] = self.log_odds[rows].astype(np.float32)
        return known

    def scores(self, text: str) -> dict[str, float]:
        """Summed log-probabilities for every language with phrases, damped."""
        found = features(text)
        if not found:
            return dict.fromkeys(self.codes, 0.0)
        total = self._rows(found).sum(axis=0)
        # Features overlap, so their evidence does not simply add up.
        total = total * len(found) ** -0.4
        return dict(zip(self.codes, total.tolist(), strict=True))

    def guess(self, text: str, *, before: str | None = None, hint: str | None = None, trust: float = 1.0) -> Guess:
        """The language of a message.

        Parameters:
            text: as written.
            before: language of the conversation so far.
            hint: language that the app or page reports (BCP 47).
            trust: how much more than usual `before` and `hint` count.
        """
        text = text[:_LONGEST]
        possible = candidates(text)
        if possible == (UNKNOWN,):
            return Guess(UNKNOWN, {UNKNOWN: 1.0})
        if not possible:  # digits, emoji: nothing to go by
            known = before or _known(hint) or "en"
            return Guess(known, {known: 1.0})
        scores = dict.fromkeys(possible, 0.0)
        if len(possible) > 1:
            own = self.scores(text)
            unmodelled = max((own[code] for code in possible if code in own), default=0.0) - _UNMODELLED_PENALTY
            for code in possible:
                scores[code] = own.get(code, unmodelled) + _telling(text, code)
            if before is None and self._is_foreign(text, possible):
                return Guess(UNKNOWN, {UNKNOWN: 1.0})
            if "en" in possible and len(_WORD.findall(text)) >= LEAST_ROMANISED_WORDS:
                for code in self.codes:
                    if code.endswith(_ROMANISED):
                        scores[code] = own[code] - _ROMANISED_PENALTY
        for spoken, weight in ((before, _PRIOR["conversation"]), (_known(hint), _PRIOR["hint"])):
            if spoken is not None:
                for code in {spoken, f"{spoken}{_ROMANISED}"} & scores.keys():
                    scores[code] += weight * trust
        return _softmax(scores)

    def _is_foreign(self, text: str, possible: tuple[str, ...]) -> bool:
        """True for a text in the letters of our languages, but in none of them."""
        if possible != _BY_SCRIPT["latin"] or len(_WORD.findall(text)) < LEAST_WORDS_UNKNOWN:
            return False
        found = features(text)
        return float(self._rows(found).sum(axis=0).max()) / len(found) < _UNKNOWN_BELOW

    def save(self, folder: Path) -> None:
        """Write the tables."""
        np.savez(folder / FILE, codes=np.array(self.codes), fingerprints=self.fingerprints, log_odds=self.log_odds)

    @classmethod
    def load(cls, folder: Path) -> LanguageModel:
        """Read what `save` wrote; raises OSError or ValueError if it is missing or damaged."""
        with np.load(folder / FILE) as stored:
            return cls(tuple(stored["codes"].tolist()), stored["fingerprints"], stored["log_odds"])


def train(phrases: Iterable[tuple[str, str]]) -> LanguageModel:
    """Count features over (language, phrase) pairs, with add-0.1 smoothing."""
    counts: dict[str, Counter[str]] = {}
    heard: Counter[str] = Counter()
    for code, phrase in phrases:
        latin = candidates(phrase) == _BY_SCRIPT["latin"]
        if latin and code not in _BY_SCRIPT["latin"]:
            code += _ROMANISED
        heard[code] += 1
        counts.setdefault(code, Counter()).update(features(phrase))
    counts = {code: own for code, own in counts.items() if heard[code] >= LEAST_PHRASES}
    codes = tuple(sorted(counts))
    total = {code: sum(counts[code].values()) for code in codes}
    vocabulary = {feature for own in counts.values() for feature, n in own.items() if n > 1}
    size = len(vocabulary)

    def log_probability(count: int, code: str) -> float:
        return math.log((count + 0.1) / (total[code] + 0.1 * size))

    # Of two features with one fingerprint, one in a hundred thousand, either will do.
    known = {_fingerprint(feature): feature for feature in sorted(vocabulary)}
    fingerprints = sorted(known)
    table = [[log_probability(counts[code][known[found]], code) for code in codes] for found in fingerprints]
    table.append([log_probability(0, code) for code in codes])
    return LanguageModel(codes, np.array(fingerprints, np.uint32), np.array(table, np.float16))


def _fingerprint(feature: str) -> int:
    return crc32(feature.encode())


def features(text: str) -> list[str]:
    """Words and padded letter trigrams, accents kept: they tell languages apart."""
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        found.append(word)
        padded = f" {word} "
        found += (padded[start : start + 3] for start in range(len(padded) - 2))
    return found


def candidates(text: str) -> tuple[str, ...]:
    """Languages written in the script of a text; UNKNOWN alone for a script of none, empty if it has no letters."""
    counts: Counter[str] = Counter()
    for character in text:
        if character.isalpha():
            code = ord(character)
            counts[next((name for name, low, high in _SCRIPTS if low <= code <= high), "unknown")] += 1
    if not counts:
        return ()
    if counts["kana"]:
        return _BY_SCRIPT["kana"]
    # One word in Latin letters inside another script (a city, "visa") does not decide.
    others = {script: n for script, n in counts.items() if script != "latin"}
    script = max(others, key=lambda name: others[name]) if others else "latin"
    if script != "latin" and counts["latin"] > 4 * others[script]:
        script = "latin"
    return _BY_SCRIPT[script]


def _telling(text: str, code: str) -> float:
    letters = _TELLING.get(code)
    return 1.5 * sum(character in letters for character in set(text.casefold())) if letters else 0.0


def _softmax(scores: dict[str, float]) -> Guess:
    top = max(scores.values())
    weights: dict[str, float] = {}
    for code, score in scores.items():
        spoken = code.removesuffix(_ROMANISED)
        weights[spoken] = weights.get(spoken, 0.0) + math.exp(score - top)
    total = sum(weights.values())
    probabilities = {code: weight / total for code, weight in weights.items()}
    return Guess(max(probabilities, key=lambda code: probabilities[code]), probabilities)


def _known(hint: str | None) -> str | None:
    code = hint.replace("_", "-").split("-")[0].lower() if hint else None
    return code if code in languages() else None
