"""The composition root: the only file that knows everything. Builds the application from settings."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import yaml
from aiohttp import web
from redis.asyncio import Redis

import actions.library
from actions.asked import Asked
from actions.emergency import emergency as emergency_draft
from bot import app_keys as keys
from bot import shown
from bot.answer import Bubble, Draft, Line
from bot.api import Api
from bot.channels import page, rest
from bot.channels.base import Channel, Respond
from bot.charts import Charts
from bot.conversation import Conversation
from bot.dialogue import agent
from bot.dialogue.actions import ActionRunner, LocalActions, RemoteActions
from bot.dialogue.locks import lock_store
from bot.dialogue.trackers import tracker_store
from bot.errors import SettingsError
from bot.facts import Library, official
from bot.facts.open import open_library
from bot.facts.refresh import Refresher
from bot.facts.sources.registry import live_sources
from bot.facts.store.refreshable import RefreshableStore
from bot.languages import languages
from bot.locales.catalogue import catalogue
from bot.locales.render import country_name, render
from bot.message import Incoming, Status, Turn
from bot.metrics import Metrics
from bot.permalinks import Permalinks
from bot.problems import errors
from bot.records import Records
from bot.settings import ROOT, Settings
from bot.translation import LibreTranslate
from bot.understanding.encoder import own
from bot.understanding.model import EMERGENCY, Parsed
from bot.understanding.reading import Reader
from bot.world import World

LARGEST_REQUEST = 256 * 1024
"""Bytes of a request body; a message of 100 kB passes, and is read in part."""

COMMANDS = ("start", "help", "language", "forget", "stop")

WIDGET = Path(__file__).resolve().parent / "widget"


async def build(settings: Settings) -> web.Application:
    """The application, ready to be served; its resources open at start and close at the end."""
    application = web.Application(client_max_size=LARGEST_REQUEST, middlewares=[errors])
    application[keys.SETTINGS] = settings
    application[keys.METRICS] = Metrics()
    application[keys.CHARTS] = Charts(lambda: application[keys.LIBRARY])
    application.cleanup_ctx.extend([_library, _records, _redis, _dialogue, _refresher, _channels])
    _add_routes(application)
    return application


@contextlib.asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[web.Application]:
    """The application with its resources, but no port: for the command line and for tests."""
    application = await build(settings)
    runner = web.AppRunner(application)
    await runner.setup()
    try:
        yield application
    finally:
        await runner.cleanup()


async def _library(application: web.Application) -> AsyncIterator[None]:
    settings = application[keys.SETTINGS]
    library = await asyncio.to_thread(
        open_library, settings.state, settings.snapshot, settings.home, Reader(own()), settings.redis_url
    )
    await library.store.start()
    application[keys.LIBRARY] = library
    actions.library.use(library, settings)
    yield
    actions.library.use(None)
    await library.store.close()


async def _records(application: web.Application) -> AsyncIterator[None]:
    settings = application[keys.SETTINGS]
    records = Records(settings.database_url, settings.state)
    await records.open()
    application[keys.RECORDS] = records
    application[keys.PERMALINKS] = Permalinks(records, settings.key())
    yield
    await records.close()


async def _redis(application: web.Application) -> AsyncIterator[None]:
    url = application[keys.SETTINGS].redis_url
    if url is None:
        yield
        return
    # Every message that waits for its turn waits on a connection of its own.
    application[keys.REDIS] = Redis.from_url(url, max_connections=2_000)
    yield
    await application[keys.REDIS].aclose()


async def _dialogue(application: web.Application) -> AsyncIterator[None]:
    settings = application[keys.SETTINGS]
    redis = application.get(keys.REDIS)
    runner = _action_runner(settings)
    translator = LibreTranslate(settings.translate_url, settings.translate_key) if settings.translate_url else None
    dialogue = await asyncio.to_thread(
        agent.load,
        settings.model,
        actions=runner,
        tracker_store=tracker_store(redis, settings.conversation_days * 24 * 3600),
        lock_store=lock_store(redis),
        translator=translator,
    )
    application[keys.DIALOGUE] = dialogue
    application[keys.CONVERSATION] = Conversation(
        dialogue=dialogue,
        answer_emergency=answer_emergency,
        records=application[keys.RECORDS],
        permalinks=application[keys.PERMALINKS],
        metrics=application[keys.METRICS],
        key=settings.key(),
        intents=intent_names(),
        default_language=settings.default_language,
        kill_switch=settings.kill_switch,
        addresses=official.Judge(application[keys.LIBRARY]),
    )
    # The first message must not pay for the first use of everything.
    for code in (code for code, language in languages().items() if language.complete):
        await dialogue.parse(country_name("KE", code), before=code)
        render(Draft(Status.ANSWERED, (Bubble((Line("greet"),)),)), code)
    yield
    await dialogue.close()
    await runner.close()
    if translator is not None:
        await translator.close()


def _action_runner(settings: Settings) -> ActionRunner:
    if settings.action_endpoint:
        return RemoteActions(settings.action_endpoint)
    return LocalActions.of("actions")


def intent_names() -> frozenset[str]:
    """The intents of domain.yml."""
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    return frozenset(domain["intents"])


async def answer_emergency(parsed: Parsed, slots: Mapping[str, Any], language: str) -> Turn:
    """Numbers at once, from the facts alone: no Rasa, no action server, no lock."""
    asked = Asked.of(parsed.as_rasa(), {**slots, "chosen_language": language})
    draft = (await emergency_draft(asked)).draft
    return render(replace(draft, intent=EMERGENCY), language)


async def _refresher(application: web.Application) -> AsyncIterator[None]:
    settings = application[keys.SETTINGS]
    if not settings.refresh:
        yield
        return
    task = asyncio.create_task(refresher(application[keys.LIBRARY], settings).run())
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


def refresher(library: Library, settings: Settings) -> Refresher:
    """The refresher of a deployment. Raises SettingsError on a source that does not exist."""
    extra = [name.strip() for name in (settings.extra_sources or "").split(",") if name.strip()]
    try:
        sources = live_sources(extra)
    except ValueError as error:
        raise SettingsError(f"SAFECONDUCT_EXTRA_SOURCES: {error}") from error
    return Refresher(
        cast(RefreshableStore, library.store),  # every engine is one; a library asks for less
        sources,
        sources_url=settings.sources_url,
        user_agent=settings.user_agent,
    )


async def _channels(application: web.Application) -> AsyncIterator[None]:
    telegram = telegram_channel(application[keys.SETTINGS], application[keys.CHARTS].file)
    if telegram is None:
        yield
        return
    application[keys.TELEGRAM] = telegram
    await telegram.start(_respond(application))
    yield
    await telegram.stop()


def telegram_channel(
    settings: Settings, picture: Callable[[str], Awaitable[bytes | None]] | None = None
) -> Channel | None:
    """Telegram, if its token is set; `picture` gives our own pictures by their path."""
    if not settings.telegram_token:
        return None
    commands = {
        code: {name: catalogue(code).text(f"command-{name}") for name in COMMANDS}
        for code, language in languages().items()
        if language.complete
    }
    # python-telegram-bot costs 25 MB: only those who use it pay.
    from bot.channels.telegram import TelegramChannel

    options: dict[str, Any] = {"base_url": settings.telegram_api_url} if settings.telegram_api_url else {}
    return TelegramChannel(
        settings.telegram_token,
        webhook_url=settings.telegram_webhook_url,
        secret=settings.telegram_webhook_secret,
        commands=commands,
        picture=picture,
        default_language=settings.default_language,
        **options,
    )


def _respond(application: web.Application) -> Respond:
    """What the channels call; the links to our pictures are absolute where our address is known."""
    address = application[keys.SETTINGS].public_url

    async def respond(incoming: Incoming) -> Turn:
        turn = await application[keys.CONVERSATION].respond(incoming)
        return turn.with_images_at(address) if address else turn

    return respond


def _add_routes(application: web.Application) -> None:
    """Handlers find their resources when they are called: routes are fixed before those open."""
    settings = application[keys.SETTINGS]

    async def parse(text: str) -> dict[str, Any]:
        return (await application[keys.DIALOGUE].parse(text)).as_rasa()

    async def telegram(request: web.Request) -> web.Response:
        channel = application.get(keys.TELEGRAM)
        if channel is None:
            raise web.HTTPNotFound
        await channel.handle(request.headers, await request.read())
        return web.Response()

    async def ready() -> None:
        await application[keys.LIBRARY].store.countries()
        await application[keys.RECORDS].ping()
        if (redis := application.get(keys.REDIS)) is not None:
            await redis.ping()

    api = Api(
        lambda: application[keys.LIBRARY],
        application[keys.METRICS],
        ready,
        parse_endpoint=settings.parse_endpoint,
    )
    application.add_routes(rest.routes(_respond(application), parse if settings.parse_endpoint else None))
    application.add_routes(api.routes())
    application.add_routes(application[keys.CHARTS].routes())
    application.add_routes(World(lambda: application[keys.LIBRARY], settings.home).routes())
    application.add_routes([web.post("/webhooks/telegram", telegram)])
    application.add_routes(shown.routes(lambda id: application[keys.PERMALINKS].find(id)))
    application.add_routes(page.routes(WIDGET))
