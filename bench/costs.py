"""What a deployment costs before its first message: training, disk."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from bench.processes import ROOT, BenchError, clean_environment


def train(folder: Path) -> tuple[Path, dict[str, Any]]:
    """`python -m bot train` into an empty folder: the model, and what it took.

    Raises BenchError if training fails or takes more than ten minutes.
    """
    begun = time.perf_counter()
    before = os.times()
    command = [sys.executable, "-m", "bot", "train"]
    _run(command, clean_environment({"SAFECONDUCT_MODEL": str(folder)}), "training", 600)
    after = os.times()
    (model,) = folder.glob("*.tar.gz")
    return model, {
        "seconds": time.perf_counter() - begun,
        "cpu_seconds": after.children_user + after.children_system - before.children_user - before.children_system,
        "languages": len([path for path in (ROOT / "data" / "nlu").iterdir() if path.is_dir()]),
    }


def disk(folder: Path) -> int:
    """Bytes that a folder takes on disk, as `du` counts: blocks, each file once."""
    seen: set[tuple[int, int]] = set()
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            found = os.lstat(os.path.join(path, name))
            if (found.st_dev, found.st_ino) not in seen:
                seen.add((found.st_dev, found.st_ino))
                total += found.st_blocks * 512
    return total


def locked(lock: Path) -> frozenset[str]:
    """Normalised names of the packages in a lock file."""
    rows = re.findall(r"^([A-Za-z0-9][\w.-]*)==", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return frozenset(_normal(row) for row in rows)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def environment() -> dict[str, Any]:
    """Megabytes (10^6 bytes) of the running environment's packages: all, and those of the runtime lock."""
    site = Path(sysconfig.get_paths()["purelib"])
    names = locked(ROOT / "requirements.lock")
    found = [item for item in distributions(path=[str(site)]) if _normal(item.metadata["Name"]) in names]
    return {
        "site_packages_mb": disk(site) / 1e6,
        "runtime_mb": sum(_bytes(item) for item in found) / 1e6,
        "runtime_packages": len(found),
        "runtime_packages_missing": len(names) - len(found),
    }


def _bytes(package: Distribution) -> int:
    """Blocks of a distribution's files, with the compiled forms that installers do not list."""
    files = {Path(str(package.locate_file(item))) for item in package.files or ()}
    return sum(_blocks(path) for path in files | set(_compiled(files)))


def _compiled(files: Iterable[Path]) -> Iterable[Path]:
    tag = sys.implementation.cache_tag
    return (path.parent / "__pycache__" / f"{path.stem}.{tag}.pyc" for path in files if path.suffix == ".py")


def _blocks(path: Path) -> int:
    try:
        return path.lstat().st_blocks * 512
    except OSError:
        return 0


def fresh_environment(folder: Path) -> dict[str, Any]:
    """Install requirements.lock into a new environment: seconds and megabytes. Raises BenchError without uv."""
    uv = shutil.which("uv") or next(
        (str(path) for path in (ROOT / "build" / "uv" / "bin" / "uv",) if path.exists()), None
    )
    if uv is None:
        raise BenchError("uv is not here; `make run` brings it")
    begun = time.perf_counter()
    own = clean_environment()
    _run([uv, "venv", "--quiet", "--python", sys.executable, str(folder)], own, "uv venv", 300)
    lock = str(ROOT / "requirements.lock")
    _run([uv, "pip", "sync", "--quiet", "--python", str(folder / "bin" / "python"), lock], own, "uv pip sync", 900)
    return {"seconds": time.perf_counter() - begun, "mb": disk(folder) / 1e6}


def _run(command: list[str], environment: dict[str, str], what: str, seconds: float) -> None:
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=seconds)
    except subprocess.TimeoutExpired as error:
        raise BenchError(f"{what} took more than {seconds:.0f} s") from error
    if done.returncode:
        raise BenchError(f"{what} failed:\n{done.stderr.decode(errors='replace')[-2000:]}")
