"""What the embedded engine promises beyond the contract."""

import asyncio
import logging
import os
import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import StoreError
from bot.facts.model import Kind, SourceState
from bot.facts.snapshot.files import Snapshot
from bot.facts.store.cache import FactCache
from bot.facts.store.embedded import EmbeddedStore


async def test_all_survives_closing(tmp_path, small_snapshot, fact) -> None:
    path = tmp_path / "state" / "facts.db"
    store = EmbeddedStore(path, small_snapshot)
    given = [fact(value={"code": "9"}), fact(kind=Kind.PASSAGE)]
    await store.replace("gov-uk", "KE", given)
    await store.replace("gov-uk", "JP", [])
    await store.confirm("gov-uk", ["KE"], datetime(2026, 11, 1, tzinfo=UTC))
    await store.set_state(SourceState("gov-uk", datetime(2026, 11, 1, tzinfo=UTC), False, None, None, 1))
    await store.set_note("n", [1])
    before = [await store.facts("KE"), await store.countries(), await store.states(), await store.note("n")]
    await store.close()
    again = EmbeddedStore(path, small_snapshot)
    assert [await again.facts("KE"), await again.countries(), await again.states(), await again.note("n")] == before
    await again.close()


async def test_what_another_process_writes_is_seen(tmp_path, small_snapshot, fact, monkeypatch) -> None:
    monkeypatch.setattr("bot.facts.store.embedded._LOOK_EVERY", 0.0)
    served = EmbeddedStore(tmp_path / "facts.db", small_snapshot)
    other = EmbeddedStore(tmp_path / "facts.db", small_snapshot)
    served._look_at = 0.0
    await served.facts("KE")
    given = [fact(value={"code": "new"}), fact(kind=Kind.PASSAGE)]
    await other.replace("gov-uk", "KE", given)
    await other.set_state(SourceState("gov-uk", records=7))
    assert [f for f in await served.facts("KE") if f.source == "gov-uk"] == given
    assert (await served.state("gov-uk")).records == 7
    await served.close()
    await other.close()


async def test_a_closed_store_says_so(small_snapshot, fact) -> None:
    store = EmbeddedStore(None, small_snapshot)
    await store.close()
    with pytest.raises(StoreError):
        await store.replace("gov-uk", "KE", [fact()])


async def test_a_cancelled_writer_leaves_a_whole_update(tmp_path, small_snapshot, fact) -> None:
    store = EmbeddedStore(tmp_path / "facts.db", small_snapshot)
    facts = [fact(kind=Kind.PASSAGE, value={"heading": "h", "text": str(n), "section": "other"}) for n in range(300)]
    task = asyncio.create_task(store.replace("gov-uk", "KE", facts))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await store.set_note("after", 1)  # waits for the thread
    assert len(await store.facts("KE", Kind.PASSAGE)) in (0, 300)
    await store.close()


@pytest.mark.parametrize("content", [b"not a database at all" * 50, b"SQLite format 3\x00" + b"\xff" * 5000])
async def test_a_corrupt_file_is_moved_aside_and_rebuilt(tmp_path, small_snapshot, fact, caplog, content) -> None:
    path = tmp_path / "facts.db"
    path.write_bytes(content)
    with caplog.at_level(logging.ERROR):
        store = EmbeddedStore(path, small_snapshot)
    assert await store.countries() == ("JP", "KE")
    await store.replace("gov-uk", "KE", [fact()])
    assert len([record for record in caplog.records if "moved to facts.db.corrupt-" in record.message]) == 1
    [aside] = tmp_path.glob("facts.db.corrupt-*")
    assert aside.read_bytes() == content
    await store.close()


async def test_a_file_damaged_in_the_middle_is_noticed(tmp_path, small_snapshot, fact) -> None:
    path = tmp_path / "facts.db"
    store = EmbeddedStore(path, small_snapshot)
    for number in range(40):
        text = "invented words " * 200
        await store.replace(
            "gov-uk", "KE", [fact(kind=Kind.PASSAGE, value={"heading": str(number), "text": text, "section": "other"})]
        )
    await store.close()
    data = bytearray(path.read_bytes())
    data[4096:12288] = os.urandom(8192)
    path.write_bytes(data)
    again = EmbeddedStore(path, small_snapshot)
    assert await again.countries() == ("JP", "KE")
    assert await again.facts("KE")
    assert list(tmp_path.glob("facts.db.corrupt-*"))
    await again.close()


async def test_a_file_of_another_version_is_moved_aside(tmp_path, small_snapshot) -> None:
    path = tmp_path / "facts.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    store = EmbeddedStore(path, small_snapshot)
    assert await store.countries() == ("JP", "KE")
    assert list(tmp_path.glob("facts.db.corrupt-*"))
    await store.close()


