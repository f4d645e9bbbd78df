"""Germany as a source: an index of flags, and a record with the text for each destination."""

from __future__ import annotations

from datetime import datetime

from bot.errors import PayloadRejected
from bot.facts.scales import GERMAN_FLAGS
from bot.facts.sources.base import Manifest
from bot.facts.sources.germany import parse
from bot.facts.sources.germany.manifest import MANIFEST
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique


class Germany:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/opendata/travelwarning"),)
    pages_may_be_missing = True  # the recordings have flags only, and the ministry may do so too

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """The flags."""
        payload = parse_json(body)
        parse.INDEX.check(payload)
        entries, unmapped, broken = [], [], {}
        for content_id, entry in parse.entries(payload):
            if not parse.ENTRY.accepts(entry):
                broken[content_id] = "unexpected shape"
                continue
            covered = parse.destination(entry)
            if not covered:
                unmapped.append(entry["countryName"])
                continue
            facts = {country: [parse.level(content_id, entry, country, retrieved)] for country in covered}
            page = Request(f"/opendata/travelwarning/{content_id}")
            flags = "".join(str(int(entry[flag])) for flag in GERMAN_FLAGS)
            entries.append(Entry(content_id, f"{entry['lastModified']} {flags}", facts, page))
        if not entries:
            raise PayloadRejected("German index: no destination")
        return Index(unique(entries), tuple(unmapped), broken)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """The passages of a record, none if it has no text."""
        payload = parse_json(body)
        parse.INDEX.check(payload)
        record = payload["response"].get(entry.key)
        if not parse.ENTRY.accepts(record):
            raise PayloadRejected(f"German record {entry.key}: unexpected shape")
        return {country: list(parse.passages(entry.key, record, country, retrieved)) for country in entry.countries}
