"""All live sources."""

from __future__ import annotations

from bot.facts.sources.canada.source import Canada
from bot.facts.sources.germany.source import Germany
from bot.facts.sources.gov_uk.source import GovUk
from bot.facts.sources.netherlands.source import Netherlands
from bot.facts.sources.source import Source
from bot.facts.sources.us.source import UnitedStates


def live_sources() -> tuple[Source, ...]:
    """One of each source that can be refreshed."""
    return (GovUk(), Canada(), UnitedStates(), Germany(), Netherlands())
