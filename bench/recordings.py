"""The recorded sources as servers for measurements, with faults, and with pages that change."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.processes import ROOT, BenchError, free_port

FAULTS = ("500", "empty", "html", "truncated", "slow", "few", "429")
"""What the recordings' server can do wrong (`replay.py --help`)."""

_STATUS = (["avoid_all_travel_to_whole_country"], ["avoid_all_but_essential_travel_to_whole_country"])


def official() -> Path:
    """The folder of the recordings. Raises BenchError if there is none."""
    folder = Path(os.environ.get("SAFECONDUCT_SHARED", ROOT.parent / "shared")) / "official"
    if not (folder / "replay.py").is_file():
        raise BenchError(f"no recordings at {folder}: set SAFECONDUCT_SHARED")
    return folder


@contextlib.contextmanager
def replaying(folder: Path, faults: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve recordings on a free port while the block lasts; gives the base URL.

    Parameters:
        folder: of the recordings, with their replay.py.
        faults: one of FAULTS by source.
    """
    port = free_port()
    arguments = [item for source, fault in (faults or {}).items() for item in ("--fault", f"{source}={fault}")]
    process = subprocess.Popen(
        [sys.executable, str(folder / "replay.py"), "--port", str(port), *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + 10
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=0.2):
                break
            if process.poll() is not None or time.monotonic() > end:
                raise BenchError("the recordings' server did not start")
            time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


@dataclass(frozen=True, slots=True)
class Pages:
    """A copy of the recordings in which British pages change as a whole.

    Every version of a page has its number at the end of the title, which level and passages all
    carry, and one of two statuses by whether the number is even: what is half or wrong shows.

    Parameters:
        folder: the copy.
        names: slug -> name of the country, of the pages that change.
    """

    folder: Path
    names: Mapping[str, str]

    @classmethod
    def copied(cls, recordings: Path, folder: Path, slugs: tuple[str, ...]) -> Pages:
        """Copy what changes, link the rest."""
        for path in recordings.iterdir():
            if path.name == "gov-uk":
                shutil.copytree(path / "content", folder / "gov-uk" / "content")
            elif path.name != "replay.py":
                (folder / path.name).symlink_to(path)
        # Copied, not linked: it serves the folder in which it lies.
        shutil.copy(recordings / "replay.py", folder / "replay.py")
        pages = folder / "gov-uk/content/foreign-travel-advice"
        names = {slug: json.loads((pages / f"{slug}.json").read_bytes())["title"] for slug in slugs}
        return cls(folder, names)

    def publish(self, version: int) -> None:
        """Give all changing pages a new version, and the index their new date."""
        content = self.folder / "gov-uk/content"
        date = f"2026-10-{1 + version // 1440 % 28:02}T{version // 60 % 24:02}:{version % 60:02}:00Z"
        for slug, name in self.names.items():
            path = content / "foreign-travel-advice" / f"{slug}.json"
            page = json.loads(path.read_bytes())
            page["title"] = f"{name} #{version}#"
            page["public_updated_at"] = date
            page["details"]["alert_status"] = _STATUS[version % 2]
            page["details"]["parts"][0]["body"] += f"<h3>Version {version}</h3><p>Invented sentence {version}.</p>"
            if version > 1:  # the passage of the version before goes
                gone = f"<h3>Version {version - 1}</h3><p>Invented sentence {version - 1}.</p>"
                page["details"]["parts"][0]["body"] = page["details"]["parts"][0]["body"].replace(gone, "")
            path.write_bytes(json.dumps(page).encode())
        path = content / "foreign-travel-advice.json"
        index = json.loads(path.read_bytes())
        for child in index["links"]["children"]:
            if child["base_path"].rpartition("/")[2] in self.names:
                child["public_updated_at"] = date
        path.write_bytes(json.dumps(index).encode())

    @staticmethod
    def status(version: int) -> str:
        """The code of the level in a version."""
        return _STATUS[version % 2][0]
