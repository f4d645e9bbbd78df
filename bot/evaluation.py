"""How well messages are understood: `safeconduct evaluate`, on the development split."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bot.conversation import SURE
from bot.dialogue import agent
from bot.errors import SettingsError
from bot.languages import languages
from bot.understanding.development import Row, rows
from bot.understanding.model import EMERGENCY, Parsed


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
        language: share whose language is recognised, without any hint.
        place_precision, place_recall: of the countries named, city mentions counting as their country.
        role: share of the places found whose role is right.
        emergency_recall: share of emergencies recognised.
        false_alarms: share of other messages taken for emergencies.
    """

    messages: int = 0
    intent: float = 0
    macro_f1: float = 0
    top3: float = 0
    answered: float = 0
    answered_right: float = 0
    language: float = 0
    place_precision: float = 0
    place_recall: float = 0
    role: float = 0
    emergency_recall: float = 0
    false_alarms: float = 0


@dataclass(slots=True)
class Evaluation:
    """Figures per language, and every message whose intent was taken for another."""

    by_language: dict[str, Figures] = field(default_factory=dict)
    errors: list[tuple[str, str, str, str]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """JSON types, without the errors."""
        return {code: asdict(figures) for code, figures in self.by_language.items()}


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
        parsed = [understanding.parse(row.text) for row in own]
        result.by_language[code] = _figures(code, own, parsed)
        result.errors += (
            (code, row.intent, seen.intent, row.text)
            for row, seen in zip(own, parsed, strict=True)
            if row.intent != seen.intent
        )
    return result


def _figures(code: str, own: Sequence[Row], parsed: Sequence[Parsed]) -> Figures:
    pairs = list(zip(own, parsed, strict=True))
    sure = [(row, seen) for row, seen in pairs if seen.confidence >= SURE]
    found, expected, both, roles = _places(pairs)
    urgent = [seen.intent == EMERGENCY for row, seen in pairs if row.intent == EMERGENCY]
    calm = [seen.intent == EMERGENCY for row, seen in pairs if row.intent != EMERGENCY]
    return Figures(
        messages=len(pairs),
        intent=_share(row.intent == seen.intent for row, seen in pairs),
        macro_f1=_macro_f1([(row.intent, seen.intent) for row, seen in pairs]),
        top3=_share(row.intent in {name for name, _ in seen.ranking[:3]} for row, seen in pairs),
        answered=len(sure) / len(pairs),
        answered_right=_share(row.intent == seen.intent for row, seen in sure),
        language=_share(seen.language == code for _, seen in pairs),
        place_precision=both / found if found else 1.0,
        place_recall=both / expected if expected else 1.0,
        role=roles / both if both else 1.0,
        emergency_recall=_share(urgent),
        false_alarms=_share(calm),
    )


def _places(pairs: Iterable[tuple[Row, Parsed]]) -> tuple[int, int, int, int]:
    """Countries found, expected, both, and with the right role."""
    found = expected = both = roles = 0
    for row, seen in pairs:
        got: dict[str, str] = {}
        for entity in seen.entities:
            if entity["entity"] in ("country", "city"):
                got.setdefault(entity.get("country") or entity["value"], entity["role"])
        found += len(got)
        expected += len(row.places)
        both += len(got.keys() & row.places.keys())
        roles += sum(got[country] == role for country, role in row.places.items() if country in got)
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


_COLUMNS = (
    ("messages", "n"),
    ("intent", "intent"),
    ("macro_f1", "F1"),
    ("top3", "top 3"),
    ("answered", "answered"),
    ("answered_right", "of them right"),
    ("language", "language"),
    ("place_precision", "place prec."),
    ("place_recall", "place rec."),
    ("role", "role"),
    ("emergency_recall", "danger rec."),
    ("false_alarms", "false alarms"),
)


def table(evaluation: Evaluation, *, errors: bool = False) -> str:
    """The figures as a Markdown table, then, if wanted, the misunderstood messages by confusion."""
    lines = [
        "| | " + " | ".join(title for _, title in _COLUMNS) + " |",
        "| --- |" + " ---: |" * len(_COLUMNS),
    ]
    every = list(evaluation.by_language.items())
    if len(every) > 1:
        mean = Figures(messages=sum(figures.messages for _, figures in every))
        for name, _ in _COLUMNS[1:]:
            setattr(mean, name, _mean(getattr(figures, name) for _, figures in every))
        every.append(("mean", mean))
    for code, figures in every:
        cells = (getattr(figures, name) for name, _ in _COLUMNS)
        lines.append(f"| {code} | " + " | ".join(_cell(cell) for cell in cells) + " |")
    if errors:
        grouped: dict[tuple[str, str], list[str]] = defaultdict(list)
        for code, truth, guess, text in evaluation.errors:
            grouped[truth, guess].append(f"    {code}  {text}")
        for (truth, guess), texts in sorted(grouped.items(), key=lambda item: -len(item[1])):
            lines += ["", f"{truth} taken for {guess} ({len(texts)}):", *texts]
    return "\n".join(lines)


def _cell(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3f}"
