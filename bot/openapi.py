"""The OpenAPI 3.0 description of the HTTP interface, served at /openapi.json."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from bot.facts import What
from bot.message import Status

_STRING = {"type": "string"}
_DATE = {"type": "string", "format": "date", "nullable": True}


def document(*, parse_endpoint: bool) -> dict[str, Any]:
    """The description; /model/parse is part of it only where it is offered."""
    paths: dict[str, Any] = {
        "/webhooks/rest/webhook": {
            "post": {
                "summary": "Send a message, get the answer (Rasa's REST channel).",
                "operationId": "sendMessage",
                "requestBody": _body("Message"),
                "responses": {"200": _json("The answer, one item a bubble.", _list("Reply")), **_ERRORS},
            }
        },
        "/api/v1/countries": {
            "get": {
                "summary": "Every country that something is known about.",
                "operationId": "listCountries",
                "parameters": [_LANG],
                "responses": {"200": _json("Codes and names.", _list("CountryName")), **_ERRORS},
            }
        },
        "/api/v1/countries/{iso2}": {
            "get": {
                "summary": "Everything known about a country, each fact with its source and age.",
                "operationId": "getCountry",
                "parameters": [
                    _COUNTRY,
                    _LANG,
                ],
                "responses": {
                    "200": _json("The country sheet.", _ref("CountrySheet")),
                    "404": _json("Nothing is known about it.", _ref("Error")),
                    **_ERRORS,
                },
            }
        },
        "/charts/{iso2}.{format}": {
            "get": {
                "summary": "A country's levels, all ministries side by side, as a picture.",
                "operationId": "getChart",
                "parameters": [
                    _COUNTRY,
                    {"name": "format", "in": "path", "required": True, "schema": _PICTURE_FORMAT},
                    _LANG,
                ],
                "responses": {
                    "200": _PICTURE,
                    "404": _json("No ministry that is read has a level for it.", _ref("Error")),
                    **_ERRORS,
                },
            }
        },
        "/map": {
            "get": {
                "summary": "The world by the levels of one ministry, as a page.",
                "operationId": "showMap",
                "parameters": [_MINISTRY, _LANG],
                "responses": {
                    "200": {"description": "The page.", "content": {"text/html": {"schema": _STRING}}},
                    **_ERRORS,
                },
            }
        },
        "/map.{format}": {
            "get": {
                "summary": "The same map with its legend, as a picture.",
                "operationId": "getMap",
                "parameters": [
                    {"name": "format", "in": "path", "required": True, "schema": _PICTURE_FORMAT},
                    _MINISTRY,
                    _LANG,
                ],
                "responses": {"200": _PICTURE, **_ERRORS},
            }
        },
        "/a/{id}": {
            "get": {
                "summary": "An answer that was given, and whether it is genuine; a page, or JSON if that is accepted.",
                "operationId": "showAnswer",
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": "Digest of the answer, the end of its permalink.",
                        "schema": {"type": "string", "pattern": "^[a-z2-7]{16}$"},
                    }
                ],
                "responses": {
                    "200": _json("The answer.", _ref("Shown")),
                    "404": _json("No such answer was given.", _ref("Shown")),
                    "409": _json("The answer was changed after it was given.", _ref("Shown")),
                },
            }
        },
        "/api/v1/sources": _get("listSources", "Age and health of every source.", _list("Source")),
        "/api/v1/languages": _get("listLanguages", "The languages.", _list("Language")),
        "/healthz": _get("isAlive", "The process lives.", _ref("Health")),
        "/readyz": {
            "get": {
                "summary": "What answers need is there.",
                "operationId": "isReady",
                "responses": {
                    "200": _json("Ready.", _ref("Health")),
                    "503": _json("Something is away.", _ref("Health")),
                },
            }
        },
        "/metrics": {
            "get": {
                "summary": "Prometheus metrics.",
                "operationId": "getMetrics",
                "responses": {"200": {"description": "Text.", "content": {"text/plain": {"schema": _STRING}}}},
            }
        },
    }
    if parse_endpoint:
        paths["/model/parse"] = {
            "post": {
                "summary": "Understand a message without answering it (Rasa's parse shape).",
                "operationId": "parseMessage",
                "requestBody": _body("Text"),
                "responses": {"200": _json("What it means.", _ref("Parse")), **_ERRORS},
            }
        }
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "Safe Conduct",
            "description": "Travellers' advice and consular questions, answered from cited official data.",
            "version": version("safeconduct"),
            "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"},
        },
        "paths": paths,
        "components": {"schemas": _SCHEMAS},
    }


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(name: str) -> dict[str, Any]:
    return {"type": "array", "items": _ref(name)}


def _json(description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _body(name: str) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": _ref(name)}}}


def _get(operation: str, summary: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"get": {"summary": summary, "operationId": operation, "responses": {"200": _json(summary, schema)}}}


def _object(required: list[str] | None = None, **properties: Any) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    return {**schema, "required": required} if required else schema


_LANG = {
    "name": "lang",
    "in": "query",
    "description": "Language of the names (ISO 639-1).",
    "schema": {"type": "string", "default": "en"},
}
_COUNTRY = {
    "name": "iso2",
    "in": "path",
    "required": True,
    "description": "ISO 3166-1 alpha-2 code.",
    "schema": {"type": "string", "pattern": "^[A-Za-z]{2}$"},
}
_MINISTRY = {
    "name": "ministry",
    "in": "query",
    "description": "Short name of the ministry's source, e.g. gov-uk.",
    "schema": _STRING,
}
_PICTURE_FORMAT = {"type": "string", "enum": ["svg", "png"]}
_PICTURE = {
    "description": "The picture; in English, as Content-Language says, where a PNG lacks the letters of a language.",
    "content": {
        "image/svg+xml": {"schema": _STRING},
        "image/png": {"schema": {"type": "string", "format": "binary"}},
    },
}
_ERRORS = {
    "400": _json("The request is not in this format.", _ref("Error")),
    "413": _json("The request is too large.", _ref("Error")),
}
_LINK = {
    "type": "object",
    "description": "A ministry of which only the page is known: source, publisher, url, language.",
}
_FACT = {"type": "object", "description": "A fact with publisher, title, url, published, retrieved, licence."}

_SCHEMAS: dict[str, Any] = {
    "Message": _object(
        ["message"],
        sender={**_STRING, "description": "Your id of the conversation."},
        message={**_STRING, "description": "What the person wrote, or a button's payload."},
        metadata=_object(language={**_STRING, "description": "Language of the page or app: a hint."}),
    ),
    "Reply": _object(
        ["recipient_id", "text"],
        recipient_id=_STRING,
        text=_STRING,
        buttons={"type": "array", "items": _object(["title", "payload"], title=_STRING, payload=_STRING)},
        image={**_STRING, "description": "A picture of what the text says; a path of this server or a URL."},
        custom=_ref("Custom"),
    ),
    "Custom": _object(
        ["status", "language", "countries", "citations"],
        status={"type": "string", "enum": [status.value for status in Status]},
        intent={**_STRING, "nullable": True},
        language=_STRING,
        direction={"type": "string", "enum": ["ltr", "rtl"]},
        countries={"type": "array", "items": _STRING},
        citations=_list("Citation"),
        permalink=_STRING,
    ),
    "Shown": _object(
        ["genuine"],
        genuine={"type": "boolean"},
        at={"type": "string", "format": "date-time"},
        text={"type": "array", "items": _STRING},
        status=_STRING,
        intent={**_STRING, "nullable": True},
        language=_STRING,
        direction=_STRING,
        countries={"type": "array", "items": _STRING},
        citations=_list("Citation"),
    ),
    "Citation": _object(
        ["publisher", "title", "url", "language"],
        publisher=_STRING,
        title=_STRING,
        url={"type": "string", "format": "uri"},
        published=_DATE,
        retrieved=_DATE,
        language=_STRING,
    ),
    "Text": _object(["text"], text=_STRING),
    "Parse": _object(
        ["text", "intent", "entities"],
        text=_STRING,
        intent=_ref("Intent"),
        intent_ranking=_list("Intent"),
        entities={"type": "array", "items": {"type": "object"}},
        language=_STRING,
    ),
    "Intent": _object(["name", "confidence"], name=_STRING, confidence={"type": "number"}),
    "CountryName": _object(["country", "name"], country=_STRING, name=_STRING),
    "CountrySheet": _object(
        ["country", "name", "levels"],
        country=_STRING,
        name=_STRING,
        language=_STRING,
        levels={"type": "array", "items": _FACT},
        regional={"type": "array", "items": _FACT},
        emergency_numbers={"type": "object", "nullable": True},
        practical={"type": "array", "items": _FACT},
        sections={"type": "object"},
        events={"type": "array", "items": _FACT},
        links={"type": "array", "items": _LINK},
        changes={"type": "array", "items": _ref("Change")},
    ),
    "Change": _object(
        ["seq", "country", "source", "what", "section", "noticed", "publisher", "url"],
        seq={"type": "integer", "description": "Place in the order of all changes; rises, with gaps."},
        country=_STRING,
        source=_STRING,
        what={**_STRING, "enum": [what.value for what in What]},
        section=_STRING,
        subject={**_STRING, "description": "Region or heading; empty for the whole country."},
        before={"type": "object", "nullable": True},
        after={"type": "object", "nullable": True},
        direction={**_STRING, "enum": ["up", "down", ""]},
        note={**_STRING, "description": "The publisher's own words about its change."},
        publisher=_STRING,
        title=_STRING,
        url=_STRING,
        published={"type": "string", "format": "date-time", "nullable": True},
        language=_STRING,
        noticed={"type": "string", "format": "date-time"},
    ),
    "Source": _object(
        ["source"],
        source=_STRING,
        retrieved={"type": "string", "format": "date-time", "nullable": True},
        from_snapshot={"type": "boolean"},
        failing_since={"type": "string", "format": "date-time", "nullable": True},
        error={**_STRING, "nullable": True},
        countries={"type": "integer"},
        freshness={**_STRING, "enum": ["fresh", "ageing", "stale", None], "nullable": True},
        ageing_after={"type": "integer", "description": "Seconds of age from which it is ageing."},
        stale_after={"type": "integer", "description": "Seconds of age from which it is stale."},
    ),
    "Language": _object(["code", "name"], code=_STRING, name=_STRING, direction=_STRING, complete={"type": "boolean"}),
    "Health": _object(["status"], status=_STRING, detail=_STRING),
    "Error": _object(["error"], error=_STRING, detail=_STRING),
}
