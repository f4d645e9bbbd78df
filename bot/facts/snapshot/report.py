"""What a build of the snapshot reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.facts.model import Fact
from bot.facts.snapshot.files import Heading


@dataclass(frozen=True, slots=True)
class Dataset:
    """One data set, ready to be written.

    Parameters:
        name: file name without its ending.
        heading: what it says about itself.
        facts: all its facts, countries mixed, in the order in which they shall be read.
    """

    name: str
    heading: Heading
    facts: Sequence[Fact]


@dataclass(slots=True)
class Report:
    """What was written, and what could not be used.

    Parameters:
        files: bytes, countries and facts by file name.
        dropped: by data set, the destinations that map to no country, and other things left out.
    """

    files: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    dropped: dict[str, list[str]] = field(default_factory=dict)

    def unmapped(self, dataset: str, name: str) -> None:
        """Note a thing that was left out, with its reason where the name does not tell."""
        self.dropped.setdefault(dataset, []).append(name)

    @property
    def bytes(self) -> int:
        """The size of all files."""
        return sum(size for size, _, _ in self.files.values())

    def lines(self) -> list[str]:
        """The report for people, one line a file, then one a data set with things left out."""
        told = [
            f"{name}: {facts} facts, {lands} countries, {size:,} bytes"
            for name, (size, lands, facts) in self.files.items()
        ]
        told += [f"left out of {name}: {len(items)}: {'; '.join(items)}" for name, items in self.dropped.items()]
        return told
