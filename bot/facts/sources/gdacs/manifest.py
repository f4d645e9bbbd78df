"""What is fixed about GDACS."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="gdacs",
    publisher={"en": "Global Disaster Alert and Coordination System (GDACS)"},
    licence="LicenseRef-GDACS-Terms",  # automatic estimates, indicative only
    licence_url="https://www.gdacs.org/About/termofuse.aspx",
    base_url="https://www.gdacs.org",
    replay_path="/gdacs",
    home_url="https://www.gdacs.org/Alerts/default.aspx",
    cadence=timedelta(minutes=30),
    ageing_after=timedelta(hours=6),
    stale_after=timedelta(days=1),
    kinds=(Kind.EVENT,),
    requests_per_second=1.0,
    comes_and_goes=True,
    told_for=timedelta(days=14),
)
