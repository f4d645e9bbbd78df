"""The Netherlands as a source: a list in pages of 200, and a page for each destination."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts.model import Fact
from bot.facts.sources.base import Manifest
from bot.facts.sources.netherlands import parse
from bot.facts.sources.netherlands.manifest import MANIFEST
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique

ROWS = 200  # the most that the interface gives at once, whatever is asked for
_PATH = "/v2/sources/nederlandwereldwijd/infotypes/traveladvice"
_OFFSET = re.compile(r"[?&]offset=(\d+)")


def page_of_list(offset: int) -> Request:
    """The request for the rows from `offset` on."""
    return Request(f"{_PATH}?output=json&rows={ROWS}&offset={offset}")


class Netherlands:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (page_of_list(0),)
    pages_may_be_missing = True  # the recordings have the list only

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """One page of the list: the colours."""
        rows = parse_json(body)
        parse.LIST.check(rows)
        offset = _offset(request)
        if not rows and not offset:
            raise PayloadRejected("Dutch list: no destination")
        entries, unmapped, broken = [], [], {}
        parts: dict[str, list[Fact]] = {}
        for number, row in enumerate(rows, offset):
            if not parse.RECORD.accepts(row):
                broken[f"#{number}"] = "unexpected shape"
                continue
            country = parse.destination(row)
            if country is None:
                unmapped.append(row["location"])
                continue
            try:
                if parse.is_part(row):
                    parts.setdefault(country, []).extend(parse.part_level(row, country, retrieved))
                else:
                    entries.append(_entry(row, country, retrieved))
            except PayloadRejected as error:
                broken[f"#{number}"] = str(error)
        entries += [Entry(country, "", {country: found}) for country, found in parts.items()]
        more = page_of_list(offset + ROWS) if len(rows) >= ROWS else None
        return Index(unique(entries), tuple(unmapped), broken, more=more)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """The passages of a page."""
        page = parse_json(body)
        parse.PAGE.check(page)
        return {country: list(parse.passages(page, country, retrieved)) for country in entry.countries}


def _entry(row: Mapping[str, Any], country: str, retrieved: datetime) -> Entry:
    path = parse.page_path(row)
    facts = list(parse.levels(row, country, retrieved))
    return Entry(row["isocode"], row["lastmodified"], {country: facts}, Request(path) if path else None)


def _offset(request: Request) -> int:
    found = _OFFSET.search(request.path)
    return int(found[1]) if found else 0
