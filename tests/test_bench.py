"""The benchmark's statistics, its client and load generator, and a run of the parts that need no server of ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bench import client, costs, load, messages, micro, report, run, stats
from bench.measures import said
from bench.processes import BenchError, Group, clean_environment, free_port, held_back, running


def test_percentile_is_a_value_that_occurred() -> None:
    values = [float(value) for value in range(1, 101)]
    assert [stats.percentile(values, percent) for percent in (1, 50, 99, 99.5, 100)] == [1, 50, 99, 100, 100]
    assert stats.percentile([3.0, 1.0], 50) == 1.0
    with pytest.raises(ValueError, match="no values"):
        stats.percentile([], 50)
    with pytest.raises(ValueError, match="percent"):
        stats.percentile([1.0], 0)


def test_summary_is_the_median_of_the_repeats_own_figures() -> None:
    rounds = [stats.Round((ms,) * count, 1.0, {"servers": 0.5}) for ms, count in ((1.0, 100), (2.0, 50), (9.0, 10))]
    summary = stats.summarise(rounds)
    # The repeat with the most messages does not outvote the others.
    assert (summary.p50, summary.p99, summary.rate, summary.messages) == (2.0, 2.0, 50.0, 160)
    assert summary.cpu_ms == {"servers": 10.0}
    assert summary.spread == pytest.approx(90 / 50)


def test_window_counts_turns_from_one() -> None:
    turns = [float(turn) for turn in range(1, 506)]
    assert (stats.window(turns, 1, 5), stats.window(turns, 495, 505)) == (3.0, 500.0)
    with pytest.raises(ValueError, match="505 turns"):
        stats.window(turns, 505, 506)


def test_messages_are_a_realistic_mix() -> None:
    assert len(messages.MESSAGES) >= 60
    assert {talk.language for talk in messages.TALKS} == {"en", "fr", "ar", "es", "de", "ru"}
    for code in ("en", "fr", "ar", "es", "de", "ru"):
        own = [message for talk in messages.TALKS if talk.language == code for message in talk.messages]
        assert len(own) >= 10
        assert code == "en" or len({*own}) == len(own)
    assert sum(message.startswith("/") for message in messages.MESSAGES) >= 6


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", (200, b"ok")),
        (b"HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n", (500, b"")),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok", None),
        (b"HTTP/1.1 200 OK\r\nContent-Le", None),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", (200, b"abcde")),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", None),
    ],
)
def test_client_reads_whole_replies_only(reply: bytes, expected: tuple[int, bytes] | None) -> None:
    assert client.parsed(reply) == expected


class Bot:
    """A server in the shape of Rasa's REST channel that notes who asked what."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def application(self) -> web.Application:
        async def answer(request: web.Request) -> web.Response:
            data = await request.json()
            self.asked.append((data["sender"], data["message"]))
            if data["message"] == "fail":
                return web.Response(status=500)
            return web.json_response([{"recipient_id": data["sender"], "text": data["message"]}])

        application = web.Application()
        application.add_routes([web.post("/webhook", answer)])
        return application


@pytest.fixture
async def bot() -> Bot:
    return Bot()


async def serving(bot: Bot) -> TestServer:
    server = TestServer(bot.application())
    await server.start_server()
    return server


async def test_steady_load_keeps_each_talk_in_order_under_its_own_sender(bot: Bot) -> None:
    server = await serving(bot)
    target = (server.host, server.port, "/webhook")
    result = await load.steady([target], 3, 0.3, [["a", "b", "c"], ["d"]], "t", warm_up=0.1)
    await server.close()
    talks: dict[str, list[str]] = {}
    for sender, message in bot.asked:
        talks.setdefault(sender, []).append(message)
    assert all("".join(talk) in ("a", "ab", "abc", "d") for talk in talks.values())
    assert result["asked"] == len(bot.asked) > len(result["latencies"]) > 0
    assert result["errors"] == 0
    assert result["conversations"] == len(talks)
    assert 0.2 < result["seconds"] <= 0.6


async def test_each_request_of_a_client_goes_to_the_next_target(bot: Bot) -> None:
    other = Bot()
    servers = [await serving(bot), await serving(other)]
    targets = [(server.host, server.port, "/webhook") for server in servers]
    await load.steady(targets, 1, 0.1, [["a", "b"]], "t")
    for server in servers:
        await server.close()
    assert {message for _, message in bot.asked} == {"a"}
    assert {message for _, message in other.asked} == {"b"}


async def test_errors_are_counted_and_not_timed(bot: Bot) -> None:
    server = await serving(bot)
    target = (server.host, server.port, "/webhook")
    steady = await load.steady([target], 1, 0.1, [["fail", "a"]], "t")
    sequence = await load.sequence(target, "one", ["a", "fail", "b"])
    each = await load.each(target, [["a", "fail"]], "e")
    await server.close()
    assert steady["errors"] > 0 < len(steady["latencies"])
    assert (len(sequence["latencies"]), sequence["errors"]) == (3, 1)
    assert each["answers"] == [[{"recipient_id": "e-0", "text": "a"}], None]


