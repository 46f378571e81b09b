"""A message as a client shows it, in terms that both platforms have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.platforms.matrix.media import VOICE
from bot.platforms.matrix.polls import START, TEXT
from tests.support.botapi.state import Message

TELEGRAM_KINDS = (
    *("animation", "venue", "photo", "document", "audio", "video", "voice", "video_note", "sticker", "location"),
    *("poll", "text"),
)
"""What names a message on Telegram; a moving picture is a document, too, and a place with a name a location."""


@dataclass
class Shown:
    """One native message. ``kind`` is its platform's word for what it shows."""

    native_id: str
    kind: str
    text: str = ""
    content: dict[str, Any] | None = None
    """The platform's own fields."""
    address: str = ""
    """Where its file is."""
    name: str = ""
    media_type: str = ""
    point: tuple[float, float] | None = None
    options: tuple[str, ...] = ()
    reply_to: str | None = None
    reactions: frozenset[str] = frozenset()
    """Those that the bot has put on it."""
    silent: bool = False
    deleted: bool = False


class Timeline:
    """A Matrix room's events as a client received them (each once, the oldest first), arranged for looking."""

    def __init__(self, events: list[dict[str, Any]], bot: str) -> None:
        deletions = [event for event in events if event["type"] == "m.room.redaction"]
        self._gone = {str(event["content"].get("redacts") or event.get("redacts")) for event in deletions}
        self._events = {event["event_id"]: event for event in events}
        self._edits: dict[str, dict[str, Any]] = {}
        self._reactions: dict[str, set[str]] = {}
        for event in events:
            relation = event["content"].get("m.relates_to", {})
            target = relation.get("event_id", "")
            if relation.get("rel_type") == "m.replace":
                self._edits[target] = event
            elif event["type"] == "m.reaction" and event["sender"] == bot and event["event_id"] not in self._gone:
                self._reactions.setdefault(target, set()).add(relation["key"])

    def look(self, native_id: str) -> Shown | None:
        """A message with its latest edit; None if it is not there."""
        found, edit = self._events.get(native_id), self._edits.get(native_id)
        if found is None:
            return None
        content = found["content"]
        if edit is not None and edit["sender"] == found["sender"] and edit["content"]:
            content = edit["content"]["m.new_content"] | {"m.relates_to": content.get("m.relates_to", {})}
        shown = _of(native_id, str(found["type"]), content)
        shown.deleted = native_id in self._gone
        shown.reactions = frozenset(self._reactions.get(native_id, ()))
        return shown


def _of(native_id: str, event_type: str, content: dict[str, Any]) -> Shown:
    shown = Shown(native_id, str(content.get("msgtype", event_type)), str(content.get("body", "")), content)
    shown.silent = shown.kind == "m.notice"
    shown.reply_to = content.get("m.relates_to", {}).get("m.in_reply_to", {}).get("event_id")
    shown.address = str(content["file"]["url"] if "file" in content else content.get("url", ""))
    shown.name, shown.media_type = str(content.get("filename", "")), str(content.get("info", {}).get("mimetype", ""))
    if any(name in content for name in VOICE):
        shown.kind = "voice"
    if "geo_uri" in content:
        latitude, longitude = content["geo_uri"].removeprefix("geo:").split(",")
        shown.point = float(latitude), float(longitude)
    if START in content:
        shown.kind, shown.text = "poll", content[START]["question"][TEXT]
        shown.options = tuple(answer[TEXT] for answer in content[START]["answers"])
    return shown


def on_telegram(message: Message, bot: int) -> Shown:
    """A message of Telegram's double."""
    data = message.data
    kind = next(name for name in TELEGRAM_KINDS if name in data)
    shown = Shown(f"{message.chat.id}:{message.id}", kind, message.text, data)
    shown.silent, shown.deleted = message.silent, message.deleted
    carried = data[kind][-1] if kind == "photo" else data[kind]
    if isinstance(carried, dict) and "file_id" in carried:
        shown.address = carried["file_id"]
        shown.name, shown.media_type = carried.get("file_name", ""), carried.get("mime_type", "")
    if "location" in data:
        shown.point = data["location"]["latitude"], data["location"]["longitude"]
    if kind == "poll":
        shown.text, shown.options = carried["question"], tuple(option["text"] for option in carried["options"])
    if "reply_to_message" in data:
        shown.reply_to = f"{message.chat.id}:{data['reply_to_message']['message_id']}"
    shown.reactions = frozenset(reaction["emoji"] for reaction in message.reactions.get(bot, ()))
    return shown
