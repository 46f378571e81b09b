"""Actions against the double: what people see, and what every kind of failure becomes."""

from __future__ import annotations

import httpx
import pytest
from telegram.error import NetworkError
from telegram.request import RequestData

from bot.platforms.base import AccountLost, Uncertain
from bot.platforms.telegram.requests import Requests
from handlers.errors import Permanent, Temporary
from handlers.events import BotRemoved
from storage.attachments import File
from storage.deliveries import (
    Change,
    CheckRights,
    Create,
    Edit,
    React,
    Redact,
    Send,
    SetCommands,
)
from storage.kinds import Pin
from storage.richtext import RichText, SpanKind, join
from tests.integration.telegram.conftest import Bot, listening
from tests.support import samples
from tests.support.botapi.api import BotApi
from tests.support.botapi.methods import METHODS
from tests.support.botapi.person import Person
from tests.support.botapi.places import Group, Place

HELLO = RichText("Guten Tag")


@pytest.fixture
def anna(api: BotApi) -> Person:
    """A person."""
    return api.user("Anna")


@pytest.fixture
async def window(anna: Person) -> Place:
    """Her chat with the bot."""
    return await anna.starts()


@pytest.fixture
def group(api: BotApi, anna: Person) -> Group:
    """A supergroup of hers, in which the bot is nobody special."""
    return api.supergroup("Basel", [anna])


async def test_a_formatted_copy_is_shown(bot: Bot, anna: Person, window: Place) -> None:
    fold = RichText("Translated automatically from Greek. Original:\nΝαι 😀").marked(SpanKind.FOLD)
    content = join([RichText("Maria · Vari").marked(SpanKind.BOLD), "😀 <b>Yes</b>", fold])
    sent = await bot.does(Send(str(window.id), content))
    message = await anna.sees(window, "<b>Yes</b>")
    assert sent == f"{window.id}:{message.id}"
    kinds = [entity["type"] for entity in message.data["entities"]]
    assert [kind for kind in kinds if kind != "bot_command"] == ["bold", "expandable_blockquote"]
    assert message.data["link_preview_options"] == {"is_disabled": True}


async def test_quiet_and_silent_messages_make_no_sound(api: BotApi, bot: Bot, window: Place) -> None:
    await bot.does(Send(str(window.id), HELLO, quiet=True))
    await bot.does(Send(str(window.id), HELLO, silent=True))
    await bot.does(Send(str(window.id), HELLO))
    assert [call.parameters.get("disable_notification") for call in api.calls("sendMessage")] == [True, True, None]


async def test_a_reply_finds_what_it_answers_and_does_without(bot: Bot, anna: Person, window: Place) -> None:
    question = await anna.writes(window, "Wann?")
    await bot.does(Send(str(window.id), HELLO, reply_to=f"{window.id}:{question.id}"))
    answer = await anna.sees(window, "Guten Tag")
    assert answer.data["reply_to_message"]["message_id"] == question.id
    await anna.deletes(question)
    await bot.does(Send(str(window.id), RichText("Trotzdem"), reply_to=f"{window.id}:{question.id}"))
    await bot.does(Send(str(window.id), RichText("Auch so"), reply_to="-4001:7"))
    await anna.sees(window, "Trotzdem")
    await anna.sees(window, "Auch so")


async def test_topics(api: BotApi, bot: Bot, anna: Person) -> None:
    forum = api.supergroup("Freiburg", [anna], forum=True)
    topic = forum.topic("Tandem")
    await bot.does(Send(f"{forum.id}/{topic}", HELLO))
    message = await anna.sees(forum, "Guten Tag")
    assert message.data["message_thread_id"] == topic
    with pytest.raises(Permanent, match="topic gone"):
        await bot.does(Send(f"{forum.id}/99999", HELLO))


