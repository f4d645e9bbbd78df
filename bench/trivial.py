"""A server that does nothing: `python -m bench.trivial PORT SIZE`."""

from __future__ import annotations

import asyncio
import sys

import orjson
import uvloop
from aiohttp import web


def application(size: int) -> web.Application:
    """Reads a JSON body and answers a JSON string of `size` bytes, as a bot's answer would be."""
    text = orjson.dumps("x" * (size - 2))

    async def answer(request: web.Request) -> web.Response:
        orjson.loads(await request.read())
        return web.Response(body=text, content_type="application/json")

    async def ready(request: web.Request) -> web.Response:
        return web.Response()

    application = web.Application()
    application.add_routes([web.post("/webhooks/rest/webhook", answer), web.get("/readyz", ready)])
    return application


if __name__ == "__main__":
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    web.run_app(application(int(sys.argv[2])), host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)
