"""Each ministry's own scale of advice, in its own words, with a common step beside it.

The common step is for comparison only and never replaces the ministry's own:
1 the lowest step of the ministry's scale; 2 more caution, or a warning for some part of the
country; 3 against non-essential travel; 4 against all travel. Step 1 does not say "safe": it
says that the ministry issued nothing higher. A destination that could not be read has no level
at all, hence no fact.

Whole country and regions stay apart. Where a ministry warns against parts of a country only
(FCDO, Germany), the fact is marked `regional` and the common step is 2, because showing such a
country beside others at step 1 would hide the warning, and showing it at step 3 or 4 would
claim a warning for the whole country that nobody issued.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# Worst first: the order in which flags are joined to a code, whatever order a payload has.
FCDO_FLAGS = (
    "avoid_all_travel_to_whole_country",
    "avoid_all_but_essential_travel_to_whole_country",
    "avoid_all_travel_to_parts",
    "avoid_all_but_essential_travel_to_parts",
)
GERMAN_FLAGS = ("warning", "situationWarning", "partialWarning", "situationPartWarning")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a scale, or one flag where a scale is a set of flags.

    Parameters:
        code: the ministry's own code.
        common: 1-4, for comparison only.
        regional: True if it speaks of parts of a country.
        wording: the ministry's own words by language; empty where it publishes none.
    """

    code: str
    common: int
    regional: bool
    wording: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scale:
    """A ministry's scale.

    Parameters:
        key: the name of the source that publishes it.
        languages: languages of the wording, the ministry's first one first.
        steps: from the lowest to the highest; the flags in order of gravity for a set of flags.
        flags: True if a code is a set of steps joined by "+", the empty code meaning none.
        wording_source: where the wording stands.
    """

    key: str
    languages: tuple[str, ...]
    steps: tuple[Step, ...]
    flags: bool
    wording_source: str

    def step(self, code: str) -> Step | None:
        """The step with exactly this code, or None."""
        return next((step for step in self.steps if step.code == code), None)

    def split(self, code: str) -> tuple[Step, ...]:
        """The steps named by a code, the gravest first. Raises ValueError on an unknown code."""
        if self.flags and not code:
            return ()
        parts = code.split("+") if self.flags else [code]
        steps = tuple(step for step in reversed(self.steps) if step.code in parts)
        if len(steps) != len(parts):
            raise ValueError(f"{code!r} is no code of the scale of {self.key}")
        return steps

    def join(self, codes: Iterable[str]) -> str:
        """One code out of flags, in the scale's fixed order. Raises ValueError if one is unknown."""
        named = list(dict.fromkeys(codes))
        return "+".join(step.code for step in self.split("+".join(named)))

    def common(self, code: str) -> int:
        """The common step of a code. Raises ValueError on an unknown code."""
        return max((step.common for step in self.split(code)), default=1)

    def regional(self, code: str) -> bool:
        """True if a flag of the code speaks of parts of a country."""
        return any(step.regional for step in self.split(code))

    def wording(self, code: str, language: str | None = None) -> tuple[str, ...]:
        """The ministry's words for a code, one item a step or flag, in `language` if it
        publishes in it, else in its own first language. Empty for the empty code."""
        chosen = language if language in self.languages else self.languages[0]
        return tuple(step.wording[str(chosen)] for step in self.split(code))


def _numbered(key: str, start: int, rows: list[dict[str, str]], source: str) -> Scale:
    steps = tuple(Step(str(start + i), i + 1, False, row) for i, row in enumerate(rows))
    return Scale(key, tuple(rows[0]), steps, False, source)


SCALES: Mapping[str, Scale] = {
    scale.key: scale
    for scale in (
        Scale(
            "gov-uk",
            ("en",),
            (
                Step(FCDO_FLAGS[3], 2, True, {"en": "FCDO advises against all but essential travel to parts"}),
                Step(FCDO_FLAGS[2], 2, True, {"en": "FCDO advises against all travel to parts"}),
                Step(FCDO_FLAGS[1], 3, False, {"en": "FCDO advises against all but essential travel"}),
                Step(FCDO_FLAGS[0], 4, False, {"en": "FCDO advises against all travel"}),
            ),
            True,
            "https://www.gov.uk/guidance/about-foreign-commonwealth-development-office-travel-advice",
        ),
        _numbered(
            "canada",
            0,
            [
                {
                    "en": "Exercise normal security precautions",
                    "fr": "Prendre des mesures de sécurité normales",
                },
                {"en": "Exercise a high degree of caution", "fr": "Faire preuve d’une grande prudence"},
                {"en": "Avoid non-essential travel", "fr": "Éviter tout voyage non essentiel"},
                {"en": "Avoid all travel", "fr": "Éviter tout voyage"},
            ],
            "https://travel.gc.ca/travelling/advisories",
        ),
        _numbered(
            "us",
            1,
            [
                {"en": "Level 1: Exercise Normal Precautions"},
                {"en": "Level 2: Exercise Increased Caution"},
                {"en": "Level 3: Reconsider Travel"},
                {"en": "Level 4: Do Not Travel"},
            ],
            "https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories.html",
        ),
        Scale(
            "germany",
            ("de",),
            (
                Step(GERMAN_FLAGS[3], 2, True, {"de": "Teilreisewarnung"}),
                Step(GERMAN_FLAGS[2], 2, True, {"de": "Teilreisewarnung"}),
                # The interface documents the two "situation" flags only as the label of the
                # pandemic's warnings; they rank below an unqualified warning.
                Step(GERMAN_FLAGS[1], 3, False, {"de": "Reisewarnung"}),
                Step(GERMAN_FLAGS[0], 4, False, {"de": "Reisewarnung"}),
            ),
            True,
            "https://www.auswaertiges-amt.de/de/open-data-schnittstelle/736118",
        ),
        Scale(
            "netherlands",
            ("nl",),
            (
                Step("groen", 1, False, {"nl": "Kleurcode groen"}),
                Step("geel", 2, False, {"nl": "Kleurcode geel"}),
                Step("oranje", 3, False, {"nl": "Kleurcode oranje"}),
                Step("rood", 4, False, {"nl": "Kleurcode rood"}),
            ),
            False,
            "https://www.nederlandwereldwijd.nl/reisadvies/reisadviezen-kleurcodes",
        ),
        _numbered(
            "australia",
            1,
            [
                {"en": "Exercise normal safety precautions"},
                {"en": "Exercise a high degree of caution"},
                {"en": "Reconsider your need to travel"},
                {"en": "Do not travel"},
            ],
            "https://www.smartraveller.gov.au/consular-services/travel-advice-explained",
        ),
    )
}


def level_value(scale: str, code: str, *, regional: bool = False) -> dict[str, object]:
    """The value of an ADVICE_LEVEL fact. Raises KeyError or ValueError on unknown input.

    Parameters:
        scale: key of `SCALES`.
        code: the ministry's own code.
        regional: True if the ministry says elsewhere that some region has another level.
    """
    found = SCALES[scale]
    return {
        "scale": scale,
        "code": code,
        "common": found.common(code),
        "regional": regional or found.regional(code),
    }
