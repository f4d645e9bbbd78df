"""`make bench-encoder`: the encoder beside its teacher and beside character n-grams alone.

    python -m training.encoder.bench CORPUS... [--out docs/encoder.md]

The teacher's columns need the dependency group `encoder`; without it they are left out and said so.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click
import numpy as np
from sklearn.feature_extraction.text import HashingVectorizer

from bot.languages import languages as known_languages
from bot.understanding.encoder import FOLDER, StaticEncoder, Vectors
from training.encoder import probe, teacher
from training.encoder.corpus import test_pairs
from training.encoder.measure import agreement, precision_at_1

Encode = Callable[[Sequence[str]], Vectors]
TWELVE_WORDS = "my passport was stolen in the night train and my flight leaves tomorrow"


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--artifact", type=click.Path(exists=True, path_type=Path), default=FOLDER, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="Also write the tables to this file (Markdown).")
def main(folders: tuple[Path, ...], artifact: Path, out: Path | None) -> None:
    """Measure on the test pairs in FOLDERS and on data/dev."""
    encoder = StaticEncoder.load(artifact, check=True)
    tests = test_pairs(folders)
    text = "\n\n".join(
        [
            _size_and_speed(artifact),
            _search_table(encoder, tests, _teacher()),
            _probe_table(encoder.encode),
        ]
    )
    click.echo(text)
    if out:
        out.write_text(text + "\n", encoding="utf-8")


def _teacher() -> Encode | None:
    try:
        model = teacher.load()
    except ImportError:
        return None
    return lambda texts: np.asarray(
        model.encode(list(texts), batch_size=128, normalize_embeddings=True, show_progress_bar=False), np.float32
    )


def _search_table(encoder: StaticEncoder, tests: Mapping[str, Sequence[tuple[str, str]]], master: Encode | None) -> str:
    lines = [
        "Finding the translation among 1,000 sentences (Tatoeba test of LASER), precision at 1:",
        "",
        "| language | from English | to English | mean | n-grams | teacher | agreement, English | agreement, foreign |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    rows = []
    for code, pairs in sorted(tests.items()):
        english, foreign = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        ours = encoder.encode(english), encoder.encode(foreign)
        there, back = precision_at_1(*ours)
        grams = np.mean(precision_at_1(_grams(english), _grams(foreign)))
        row = [there, back, (there + back) / 2, float(grams)]
        if master:
            theirs = master(english)
            row += [
                float(np.mean(precision_at_1(theirs, master(foreign)))),
                agreement(theirs, ours[0]),
                agreement(theirs, ours[1]),
            ]
        else:
            row += [float("nan")] * 3
        rows.append(row)
        lines.append(f"| {code} | " + " | ".join(_figure(value) for value in row) + " |")
    lines.append(
        "| mean | " + " | ".join(_figure(statistics.fmean(column)) for column in zip(*rows, strict=True)) + " |"
    )
    lines += [
        "",
        "n-grams: cosine of hashed character n-grams (1 to 4). Agreement: Pearson correlation of the cosines of "
        "5,000 pairs of sentences with those that the teacher gives their English sides."
        + ("" if master else " The teacher is not installed here: its columns are empty."),
    ]
    return "\n".join(lines)


def _probe_table(encode: Encode) -> str:
    from bot.understanding.vocabulary import phrases

    codes = [code for code in known_languages() if any(phrases(code))]
    figures = probe.table(encode, codes)
    columns = list(next(iter(figures.values())))
    lines = [
        f"Intents of data/dev by a linear probe ({len(codes)} languages):",
        "",
        "| language | " + " | ".join(columns) + " |",
        "| --- |" + " --- |" * len(columns),
    ]
    for code, row in {**figures, "mean": probe.mean(figures)}.items():
        lines.append(f"| {code} | " + " | ".join(_figure(row[column]) for column in columns) + " |")
    return "\n".join(lines)


def _grams(texts: Sequence[str]) -> Vectors:
    vectorizer = HashingVectorizer(analyzer="char_wb", ngram_range=(1, 4), n_features=1 << 14, alternate_sign=False)
    return np.asarray(vectorizer.transform(texts).todense(), np.float32)


def _size_and_speed(artifact: Path) -> str:
    size = sum(path.stat().st_size for path in artifact.iterdir())
    loading = "import time, pathlib; from bot.understanding.encoder import StaticEncoder; t = time.perf_counter(); "
    loading += (
        f"e = StaticEncoder.load(pathlib.Path({str(artifact)!r})); e.encode(['visa']); print(time.perf_counter() - t)"
    )
    loads = [
        float(subprocess.run([sys.executable, "-c", loading], capture_output=True, check=True).stdout) for _ in range(5)
    ]
    encoder = StaticEncoder.load(artifact)
    fresh, known = [], []
    for number in range(400):
        # Words never seen before, as slow as it gets; then the same once more.
        text = " ".join(f"{word}{number}" for word in TWELVE_WORDS.split())
        for times in (fresh, known):
            started = time.perf_counter()
            encoder.encode([text])
            times.append(time.perf_counter() - started)
    return (
        f"Size {size / 1e6:.1f} MB. Loading {statistics.median(loads) * 1e3:.0f} ms. A message of twelve words "
        f"{statistics.median(known) * 1e3:.2f} ms, {statistics.median(fresh) * 1e3:.2f} ms if no word was met before "
        "(medians of 5 and 400, one core)."
    )


def _figure(value: float) -> str:
    return "" if np.isnan(value) else f"{value:.3f}"


if __name__ == "__main__":
    main()
