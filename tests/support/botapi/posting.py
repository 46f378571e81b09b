"""Puts messages into chats, changes them, and tells the bot about those that are not its own."""

from __future__ import annotations

from tests.support.botapi.errors import bad_request
from tests.support.botapi.state import GENERAL_TOPIC, Chat, Json, Message, User
from tests.support.botapi.text import cut, units
from tests.support.botapi.world import World, next_message_id, tell_bot

ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
TELEGRAM: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
"""The accounts that the server names as senders when it may not name the real one."""


def post(
    world: World,
    chat: Chat,
    sender: User | None,
    content: Json,
    *,
    reply_to: Message | None = None,
    quote: Json | None = None,
    topic: int = 0,
    as_chat: Chat | None = None,
) -> Message:
    """Add a message; ``as_chat`` is the channel in whose name it is written."""
    data: Json = {"message_id": next_message_id(world, chat), "date": world.now, "chat": chat.json()}
    data |= _author(chat, sender, as_chat) | _thread(chat, reply_to, topic)
    if reply_to:
        data["reply_to_message"] = without_reply(reply_to)
    if quote:
        data["quote"] = quote
    viewers = frozenset(member.user.id for member in chat.present())
    message = Message(chat, data["message_id"], data | content, sender, viewers)
    chat.messages[message.id] = message
    if sender is not None and sender.is_bot:
        chat.last_bot = sender.id
    if sender is not world.bot:
        tell_bot(world, "channel_post" if chat.type == "channel" else "message", message.data, chat, message)
    world.bell.ring()
    return message


def change(world: World, message: Message, content: Json) -> None:
    """Replace the content of a message (an edit), with ``edit_date``."""
    message.earlier.append(message.text)
    for key in ("text", "entities", "caption", "caption_entities", "link_preview_options"):
        message.data.pop(key, None)
    message.data |= content | {"edit_date": world.now}
    if message.sender is not world.bot:
        kind = "edited_channel_post" if message.chat.type == "channel" else "edited_message"
        tell_bot(world, kind, message.data, message.chat, message)
    world.bell.ring()


def delete(world: World, message: Message) -> None:
    """Take a message away from everybody. Telegram tells bots nothing of that."""
    message.deleted = True
    if message.id in message.chat.pinned:
        message.chat.pinned.remove(message.id)
    world.bell.ring()


def live(chat: Chat, message_id: int) -> Message | None:
    """Return a message that was not deleted."""
    message = chat.messages.get(message_id)
    return None if message is None or message.deleted else message


def without_reply(message: Message) -> Json:
    """Return a message as it is in a reply to it: it does not say what it replied to itself."""
    return {key: value for key, value in message.data.items() if key != "reply_to_message"}


def quoted(message: Message, text: str, position: int | None = None) -> Json:
    """Return the type ``TextQuote`` for a part of a message. Raises ``Refusal`` if it is not in it."""
    if position is not None and cut(message.text, position, units(text)) == text:
        found = position
    else:
        index = message.text.find(text)
        if index < 0 or not text:
            raise bad_request("QUOTE_TEXT_INVALID")
        found = units(message.text[:index])
    return {"text": text, "position": found, "is_manual": True}


def _author(chat: Chat, sender: User | None, as_chat: Chat | None) -> Json:
    if chat.type == "channel":
        return {"sender_chat": chat.json()}
    if as_chat is not None:
        return {"from": CHANNEL if sender else TELEGRAM, "sender_chat": as_chat.json()}
    if sender is None:
        return {}
    if chat.member(sender).is_anonymous:
        return {"from": ANONYMOUS, "sender_chat": chat.json()}
    return {"from": sender.json()}


def _thread(chat: Chat, reply_to: Message | None, topic: int) -> Json:
    if chat.is_forum:
        if topic in (0, GENERAL_TOPIC):
            return {}
        created = chat.messages.get(topic)
        first = {"reply_to_message": without_reply(created)} if created else {}
        return {"message_thread_id": topic, "is_topic_message": True, **first}
    if chat.type == "supergroup" and reply_to:
        # A chain of replies is a thread too, and has its number, but it is no topic.
        return {"message_thread_id": reply_to.data.get("message_thread_id", reply_to.id)}
    return {}
