"""What a Matrix client shows of a room: messages with their edits, deletions and reactions applied."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

START, VOTE, END = (f"org.matrix.msc3381.poll.{what}" for what in ("start", "response", "end"))
TEXT = "org.matrix.msc1767.text"


@dataclass(slots=True)
class Poll:
    """A poll as a client shows it: each answer's id and words, and who chose which."""

    options: list[tuple[str, str]]
    votes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    closed: bool = False

    def count(self, option: str) -> int:
        """How many chose an answer."""
        return sum(option in chosen for chosen in self.votes.values())


@dataclass(slots=True)
class Seen:
    """A message as a client shows it: with its edits applied, or as deleted."""

    event_id: str
    room: str
    sender: str
    body: str
    html: str = ""
    msgtype: str = "m.text"
    content: dict[str, Any] = field(default_factory=dict)
    """All of it, for what is no text."""
    reply_to: str | None = None
    thread: str | None = None
    mentions: tuple[str, ...] = ()
    reactions: dict[str, set[str]] = field(default_factory=dict)
    """Who reacted with what."""
    edits: int = 0
    deleted: bool = False
    at: float = 0.0
    """When this client received it, in seconds of ``time.perf_counter``."""
    changed_at: float = 0.0
    poll: Poll | None = None
    """What it asks, if it is a poll; its question is the body."""

    @property
    def rings(self) -> bool:
        """Whether a client notifies about it (notices are silent)."""
        return self.msgtype != "m.notice"


class View:
    """The rooms as one client shows them, built from their events as they come in; polls only where that is wanted."""

    def __init__(self, *, polls: bool = False) -> None:
        self._polls = polls
        self.events: dict[str, list[dict[str, Any]]] = {}
        """Every event, raw, by room."""
        self._shown: dict[str, dict[str, Seen]] = {}
        self._annotations: dict[str, tuple[Seen, str, str]] = {}

    def timeline(self, room: str) -> list[Seen]:
        """What the room shows, oldest first, deleted messages included."""
        return list(self._shown.get(room, {}).values())

    def take(self, room: str, event: dict[str, Any], at: float) -> None:
        """Apply one event, received at that second of ``time.perf_counter``."""
        self.events.setdefault(room, []).append(event)
        shown = self._shown.setdefault(room, {})
        content = event.get("content", {})
        relation = content.get("m.relates_to", {})
        target = shown.get(relation.get("event_id", ""))
        match event["type"], relation.get("rel_type"):
            case "m.room.message", "m.replace":
                if target and not target.deleted and target.sender == event["sender"]:
                    _fill(target, content.get("m.new_content", {}))
                    target.edits += 1
                    target.changed_at = at
            case "m.room.message", _:
                seen = Seen(event["event_id"], room, event["sender"], "", at=at, changed_at=at, deleted=not content)
                _fill(seen, content)
                seen.reply_to = relation.get("m.in_reply_to", {}).get("event_id")
                seen.thread = relation.get("event_id") if relation.get("rel_type") == "m.thread" else None
                shown.setdefault(seen.event_id, seen)
            case "m.reaction", _ if target:
                target.reactions.setdefault(relation["key"], set()).add(event["sender"])
                target.changed_at = at
                self._annotations[event["event_id"]] = (target, relation["key"], event["sender"])
            case kind, _ if self._polls and kind in (START, VOTE, END):
                self._take_poll(room, event, at)
            case "m.room.redaction", _:
                self._take_back(shown, str(content.get("redacts") or event.get("redacts")), at)

    def _take_poll(self, room: str, event: dict[str, Any], at: float) -> None:
        shown, content = self._shown[room], event["content"]
        target = shown.get(content.get("m.relates_to", {}).get("event_id", ""))
        if event["type"] == START:
            asked = content[START]
            seen = Seen(event["event_id"], room, event["sender"], asked["question"][TEXT], at=at, changed_at=at)
            seen.poll = Poll([(answer["id"], answer[TEXT]) for answer in asked["answers"]])
            shown.setdefault(seen.event_id, seen)
        elif target and target.poll and event["type"] == VOTE:
            target.poll.votes[event["sender"]] = tuple(content[VOTE]["answers"])
        elif target and target.poll:
            target.poll.closed = True

    def _take_back(self, shown: dict[str, Seen], target: str, at: float) -> None:
        if target in shown:
            seen = shown[target]
            seen.deleted, seen.body, seen.html, seen.changed_at = True, "", "", at
        elif target in self._annotations:
            seen, key, sender = self._annotations.pop(target)
            seen.changed_at = at
            seen.reactions[key].discard(sender)
            if not seen.reactions[key]:
                del seen.reactions[key]


def _fill(seen: Seen, content: dict[str, Any]) -> None:
    seen.body = content.get("body", "")
    seen.html = content.get("formatted_body", "")
    seen.content = content
    seen.msgtype = content.get("msgtype", "m.text")
    seen.mentions = tuple(content.get("m.mentions", {}).get("user_ids", ()))
