"""What changed between two versions of what a source says about a country."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.facts.model import Fact, Kind

KEPT = 20_000
"""Changes that a store keeps, the newest ones."""


class What(StrEnum):
    """The kinds of change.

    LEVEL             the level of the whole country: `before` and `after` are {scale, code, common},
                      None where there was or is none.
    REGIONAL_LEVEL    the same for a region, which `subject` names.
    PASSAGE_ADDED     a passage is new; `subject` is its heading. So for the next two.
    PASSAGE_REMOVED   a passage is gone.
    PASSAGE_CHANGED   a passage has another text.
    NOTE              the publisher's own note on its latest change, word for word, in `note`.
    """

    LEVEL = "level"
    REGIONAL_LEVEL = "regional_level"
    PASSAGE_ADDED = "passage_added"
    PASSAGE_REMOVED = "passage_removed"
    PASSAGE_CHANGED = "passage_changed"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Change:
    """One change, and who made it.

    Parameters:
        country: ISO2.
        source: short name of the source.
        what: the kind of change.
        section: section of the passage (see SECTIONS), "warnings" for everything else.
        subject: region or heading, "" for the whole country.
        before: what a level was, None if there was none.
        after: what a level is, None if there is none.
        direction: "up" or "down" on the common scale, "" if neither can be said.
        note: the publisher's own words, or "".
        publisher: who says so. This and the next four are those of the newer fact, of the older
            one where nothing came in its place.
        title: title of the page.
        url: the official page.
        published: the publisher's own date (ISO 8601, UTC), or None.
        language: language of `subject` and `note` (BCP 47).
        noticed: when it was read (ISO 8601, UTC).
        seq: place in the feed, given by the store: later changes have higher ones, with gaps.
    """

    country: str
    source: str
    what: What
    section: str
    subject: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    direction: str
    note: str
    publisher: str
    title: str
    url: str
    published: str | None
    language: str
    noticed: str
    seq: int = 0

    def as_dict(self) -> dict[str, Any]:
        """JSON types only; `from_dict` is the inverse."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Change:
        """Raises TypeError or ValueError on data that `as_dict` did not make."""
        return cls(**{**data, "what": What(data["what"])})


def between(before: Sequence[Fact], after: Sequence[Fact], noticed: datetime) -> tuple[Change, ...]:
    """What changed, levels first, then the publisher's note, then passages in the page's order.

    Parameters:
        before: what the source said about the country; empty if it did not speak of it.
        after: what it says now; empty if it does not speak of it any more.
        noticed: when `after` was read (aware).

    Passages are compared within the languages that had passages before: a text that was never
    read is not new.
    """
    return (
        *_levels(before, after, noticed),
        *_notes(before, after, noticed),
        *_passages(before, after, noticed),
    )


def _levels(before: Sequence[Fact], after: Sequence[Fact], noticed: datetime) -> Iterator[Change]:
    for kind, what in ((Kind.ADVICE_LEVEL, What.LEVEL), (Kind.REGIONAL_LEVEL, What.REGIONAL_LEVEL)):
        old, new = _by_region(before, kind), _by_region(after, kind)
        for region in dict.fromkeys((*new, *old)):
            was, now = old.get(region, ()), new.get(region, ())
            if [_step(fact) for fact in was] == [_step(fact) for fact in now]:
                continue
            # A region may stand under several levels, one for each of its parts: the gravest counts.
            a, b = max(was, key=_common, default=None), max(now, key=_common, default=None)
            if a is None or b is None or _step(a) != _step(b):
                steps = (_step(a) if a else None, _step(b) if b else None)
                yield _change(b or a, what, noticed, subject=region, before=steps[0], after=steps[1])


def _notes(before: Sequence[Fact], after: Sequence[Fact], noticed: datetime) -> Iterator[Change]:
    dates = {fact.published for fact in before if fact.kind is Kind.ADVICE_LEVEL}
    for fact in after:
        note = fact.value.get("change") if fact.kind is Kind.ADVICE_LEVEL else None
        if note and before and fact.published not in dates:
            yield _change(fact, What.NOTE, noticed, note=str(note))


def _passages(before: Sequence[Fact], after: Sequence[Fact], noticed: datetime) -> Iterator[Change]:
    old, new = _by_heading(before), _by_heading(after)
    languages = {key[0] for key in old}
    gone = {key: fact for key, fact in old.items() if key not in new}
    texts = {fact.value["text"]: key for key, fact in gone.items()}
    for key, fact in new.items():
        if key[0] not in languages:
            continue
        if key in old:
            if old[key].value["text"] != fact.value["text"]:
                yield _change(fact, What.PASSAGE_CHANGED, noticed, subject=key[1])
        elif fact.value["text"] in texts:  # under another heading now, the words are the same
            gone.pop(texts[fact.value["text"]], None)
        else:
            yield _change(fact, What.PASSAGE_ADDED, noticed, subject=key[1])
    for key, fact in gone.items():
        yield _change(fact, What.PASSAGE_REMOVED, noticed, subject=key[1])


def _change(
    fact: Fact | None,
    what: What,
    noticed: datetime,
    *,
    subject: str = "",
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    note: str = "",
) -> Change:
    assert fact is not None
    steps = (before or {}).get("common"), (after or {}).get("common")
    direction = ""
    if steps[0] is not None and steps[1] is not None and steps[0] != steps[1]:
        direction = "up" if steps[1] > steps[0] else "down"
    return Change(
        country=fact.country,
        source=fact.source,
        what=what,
        section=fact.value.get("section", "warnings"),
        subject=subject,
        before=before,
        after=after,
        direction=direction,
        note=note,
        publisher=fact.publisher,
        title=fact.title,
        url=fact.url,
        published=fact.published.isoformat() if fact.published else None,
        language=fact.language,
        noticed=noticed.isoformat(),
    )


def _step(fact: Fact) -> dict[str, Any]:
    return {name: fact.value.get(name) for name in ("scale", "code", "common")}


def _common(fact: Fact) -> int:
    return fact.value.get("common") or 0


def _by_region(facts: Sequence[Fact], kind: Kind) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.kind is kind:
            found.setdefault(str(fact.value.get("region", "")), []).append(fact)
    return found


def _by_heading(facts: Sequence[Fact]) -> dict[tuple[str, str, int], Fact]:
    """Passages by language, heading, and which of the passages under that heading it is."""
    found: dict[tuple[str, str, int], Fact] = {}
    for fact in facts:
        if fact.kind is Kind.PASSAGE:
            heading, number = fact.value["heading"], 0
            while (fact.language, heading, number) in found:
                number += 1
            found[fact.language, heading, number] = fact
    return found
