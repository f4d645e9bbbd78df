"""What the Redis engine promises beyond the contract, on a real Redis."""

import asyncio
import logging
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import LeaseLost, StoreError
from bot.facts.changes import between
from bot.facts.model import Kind, SourceState
from bot.facts.open import open_library
from bot.facts.store import shared
from bot.facts.store.link import PREFIX
from bot.facts.store.shared import SharedStore
from tests.facts.copying import COUNTRIES, version_in, version_of
from tests.services.processes import free_port
from tests.services.redis_server import redis_server

ROOT = Path(__file__).resolve().parents[2]
LATER = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
async def replica(redis, redis_url, small_snapshot):
    """Opens replicas on an empty Redis, each with a copy of its own in memory or in a file."""
    opened = []

    async def open_(path=None, url=redis_url, life=15.0) -> SharedStore:
        opened.append(SharedStore(url, path, small_snapshot, life))
        await opened[-1].start()
        return opened[-1]

    yield open_
    for store in opened:
        await store.close()


def process(work: str, url: str, folder: Path, number) -> subprocess.Popen:
    command = [sys.executable, "-m", "tests.facts.copying", work, url, str(folder), str(number)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def own(facts, source="gov-uk"):
    return [fact for fact in facts if fact.source == source]


async def test_ten_processes_read_while_one_writes_and_none_sees_half(replica, redis_url, tmp_path) -> None:
    writer = await replica()
    last = 60
    for country in COUNTRIES:
        await writer.replace("gov-uk", country, version_of(0, country))
    readers = [process("read", redis_url, tmp_path / "snapshot", last) for _ in range(10)]
    try:
        for reader in readers:
            assert await asyncio.to_thread(reader.stdout.readline) == "ready\n"
        for number in range(1, last + 1):
            for country in COUNTRIES:
                await writer.replace("gov-uk", country, version_of(number, country))
        told = [await asyncio.to_thread(reader.communicate, None, 60) for reader in readers]
    finally:
        for reader in readers:
            reader.kill()
    assert [reader.returncode for reader in readers] == [0] * 10
    counts = [tuple(map(int, output.split())) for output, _ in told]
    assert all(reads > 100 and versions > 5 for reads, versions in counts), counts


async def test_a_copy_that_is_killed_at_any_point_goes_on_where_it_was(
    replica, redis_url, small_snapshot, tmp_path
) -> None:
    writer = await replica()
    number = 0
    for _ in range(5):
        victim = process("copy", redis_url, tmp_path, 0)
        try:
            assert await asyncio.to_thread(victim.stdout.readline) == "ready\n"
            for _ in range(random.randrange(3, 12)):
                number += 1
                for country in COUNTRIES:
                    await writer.replace("gov-uk", country, version_of(number, country))
        finally:
            victim.kill()
            victim.wait()
        # Without Redis: whatever it had is whole.
        late = SharedStore(f"redis://127.0.0.1:{free_port()}/0", tmp_path / "copy.sqlite", small_snapshot)
        held = [version_in(await late.facts(country)) for country in COUNTRIES]
        assert max(version or 0 for version in held) <= number
        await late.close()
    again = await replica(tmp_path / "copy.sqlite")
    assert [version_in(await again.facts(country)) for country in COUNTRIES] == [number] * 3
    assert not list(tmp_path.glob("*.corrupt-*"))


async def test_a_corrupt_copy_is_taken_anew(replica, fact, tmp_path) -> None:
    path = tmp_path / "copy.sqlite"
    first = await replica(path)
    await first.replace("gov-uk", "KE", [fact(value={"code": "9"})])
    await first.close()
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    again = await replica(path)
    assert [f.value["code"] for f in own(await again.facts("KE"))] == ["9"]
    assert list(tmp_path.glob("copy.sqlite.corrupt-*"))


async def test_every_replica_follows_at_once(replica, fact, until) -> None:
    one, other = await replica(), await replica()
    given = [fact(value={"scale": "gov-uk", "code": "x", "common": 4}), fact(kind=Kind.PASSAGE)]
    told = between([fact()], given, LATER)
    await one.replace("gov-uk", "KE", given, told)
    await one.confirm("gov-uk", ["KE"], LATER)
    await one.set_state(SourceState("gov-uk", LATER, False, None, None, 7))
    deadline = time.monotonic() + 5
    while (await other.state("gov-uk")).records != 7:
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)
    assert own(await other.facts("KE")) == own(await one.facts("KE")) == [replace(f, retrieved=LATER) for f in given]
    assert await other.history("KE") == await one.history("KE") != ()
    assert await other.from_snapshot("gov-uk") == {"JP"}


