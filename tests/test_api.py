"""The JSON API beside the chat, its OpenAPI document, and the pages."""

from __future__ import annotations

import re
from typing import Any

import jsonschema
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from openapi_spec_validator import validate_spec

from bot import app_keys as keys
from bot.languages import languages
from bot.openapi import document

Client = TestClient[web.Request, web.Application]


async def get(client: Client, path: str, status: int = 200) -> Any:
    """The JSON at a path."""
    async with client.get(path) as response:
        assert response.status == status, await response.text()
        assert response.content_type == "application/json"
        return await response.json()


async def test_a_country_sheet_holds_facts_with_their_sources(client: Client) -> None:
    sheet = await get(client, "/api/v1/countries/KE?lang=fr")
    assert (sheet["country"], sheet["name"], sheet["language"]) == ("KE", "Kenya", "fr")
    assert len(sheet["levels"]) == 5
    for fact in sheet["levels"]:
        assert fact["value"]["scale"]
        citation = fact.get("citation", fact)
        assert citation["publisher"]
        assert citation["url"].startswith("https://")
    assert sheet["emergency_numbers"]
    assert sheet["practical"]


async def test_codes_are_read_in_any_case(client: Client) -> None:
    assert (await get(client, "/api/v1/countries/ke"))["country"] == "KE"


async def test_the_name_is_in_the_language_asked_for(client: Client) -> None:
    names = {
        code: (await get(client, f"/api/v1/countries/EG?lang={code}"))["name"] for code in ("en", "de", "ar", "ru")
    }
    assert names == {"en": "Egypt", "de": "Ägypten", "ar": "مصر", "ru": "Египет"}


async def test_facts_do_not_depend_on_the_language(client: Client) -> None:
    sheets = [await get(client, f"/api/v1/countries/KE?lang={code}") for code in ("en", "ar")]
    assert sheets[0]["levels"] == sheets[1]["levels"]
    assert sheets[0]["emergency_numbers"] == sheets[1]["emergency_numbers"]


@pytest.mark.parametrize("code", ["ZZ", "QQ"])
async def test_an_unknown_country_is_404(client: Client, code: str) -> None:
    assert (await get(client, f"/api/v1/countries/{code}", 404))["error"] == "unknown_country"


@pytest.mark.parametrize("code", ["KEN", "K", "12", "K%C3%89", "ＫＥ", "K'"])
async def test_a_malformed_code_is_400(client: Client, code: str) -> None:
    problem = await get(client, f"/api/v1/countries/{code}", 400)
    assert problem["error"] == "bad_request"
    assert "alpha-2" in problem["detail"]


@pytest.mark.parametrize("lang", ["xx", "", "e", "<b>", "../en"])
async def test_an_unknown_language_is_400_and_lists_the_known(client: Client, lang: str) -> None:
    problem = await get(client, f"/api/v1/countries/KE?lang={lang}", 400)
    assert "fr" in problem["detail"]


async def test_a_path_that_is_not_there_is_404_in_json(client: Client) -> None:
    assert (await get(client, "/api/v1/nothing", 404))["error"] == "not_found"


async def test_all_countries_are_listed(client: Client) -> None:
    countries = await get(client, "/api/v1/countries?lang=de")
    assert len(countries) > 200
    assert {"country": "JP", "name": "Japan"} in countries
    assert all(re.fullmatch("[A-Z]{2}", entry["country"]) for entry in countries)


async def test_every_source_tells_its_age(client: Client) -> None:
    sources = {state["source"]: state for state in await get(client, "/api/v1/sources")}
    assert {"gov-uk", "us", "canada", "germany", "australia"} <= sources.keys()
    assert sources["gov-uk"]["from_snapshot"] is True
    assert sources["gov-uk"]["failing_since"] is None
    assert sources["gov-uk"]["countries"] > 200


async def test_every_language_is_listed(client: Client) -> None:
    listed = await get(client, "/api/v1/languages")
    assert [entry["code"] for entry in listed] == list(languages())
    assert {"code": "ar", "name": "العربية", "direction": "rtl", "complete": True} in listed


async def test_health_and_readiness(client: Client) -> None:
    assert await get(client, "/healthz") == {"status": "ok"}
    assert await get(client, "/readyz") == {"status": "ok"}


