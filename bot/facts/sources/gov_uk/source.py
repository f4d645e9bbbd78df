"""GOV.UK as a source: an index with dates, and a page for each destination."""

from __future__ import annotations

from datetime import datetime

from bot.errors import PayloadRejected
from bot.facts.sources.base import Manifest
from bot.facts.sources.gov_uk import parse
from bot.facts.sources.gov_uk.manifest import MANIFEST
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique


class GovUk:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/api/content/foreign-travel-advice"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """The destinations; all their facts stand on their pages."""
        payload = parse_json(body)
        parse.INDEX.check(payload)
        entries, unmapped, broken = [], [], {}
        for number, child in enumerate(payload["links"]["children"]):
            if not parse.CHILD.accepts(child):
                broken[f"#{number}"] = "unexpected shape"
                continue
            slug = child["base_path"].rpartition("/")[2]
            covered = parse.destination(child)
            if not covered:
                unmapped.append(slug)
                continue
            page = Request("/api/content" + child["base_path"])
            entries.append(Entry(slug, child["public_updated_at"], dict.fromkeys(covered, ()), page))
        return Index(unique(entries), tuple(unmapped), broken)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """The level and the passages of a page."""
        page = parse_json(body)
        parse.PAGE.check(page)
        if not page["base_path"].endswith("/" + entry.key):
            raise PayloadRejected(f"asked for {entry.key}, got {page['base_path']}")
        facts = parse.page_facts(page, retrieved)
        if page.get("withdrawn_notice"):
            return dict.fromkeys(entry.countries, ())
        return {country: facts[country] for country in entry.countries if country in facts}
