"""Machine translation of quotations, off by default: LibreTranslate's HTTP interface.

What comes back is never a fact: it stands below the publisher's own words and is marked as made by a
machine. Without an answer in time, the quotation stands alone.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from typing import Protocol

import aiohttp

logger = logging.getLogger(__name__)

PATIENCE = 4.0
"""Seconds that an answer waits for a translation."""
LONGEST = 2_000
"""Characters that are sent; a quotation is shorter."""
_KEPT = 5_000
"""Translations that are remembered."""


class Translator(Protocol):
    """Translates a publisher's words."""

    async def translate(self, text: str, source: str, target: str) -> str | None:
        """The text in another language (BCP 47 codes), or None if it cannot be had now."""


class LibreTranslate:
    """A server that speaks LibreTranslate's interface.

    Wire format: POST /translate with JSON q, source, target, format ("text") and api_key; 200 with JSON
    {"translatedText": ...}, else {"error": ...} (LibreTranslate's documentation, API usage).

    Parameters:
        url: base URL of the server.
        key: its API key, if it asks for one.
    """

    def __init__(self, url: str, key: str | None = None) -> None:
        self._url = url.rstrip("/") + "/translate"
        self._key = key
        self._session: aiohttp.ClientSession | None = None
        self._known: OrderedDict[tuple[str, str, str], str] = OrderedDict()
        self._failing = False

    async def translate(self, text: str, source: str, target: str) -> str | None:
        """The text in another language, or None; the first failure of a run is logged, and the recovery."""
        asked = (text, source, target)
        if asked in self._known:
            self._known.move_to_end(asked)
            return self._known[asked]
        try:
            translated = await self._ask(*asked)
        except (TimeoutError, aiohttp.ClientError, ValueError) as error:
            if not self._failing:
                logger.error("translation is away: %s", type(error).__name__)
            self._failing = True
            return None
        if self._failing:
            logger.info("translation is back")
        self._failing = False
        self._known[asked] = translated
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return translated

    async def _ask(self, text: str, source: str, target: str) -> str:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        body = {"q": text[:LONGEST], "source": source, "target": target, "format": "text"}
        if self._key:
            body["api_key"] = self._key
        async with self._session.post(self._url, json=body) as response:
            response.raise_for_status()
            answer = await response.json(content_type=None)
        translated = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(translated, str) or not translated.strip():
            raise ValueError("no translatedText")
        return translated

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
