"""How well free questions find the passage that answers: `safeconduct evaluate-search`, on data/search/dev.tsv."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from actions.topics import section_of
from bot.errors import SettingsError
from bot.facts.model import Fact, Kind
from bot.facts.searching import Engine, Question
from bot.facts.searching.engine import Ranking
from bot.facts.searching.weights import Weights
from bot.facts.sources.canada import pages as canada
from bot.facts.sources.canada import parse as canadian
from bot.facts.sources.gov_uk import parse as british
from bot.facts.store.embedded import EmbeddedStore
from bot.languages import DATA
from bot.understanding.encoder import own
from bot.understanding.reading import Reader

ROWS = DATA / "search" / "dev.tsv"
NOTHING = "NONE"


@dataclass(frozen=True, slots=True)
class Row:
    """A question of the development set.

    Parameters:
        country: ISO2.
        language: ISO 639-1.
        half: "tune" for the half that the search is tuned on, "held" for the other.
        intent: what it asks for.
        text: the question.
        accepted: (source, heading) of the passages that answer; empty if none does.
    """

    country: str
    language: str
    half: str
    intent: str
    text: str
    accepted: frozenset[tuple[str, str]]

    @property
    def question(self) -> Question:
        """As the search is asked."""
        return Question(self.text, self.language, section_of(self.intent))

    def accepts(self, fact: Fact) -> bool:
        """True if a passage answers."""
        return (fact.source, str(fact.value["heading"])) in self.accepted


def rows(path: Path = ROWS) -> list[Row]:
    """The development set."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        country, language, half, intent, text, accepted = line.split("\t")
        pairs = [item.partition(": ") for item in accepted.split(" | ") if item != NOTHING]
        places = frozenset((source, heading) for source, _, heading in pairs)
        found.append(Row(country, language, half, intent, text, places))
    return found


async def recorded(official: Path, store: EmbeddedStore) -> None:
    """Put all recorded British and Canadian pages into a store.

    All, and not only those asked about: how rare a word is, FTS5 tells from the whole index.

    Raises SettingsError if the folder holds none.
    """
    now, seen = datetime.now(UTC), 0
    for path in sorted((official / "gov-uk" / "content" / "foreign-travel-advice").glob("*.json")):
        for country, facts in british.page_facts(orjson.loads(path.read_bytes()), now).items():
            await store.replace("gov-uk", country, facts)
            seen += 1
    for path in sorted((official / "canada").glob("cta-cap-*.json")):
        page = orjson.loads(path.read_bytes())
        for country in canadian.destination(page["data"]["country-iso"]):
            await store.replace("canada", country, canada.facts(page, country, now))
            seen += 1
    if not seen:
        raise SettingsError(f"there are no recorded pages in {official}")


@dataclass(slots=True)
class Figures:
    """Figures of some questions; shares between 0 and 1.

    Parameters:
        questions: how many, those that nothing answers among them.
        nothing: how many nothing answers.
        first, three: of the others, the share whose likeliest passage, or one of the likeliest
            three, answers, before it is decided whether to answer.
        right: of the others, the share that is answered with a passage that answers.
        right_first: the same with its first passage.
        wrong: of all, the share that is given passages none of which answers.
        wrong_first: of all, the share that is given a first passage that does not answer.
    """

    questions: int = 0
    nothing: int = 0
    first: float = 0
    three: float = 0
    right: float = 0
    right_first: float = 0
    wrong: float = 0
    wrong_first: float = 0