async def test_no_place_to_write_is_an_error(tmp_path, small_snapshot) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot open"):
        EmbeddedStore(tmp_path / "file" / "facts.db", small_snapshot)


def test_a_missing_or_malformed_snapshot_is_an_error(tmp_path) -> None:
    with pytest.raises(StoreError, match="no snapshot"):
        Snapshot.load(tmp_path / "nowhere")
    (tmp_path / "broken.jsonl").write_bytes(b'{"source":"x"\n')
    with pytest.raises(StoreError, match=r"broken\.jsonl"):
        Snapshot.load(tmp_path)


MOMENT = datetime(2026, 8, 22, tzinfo=UTC)

_WRITER = """
import asyncio, sys
sys.path.insert(0, sys.argv[3])
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from bot.facts.changes import between
from bot.facts.model import Fact, Kind
from bot.facts.store.embedded import EmbeddedStore

MOMENT = datetime(2026, 8, 22, tzinfo=UTC)

def facts(country, version):
    return [
        Fact(country, kind, {"version": version, "heading": "h", "text": "words " * 50, "section": "other"},
             "gov-uk", "p", "t", "https://example.org", None, MOMENT, "en", "CC0-1.0")
        for kind in (Kind.ADVICE_LEVEL, Kind.PASSAGE, Kind.REGIONAL_LEVEL) for _ in range(5)
    ]

async def main():
    store = EmbeddedStore(Path(sys.argv[1]), Path(sys.argv[2]))
    version = int(sys.argv[4])
    while True:
        version += 1
        for country in ("KE", "JP", "FR"):
            now = facts(country, version)
            level = replace(now[0], value={"scale": "canada", "code": "0", "common": version % 4})
            last = replace(level, value={"scale": "canada", "code": "0", "common": (version + 3) % 4})
            await store.replace("gov-uk", country, now, between([last], [level], MOMENT + timedelta(seconds=version)))
            print(country, version, flush=True)

asyncio.run(main())
"""


def test_kill_9_at_any_point_leaves_whole_updates(tmp_path, small_snapshot) -> None:
    path = tmp_path / "facts.db"
    version = 0
    for delay in (0.0, *(random.uniform(0, 0.15) for _ in range(7))):
        arguments = [str(path), str(tmp_path / "snapshot"), str(Path(__file__).parents[2]), str(version)]
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(_WRITER), *arguments], stdout=subprocess.PIPE, text=True
        )
        process.stdout.readline()  # it writes
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        done = [line.split() for line in process.stdout.read().splitlines() if line.count(" ") == 1]
        process.wait()
        version = max(version, asyncio.run(_whole(path, small_snapshot, done)))
        assert not list(tmp_path.glob("*.corrupt-*"))
    assert version > 0


async def _whole(path: Path, snapshot: Snapshot, done: list[list[str]]) -> int:
    """Checks that each country is whole, and as new as was reported; gives the newest version."""
    store = EmbeddedStore(path, snapshot)
    newest = 0
    for country in ("KE", "JP", "FR"):
        versions = [f.value["version"] for f in await store.facts(country) if "version" in f.value]
        assert len(versions) in (0, 15)
        assert len(set(versions)) <= 1
        newest = max([newest, *versions])
        if versions:  # the change of each version was committed with it, and none without
            [latest] = await store.history(country, limit=1)
            assert datetime.fromisoformat(latest.noticed) == MOMENT + timedelta(seconds=versions[0])
        told = [int(number) for code, number in done if code == country]
        assert max(versions, default=0) >= max(told, default=0)
    await store.close()
    return newest


def test_the_cache_is_bounded_and_bound_to_its_layer(fact) -> None:
    cache = FactCache(limit=40)
    layer = object()
    for number in range(100):
        cache.put((str(number), None), layer, (fact(),))
    assert len(cache) <= 20
    assert cache.get(("99", None), layer) is not None
    assert cache.get(("99", None), object()) is None
    assert cache.get(("0", None), layer) is None
    cache.put(("big", None), layer, (fact(),) * 11)
    assert cache.get(("big", None), layer) is None


def test_the_committed_snapshot_loads_fast_and_small(snapshot_folder) -> None:
    tracemalloc.start()
    started = time.perf_counter()
    store = EmbeddedStore(None, snapshot_folder)
    seconds = time.perf_counter() - started
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seconds < 0.5
    assert held < 25_000_000
    assert len(asyncio.run(store.countries())) >= 249


async def test_reads_take_microseconds(committed) -> None:
    store = EmbeddedStore(None, committed)
    await store.facts("KE", Kind.ADVICE_LEVEL)
    started = time.perf_counter()
    for _ in range(2000):
        await store.facts("KE", Kind.ADVICE_LEVEL)
    assert (time.perf_counter() - started) / 2000 < 50e-6  # about 1; the bound leaves room for a busy machine
    await store.close()
