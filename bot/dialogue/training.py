"""`safeconduct train` and `safeconduct rasa`: Rasa's own commands, with the stand-in in place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot.dialogue import standin
from bot.errors import ModelError
from bot.settings import ROOT


def train(models: Path) -> Path:
    """Train domain.yml, config.yml and data/ into a new model.

    Raises ModelError if Rasa rejects the data.
    """
    standin.install()
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    from rasa.model_training import train as rasa_train

    models.mkdir(parents=True, exist_ok=True)
    result = rasa_train(
        domain=str(ROOT / "domain.yml"),
        config=str(ROOT / "config.yml"),
        training_files=[str(ROOT / "data" / "nlu"), str(ROOT / "data" / "rules.yml")],
        output=str(models),
        force_training=False,
    )
    if result.code != 0 or result.model is None:
        raise ModelError(f"training failed with code {result.code}")
    return Path(result.model)


def rasa(arguments: list[str]) -> None:
    """Run Rasa's command line in this process, in the project's folder; exits as Rasa does."""
    standin.install()
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    sys.argv = ["rasa", *arguments]
    sys.path.insert(0, str(ROOT))
    from rasa.__main__ import main

    main()
