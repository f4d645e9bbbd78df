"""What the tests of the dialogue share. Rasa can only be imported with the stand-in in place."""

from __future__ import annotations

from bot.dialogue import standin

standin.install()

import pytest  # noqa: E402
from rasa.shared.core.domain import Domain  # noqa: E402

from bot.settings import ROOT  # noqa: E402


@pytest.fixture(scope="session")
def domain() -> Domain:
    """The project's domain."""
    return Domain.load(str(ROOT / "domain.yml"))
