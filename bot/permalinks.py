"""Answers that can be shown to others and checked: /a/{id}.

An answer's id is a digest of what was said, and it is signed with the deployment's key. Who is sent a
picture of an answer opens its link, and sees what was really said, from which sources, or that there is no
such answer. What is kept is the answer alone: nothing of the question, nothing of the person.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

import orjson

from bot.message import Status, Turn
from bot.records import Records

ID_LENGTH = 16
_REMEMBERED = 4_096
"""Ids of answers that are known to be kept, so that a frequent answer is not written again."""
_LASTING = frozenset({Status.ANSWERED, Status.STALE, Status.EMERGENCY})


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that was given.

    Parameters:
        id: digest of the body.
        at: when it was first given.
        body: what was said, as `body_of` makes it.
        genuine: True if the body has the id and the signature that it should have.
    """

    id: str
    at: datetime
    body: Mapping[str, Any]
    genuine: bool


class Permalinks:
    """Keeps answers and finds them again.

    Parameters:
        records: where they are kept.
        key: the deployment's secret.
    """

    def __init__(self, records: Records, key: bytes) -> None:
        self._records = records
        self._key = hashlib.blake2b(b"permalink", key=key[:64], digest_size=32).digest()
        self._kept: OrderedDict[str, None] = OrderedDict()

    def linked(self, turn: Turn) -> Turn:
        """The turn with its link, if it is an answer with sources; else the turn as it is."""
        if not turn.citations or turn.status not in _LASTING:
            return turn
        return replace(turn, extra={**turn.extra, "permalink": f"/a/{_digest(_canonical(body_of(turn)))}"})

    async def keep(self, turn: Turn) -> None:
        """Write an answer down; one that is known already costs nothing."""
        link = turn.extra.get("permalink")
        if link is None:
            return
        id = link.removeprefix("/a/")
        if id in self._kept:
            self._kept.move_to_end(id)
            return
        body = _canonical(body_of(turn))
        await self._records.keep_answer(id, datetime.now(UTC), body.decode(), self._sign(id, body))
        self._kept[id] = None
        if len(self._kept) > _REMEMBERED:
            self._kept.popitem(last=False)

    async def find(self, id: str) -> Kept | None:
        """The answer with this id, checked; None if none was given."""
        row = await self._records.answer(id)
        if row is None:
            return None
        body = str(row["body"]).encode()
        genuine = _digest(body) == id and hmac.compare_digest(str(row["signature"]), self._sign(id, body))
        try:
            said = orjson.loads(body)
        except orjson.JSONDecodeError:
            said, genuine = {}, False
        at = row["at"]
        return Kept(id, at if at.tzinfo else at.replace(tzinfo=UTC), said, genuine)

    def _sign(self, id: str, body: bytes) -> str:
        return hmac.new(self._key, id.encode() + b"\0" + body, hashlib.sha256).hexdigest()


def body_of(turn: Turn) -> dict[str, Any]:
    """What was said and from which facts; buttons are no part of it."""
    return {
        "text": [reply.text for reply in turn.replies],
        "status": turn.status.value,
        "intent": turn.intent,
        "language": turn.language,
        "direction": turn.direction,
        "countries": list(turn.countries),
        "citations": [asdict(citation) for citation in turn.citations],
    }


def _canonical(body: Mapping[str, Any]) -> bytes:
    return orjson.dumps(body, option=orjson.OPT_SORT_KEYS)


def _digest(body: bytes) -> str:
    return base64.b32encode(hashlib.blake2b(body, digest_size=10).digest()).decode().lower()
