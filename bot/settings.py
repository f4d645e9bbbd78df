"""All settings, from the environment; README's table is checked against this file by a test."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.errors import SettingsError
from bot.languages import answerable, languages

PREFIX = "SAFECONDUCT_"
ROOT = Path(__file__).resolve().parent.parent


def _setting(default: Any, doc: str, variable: str | None = None) -> Any:
    return field(default=default, metadata={"doc": doc, "variable": variable})


_USER_AGENT = "SafeConduct/0.1 (+https://example.org/safe-conduct)"


@dataclass(frozen=True, slots=True)
class Settings:
    """One deployment's settings. Each field's variable is its name in capitals after SAFECONDUCT_."""

    host: str = _setting("127.0.0.1", "Address to listen on; 0.0.0.0 inside a container.")
    port: int = _setting(8080, "Port to listen on.")
    model: Path = _setting(ROOT / "models", "The trained model, or a folder of which the newest is taken.")
    state: Path = _setting(ROOT / "state", "Folder for what must survive a restart: refreshed facts, the key.")
    snapshot: Path = _setting(ROOT / "data" / "snapshot", "The embedded facts.")
    public_url: str | None = _setting(
        None, "Address at which the world reaches this server; makes the links to pictures absolute."
    )
    home: str | None = _setting(None, "Country (ISO2) whose ministry runs this deployment; its advice comes first.")
    default_language: str = _setting("en", "Language when nothing else tells.")
    refresh: bool = _setting(True, "Fetch the official sources on their schedule; off serves the stored facts alone.")
    sources_url: str | None = _setting(
        None, "Replaces scheme and host of every source, e.g. http://127.0.0.1:8090 (recorded sources)."
    )
    extra_sources: str | None = _setting(
        None, "Sources to switch on that are off otherwise, separated by commas: italy, japan (not tried live yet)."
    )
    user_agent: str = _setting(
        _USER_AGENT, "How the refresher introduces itself to the sources; name yourself and a contact."
    )
    visa_matrix: bool = _setting(
        True, "Use the unofficial visa matrix, marked as such, where no official rule is known."
    )
    encoder: str | None = _setting(
        None,
        "Another sentence encoder than our own: a folder with model.onnx, or a name for sentence-transformers. "
        "Read in training and serving alike; train anew after a change.",
    )
    parse_endpoint: bool = _setting(True, "Offer POST /model/parse.")
    action_endpoint: str | None = _setting(
        None, "Webhook of a remote action server; empty runs the actions in this process."
    )
    translate_url: str | None = _setting(
        None, "A LibreTranslate server that adds a marked machine translation below quotations; empty adds none."
    )
    translate_key: str | None = _setting(None, "API key of that server, if it asks for one.")
    redis_url: str | None = _setting(
        None,
        "Redis shared by several replicas: conversations and their order, facts and who refreshes them.",
        "REDIS_URL",
    )
    database_url: str | None = _setting(
        None,
        "SQL database of durable records (feedback), e.g. postgresql://…; empty means SQLite in the state folder.",
        "DATABASE_URL",
    )
    secret: str | None = _setting(
        None, "Key of the pseudonyms, at least 16 characters; made and kept in the state folder if empty."
    )
    telegram_token: str | None = _setting(None, "Turns Telegram on.")
    telegram_webhook_url: str | None = _setting(None, "Public address of /webhooks/telegram; empty means polling.")
    telegram_webhook_secret: str | None = _setting(
        None, "Secret token that Telegram sends back with every webhook call; derived from the token if empty."
    )
    telegram_api_url: str | None = _setting(None, "Base URL of another Bot API server, up to and including /bot.")
    conversation_days: int = _setting(30, "Days after which an idle conversation is forgotten.")
    kill_switch: bool = _setting(False, "Answer nothing but emergencies and a notice; for when something is wrong.")
    log_level: str = _setting("INFO", "Level of the log: DEBUG, INFO, WARNING or ERROR. Messages are never logged.")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Read and check; raises SettingsError naming the variable that is wrong."""
        environment = os.environ if environment is None else environment
        known = {variable(item) for item in fields(cls)}
        for name in environment:
            if name.startswith(PREFIX) and name not in known and name not in _OTHERS:
                raise SettingsError(f"{name} is not a setting of Safe Conduct; see the table in README.md")
        values = {
            item.name: _convert(variable(item), environment[variable(item)], item.type)
            for item in fields(cls)
            if environment.get(variable(item), "") != ""
        }
        settings = cls(**values)
        settings.check()
        return settings

    def check(self) -> None:
        """Raises SettingsError on settings that contradict each other."""
        if not 0 <= self.port <= 65535:
            raise SettingsError(f"{PREFIX}PORT must lie between 0 and 65535")
        if self.home is not None and not (len(self.home) == 2 and self.home.isalpha() and self.home.isupper()):
            raise SettingsError(f"{PREFIX}HOME must be an ISO 3166-1 alpha-2 code such as FR")
        if answerable(self.default_language) is None:
            known = ", ".join(code for code, language in languages().items() if language.complete)
            raise SettingsError(f"{PREFIX}DEFAULT_LANGUAGE must be one of {known}")
        if self.conversation_days < 1:
            raise SettingsError(f"{PREFIX}CONVERSATION_DAYS must be 1 or more")
        if self.log_level not in _LEVELS:
            raise SettingsError(f"{PREFIX}LOG_LEVEL must be {', '.join(_LEVELS[:-1])} or {_LEVELS[-1]}")
        for name in (
            "sources_url",
            "action_endpoint",
            "translate_url",
            "telegram_webhook_url",
            "telegram_api_url",
            "public_url",
        ):
            url = getattr(self, name)
            if url and urlsplit(url).scheme not in ("http", "https"):
                raise SettingsError(f"{PREFIX}{name.upper()} must be an http or https URL")
        if self.redis_url and urlsplit(self.redis_url).scheme not in ("redis", "rediss", "unix"):
            raise SettingsError("REDIS_URL must begin with redis://, rediss:// or unix://")
        if self.database_url and urlsplit(self.database_url).scheme.split("+")[0] not in ("postgresql", "sqlite"):
            raise SettingsError("DATABASE_URL must begin with postgresql:// or sqlite://")
        if self.secret is not None and len(self.secret) < 16:
            raise SettingsError(f"{PREFIX}SECRET must have at least 16 characters")
        # Replicas that share conversations must share the key of the pseudonyms, or one
        # person would be a stranger to every other replica.
        if self.redis_url and not self.database_url:
            raise SettingsError(
                "REDIS_URL is set, so DATABASE_URL must be set too, the same in every replica: what a person "
                "asks to be erased must be erased wherever it is kept"
            )
        if self.redis_url and not self.secret:
            raise SettingsError(f"REDIS_URL is set, so {PREFIX}SECRET must be set too, the same in every replica")
        if self.telegram_webhook_url and not self.telegram_token:
            raise SettingsError(f"{PREFIX}TELEGRAM_WEBHOOK_URL needs {PREFIX}TELEGRAM_TOKEN")

    def key(self) -> bytes:
        """The key of the pseudonyms; made on first use and kept, readable by the owner alone."""
        if self.secret:
            return self.secret.encode()
        path = self.state / "secret"
        if not path.exists():
            self.state.mkdir(parents=True, exist_ok=True)
            try:
                with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                    file.write(secrets.token_hex(32))
            except FileExistsError:
                pass  # another process was first
        return path.read_text().strip().encode()


