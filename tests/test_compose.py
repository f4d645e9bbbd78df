"""The containers' files: valid, without insecure defaults, and every command run for real, without Docker."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import shlex
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import fields
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg2
import pytest
import yaml
from jsonschema import Draft202012Validator
from redis import Redis

from bot.settings import ROOT, Settings, variable
from tests.services.commands import answers, environment
from tests.services.processes import accepts, free_port, running
from tests.services.redis_server import executable

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES: dict[str, Any] = COMPOSE["services"]
DOCKERFILE = re.sub(r"\\\n\s*", " ", (ROOT / "Dockerfile").read_text(encoding="utf-8")).splitlines()
BIN = Path(sys.executable).parent
SECRET = "a secret of this test"


def instructions(name: str) -> list[str]:
    """What follows each of these instructions in the Dockerfile, in order."""
    return [line.partition(" ")[2] for line in DOCKERFILE if line.startswith(f"{name} ")]


def schema() -> dict[str, Any]:
    """The compose specification's own schema, as check-jsonschema carries it."""
    spec = find_spec("check_jsonschema")
    assert spec is not None
    assert spec.origin is not None
    path = Path(spec.origin).parent / "builtin_schemas" / "vendor" / "compose-spec.json"
    loaded: dict[str, Any] = json.loads(path.read_bytes())
    return loaded


def problems(compose: Any) -> list[str]:
    """What the schema says against a compose file."""
    return [error.message for error in Draft202012Validator(schema()).iter_errors(compose)]


def test_it_follows_the_specification() -> None:
    assert problems(COMPOSE) == []


@pytest.mark.parametrize(
    ("service", "changes"),
    [
        ("redis", {"imagee": "redis:7"}),
        ("redis", {"healthcheck": {"test": ["CMD", "true"], "interval": 5, "often": True}}),
        ("assistant", {"depends_on": {"redis": {"condition": "service_well"}}}),
        ("assistant", {"ports": "8080:8080"}),
        ("actions", {"profiles": "actions"}),
    ],
)
def test_a_mistake_would_be_seen(service: str, changes: dict[str, Any]) -> None:
    broken = {**COMPOSE, "services": {**SERVICES, service: {**SERVICES[service], **changes}}}
    assert problems(broken)


def test_the_services_are_those_described() -> None:
    assert set(SERVICES) == {"assistant", "actions", "redis", "postgres"}
    assert SERVICES["actions"]["profiles"] == ["actions"]
    assert all("profiles" not in SERVICES[name] for name in ("assistant", "redis", "postgres"))
    for name, service in SERVICES.items():
        assert set(service.get("depends_on", {})) <= set(SERVICES)
        for volume in service["volumes"]:
            assert volume.partition(":")[0] in COMPOSE["volumes"]
        # The assistant's stands in the Dockerfile.
        assert "healthcheck" in service or name == "assistant"


def test_secrets_have_no_default() -> None:
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    used = re.findall(r"\$\{(\w*(?:SECRET|PASSWORD)\w*)(.*?)\}", text)
    assert {name for name, _ in used} == {"SAFECONDUCT_SECRET", "POSTGRES_PASSWORD"}
    assert all(rest.startswith(":?") for _, rest in used)
    assert all(rest == ":-" for name, rest in re.findall(r"\$\{(\w*TOKEN\w*)(.*?)\}", text))


@pytest.mark.parametrize("service", ["assistant", "actions"])
def test_every_variable_is_a_setting(service: str) -> None:
    known = {variable(item) for item in fields(Settings)}
    assert set(SERVICES[service]["environment"]) <= known
    for line in instructions("ENV"):
        for name in re.findall(r"(SAFECONDUCT_\w+)=", line):
            assert name in known


def test_what_is_only_interpolated_cannot_pass_for_a_setting() -> None:
    """An .env file may end up in the environment of a command run by hand, where unknown settings are refused."""
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    known = {variable(item) for item in fields(Settings)}
    assert {name for name in re.findall(r"\$\{(\w+)", text) if name.startswith("SAFECONDUCT_")} <= known


