"""The methods that the double answers, by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from tests.support.botapi.errors import bad_request, forbidden
from tests.support.botapi.posting import live
from tests.support.botapi.state import Chat, Json, Message
from tests.support.botapi.world import World, chat_of

Method = Callable[[World, Json], Awaitable[Any]]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Register a function as a method of the Bot API. It gets checked parameters and may raise ``Refusal``."""

    def register(function: Method) -> Method:
        METHODS[name] = function
        return function

    return register


def chat_to_write_in(world: World, parameters: Json) -> Chat:
    """Return the chat of a request if the bot may write there. Raises ``Refusal`` in the words of the real server."""
    chat = _reachable(world, parameters["chat_id"])
    place = chat.member(world.bot)
    if chat.type == "channel" and not place.may("can_post_messages"):
        raise bad_request("need administrator rights in the channel chat")
    if not place.can_send:
        raise bad_request("not enough rights to send text messages to the chat")
    return chat


def chat_to_look_at(world: World, parameters: Json) -> Chat:
    """Return the chat of a request if the bot is in it. Raises ``Refusal``."""
    return _reachable(world, parameters["chat_id"])


def needs_right(world: World, chat: Chat, right: str, refusal: str) -> None:
    """Refuse unless the bot has a right of administrators."""
    if not chat.member(world.bot).may(right):
        raise bad_request(refusal)


def message_to(world: World, parameters: Json, deed: str) -> Message:
    """Return the message of a request. ``deed`` as the server says it when it is not there: "edit", "delete"."""
    message = live(chat_to_look_at(world, parameters), parameters["message_id"])
    if message is None:
        raise bad_request(f"message to {deed} not found")
    return message


def _reachable(world: World, chat_id: int | str) -> Chat:
    if isinstance(chat_id, str) and chat_id.lstrip("-").isdigit():
        chat_id = int(chat_id)
    if isinstance(chat_id, int) and chat_id > 0 and chat_id in world.users and world.users[chat_id].is_bot:
        raise forbidden("bot can't send messages to bots")
    chat = chat_of(world, chat_id)
    if chat.person:
        if chat.person.deactivated:
            raise forbidden("user is deactivated")
        if chat.person.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.person.started and world.clock() > chat.person.open_until:
            raise forbidden("bot can't initiate conversation with a user")
        return chat
    place = chat.member(world.bot)
    if place.status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    if place.status == "left":
        raise forbidden(f"bot is not a member of the {chat.type} chat")
    return chat