@dataclass(slots=True)
class Evaluation:
    """Figures by group of questions, and the questions that went wrong.

    Parameters:
        by_group: "en held" and the like.
        gone: questions left out because none of their passages is there any more.
        errors: lines about wrong answers and refusals.
    """

    by_group: dict[str, Figures] = field(default_factory=dict)
    gone: int = 0
    errors: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """JSON types, without the errors."""
        return {"gone": self.gone, "groups": {name: asdict(figures) for name, figures in self.by_group.items()}}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, what was found, and what of it was given."""

    row: Row
    ranking: Ranking
    given: tuple[Fact, ...]

    def ranked(self, number: int) -> bool:
        """True if one of the likeliest `number` passages answers."""
        return any(self.row.accepts(hit.fact) for hit in self.ranking.hits[:number])

    def right(self, number: int) -> bool:
        """True if one of the first `number` passages given answers."""
        return any(self.row.accepts(fact) for fact in self.given[:number])

    @property
    def wrong(self) -> bool:
        """True if passages are given, and none of them answers."""
        return bool(self.given) and not self.right(len(self.given))

    @property
    def wrong_first(self) -> bool:
        """True if the first passage given does not answer."""
        return bool(self.given) and not self.right(1)


async def evaluate(store: EmbeddedStore, weights: Weights | None = None) -> Evaluation:
    """Ask a store all questions. Raises SettingsError if it has passages for none."""
    result = Evaluation()
    asked: list[Asked] = []
    engine = Engine(store, Reader(own()), weights)
    for row in rows():
        facts = await store.facts(row.country, Kind.PASSAGE)
        if not facts or (row.accepted and not any(row.accepts(fact) for fact in facts)):
            result.gone += 1
            continue
        ranking = await engine.rank(row.country, row.question)
        given = await engine.answer(row.country, row.question)
        assert ranking is not None  # there are facts
        asked.append(Asked(row, ranking, tuple(hit.fact for hit in given)))
    if not asked:
        raise SettingsError("there are no passages to search: name the recordings, or refresh into the state folder")
    for name, belongs in _groups(asked):
        if some := [one for one in asked if belongs(one.row)]:
            result.by_group[name] = _figures(some)
    result.errors = [_line(one) for one in asked if not one.right(len(one.given)) and (one.given or one.row.accepted)]
    return result


def _groups(asked: Sequence[Asked]) -> list[tuple[str, Callable[[Row], bool]]]:
    groups: list[tuple[str, Callable[[Row], bool]]] = [("all", lambda row: True)]
    for half in ("tune", "held"):
        groups.append((f"en {half}", lambda row, half=half: row.half == half and row.language == "en"))  # type: ignore[misc]
        groups.append((f"others {half}", lambda row, half=half: row.half == half and row.language != "en"))  # type: ignore[misc]
        groups.append((f"all {half}", lambda row, half=half: row.half == half))  # type: ignore[misc]
    for code in dict.fromkeys(one.row.language for one in asked):
        groups.append((code, lambda row, code=code: row.language == code))  # type: ignore[misc]
    return groups


def _figures(asked: Sequence[Asked]) -> Figures:
    answerable = [one for one in asked if one.row.accepted]
    return Figures(
        questions=len(asked),
        nothing=len(asked) - len(answerable),
        first=_share(one.ranked(1) for one in answerable),
        three=_share(one.ranked(3) for one in answerable),
        right=_share(one.right(3) for one in answerable),
        right_first=_share(one.right(1) for one in answerable),
        wrong=_share(one.wrong for one in asked),
        wrong_first=_share(one.wrong_first for one in asked),
    )


def _share(flags: Iterable[bool]) -> float:
    values = list(flags)
    return sum(values) / len(values) if values else 0.0


def _line(one: Asked) -> str:
    kind = "wrong  " if one.given else "refused"
    best = one.ranking.hits[0].fact
    found = f"{best.source}: {best.value['heading']} ({one.ranking.confidence:.2f})"
    return f"{kind} {one.row.country} {one.row.language} {one.row.text} -> {found}"


_COLUMNS = (
    ("questions", "n"),
    ("nothing", "of them none"),
    ("first", "ranked @1"),
    ("three", "ranked @3"),
    ("right", "answered right"),
    ("right_first", "first right"),
    ("wrong", "wrong"),
    ("wrong_first", "first wrong"),
)


def table(evaluation: Evaluation, *, errors: bool = False) -> str:
    """The figures as a Markdown table, then, if wanted, the questions not answered right."""
    lines = [
        "| | " + " | ".join(title for _, title in _COLUMNS) + " |",
        "| --- |" + " ---: |" * len(_COLUMNS),
    ]
    for name, figures in evaluation.by_group.items():
        cells = (getattr(figures, column) for column, _ in _COLUMNS)
        shown = (str(cell) if isinstance(cell, int) else f"{cell:.3f}" for cell in cells)
        lines.append(f"| {name} | " + " | ".join(shown) + " |")
    if evaluation.gone:
        lines += ["", f"{evaluation.gone} questions left out: the passages that answer them are not there."]
    return "\n".join([*lines, *(["", *evaluation.errors] if errors else [])])