async def test_an_edit_and_the_same_again(bot: Bot, anna: Person, window: Place) -> None:
    room = str(window.id)
    sent = await bot.does(Send(room, HELLO, choices=("Ja",), tokens=("t",)))
    for _ in range(2):
        assert await bot.does(Edit(room, sent, RichText("Guten Abend"))) == sent
    message = await anna.sees(window, "Guten Abend")
    assert message.buttons == []
    await bot.does(Redact(room, sent))
    await bot.does(Redact(room, sent))
    assert anna.transcript(window).count("Guten Abend") == 0
    with pytest.raises(Permanent, match="message not found"):
        await bot.does(Edit(room, sent, HELLO))


async def test_buttons_stand_two_in_a_row_where_they_are_short(bot: Bot, anna: Person, window: Place) -> None:
    await bot.does(Send(str(window.id), RichText("?"), choices=("Ja", "Nein", "Später"), tokens=("1", "2", "3")))
    message = await anna.sees(window, "?")
    rows = message.data["reply_markup"]["inline_keyboard"]
    assert [[button["text"] for button in row] for row in rows] == [["Ja", "Nein"], ["Später"]]
    await bot.does(Send(str(window.id), RichText("!"), choices=("Ja", "Nein")))
    assert "1. Ja" in (await anna.sees(window, "!")).data["text"]
    with pytest.raises(Permanent, match="64 bytes"):
        await bot.does(Send(str(window.id), RichText("?"), choices=("Ja",), tokens=("ü" * 33,)))


async def test_one_reaction_of_the_list(api: BotApi, bot: Bot, anna: Person, group: Group) -> None:
    group.promote_bot()
    message = await anna.writes(group, "Geschafft!")
    target = f"{group.id}:{message.id}"
    put = await bot.does(React(str(group.id), target, "❤️"))
    assert [r["emoji"] for r in message.reactions[bot_id(api)]] == ["❤"]
    await bot.does(Redact(str(group.id), put))
    assert message.reactions[bot_id(api)] == []
    with pytest.raises(Permanent, match="reaction not available"):
        await bot.does(React(str(group.id), target, "🫠"))


def bot_id(api: BotApi) -> int:
    """The bot's own number."""
    return api.world.bot.id


async def test_a_message_of_the_group_before_is_not_one_of_the_supergroup(bot: Bot, window: Place) -> None:
    sent = await bot.does(Send(str(window.id), HELLO))
    number = sent.partition(":")[2]
    with pytest.raises(Permanent, match="message not found"):
        await bot.does(Edit(str(window.id), f"-4001:{number}", RichText("?")))


async def test_what_is_too_long_or_empty_is_given_up(bot: Bot, window: Place) -> None:
    await bot.does(Send(str(window.id), RichText("😀" * 2048)))
    with pytest.raises(Permanent, match="too long"):
        await bot.does(Send(str(window.id), RichText("😀" * 2048 + "x")))
    with pytest.raises(Permanent, match="empty"):
        await bot.does(Send(str(window.id), RichText(" \n")))


async def test_who_cannot_be_reached_is_named_by_the_reason(api: BotApi, bot: Bot, anna: Person, group: Group) -> None:
    stranger = api.user("Stranger")
    with pytest.raises(Permanent, match="not started"):
        await bot.does(Send(str(stranger.user.id), HELLO))
    window = await anna.starts()
    await anna.blocks_bot()
    with pytest.raises(Permanent, match="blocked"):
        await bot.does(Send(str(window.id), HELLO))
    await bot.receives(BotRemoved, room=str(window.id))
    await stranger.starts()
    await stranger.deletes_account()
    with pytest.raises(Permanent, match="deactivated"):
        await bot.does(Send(str(stranger.user.id), HELLO))
    group.kick_bot()
    with pytest.raises(Permanent, match="kicked"):
        await bot.does(Send(str(group.id), HELLO))
    with pytest.raises(Permanent, match="chat not found"):
        await bot.does(Send("-100999", HELLO))


async def test_rights_that_are_missing(api: BotApi, bot: Bot, anna: Person, group: Group) -> None:
    message = await anna.writes(group, "/x@tandem_test_bot")
    target = f"{group.id}:{message.id}"
    with pytest.raises(Permanent, match="not enough rights"):
        await bot.does(Pin(str(group.id), target))
    group.promote_bot()
    await bot.does(Pin(str(group.id), target))
    assert group.chat.pinned == [message.id]
    await bot.does(Change(str(group.id), "leave"))
    await bot.does(Change(str(group.id), "leave"))
    with pytest.raises(Permanent, match="kicked"):
        await bot.does(Send(str(group.id), HELLO))


