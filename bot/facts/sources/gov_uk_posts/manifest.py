"""What is fixed about the list of the United Kingdom's posts."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest
from bot.facts.sources.gov_uk.manifest import MANIFEST as GOV_UK

MANIFEST = Manifest(
    name="gov-uk-posts",
    publisher=GOV_UK.publisher,
    licence=GOV_UK.licence,
    licence_url=GOV_UK.licence_url,
    base_url=GOV_UK.base_url,
    replay_path=GOV_UK.replay_path,
    home_url="https://www.gov.uk/world/embassies",
    cadence=timedelta(hours=12),
    ageing_after=timedelta(days=7),
    stale_after=timedelta(days=60),
    kinds=(Kind.POST,),
    requests_per_second=2.0,
)
