"""Measures everything and writes the table: `python -m bench.run [--quick] [--out FILE]`."""

from __future__ import annotations

import argparse
import functools
import json
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import costs, machine, measures, servers
from bench.processes import ROOT, BenchError, clean_environment, running
from bench.report import table

RESULTS = ROOT / "bench" / "results"
PARTS = ("train", "disk", "micro", "overhead", "start", "http", "replicas")


@dataclass(frozen=True, slots=True)
class Effort:
    """How often and how long to measure.

    Parameters:
        starts: of each server.
        repeats: of each load, taking turns.
        seconds: of one repeat.
        talks, stock_talks: long conversations with each server.
        stock_turns: turns of a long conversation with stock Rasa, which is slow by then.
        bursts: of five messages at once.
        micro: seconds for each microbenchmark.
    """

    starts: int
    repeats: int
    seconds: float
    talks: int
    stock_talks: int
    stock_turns: int
    bursts: int
    micro: float


WHOLE = Effort(starts=3, repeats=7, seconds=6.0, talks=5, stock_talks=2, stock_turns=205, bursts=5, micro=3.0)
QUICK = Effort(starts=1, repeats=3, seconds=1.5, talks=1, stock_talks=1, stock_turns=60, bursts=2, micro=0.5)
# Enough to see that everything works, and too little to mean anything.
SMOKE = Effort(starts=1, repeats=1, seconds=0.3, talks=1, stock_talks=1, stock_turns=6, bursts=1, micro=0.02)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    given = _parser().parse_args(arguments)
    effort = SMOKE if given.smoke else QUICK if given.quick else WHOLE
    # Training takes most of three minutes; a quick run takes the model that is there, if it is current.
    parts = given.parts or (PARTS if effort is WHOLE else PARTS[1:])
    with tempfile.TemporaryDirectory(prefix="safeconduct-bench-") as folder:
        # A run that is told to end ends its servers, too.
        before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        try:
            figures = measure(effort, parts, Path(folder), given.model, stock=not given.no_stock, fresh=given.full)
        except BenchError as error:
            print(f"bench: {error}", file=sys.stderr)
            return 1
        finally:
            signal.signal(signal.SIGTERM, before)
    write(figures, given.out or (ROOT / "docs" / "figures.md" if effort is WHOLE else RESULTS / "quick.md"))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    add = parser.add_argument
    add("--quick", action="store_true", help="few and short repeats, no training if models/ is current: rough figures")
    add("--smoke", action="store_true", help="hardly any repeats: only shows that everything runs")
    add("--full", action="store_true", help="also install the runtime lock into a new environment and measure it")
    add("--out", type=Path, help="the table (docs/figures.md; bench/results/quick.md if --quick or --smoke)")
    add("--model", type=Path, help="measure this model, or the newest of this folder, instead of the one just trained")
    add("--no-stock", action="store_true", help="leave stock Rasa out")
    add("--parts", nargs="+", choices=PARTS, metavar="PART", help=f"only these: {' '.join(PARTS)}")
    return parser


