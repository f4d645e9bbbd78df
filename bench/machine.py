"""On what, and of what, the figures were taken."""

from __future__ import annotations

import os
import platform
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]

from bench.processes import ROOT


def describe() -> dict[str, Any]:
    """Date, machine, commit and versions."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "system": platform.platform(aliased=True, terse=True),
        "python": platform.python_version(),
        "commit": commit(),
        "rasa": version("rasa"),
    }


def commit() -> str:
    """The checked-out commit, marked if files differ from it; "unknown" outside a repository."""
    head = _git("rev-parse", "--short", "HEAD")
    return head + (" with local changes" if head and _git("status", "--porcelain") else "") if head else "unknown"


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _cpu() -> str:
    try:
        rows = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or "unknown"
    return next((row.split(":", 1)[1].strip() for row in rows if row.startswith("model name")), platform.machine())
