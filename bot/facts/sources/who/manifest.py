"""What is fixed about WHO's Disease Outbreak News."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="who",
    publisher={"en": "World Health Organization"},
    licence="CC-BY-NC-SA-3.0-IGO",  # titles, dates and links only are stored
    licence_url="https://www.who.int/about/policies/publishing/copyright",
    base_url="https://www.who.int",
    replay_path="/who",
    home_url="https://www.who.int/emergencies/disease-outbreak-news",
    cadence=timedelta(hours=3),
    ageing_after=timedelta(days=1),
    stale_after=timedelta(days=4),
    kinds=(Kind.EVENT,),
    requests_per_second=1.0,
    comes_and_goes=True,
    told_for=timedelta(days=90),
)