def measure(
    effort: Effort, parts: Sequence[str], folder: Path, model: Path | None, *, stock: bool, fresh: bool = False
) -> dict[str, Any]:
    """All figures of the parts asked for, as JSON types. Raises BenchError.

    Parameters:
        effort: how often and how long.
        parts: of PARTS.
        folder: an empty one, for everything that is written meanwhile.
        model: a trained model, or a folder of which the newest is taken; None trains one.
        stock: measure stock Rasa as well.
        fresh: measure a new environment of the runtime lock as well.
    """
    begun = time.perf_counter()
    found: dict[str, Any] = {"machine": machine.describe(), "effort": [effort.repeats, effort.seconds]}

    def say(text: str) -> None:
        print(f"[{time.perf_counter() - begun:5.0f} s] {text}", file=sys.stderr, flush=True)

    if model is None and "train" not in parts:
        model = _current_model()
    if model is None or "train" in parts:
        say("training")
        trained, found["train"] = costs.train(folder / "model")
        say(f"trained in {found['train']['seconds']:.0f} s")
        model = model or trained
    model = newest(model)
    found["model_mb"] = model.stat().st_size / 1e6
    if "disk" in parts:
        found["disk"] = costs.environment()
    if fresh:
        say("installing the runtime lock")
        found["fresh"] = costs.fresh_environment(folder / "venv")
    if "micro" in parts:
        say("parts of an answer")
        found["micro"] = _micro(model, effort.micro)
    if "overhead" in parts:
        found["overhead"] = measures.overhead(folder, 4096, (effort.repeats + 1) // 2, effort.seconds / 2, say)
    if "start" in parts:
        starters = [functools.partial(servers.safe_conduct, model, folder)]
        starters += [functools.partial(servers.stock, model, folder)] if stock else []
        found["start"] = measures.start(starters, effort.starts, say)
    if "http" in parts:
        found |= _through_http(effort, model, folder, stock, say)
    if "replicas" in parts:
        repeats = max(1, effort.repeats // 2)
        found["replicas"] = measures.replicas(model, folder, repeats, effort.seconds, 20, say)
    found["seconds"] = time.perf_counter() - begun
    return found


def _through_http(effort: Effort, model: Path, folder: Path, stock: bool, say: measures.Say) -> dict[str, Any]:
    """Everything asked of servers that stay up, both at once: the one not asked only waits."""
    found: dict[str, Any] = {}
    with ExitStack() as stack:
        groups = []
        for starter in (servers.safe_conduct, *([servers.stock] if stock else [])):
            groups.append(starter(model, folder / "http"))
            stack.enter_context(running(groups[-1]))
        for group in groups:
            group.wait()
        ours, *others = groups
        if others:
            found["agreement"] = measures.agreement(ours, others[0], say)
        # Everybody has met every message before anything counts.
        warm_up = measures.load(groups, 10, 1, max(effort.seconds, 1.0), lambda _: None, "warm-up")
        found["one"] = measures.load(groups, 1, effort.repeats, effort.seconds, say)
        found["ten"] = measures.load(groups, 10, effort.repeats, effort.seconds, say)
        loads = (warm_up, found["one"], found["ten"])
        found["memory"] = {
            group.name: {
                "mb": group.memory(),
                "conversations": sum(load[group.name]["conversations"] for load in loads),
            }
            for group in groups
        }
        found["at_once"] = measures.at_once(groups, effort.bursts, say)
        found["long"] = measures.long_talk([(ours, 505)], effort.talks, say)
        if others:
            found["long"] |= measures.long_talk([(others[0], effort.stock_turns)], effort.stock_talks, say)
    return found


def _micro(model: Path, seconds: float) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "bench.micro", str(model), str(seconds)],
        cwd=ROOT,
        env=clean_environment(),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise BenchError(f"the microbenchmarks failed:\n{done.stderr[-2000:]}")
    return dict(json.loads(done.stdout))


def _current_model() -> Path | None:
    from bot.dialogue.training import is_current

    models = ROOT / "models"
    return models if is_current(models) else None


def newest(model: Path) -> Path:
    """A model file, or the newest of a folder; raises BenchError if there is none."""
    if model.is_file():
        return model.resolve()
    found = sorted(model.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise BenchError(f"no model in {model}")
    return found[-1].resolve()


def write(figures: dict[str, Any], out: Path) -> None:
    """The table where it is wanted, and all that was measured as JSON in bench/results."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    stamp = figures["machine"]["date"].replace(":", "").replace("+0000", "Z")
    raw = RESULTS / f"{stamp}.json"
    raw.write_text(json.dumps(figures, ensure_ascii=False, indent=1), encoding="utf-8")
    text = table(figures)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    print(text)
    print(f"bench: written to {out}; raw figures in {raw}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
