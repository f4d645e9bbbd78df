"""The chat page at "/" and its files under /static.

The files are few and small: they are read once, compressed once, and served from memory. A
browser asks each time whether its copy is current and gets 304, so that a page never runs
with modules of two releases.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

# The page runs its own files and talks to its own server; nothing else may run in it.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
_HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept-Encoding",
}
_PAGE_HEADERS: Mapping[str, str] = {
    **_HEADERS,
    "Content-Security-Policy": _POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(self), microphone=()",
}
_TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_PAGE = "index.html"

Handler = Callable[[web.Request], Awaitable[web.Response]]


@dataclass(frozen=True, slots=True)
class _File:
    """One file, ready to be sent."""

    body: bytes
    compressed: bytes
    etag: str
    headers: Mapping[str, str]

    @classmethod
    def read(cls, path: Path) -> _File:
        body = path.read_bytes()
        own = _PAGE_HEADERS if path.name == _PAGE else _HEADERS
        return cls(
            body=body,
            compressed=gzip.compress(body, 9, mtime=0),
            etag=hashlib.sha256(body).hexdigest()[:20],
            headers={**own, "Content-Type": _TYPES[path.suffix]},
        )

    def answer(self, request: web.Request) -> web.Response:
        """The file, compressed where the browser can read that; 304 if it has it already."""
        response = web.Response(headers=self.headers)
        response.etag = self.etag
        if any(tag.value in (self.etag, "*") for tag in request.if_none_match or ()):
            response.set_status(304)
        elif "gzip" in request.headers.get("Accept-Encoding", ""):
            response.headers["Content-Encoding"] = "gzip"
            response.body = self.compressed
        else:
            response.body = self.body
        return response


def routes(folder: Path) -> list[web.AbstractRouteDef]:
    """The page and the static files of a folder, read now."""
    files = {
        path.relative_to(folder).as_posix(): _File.read(path)
        for path in sorted(folder.rglob("*"))
        if path.suffix in _TYPES
    }

    async def index(request: web.Request) -> web.Response:
        return files[_PAGE].answer(request)

    async def static(request: web.Request) -> web.Response:
        file = files.get(request.match_info["name"])
        if file is None:
            raise web.HTTPNotFound
        return file.answer(request)

    return [web.get("/", index), web.get("/static/{name:.+}", static)]
