"""What is fixed about Germany's travel advice."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="germany",
    publisher={"de": "Auswärtiges Amt"},
    licence="LicenseRef-Auswaertiges-Amt-OpenData",  # terms not verified: link and attribute
    licence_url="https://www.auswaertiges-amt.de/de/open-data-schnittstelle/736118",
    base_url="https://www.auswaertiges-amt.de",
    replay_path="/germany",
    home_url="https://www.auswaertiges-amt.de/de/ReiseUndSicherheit/reise-und-sicherheitshinweise",
    cadence=timedelta(minutes=30),
    ageing_after=timedelta(hours=12),
    stale_after=timedelta(days=3),
    kinds=(Kind.ADVICE_LEVEL, Kind.PASSAGE),
)
