"""From SVG to PNG, by resvg: it shapes and orders every script by itself and needs nothing of the machine.

resvg holds Python's lock for the tenth of a second that a picture takes, in which nobody would be
answered. So this file is also a program, which draws one picture and ends: SVG in, PNG out.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

FAMILY = "Noto Sans"
TIMEOUT = 20.0
"""Seconds that drawing may take."""

_one_at_a_time = threading.Lock()


def png(svg: str, fonts: Sequence[Path], width: int) -> bytes:
    """The picture, `width` pixels wide; waits for its turn and blocks, so call it in a thread.

    Parameters:
        fonts: files that have all of its letters, see `bot.pictures.fonts.files`.

    Raises:
        subprocess.SubprocessError: it could not be drawn, or not in time.
    """
    # -P: the folder of this file would hide others' modules behind its own names.
    command = [sys.executable, "-P", __file__, str(width), *map(str, fonts)]
    with _one_at_a_time:
        done = subprocess.run(command, input=svg.encode(), stdout=subprocess.PIPE, timeout=TIMEOUT, check=True)
    return done.stdout


def _main() -> None:
    import resvg_py

    os.nice(10)  # people who wait for an answer go first
    picture = resvg_py.svg_to_bytes(
        svg_string=sys.stdin.buffer.read().decode(),
        width=int(sys.argv[1]),
        font_files=sys.argv[2:],
        skip_system_fonts=True,
        font_family=FAMILY,
        sans_serif_family=FAMILY,
    )
    sys.stdout.buffer.write(bytes(picture))


if __name__ == "__main__":
    _main()
