"""GDACS as a source: one GeoJSON list of events, orange and red alerts, the newest first.

The list is recorded. Its parameters are those of public code (it names `eventlist` and
`alertlevel`, kinds and levels parted by semicolons); without dates it holds the latest events,
at most 100. Times are UTC without a zone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.sources.base import Manifest, moment
from bot.facts.sources.events import event_value, index_of
from bot.facts.sources.gdacs.manifest import MANIFEST
from bot.facts.sources.schema import NAME, TEXT, Schema, record
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json

_KINDS = {
    "EQ": "earthquake",
    "TC": "cyclone",
    "FL": "flood",
    "VO": "volcano",
    "DR": "drought",
    "WF": "wildfire",
    "TS": "tsunami",
}
_COUNTRY = record({}, {"iso2": {"type": ["string", "null"]}, "iso3": {"type": ["string", "null"]}})
LIST = Schema("GDACS list", record({"features": {"type": "array", "minItems": 1}}))
FEATURE = Schema(
    "GDACS event",
    record(
        {
            "properties": record(
                {
                    "eventtype": {"enum": list(_KINDS)},
                    "eventid": {"type": ["integer", "string"]},
                    "name": NAME,
                    "alertlevel": {"enum": ["Green", "Orange", "Red"]},
                    "fromdate": TEXT,
                    "todate": TEXT,
                    "datemodified": TEXT,
                    "url": record({"report": {"type": "string", "pattern": "^https://www\\.gdacs\\.org/"}}),
                    "affectedcountries": {"type": "array", "items": _COUNTRY},
                },
                {
                    "iscurrent": TEXT,
                    "severitydata": record({}, {"severity": {"type": "number"}, "severitytext": TEXT}),
                },
            )
        }
    ),
)


class Gdacs:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/gdacsapi/api/events/geteventlist/SEARCH?eventlist=EQ;TC;FL;VO;DR;WF&alertlevel=Orange;Red"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """Every event, for each of the countries that it affects."""
        payload = parse_json(body)
        LIST.check(payload)

        def facts_of(feature: Mapping[str, Any]) -> Iterator[Fact]:
            if not FEATURE.accepts(feature):
                raise PayloadRejected("unexpected shape")
            return _facts(feature["properties"], retrieved)

        return index_of(payload["features"], facts_of, lambda feature: str(feature["properties"]["name"]))

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """There are no pages."""
        return {}


def _facts(event: Mapping[str, Any], retrieved: datetime) -> Iterator[Fact]:
    measure = event.get("severitydata") or {}
    value = event_value(
        _KINDS[event["eventtype"]],
        event["name"],
        f"{event['eventtype']}{event['eventid']}",
        level=event["alertlevel"],
        # A measure of nought means that there is none ("Magnitude 0" of a flood).
        severity=measure.get("severitytext", "").strip() if measure.get("severity") else "",
        start=moment(event["fromdate"]),
        end=moment(event["todate"]),
        current={"true": True, "false": False}.get(event.get("iscurrent", "")),
        indicative=True,
    )
    codes = [
        countries.from_alpha2(one.get("iso2") or "") or countries.from_alpha3(one.get("iso3") or "")
        for one in event["affectedcountries"]
    ]
    for code in dict.fromkeys(code for code in codes if code):
        yield MANIFEST.fact(
            code,
            Kind.EVENT,
            value,
            title=event["name"].strip(),
            url=event["url"]["report"],
            published=moment(event["datemodified"]),
            retrieved=retrieved,
        )