def test_the_image_runs_as_nobody_in_particular() -> None:
    assert instructions("USER") == ["safeconduct"]
    assert all(line.startswith("python:3.11-slim") for line in instructions("FROM"))
    assert instructions("EXPOSE") == ["8080"]
    assert json.loads(instructions("CMD")[-1]) == SERVICES["assistant"]["command"]
    assert any("requirements.lock" in line and "sync" in line for line in instructions("RUN"))
    for service in ("assistant", "actions"):
        assert SERVICES[service]["cap_drop"] == ["ALL"]
        assert SERVICES[service]["read_only"] is True


def test_everything_that_the_image_copies_is_sent_to_it() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    names = [name for line in instructions("COPY") if "--from" not in line for name in shlex.split(line)[:-1]]
    assert "." in names
    needed = ["bot", "actions", "data", "domain.yml", "config.yml", "endpoints.yml", "LICENSE", "NOTICE"]
    for name in [*names, *needed]:
        assert (ROOT / name).exists()
        assert not any(fnmatch.fnmatch(name, pattern) for pattern in ignored if name != ".")
    # What must not be sent: the history, what was trained and kept here, secrets.
    for name in (".git", ".venv", "models", "state", ".env"):
        assert any(fnmatch.fnmatch(name, pattern) for pattern in ignored), name


def test_images_are_of_versions_that_are_tested(redis_url: str, postgres_url: str) -> None:
    """Same major, or newer than what the tests run against: nothing used here was ever taken away."""
    redis_major = int(Redis.from_url(redis_url).info()["redis_version"].split(".")[0])
    assert int(re.findall(r"redis:(\d+)", SERVICES["redis"]["image"])[0]) >= redis_major >= 6
    connection = psycopg2.connect(postgres_url)
    postgres_major = connection.server_version // 10_000
    connection.close()
    assert postgres_major >= 13
    assert 15 <= int(re.findall(r"postgres:(\d+)", SERVICES["postgres"]["image"])[0]) <= 18


def command(service: str, port: int) -> list[str]:
    """A service's command as it runs here: programs of this environment, another port."""
    program, *arguments = SERVICES[service]["command"]
    return [str(BIN / program), *(str(port) if argument == "5055" else argument for argument in arguments)]


def variables(service: str, **given: str) -> dict[str, str]:
    """A service's environment as compose would make it of what is given, but with no network of containers."""

    def value(text: str) -> str:
        return re.sub(r"\$\{(\w+):[-?][^}]*\}", lambda match: given.get(match[1], ""), text)

    return {name: value(str(text)) for name, text in SERVICES[service]["environment"].items()}


@pytest.fixture
def stack(tmp_path: Path, model_path: Path, redis_url: str, database_url: str) -> dict[str, str]:
    """The assistant's environment in compose, pointed at the private Redis and PostgreSQL."""
    made = variables("assistant", SAFECONDUCT_SECRET=SECRET, POSTGRES_PASSWORD="password")
    assert made["REDIS_URL"] == "redis://redis:6379/0"
    assert made["DATABASE_URL"] == "postgresql://safeconduct:password@postgres:5432/safeconduct"
    assert made["SAFECONDUCT_SECRET"] == SECRET
    return environment(
        **{
            **made,
            "REDIS_URL": redis_url,
            "DATABASE_URL": database_url,
            "SAFECONDUCT_STATE": str(tmp_path / "state"),
            "SAFECONDUCT_MODEL": str(model_path),
            "SAFECONDUCT_REFRESH": "off",
        }
    )


def serving(stack: dict[str, str], folder: Path, port: int) -> Any:
    """The assistant's own command, running."""
    ready = f"http://127.0.0.1:{port}/readyz"
    stack = {**stack, "SAFECONDUCT_PORT": str(port)}
    return running(command("assistant", port), lambda: answers(ready), log=folder / "log", cwd=ROOT, environment=stack)


