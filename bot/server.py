"""Runs the application on its port."""

from __future__ import annotations

import asyncio
import gc
import logging
import time

import uvloop
from aiohttp import web

from bot.app import build
from bot.settings import Settings

logger = logging.getLogger(__name__)


def run(settings: Settings) -> None:
    """Serve until interrupted."""
    started = time.perf_counter()

    async def main() -> web.Application:
        application = await build(settings)
        application.on_startup.append(announce)
        return application

    async def announce(application: web.Application) -> None:
        # What was loaded stays for ever: keep it out of every later collection.
        gc.collect()
        gc.freeze()
        logger.info("ready after %.1f s on http://%s:%d", time.perf_counter() - started, settings.host, settings.port)

    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    web.run_app(main(), host=settings.host, port=settings.port, access_log=None, print=None, shutdown_timeout=10)
