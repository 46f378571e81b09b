"""A person at a Telegram client, in the demo: Telegram itself cannot run here, so a double of its Bot API stands in.

The double belongs to the tests, and so it is only there in a checkout. It is started as a process of its own, which
does what the person does, and tells what they see.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import itertools
import json
import os
import sys
from collections.abc import Sequence
from html import escape
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bot.demo.view import Poll, Seen

ROOT = Path(__file__).parents[2]
DOUBLE = "tests.support.botapi"
ROOM = "window"
"""The only chat on the phone: that with the bot."""
MARKS = {"bold": "strong", "italic": "em", "code": "code", "blockquote": "blockquote", "underline": "u"}
FOLD = "expandable_blockquote"


class PhoneFailed(Exception):  # noqa: N818 - it says what happened
    """The double ended, or nobody could do in a client what was asked for."""


def missing() -> str:
    """Say why there is no double; empty where there is one."""
    if not (ROOT / DOUBLE.replace(".", "/") / "__main__.py").exists():
        return "it needs the checkout, whose tests hold the double of Telegram's Bot API"
    if importlib.util.find_spec("aiogram") is None:
        return "the double of Telegram's Bot API needs aiogram: pip install 'tandembot[demo]'"
    return ""


class Double:
    """The process. ``settings`` are what the bot is told."""

    def __init__(self) -> None:
        self.settings: dict[str, str] = {}
        self._process: asyncio.subprocess.Process | None = None
        self._numbers = itertools.count(1)
        self._asked: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._listening: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", DOUBLE),
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        process = self._process
        if process is not None and process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def ready(self) -> None:
        """Wait until it listens. Raises ``PhoneFailed``."""
        assert self._process is not None
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            raise PhoneFailed("The double of Telegram's Bot API did not start.")
        said = json.loads(line)
        self.settings = {key: said[key] for key in ("token", "api", "username")}
        self._listening = asyncio.create_task(self._listen(self._process.stdout))

    async def ask(self, **request: object) -> dict[str, Any]:
        """Have something done, and return what came of it. Raises ``PhoneFailed``."""
        assert self._process is not None
        assert self._process.stdin is not None
        number = next(self._numbers)
        answered: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._asked[number] = answered
        self._process.stdin.write(json.dumps({"id": number, **request}).encode() + b"\n")
        answer = await answered
        if "error" in answer:
            raise PhoneFailed(f"Telegram's double: {answer['error']}")
        return answer

    async def _listen(self, output: asyncio.StreamReader) -> None:
        while line := await output.readline():
            answer = json.loads(line)
            asked = self._asked.pop(answer["id"], None)
            if asked is not None and not asked.done():
                asked.set_result(answer)
        for asked in self._asked.values():
            if not asked.done():
                asked.set_exception(PhoneFailed("The double of Telegram's Bot API ended."))


class PhoneView:
    """What the chat with the bot shows, like ``View`` of a Matrix client; what vanished from it counts as deleted."""

    def __init__(self, user_id: str, bot_id: str) -> None:
        self._user_id = user_id
        self._bot_id = bot_id
        self._shown: dict[str, Seen] = {}
        self.buttons: list[str] = []
        """Of all messages, oldest first."""

    def timeline(self, room: str) -> list[Seen]:
        """What the chat shows, oldest first, deleted messages included."""
        return list(self._shown.values()) if room == ROOM else []

    def take(self, messages: Sequence[dict[str, Any]]) -> None:
        """Show this from now on; that something was pinned is no message."""
        messages = [message for message in messages if message["text"]]
        present = {str(message["id"]) for message in messages}
        for name, seen in self._shown.items():
            if name not in present and not seen.deleted:
                seen.deleted, seen.body, seen.html = True, "", ""
        for message in messages:
            name = str(message["id"])
            seen = self._shown.setdefault(
                name, Seen(name, ROOM, self._user_id if message["own"] else self._bot_id, message["text"])
            )
            seen.body, seen.html = message["text"], html_of(message)
            seen.edits = int(message["edited"])
            seen.reply_to = str(message["reply_to"]) if message["reply_to"] else None
            seen.poll = poll_of(message)
            seen.reactions = {key: {self._bot_id} for key in message["reactions"]}
        self.buttons = [label for message in messages for label in message["buttons"]]


class Phone:
    """Somebody's phone: they open links, press buttons, and write to the bot. It looks like a Matrix ``Person``."""

    def __init__(self, double: Double, user_id: str, bot_id: str) -> None:
        self.user_id = user_id
        self.view = PhoneView(user_id, bot_id)
        self.rooms: set[str] = set()
        self._double = double
        self._who = 0
        self._looking: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)

    async def open_link(self, name: str, language: str, token: str) -> None:
        """Open a personal link, in an app in this language, and press Start."""
        first, _, last = name.partition(" ")
        entered = await self._double.ask(do="enter", name=first, last_name=last, language=language)
        self._who = entered["who"]
        self.rooms.add(ROOM)
        self._looking = asyncio.create_task(self._look())
        await self._double.ask(do="start", who=self._who, payload=token)

    async def say(self, _room: str, text: str, *, html: str = "", reply_to: str = "", **_more: Any) -> str:
        """Write, and return the message's id."""
        del html
        answer = await self._double.ask(
            do="write", who=self._who, text=text, reply_to=int(reply_to) if reply_to else None
        )
        return str(answer["message"])

    async def edit(self, _room: str, event_id: str, text: str) -> None:
        """Change what one wrote."""
        await self._double.ask(do="edit", who=self._who, message=int(event_id), text=text)

    async def press(self, label: str) -> None:
        """Press the newest button with a label."""
        await self._double.ask(do="press", who=self._who, label=label)

    async def vote(self, event_id: str, choices: Sequence[int]) -> None:
        """Vote in a poll, for answers by number from 0."""
        await self._double.ask(do="vote", who=self._who, message=int(event_id), choices=list(choices))

    async def _look(self) -> None:
        known: list[dict[str, Any]] = []
        while True:
            known = (await self._double.ask(do="look", who=self._who, known=known))["messages"]
            self.view.take(known)


def poll_of(message: dict[str, Any]) -> Poll | None:
    """Return a message's poll, if it is one: what each answer says, and how often it was chosen."""
    if not message.get("poll"):
        return None
    options = [(str(number), words) for number, (words, _) in enumerate(message["poll"])]
    votes: dict[str, tuple[str, ...]] = {
        f"{number}.{voter}": (str(number),)
        for number, (_, count) in enumerate(message["poll"])
        for voter in range(count)
    }
    return Poll(options, votes, message["closed"])


def html_of(message: dict[str, Any]) -> str:
    """Return a message as the demo draws it: its formatting, and its buttons in a line of their own."""
    units = message["text"].encode("utf-16-le")
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    for entity in message["entities"]:
        tag = MARKS.get("blockquote" if entity["type"] == FOLD else entity["type"])
        if tag is not None:
            start, end = entity["offset"], entity["offset"] + entity["length"]
            opening[start] = opening.get(start, "") + f"<{tag}>"
            closing[end] = f"</{tag}>" + closing.get(end, "")
    places = sorted({0, len(units) // 2, *opening, *closing})
    drawn = ""
    for start, end in itertools.pairwise([*places, len(units) // 2]):
        piece = units[2 * start : 2 * end].decode("utf-16-le", errors="replace")
        drawn += closing.get(start, "") + opening.get(start, "") + escape(piece).replace("\n", "<br>")
    if message["buttons"]:
        drawn += "<br>" + " ".join(f"<code>[{escape(label)}]</code>" for label in message["buttons"])
    return drawn
