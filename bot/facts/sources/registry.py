"""All live sources."""

from __future__ import annotations

from collections.abc import Iterable

from bot.facts.sources.australia.source import Australia
from bot.facts.sources.canada.source import Canada
from bot.facts.sources.canada_posts.source import CanadaPosts
from bot.facts.sources.cdc.source import Cdc
from bot.facts.sources.gdacs.source import Gdacs
from bot.facts.sources.germany.source import Germany
from bot.facts.sources.germany_posts.source import GermanyPosts
from bot.facts.sources.gov_uk.source import GovUk
from bot.facts.sources.gov_uk_posts.source import GovUkPosts
from bot.facts.sources.italy.source import Italy
from bot.facts.sources.japan.source import Japan
from bot.facts.sources.netherlands.source import Netherlands
from bot.facts.sources.source import Source
from bot.facts.sources.us.source import UnitedStates
from bot.facts.sources.who.source import Who


def all_sources() -> tuple[Source, ...]:
    """One of each source that can be refreshed, those included that are off by default."""
    ministries = (GovUk(), Canada(), UnitedStates(), Germany(), Netherlands(), Australia(), Italy(), Japan())
    return (*ministries, Gdacs(), Who(), Cdc(), GovUkPosts(), GermanyPosts(), CanadaPosts())


def live_sources(extra: Iterable[str] = ()) -> tuple[Source, ...]:
    """The sources that are on.

    Parameters:
        extra: names of sources that are off unless they are named here.

    Raises ValueError on a name that is none of those.
    """
    named = set(extra)
    off = {source.manifest.name for source in all_sources() if source.manifest.off_by_default}
    if unknown := named - off:
        raise ValueError(f"{min(unknown)} is not one of {', '.join(sorted(off)) or 'none'}")
    return tuple(s for s in all_sources() if not s.manifest.off_by_default or s.manifest.name in named)
