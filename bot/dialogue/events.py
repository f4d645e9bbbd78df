"""Rasa's events from JSON, without walking the tree of its classes for each one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rasa.shared.core.events import Event
from rasa.shared.utils.common import all_subclasses

_CLASSES: dict[str, Any] = {cls.type_name: cls for cls in all_subclasses(Event)}


def from_dicts(rows: Iterable[Mapping[str, Any]]) -> list[Event]:
    """The events that `Event.as_dict` wrote. Raises KeyError on an unknown type."""
    return [_CLASSES[row["event"]]._from_parameters(dict(row)) for row in rows]
