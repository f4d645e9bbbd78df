"""What is fixed about GOV.UK's travel advice."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="gov-uk",
    publisher={"en": "Foreign, Commonwealth & Development Office"},
    licence="OGL-UK-3.0",
    licence_url="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    base_url="https://www.gov.uk",
    replay_path="/gov-uk",
    home_url="https://www.gov.uk/foreign-travel-advice",
    cadence=timedelta(minutes=15),
    ageing_after=timedelta(hours=6),
    stale_after=timedelta(days=2),
    kinds=(Kind.ADVICE_LEVEL, Kind.PASSAGE),
    requests_per_second=8.0,  # the interface allows ten
)
