"""What is fixed about CDC's travel health notices."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="cdc",
    publisher={"en": "U.S. Centers for Disease Control and Prevention"},
    licence="US-public-domain",
    licence_url="https://www.cdc.gov/other/agencymaterials.html",
    base_url="https://wwwnc.cdc.gov",
    replay_path="/cdc",
    home_url="https://wwwnc.cdc.gov/travel/notices",
    cadence=timedelta(hours=3),
    ageing_after=timedelta(days=1),
    stale_after=timedelta(days=4),
    kinds=(Kind.EVENT,),
    requests_per_second=1.0,
    comes_and_goes=True,
    told_for=None,  # a notice holds as long as it is listed
)
