"""Germany's posts as a source: one list, by host country.

Not recorded. `/opendata/representativesInCountry` stands in the recorded description of the
interface, whose names of fields are those of older contents; the names here (`description`,
`address`, `phone`, `mail`, `emergencyPhone`, `website` as a list) are those that two independent
public programs decode from the live answer: `response` holds a group for each host country
(`country`, `contentList` and the posts by id), the posts' own `country` says where one lies.
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
from bot.facts.sources.germany_posts.manifest import MANIFEST
from bot.facts.sources.schema import NAME, Schema, record
from bot.facts.sources.source import Entry, Facts, Index, Request, parse_json, unique

_MAYBE = {"type": ["string", "null"]}
INDEX = Schema("German posts", record({"response": {"type": "object", "minProperties": 1}}))
GROUP = Schema("German host country", record({"country": NAME}))
POST = Schema(
    "German post",
    record(
        {"description": NAME, "lastModified": {"type": "integer", "minimum": 0}},
        {
            **dict.fromkeys(("city", "country", "address", "phone", "mail", "emergencyPhone"), _MAYBE),
            "website": {"type": ["array", "null"], "items": _MAYBE},
        },
    ),
)

_TYPES = (
    (re.compile(r"^botschaft", re.IGNORECASE), "embassy"),
    (re.compile(r"^generalkonsulat", re.IGNORECASE), "consulate_general"),
    (re.compile(r"^honorar", re.IGNORECASE), "honorary_consulate"),
    (re.compile(r"^konsulat", re.IGNORECASE), "consulate"),
)
_MILLISECONDS = 10_000_000_000  # no second of this century is that late


class GermanyPosts:
    """See `bot.facts.sources.source.Source`."""

    manifest: Manifest = MANIFEST
    indexes = (Request("/opendata/representativesInCountry"),)
    pages_may_be_missing = False

    def read_index(self, request: Request, body: bytes, retrieved: datetime) -> Index:
        """The posts in every host country."""
        payload = parse_json(body)
        INDEX.check(payload)
        entries, unmapped, broken = [], [], {}
        for key, group in payload["response"].items():
            if not key.isdigit():
                continue
            if not GROUP.accepts(group):
                broken[key] = "unexpected shape"
                continue
            hosts = countries.from_name(group["country"])
            if not hosts:
                unmapped.append(group["country"])
                continue
            posts = {id_: post for id_, post in group.items() if id_.isdigit()}
            broken |= {id_: "unexpected shape" for id_, post in posts.items() if not POST.accepts(post)}
            good = [post for id_, post in posts.items() if id_ not in broken]
            facts = {host: [_fact(post, host, retrieved) for post in good] for host in hosts}
            entries.append(Entry(key, "", facts))
        if not entries:
            raise PayloadRejected("German posts: no host country")
        return Index(unique(entries), tuple(unmapped), broken)

    def read_page(self, entry: Entry, body: bytes, retrieved: datetime) -> Facts:
        """There are no pages."""
        return {}


def _fact(post: Mapping[str, Any], host: str, retrieved: datetime) -> Fact:
    name = post["description"].strip()
    kind = next((kind for pattern, kind in _TYPES if pattern.match(name)), "other")
    value = {"sender": "DE", "type": kind, "city": (post.get("city") or "").strip(), "name": name, **dict(_known(post))}
    lies = countries.from_name(post.get("country") or "")
    if len(lies) == 1 and lies[0] != host:
        value["located_in"] = lies[0]
    changed = post["lastModified"]
    return MANIFEST.fact(
        host,
        Kind.POST,
        value,
        title=name,
        url=value.get("website") or MANIFEST.home_url,
        published=moment(changed / 1000 if changed >= _MILLISECONDS else changed),
        retrieved=retrieved,
    )


def _known(post: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    fields = (("address", "address"), ("phone", "phone"), ("emergency_phone", "emergencyPhone"), ("email", "mail"))
    for name, key in fields:
        if text := html.to_text(post.get(key) or ""):
            yield name, text
    for website in post.get("website") or ():
        if re.match(r"https?://[^\s<>\"]+$", website or ""):
            yield "website", str(website)
            return
