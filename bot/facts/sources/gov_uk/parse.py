"""GOV.UK payloads to facts.

The index lists destinations with their date; everything else stands on a page for each: the
status, the note on the last change, and the parts whose text is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts import countries
from bot.facts.model import Fact, Kind
from bot.facts.scales import FCDO_FLAGS, SCALES, level_value
from bot.facts.sources import html, sections
from bot.facts.sources.base import moment
from bot.facts.sources.gov_uk.manifest import MANIFEST
from bot.facts.sources.schema import NAME, TEXT, Schema, record

_COUNTRY = record({"name": NAME, "slug": NAME})
_PART = record({"slug": NAME, "title": NAME, "body": TEXT})
INDEX = Schema("GOV.UK index", record({"links": record({"children": {"type": "array", "minItems": 1}})}))
CHILD = Schema(
    "GOV.UK destination",
    record(
        {
            "base_path": {"type": "string", "pattern": "^/foreign-travel-advice/[a-z0-9-]+$"},
            "public_updated_at": TEXT,
            "details": record({"country": _COUNTRY}),
        }
    ),
)
PAGE = Schema(
    "GOV.UK page",
    record(
        {
            "base_path": {"type": "string", "pattern": "^/foreign-travel-advice/[a-z0-9-]+$"},
            "title": NAME,
            "public_updated_at": TEXT,
            "details": record(
                {
                    "country": _COUNTRY,
                    "alert_status": {"type": "array", "items": {"enum": list(FCDO_FLAGS)}},
                    "parts": {"type": "array", "items": _PART},
                },
                {"summary": {"type": ["string", "array", "null"]}, "change_description": {"type": ["string", "null"]}},
            ),
        }
    ),
)

# Part slugs of today and of older contents.
_SLUGS = {
    "warnings-and-insurance": "warnings",
    "summary": "warnings",
    "entry-requirements": "entry",
    "safety-and-security": "security",
    "regional-risks": "security",
    "terrorism": "security",
    "local-laws-and-customs": "laws",
    "local-laws": "laws",
    "health": "health",
    "coronavirus": "health",
    "natural-disasters": "hazards",
    "money": "other",
    "getting-help": "help",
    "how-to-get-help": "help",
    "contact-fcdo-travel-advice-team": "help",
    "travel-advice-help-and-support": "help",
}


# The links below a part, where a body was taken from the page and not from the API.
_NAVIGATION = re.compile(
    r"(?:^|\n)(?:Previous:[^\n]*\n)?(?:Next:[^\n]*\n)?View a printable version of the whole guide$"
)


def destination(child: Mapping[str, Any]) -> tuple[str, ...]:
    """The countries that a destination of the index, or a page, covers; empty if unknown."""
    country = child["details"]["country"]
    return countries.from_name(country["name"]) or countries.from_name(country["slug"])


def level(page: Mapping[str, Any], country: str, retrieved: datetime) -> Fact:
    """The advice level of a page. Raises PayloadRejected on a status that FCDO does not document."""
    try:
        code = SCALES["gov-uk"].join(page["details"]["alert_status"])
    except ValueError as error:
        raise PayloadRejected(f"unknown alert status: {error}") from error
    return _fact(page, country, Kind.ADVICE_LEVEL, level_value("gov-uk", code), retrieved)


def level_and_change(page: Mapping[str, Any], country: str, retrieved: datetime) -> Fact:
    """The advice level with the publisher's own note on its last change, word for word, as `change`.

    The note is text: this is for the store, never for the committed snapshot.
    """
    fact = level(page, country, retrieved)
    change = html.to_text(page["details"].get("change_description") or "")
    return replace(fact, value={**fact.value, "change": change}) if change else fact


def passages(page: Mapping[str, Any], country: str, retrieved: datetime) -> Iterator[Fact]:
    """The page's text, quoted by heading."""
    order = 0
    summary = page["details"].get("summary")
    parts = [{"slug": "summary", "title": "Summary", "body": summary}] if isinstance(summary, str) else []
    for part in [*parts, *page["details"]["parts"]]:
        default = sections.of_slug(part["slug"], _SLUGS)
        by_heading = sections.ENGLISH if default in ("security", "entry", "other") else ()
        for piece in html.pieces(part["body"]):
            text = _NAVIGATION.sub("", piece.text).rstrip()
            if not text:
                continue
            value = {
                "section": sections.section(default, piece.headings, by_heading),
                "heading": piece.heading or part["title"],
                "text": text,
                "anchor": piece.anchor,
                "order": order,
            }
            path = "" if part["slug"] == "summary" else f"/{part['slug']}"
            fragment = f"#{piece.anchor}" if piece.anchor else ""
            title = f"{page['title']}: {part['title']}"
            yield _fact(page, country, Kind.PASSAGE, value, retrieved, title, path + fragment)
            order += 1


def page_facts(page: Mapping[str, Any], retrieved: datetime) -> dict[str, list[Fact]]:
    """All facts of a page by country. Raises PayloadRejected on an undocumented shape."""
    PAGE.check(page)
    if page.get("withdrawn_notice"):
        return {}
    return {
        country: [level_and_change(page, country, retrieved), *passages(page, country, retrieved)]
        for country in destination(page)
    }


def _fact(
    page: Mapping[str, Any],
    country: str,
    kind: Kind,
    value: Mapping[str, Any],
    retrieved: datetime,
    title: str | None = None,
    below: str = "",
) -> Fact:
    return MANIFEST.fact(
        country,
        kind,
        value,
        title=title or page["title"],
        url=MANIFEST.base_url + page["base_path"] + below,
        published=moment(page["public_updated_at"]),
        retrieved=retrieved,
    )
