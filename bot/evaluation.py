"""How well messages are understood: `safeconduct evaluate`, on the development split."""

from __future__ import annotations

import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from bot.conversation import SURE
from bot.dialogue import agent
from bot.errors import SettingsError
from bot.languages import DATA, languages
from bot.understanding.development import Row, refusals, rows
from bot.understanding.model import EMERGENCY, Parsed

FLOORS = DATA / "dev" / "floors.toml"
"""What must not be fallen below, by figure and language."""
OUT_OF_SCOPE = "out_of_scope"


@dataclass(slots=True)
class Figures:
    """Figures of one language; shares between 0 and 1.

    Parameters:
        messages: how many.
        intent: share of messages whose likeliest intent is right.
        macro_f1: mean F1 over the intents.
        top3: share whose intent is among the three likeliest.
        answered: share that is answered rather than asked back.
        answered_right: share of those that are right.
        refused_near, refused_far: share of what is out of scope that is taken for it, about travel and not.
        false_rejection: share of the other messages that are taken for out of scope.
        language: share whose language is recognised, without any hint.
        place_precision, place_recall: of the countries named, city mentions counting as their country.
        countries: share of messages with exactly the countries that they name.
        place_alarms: share of messages without a place in which one is found.
        role: share of the places found whose role is right.
        emergency_recall: share of emergencies recognised.
        false_alarms: share of other messages taken for emergencies.
        milliseconds: a message takes, median.
    """

    messages: int = 0
    intent: float = 0
    macro_f1: float = 0
    top3: float = 0
    answered: float = 0
    answered_right: float = 0
    refused_near: float = 0
    refused_far: float = 0
    false_rejection: float = 0
    language: float = 0
    place_precision: float = 0
    place_recall: float = 0
    countries: float = 0
    place_alarms: float = 0
    role: float = 0
    emergency_recall: float = 0
    false_alarms: float = 0
    milliseconds: float = 0


LESS_IS_BETTER = ("false_rejection", "place_alarms", "false_alarms", "milliseconds")


