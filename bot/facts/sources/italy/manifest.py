"""What is fixed about Italy's travel advice."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="italy",
    publisher={"it": "Ministero degli Affari Esteri e della Cooperazione Internazionale"},
    licence="LicenseRef-Viaggiare-Sicuri",  # not verified: one reason why it is off by default
    licence_url="https://www.viaggiaresicuri.it",
    base_url="https://www.viaggiaresicuri.it",
    replay_path="/italy",
    home_url="https://www.viaggiaresicuri.it",
    cadence=timedelta(hours=12),
    ageing_after=timedelta(days=2),
    stale_after=timedelta(days=5),
    kinds=(Kind.PASSAGE,),
    requests_per_second=1.0,
    off_by_default=True,
)
