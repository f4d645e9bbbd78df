"""Canada's posts as a source: one list, by host country.

The shape is that of a recording of 2014 (`embassies-consulates-list.json`): `data` by country id,
each with `country` and `offices`, an office with its own `country-iso`, coordinates and an `eng`
and a `fra` block. Whether the file is still served so is not known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.sources.base import Manifest
from bot.facts.sources.canada_posts.manifest import MANIFEST
from bot.facts.sources.schema import NAME, TEXT, Schema, record
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique

INDEX = Schema("Canadian posts", record({"data": {"type": "object", "minProperties": 1}}))
GROUP = Schema(
    "Canadian host country",
    record({"country": record({"country-iso": NAME}), "offices": {"type": "array"}}),
)
_FIELDS = {
    "address": "address",
    "phone": "tel-legacy",
    "emergency_phone": "emergency-toll-free-legacy",
    "email": "email-1",
    "website": "internet",
}
OFFICE = Schema(
    "Canadian post",
    record(
        {"country-iso": TEXT, "eng": record({"city": TEXT, "type": TEXT}, dict.fromkeys(_FIELDS.values(), TEXT))},
        {"lat": TEXT, "lng": TEXT, "honorary-consul": {"enum": [0, 1]}, "is-partner": {"enum": [0, 1]}},
    ),
)
_TYPES = {
    "embassy of canada": "embassy",
    "high commission of canada": "high_commission",
    "consulate general of canada": "consulate_general",
    "consulate of canada": "consulate",
}


class CanadaPosts:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/travel-voyage/embassies-consulates-list.json"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """The posts for every host country, those included that lie in another one."""
        payload = parse_json(body)
        INDEX.check(payload)
        entries, unmapped, broken = [], [], {}
        for key, group in payload["data"].items():
            if not GROUP.accepts(group):
                broken[key] = "unexpected shape"
                continue
            iso = group["country"]["country-iso"]
            host = countries.from_alpha2(iso)
            if host is None:
                unmapped.append(iso)
                continue
            good = [office for office in group["offices"] if OFFICE.accepts(office)]
            if len(good) < len(group["offices"]):
                broken[key] = "an office of an unexpected shape"
            facts = [_fact(office, host, retrieved) for office in good if not _partners(office)]
            entries.append(Entry(key, "", {host: facts}))
        if not any(found for entry in entries for found in entry.facts.values()):
            raise PayloadRejected("Canadian posts: no office")
        return Index(unique(entries), tuple(unmapped), broken)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """There are no pages."""
        return {}


def _partners(office: Mapping[str, Any]) -> bool:
    """True for a partner's post (Australia's): it helps Canadians and is no post of Canada."""
    return bool(office.get("is-partner")) and "canada" not in office["eng"]["type"].casefold()


def _fact(office: Mapping[str, Any], host: str, retrieved: datetime) -> Fact:
    words = office["eng"]
    name = words["type"].strip() or words["city"].strip() or MANIFEST.publisher_in("en")  # one has no type
    kind = "honorary_consulate" if office.get("honorary-consul") else _TYPES.get(name.casefold(), "other")
    value: dict[str, Any] = {"sender": "CA", "type": kind, "city": words["city"].strip(), "name": name}
    value |= {field: words[key].strip() for field, key in _FIELDS.items() if (words.get(key) or "").strip()}
    if not re.match(r"https?://[^\s<>\"]+$", value.get("website", "")):
        value.pop("website", None)
    lies = countries.from_alpha2(office["country-iso"])
    if lies and lies != host:
        value["located_in"] = lies
    try:
        lat, lon = float(office["lat"]), float(office["lng"])
        if (lat or lon) and abs(lat) <= 90 and abs(lon) <= 180:
            value |= {"lat": lat, "lon": lon}
    except (KeyError, ValueError):
        pass  # some have none
    return MANIFEST.fact(
        host,
        Kind.POST,
        value,
        title=name,
        url=value.get("website") or MANIFEST.home_url,
        published=None,
        retrieved=retrieved,
    )
