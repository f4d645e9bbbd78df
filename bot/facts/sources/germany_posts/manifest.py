"""What is fixed about the list of Germany's posts."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest
from bot.facts.sources.germany.manifest import MANIFEST as GERMANY

MANIFEST = Manifest(
    name="germany-posts",
    publisher=GERMANY.publisher,
    licence=GERMANY.licence,
    licence_url=GERMANY.licence_url,
    base_url=GERMANY.base_url,
    replay_path=GERMANY.replay_path,
    home_url="https://www.auswaertiges-amt.de/de/ReiseUndSicherheit/deutsche-auslandsvertretungen",
    cadence=timedelta(hours=12),
    ageing_after=timedelta(days=7),
    stale_after=timedelta(days=60),
    kinds=(Kind.POST,),
    requests_per_second=1.0,
)
