"""Button payloads: "/intent" or "/intent{...}", as Rasa's own clients send them."""

from __future__ import annotations

import json
import re
from typing import Any

from bot.understanding.model import Parsed

_SHAPE = re.compile(r"/([a-z_]{3,40})\s*(\{.{0,500}\})?\s*", re.DOTALL)
_ROLES = {"country": "destination", "nationality": "nationality", "residence": "residence"}


def looks_like_one(text: str) -> bool:
    """True if a text has the shape of a payload or command, whether or not it is one of ours."""
    return _SHAPE.fullmatch(text) is not None


def parse(text: str, language: str, intents: frozenset[str]) -> Parsed | None:
    """What a payload means, or None if it is no payload of ours.

    Keys that are understood: country, nationality, residence (ISO2) and language (ISO 639-1);
    anything else in it is ignored.
    """
    match = _SHAPE.fullmatch(text)
    if match is None or match[1] not in intents:
        return None
    try:
        values = json.loads(match[2]) if match[2] else {}
    except ValueError:
        return None
    entities: list[dict[str, Any]] = []
    for key, value in values.items():
        if not isinstance(value, str):
            continue
        if key in _ROLES and re.fullmatch(r"[A-Z]{2}", value):
            entities.append({"entity": "country", "value": value, "role": _ROLES[key]})
        elif key == "language" and re.fullmatch(r"[a-z]{2}", value):
            entities.append({"entity": "language", "value": value})
    return Parsed(text=text, language=language, ranking=((match[1], 1.0),), entities=tuple(entities))
