"""Everything that is learned from the phrases, and what a message turns into."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.understanding import bare, concepts, emergency, several
from bot.understanding.classifier import IntentClassifier
from bot.understanding.cues import language_named
from bot.understanding.encoder import Encoder
from bot.understanding.features import Features, features, masked, meaning, without_masks
from bot.understanding.language import Guess, LanguageModel
from bot.understanding.places import Mention, find, gazetteer, without_names
from bot.understanding.text import MAX_CHARACTERS, Folded, fold

Vector = npt.NDArray[np.float32]

EMERGENCY = "report_emergency"
INFORM = "inform"
CHANGE_LANGUAGE = "change_language"

BARE_NAME_TRUST = 20.0
"""How much more the conversation's language counts when a message is a name that it has."""

NEARLY_EMERGENCY = 0.05
"""Probability from which danger is taken for danger beside an intent that is near to it: numbers
given for nothing do no harm, numbers withheld may."""
NEARLY_IN = {"uk": 0.03, "ja": 0.03}
"""The same in languages whose cries for help are recognised less surely; chosen on data/dev, so that false
alarms stay below four in a hundred."""
LIKELY_EMERGENCY = 2.0
"""How many times that probability it takes beside any other intent, and a tenth at the least."""

_NEAR_DANGER = frozenset(
    {"arrested_or_detained", "victim_of_crime", "ill_or_injured", "death_abroad", "missing_person"}
    | {"stranded_or_no_money", "family_matter", "lost_passport", "ask_emergency_number", "ask_security"}
    | {"ask_natural_hazards"}
)
"""Intents that danger is easily taken for; beside any other, a low probability is mere noise."""


@dataclass(frozen=True, slots=True)
class Read:
    """A message before its intent is judged.

    Parameters:
        folded: the folded text.
        language: the likeliest language and its odds.
        mentions: the places.
        masked: folded text with the places masked.
        concepts: the domain's concepts that the message names.
        danger: True if fragments in the text say that somebody is in danger now.
        harmless: True if fragments say that it is a general question, or about the past.
    """

    folded: Folded
    language: Guess
    mentions: tuple[Mention, ...]
    masked: str
    concepts: tuple[concepts.Found, ...]
    danger: bool
    harmless: bool


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a message means.

    Parameters:
        text: as written.
        language: language code.
        ranking: (intent, probability), likeliest first.
        entities: places, as in the public contract.
        also: other intents that sentences of the message ask for, most urgent first.
        options: what a button says beside intent and places, see bot.payload.
    """

    text: str
    language: str
    ranking: tuple[tuple[str, float], ...]
    entities: tuple[dict[str, Any], ...]
    also: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def intent(self) -> str:
        """The likeliest intent."""
        return self.ranking[0][0]

    @property
    def confidence(self) -> float:
        """Its probability."""
        return self.ranking[0][1]

    def as_rasa(self) -> dict[str, Any]:
        """Rasa's parse shape, with the language."""
        ranking = [{"name": name, "confidence": round(value, 4)} for name, value in self.ranking[:10]]
        return {
            "text": self.text,
            "intent": ranking[0],
            "intent_ranking": ranking,
            "entities": [dict(entity) for entity in self.entities],
            "language": self.language,
        }


def read(
    text: str,
    languages: LanguageModel,
    known_words: Container[str],
    *,
    before: str | None = None,
    hint: str | None = None,
) -> Read:
    """Language, places and signs of danger."""
    folded = fold(text)
    rest = without_names(text, folded)
    trust = _trust(folded, before or hint) if rest is text else 1.0
    guess = languages.guess(rest, before=before, hint=hint, trust=trust)
    mentions = find(text, guess.code, folded, known_words)
    return Read(
        folded=folded,
        language=guess,
        mentions=tuple(mentions),
        masked=masked(folded, mentions),
        concepts=tuple(concepts.find(folded.text, guess.code)),
        danger=emergency.signs(folded),
        harmless=emergency.harmless(folded),
    )


