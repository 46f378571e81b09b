"""Chats as tests handle them: private ones, groups and channels, with what is done in them by administrators."""

from __future__ import annotations

from typing import Protocol

from tests.support.botapi.membership import CHANNEL_RIGHTS, place
from tests.support.botapi.posting import post
from tests.support.botapi.state import RIGHTS, Chat, Json, Member, Message, Status, User
from tests.support.botapi.world import World


class HasUser(Protocol):
    """A person."""

    @property
    def user(self) -> User:
        """Their account."""


class Place:
    """A chat. After a migration it is the supergroup, and still remembers the group."""

    def __init__(self, world: World, chat: Chat) -> None:
        self.world = world
        self.chats = [chat]
        """The chat; after a migration the one before too."""

    @property
    def chat(self) -> Chat:
        """The chat as it is now."""
        return self.chats[-1]

    @property
    def id(self) -> int:
        """Its id now."""
        return self.chat.id

    @property
    def messages(self) -> list[Message]:
        """All messages that were not deleted, oldest first."""
        return [message for chat in self.chats for message in chat.messages.values() if not message.deleted]


class Group(Place):
    """A group, supergroup or channel, with one short method for each thing that its administrators do."""

    def add(self, *people: HasUser, by: HasUser | None = None) -> None:
        """Let people join, by themselves or because somebody adds them."""
        for person in people:
            actor = by.user if by else person.user
            place(self.world, self.chat, actor, Member(person.user))
            if self.chat.type != "channel":
                post(self.world, self.chat, actor, {"new_chat_members": [person.user.json()]})

    def remove(self, person: HasUser, *, by: HasUser | None = None, kicked: bool = False) -> None:
        """Let somebody leave; with ``kicked`` they cannot come back."""
        actor = by.user if by else person.user
        message = {"left_chat_member": person.user.json()}
        if self.chat.type != "channel":
            post(self.world, self.chat, actor, message)
        place(self.world, self.chat, actor, Member(person.user, "kicked" if kicked else "left"))

    def promote(self, person: HasUser, *rights: str, anonymous: bool = False) -> None:
        """Make somebody an administrator, with all rights unless some are named."""
        member = Member(person.user, "administrator", frozenset(rights or RIGHTS), is_anonymous=anonymous)
        place(self.world, self.chat, self.owner, member)

    def demote(self, person: HasUser) -> None:
        """Make an administrator a member again."""
        place(self.world, self.chat, self.owner, Member(person.user))

    def add_bot(self, *, by: HasUser | None = None) -> None:
        """Add the bot. Privacy mode holds here as it is at this moment."""
        actor = by.user if by else self.owner
        place(self.world, self.chat, actor, Member(self.world.bot, sees_all=not self.world.privacy))
        if self.chat.type != "channel":
            post(self.world, self.chat, actor, {"new_chat_members": [self.world.bot.json()]})

    def promote_bot(self, *rights: str, by: HasUser | None = None) -> None:
        """Make the bot an administrator, with all rights unless some are named ("can_delete_messages" …)."""
        everything = CHANNEL_RIGHTS if self.chat.type == "channel" else RIGHTS
        self._bot("administrator", by, frozenset(rights or everything))

    def demote_bot(self, *, by: HasUser | None = None) -> None:
        """Make the bot a member again."""
        self._bot("member", by)

    def restrict_bot(self, *, by: HasUser | None = None) -> None:
        """Forbid the bot to write."""
        self._bot("restricted", by, can_send=False)

    def kick_bot(self, *, by: HasUser | None = None) -> None:
        """Throw the bot out; it does not see the message that says so."""
        actor = by.user if by else self.owner
        self._bot("kicked", by)
        post(self.world, self.chat, actor, {"left_chat_member": self.world.bot.json()})

    def topic(self, name: str, *, by: HasUser | None = None) -> int:
        """Open a topic and return its number (``message_thread_id``)."""
        assert self.chat.is_forum, "only forums have topics"
        content: Json = {"forum_topic_created": {"name": name, "icon_color": 7322096}, "is_topic_message": True}
        content["message_thread_id"] = self.chat.next_id
        message = post(self.world, self.chat, by.user if by else self.owner, content)
        self.chat.topics[message.id] = name
        return message.id

    def posts(self, text: str) -> Message:
        """Write as the channel itself. It comes to the group where the channel is discussed, too."""
        assert self.chat.type == "channel"
        message = post(self.world, self.chat, None, {"text": text})
        if group := self.chat.discussion:
            origin = {"type": "channel", "date": self.world.now, "chat": self.chat.json(), "message_id": message.id}
            content = {"text": text, "is_automatic_forward": True, "forward_origin": origin}
            post(self.world, group, None, content, as_chat=self.chat)
        return message

    def is_discussed_in(self, group: Place) -> None:
        """Let a channel's posts come to a group."""
        self.chat.discussion = group.chat

    def migrates(self) -> int:
        """Become a supergroup, and return the new id. Messages about it come on both sides."""
        old = self.chat
        assert old.type == "group", "only groups migrate"
        new = Chat(-1_002_000_000_000 - next(self.world.numbers), "supergroup", old.title, members=dict(old.members))
        self.world.chats[new.id] = new
        owner = self.owner
        post(self.world, old, owner, {"migrate_to_chat_id": new.id})
        post(self.world, new, owner, {"migrate_from_chat_id": old.id})
        old.migrated_to = new
        self.chats.append(new)
        return new.id

    @property
    def owner(self) -> User:
        """Whoever created it."""
        return next(member.user for member in self.chat.members.values() if member.status == "creator")

    def _bot(
        self, status: Status, by: HasUser | None, rights: frozenset[str] = frozenset(), *, can_send: bool = True
    ) -> None:
        before = self.chat.member(self.world.bot)
        sees_all = before.sees_all if before.present else not self.world.privacy
        member = Member(self.world.bot, status, rights, can_send=can_send, sees_all=sees_all)
        place(self.world, self.chat, by.user if by else self.owner, member)
