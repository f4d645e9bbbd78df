"""What the channel makes of a turn, and what it does when Telegram will not have it."""

from __future__ import annotations

import asyncio
import json
import logging
import time

import pytest

from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.writing import Payloads, rows
from bot.errors import DeliveryFailed
from bot.message import Button, Citation, Incoming, Reply, Status, Turn
from tests.channels.botapi_server import Fault
from tests.channels.telegram_talk import Talk, turn


def citation(url: str, published: str | None = "2026-05-01") -> Citation:
    return Citation("Foreign Office", "Kenya", url, published, "2026-05-02", "en")


async def test_a_long_reply_comes_in_pieces_with_the_buttons_last() -> None:
    text = "\n".join(f"{number} " + "لا إله " * 20 for number in range(100))
    async with Talk() as talk:
        await talk.channel.send("7", turn(text, buttons=(Button("More", "/more"),)))
        calls = talk.telegram.calls["sendmessage"]
    assert len(calls) == 4
    assert "\n".join(talk.telegram.texts()).split() == text.split()
    assert ["reply_markup" in call.params for call in calls] == [False, False, False, True]


async def test_however_telegram_counts_no_piece_is_too_long() -> None:
    async with Talk() as talk:
        await talk.channel.send("7", turn("🙂" * 5000))
        sent = talk.telegram.texts()
    assert "".join(sent) == "🙂" * 5000
    assert all(len(text.encode("utf-16-le")) <= 2 * 4096 for text in sent)


async def test_nothing_to_say_sends_nothing_and_buttons_never_stand_alone() -> None:
    async with Talk() as talk:
        await talk.channel.send("7", turn())
        await talk.channel.send("7", turn("", " \n"))
        await talk.channel.send("7", turn("", buttons=(Button("Yes", ""), Button(" ", "x"))))
        [call] = talk.telegram.calls["sendmessage"]
    [[button]] = call.result["reply_markup"]["inline_keyboard"]
    assert button == {"text": "Yes", "callback_data": "Yes"}


async def test_sources_that_the_text_does_not_link_are_added_once() -> None:
    known, new, old = (
        citation("https://a.example/"),
        citation("https://b.example/"),
        citation("https://c.example/", None),
    )
    said = turn("Level 2. https://a.example/", "Bye", citations=(known, new, new, old))
    async with Talk() as talk:
        await talk.channel.send("7", said)
        first, last = talk.telegram.texts()
    assert first == "Level 2. https://a.example/"
    assert last.split("\n") == [
        "Bye",
        "",
        "Foreign Office · 2026-05-01 · https://b.example/",
        "Foreign Office · 2026-05-02 · https://c.example/",
    ]


async def test_an_image_goes_first_and_its_failure_costs_no_text() -> None:
    reply = Reply("Kenya", image="https://a.example/flag.png")
    said = Turn((reply, reply), Status.ANSWERED, None, "en")
    async with Talk() as talk:
        talk.telegram.fail("sendPhoto", 400, "Bad Request: wrong file identifier")
        await talk.channel.send("7", said)
        assert len(talk.telegram.calls["sendphoto"]) == 1
        assert talk.telegram.texts() == ["Kenya", "Kenya"]


async def test_a_picture_of_our_own_is_uploaded() -> None:
    async def picture(path: str) -> bytes | None:
        return b"\x89PNG of Kenya" if path == "/charts/KE.png?lang=fr" else None

    known, unknown = Reply("Kenya", image="/charts/KE.png?lang=fr"), Reply("Mali", image="/charts/ML.png?lang=fr")
    async with Talk(picture=picture) as talk:
        await talk.channel.send("7", Turn((known, unknown), Status.ANSWERED, None, "fr"))
        (photo,) = talk.telegram.calls["sendphoto"]
        assert talk.telegram.texts() == ["Kenya", "Mali"]
    assert photo.params["photo"] == b"\x89PNG of Kenya"