_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_OTHERS = frozenset({"SAFECONDUCT_SHARED", "SAFECONDUCT_SCREENSHOTS"})  # read by the tests


def variable(item: Any) -> str:
    """The environment variable of a field of `Settings`."""
    return str(item.metadata["variable"] or PREFIX + item.name.upper())


def _convert(name: str, text: str, kind: Any) -> Any:
    if kind == "bool":
        if text.lower() not in ("1", "0", "true", "false", "yes", "no", "on", "off"):
            raise SettingsError(f"{name} must be true or false, not {text!r}")
        return text.lower() in ("1", "true", "yes", "on")
    if kind == "int":
        try:
            return int(text)
        except ValueError as error:
            raise SettingsError(f"{name} must be a whole number, not {text!r}") from error
    return Path(text) if kind == "Path" else text


def table() -> str:
    """All settings as a Markdown table, for README.md: `python -m bot.settings` prints it."""
    lines = ["| variable | default | meaning |", "| --- | --- | --- |"]
    for item in fields(Settings):
        default = _shown(item.default)
        lines.append(f"| `{variable(item)}` | {f'`{default}`' if default else ''} | {item.metadata['doc']} |")
    return "\n".join(lines)


def _shown(default: Any) -> str:
    if default is None:
        return ""
    if isinstance(default, bool):
        return "on" if default else "off"
    return default.relative_to(ROOT).as_posix() if isinstance(default, Path) else str(default)


if __name__ == "__main__":
    print(table())
