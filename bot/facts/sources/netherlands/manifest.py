"""What is fixed about the Netherlands' travel advice."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="netherlands",
    publisher={"nl": "Ministerie van Buitenlandse Zaken"},
    licence="CC0-1.0",
    licence_url="https://www.nederlandwereldwijd.nl/open-data",
    base_url="https://opendata.nederlandwereldwijd.nl",
    replay_path="/netherlands",
    home_url="https://www.nederlandwereldwijd.nl/reisadvies",
    cadence=timedelta(minutes=30),
    ageing_after=timedelta(hours=12),
    stale_after=timedelta(days=3),
    kinds=(Kind.ADVICE_LEVEL, Kind.REGIONAL_LEVEL, Kind.PASSAGE),
)
