"""The double as a process of its own: ``python -m tests.support.botapi``, for the demo and the bench.

It says where it listens in one line of JSON, then takes a request in each line of standard input and answers each with
a line; when the input ends, it ends, with the exit code 1 if it was used in a way that Telegram does not know.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import threading
from typing import Any

from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.botapi.state import Json, Message

LOOK_S = 20.0
"""So long ``look`` waits for something new."""


class Desk:
    """Answers requests of whoever started the process: each names what somebody does, and who."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._people: dict[int, Person] = {}

    async def answer(self, request: Json) -> Json:
        """Do it, and return what came of it. Raises ``AssertionError`` for what nobody can do in a client."""
        person = self._people.get(request.get("who", 0))
        match request["do"]:
            case "enter":
                person = self._api.user(
                    request["name"], last_name=request.get("last_name", ""), language_code=request.get("language", "")
                )
                self._people[person.user.id] = person
                return {"who": person.user.id}
            case "start" if person:
                await person.starts(request.get("payload", ""))
            case "write" if person:
                place = person.opens_chat()
                answered = self._message(person, request["reply_to"]) if request.get("reply_to") else None
                return {"message": (await person.writes(place, request["text"], reply_to=answered)).id}
            case "edit" if person:
                await person.edits(self._message(person, request["message"]), request["text"])
            case "react" if person:
                await person.reacts(self._message(person, request["message"]), request["key"])
            case "press" if person:
                await person.presses(request["label"], person.opens_chat())
            case "vote" if person:
                await person.votes(self._message(person, request["message"]), *request["choices"])
            case "refuse" if person:
                self._api.fault("sendMessage", chat=person.user.id, times=None, status=429, retry_after=3600)
            case "look" if person:
                return await self._look(person, request.get("known"))
            case _:
                raise AssertionError("nobody does that")
        return {}

    def _message(self, person: Person, number: int) -> Message:
        return self._api.world.chats[person.user.id].messages[number]

    async def _look(self, person: Person, known: Any) -> Json:
        """Wait until a person's chat shows something other than what is known, and return it."""

        def shown() -> list[Json]:
            return [self._seen(message, person) for message in person.messages(person.opens_chat())]

        with contextlib.suppress(TimeoutError):
            await self._api.until(lambda: shown() != known, LOOK_S)
        return {"messages": shown()}

    def _seen(self, message: Message, person: Person) -> Json:
        poll = message.data.get("poll", {})
        return {
            "id": message.id,
            "own": message.sender is person.user,
            "text": message.text or poll.get("question", ""),
            "poll": [[option["text"], option["voter_count"]] for option in poll.get("options", [])],
            "closed": poll.get("is_closed", False),
            "entities": message.entities,
            "buttons": [button["text"] for button in message.buttons],
            "reply_to": message.data.get("reply_to_message", {}).get("message_id"),
            "edited": "edit_date" in message.data,
            "reactions": [key["emoji"] for keys in message.reactions.values() for key in keys],
        }


async def serve() -> None:
    """Run until the input ends. Raises ``AssertionError`` if the Bot API was used wrongly."""
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str] = asyncio.Queue()

    def listen() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, "")

    def say(what: Json) -> None:
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()

    async with BotApi(username="tandem_demo_bot") as api:
        desk = Desk(api)
        say({"api": api.base_url, "token": api.token, "username": api.username})
        threading.Thread(target=listen, daemon=True).start()
        under_way: set[asyncio.Task[None]] = set()

        async def answered(request: Json) -> None:
            try:
                say({"id": request.get("id")} | await desk.answer(request))
            except (AssertionError, KeyError) as error:
                say({"id": request.get("id"), "error": str(error)})

        while line := await lines.get():
            task = asyncio.create_task(answered(json.loads(line)))
            under_way.add(task)
            task.add_done_callback(under_way.discard)
        for task in under_way:
            task.cancel()


if __name__ == "__main__":
    try:
        asyncio.run(serve())
    except AssertionError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)
