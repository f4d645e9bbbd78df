"""The parts of an answer by themselves, in one process: `python -m bench.micro MODEL [SECONDS]`.

Prints JSON: what -> median microseconds a call.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

COUNTRIES = ("Kenya", "Peru", "Japan", "Egypt", "Ghana", "Thailand", "Colombia", "Jordan", "Vietnam", "Morocco")
TWELVE_WORDS = "Is it safe to travel to {} with two children next summer"


def microseconds(call: Callable[[], object], seconds: float, batch: int = 1) -> float:
    """Median time of a call, over batches, after a warm-up.

    Parameters:
        call: what to measure.
        seconds: how long to measure; the warm-up takes a quarter of it more.
        batch: calls between two looks at the clock, for calls as short as the look itself.
    """
    times: list[float] = []
    for limit in (seconds / 4, seconds):
        times.clear()
        end = time.perf_counter() + limit
        while (begun := time.perf_counter()) < end or not times:
            for _ in range(batch):
                call()
            times.append((time.perf_counter() - begun) / batch)
    return median(times) * 1e6


def measure(model: Path, seconds: float) -> dict[str, float]:
    """All of them."""
    from bot.dialogue.agent import load_understanding
    from bot.facts.model import Kind
    from bot.facts.open import open_library
    from bot.languages import languages
    from bot.locales.render import render
    from bot.settings import Settings
    from bot.understanding import places
    from bot.understanding.text import fold

    understanding = load_understanding(model)
    texts = [TWELVE_WORDS.format(country) for country in COUNTRIES]
    text = cycle(texts)
    folded = cycle([(item, fold(item)) for item in texts])
    known = understanding.known_words

    def find() -> object:
        written, ready = next(folded)
        return places.find(written, "en", ready, known)

    with tempfile.TemporaryDirectory() as state:
        library = open_library(Path(state), Settings().snapshot)
        drafts = cycle([draft_of(library, iso2) for iso2 in ("KE", "PE", "JP", "EG")])
        complete = [code for code, language in languages().items() if language.complete]
        for code in complete:
            render(next(drafts), code)  # reads the language's catalogue, which a server has read before it is ready
        tongues = cycle(complete)
        read = _stepped(lambda: library.store.facts("KE", Kind.ADVICE_LEVEL))
        found = {
            "understanding of a 12-word message": microseconds(lambda: understanding.parse(next(text)), seconds),
            "language alone": microseconds(lambda: understanding.languages.guess(next(text)), seconds),
            "places alone": microseconds(find, seconds),
            "rendering of an answer with five levels": microseconds(
                lambda: render(next(drafts), next(tongues)), seconds
            ),
            "reading a country's levels from the store": microseconds(read, seconds, batch=50),
        }
        asyncio.run(library.store.close())
    return found


def draft_of(library: Any, iso2: str) -> Any:
    """The draft of "is it safe to go to ...?", as the action composes it."""
    import actions.advice  # registers the answer
    import actions.library
    from actions.asked import Asked
    from actions.base import answer
    from bot.understanding.model import Parsed

    actions.library.use(library)
    entity = {"entity": "country", "value": iso2, "role": "destination", "start": 0, "end": 1}
    parsed = Parsed("", "en", (("ask_advice_level", 1.0),), (entity,))
    return asyncio.run(answer(Asked.of(parsed.as_rasa(), {}))).draft


def _stepped(make: Callable[[], Coroutine[Any, Any, object]]) -> Callable[[], object]:
    """A coroutine function as a plain one: without a loop, if it never has to wait."""

    def call() -> object:
        coroutine = make()
        try:
            coroutine.send(None)
        except StopIteration as done:
            return done.value
        coroutine.close()
        raise RuntimeError("it waited")

    asyncio.run(make())  # the first call may read from disk
    return call


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 2.0)))
