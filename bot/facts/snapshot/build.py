"""Build the snapshot from a folder of recorded or downloaded official payloads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.errors import FactsError
from bot.facts.model import Fact
from bot.facts.snapshot import advice, emergency, posts, practical, visa
from bot.facts.snapshot.files import write_dataset
from bot.facts.snapshot.report import Report

_PARTS = (advice.datasets, emergency.datasets, posts.datasets, visa.datasets, practical.datasets)


def build(official: Path, out: Path, progress: Callable[[str], None] | None = None) -> Report:
    """Write the snapshot's files into `out`; the same input gives the same bytes.

    Parameters:
        official: folder in the layout of the recordings (gov-uk/, canada/, us/, ...).
        out: folder for the files; those of an earlier build are replaced.
        progress: called with a line for each file written.

    Raises FactsError if an input is missing or malformed; `out` then keeps what it had.
    """
    report = Report()
    try:
        datasets = [dataset for part in _PARTS for dataset in part(official, report)]
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise FactsError(f"cannot build the snapshot from {official}: {error!r}") from error
    out.mkdir(parents=True, exist_ok=True)
    for dataset in datasets:
        by_country: dict[str, list[Fact]] = {}
        for fact in dataset.facts:
            by_country.setdefault(fact.country, []).append(fact)
        path = out / f"{dataset.name}.jsonl"
        size = write_dataset(path, dataset.heading, by_country)
        report.files[path.name] = (size, len(by_country), len(dataset.facts))
        if progress:
            progress(f"{path.name}: {len(dataset.facts)} facts")
    for old in set(out.glob("*.jsonl")) - {out / name for name in report.files}:
        old.unlink()
    return report
