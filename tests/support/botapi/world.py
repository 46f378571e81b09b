"""Everything there is: the bot, people, chats, and what the bot is told of them."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.support.botapi.bell import Bell
from tests.support.botapi.errors import bad_request
from tests.support.botapi.schema import check_update
from tests.support.botapi.state import Chat, Json, Member, Message, User
from tests.support.botapi.updates import Updates

BOT_ID = 7_300_000_001
CONTENT = frozenset(
    {"text", "photo", "document", "audio", "video", "voice", "video_note", "animation", "sticker", "location"}
    | {"venue", "contact", "poll", "dice", "story"}
)
"""What people send; messages without any of these are service messages."""


@dataclass(slots=True)
class Query:
    """A pressed button, and what the bot answered."""

    id: str
    user: User
    since: float
    answer: Json | None = None


@dataclass(slots=True)
class StoredFile:
    """A file that Telegram keeps. ``name`` and ``media_type`` as uploaded."""

    id: str
    content: bytes
    name: str
    media_type: str


@dataclass(slots=True)
class Poll:
    """A poll's state; ``data`` is the type ``Poll``."""

    data: Json
    votes: dict[int, list[int]] = field(default_factory=dict)


@dataclass(slots=True)
class World:
    """The double's memory. ``clock`` gives seconds since 1970."""

    clock: Callable[[], float]
    bell: Bell
    updates: Updates
    bot: User
    token: str
    privacy: bool = True
    """What @BotFather says about groups that the bot is added to from now on."""
    fake_edits: bool = True
    """Whether the first reaction on a person's message in a group also arrives as an edit of it (tdlib issue 388)."""
    query_lifetime: float = 60.0
    """For how many seconds a pressed button may be answered."""
    users: dict[int, User] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    polls: dict[str, Poll] = field(default_factory=dict)
    profile: dict[tuple[str, ...], object] = field(default_factory=dict)
    """Commands, names and descriptions, by what, scope and language."""
    webhook: Json = field(default_factory=dict)
    """The parameters of setWebhook, and the last error."""
    shared_ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    """Private chats and groups share the numbers of their messages; supergroups count on their own."""
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def now(self) -> int:
        """The time as it is in messages."""
        return int(self.clock())


def new_world(clock: Callable[[], float], *, name: str, username: str, privacy: bool) -> World:
    """Return a world with nobody but the bot."""
    bell = Bell()
    bot = User(BOT_ID, name, username=username, is_bot=True)
    token = f"{BOT_ID}:{secrets.token_hex(17)}A"
    world = World(clock, bell, Updates(clock, bell), bot, token, privacy)
    world.users[bot.id] = bot
    return world


def new_user(world: World, first_name: str, *, last_name: str, username: str, language_code: str, is_bot: bool) -> User:
    """Add somebody. Ids need more than 32 bits, as real ones do."""
    user = User(5_000_000_000 + next(world.numbers), first_name, last_name, username, language_code, is_bot)
    world.users[user.id] = user
    if not is_bot:
        here = {user.id: Member(user), world.bot.id: Member(world.bot)}
        world.chats[user.id] = Chat(user.id, "private", person=user, members=here)
    return user


def chat_of(world: World, chat_id: int | str) -> Chat:
    """Return the chat with an id or @username. Raises ``Refusal``."""
    if isinstance(chat_id, int):
        chat = world.chats.get(chat_id)
    else:
        named = (chat for chat in world.chats.values() if chat.username and f"@{chat.username}" == chat_id)
        chat = next(named, None)
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to:
        text = "group chat was upgraded to a supergroup chat"
        raise bad_request(text, migrate_to_chat_id=chat.migrated_to.id)
    return chat


def next_message_id(world: World, chat: Chat) -> int:
    """Return the id of a chat's next message."""
    if chat.type in ("private", "group"):
        return next(world.shared_ids)
    chat.next_id += 1
    return chat.next_id - 1


def tell_bot(world: World, kind: str, body: Json, chat: Chat | None = None, message: Message | None = None) -> None:
    """Queue an update if this bot gets it. Raises ``Mismatch`` when Telegram could not send such an update."""
    check_update({"update_id": 1, kind: body})
    if chat is None or reaches_bot(world, kind, chat, message):
        world.updates.add(kind, body)
    world.bell.ring()


def reaches_bot(world: World, kind: str, chat: Chat, message: Message | None = None) -> bool:
    """Tell whether the bot sees something in a chat (core.telegram.org/bots/faq: what messages will my bot get?)."""
    place = chat.member(world.bot)
    if kind == "my_chat_member" or chat.type == "private":
        return True
    if not place.present:
        return False
    if kind in ("chat_member", "message_reaction", "message_reaction_count") or chat.type == "channel":
        return place.is_admin
    if kind == "chat_join_request":
        return place.may("can_invite_users")
    if message is None or (place.is_admin and not _is_bots(message)):
        return True
    return not _is_bots(message) and (place.sees_all or _is_meant_for(world.bot, chat, message))


def _is_bots(message: Message) -> bool:
    return message.sender is not None and message.sender.is_bot


def _is_meant_for(bot: User, chat: Chat, message: Message) -> bool:
    """Tell whether a message passes privacy mode."""
    data = message.data
    if data.get("reply_to_message", {}).get("from", {}).get("id") == bot.id:
        return True
    if not CONTENT & set(data):
        return True  # A service message.
    command = message.text.split(maxsplit=1)[0] if message.text.startswith("/") else ""
    name, _, addressee = command.partition("@")
    return bool(name) and (addressee.lower() == bot.username.lower() if addressee else chat.last_bot in (0, bot.id))