async def test_burst_sees_the_order_of_answers(bot: Bot) -> None:
    server = await serving(bot)
    target = (server.host, server.port, "/webhook")
    result = await load.burst([target], "one", ["a", "b", "c"], gap_ms=20)
    assert result["in_order"]
    assert [message for _, message in bot.asked] == ["a", "b", "c"]
    assert result["all_answered_ms"] >= 40
    await server.close()


async def test_load_survives_a_server_that_is_away() -> None:
    result = await load.steady([("127.0.0.1", free_port(), "/webhook")], 1, 0.05, [["a"]], "t")
    assert result["latencies"] == []
    assert result["errors"] > 0


def test_answers_are_compared_however_they_are_cut() -> None:
    ours = [
        {"text": "a", "custom": {"status": "answered"}},
        {"text": "b", "buttons": [{"title": "t", "payload": "/p"}]},
    ]
    stock = [
        {"text": "a\n\nb", "buttons": [{"title": "t", "payload": "/p"}]},
        {"custom": {"status": "answered", "bubbles": []}},
    ]
    assert said(ours) == said(stock)
    assert said(ours) != said(stock[:1])
    assert said(None)["text"] == ""


@pytest.fixture
def sleeper(tmp_path: Path) -> Iterator[Group]:
    group = Group("sleeper", tmp_path)
    with running(group):
        yield group


def test_processes_end_with_the_block_even_while_held_back(sleeper: Group) -> None:
    sleeper.spawn("part", ["sh", "-c", "trap '' TERM; sleep 60 & while :; do :; done"], clean_environment())
    (pid,) = sleeper.pids()
    with held_back([sleeper], 0.5):
        assert sleeper.memory() > 0
    sleeper.stop(patience=0.1)
    assert not psutil.pid_exists(pid)


def test_a_server_that_ends_early_is_reported_with_its_log(sleeper: Group) -> None:
    sleeper.ready = (f"http://127.0.0.1:{free_port()}/",)
    sleeper.spawn("part", ["sh", "-c", "echo no such model; exit 3"], clean_environment())
    with pytest.raises(BenchError, match=r"part ended with 3\nno such model"):
        sleeper.wait(10)


def test_disk_counts_a_file_once(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 10_000)
    (tmp_path / "b").hardlink_to(tmp_path / "a")
    assert 10_000 <= costs.disk(tmp_path) < 20_000


def test_lock_names_are_read(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("# by uv\nPy_YAML==6.0 \\\n    --hash=sha256:00\nruamel-yaml==0.17 ; python_version < '3.12'\n")
    assert costs.locked(lock) == {"py-yaml", "ruamel-yaml"}


def test_environment_holds_the_runtime() -> None:
    found = costs.environment()
    assert 50 < found["runtime_mb"] <= found["site_packages_mb"]
    assert found["runtime_packages"] > 50


def test_microseconds_measures_a_call() -> None:
    assert 0 < micro.microseconds(lambda: sum(range(1000)), 0.01, batch=3) < 5000


def test_run_of_the_parts_without_servers(model_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "RESULTS", tmp_path / "results")
    out = tmp_path / "figures.md"
    parts = ["disk", "micro", "overhead"]
    assert run.main(["--smoke", "--no-stock", "--model", str(model_path), "--out", str(out), "--parts", *parts]) == 0
    text = out.read_text(encoding="utf-8")
    assert "| understanding of a 12-word message |" in text
    assert "## Beside stock" not in text
    (raw,) = (tmp_path / "results").glob("*.json")
    assert json.loads(raw.read_text(encoding="utf-8"))["micro"]


def test_table_says_how_many_times_better_and_whether_goals_are_met() -> None:
    def speed(p50: float, rate: float) -> dict[str, Any]:
        return {
            "p50": p50,
            "p99": 4 * p50,
            "rate": rate,
            "cpu_ms": {"servers": p50},
            "errors": 0,
            "foreign": 0.01,
            "spread": 0.1,
        }

    at = {"date": "2026-01-02T03:04:05+00:00", "commit": "abc", "cpu": "C", "cores": 2, "memory_gb": 8.0, "system": "S"}
    figures = {
        "machine": {**at, "python": "3.11", "rasa": "3.6.21"},
        "seconds": 60.0,
        "one": {"safe-conduct": speed(2.5, 400.0), "stock": speed(25.0, 40.0)},
        "ten": {"safe-conduct": speed(20.0, 290.0), "stock": speed(250.0, 29.0)},
        "model_mb": 1.0,
    }
    text = report.table(figures)
    assert "| one client, p50 | 2.5 ms | 25 ms | 10.0 | ≤ 5 ms | yes |" in text
    assert "| ten clients, throughput | 290/s | 29/s | 10.0 | ≥ 300/s, ≥ 10 times stock | **no** |" in text
    assert "at most 1% of the processors" in text
    assert "no good" not in text
    figures["one"]["stock"]["foreign"] = 0.4
    assert "no good" in report.table(figures)


def test_no_model_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--smoke", "--model", str(tmp_path), "--parts", "disk"]) == 1
    assert capsys.readouterr().err == f"bench: no model in {tmp_path}\n"
