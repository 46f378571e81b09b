"""The composed bot between a room on the real homeserver and a group on Telegram's double."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bot.app import App
from bot.demo.person import Person as MatrixPerson
from bot.platforms.base import Platform
from bot.platforms.matrix.adapter import MatrixPlatform
from bot.platforms.matrix.polls import END, START, TEXT, VOTE
from bot.platforms.telegram.adapter import TelegramPlatform
from config.settings import Settings, Storage, Translation
from storage.database import Database
from tests.integration.matrix.conftest import settings_of as matrix_settings
from tests.integration.telegram.conftest import settings_of as telegram_settings
from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.botapi.places import Group
from tests.support.botapi.state import Message
from tests.support.engines import MarkingTranslator
from tests.support.homeserver import Town
from tests.support.tandem import Seat, seed

POLL = {
    START: {
        "question": {TEXT: "When?"},
        "kind": "org.matrix.msc3381.poll.disclosed",
        "max_selections": 1,
        "answers": [{"id": "mo", TEXT: "Monday"}, {"id": "tu", TEXT: "Tuesday"}],
    },
    TEXT: "When?",
}


@dataclass
class Tandem:
    """Ann in a room on Matrix, Rui in a group on Telegram, and the bot between them."""

    api: BotApi
    ann: MatrixPerson
    room: str
    rui: Person
    group: Group

    async def group_shows(self, wanted: Any, within: float = 20) -> Message:
        """Wait until the group shows such a message."""
        found: list[Message] = []

        def shown() -> bool:
            found[:] = [message for message in self.rui.messages(self.group) if wanted(message)]
            return bool(found)

        await self.api.world.bell.until(shown, within)
        return found[-1]

    async def says(self, text: str) -> Message:
        """Wait until the group shows a text of the bot that contains this."""
        return await self.group_shows(lambda message: text in message.text)


@asynccontextmanager
async def between(town: Town, folder: Path, *, admin: bool = True) -> AsyncIterator[Tandem]:
    """The tandem, its bot running."""
    login = await town.login("bot")
    async with (
        BotApi() as api,
        await town.person("ann") as ann,
        MatrixPerson(town.address, login, listens=False) as hands,
    ):
        rui = api.user("Rui")
        group = api.supergroup("Exemplo", [rui])
        group.promote_bot(*(() if admin else ("can_delete_messages",)))
        room = await hands.create_room(
            "Exampleton",
            (ann.user_id,),
            power_level_content_override={"events": {"m.room.pinned_events": 0}},
        )
        await ann.until(lambda: room in ann.rooms)
        here = Seat("Ann Example", "Exampleton", "en", account=ann.user_id, room=room)
        there = Seat("Rui Exemplo", "Exemplo", "pt", account=str(rui.user.id), room=str(group.id), platform="telegram")
        settings = Settings(
            storage=Storage(data=folder),
            matrix=matrix_settings(login, town.address),
            telegram=telegram_settings(api, quiet_from="", quiet_until=""),
            translation=Translation(languages=("en", "pt")),
        )
        await asyncio.to_thread(seed, settings.storage.url, [here, there])
        assert settings.matrix is not None
        assert settings.telegram is not None
        platforms: list[Platform] = [MatrixPlatform(settings.matrix), TelegramPlatform(settings.telegram)]
        bot = App(settings, platforms, MarkingTranslator(), Database(settings.storage.url))
        await bot.start()
        try:
            async with asyncio.timeout(20):
                await bot.ready.wait()
            yield Tandem(api, ann, room, rui, group)
        finally:
            await bot.stop()


def is_poll(message: Message) -> bool:
    return "poll" in message.data


def votes(message: Message) -> list[int]:
    return [option["voter_count"] for option in message.data["poll"]["options"]]


async def test_a_poll_of_matrix_is_voted_in_from_both_sides_and_closed(town: Town, tmp_path: Path) -> None:
    async with between(town, tmp_path) as tandem:
        ann, room = tandem.ann, tandem.room
        asked = await ann.send(room, START, POLL)
        poll = await tandem.group_shows(is_poll)
        assert poll.data["poll"]["question"] == "Ann Example · Exampleton: [pt] When?"
        assert [option["text"] for option in poll.data["poll"]["options"]] == ["[pt] Monday", "[pt] Tuesday"]
        assert poll.data["poll"]["is_anonymous"] is False
        await tandem.says("Todas as salas em conjunto: 0 votos")
        await tandem.rui.votes(poll, 1)
        await ann.send(room, VOTE, {VOTE: {"answers": ["tu"]}, "m.relates_to": refers(asked)})
        tally = await ann.sees(room, "2 votes\n1. Monday – 0\n2. Tuesday – 2")
        assert not tally.rings
        told = await tandem.says("2 votos")
        assert "2. [pt] Tuesday – 2" in told.text
        assert sum("Todas as salas" in message.text for message in tandem.rui.messages(tandem.group)) == 1
        await tandem.rui.votes(poll)
        await ann.sees(room, "one vote\n1. Monday – 0\n2. Tuesday – 1")
        await ann.send(room, END, {END: {}, TEXT: "over", "m.relates_to": refers(asked)})
        await tandem.group_shows(lambda message: is_poll(message) and message.data["poll"]["is_closed"])
        await tandem.says("Resultado de todas as salas: um voto")


async def test_a_poll_of_telegram_is_asked_once_more_and_stopped_everywhere(town: Town, tmp_path: Path) -> None:
    async with between(town, tmp_path) as tandem:
        ann, room = tandem.ann, tandem.room
        first = await tandem.rui.asks(tandem.group, "Quando?", "Segunda", "Terça")
        again = await tandem.group_shows(lambda message: is_poll(message) and message is not first)
        await tandem.says("vote nesta segunda sondagem")
        await ann.until(lambda: any(event["type"] == START for event in ann.view.events.get(room, [])))
        copy = next(event for event in ann.view.events[room] if event["type"] == START)
        assert copy["content"][START]["question"][TEXT] == "Rui Exemplo · Exemplo: [en] Quando?"
        await tandem.rui.votes(again, 0)
        await ann.send(room, VOTE, {VOTE: {"answers": ["1"]}, "m.relates_to": refers(copy["event_id"])})
        await ann.sees(room, "1. [en] Segunda – 1\n2. [en] Terça – 1")
        await tandem.rui.stops(first)
        await tandem.group_shows(lambda message: message is again and message.data["poll"]["is_closed"])
        await ann.until(lambda: any(event["type"] == END for event in ann.view.events[room]))
        await ann.sees(room, "Result of all rooms: 2 votes")


async def test_a_command_closes_a_poll_of_telegram(town: Town, tmp_path: Path) -> None:
    async with between(town, tmp_path) as tandem:
        await tandem.rui.asks(tandem.group, "Quando?", "Segunda", "Terça")
        again = await tandem.group_shows(lambda message: is_poll(message) and message.sender is not tandem.rui.user)
        await tandem.rui.writes(tandem.group, "/poll_close", reply_to=again)
        await tandem.group_shows(lambda message: message is again and message.data["poll"]["is_closed"])
        await tandem.says("A sondagem está encerrada em todas as salas.")


async def test_what_is_pinned_in_the_room_is_pinned_in_the_group(town: Town, tmp_path: Path) -> None:
    async with between(town, tmp_path) as tandem:
        ann, room = tandem.ann, tandem.room
        said = await ann.say(room, "Our plan")
        copy = await tandem.says("Our plan")
        await tandem.rui.pins(copy)
        path = f"/rooms/{quote(room, safe='')}/state/m.room.pinned_events/"

        async def pinned() -> list[str]:
            return list((await ann.call("GET", path))["pinned"])

        await ann.until(lambda: any(event["type"] == "m.room.pinned_events" for event in ann.view.events[room]))
        assert await pinned() == [said]


async def test_where_the_bot_may_not_pin_it_says_so_once(town: Town, tmp_path: Path) -> None:
    async with between(town, tmp_path, admin=False) as tandem:
        ann, room = tandem.ann, tandem.room
        for text in ("One", "Two"):
            said = await ann.say(room, text)
            await tandem.says(text)
            await ann.call("PUT", f"/rooms/{quote(room, safe='')}/state/m.room.pinned_events/", {"pinned": [said]})
        await tandem.says("Não posso afixar mensagens aqui")
        await ann.say(room, "Last")
        await tandem.says("Last")
        refusals = [m for m in tandem.rui.messages(tandem.group) if "afixar mensagens" in m.text]
        assert len(refusals) == 1
        assert refusals[0].silent


async def test_nobody_is_called_and_nothing_is_a_command_on_the_other_side(town: Town, tmp_path: Path) -> None:
    async with between(town, tmp_path) as tandem:
        body = {"msgtype": "m.text", "body": "@room see /start@other_bot @everyone", "m.mentions": {"room": True}}
        await tandem.ann.send(tandem.room, "m.room.message", body)
        shown = await tandem.says("room see")
        kinds = {entity["type"] for entity in shown.data["entities"]}
        assert not kinds & {"mention", "bot_command", "text_mention"}
        await tandem.rui.writes(tandem.group, "@all olhem @room <b>x</b>")
        copy = await tandem.ann.sees(tandem.room, "olhem")
        assert copy.mentions == ()
        assert "<b>" not in copy.html


async def test_a_reply_to_what_was_never_passed_on_carries_a_quotation(town: Town, tmp_path: Path) -> None:
    async with between(town, tmp_path) as tandem:
        command = await tandem.rui.writes(tandem.group, "/help")
        await tandem.rui.writes(tandem.group, "Como assim?", reply_to=command)
        await tandem.ann.sees(tandem.room, "Rui Exemplo: /\u2060help")


def refers(target: str) -> dict[str, str]:
    return {"rel_type": "m.reference", "event_id": target}
