"""The United Kingdom's posts as a source: an index of places, and a page for each place's main post.

The shapes are those of GOV.UK's own example payloads (`embassies_index`, `worldwide_organisation`):
`details.world_locations` with the posts that serve a place, or the one elsewhere that does; a
post's page with `links.contacts`, told apart by `details.office_contact_associations`. A place's
other posts have pages of their own and are not asked for, so the list is not whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.sources import html
from bot.facts.sources.base import Manifest, moment
from bot.facts.sources.gov_uk_posts.manifest import MANIFEST
from bot.facts.sources.schema import NAME, TEXT, Schema, record
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique

_MAYBE = {"type": ["string", "null"]}
_PATH = {"type": "string", "pattern": "^/world/organisations/[a-z0-9-]+$"}
_LIST = {"type": ["array", "null"], "items": {"type": "object"}}
_POST = record({"name": NAME, "path": _PATH})
INDEX = Schema("GOV.UK posts", record({"details": record({"world_locations": {"type": "array", "minItems": 1}})}))
PLACE = Schema(
    "GOV.UK place",
    record(
        {"name": NAME},
        {"organisations_with_embassy_offices": {"type": "array", "items": _POST}, "remote_office": _POST},
    ),
)
_ADDRESS = record({}, dict.fromkeys(("street_address", "locality", "postal_code", "iso2_country_code"), _MAYBE))
_CONTACT = record(
    {
        "content_id": NAME,
        "details": record(
            {},
            {
                "post_addresses": {"type": ["array", "null"], "items": _ADDRESS},
                "phone_numbers": _LIST,
                "email_addresses": _LIST,
            },
        ),
    }
)
PAGE = Schema(
    "GOV.UK post",
    record(
        {
            "base_path": _PATH,
            "title": NAME,
            "public_updated_at": TEXT,
            "details": record(
                {
                    "office_contact_associations": {
                        "type": "array",
                        "items": record({"office_content_id": NAME, "contact_content_id": NAME}),
                    }
                }
            ),
            "links": record(
                {"main_office": {"type": "array", "items": record({"content_id": NAME})}},
                {"contacts": {"type": "array", "items": _CONTACT}},
            ),
        }
    ),
)
_TYPES = (
    (re.compile(r"\bembassy\b", re.IGNORECASE), "embassy"),
    (re.compile(r"(?<!deputy )\bhigh commission\b", re.IGNORECASE), "high_commission"),
    (re.compile(r"\bconsulate[ -]general\b", re.IGNORECASE), "consulate_general"),
    (re.compile(r"\bconsulate\b", re.IGNORECASE), "consulate"),
)
_MISSION = ("embassy", "high_commission")


class GovUkPosts:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/api/content/world/embassies"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """The places and where their main post's page is; pages are read anew every day."""
        payload = parse_json(body)
        INDEX.check(payload)
        entries, unmapped, broken = [], [], {}
        for number, place in enumerate(payload["details"]["world_locations"]):
            if not PLACE.accepts(place):
                broken[f"#{number}"] = "unexpected shape"
                continue
            path = _main(place)
            hosts = countries.from_name(place["name"])
            if not hosts:
                unmapped.append(place["name"])
            elif path:
                page = Request("/api/content" + path)
                entries.append(Entry(path, retrieved.date().isoformat(), dict.fromkeys(hosts, ()), page))
        return Index(unique(_grouped(entries)), tuple(unmapped), broken, undated=True)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """The main office of a post."""
        page = parse_json(body)
        PAGE.check(page)
        if page["base_path"] != entry.key:
            raise PayloadRejected(f"asked for {entry.key}, got {page['base_path']}")
        return {country: list(_facts(page, country, retrieved)) for country in entry.countries}


def kind_of(name: str) -> str:
    """The type of a post, from its name."""
    return next((kind for pattern, kind in _TYPES if pattern.search(name)), "other")


def _main(place: Mapping[str, Any]) -> str | None:
    """The page of the embassy or high commission, else of the first post, else of the one elsewhere."""
    posts = place.get("organisations_with_embassy_offices") or []
    missions = [post for post in posts if kind_of(post["name"]) in _MISSION]
    remote = [place["remote_office"]] if place.get("remote_office") else []
    return next((str(post["path"]) for post in (*missions, *posts, *remote)), None)


def _grouped(entries: list[Entry]) -> list[Entry]:
    """One entry a page, for all the places that it serves."""
    found: dict[str, Entry] = {}
    for entry in entries:
        before = found.get(entry.key)
        facts = {**(before.facts if before else {}), **entry.facts}
        found[entry.key] = Entry(entry.key, entry.changed, facts, entry.page)
    return list(found.values())


def _facts(page: Mapping[str, Any], host: str, retrieved: datetime) -> Iterator[Fact]:
    offices = {office["content_id"] for office in page["links"]["main_office"]}
    wanted = {
        pair["contact_content_id"]
        for pair in page["details"]["office_contact_associations"]
        if pair["office_content_id"] in offices
    }
    contacts = [one for one in page["links"].get("contacts", []) if one["content_id"] in wanted]
    contact = next((one["details"] for one in contacts if not one.get("withdrawn")), None)
    if contact is None:
        return
    address: Mapping[str, Any] = next(iter(contact.get("post_addresses") or ()), {})
    value: dict[str, Any] = {
        "sender": "GB",
        "type": kind_of(page["title"]),
        "city": (address.get("locality") or "").strip(),
        "name": page["title"].strip(),
        **dict(_known(contact, address)),
        "website": MANIFEST.base_url + page["base_path"],
    }
    lies = countries.from_alpha2(address.get("iso2_country_code") or "")
    if lies and lies != host:
        value["located_in"] = lies
    yield MANIFEST.fact(
        host,
        Kind.POST,
        value,
        title=page["title"].strip(),
        url=MANIFEST.base_url + page["base_path"],
        published=moment(page["public_updated_at"]),
        retrieved=retrieved,
    )


def _known(contact: Mapping[str, Any], address: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    lines = [(address.get("street_address") or "").strip()]
    lines.append(" ".join(part for part in (address.get("locality"), address.get("postal_code")) if part))
    if text := "\n".join(line for part in lines for line in html.to_text(part).split("\n") if line):
        yield "address", text
    for one in contact.get("phone_numbers") or ():
        if "fax" not in str(one.get("title", "")).casefold() and (number := str(one.get("number") or "").strip()):
            yield "phone", number
            break
    for one in contact.get("email_addresses") or ():
        if email := str(one.get("email") or "").strip():
            yield "email", email
            break
