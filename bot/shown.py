"""The page /a/{id}: an answer that was given, its sources, and whether it is genuine."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from html import escape
from typing import Any

from aiohttp import web

from bot.languages import answerable, languages
from bot.locales.catalogue import catalogue
from bot.locales.render import day
from bot.permalinks import ID_LENGTH, Kept

_ID = re.compile(rf"[a-z2-7]{{{ID_LENGTH}}}")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}

Find = Callable[[str], Awaitable[Kept | None]]


def routes(find: Find) -> list[web.RouteDef]:
    """The page; its answer as JSON for a client that asks for that."""

    async def show(request: web.Request) -> web.Response:
        id = request.match_info["id"]
        kept = await find(id) if _ID.fullmatch(id) else None
        status = 404 if kept is None else 200 if kept.genuine else 409
        if "application/json" in request.headers.get("Accept", ""):
            body = (
                {"genuine": False}
                if kept is None
                else {"genuine": kept.genuine, "at": kept.at.isoformat(), **kept.body}
            )
            return web.json_response(body, status=status, headers=HEADERS)
        preferred = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0]
        text = _page(kept, answerable(preferred) or "en")
        return web.Response(text=text, content_type="text/html", status=status, headers=HEADERS)

    return [web.get("/a/{id}", show)]


def _page(kept: Kept | None, reader: str) -> str:
    """The whole page. The frame is in the reader's language, the answer in its own."""
    words = catalogue(reader)
    direction = languages()[reader].direction
    title = escape(words.text("shown-title"))
    if kept is None:
        verdict, said = "unknown", ""
    else:
        verdict = "valid" if kept.genuine else "invalid"
        said = _said(kept, reader) if kept.genuine else ""
    return (
        f'<!doctype html>\n<html lang="{reader}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{title}</title>\n<link rel="stylesheet" href="/static/theme.css">\n'
        '<link rel="stylesheet" href="/static/pages/shown.css">\n</head>\n<body class="shown">\n<main>\n'
        f'<h1>{title}</h1>\n<p class="verdict {verdict}" role="status">{escape(words.text(f"shown-{verdict}"))}</p>\n'
        f"{said}</main>\n</body>\n</html>\n"
    )


def _said(kept: Kept, reader: str) -> str:
    words = catalogue(reader)
    body = kept.body
    paragraphs = "".join(f"<p>{escape(text).replace(chr(10), '<br>')}</p>\n" for text in body["text"] if text.strip())
    date = escape(words.text("shown-said", {"date": day(kept.at.date().isoformat(), reader)}))
    sources = "".join(f"<li>{_source(citation, reader)}</li>\n" for citation in body["citations"])
    return (
        f'<p class="date">{date}</p>\n'
        f'<blockquote lang="{escape(body["language"])}" dir="{escape(body["direction"])}">\n{paragraphs}</blockquote>\n'
        f"<h2>{escape(words.text('shown-sources'))}</h2>\n<ul>\n{sources}</ul>\n"
    )


def _source(citation: Mapping[str, Any], reader: str) -> str:
    name = escape(f"{citation['publisher']}: {citation['title']}")
    url = str(citation["url"])
    dates = ", ".join(day(str(citation[key]), reader) for key in ("published",) if citation.get(key))
    link = f'<a href="{escape(url)}" rel="noreferrer">{name}</a>' if url.startswith(("https://", "http://")) else name
    return f"<bdi>{link}</bdi>" + (f" ({escape(dates)})" if dates else "")