@pytest.mark.skipif("setChatTitle" not in METHODS, reason="the double does not know it yet")
async def test_a_group_is_renamed_and_somebody_removed(api: BotApi, bot: Bot, anna: Person, group: Group) -> None:
    jens = api.user("Jens")
    await jens.joins(group)
    with pytest.raises(Permanent, match="not enough rights"):
        await bot.does(Change(str(group.id), "rename", "Basel–Mulhouse"))
    group.promote_bot()
    for _ in range(2):
        await bot.does(Change(str(group.id), "rename", "Basel–Mulhouse"))
    assert group.chat.title == "Basel–Mulhouse"
    await bot.does(Change(str(group.id), "remove", str(jens.user.id)))
    assert not group.chat.member(jens.user).present


@pytest.mark.parametrize("what", ["invite", "join", "adopt"])
async def test_what_bots_cannot_do(bot: Bot, what: str) -> None:
    with pytest.raises(Permanent, match="telegram: "):
        await bot.does(Change("-4001", what, "41"))  # type: ignore[arg-type]
    with pytest.raises(Permanent, match="bots cannot"):
        await bot.does(Create("alias", "name", "topic", ()))


async def test_commands_are_offered_by_scope_and_language(api: BotApi, bot: Bot, group: Group) -> None:
    await bot.does(SetCommands("private", "", "de", (("menu", "Alles auf einen Blick"), ("help", "x" * 300))))
    await bot.does(SetCommands("chat", str(group.id), "", (("tandem_new", "A new tandem"),)))
    await bot.does(SetCommands("groups", "", "", ()))
    first, second = api.calls("setMyCommands")
    assert first.parameters["scope"] == {"type": "all_private_chats"}
    assert first.parameters["language_code"] == "de"
    assert len(first.parameters["commands"][1]["description"]) == 256
    assert second.parameters["scope"] == {"type": "chat", "chat_id": group.id}
    assert len(api.calls("deleteMyCommands")) == 1
    with pytest.raises(Permanent, match="commands"):
        await bot.does(SetCommands("private", "", "", (("Größe", "x"),)))


async def test_a_lost_answer_leaves_a_message_in_doubt_and_repeats_the_rest(
    api: BotApi, bot: Bot, anna: Person, window: Place
) -> None:
    sent = await bot.does(Send(str(window.id), HELLO))
    for cut in ("before", "after"):
        api.fault("sendMessage", cut=cut)
        with pytest.raises(Uncertain):
            await bot.does(Send(str(window.id), RichText(f"lost {cut}")))
    assert "lost before" not in anna.transcript(window)
    assert "lost after" in anna.transcript(window)
    for method, action in (
        ("editMessageText", Edit(str(window.id), sent, RichText("new"))),
        ("deleteMessage", Redact(str(window.id), sent)),
    ):
        api.fault(method, cut="after")
        with pytest.raises(Temporary):
            await bot.does(action)
        await bot.does(action)
    assert "new" not in anna.transcript(window)


async def test_errors_of_the_server_and_of_proxies(api: BotApi, bot: Bot, window: Place) -> None:
    action = Send(str(window.id), HELLO)
    api.fault("sendMessage", status=500, description="Internal Server Error")
    with pytest.raises(Temporary):  # the Bot API says that it did not do it
        await bot.does(action)
    api.fault("sendMessage", status=502)
    with pytest.raises(Uncertain):  # a proxy does not know
        await bot.does(action)
    api.fault("sendMessage", status=403)
    with pytest.raises(Temporary):  # a proxy let nothing through
        await bot.does(action)
    api.fault("sendMessage", status=401, description="Unauthorized")
    with pytest.raises(AccountLost):
        await bot.does(action)


