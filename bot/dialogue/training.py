"""`safeconduct train` and `safeconduct rasa`: Rasa's own commands, with the stand-in in place."""

from __future__ import annotations

import fcntl
import hashlib
import io
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from importlib.metadata import version
from pathlib import Path

from bot.dialogue import standin
from bot.errors import ModelError
from bot.settings import ROOT

# What a model is made of; the facts and the development split are not part of it.
_INPUTS = ("domain.yml", "config.yml", "data", "bot/languages.py", "bot/understanding")
_NOT_INPUTS = ("data/snapshot", "data/dev")
_STAMP = "inputs.sha256"


def inputs() -> str:
    """Digest of all that a model is trained from: data, configuration, and the understanding's own code."""
    files = {
        path.relative_to(ROOT).as_posix(): path
        for name in _INPUTS
        for path in ((ROOT / name).rglob("*") if (ROOT / name).is_dir() else [ROOT / name])
        if path.is_file() and path.suffix != ".pyc"
    }
    digest = hashlib.sha256(version("rasa").encode())
    for name, path in sorted(files.items()):
        if not name.startswith(_NOT_INPUTS):
            digest.update(name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def is_current(models: Path) -> bool:
    """True if the newest model of a folder was trained from what stands here now."""
    stamp = models / _STAMP
    return any(models.glob("*.tar.gz")) and stamp.is_file() and stamp.read_text().strip() == inputs()


def train_if_needed(models: Path) -> Path | None:
    """Train unless the newest model is current; processes that ask at once train once.

    Returns the new model, or None if none was needed. Raises ModelError as `train` does.
    """
    if is_current(models):
        return None
    with _alone(models):
        return None if is_current(models) else _train(models)


def train(models: Path) -> Path:
    """Train domain.yml, config.yml and data/ into a new model.

    Raises ModelError if Rasa rejects the data.
    """
    with _alone(models):
        return _train(models)


def _train(models: Path) -> Path:
    standin.install()
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    # Rasa's cache knows of our components' classes, not of the modules behind them: never let it decide.
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    if not sys.stderr.isatty():
        os.environ.setdefault("LOG_LEVEL", "WARNING")  # and with it Rasa's progress bars
    from bot.dialogue.agent import quieten

    quieten()
    from rasa.model_training import train as rasa_train

    from bot.dialogue.phrases import shared

    # Taken before: what changes while training runs makes the model out of date.
    digest = inputs()
    # Rasa writes the file bit by bit; in the folder itself a server that starts now would take a part for the newest.
    said = io.StringIO()
    with tempfile.TemporaryDirectory(dir=models, prefix=".training-") as unfinished:
        with redirect_stdout(said), shared():
            result = rasa_train(
                domain=str(ROOT / "domain.yml"),
                config=str(ROOT / "config.yml"),
                training_files=[str(ROOT / "data" / "nlu"), str(ROOT / "data" / "rules.yml")],
                output=unfinished,
                force_training=True,
            )
        if result.code != 0 or result.model is None:
            raise ModelError(f"training failed with code {result.code}: {said.getvalue().strip()}")
        model = Path(result.model).replace(models / Path(result.model).name)
    (models / _STAMP).write_text(digest + "\n")
    return model


@contextmanager
def _alone(models: Path) -> Iterator[None]:
    models.mkdir(parents=True, exist_ok=True)
    with (models / ".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def rasa(arguments: list[str]) -> None:
    """Run Rasa's command line in this process, in the project's folder; exits as Rasa does."""
    standin.install()
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    sys.argv = ["rasa", *arguments]
    sys.path.insert(0, str(ROOT))
    from rasa.__main__ import main

    main()