def _trust(folded: Folded, spoken: str | None) -> float:
    """How much more than usual the conversation's language counts for a message that is a name alone.

    "Peru" is spelt alike in many languages: the conversation tells. "Deutschland" is no name in
    English: it does not, however English the conversation was.
    """
    own = gazetteer().countries.get((spoken or "")[:2].lower(), {})
    return BARE_NAME_TRUST if folded.text.strip(" .!?") in own else 1.0


def words_of(seen: Read) -> Features:
    """The features of the words of a message that was read."""
    return features(seen.masked, (found.concept for found in seen.concepts))


def meaning_of(seen: Read, vector: Vector) -> Vector:
    """What the classifier's network sees of a message that was read.

    Parameters:
        vector: the encoder's, of `without_masks(seen.masked)`.
    """
    return meaning(vector, seen.masked, (found.concept for found in seen.concepts))


def judge(seen: Read, intents: IntentClassifier, vector: Vector) -> list[tuple[str, float]]:
    """The ranking of intents for a message that was read.

    Two things outrank the classifier: signs of danger, and answers that are a bare place.
    """
    ranking = intents.ranking(words_of(seen), meaning_of(seen, vector))
    if seen.danger:
        return _first(EMERGENCY, ranking)
    best = ranking[0][0]
    danger = next(probability for name, probability in ranking if name == EMERGENCY)
    enough = NEARLY_IN.get(seen.language.code, NEARLY_EMERGENCY)
    if best != EMERGENCY and best not in _NEAR_DANGER:
        enough = max(0.1, LIKELY_EMERGENCY * enough)
    if not seen.harmless and danger >= enough:
        return _first(EMERGENCY, ranking)
    if best == EMERGENCY and seen.harmless and danger < 0.9:
        return [*ranking[1:], ranking[0]]
    if bare.only_places(seen.masked, seen.language.code):
        return _first(INFORM, ranking)
    return ranking


def entities(seen: Read, intent: str) -> list[dict[str, Any]]:
    """Places, the concepts as topic words, and, when it is asked for, a language."""
    found = [mention.as_entity() for mention in seen.mentions]
    for concept in seen.concepts:
        start, end = seen.folded.span(concept.start, concept.end)
        found.append({"entity": "topic_word", "value": concept.concept, "start": start, "end": end})
    if intent == CHANGE_LANGUAGE and (named := language_named(seen.folded)):
        code, start, end = named
        start, end = seen.folded.span(start, end)
        # "in Turkish, please" says nothing about anybody's nationality.
        found = [entity for entity in found if entity["end"] <= start or entity["start"] >= end]
        found.append({"entity": "language", "value": code, "start": start, "end": end})
    return found


def _first(intent: str, ranking: Sequence[tuple[str, float]]) -> list[tuple[str, float]]:
    others = [(name, 0.0) for name, _ in ranking if name != intent]
    return [(intent, 1.0), *others]


@dataclass(frozen=True, slots=True)
class Understanding:
    """The trained parts together: what serves messages."""

    languages: LanguageModel
    known_words: frozenset[str]
    intents: IntentClassifier
    encoder: Encoder

    def parse(self, text: str, *, before: str | None = None, hint: str | None = None) -> Parsed:
        """Understand one message.

        Parameters:
            text: as written.
            before: language of the conversation so far.
            hint: language that the app or page reports (BCP 47).
        """
        seen = read(text, self.languages, self.known_words, before=before, hint=hint)
        ranking = self._judge(seen)
        also = several.others(text[:MAX_CHARACTERS], ranking[0][0], partial(self._judge_sentence, seen.language.code))
        if also and several.is_more_urgent(also[0], ranking[0][0]):
            waiting = ranking[0][0]
            ranking = _first(also[0], ranking)
            also = also[1:] if waiting in several.COURTESY else (*also[1:], waiting)
        return Parsed(
            text=text,
            language=seen.language.code,
            ranking=tuple(ranking),
            entities=tuple(entities(seen, intent=ranking[0][0])),
            also=also,
        )

    def _judge(self, seen: Read) -> list[tuple[str, float]]:
        return judge(seen, self.intents, self.encoder.encode([without_masks(seen.masked)])[0])

    def _judge_sentence(self, language: str, sentence: str) -> list[tuple[str, float]]:
        return self._judge(read(sentence, self.languages, self.known_words, before=language))