@dataclass(slots=True)
class Evaluation:
    """Figures per language, and every message whose intent was taken for another."""

    by_language: dict[str, Figures] = field(default_factory=dict)
    errors: list[tuple[str, str, str, str]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """JSON types: the figures, and how often which intent was taken for which."""
        confused = Counter((truth, guess) for _, truth, guess, _ in self.errors)
        return {
            "languages": {code: asdict(figures) for code, figures in self.by_language.items()},
            "confusions": [
                {"intent": truth, "taken_for": guess, "times": times}
                for (truth, guess), times in confused.most_common()
            ],
        }

    def below(self, floors: Mapping[str, Mapping[str, float]]) -> list[str]:
        """A line for each figure that is worse than its floor; see `FLOORS`."""
        return [
            f"{code}: {name} is {getattr(own, name):.3f}, the floor is {floor}"
            for code, own in self.by_language.items()
            for name, by_language in floors.items()
            if (floor := by_language.get(code, by_language.get("every"))) is not None
            and (getattr(own, name) > floor if name in LESS_IS_BETTER else getattr(own, name) < floor)
        ]


def floors() -> dict[str, dict[str, float]]:
    """Figure -> language, or "every" for the others -> floor."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def evaluate(model: Path, codes: Sequence[str] = ()) -> Evaluation:
    """Measure a trained model on the split.

    Raises SettingsError for a language without one, ModelError for a model that does not load.
    """
    understanding = agent.load_understanding(model)
    result = Evaluation()
    for code in codes or languages():
        own = rows(code)
        if not own:
            if codes:
                raise SettingsError(f"there is no development split for {code!r} in data/dev")
            continue
        parsed, times = [], []
        for row in own:
            begun = time.perf_counter()
            parsed.append(understanding.parse(row.text))
            times.append((time.perf_counter() - begun) * 1e3)
        figures = result.by_language[code] = _figures(code, own, parsed)
        figures.milliseconds = median(times)
        refused = [(row, understanding.parse(row.text).intent == OUT_OF_SCOPE) for row in refusals(code)]
        figures.refused_near = _share(right for row, right in refused if row.near)
        figures.refused_far = _share(right for row, right in refused if not row.near)
        result.errors += (
            (code, row.intent, seen.intent, row.text)
            for row, seen in zip(own, parsed, strict=True)
            if row.intent != seen.intent
        )
    return result


def _figures(code: str, own: Sequence[Row], parsed: Sequence[Parsed]) -> Figures:
    pairs = list(zip(own, parsed, strict=True))
    sure = [(row, seen) for row, seen in pairs if seen.confidence >= SURE]
    places = [(row.places, _found(seen)) for row, seen in pairs]
    found, expected, both, roles = _places(places)
    urgent = [seen.intent == EMERGENCY for row, seen in pairs if row.intent == EMERGENCY]
    calm = [seen.intent == EMERGENCY for row, seen in pairs if row.intent != EMERGENCY]
    return Figures(
        messages=len(pairs),
        intent=_share(row.intent == seen.intent for row, seen in pairs),
        macro_f1=_macro_f1([(row.intent, seen.intent) for row, seen in pairs]),
        top3=_share(row.intent in {name for name, _ in seen.ranking[:3]} for row, seen in pairs),
        answered=len(sure) / len(pairs),
        answered_right=_share(row.intent == seen.intent for row, seen in sure),
        false_rejection=_share(seen.intent == OUT_OF_SCOPE for row, seen in pairs if row.intent != OUT_OF_SCOPE),
        language=_share(seen.language == code for _, seen in pairs),
        place_precision=both / found if found else 1.0,
        place_recall=both / expected if expected else 1.0,
        countries=_share(wanted.keys() == got.keys() for wanted, got in places),
        place_alarms=_share(bool(got) for wanted, got in places if not wanted),
        role=roles / both if both else 1.0,
        emergency_recall=_share(urgent),
        false_alarms=_share(calm),
    )


def _found(seen: Parsed) -> dict[str, str]:
    """The countries found, and their roles."""
    got: dict[str, str] = {}
    for entity in seen.entities:
        if entity["entity"] in ("country", "city"):
            got.setdefault(entity.get("country") or entity["value"], entity["role"])
    return got


def _places(pairs: Iterable[tuple[Mapping[str, str], Mapping[str, str]]]) -> tuple[int, int, int, int]:
    """Countries found, expected, both, and with the right role, of (expected, found)."""
    found = expected = both = roles = 0
    for wanted, got in pairs:
        found += len(got)
        expected += len(wanted)
        both += len(got.keys() & wanted.keys())
        roles += sum(got[country] == role for country, role in wanted.items() if country in got)
    return found, expected, both, roles


def _share(flags: Iterable[bool]) -> float:
    values = list(flags)
    return sum(values) / len(values) if values else 0.0


def _macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    right, wanted, given = Counter[str](), Counter[str](), Counter[str]()
    for truth, guess in pairs:
        wanted[truth] += 1
        given[guess] += 1
        right[truth] += truth == guess
    return _mean(2 * right[name] / (wanted[name] + given[name]) for name in wanted)


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers) if numbers else 0.0


_INTENTS = (
    ("messages", "n"),
    ("intent", "intent"),
    ("macro_f1", "F1"),
    ("top3", "top 3"),
    ("answered", "answered"),
    ("answered_right", "of them right"),
    ("refused_near", "near refused"),
    ("refused_far", "far refused"),
    ("false_rejection", "falsely refused"),
    ("emergency_recall", "danger rec."),
    ("false_alarms", "false alarms"),
)
_REST = (
    ("language", "language"),
    ("place_precision", "place prec."),
    ("place_recall", "place rec."),
    ("countries", "all countries"),
    ("place_alarms", "false places"),
    ("role", "role"),
    ("milliseconds", "ms"),
)


def table(evaluation: Evaluation, *, errors: bool = False, confusions: int = 10) -> str:
    """The figures as Markdown tables, then the commonest confusions or, if wanted, all misunderstood messages."""
    every = list(evaluation.by_language.items())
    if len(every) > 1:
        mean = Figures(messages=sum(figures.messages for _, figures in every))
        for name, _ in (*_INTENTS[1:], *_REST):
            setattr(mean, name, _mean(getattr(figures, name) for _, figures in every))
        every.append(("mean", mean))
    lines = []
    for columns in (_INTENTS, _REST):
        lines += ["| | " + " | ".join(title for _, title in columns) + " |", "| --- |" + " ---: |" * len(columns)]
        for code, figures in every:
            cells = (getattr(figures, name) for name, _ in columns)
            lines.append(f"| {code} | " + " | ".join(_cell(cell) for cell in cells) + " |")
        lines.append("")
    grouped: dict[tuple[str, str], list[str]] = defaultdict(list)
    for code, truth, guess, text in evaluation.errors:
        grouped[truth, guess].append(f"    {code}  {text}")
    ordered = sorted(grouped.items(), key=lambda item: -len(item[1]))
    for (truth, guess), texts in ordered if errors else ordered[:confusions]:
        lines += [f"{truth} taken for {guess} ({len(texts)})" + (":" if errors else ""), *(texts if errors else ())]
        lines += [""] if errors else []
    return "\n".join(lines).rstrip()


def _cell(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3f}"