async def test_a_limit_holds_its_chat_alone(api: BotApi, bot: Bot, window: Place) -> None:
    other = await api.user("Jens").starts()
    api.fault("sendMessage", chat=window.id, status=429, retry_after=17)
    action = Send(str(window.id), HELLO)
    with pytest.raises(Temporary) as limited:
        await bot.does(action)
    assert limited.value.retry_after == 17
    assert bot.platform.ready_in(action) == pytest.approx(17, abs=1)
    assert bot.platform.ready_in(Edit(str(window.id), f"{window.id}:1", HELLO)) > 10
    assert bot.platform.ready_in(Redact(str(window.id), "1")) == 0
    assert bot.platform.ready_in(Send(str(other.id), HELLO)) == 0
    await bot.does(Send(str(other.id), HELLO))


async def test_nobody_is_there(api: BotApi) -> None:
    async with BotApi() as gone:
        pass
    async with listening(api) as bot:
        bot.platform._client._wire._base_url = f"{gone.base_url}/bot1:x"
        with pytest.raises(Temporary, match="ClientConnectorError"):
            await bot.does(Send("41", HELLO))
        with pytest.raises(Temporary):
            await bot.does(CheckRights("41"))


async def test_a_connection_that_was_closed_meanwhile_is_not_used_again(api: BotApi, bot: Bot, window: Place) -> None:
    await bot.does(Send(str(window.id), HELLO))
    async with api.outage():
        with pytest.raises(Temporary):  # nothing was sent
            await bot.does(Send(str(window.id), HELLO))
    await bot.does(Send(str(window.id), HELLO))
    assert len(api.calls("sendMessage")) == 2


async def test_a_proxy_of_the_environment_is_used(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    """And where there is none, or only a list of where to use none, requests take the short way."""

    async def asks() -> tuple[type[BaseException | None], object]:
        request, asked = Requests(2, trust_env=True), RequestData()
        try:
            return type(None), await request.post(f"{api.base_url}/bot{api.token}/getMe", asked, read_timeout=5)
        except NetworkError as failure:
            return type(failure.__cause__), None
        finally:
            await request.shutdown()

    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("no_proxy", "example.org")
    assert (await asks())[1]
    async with BotApi() as closed:
        pass
    monkeypatch.setenv("http_proxy", closed.base_url)
    assert (await asks())[0] is httpx.ConnectError


async def test_a_slow_answer_is_a_lost_one(api: BotApi, anna: Person) -> None:
    window = await anna.starts()
    async with listening(api, patience=0.2) as bot:
        fault = api.fault("sendMessage", held=True)
        with pytest.raises(Uncertain):
            await bot.does(Send(str(window.id), HELLO))
        fault.release()


async def test_what_is_too_old_to_be_deleted_is_overwritten(api: BotApi, bot: Bot, anna: Person, window: Place) -> None:
    """Bots may delete for 48 hours only, but edit their own messages for ever."""
    young = await bot.does(Send(str(window.id), RichText("a young secret")))
    await bot.does(Redact(str(window.id), young))
    assert "🗑" not in anna.transcript(window)
    old = await bot.does(Send(str(window.id), RichText("an old secret")))
    now = api.world.clock()
    api.world.clock = lambda: now + 49 * 3600
    for _ in range(2):
        await bot.does(Redact(str(window.id), old))
    assert "secret" not in anna.transcript(window)
    assert "🗑" in anna.transcript(window)


async def test_of_a_file_that_is_too_old_the_words_are_overwritten(
    api: BotApi, bot: Bot, anna: Person, window: Place
) -> None:
    """The file itself stays: bots cannot take it out of a message."""
    theirs = await anna.sends(window, "photo", samples.JPEG)
    reference = theirs.data["photo"][-1]["file_id"]
    photo = File(kind="image", platform="telegram", reference=reference, identity="u1", name="p.jpg")
    old = await bot.does(Send(str(window.id), RichText("an old secret"), attachment=photo))
    await anna.sees(window, "an old secret")
    now = api.world.clock()
    api.world.clock = lambda: now + 49 * 3600
    for _ in range(2):
        await bot.does(Redact(str(window.id), old))
    assert "secret" not in anna.transcript(window)
    assert "🗑" in anna.transcript(window)
