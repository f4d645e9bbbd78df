"""What the application holds, by typed key."""

from __future__ import annotations

from aiohttp import web
from redis.asyncio import Redis

from bot.channels.base import Channel
from bot.charts import Charts
from bot.conversation import Conversation
from bot.dialogue.agent import Dialogue
from bot.facts import Library
from bot.metrics import Metrics
from bot.permalinks import Permalinks
from bot.records import Records
from bot.settings import Settings

SETTINGS = web.AppKey("settings", Settings)
LIBRARY = web.AppKey("library", Library)
DIALOGUE = web.AppKey("dialogue", Dialogue)
CONVERSATION = web.AppKey("conversation", Conversation)
RECORDS = web.AppKey("records", Records)
PERMALINKS = web.AppKey("permalinks", Permalinks)
CHARTS = web.AppKey("charts", Charts)
METRICS = web.AppKey("metrics", Metrics)
TELEGRAM = web.AppKey("telegram", Channel)
REDIS = web.AppKey("redis", Redis)
