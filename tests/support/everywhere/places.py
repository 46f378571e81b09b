"""Somebody's place in a tandem: a room on Matrix, a group on Telegram, a window. They send every kind from there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.platforms.matrix.polls import START, TEXT
from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.botapi.places import Place as Chat
from tests.support.botapi.state import Message
from tests.support.everywhere.clients import Client
from tests.support.everywhere.kinds import Kind
from tests.support.everywhere.shown import Shown, Timeline, on_telegram

LIKED = "👍"
OPTIONS = ("Monday", "Tuesday")


@dataclass
class Said:
    """What somebody sent: with words, bytes and coordinates that nothing else has."""

    kind: Kind
    place: Place
    number: int
    native_id: str = ""
    address: str = ""
    """Of its file, as its writer's client put it into the message."""
    fields: dict[str, Any] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """Its text, caption or question; empty where the kind has none."""
        return f"Zorbl {self.number:04}" if self.kind.worded else ""

    @property
    def corrected(self) -> str:
        """What its words are after it was edited."""
        return f"Quandix {self.number:04}"

    @property
    def content(self) -> bytes:
        """Its file."""
        return self.kind.content + self.number.to_bytes(4, "big") if self.kind.content else b""

    @property
    def point(self) -> tuple[float, float]:
        """Where it is."""
        return round(50 + self.number / 1000, 6), round(8 + self.number / 1000, 6)


class Place(Protocol):
    """A place, with who is there: ``languages`` are read there; copies of what is said there begin with ``heading``."""

    name: str
    platform: str
    heading: str
    languages: tuple[str, ...]

    @property
    def room(self) -> str:
        """Its native id."""

    async def send(self, said: Said) -> None:
        """Send something and note its native id."""

    async def edit(self, said: Said) -> None:
        """Change its words."""

    async def reply(self, native_id: str, words: str) -> str:
        """Answer a message; return the answer's native id."""

    async def like(self, native_id: str) -> None:
        """React to a message."""

    async def delete(self, said: Said) -> None:
        """Delete it, as people do there."""

    def look(self, native_id: str) -> Shown | None:
        """A message as it is shown; None while it is not there."""

    async def file(self, shown: Shown) -> bytes:
        """The file that a message shows."""


