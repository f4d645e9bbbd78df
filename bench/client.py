"""A small HTTP/1.1 client: one kept-open connection, one request at a time, next to no cost.

A general client would use as much of a two-core machine as the server under test. This one
writes a request and reads a reply with a Content-Length or in chunks; no more is needed here.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any, cast


class Closed(Exception):
    """The server closed the connection before it answered."""


class Connection(asyncio.Protocol):
    """One connection; `post` and `get` answer (status, body)."""

    def __init__(self, host: str, port: int) -> None:
        self._address = (host, port)
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None

    async def open(self) -> None:
        """Connect, unless connected. Raises OSError."""
        if self._transport is None or self._transport.is_closing():
            loop = asyncio.get_running_loop()
            await loop.create_connection(lambda: self, *self._address)

    async def post(self, path: str, body: Any) -> tuple[int, bytes]:
        """Send JSON. Raises Closed or OSError."""
        return await self.send(encoded(self._address, path, body))

    async def get(self, path: str) -> tuple[int, bytes]:
        """Fetch. Raises Closed or OSError."""
        return await self.send(f"GET {path} HTTP/1.1\r\nHost: {self._address[0]}\r\n\r\n".encode())

    async def send(self, request: bytes) -> tuple[int, bytes]:
        """Send a request that is encoded already. Raises Closed or OSError."""
        await self.open()
        assert self._transport is not None
        self._buffer.clear()
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._answer

    def close(self) -> None:
        """Close; the connection may be opened again."""
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """asyncio's."""
        self._transport = cast(asyncio.Transport, transport)  # uvloop's are no subclass

    def connection_lost(self, error: Exception | None) -> None:
        """asyncio's."""
        self._transport = None
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(Closed(str(error or "closed by the server")))

    def data_received(self, data: bytes) -> None:
        """asyncio's."""
        self._buffer += data
        if self._answer is not None and not self._answer.done() and (reply := parsed(self._buffer)):
            self._answer.set_result(reply)


def encoded(address: tuple[str, int], path: str, body: Any) -> bytes:
    """A POST request with a JSON body, as bytes."""
    payload = json.dumps(body, ensure_ascii=False).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {address[0]}:{address[1]}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload


def parsed(buffer: bytes | bytearray) -> tuple[int, bytes] | None:
    """(status, body) if a whole reply is there, else None."""
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        return None
    head = bytes(buffer[:end]).lower()
    status = int(head[9:12])
    if (at := head.find(b"\r\ncontent-length:")) >= 0:
        length = int(head[at + 17 :].split(b"\r\n", 1)[0])
        body = bytes(buffer[end + 4 : end + 4 + length])
        return (status, body) if len(body) == length else None
    return _chunked(status, bytes(buffer[end + 4 :]))


def _chunked(status: int, rest: bytes) -> tuple[int, bytes] | None:
    body = b""
    while (line_end := rest.find(b"\r\n")) >= 0:
        size = int(rest[:line_end].split(b";")[0], 16)
        chunk = rest[line_end + 2 : line_end + 2 + size]
        if len(rest) < line_end + 2 + size + 2:
            return None
        if size == 0:
            return status, body
        body += chunk
        rest = rest[line_end + 2 + size + 2 :]
    return None
