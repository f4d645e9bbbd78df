"""What the channel makes of the many things that arrive: groups, media, commands, buttons."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from bot.channels.telegram import GREET, UNSUPPORTED
from bot.message import Button, Incoming, Turn
from tests.channels.telegram_talk import Talk, echo, turn

GROUP = -100123
FILE = {"file_id": "f", "file_unique_id": "f"}
PHOTO: dict[str, Any] = {"photo": [{**FILE, "width": 1, "height": 1}]}
VOICE: dict[str, Any] = {"voice": {**FILE, "duration": 1}}
PLACE: dict[str, Any] = {"location": {"latitude": -1.29, "longitude": 36.82}}
LONG = '/ask_entry_requirements{"country": "JP", "nationality": "BR", "purpose": "tourism"}'


def reply_to(user: int) -> dict[str, Any]:
    message: dict[str, Any] = {"message_id": 1, "date": 1, "text": "Which country?"}
    message["chat"] = {"id": GROUP, "type": "supergroup", "title": "Travellers"}
    message["from"] = {"id": user, "is_bot": True, "first_name": "B"}
    return {"reply_to_message": message}


def mention(offset: int, length: int, user: int) -> dict[str, Any]:
    person = {"id": user, "is_bot": True, "first_name": "Safe Conduct"}
    return {"entities": [{"type": "text_mention", "offset": offset, "length": length, "user": person}]}


ME = 123456789
IN_A_GROUP: list[tuple[str, dict[str, Any], str | None]] = [
    ("is Kenya safe?", {}, None),
    ("@SafeBot is Kenya safe?", {}, "is Kenya safe?"),
    ("hey @safebot, is Kenya safe?", {}, "hey is Kenya safe?"),
    ("🙂🙂 @SafeBot Kenya", {}, "🙂🙂 Kenya"),
    ("@SafeBotany is a garden", {}, None),
    ("write to someone@SafeBot", {}, None),
    ("@OtherBot is Kenya safe?", {}, None),
    ("Safe Conduct, Kenya?", mention(0, 12, ME), "Safe Conduct, Kenya?"),
    ("Safe Conduct, Kenya?", mention(0, 12, 5), None),
    ("Kenya", reply_to(ME), "Kenya"),
    ("Kenya", reply_to(5), None),
    ("/help@SafeBot", {}, "/help"),
    ("/help@OtherBot", {}, None),
    ("/help", {}, "/help"),  # privacy mode: Telegram passes on only what is meant for the bot
    ("@SafeBot", {}, GREET),
    ("/start@SafeBot", {}, GREET),
    ("", PHOTO, None),
    ("", {**PHOTO, **reply_to(ME)}, UNSUPPORTED),
    ("", {"new_chat_members": [{"id": ME, "is_bot": True, "first_name": "B"}]}, None),
]


async def test_in_a_group_only_what_is_addressed_to_the_bot_is_heard() -> None:
    async with Talk() as talk:
        for text, more, _ in IN_A_GROUP:
            await talk.telegram.says(text, chat=GROUP, **more)
        expected = [heard for *_, heard in IN_A_GROUP if heard is not None]
        heard = await talk.hears(len(expected))
        assert [incoming.text or incoming.payload for incoming in heard] == expected


async def test_without_privacy_mode_a_bare_command_may_be_meant_for_another_bot() -> None:
    async with Talk(server={"privacy": False}) as talk:
        await talk.telegram.says("/help", chat=GROUP)
        await talk.telegram.says("/help@SafeBot now", chat=GROUP)
        assert [incoming.text for incoming in await talk.hears()] == ["/help now"]


async def test_in_a_group_everyone_has_a_conversation_and_sees_who_is_answered() -> None:
    async with Talk(lambda _: asyncio.sleep(0, turn("one", "two"))) as talk:
        for user in (7, 8):
            await talk.telegram.says(
                "@SafeBot visa?", chat=GROUP, user=user, message_thread_id=3, is_topic_message=True
            )
        calls = await talk.telegram.called("sendMessage", 4)
    assert [incoming.sender for incoming in talk.heard] == [f"{GROUP}:7", f"{GROUP}:8"]
    assert {call.params["message_thread_id"] for call in calls} == {"3"}
    answered = json.loads(calls[0].params["reply_parameters"])
    assert answered["allow_sending_without_reply"] is True
    assert "reply_parameters" not in calls[1].params


@pytest.mark.parametrize(
    ("content", "text", "payload"),
    [
        (VOICE, "", UNSUPPORTED),
        (PHOTO, "", UNSUPPORTED),
        (PLACE, "", '/inform{"lat": "-1.29", "lon": "36.82"}'),
        ({"sticker": {**FILE, "width": 1, "height": 1, "type": "regular", "is_animated": False,
                      "is_video": False}}, "", UNSUPPORTED),
        ({**PHOTO, "caption": "robbed, help"}, "robbed, help", None),
    ],
    ids=["voice", "photo", "place", "sticker", "caption"],
)  # fmt: skip
async def test_what_is_not_text_gets_an_answer(content: dict[str, Any], text: str, payload: str | None) -> None:
    async with Talk() as talk:
        await talk.telegram.says(**content)
        [heard] = await talk.hears()
    assert (heard.text, heard.payload) == (text, payload)


async def test_an_album_gets_one_answer() -> None:
    async with Talk() as talk:
        for _ in range(4):
            await talk.telegram.says(**PHOTO, media_group_id="9")
        await talk.telegram.says("done")
        assert len(await talk.hears(2)) == 2


async def test_what_is_nobodys_question_is_ignored() -> None:
    async with Talk() as talk:
        talk.telegram.allowed = []  # as if these had been asked for
        await talk.telegram.says(new_chat_title="x")
        other: dict[str, Any] = {"from": {"id": 5, "is_bot": True, "first_name": "Other"}}
        await talk.telegram.says("a bot", **other)
        await talk.telegram.says("news", is_automatic_forward=True)
        channel = {"id": -5, "type": "channel", "title": "News"}
        post = {"message_id": 1, "date": 1, "chat": channel, "text": "news"}
        await talk.telegram.receive(channel_post=post)
        await talk.telegram.receive(edited_message={**post, "chat": {"id": 7, "type": "private"}})
        await talk.telegram.receive(poll_answer={"poll_id": "1", "option_ids": [0]})
        await talk.telegram.says("done")
        assert [incoming.text for incoming in await talk.hears()] == ["done"]


async def test_an_update_that_cannot_be_read_does_not_stop_polling(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with Talk() as talk:
        await talk.telegram.receive(message={"text": "my secret", "date": 1})
        await talk.telegram.says("hello")
        await talk.telegram.called("sendMessage")
    assert "an update was skipped" in caplog.text
    assert "my secret" not in caplog.text


async def test_commands_are_registered_in_every_language() -> None:
    commands = {
        "en": {"help": "What I know", "/stop": "x" * 300},
        "fr": {"help": "Ce que je sais faire"},
        "zh-Hans": {"help": "我能做什么"},
    }
    async with Talk(commands=commands) as talk:
        talk.telegram.fail("setMyCommands", 500)
        await talk.telegram.called("setMyCommands", 4)
        registered = talk.telegram.commands
    assert list(registered) == ["", "en", "fr", "zh"]
    assert registered["fr"] == [{"command": "help", "description": "Ce que je sais faire"}]
    assert registered[""] == registered["en"]
    assert registered["en"][1] == {"command": "stop", "description": "x" * 256}


@pytest.mark.parametrize(
    ("said", "text", "payload"),
    [
        ("/help", "/help", None),
        ("/language@SafeBot fr", "/language fr", None),
        ("/start", "", GREET),
        ("/start embassy_42", "", GREET),
        ("/start@safebot", "", GREET),
        ("/started yesterday", "/started yesterday", None),
    ],
)
async def test_commands(said: str, text: str, payload: str | None) -> None:
    async with Talk() as talk:
        await talk.telegram.says(said)
        [heard] = await talk.hears()
    assert (heard.text, heard.payload) == (text, payload)


def asks(*buttons: Button) -> Any:
    """A conversation that asks with buttons, and answers when one is pressed."""

    async def reply(incoming: Incoming) -> Turn:
        if incoming.text == "ask":
            return turn("Which?", buttons=buttons)
        return await echo(incoming)

    return reply


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
@pytest.mark.parametrize("payload", ['/inform{"country":"CG"}', LONG, "#odd", "ü" * 32, "ü" * 33])
async def test_a_pressed_button_sends_its_payload(payload: str, webhook: bool) -> None:
    button, other = Button("Congo 🇨🇬", payload), Button("Other", payload + "?")
    async with Talk(asks(button, other), webhook=webhook) as talk:
        await talk.telegram.says("ask")
        [question] = await talk.telegram.called("sendMessage")
        update = await talk.telegram.presses(question, button.title)
        await talk.telegram.called("answerCallbackQuery")
        _, heard = await talk.hears(2)
    assert heard == Incoming("7", "", "telegram", payload, "en", str(update))


async def test_a_press_is_acknowledged_before_its_turn() -> None:
    done = asyncio.Event()

    async def reply(incoming: Incoming) -> Turn:
        if incoming.text == "slow":
            await done.wait()
        return turn("Which?", buttons=(Button("Yes", "/affirm"),))

    async with Talk(reply) as talk:
        await talk.telegram.says("hello")
        [question] = await talk.telegram.called("sendMessage")
        await talk.telegram.says("slow")
        await talk.telegram.presses(question, "Yes")
        await talk.telegram.called("answerCallbackQuery")
        assert len(talk.heard) == 2
        done.set()
        await talk.hears(3)


async def test_after_a_restart_a_long_button_says_its_title() -> None:
    async with Talk(asks(Button("Japan", LONG), Button("Short", "/affirm"))) as talk:
        await talk.telegram.says("ask")
        [question] = await talk.telegram.called("sendMessage")
        await talk.restart()
        for title, forget in (("Japan", False), ("Short", False), ("Japan", True)):
            await talk.telegram.presses(question, title, forget=forget)
        heard = await talk.hears(4)
    assert [(incoming.text, incoming.payload) for incoming in heard[1:]] == [
        ("Japan", None),
        ("", "/affirm"),
        ("", UNSUPPORTED),  # Telegram no longer shows the bot the message
    ]


async def test_in_a_group_the_one_who_presses_is_answered() -> None:
    async with Talk(lambda _: asyncio.sleep(0, turn("?", buttons=(Button("Yes", "/y"),)))) as talk:
        await talk.telegram.says("@SafeBot hello", chat=GROUP)
        [question] = await talk.telegram.called("sendMessage")
        await talk.telegram.presses(question, "Yes", user=8)
        _, heard = await talk.hears(2)
    assert (heard.sender, heard.payload) == (f"{GROUP}:8", "/y")