async def test_without_a_way_to_its_bytes_a_picture_of_our_own_is_left_out() -> None:
    async with Talk() as talk:
        await talk.channel.send("7", Turn((Reply("Kenya", image="/charts/KE.png"),), Status.ANSWERED, None, "en"))
        assert "sendphoto" not in talk.telegram.calls
        assert talk.telegram.texts() == ["Kenya"]


async def test_what_telegram_dislikes_beside_the_text_costs_no_text() -> None:
    async with Talk() as talk:
        talk.telegram.fail("sendMessage", 400, "Bad Request: reply markup is too long")
        many = tuple(Button(f"Country {number}", "/x" + "y" * 60) for number in range(120))
        await talk.channel.send("7", turn("Which?", buttons=many))
        await talk.channel.send("7", turn("Which?", buttons=many))
        first, second = talk.telegram.calls["sendmessage"]
    assert "reply_markup" not in first.params
    assert sum(map(len, second.result["reply_markup"]["inline_keyboard"])) == 100


@pytest.mark.parametrize(
    ("titles", "lengths"),
    [
        (["Yes", "No"], [2]),
        (["Yes", "No", "Perhaps"], [3]),
        (["Congo", "Guinea", "Korea", "Georgia"], [3, 1]),
        (["Congo - Kinshasa", "Congo - Brazzaville"], [1, 1]),
        (["Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea"], [2, 1, 1]),
        (["刚果民主共和国", "刚果共和国"], [2]),
        (["The Democratic Republic of the Congo", "Yes"], [1, 1]),
    ],
)
def test_rows_hold_as_many_buttons_as_fit(titles: list[str], lengths: list[int]) -> None:
    assert [len(row) for row in rows(Button(title, "/x") for title in titles)] == lengths


def test_payloads_in_use_outlive_others() -> None:
    payloads = Payloads(size=2)
    buttons = [Button("x", letter * 65) for letter in "abc"]
    keys = [payloads.pack(buttons[index]) for index in (0, 1, 0, 2)]
    assert all(len(key.encode()) <= 64 for key in keys)
    assert [payloads.unpack(key) for key in keys] == ["a" * 65, None, "a" * 65, "c" * 65]


async def test_typing_is_shown_only_while_it_takes_long() -> None:
    async def reply(incoming: Incoming) -> Turn:
        await asyncio.sleep(0.15 if incoming.text == "slow" else 0)
        return turn("done")

    async with Talk(reply, typing_after=0.05) as talk:
        await talk.telegram.says("quick")
        await talk.telegram.called("sendMessage")
        await talk.telegram.says("slow")
        await talk.telegram.called("sendMessage", 2)
        [call] = talk.telegram.calls["sendchataction"]
    assert call.params == {"chat_id": "7", "action": "typing"}