async def test_a_new_replica_takes_over_what_others_have(replica, fact, tmp_path) -> None:
    one = await replica()
    for number in range(60):  # more than are read at once
        await one.replace("us", f"{chr(65 + number // 26)}{chr(65 + number % 26)}", [])
    for number in range(60):
        code = f"{chr(65 + number // 26)}{chr(65 + number % 26)}"
        await one.replace("us", code, [fact(code, source="us")])
    await one.replace("gov-uk", "JP", [])
    other = await replica(tmp_path / "copy.sqlite")
    assert await other.refreshed("us") == await one.refreshed("us")
    assert len(await other.refreshed("us")) == 60
    assert await other.facts("JP") == ()


async def test_without_redis_it_starts_and_serves_and_says_so(small_snapshot, fact, tmp_path, caplog) -> None:
    url = f"redis://127.0.0.1:{free_port()}/0"
    caplog.set_level(logging.INFO)
    store = SharedStore(url, tmp_path / "copy.sqlite", small_snapshot)
    started = time.monotonic()
    await store.start()
    assert time.monotonic() - started < 4
    assert await store.countries() == ("JP", "KE")
    await asyncio.sleep(0.1)
    with pytest.raises(StoreError):
        await store.replace("gov-uk", "KE", [fact()])
    with pytest.raises(StoreError):
        async with store.lease("gov-uk"):
            pass
    await asyncio.sleep(0.7)
    told = [record.message for record in caplog.records if "shared facts" in record.message]
    assert len(told) == 1
    assert told[0].endswith("answering from the snapshot")
    await store.close()


async def test_redis_goes_and_comes_back_empty_and_is_filled_again(
    small_snapshot, fact, tmp_path, caplog, monkeypatch
) -> None:
    monkeypatch.setattr(shared, "_ASK_EVERY", 0.2)
    monkeypatch.setattr(shared, "_AGAIN", (0.05, 0.1))
    caplog.set_level(logging.INFO)
    port = free_port()
    monkeypatch.setattr("tests.services.redis_server.free_port", lambda: port)
    given = [fact(), fact(kind=Kind.PASSAGE)]
    with redis_server(tmp_path) as url:
        store = SharedStore(url, tmp_path / "copy.sqlite", small_snapshot)
        await store.start()
        await store.replace("gov-uk", "KE", given, between([fact(value={"common": 2})], given, LATER))
        await store.confirm("gov-uk", ["KE"], LATER)
        await store.set_note("seen/gov-uk", {"kenya": "1"})
        history = await store.history("KE")
        assert history
    await asyncio.sleep(0.3)
    confirmed = [replace(one, retrieved=LATER) for one in given]
    assert own(await store.facts("KE")) == confirmed  # the last copy
    await store.close()
    late = SharedStore(url, tmp_path / "copy.sqlite", small_snapshot)
    await late.start(0.2)
    assert own(await late.facts("KE")) == confirmed  # after a restart as well
    with redis_server(tmp_path) as url:
        await _until(lambda: _held(late, url))
        other = SharedStore(url, None, small_snapshot)
        await other.start()
        assert own(await other.facts("KE")) == confirmed
        assert await other.history("KE") == history
        assert await other.note("seen/gov-uk") is None  # whoever loses the facts loses the notes
        # Numbers go on rising, so that a reader's cursor stays right.
        await other.replace("gov-uk", "KE", [], between(given, [], LATER))
        assert (await other.history("KE"))[0].seq > history[0].seq
        await other.close()
    await late.close()
    messages = [record.message for record in caplog.records]
    assert any(message.endswith("answering from the last copy") for message in messages)
    assert sum("Redis held no facts: filled" in message for message in messages) == 1


async def _held(store, url) -> bool:
    from redis.asyncio import Redis

    async with Redis.from_url(url) as redis:
        return bool(await redis.hexists(PREFIX + "head", "epoch"))


async def _until(holds, seconds: float = 5.0) -> None:
    deadline = time.monotonic() + seconds
    while not await holds():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.02)


async def test_emptied_under_a_writer_nothing_is_lost(replica, redis, fact) -> None:
    store = await replica()
    await store.replace("gov-uk", "KE", [fact(value={"code": "old"})])
    await redis.flushall()
    await store.replace("us", "FR", [fact("FR", source="us")])
    other = await replica()
    for one in (store, other):
        assert [f.value["code"] for f in own(await one.facts("KE"))] == ["old"]
        assert own(await one.facts("FR"), "us")