def ask(port: int, message: str, sender: str = "somebody") -> list[dict[str, Any]]:
    """Ask the assistant at a port."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/webhooks/rest/webhook",
        json.dumps({"sender": sender, "message": message}).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        messages: list[dict[str, Any]] = json.load(response)
        return messages


def test_the_assistant_runs_on_redis_and_postgresql(
    stack: dict[str, str], tmp_path: Path, redis_url: str, database_url: str
) -> None:
    port = free_port()
    with serving(stack, tmp_path, port):
        assert ask(port, "Is it safe to travel to Kenya?")[0]["custom"]["countries"] == ["KE"]
        assert ask(port, "and in Tanzania?")[0]["custom"]["countries"] == ["TZ"]
        assert ask(port, "/give_feedback")[0]["custom"]["status"] == "answered"
        check = json.loads(instructions("HEALTHCHECK")[0].partition("CMD ")[2])
        assert check[0] == "python"
        code = check[2].replace("8080", str(port))
        assert subprocess.run([sys.executable, *check[1:2], code], check=False).returncode == 0
    assert subprocess.run([sys.executable, "-c", code], check=False, stderr=subprocess.DEVNULL).returncode != 0
    assert Redis.from_url(redis_url).keys("safeconduct:tracker:*")
    with psycopg2.connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM feedback")
        assert cursor.fetchone() == (1,)

    # And a conversation outlives the process.
    with serving(stack, tmp_path, port):
        assert ask(port, "and in Kenya?")[0]["custom"]["citations"]


@pytest.fixture
def actions_url(tmp_path: Path) -> Iterator[str]:
    """The action server's own command, running; its webhook."""
    port = free_port()
    made = {**variables("actions"), "SAFECONDUCT_STATE": str(tmp_path / "state"), "SANIC_HOST": "127.0.0.1"}
    health = SERVICES["actions"]["healthcheck"]["test"]
    assert health[1] == "python"
    code = health[3].replace("5055", str(port))

    def healthy() -> bool:
        if not accepts(port):
            return False
        return subprocess.run([sys.executable, "-c", code], check=False, stderr=subprocess.DEVNULL).returncode == 0

    log = tmp_path / "actions.log"
    with running(command("actions", port), healthy, log=log, cwd=ROOT, environment=environment(**made)):
        yield f"http://127.0.0.1:{port}/webhook"


def test_with_an_action_server_the_answers_are_the_same(
    stack: dict[str, str], tmp_path: Path, actions_url: str
) -> None:
    questions = ("What is the police number in Egypt?", "Ai-je besoin d'un visa pour le Japon ? Je suis brésilien")
    given = {}
    for name, endpoint in (("local", ""), ("remote", actions_url)):
        port = free_port()
        with serving({**stack, "SAFECONDUCT_ACTION_ENDPOINT": endpoint}, tmp_path, port):
            # Redis remembers who asked: each run asks as somebody else.
            answers_given = [ask(port, question, sender=name) for question in questions]
            given[name] = [{**message, "recipient_id": ""} for answer in answers_given for message in answer]
    assert given["local"][0]["custom"]["citations"]
    assert given["remote"] == given["local"]


def test_redis_accepts_its_command(tmp_path: Path) -> None:
    port = free_port()
    program, *arguments = SERVICES["redis"]["command"]
    assert program == "redis-server"
    run = [str(executable()), "--port", str(port), "--bind", "127.0.0.1", "--dir", str(tmp_path), *arguments]
    with running(run, lambda: accepts(port), log=tmp_path / "log"):
        client = Redis(port=port)
        assert client.ping()
        # Conversations must not be thrown out to make room: they expire by themselves.
        assert client.config_get("maxmemory-policy") == {"maxmemory-policy": "noeviction"}
    assert SERVICES["redis"]["healthcheck"]["test"] == ["CMD", "redis-cli", "ping"]


def test_the_image_is_built_of_what_make_builds() -> None:
    """The Dockerfile's steps are those of the Makefile, which `.ci/run` runs on every change."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    steps = " ".join(instructions("RUN"))
    for step in ("pip sync", "--no-deps --no-build-isolation --editable .", "safeconduct train"):
        assert step in steps
        assert step in makefile
    assert os.access(ROOT / "Makefile", os.R_OK)
