"""Canada as a source: an index with levels, and a page in two languages for each destination."""

from __future__ import annotations

from datetime import datetime

from bot.errors import PayloadRejected
from bot.facts.sources.base import Manifest
from bot.facts.sources.canada import pages, parse
from bot.facts.sources.canada.manifest import MANIFEST
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique


class Canada:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/travel-voyage/index-updated.json"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """The levels; the date of publication tells whether a page changed."""
        payload = parse_json(body)
        parse.INDEX.check(payload)
        data = {code: entry for code, entry in payload["data"].items() if parse.ENTRY.accepts(entry)}
        broken = {code: "unexpected shape" for code in payload["data"] if code not in data}
        regions = [fact for entry in data.values() if (fact := parse.region_as_destination(entry, retrieved))]
        entries, unmapped = [], []
        for code, entry in data.items():
            covered = parse.destination(code)
            if not covered:
                if code not in parse.REGIONS:
                    unmapped.append(f"{code} {entry['eng']['name']}")
                continue
            facts = {
                country: [parse.level(entry, country, retrieved), *(f for f in regions if f.country == country)]
                for country in covered
            }
            changed = f"{parse.published(entry)} {entry['advisory-state']} {entry['has-regional-advisory']}"
            entries.append(Entry(code, changed, facts, Request(f"/travel-voyage/cta-cap-{code}.json")))
        told = frozenset(country for code in broken for country in parse.destination(code))
        return Index(unique(entries), tuple(unmapped), broken, told)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """Regional levels and passages of a page."""
        page = parse_json(body)
        parse.PAGE.check(page)
        if page["data"]["country-iso"] != entry.key:
            raise PayloadRejected(f"asked for {entry.key}, got {page['data']['country-iso']}")
        return {country: pages.facts(page, country, retrieved) for country in entry.countries}
