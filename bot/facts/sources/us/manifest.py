"""What is fixed about the travel advisories of the United States."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="us",
    publisher={"en": "U.S. Department of State"},
    licence="US-public-domain",
    licence_url="https://www.usa.gov/government-copyright",
    base_url="https://cadataapi.state.gov",
    replay_path="/us",
    home_url="https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories.html",
    cadence=timedelta(hours=1),
    ageing_after=timedelta(days=1),
    stale_after=timedelta(days=4),
    kinds=(Kind.ADVICE_LEVEL, Kind.PASSAGE),
)
