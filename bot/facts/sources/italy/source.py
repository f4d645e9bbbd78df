"""Italy as a source: a list of countries, and a sheet for each.

Not recorded. The shapes are those that public code documents from the live service:
`/schede_paese/lista_nazioni.json` is a list of 222 objects with `Nome`, `Codice-2` and `Codice-3`;
`/schede_paese/<ISO3>.json` has `updateDate` and seven sections `{id, titolo, ordinamento, nodi}`,
each node `{titolo, contenuto (HTML), ordinamento}`. Italy publishes no level, so none is stored:
what its prose advises is quoted and not graded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.sources import html, sections
from bot.facts.sources.base import Manifest, moment
from bot.facts.sources.italy.manifest import MANIFEST
from bot.facts.sources.schema import NAME, TEXT, Schema, record
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique

_ISO3 = {"type": "string", "pattern": "^[A-Z]{3}$"}
LIST = Schema("Italian list", {"type": "array", "minItems": 1})
COUNTRY = Schema("Italian country", record({"Nome": NAME, "Codice-3": _ISO3}))
_NODE = record({}, {"titolo": {"type": ["string", "null"]}, "contenuto": {"type": ["string", "null"]}})
_NODES = {"type": "object", "additionalProperties": _NODE}
_SECTION = record({}, {"titolo": {"type": ["string", "null"]}, "nodi": _NODES})
# The sections in the order of the page, and ours that each is about. The log of changes is left out.
_GROUPS = {
    "infoPrimopiano": "warnings",
    "infoSicurezza": "security",
    "infoRequisitiIngresso": "entry",
    "infoSituazioneSanitaria": "health",
    "infoMobilita": "transport",
    "infoGenerali": "other",
}
SHEET = Schema("Italian sheet", record({"updateDate": TEXT}, dict.fromkeys(_GROUPS, _SECTION)))


class Italy:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/schede_paese/lista_nazioni.json"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """The countries; all their facts stand on their sheets, read anew every day."""
        rows = parse_json(body)
        LIST.check(rows)
        entries, unmapped, broken = [], [], {}
        for number, row in enumerate(rows):
            if not COUNTRY.accepts(row):
                broken[f"#{number}"] = "unexpected shape"
                continue
            code = countries.from_alpha3(row["Codice-3"])
            if code is None:
                unmapped.append(row["Nome"])
                continue
            page = Request(f"/schede_paese/{row['Codice-3']}.json")
            entries.append(Entry(row["Codice-3"], retrieved.date().isoformat(), {code: ()}, page))
        return Index(unique(entries), tuple(unmapped), broken, undated=True)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """The passages of a sheet."""
        sheet = parse_json(body)
        SHEET.check(sheet)
        if not any(key in sheet for key in _GROUPS):
            raise PayloadRejected(f"Italian sheet {entry.key}: no section")
        return {country: list(_passages(entry.key, sheet, country, retrieved)) for country in entry.countries}


def _passages(iso3: str, sheet: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    published = moment(sheet["updateDate"])
    quoted = []
    for key, default in _GROUPS.items():
        group = sheet.get(key) or {}
        category = html.to_text(group.get("titolo") or "")
        nodes = sorted((group.get("nodi") or {}).values(), key=lambda node: _number(node.get("ordinamento")))
        for node in nodes:
            title = html.to_text(node.get("titolo") or "")
            by_heading = sections.ITALIAN if default in ("security", "other") else ()
            headings = tuple(heading for heading in (category, title) if heading)
            found = sections.section(default, headings[1:], by_heading)
            quoted.append((found, " › ".join(headings) or category, html.to_text(node.get("contenuto") or "")))
    for order, (section, heading, text) in enumerate(row for row in quoted if row[2]):
        yield MANIFEST.fact(
            country,
            Kind.PASSAGE,
            {"section": section, "heading": heading, "text": text, "anchor": "", "order": order},
            title=heading,
            url=f"{MANIFEST.base_url}/find-country/country/{iso3}",
            published=published,
            retrieved=retrieved,
        )


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else float("inf")
