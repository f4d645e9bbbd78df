"""What is fixed about Australia's travel advice."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="australia",
    publisher={"en": "Department of Foreign Affairs and Trade"},
    licence="CC-BY-4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    base_url="https://www.smartraveller.gov.au",
    replay_path="/australia",
    home_url="https://www.smartraveller.gov.au/destinations",
    cadence=timedelta(hours=1),
    ageing_after=timedelta(days=1),
    stale_after=timedelta(days=4),
    kinds=(Kind.ADVICE_LEVEL, Kind.PASSAGE),
    requests_per_second=1.0,
)
