"""Telegram from end to end, over real HTTP: polling, webhook, order, stop, refusals."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from bot.channels.telegram import TelegramChannel
from bot.errors import BadRequest, ChannelError, DeliveryFailed, NotGenuine, SettingsError
from bot.message import Incoming, Turn
from tests.channels.botapi_server import TOKEN, BotApiServer
from tests.channels.telegram_talk import Talk, echo, turn

SECRET = "X-Telegram-Bot-Api-Secret-Token"
LONG = "Passwort " * 12_000  # 108 kB


@pytest.fixture(params=[False, True], ids=["polling", "webhook"])
def webhook(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


async def test_a_question_is_answered(webhook: bool) -> None:
    async with Talk(webhook=webhook) as talk:
        update = await talk.telegram.says("هل كينيا آمنة؟", chat=42, language="ar")
        [call] = await talk.telegram.called("sendMessage")
    text, number = "هل كينيا آمنة؟", str(update)
    assert talk.heard == [Incoming("42", text, "telegram", locale="ar", message_id=number)]
    assert call.result["text"] == "heard هل كينيا آمنة؟"
    assert call.params["chat_id"] == "42"
    assert json.loads(call.params["link_preview_options"]) == {"is_disabled": True}
    assert "parse_mode" not in call.params
    assert "reply_parameters" not in call.params


async def test_a_text_of_100_kb_arrives_whole(webhook: bool) -> None:
    async with Talk(lambda _: _answer("long"), webhook=webhook) as talk:
        await talk.telegram.says(LONG)
        [heard] = await talk.hears()
        await talk.telegram.called("sendMessage")
    assert heard.text == LONG.strip()


async def test_one_chat_is_answered_in_order_and_many_at_once(webhook: bool) -> None:
    thinking, most = 0, 0

    async def reply(incoming: Incoming) -> Turn:
        nonlocal thinking, most
        thinking += 1
        most = max(most, thinking)
        # The earlier the message, the longer it takes.
        await asyncio.sleep(0.05 - 0.01 * int(incoming.text))
        thinking -= 1
        return turn(incoming.text)

    async with Talk(reply, webhook=webhook, concurrency=3) as talk:
        for number in range(5):
            await asyncio.gather(*(talk.telegram.says(str(number), chat=c, user=c) for c in range(1, 7)))
        await talk.telegram.called("sendMessage", 30)
        for chat in range(1, 7):
            assert talk.telegram.texts(chat) == ["0", "1", "2", "3", "4"]
    assert most == 3


async def test_stop_finishes_what_is_in_flight(webhook: bool) -> None:
    async def reply(incoming: Incoming) -> Turn:
        await asyncio.sleep(0.05)
        return turn(incoming.text)

    async with Talk(reply, webhook=webhook) as talk:
        for number in range(4):
            await talk.telegram.says(str(number))
        await talk.hears()
        await talk.channel.stop()
        assert talk.telegram.texts() == [str(number) for number in range(len(talk.heard))]
        assert len(talk.heard) == 4
        assert webhook or not talk.telegram.pending  # Telegram knows that they arrived


async def test_what_was_answered_does_not_come_again_after_a_restart() -> None:
    async with Talk(backoff=30) as talk:
        async with talk.telegram.changed:
            await talk.telegram.changed.wait_for(lambda: talk.telegram.polls)
        talk.telegram.fail("getUpdates", 500)  # the next one, which would have confirmed
        await talk.telegram.says("hello")
        await talk.telegram.called("sendMessage")
        await asyncio.sleep(0.05)
        assert len(talk.telegram.pending) == 1
        await talk.restart()
        assert not talk.telegram.pending


async def test_a_stopped_channel_leaves_updates_with_telegram() -> None:
    async with Talk(webhook=True) as talk:
        await talk.channel.stop()
        assert await talk.telegram.says("hello")
        assert set(talk.telegram.statuses) == {503}
        assert len(talk.telegram.pending) == 1
        assert not talk.heard


async def test_stop_does_not_wait_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    async with Talk(lambda _: asyncio.sleep(60, turn("never")), stop_timeout=0.05) as talk:
        await talk.telegram.says("one")
        await talk.hears()
    assert "stopped with 1 messages unanswered" in caplog.text


async def test_a_failing_answer_is_logged_without_the_text(webhook: bool, caplog: pytest.LogCaptureFixture) -> None:
    async def reply(incoming: Incoming) -> Turn:
        if "passport" in incoming.text:
            raise ValueError(f"cannot cope with {incoming.text!r}")
        return turn("fine")

    async with Talk(reply, webhook=webhook) as talk:
        await talk.telegram.says("my passport is 123")
        await talk.telegram.says("hello")
        await talk.telegram.called("sendMessage")
    assert "could not be answered: ValueError at" in caplog.text
    assert "passport" not in caplog.text


async def test_an_answer_that_takes_too_long_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    async def reply(incoming: Incoming) -> Turn:
        await asyncio.sleep(60 if incoming.text == "hang" else 0)
        return turn("fine")

    async with Talk(reply, answer_timeout=0.05) as talk:
        await talk.telegram.says("hang")
        await talk.telegram.says("go on")
        await talk.telegram.called("sendMessage")
    assert "could not be answered: TimeoutError" in caplog.text


async def test_polling_removes_a_webhook_and_asks_for_what_it_needs() -> None:
    async with Talk() as talk:
        await talk.telegram.says("hello")
        await talk.telegram.called("sendMessage")
        assert talk.telegram.calls["deletewebhook"][0].params == {"drop_pending_updates": "false"}
        assert talk.telegram.allowed == ["message", "callback_query"]
        await talk.restart()
        await talk.telegram.says("again")
        await talk.telegram.called("sendMessage", 2)
    assert [incoming.text for incoming in talk.heard] == ["hello", "again"]


async def test_the_webhook_is_set_with_its_secret() -> None:
    async with Talk(webhook=True, max_connections=7) as talk:
        [call] = talk.telegram.calls["setwebhook"]
        assert call.params["url"].endswith("/webhooks/telegram")
        assert call.params["allowed_updates"] == '["message", "callback_query"]'
        assert call.params["max_connections"] == "7"
        # Every replica derives the same secret, which says nothing about the token.
        assert call.params["secret_token"] == talk.make()._secret
        assert len(call.params["secret_token"]) == 64
        assert TOKEN[-20:] not in str(call.params)
        await talk.restart()
        assert talk.telegram.webhook["url"]


async def test_the_webhook_is_acknowledged_before_the_answer_is_thought_out() -> None:
    done = asyncio.Event()

    async def reply(incoming: Incoming) -> Turn:
        await done.wait()
        return await echo(incoming)

    async with Talk(reply, webhook=True) as talk:
        await talk.telegram.says("hello")
        assert talk.telegram.statuses == [200]
        assert not talk.telegram.texts()
        done.set()
        await talk.telegram.called("sendMessage")


async def test_an_update_delivered_twice_is_answered_once() -> None:
    async with Talk(webhook=True) as talk:
        message: Any = {"message_id": 1, "date": 1, "text": "hello"}
        message["from"] = {"id": 7, "is_bot": False, "first_name": "A"}
        message["chat"] = {"id": 7, "type": "private"}
        update = {"update_id": 5, "message": message}
        assert await asyncio.gather(*(talk.telegram.post(update) for _ in range(5))) == [200] * 5
        await talk.telegram.says("done")
        await talk.telegram.called("sendMessage", 2)
        assert talk.telegram.texts() == ["heard hello", "heard done"]


async def test_only_telegram_may_deliver() -> None:
    async with Talk(webhook=True) as talk:
        secret = talk.telegram.webhook["secret_token"]
        for wrong in ("", "x", secret[:-1], secret + "a", "é", secret.upper()):
            assert await talk.telegram.post(b"{}", **{SECRET: wrong}) == 403
        talk.telegram.webhook.pop("secret_token")
        assert await talk.telegram.post(b"{}") == 403
        assert await talk.telegram.post(b'{"update_id":1}', **{SECRET.lower(): secret}) == 200
    async with Talk() as talk:
        with pytest.raises(NotGenuine):
            talk.channel.verify({SECRET: talk.channel._secret}, b"{}")  # nothing was asked for


async def test_what_is_not_an_update_is_refused() -> None:
    message = b'{"update_id":1,"message":{"message_id":1,"date":%s,"chat":%s}}'
    bodies = [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"7",
        b"{}",
        b"[" * 100_000,
        b'{"update_id":1,"message":[]}',
        b'{"update_id":1,"message":{"text":"hi"}}',
        b'{"update_id":1,"callback_query":{"id":"1"}}',
        message % (b"99999999999999999999", b'{"id":1,"type":"private"}'),
        message % (b"1", b'"private"'),
        b'{"update_id":1,"x":"' + b"x" * 1_048_576 + b'"}',
    ]
    async with Talk(webhook=True) as talk:
        for body in bodies:
            assert await talk.telegram.post(body) in (400, 413), body[:80]
            with pytest.raises(BadRequest):
                talk.channel.parse(body)
        await talk.telegram.says("still here?")
        await talk.telegram.called("sendMessage")


async def test_parse_needs_no_connection() -> None:
    body = (
        b'{"update_id":5,"message":{"message_id":1,"date":1,"text":"hi","chat":{"id":7,'
        b'"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"A"}}}'
    )
    channel = TelegramChannel(TOKEN, webhook_url="https://example.org/webhooks/telegram")
    assert channel.parse(body) == [Incoming("7", "hi", "telegram", message_id="5")]
    assert channel.parse(b'{"update_id":5}') == []
    with pytest.raises(ChannelError):  # Telegram will deliver it again
        await channel.handle({SECRET: channel._secret}, body)


@pytest.mark.parametrize("secret", ["", "ü", "has space", "x" * 257])
def test_a_secret_that_telegram_would_refuse(secret: str) -> None:
    with pytest.raises(SettingsError):
        TelegramChannel(TOKEN, secret=secret)


async def test_a_token_that_telegram_refuses_stops_the_start() -> None:
    async with BotApiServer() as telegram:
        wrong = "987654321:AAwrong_token_of_somebody_else"
        channel = TelegramChannel(wrong, base_url=telegram.base_url)
        with pytest.raises(SettingsError, match="token") as caught:
            await channel.start(echo)
        await channel.stop()
    # python-telegram-bot's own exception quotes the token.
    assert "AAwrong" not in str(caught.value)
    assert caught.value.__context__ is None


async def test_a_webhook_that_telegram_refuses_stops_the_start() -> None:
    async with BotApiServer(local=False) as telegram:
        channel = TelegramChannel(TOKEN, base_url=telegram.base_url, webhook_url="http://example.org/")
        with pytest.raises(SettingsError, match="https"):
            await channel.start(echo)


async def test_a_turn_can_be_sent_unasked() -> None:
    async with Talk() as talk:
        await talk.channel.send("42", turn("alert"))
        await talk.channel.send("-100:42", turn("alert"))
        assert [call.result["chat"]["id"] for call in talk.telegram.calls["sendmessage"]] == [
            42,
            -100,
        ]
        with pytest.raises(DeliveryFailed):
            await talk.channel.send("nobody", turn("alert"))


async def _answer(text: str) -> Turn:
    return turn(text)
