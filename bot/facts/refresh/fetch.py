"""Asking a source politely: rate, retries, time-outs, size, conditional requests."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import aiohttp
from aiolimiter import AsyncLimiter
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception_type,
    stop_after_attempt,
)
from tenacity.wait import wait_random_exponential

from bot.errors import PayloadRejected, SourceError
from bot.facts.sources.base import Manifest
from bot.facts.sources.source import Request

_CHUNK = 65536


class NotFound(SourceError):
    """The source has nothing at this path."""


class _TryAgain(SourceError):
    """A failure that may pass. `after`: seconds that the source asks to wait, or None."""

    def __init__(self, reason: str, after: float | None = None) -> None:
        super().__init__(reason)
        self.after = after


@dataclass(frozen=True, slots=True)
class Limits:
    """How patient and how generous to be.

    Parameters:
        timeout: seconds for one request, connecting and reading included.
        attempts: how often to ask at most.
        backoff: seconds that the first pause is drawn from; each further one from twice as many.
        patience: seconds; a source that asks for a longer pause (Retry-After) is asked again at
            its next refresh.
        size: bytes; a longer body is refused.
        concurrency: pages asked for at the same time.
        rate: requests a second, or None for what each source's manifest says.
    """

    timeout: float = 10.0
    attempts: int = 4
    backoff: float = 1.0
    patience: float = 30.0
    size: int = 20_000_000
    concurrency: int = 4
    rate: float | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back.

    Parameters:
        body: the body, or None if it is as it was when `validators` were given.
        validators: what to send next time, e.g. {"etag": ...}.
    """

    body: bytes | None
    validators: Mapping[str, str]


class Fetcher:
    """Asks one source.

    Parameters:
        session: an open client session; its owner closes it.
        manifest: whom to ask, how often.
        base_url: scheme, host and leading path in place of the manifest's, or None.
        user_agent: says who asks and how to reach them.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        manifest: Manifest,
        base_url: str | None,
        user_agent: str,
        limits: Limits,
    ) -> None:
        self._session = session
        self._base = (base_url or manifest.base_url).rstrip("/")
        self._user_agent = user_agent
        self._limits = limits
        rate = limits.rate or manifest.requests_per_second
        self._limiter = AsyncLimiter(1, 1 / rate)  # evenly spaced, no bursts

    async def get(self, request: Request, validators: Mapping[str, str] | None = None) -> Reply:
        """Ask for a path, again where that may help.

        Raises NotFound, PayloadRejected for an answer that is not to be believed, and
        SourceError for everything else that goes wrong.
        """
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(_TryAgain),
            stop=stop_after_attempt(self._limits.attempts),
            wait=self._pause,
            reraise=True,
        )
        reply: Reply = await retrying(self._once, request, validators or {})
        return reply

    def _pause(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.after if isinstance(error, _TryAgain) and error.after else 0.0
        return max(asked, wait_random_exponential(self._limits.backoff, max=30)(state))

    async def _once(self, request: Request, validators: Mapping[str, str]) -> Reply:
        headers = {"User-Agent": self._user_agent, "Accept": f"application/{request.media}"}
        if "etag" in validators:
            headers["If-None-Match"] = validators["etag"]
        if "last_modified" in validators:
            headers["If-Modified-Since"] = validators["last_modified"]
        async with self._limiter:
            timeout = aiohttp.ClientTimeout(total=self._limits.timeout)
            try:
                async with self._session.get(
                    self._base + request.path, headers=headers, timeout=timeout, max_redirects=3
                ) as response:
                    return await self._read(request, response, validators)
            except TimeoutError:
                raise _TryAgain(f"no answer within {self._limits.timeout:g} s") from None
            except aiohttp.ClientError as error:
                raise _TryAgain(f"unreachable: {type(error).__name__}: {error}") from error

    async def _read(self, request: Request, response: aiohttp.ClientResponse, validators: Mapping[str, str]) -> Reply:
        status = response.status
        if status == 304 and validators:
            return Reply(None, validators)
        if status == 404:
            raise NotFound(f"not found: {request.path}")
        if status == 429 or status >= 500:
            after = _seconds(response.headers.get("Retry-After"))
            if after is not None and after > self._limits.patience:
                raise SourceError(f"status {status}, asks to wait {after:.0f} s")
            raise _TryAgain(f"status {status}", after)
        if status != 200:
            raise SourceError(f"status {status}")
        kind = response.content_type
        if request.media not in kind and kind != "text/plain":
            raise PayloadRejected(f"expected {request.media}, got {kind}")
        body = bytearray()
        async for chunk in response.content.iter_chunked(_CHUNK):
            body += chunk
            if len(body) > self._limits.size:
                raise PayloadRejected(f"longer than {self._limits.size} bytes")
        if not body.strip():
            raise PayloadRejected("empty body")
        return Reply(bytes(body), _validators(response.headers))


def _validators(headers: Mapping[str, str]) -> dict[str, str]:
    named = {"etag": headers.get("ETag"), "last_modified": headers.get("Last-Modified")}
    return {name: value for name, value in named.items() if value}


def _seconds(retry_after: str | None) -> float | None:
    """The seconds of a Retry-After header: a number, or a date."""
    if not retry_after:
        return None
    text = retry_after.strip()
    if text.isdigit():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError):
        return None
