"""The United States as a source: one list of all advisories, in JSON or, failing that, as RSS."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.facts.sources.base import Manifest
from bot.facts.sources.rss import records as rss_records
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json
from bot.facts.sources.us import parse
from bot.facts.sources.us.manifest import MANIFEST


class UnitedStates:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/api/TravelAdvisories"), Request("/_res/rss/TAsTWs.xml", "xml"))
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """Level and summary of every destination."""
        records: list[Any] = rss_records(body) if request.media == "xml" else parse_json(body)
        parse.LIST.check(records)
        understood, unmapped, broken = [], [], {}
        for number, record in enumerate(records):
            if not parse.RECORD.accepts(record):
                broken[f"#{number}"] = "unexpected shape"
                continue
            one = parse.advisory(record)
            if one:
                understood.append(one)
            else:
                unmapped.append(record["Title"])
        entries = []
        for country, one in sorted(parse.newest(understood).items()):
            facts = [parse.level(one, country, retrieved), *parse.passages(one, country, retrieved)]
            entries.append(Entry(country, str(one.published), {country: facts}))
        return Index(tuple(entries), tuple(unmapped), broken)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """There are no pages."""
        return {}