async def test_what_is_away_makes_it_not_ready(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away() -> None:
        raise ConnectionError("postgresql://user:password@host is away")

    assert client.app is not None
    monkeypatch.setattr(client.app[keys.RECORDS], "ping", away)
    problem = await get(client, "/readyz", 503)
    assert problem == {"status": "unavailable", "detail": "ConnectionError"}
    assert await get(client, "/healthz") == {"status": "ok"}


async def test_metrics_are_prometheus(client: Client) -> None:
    async with client.post("/webhooks/rest/webhook", json={"message": "Is it safe to travel to Kenya?"}) as response:
        assert response.status == 200
    async with client.get("/metrics") as response:
        assert response.status == 200
        assert response.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        text = await response.text()
    assert re.search(
        r'safeconduct_messages_total\{channel="rest",intent="ask_advice_level",language="en",status="\w+"\} [1-9]', text
    )
    assert 'safeconduct_source_age_seconds{source="gov-uk"}' in text
    assert 'safeconduct_source_failing{source="gov-uk"} 0.0' in text


async def test_the_openapi_document_is_valid(client: Client) -> None:
    validate_spec(await get(client, "/openapi.json"))


def test_the_document_follows_the_settings() -> None:
    assert "/model/parse" in document(parse_endpoint=True)["paths"]
    assert "/model/parse" not in document(parse_endpoint=False)["paths"]
    validate_spec(document(parse_endpoint=False))


# Pages and files for browsers, Rasa's health check, and what Telegram calls: no part of the API.
NOT_DESCRIBED = {
    "/",
    "/static",
    "/static/{name}",
    "/widget.js",
    "/openapi.json",
    "/webhooks/rest/",
    "/webhooks/telegram",
}


async def test_the_document_describes_the_routes(application: web.Application) -> None:
    described = {
        (method.upper(), path)
        for path, operations in document(parse_endpoint=True)["paths"].items()
        for method in operations
    }
    served = {
        (route.method, route.resource.canonical)
        for route in application.router.routes()
        if route.resource is not None and route.method != "HEAD" and route.resource.canonical not in NOT_DESCRIBED
    }
    assert served == described


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/v1/countries", None),
        ("/api/v1/countries/KE", None),
        ("/api/v1/countries/AQ", None),
        ("/api/v1/sources", None),
        ("/api/v1/languages", None),
        ("/healthz", None),
        ("/readyz", None),
        ("/webhooks/rest/webhook", {"message": "Is it safe to travel to Kenya?"}),
        ("/webhooks/rest/webhook", {"message": "qwrt"}),
        ("/model/parse", {"text": "Is it safe to travel to Kenya?"}),
    ],
)
async def test_answers_have_the_shape_that_the_document_promises(client: Client, path: str, body: Any) -> None:
    described = document(parse_endpoint=True)
    method = "get" if body is None else "post"
    async with client.request(method.upper(), path, json=body) as response:
        status, data = response.status, await response.json()
    template = next(p for p in described["paths"] if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", p), path))
    schema = described["paths"][template][method]["responses"][str(status)]["content"]["application/json"]["schema"]
    jsonschema.validate(data, _as_json_schema({**schema, "components": described["components"]}))


def _as_json_schema(schema: Any) -> Any:
    """OpenAPI 3.0 says `nullable` where JSON Schema has a type."""
    if isinstance(schema, list):
        return [_as_json_schema(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    converted = {key: _as_json_schema(value) for key, value in schema.items() if key != "nullable"}
    if schema.get("nullable") is True:
        converted["type"] = [schema["type"], "null"]
    return converted


async def test_telegram_is_not_there_without_its_token(client: Client) -> None:
    async with client.post("/webhooks/telegram", json={"update_id": 1}) as response:
        assert response.status == 404


async def test_the_page_is_served_with_its_policy(client: Client) -> None:
    async with client.get("/") as response:
        assert response.status == 200
        assert response.content_type == "text/html"
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/"])
async def test_no_file_outside_the_page_is_served(client: Client, path: str) -> None:
    async with client.get(path) as response:
        assert response.status in (403, 404)
