"""Payloads checked against what their publishers document, with validators compiled once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jsonschema import Draft7Validator

from bot.errors import PayloadRejected

NAME = {"type": "string", "minLength": 1, "maxLength": 300}
TEXT = {"type": "string"}
FLAG = {"type": "boolean"}


def record(required: Mapping[str, Any], optional: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The schema of an object; keys that are not named may be there and are ignored."""
    return {
        "type": "object",
        "required": sorted(required),
        "properties": {**required, **(optional or {})},
    }


class Schema:
    """A compiled schema.

    Parameters:
        name: what the payload is, for the error.
        definition: a JSON schema, draft 7.
    """

    def __init__(self, name: str, definition: Mapping[str, Any]) -> None:
        Draft7Validator.check_schema(definition)
        self._name = name
        self._validator = Draft7Validator(definition)

    def check(self, payload: Any) -> None:
        """Raises PayloadRejected, saying where, if the payload is not of the documented shape."""
        error = next(self._validator.iter_errors(payload), None)
        if error:
            where = "/".join(str(part) for part in error.absolute_path) or "top"
            # The message of the library may quote the whole payload; the keyword says enough.
            raise PayloadRejected(f"{self._name}: unexpected shape at {where} ({error.validator})")

    def accepts(self, payload: Any) -> bool:
        """True if the payload is of the documented shape."""
        return bool(self._validator.is_valid(payload))