@dataclass
class MatrixPlace:
    """A room on Matrix. ``closed``: whether it is encrypted, and so are its files."""

    name: str
    client: Client
    room: str
    heading: str
    languages: tuple[str, ...]
    bot: str
    closed: bool
    platform: str = "matrix"
    _arranged: tuple[int, Timeline] | None = None

    async def send(self, said: Said) -> None:
        """Send something and note its native id."""
        kind, content = said.kind, dict(said.kind.fields)
        event_type = "m.room.message"
        if kind.name == "sticker":
            event_type, content = "m.sticker", {"body": "sticker", **content}
        elif kind.name == "poll":
            answers = [{"id": f"a{index}", TEXT: text} for index, text in enumerate(OPTIONS)]
            asked = {"question": {TEXT: said.words}, "kind": "org.matrix.msc3381.poll.disclosed", "answers": answers}
            event_type, content = START, {START: {**asked, "max_selections": 1}, TEXT: said.words}
        elif kind.name == "location":
            content |= {"body": "here", "geo_uri": f"geo:{said.point[0]},{said.point[1]}"}
        else:
            content |= {"body": said.words}
        if said.content:
            content["info"] = {"mimetype": kind.media_type, "size": len(said.content)}
            content |= {"filename": kind.file_name} if event_type == "m.room.message" else {}
            content |= await self._deposited(said.content, kind.media_type)
        said.fields = content
        said.native_id = await self.client.send(self.room, event_type, content)

    async def _deposited(self, content: bytes, media_type: str) -> dict[str, Any]:
        if not self.closed:
            return {"url": await self.client.hands.upload(content, media_type)}
        sealed, keys = encrypt_attachment(content)
        return {"file": {**keys, "url": await self.client.hands.upload(sealed)}}

    async def edit(self, said: Said) -> None:
        """Change its words."""
        new = said.fields | {"body": said.corrected}
        relation = {"rel_type": "m.replace", "event_id": said.native_id}
        changed = new | {"body": f"* {said.corrected}", "m.new_content": new, "m.relates_to": relation}
        await self.client.send(self.room, "m.room.message", changed)

    async def reply(self, native_id: str, words: str) -> str:
        """Answer a message."""
        content = {"msgtype": "m.text", "body": words, "m.relates_to": {"m.in_reply_to": {"event_id": native_id}}}
        return await self.client.send(self.room, "m.room.message", content)

    async def like(self, native_id: str) -> None:
        """React to a message."""
        relation = {"rel_type": "m.annotation", "event_id": native_id, "key": LIKED}
        await self.client.send(self.room, "m.reaction", {"m.relates_to": relation})

    async def delete(self, said: Said) -> None:
        """Delete it."""
        await self.client.delete(self.room, said.native_id)

    def look(self, native_id: str) -> Shown | None:
        """A message as it is shown."""
        events = self.client.events(self.room)
        if self._arranged is None or self._arranged[0] != len(events):
            self._arranged = len(events), Timeline(events, self.bot)
        return self._arranged[1].look(native_id)

    async def file(self, shown: Shown) -> bytes:
        """The file that a message shows, opened with nio's own function."""
        assert shown.content is not None
        fetched = await self.client.hands.download(shown.address)
        if not self.closed:
            return fetched
        keys = shown.content["file"]
        opened: bytes = decrypt_attachment(fetched, keys["key"]["k"], keys["hashes"]["sha256"], keys["iv"])
        return opened


@dataclass
class TelegramPlace:
    """A group, or a window."""

    name: str
    api: BotApi
    person: Person
    chat: Chat
    heading: str
    languages: tuple[str, ...]
    platform: str = "telegram"

    @property
    def room(self) -> str:
        """Its native id."""
        return str(self.chat.id)

    async def send(self, said: Said) -> None:
        """Send something and note its native id."""
        match said.kind.name:
            case "text":
                sent = await self.person.writes(self.chat, said.words)
            case "location":
                sent = await self.person.sends_location(self.chat, *said.point)
            case "venue":
                sent = await self.person.sends_venue(self.chat, *said.point, f"Hall {said.number:04}", "Street 1")
            case "poll":
                sent = await self.person.asks(self.chat, said.words, *OPTIONS)
            case name:
                sent = await self.person.sends(
                    self.chat, name, said.content, caption=said.words, name=said.kind.file_name
                )
        said.native_id = f"{self.chat.id}:{sent.id}"

    async def edit(self, said: Said) -> None:
        """Change its words."""
        await self.person.edits(self._message(said.native_id), said.corrected)

    async def reply(self, native_id: str, words: str) -> str:
        """Answer a message."""
        sent = await self.person.writes(self.chat, words, reply_to=self._message(native_id))
        return f"{self.chat.id}:{sent.id}"

    async def like(self, native_id: str) -> None:
        """React to a message."""
        await self.person.reacts(self._message(native_id), LIKED)

    async def delete(self, said: Said) -> None:
        """Ask the bot to take it back: Telegram tells bots of no deletion."""
        await self.person.writes(self.chat, "/delete", reply_to=self._message(said.native_id))

    def look(self, native_id: str) -> Shown | None:
        """A message as it is shown."""
        number = int(native_id.partition(":")[2])
        found = self.chat.chat.messages.get(number)
        return on_telegram(found, self.api.world.bot.id) if found is not None else None

    async def file(self, shown: Shown) -> bytes:
        """The file that a message shows."""
        return self.api.world.files[shown.address].content

    def _message(self, native_id: str) -> Message:
        return self.chat.chat.messages[int(native_id.partition(":")[2])]
