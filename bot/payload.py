"""Button payloads: "/intent" or "/intent{...}", as Rasa's own clients send them."""

from __future__ import annotations

import json
import re
from typing import Any

from bot.understanding.model import Parsed

_SHAPE = re.compile(r"/([a-z_]{3,40})\s*(\{.{0,500}\})?\s*", re.DOTALL)
_WORD = re.compile(r"[a-z_]{2,30}")
_DEGREES = re.compile(r"-?\d{1,3}(?:\.\d{1,8})?")
_OPTIONS = {
    "part": _WORD,
    "about": _WORD,
    "from": re.compile(r"\d{1,3}"),
    "lat": _DEGREES,
    "lon": _DEGREES,
}
_ROLES = {"country": "destination", "nationality": "nationality", "residence": "residence"}


def looks_like_one(text: str) -> bool:
    """True if a text has the shape of a payload or command, whether or not it is one of ours."""
    return _SHAPE.fullmatch(text) is not None


def parse(text: str, language: str, intents: frozenset[str]) -> Parsed | None:
    """What a payload means, or None if it is no payload of ours.

    Keys that are understood: country, nationality, residence (ISO2), language (ISO 639-1), words
    (ids of data/concepts, joined by commas), lat and lon (degrees, of a shared location), and the
    options part, about and from (which page of an answer); anything else in it is ignored.
    """
    match = _SHAPE.fullmatch(text)
    if match is None or match[1] not in intents:
        return None
    try:
        values = json.loads(match[2]) if match[2] else {}
    except ValueError:
        return None
    entities: list[dict[str, Any]] = []
    options: dict[str, str] = {}
    for key, value in values.items():
        if not isinstance(value, str):
            continue
        if key in _ROLES and re.fullmatch(r"[A-Z]{2}", value):
            entities.append({"entity": "country", "value": value, "role": _ROLES[key]})
        elif key == "language" and re.fullmatch(r"[a-z]{2}", value):
            entities.append({"entity": "language", "value": value})
        elif key == "words":
            entities += [{"entity": "topic_word", "value": word} for word in value.split(",") if _WORD.fullmatch(word)]
        elif key in _OPTIONS and _OPTIONS[key].fullmatch(value):
            options[key] = value
    return Parsed(text=text, language=language, ranking=((match[1], 1.0),), entities=tuple(entities), options=options)
