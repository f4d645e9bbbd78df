"""`python -m training.encoder CORPUS...`: train the encoder and write the artifact; `make encoder` calls it."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import click
import torch

from bot.understanding.encoder import StaticEncoder
from training.encoder import artifact, corpus, domain
from training.encoder.material import Shares, prepare
from training.encoder.measure import similarity_search
from training.encoder.student import Plan, Trainer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OWN = HERE / "pairs"
PLAN, SHARES = Plan(), Shares()


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--facts",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A facts store, state/facts.sqlite; the English of its passages is learned from too.",
)
@click.option("--out", type=click.Path(path_type=Path), default=ROOT / "data" / "encoder", show_default=True)
@click.option("--work", type=click.Path(path_type=Path), default=ROOT / "build" / "encoder", show_default=True)
@click.option("--languages", default="", help="Codes of the languages to learn, with commas; all by default.")
@click.option("--steps", type=int, default=PLAN.steps, show_default=True)
@click.option("--batch", type=int, default=PLAN.batch, show_default=True)
@click.option("--seed", type=int, default=PLAN.seed, show_default=True)
@click.option("--units", type=int, default=SHARES.units, show_default=True, help="Rows that a language may bring.")
def main(
    folders: tuple[Path, ...],
    facts: Path | None,
    out: Path,
    work: Path,
    languages: str,
    steps: int,
    batch: int,
    seed: int,
    units: int,
) -> None:
    """Train the encoder on parallel text in FOLDERS and on the project's own pairs.

    Stopped and started again with the same arguments, it goes on where it was.
    """
    started = time.monotonic()

    def say(text: str) -> None:
        click.echo(f"[{time.monotonic() - started:6.0f} s] {text}")

    torch.set_num_threads(torch.get_num_threads())
    plan = replace(PLAN, steps=steps, batch=batch, seed=seed)
    sources = [*folders, OWN]
    wanted = [code for code in languages.split(",") if code]
    more = chain(domain.concepts(), domain.catalogues(), domain.official(facts) if facts else ())
    read = corpus.read(sources, [*wanted, corpus.ENGLISH] if wanted else [], more)
    say(f"{len(read.pairs):,} pairs in {', '.join(read.languages)}; dropped: {dict(read.dropped)}")
    prepared = prepare(read, replace(SHARES, units=units), plan.dimensions, work / "teacher", seed, say)
    trainer = Trainer(plan, prepared.material)

    def report(step: int, loss: float, speed: float) -> None:
        say(f"step {step:,} of {plan.steps:,}: loss {loss:.3f}, {speed:,.0f} pairs/s")

    trainer.run(report, work / "checkpoint.pt")
    say("quantising")
    student = artifact.rotated(trainer.student, seed)
    table = artifact.quantised(student.table.numpy(), seed)
    artifact.write(out, student, table, prepared.fingerprints)
    artifact.seal(out)
    say(f"wrote {out}, {sum(path.stat().st_size for path in out.iterdir()) / 1e6:.1f} MB")
    tests = {code: pairs for code, pairs in corpus.test_pairs(sources).items() if code in read.languages}
    figures = similarity_search(StaticEncoder.load(out), tests)
    for code, (there, back) in figures.items():
        say(f"{code}: precision at 1 {there:.3f} from English, {back:.3f} to English")
    facts = {
        "languages": ", ".join(read.languages),
        "pairs": f"{len(read.pairs):,}, of them {read.count(corpus.Kind.DOMAIN_SENTENCES):,} own sentences",
        "rows": f"{len(prepared.fingerprints):,} words and character n-grams",
        "dimensions": plan.dimensions,
        "hidden layer": plan.hidden,
        "training": f"{plan.steps:,} steps of {plan.batch:,} pairs, seed {plan.seed}",
    }
    if figures:
        artifact.card(out, facts, figures, datetime.now(UTC).date())


if __name__ == "__main__":
    main()