@pytest.mark.parametrize("damage", ["garbage", "cut short", "another's", "gone"])
async def test_corrupt_facts_are_put_right_from_a_good_copy(replica, redis, fact, caplog, damage: str) -> None:
    good = await replica()
    given = [fact(value={"code": "9"}), fact(kind=Kind.PASSAGE)]
    await good.replace("gov-uk", "KE", given)
    await good.replace("us", "KE", [fact(source="us")])
    await good.set_note("seen/gov-uk", {"kenya": "1"})
    key = PREFIX + "facts"
    whole = await redis.hget(key, "gov-uk/KE")
    if damage == "gone":
        await redis.hdel(key, "gov-uk/KE")
    else:
        bad = {"garbage": b"\x00" * 50, "cut short": whole[:-9], "another's": await redis.hget(key, "us/KE")}[damage]
        await redis.hset(key, "gov-uk/KE", bad)
    # One that has a copy notices when it refreshes, whoever has none when it starts: both end well.
    if damage == "gone":
        async with good.lease("gov-uk"):
            pass
    fresh = await replica()
    if damage == "gone":
        assert own(await fresh.facts("KE")) == given
    else:
        assert [f.value["code"] for f in own(await fresh.facts("KE"))] == [""]  # the snapshot's, never half
    assert any("in Redis: put right" in record.message for record in caplog.records)
    assert await fresh.note("seen/gov-uk") is None  # the refresher reads all of it anew
    await fresh.replace("gov-uk", "KE", given)
    await good.catch_up()
    assert own(await good.facts("KE")) == given
    assert own(await fresh.facts("KE"), "us")


async def test_the_lease_of_a_killed_holder_ends(replica, redis_url, tmp_path) -> None:
    holder = await asyncio.to_thread(process, "hold", redis_url, tmp_path / "snapshot", 0.6)
    try:
        assert await asyncio.to_thread(holder.stdout.readline) == "held\n"
        store = await replica(life=0.6)
        for _ in range(15):  # longer than a life: the signs of life count
            async with store.lease("gov-uk") as lease:
                assert 0 < lease.wait <= 0.6
            await asyncio.sleep(0.08)
        async with store.lease("us") as lease:
            assert not lease.wait
    finally:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    killed = time.monotonic()
    await _until(lambda: _mine(store), 3)
    assert time.monotonic() - killed < 1.5


async def _mine(store) -> bool:
    async with store.lease("gov-uk") as lease:
        return not lease.wait


async def test_one_that_only_thinks_it_holds_the_lease_is_refused(replica, redis, fact) -> None:
    slept, other = await replica(), await replica()
    async with slept.lease("gov-uk") as lease:
        assert not lease.wait
        await slept.replace("gov-uk", "KE", [fact(value={"code": "first"})])
        await redis.delete(PREFIX + "lease/gov-uk")  # as if it had slept through its life
        async with other.lease("gov-uk") as taken:
            assert not taken.wait
            await other.replace("gov-uk", "KE", [fact(value={"code": "second"})])
            with pytest.raises(LeaseLost):
                await slept.replace("gov-uk", "KE", [fact(value={"code": "late"})])
            with pytest.raises(LeaseLost):
                await slept.set_note("seen/gov-uk", {})
            await slept.replace("us", "KE", [fact(source="us")])  # another source is another matter
    async with other.lease("gov-uk") as taken:
        assert not taken.wait  # the one that slept did not free the other's
    assert [f.value["code"] for f in own(await slept.facts("KE"))] == ["second"]


async def test_after_a_refresh_the_source_is_left_in_peace_but_for_one_by_hand(replica) -> None:
    one, other = await replica(), await replica()
    async with one.lease("gov-uk", due=True) as lease:
        assert not lease.wait
        lease.rest = 0.4
    async with other.lease("gov-uk", due=True) as lease:
        assert 0.2 < lease.wait <= 0.4
    async with other.lease("gov-uk") as lease:
        assert not lease.wait
    await asyncio.sleep(0.45)
    async with other.lease("gov-uk", due=True) as lease:
        assert not lease.wait


async def test_processes_that_share_a_file_share_a_copy(replica, tmp_path, fact) -> None:
    one, other = await replica(tmp_path / "copy.sqlite"), await replica(tmp_path / "copy.sqlite")
    for number in range(20):
        writer = (one, other)[number % 2]
        await writer.replace("gov-uk", "KE", [fact(value={"code": str(number)})])
        assert [f.value["code"] for f in own(await writer.facts("KE"))] == [str(number)]


async def test_reads_wait_for_no_network(replica, fact) -> None:
    store = await replica()
    await store.replace("gov-uk", "KE", [fact()])
    await store.facts("KE", Kind.ADVICE_LEVEL)
    started = time.perf_counter()
    for _ in range(2000):
        await store.facts("KE", Kind.ADVICE_LEVEL)
    assert (time.perf_counter() - started) / 2000 < 100e-6  # about 2; the bound leaves room for a busy machine


async def test_the_settings_choose_the_engine(redis_url, tmp_path, snapshot_folder) -> None:
    library = open_library(tmp_path, snapshot_folder, None, redis_url=redis_url)
    assert isinstance(library.store, SharedStore)
    await library.store.start()
    assert len(await library.store.countries()) >= 249
    await library.store.close()