async def test_flood_control_is_waited_for() -> None:
    async with Talk() as talk:
        talk.telegram.fail("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
        began = time.monotonic()
        await talk.telegram.says("hello")
        [call] = await talk.telegram.called("sendMessage")
    assert 1.0 <= call.at - began < 2.0


async def test_flood_control_without_end_is_a_failure() -> None:
    async with Talk() as talk:
        talk.telegram.fail("sendMessage", 429, "Too Many Requests", retry_after=600)
        with pytest.raises(DeliveryFailed, match="0:10:00"):
            await talk.channel.send("7", turn("hello"))


@pytest.mark.parametrize(
    "fault",
    [Fault(delay=0.4), Fault(body=b"<html>Bad Gateway</html>"), Fault(hang_up=True)],
    ids=["slow", "html", "hang-up"],
)
@pytest.mark.parametrize("method", ["sendMessage", "getUpdates", "getMe"])
async def test_trouble_on_the_way_is_survived(fault: Fault, method: str) -> None:
    # A slow getUpdates is nothing unusual: its time-out is that of the long poll.
    async with Talk(timeout=0.2, poll_timeout=1) as talk:
        talk.telegram.inject(method, fault, times=1 if method == "getMe" else 2)
        if method == "getMe":
            await talk.restart()  # which does not raise
        await talk.telegram.says("hello")
        await talk.telegram.called("sendMessage")


async def test_stop_does_not_wait_for_telegram_to_come_back() -> None:
    async with Talk() as talk:
        talk.telegram.inject("getMe", Fault(hang_up=True), times=9)
        await talk.restart()
        async with asyncio.timeout(1):
            await talk.channel.stop()


async def test_a_server_that_keeps_failing_is_a_failure() -> None:
    async with Talk() as talk:
        talk.telegram.fail("sendMessage", 500, times=4)
        with pytest.raises(DeliveryFailed, match="Internal Server Error"):
            await talk.channel.send("7", turn("hello"))
        await talk.channel.send("7", turn("hello"))


async def test_someone_who_blocked_the_bot(caplog: pytest.LogCaptureFixture) -> None:
    async with Talk() as talk:
        talk.telegram.blocked.add(424242)
        await talk.telegram.says("my passport", chat=424242)
        await talk.telegram.says("hello")
        await talk.telegram.called("sendMessage")
        with pytest.raises(DeliveryFailed, match="blocked"):
            await talk.channel.send("424242", turn("hello"))
    [record] = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert "bot was blocked by the user" in record.getMessage()
    assert "passport" not in caplog.text
    assert "424242" not in caplog.text


async def test_a_group_that_moved_is_followed() -> None:
    async with Talk() as talk:
        talk.telegram.migrated[-5] = -100555
        await talk.channel.send("-5:7", turn("hello"))
        assert talk.telegram.texts(-100555) == ["hello"]


async def test_more_messages_than_connections_wait_for_their_turn() -> None:
    async with Talk(concurrency=1) as talk:
        talk.telegram.inject("sendMessage", Fault(delay=0.1), 12)
        await asyncio.gather(*(talk.channel.send(str(n), turn("x")) for n in range(1, 13)))
        assert len(talk.telegram.texts()) == 12


async def test_messages_keep_the_pace() -> None:
    async with Talk(pace=20) as talk:
        began = time.monotonic()
        await asyncio.gather(*(talk.channel.send(str(n), turn("x")) for n in range(1, 31)))
        assert 0.4 <= time.monotonic() - began < 2.0  # a burst of 20, then 20 a second


async def test_neither_token_nor_texts_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with Talk() as talk:
        for code in (500, 400, 403):
            talk.telegram.fail("sendMessage", code)
        talk.telegram.inject("getUpdates", Fault(body=b"<html>"))
        for _ in range(4):
            await talk.telegram.says("my passport 123")
        await talk.telegram.called("sendMessage", 2)
    assert "an answer was not delivered" in caplog.text
    assert "passport" not in caplog.text
    assert talk.telegram.token[-20:] not in caplog.text


async def test_no_logging_configuration_can_bring_the_token_out(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with Talk() as talk:
        for name in ("", "httpx", "httpcore", "telegram", "telegram.Bot"):
            caplog.set_level(logging.DEBUG, name)
        await talk.channel.send("7", turn("hello"))
    assert "HTTP Request: POST" in caplog.text
    assert "[token]" in caplog.text
    assert talk.telegram.token[-20:] not in caplog.text


async def test_lanes_have_bounds(caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []
    go = asyncio.Event()

    async def work(item: int) -> None:
        await go.wait()
        done.append(item)

    lanes = Lanes(work, backlog=5, length=3)
    assert [lanes.put("a", item) for item in range(4)] == [True] * 3 + [False]
    assert "one was dropped" in caplog.text
    await asyncio.sleep(0)  # the first leaves the queue and is worked on
    assert lanes.put("a", 4)
    assert lanes.put("b", 5)
    waiting = asyncio.create_task(lanes.room())
    await asyncio.sleep(0.01)
    assert not waiting.done()
    go.set()
    await waiting
    assert await lanes.drain(1) == 0
    assert sorted(done) == [0, 1, 2, 4, 5]


def test_payload_keys_are_the_same_in_all_replicas() -> None:
    button = Button("Japan", json.dumps({"x": "y" * 80}))
    assert Payloads().pack(button) == Payloads().pack(button)
