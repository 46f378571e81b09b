"""The Bot API double: a server on loopback with one bot, and the people and chats around it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any, Literal, Self

from tests.support.botapi import schema
from tests.support.botapi.faults import Fault
from tests.support.botapi.limits import Limits
from tests.support.botapi.listener import Listener
from tests.support.botapi.person import Person
from tests.support.botapi.places import Group
from tests.support.botapi.server import Call, Server
from tests.support.botapi.state import GENERAL_TOPIC, Chat, Kind, Member
from tests.support.botapi.webhook import Webhook
from tests.support.botapi.world import World, new_user, new_world
from tests.support.patience import PATIENCE_S


class BotApi:
    """Use it with ``async with``; then ``base_url`` and ``token`` are what the bot needs.

    ``clock`` gives seconds since 1970. Without ``limits`` the bot may send as much as it likes. ``privacy`` is
    @BotFather's setting for groups that the bot is added to. Leaving raises ``AssertionError`` if the bot did
    something that Telegram does not know, unless another error is on its way.
    """

    def __init__(
        self,
        *,
        name: str = "Tandem",
        username: str = "tandem_test_bot",
        privacy: bool = True,
        clock: Callable[[], float] = time.time,
        limits: Limits | None = None,
    ) -> None:
        self.world: World = new_world(clock, name=name, username=username, privacy=privacy)
        self.server = Server(self.world, limits)
        self.token = self.world.token
        self.username = username
        self.base_url = ""
        self._webhook = Webhook(self.world)
        self._listener = Listener(self.server.application())

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(schema.load)
        self.base_url = await self._listener.start()
        self._webhook.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.world.updates.close()
        for fault in self.server.faults:
            fault.end()
        await self._webhook.stop()
        await self._listener.stop()
        if error is None:
            self.check()

    # --- who there is ---

    def user(
        self,
        first_name: str,
        *,
        last_name: str = "",
        username: str = "",
        language_code: str = "",
        is_bot: bool = False,
    ) -> Person:
        """Return a new person, or somebody else's bot."""
        user = new_user(
            self.world, first_name, last_name=last_name, username=username, language_code=language_code, is_bot=is_bot
        )
        return Person(self.world, user)

    def group(
        self,
        title: str,
        members: Sequence[Person],
        *,
        type: Kind = "group",  # noqa: A002
        forum: bool = False,
        username: str = "",
        bot: bool = True,
    ) -> Group:
        """Return a new group, which the first member has created, and to which they have added the bot."""
        number = next(self.world.numbers)
        chat_id = -4_000_000_000 - number if type == "group" else -1_001_000_000_000 - number
        topics = {GENERAL_TOPIC: "General"} if forum else {}
        chat = Chat(chat_id, type, title, username, forum, topics=topics, next_id=2 if forum else 1)
        for person in members:
            status: Literal["creator", "member"] = "member" if chat.members else "creator"
            chat.members[person.user.id] = Member(person.user, status)
        self.world.chats[chat.id] = chat
        group = Group(self.world, chat)
        if bot:
            group.add_bot()
        return group

    def supergroup(self, title: str, members: Sequence[Person], *, forum: bool = False, username: str = "") -> Group:
        """Return a new supergroup with the bot as a member; a forum has topics."""
        return self.group(title, members, type="supergroup", forum=forum, username=username)

    # --- what goes wrong ---

    def fault(
        self,
        method: str = "*",
        *,
        chat: int | None = None,
        times: int | None = 1,
        cut: Literal["", "before", "after"] = "",
        status: int = 0,
        description: str = "",
        retry_after: int = 0,
        delay: float = 0.0,
        held: bool = False,
    ) -> Fault:
        """Let the next requests go wrong; see ``Fault``. The oldest fault that fits a request strikes."""
        fault = Fault(
            method,
            self.world.bell,
            chat=chat,
            times=times,
            cut=cut,
            status=status,
            description=description,
            retry_after=retry_after,
            delay=delay,
            held=held,
        )
        self.server.faults.append(fault)
        return fault

    def outage(self) -> AbstractAsyncContextManager[None]:
        """Within ``async with``, nobody can connect; what happens meanwhile waits for the bot."""
        return self._listener.outage()

    def restart_ids(self, first: int) -> None:
        """Let the next update have a certain id: after a quiet week Telegram starts anew, anywhere."""
        self.world.updates.next_id = first

    def inject(self, update: Any) -> None:
        """Give the bot an update as it is, however malformed. An object without ``update_id`` gets the next one."""
        if isinstance(update, dict):
            update = {"update_id": self.world.updates.next_id} | update
        self.world.updates.inject(update)

    # --- what the bot did ---

    def calls(self, method: str = "") -> list[Call]:
        """Return the requests made so far, of one method, or all without polling."""
        if method == "getUpdates":
            return self.server.polls
        return [call for call in self.server.calls if method in ("", call.method)]

    async def until(self, holds: Callable[[], object], within: float = PATIENCE_S) -> None:
        """Wait until something holds; it is looked at whenever something happens here. Raises ``TimeoutError``."""
        await self.world.bell.until(holds, within)

    def check(self) -> None:
        """Raise ``AssertionError`` if the bot did something that Telegram does not know, or the double does not."""
        problems = self.server.problems
        assert not problems, "the Bot API was used wrongly:\n" + "\n".join(problems)
