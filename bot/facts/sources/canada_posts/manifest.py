"""What is fixed about the list of Canada's posts."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest
from bot.facts.sources.canada.manifest import MANIFEST as CANADA

MANIFEST = Manifest(
    name="canada-posts",
    publisher=CANADA.publisher,
    licence=CANADA.licence,
    licence_url=CANADA.licence_url,
    base_url=CANADA.base_url,
    replay_path=CANADA.replay_path,
    home_url="https://travel.gc.ca/assistance/embassies-consulates",
    cadence=timedelta(hours=12),
    ageing_after=timedelta(days=7),
    stale_after=timedelta(days=60),
    kinds=(Kind.POST,),
    requests_per_second=1.0,
)
