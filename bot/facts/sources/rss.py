"""RSS feeds, as records of the shape of the United States' JSON list."""

from __future__ import annotations

from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

from bot.errors import PayloadRejected
from bot.facts.sources import xml


def records(body: bytes) -> list[dict[str, Any]]:
    """The items of the feed. Raises PayloadRejected if it is no RSS."""
    return [_record(item) for item in xml.root(body, "rss").iterfind("channel/item")]


def _record(item: Any) -> dict[str, Any]:
    return {
        "Title": (item.findtext("title") or "").strip(),
        "Link": (item.findtext("link") or "").strip(),
        "Summary": item.findtext("description") or "",
        "Published": _day(item.findtext("pubDate") or ""),
    }


def _day(text: str) -> str:
    """ "Tue, 15 Sep 2026", with or without a time, as ISO 8601."""
    stripped = text.strip()
    try:
        found = parsedate_to_datetime(stripped if ":" in stripped else f"{stripped} 00:00:00 +0000")
    except (ValueError, TypeError) as error:
        raise PayloadRejected(f"not a date: {stripped!r}") from error
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
