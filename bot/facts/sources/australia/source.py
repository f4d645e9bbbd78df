"""Australia as a source: one list of all destinations."""

from __future__ import annotations

from datetime import datetime

from bot.errors import PayloadRejected
from bot.facts.sources.australia import parse
from bot.facts.sources.australia.manifest import MANIFEST
from bot.facts.sources.base import Manifest
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique


class Australia:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/destinations-export"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """Level and text of every destination."""
        records = parse_json(body)
        parse.LIST.check(records)
        entries, unmapped, broken = [], [], {}
        for number, entry in enumerate(records):
            if not parse.RECORD.accepts(entry):
                broken[f"#{number}"] = "unexpected shape"
                continue
            covered = parse.destination(entry)
            if not covered:
                unmapped.append(entry["title"])
                continue
            try:
                facts = {}
                for country in covered:
                    level = parse.level(entry, country, retrieved)
                    facts[country] = [*([level] if level else []), *parse.passages(entry, country, retrieved)]
                entries.append(Entry(entry["field_url"], entry["changed"], facts))
            except PayloadRejected as error:
                broken[f"#{number}"] = str(error)
        return Index(unique(entries), tuple(unmapped), broken)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """There are no pages."""
        return {}
