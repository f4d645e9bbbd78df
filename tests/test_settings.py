"""Settings: read from the environment, and every contradiction refused with a sentence that names it."""

from __future__ import annotations

import re
import stat
from dataclasses import fields, replace
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import ROOT, Settings, table, variable

LONG_SECRET = "0123456789abcdef"


def test_without_an_environment_everything_has_a_default() -> None:
    settings = Settings.from_environment({})
    assert settings.port == 8080
    assert settings.host == "127.0.0.1"
    assert settings.redis_url is None
    assert settings.refresh is True


def test_every_setting_can_be_set() -> None:
    environment = {
        "SAFECONDUCT_HOST": "0.0.0.0",
        "SAFECONDUCT_PORT": "9000",
        "SAFECONDUCT_MODEL": "some/model",
        "SAFECONDUCT_STATE": "some/state",
        "SAFECONDUCT_SNAPSHOT": "some/snapshot",
        "SAFECONDUCT_PUBLIC_URL": "https://example.org",
        "SAFECONDUCT_HOME": "FR",
        "SAFECONDUCT_DEFAULT_LANGUAGE": "fr",
        "SAFECONDUCT_REFRESH": "off",
        "SAFECONDUCT_SOURCES_URL": "http://127.0.0.1:8090",
        "SAFECONDUCT_EXTRA_SOURCES": "italy, japan",
        "SAFECONDUCT_USER_AGENT": "Ministry/1.0",
        "SAFECONDUCT_VISA_MATRIX": "no",
        "SAFECONDUCT_ENCODER": "some/encoder",
        "SAFECONDUCT_PARSE_ENDPOINT": "0",
        "SAFECONDUCT_ACTION_ENDPOINT": "http://actions:5055/webhook",
        "SAFECONDUCT_TRANSLATE_URL": "http://translate:5000",
        "SAFECONDUCT_TRANSLATE_KEY": "key",
        "REDIS_URL": "redis://redis:6379/0",
        "DATABASE_URL": "postgresql://safeconduct@postgres/safeconduct",
        "SAFECONDUCT_SECRET": LONG_SECRET,
        "SAFECONDUCT_TELEGRAM_TOKEN": "1:a",
        "SAFECONDUCT_TELEGRAM_WEBHOOK_URL": "https://example.org/webhooks/telegram",
        "SAFECONDUCT_TELEGRAM_WEBHOOK_SECRET": "secret",
        "SAFECONDUCT_TELEGRAM_API_URL": "http://127.0.0.1:8081/bot",
        "SAFECONDUCT_CONVERSATION_DAYS": "7",
        "SAFECONDUCT_KILL_SWITCH": "TRUE",
        "SAFECONDUCT_LOG_LEVEL": "WARNING",
    }
    assert set(environment) == {variable(item) for item in fields(Settings)}, "a setting is not tested here"
    settings = Settings.from_environment({**environment, "PATH": "/bin", "SAFECONDUCT_SHARED": "../shared"})
    assert settings.port == 9000
    assert settings.model == Path("some/model")
    assert (settings.refresh, settings.visa_matrix, settings.parse_endpoint) == (False, False, False)
    assert settings.kill_switch is True
    assert settings.conversation_days == 7
    default = Settings()
    assert [item.name for item in fields(Settings) if getattr(settings, item.name) == getattr(default, item.name)] == []


def test_an_empty_variable_is_as_good_as_none() -> None:
    """As docker-compose passes on what is not set."""
    names = [variable(item) for item in fields(Settings)]
    assert Settings.from_environment(dict.fromkeys(names, "")) == Settings()


