"""What the double knows: people, chats, members, messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
Kind = Literal["private", "group", "supergroup", "channel"]
Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]

GENERAL_TOPIC = 1
RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
    "can_manage_topics",
)
"""What an administrator of a supergroup may be allowed to do."""


@dataclass(eq=False, slots=True)
class User:
    """An account: a person's, or a bot's."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    started: bool = False
    """Whether they have written to the bot, so that it may write to them."""
    open_until: float = 0.0
    """After asking to join a chat, the bot may write to them for a while."""
    blocked: bool = False
    deactivated: bool = False

    @property
    def name(self) -> str:
        """The name that others see."""
        return f"{self.first_name} {self.last_name}".strip()

    def json(self) -> Json:
        """Return the type ``User``."""
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        shown = {key: value for key, value in optional.items() if value}
        return {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name, **shown}


@dataclass(eq=False, slots=True)
class Member:
    """A person's place in a chat."""

    user: User
    status: Status = "member"
    rights: frozenset[str] = frozenset()
    is_anonymous: bool = False
    can_send: bool = True
    """False for a restricted member who may not write."""
    sees_all: bool = True
    """For bots: whether privacy mode was off when it was added."""
    until: int = 0

    @property
    def present(self) -> bool:
        """Whether they are in the chat."""
        return self.status not in ("left", "kicked")

    @property
    def is_admin(self) -> bool:
        """Whether they administer it."""
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        """Tell whether they have a right of administrators."""
        return self.status == "creator" or (self.status == "administrator" and right in self.rights)


@dataclass(eq=False, slots=True)
class Message:
    """A message as it is now. ``data`` is the type ``Message``."""

    chat: Chat
    id: int
    data: Json
    sender: User | None
    """Whose account sent it, also when it was sent anonymously; None for what the chat itself says."""
    viewers: frozenset[int]
    """Whoever was there when it came: new members do not see it."""
    silent: bool = False
    """Whether it came without a sound."""
    deleted: bool = False
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    """Per account: the reactions it has put on it."""
    earlier: list[str] = field(default_factory=list)
    """The texts it had before its edits."""

    @property
    def text(self) -> str:
        """Its text or caption."""
        return str(self.data.get("text", self.data.get("caption", "")))

    @property
    def entities(self) -> list[Json]:
        """The entities of its text or caption."""
        entities: list[Json] = self.data.get("entities") or self.data.get("caption_entities") or []
        return entities

    @property
    def buttons(self) -> list[Json]:
        """The buttons below it, row by row."""
        rows = self.data.get("reply_markup", {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]


@dataclass(eq=False, slots=True)
class Chat:
    """A private chat with the bot, a group, a supergroup or a channel."""

    id: int
    type: Kind
    title: str = ""
    username: str = ""
    is_forum: bool = False
    person: User | None = None
    """In a private chat: with whom."""
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    closed_topics: set[int] = field(default_factory=set)
    pinned: list[int] = field(default_factory=list)
    links: dict[str, Json] = field(default_factory=dict)
    requests: set[int] = field(default_factory=set)
    """Who has asked to join."""
    migrated_to: Chat | None = None
    discussion: Chat | None = None
    """The group that a channel's posts come to."""
    last_bot: int = 0
    """The bot that was the last one to write: plain commands go to it."""
    next_id: int = 1

    def json(self) -> Json:
        """Return the type ``Chat``."""
        if self.person:
            user = self.person.json()
            return {"id": self.id, "type": self.type} | {
                key: user[key] for key in ("first_name", "last_name", "username") if key in user
            }
        data: Json = {"id": self.id, "type": self.type, "title": self.title}
        if self.username:
            data["username"] = self.username
        return data | ({"is_forum": True} if self.is_forum else {})

    def present(self) -> Iterator[Member]:
        """Yield those who are in the chat."""
        return (member for member in self.members.values() if member.present)

    def member(self, user: User) -> Member:
        """Return a person's place; one who was never there has left."""
        return self.members.get(user.id) or Member(user, "left")
