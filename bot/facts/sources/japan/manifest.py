"""What is fixed about Japan's safety information."""

from datetime import timedelta

from bot.facts.model import Kind
from bot.facts.sources.base import Manifest

MANIFEST = Manifest(
    name="japan",
    publisher={"ja": "外務省"},
    licence="LicenseRef-MOFA-Japan",  # not verified: one reason why it is off by default
    licence_url="https://www.ezairyu.mofa.go.jp/html/opendata/index.html",
    base_url="https://www.ezairyu.mofa.go.jp",
    replay_path="/japan",
    home_url="https://www.anzen.mofa.go.jp",
    cadence=timedelta(hours=6),
    ageing_after=timedelta(days=1),
    stale_after=timedelta(days=4),
    kinds=(Kind.PASSAGE,),
    requests_per_second=0.5,
    comes_and_goes=True,
    off_by_default=True,
)
