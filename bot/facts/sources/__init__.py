"""The sources: one folder each, with a manifest and pure functions from payloads to facts."""

from collections.abc import Mapping

from bot.facts.sources.australia.manifest import MANIFEST as _AUSTRALIA
from bot.facts.sources.base import Manifest
from bot.facts.sources.canada.manifest import MANIFEST as _CANADA
from bot.facts.sources.canada_posts.manifest import MANIFEST as _CANADA_POSTS
from bot.facts.sources.cdc.manifest import MANIFEST as _CDC
from bot.facts.sources.france.manifest import MANIFEST as _FRANCE
from bot.facts.sources.gdacs.manifest import MANIFEST as _GDACS
from bot.facts.sources.germany.manifest import MANIFEST as _GERMANY
from bot.facts.sources.germany_posts.manifest import MANIFEST as _GERMANY_POSTS
from bot.facts.sources.gov_uk.manifest import MANIFEST as _GOV_UK
from bot.facts.sources.gov_uk_posts.manifest import MANIFEST as _GOV_UK_POSTS
from bot.facts.sources.italy.manifest import MANIFEST as _ITALY
from bot.facts.sources.japan.manifest import MANIFEST as _JAPAN
from bot.facts.sources.netherlands.manifest import MANIFEST as _NETHERLANDS
from bot.facts.sources.us.manifest import MANIFEST as _US
from bot.facts.sources.who.manifest import MANIFEST as _WHO

_MINISTRIES = (_GOV_UK, _CANADA, _US, _GERMANY, _NETHERLANDS, _AUSTRALIA, _ITALY, _JAPAN)
_EVENTS = (_GDACS, _WHO, _CDC)
_POSTS = (_GOV_UK_POSTS, _GERMANY_POSTS, _CANADA_POSTS)
MANIFESTS: Mapping[str, Manifest] = {manifest.name: manifest for manifest in (*_MINISTRIES, *_EVENTS, *_POSTS)}

LINKS: tuple[Manifest, ...] = (_FRANCE,)
"""Ministries of which nothing is stored but the address of their page, for people."""

__all__ = ["LINKS", "MANIFESTS", "Manifest"]
