"""Order of one person's messages: the same contract in one process and over a real Redis."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from rasa.core.lock_store import LockError, LockStore
from redis.asyncio import Redis

from bot.dialogue.locks import LocalLockStore, RedisLockStore, lock_store

Waiting = Callable[[int], Awaitable[None]]
PERSON = "somebody"
QUEUE = f"safeconduct:lock:{PERSON}"


@pytest.fixture
async def other_redis(redis_url: str) -> AsyncIterator[Redis]:
    """A second client, as another replica has one."""
    client = Redis.from_url(redis_url)
    yield client
    await client.aclose()


@pytest.fixture(params=["local", "redis"])
async def stores(request: pytest.FixtureRequest) -> list[LockStore]:
    """Stores of two replicas; in one process, both are one."""
    if request.param == "local":
        store = LocalLockStore()
        return [store, store]
    await request.getfixturevalue("redis").ping()
    return [RedisLockStore(request.getfixturevalue(name), life=0.6) for name in ("redis", "other_redis")]


@pytest.fixture(autouse=True)
def clients(redis: Redis, other_redis: Redis) -> None:
    """Async fixtures cannot be asked for inside another one: both clients are always there."""


@pytest.fixture
def queued(redis: Redis) -> Waiting:
    """Waits until so many stand in the queue, the holder included."""

    async def wait(count: int, stores: list[LockStore]) -> None:
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            await asyncio.sleep(0)
            if isinstance(stores[0], LocalLockStore):
                if len(stores[0]._lanes._queues.get(PERSON, ())) >= count:
                    return
            elif await redis.llen(QUEUE) >= count:
                return
        raise AssertionError(f"{count} do not stand in the queue")

    return wait  # type: ignore[return-value]


async def test_fifty_messages_at_two_replicas_keep_their_order(stores: list[LockStore], queued: Waiting) -> None:
    order: list[int] = []
    inside = 0

    async def message(number: int) -> None:
        nonlocal inside
        async with stores[number % 2].lock(PERSON):
            inside += 1
            assert inside == 1
            order.append(number)
            await asyncio.sleep(0.001)
            inside -= 1

    async with stores[0].lock(PERSON):
        tasks = []
        for number in range(50):
            tasks.append(asyncio.create_task(message(number)))
            await queued(number + 2, stores)  # type: ignore[call-arg]
        assert order == []
    await asyncio.gather(*tasks)
    assert order == list(range(50))


async def test_nobody_polls(stores: list[LockStore]) -> None:
    """Rasa's own stores take four seconds for this."""

    async def message(number: int) -> None:
        async with stores[number % 2].lock(PERSON):
            await asyncio.sleep(0.01)

    started = time.perf_counter()
    await asyncio.gather(*(message(number) for number in range(5)))
    assert time.perf_counter() - started < 0.3


async def test_people_do_not_wait_for_one_another(stores: list[LockStore]) -> None:
    async with stores[0].lock("one"), asyncio.timeout(1), stores[1].lock("another"):
        pass


async def test_who_waits_too_long_gives_up_and_blocks_nobody(stores: list[LockStore]) -> None:
    async with stores[0].lock(PERSON):
        started = time.perf_counter()
        with pytest.raises(LockError):
            async with stores[1].lock(PERSON, lock_lifetime=0.1):
                pytest.fail("two at once")
        assert time.perf_counter() - started < 1
    async with asyncio.timeout(1), stores[1].lock(PERSON):
        pass


async def test_who_is_cancelled_leaves_the_queue(stores: list[LockStore], queued: Waiting) -> None:
    async def wait(done: list[str], name: str) -> None:
        async with stores[1].lock(PERSON):
            done.append(name)

    done: list[str] = []
    async with stores[0].lock(PERSON):
        first = asyncio.create_task(wait(done, "first"))
        await queued(2, stores)  # type: ignore[call-arg]
        second = asyncio.create_task(wait(done, "second"))
        await queued(3, stores)  # type: ignore[call-arg]
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
    await asyncio.wait_for(second, 1)
    assert done == ["second"]


async def test_an_error_inside_releases_it(stores: list[LockStore]) -> None:
    with pytest.raises(ZeroDivisionError):
        async with stores[0].lock(PERSON):
            _ = 1 / 0
    async with asyncio.timeout(1), stores[1].lock(PERSON):
        pass


async def test_a_long_answer_keeps_its_turn(redis: Redis, other_redis: Redis) -> None:
    ours, theirs = RedisLockStore(redis, life=0.3), RedisLockStore(other_redis, life=0.3)
    finished: list[float] = []

    async def wait() -> float:
        async with theirs.lock(PERSON):
            return time.perf_counter()

    async with ours.lock(PERSON):
        waiting = asyncio.create_task(wait())
        await asyncio.sleep(1)  # more than three lives
        finished.append(time.perf_counter())
    assert await waiting > finished[0]


async def test_a_killed_replica_is_put_out(redis: Redis, redis_url: str) -> None:
    program = f"""
import asyncio
from bot.dialogue import standin
standin.install()
from redis.asyncio import Redis
from bot.dialogue.locks import RedisLockStore

async def main():
    async with RedisLockStore(Redis.from_url({redis_url!r}), life=0.6).lock({PERSON!r}):
        print("held", flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "ignore", "-c", program, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), 60) == b"held\n"
    os.kill(process.pid, signal.SIGKILL)
    await process.wait()
    started = time.perf_counter()
    async with RedisLockStore(redis, life=0.6).lock(PERSON):
        assert time.perf_counter() - started < 2


async def test_two_hundred_can_wait_at_once(redis_url: str) -> None:
    """As the application sets its client up: the client's own limit is 100 connections."""
    redis = Redis.from_url(redis_url, max_connections=2_000)
    store = RedisLockStore(redis)
    order: list[int] = []

    async def message(number: int) -> None:
        async with store.lock(PERSON):
            order.append(number)

    await asyncio.gather(*(message(number) for number in range(200)))
    assert len(order) == 200
    await redis.aclose()


async def test_nothing_is_left_behind(redis: Redis, stores: list[LockStore]) -> None:
    async def message(number: int) -> None:
        async with stores[number % 2].lock(PERSON):
            await asyncio.sleep(0)

    await asyncio.gather(*(message(number) for number in range(10)))
    if isinstance(stores[0], LocalLockStore):
        assert not stores[0]._lanes._queues
    for key in await redis.keys("*"):
        # A wake-up call that came too late expires by itself.
        assert await redis.ttl(key) > 0
    assert not await redis.exists(QUEUE)


def test_the_store_follows_from_the_setting(redis: Redis) -> None:
    assert isinstance(lock_store(None), LocalLockStore)
    assert isinstance(lock_store(redis), RedisLockStore)
