"""What is fixed about Canada's travel advice."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="canada",
    publisher={"en": "Global Affairs Canada", "fr": "Affaires mondiales Canada"},
    licence="OGL-Canada-2.0",
    licence_url="https://open.canada.ca/en/open-government-licence-canada",
    base_url="https://data.international.gc.ca",
    replay_path="/canada",
    home_url="https://travel.gc.ca/travelling/advisories",
    cadence=timedelta(minutes=30),
    ageing_after=timedelta(hours=12),
    stale_after=timedelta(days=3),
    kinds=(Kind.ADVICE_LEVEL, Kind.REGIONAL_LEVEL, Kind.PASSAGE),
    requests_per_second=6.0,
)