REFUSED = [
    ({"SAFECONDUCT_PROT": "9000"}, "SAFECONDUCT_PROT is not a setting"),
    ({"SAFECONDUCT_PORT": "eighty"}, "SAFECONDUCT_PORT must be a whole number, not 'eighty'"),
    ({"SAFECONDUCT_PORT": "70000"}, "SAFECONDUCT_PORT must lie between 0 and 65535"),
    ({"SAFECONDUCT_PORT": "-1"}, "SAFECONDUCT_PORT must lie between 0 and 65535"),
    ({"SAFECONDUCT_REFRESH": "maybe"}, "SAFECONDUCT_REFRESH must be true or false, not 'maybe'"),
    ({"SAFECONDUCT_HOME": "France"}, "SAFECONDUCT_HOME must be an ISO 3166-1 alpha-2 code"),
    ({"SAFECONDUCT_HOME": "fr"}, "SAFECONDUCT_HOME must be an ISO 3166-1 alpha-2 code"),
    ({"SAFECONDUCT_DEFAULT_LANGUAGE": "xx"}, "SAFECONDUCT_DEFAULT_LANGUAGE must be one of .*fr"),
    ({"SAFECONDUCT_CONVERSATION_DAYS": "0"}, "SAFECONDUCT_CONVERSATION_DAYS must be 1 or more"),
    ({"SAFECONDUCT_LOG_LEVEL": "LOUD"}, "SAFECONDUCT_LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR"),
    ({"SAFECONDUCT_SOURCES_URL": "127.0.0.1:8090"}, "SAFECONDUCT_SOURCES_URL must be an http or https URL"),
    ({"SAFECONDUCT_ACTION_ENDPOINT": "actions:5055"}, "SAFECONDUCT_ACTION_ENDPOINT must be an http or https URL"),
    ({"SAFECONDUCT_TELEGRAM_API_URL": "ftp://x"}, "SAFECONDUCT_TELEGRAM_API_URL must be an http or https URL"),
    (
        {"SAFECONDUCT_TELEGRAM_TOKEN": "1:a", "SAFECONDUCT_TELEGRAM_WEBHOOK_URL": "example.org"},
        "SAFECONDUCT_TELEGRAM_WEBHOOK_URL must be an http or https URL",
    ),
    (
        {"SAFECONDUCT_TELEGRAM_WEBHOOK_URL": "https://example.org/"},
        "SAFECONDUCT_TELEGRAM_WEBHOOK_URL needs SAFECONDUCT_TELEGRAM_TOKEN",
    ),
    ({"REDIS_URL": "localhost:6379", "SAFECONDUCT_SECRET": LONG_SECRET}, "REDIS_URL must begin with redis://"),
    (
        {"REDIS_URL": "redis://localhost", "DATABASE_URL": "postgresql://localhost/sc"},
        "REDIS_URL is set, so SAFECONDUCT_SECRET must be set too",
    ),
    (
        {"REDIS_URL": "redis://localhost", "SAFECONDUCT_SECRET": LONG_SECRET},
        "REDIS_URL is set, so DATABASE_URL must be set too",
    ),
    ({"DATABASE_URL": "mysql://localhost"}, "DATABASE_URL must begin with postgresql:// or sqlite://"),
    ({"SAFECONDUCT_SECRET": "short"}, "SAFECONDUCT_SECRET must have at least 16 characters"),
]


@pytest.mark.parametrize(("environment", "reason"), REFUSED, ids=lambda value: next(iter(value), "")[:40])
def test_what_is_wrong_is_refused_by_name(environment: dict[str, str], reason: str) -> None:
    with pytest.raises(SettingsError, match=reason):
        Settings.from_environment(environment)


def test_a_refusal_never_shows_a_secret() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment({"DATABASE_URL": "mysql://user:password@host", "SAFECONDUCT_SECRET": LONG_SECRET})
    assert "password" not in str(caught.value)


@pytest.mark.parametrize("text", ["1", "true", "YES", "On"])
def test_yes_has_many_names(text: str) -> None:
    assert Settings.from_environment({"SAFECONDUCT_KILL_SWITCH": text}).kill_switch is True


def test_the_key_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings(state=tmp_path / "deep" / "state")
    key = settings.key()
    assert len(key) >= 32
    assert settings.key() == key
    assert Settings(state=tmp_path / "other").key() != key
    assert stat.S_IMODE((settings.state / "secret").stat().st_mode) == 0o600
    assert replace(settings, secret=LONG_SECRET).key() == LONG_SECRET.encode()


def test_the_readme_has_the_table() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"<!-- settings -->\n(.*?)<!-- /settings -->", readme, re.DOTALL)
    assert found, "README.md has no table between <!-- settings --> and <!-- /settings -->"
    assert found[1].strip() == table().strip(), "run `python -m bot.settings` and paste its table into README.md"


def test_the_table_has_every_setting() -> None:
    lines = table().splitlines()
    assert lines[0] == "| variable | default | meaning |"
    assert "| `SAFECONDUCT_PORT` | `8080` | Port to listen on. |" in lines
    assert any(line.startswith("| `SAFECONDUCT_MODEL` | `models` |") for line in lines)
    assert any(line.startswith("| `SAFECONDUCT_REFRESH` | `on` |") for line in lines)
    assert any(line.startswith("| `REDIS_URL` |  |") for line in lines)
    assert len(lines) == 2 + len(fields(Settings))
    assert str(ROOT) not in table()


def test_a_source_that_does_not_exist_is_refused() -> None:
    from typing import cast

    from bot.app import refresher
    from bot.facts import Library

    class Shelf:
        store = None

    with pytest.raises(SettingsError, match="SAFECONDUCT_EXTRA_SOURCES: atlantis is not one of italy, japan"):
        refresher(cast(Library, Shelf()), Settings(extra_sources="italy, atlantis"))
    assert "italy" in refresher(cast(Library, Shelf()), Settings(extra_sources="italy")).names
    assert "italy" not in refresher(cast(Library, Shelf()), Settings()).names
