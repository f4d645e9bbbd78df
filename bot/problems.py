"""Errors as answers: JSON with a status that says whose fault it is, and nothing of ours."""

from __future__ import annotations

import logging
from typing import Any

import orjson
from aiohttp import web

from bot.errors import BadRequest, ChannelError, NotGenuine

logger = logging.getLogger(__name__)


@web.middleware
async def errors(request: web.Request, handler: Any) -> web.StreamResponse:
    """Every error as JSON, with a status that says whose fault it is and nothing of ours."""
    try:
        return await handler(request)  # type: ignore[no-any-return]
    except BadRequest as error:
        return _problem(400, "bad_request", str(error))
    except NotGenuine:
        return _problem(403, "forbidden", "the request does not come from the platform")
    except ChannelError as error:
        # Not connected, or stopping: the platform will deliver again.
        return _problem(503, "unavailable", str(error))
    except web.HTTPException as error:
        if error.status < 400:
            raise
        return _problem(error.status, error.reason.lower().replace(" ", "_"), error.reason)
    except Exception as error:
        logger.error("%s %s failed: %s", request.method, request.path, type(error).__name__, exc_info=True)
        return _problem(500, "internal_error", "something went wrong on our side")


def _problem(status: int, error: str, detail: str) -> web.Response:
    return web.Response(
        status=status,
        body=orjson.dumps({"error": error, "detail": detail}),
        content_type="application/json",
    )
