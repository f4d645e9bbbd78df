"""The chat page at "/" and the files of the widget."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

# The page runs its own files and talks to its own server; nothing else may run in it.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)


def routes(folder: Path) -> list[web.AbstractRouteDef]:
    """The page and the static files of a folder, under /static."""

    async def index(request: web.Request) -> web.StreamResponse:
        response = web.FileResponse(folder / "index.html")
        response.headers["Content-Security-Policy"] = _POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    return [web.get("/", index), web.static("/static", folder)]
