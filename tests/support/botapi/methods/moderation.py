"""Titles, and who may stay."""

from __future__ import annotations

from tests.support.botapi.errors import bad_request
from tests.support.botapi.membership import place
from tests.support.botapi.methods.registry import chat_to_look_at, method, needs_right
from tests.support.botapi.posting import post
from tests.support.botapi.state import Chat, Json, Member, User
from tests.support.botapi.world import World

LONGEST_TITLE = 128
NOT_ALLOWED = "not enough rights to restrict/unrestrict chat member"


@method("setChatTitle")
async def set_chat_title(world: World, parameters: Json) -> bool:
    """Name a group; the same name again is fine, and nobody is told."""
    chat = chat_to_look_at(world, parameters)
    if chat.type == "private":
        raise bad_request("can't change private chat title")
    needs_right(world, chat, "can_change_info", "not enough rights to change chat title")
    title = parameters["title"].strip()
    if not title:
        raise bad_request("title must be non-empty")
    title = title[:LONGEST_TITLE]
    if title != chat.title:
        chat.title = title
        post(world, chat, world.bot, {"new_chat_title": title})
    return True


@method("banChatMember")
async def ban_chat_member(world: World, parameters: Json) -> bool:
    """Throw somebody out, for good."""
    chat, user = _somebody(world, parameters)
    member = chat.member(user)
    if member.status == "creator":
        raise bad_request("can't remove chat owner")
    if member.status == "administrator":
        raise bad_request("user is an administrator of the chat")
    _remove(world, chat, Member(user, "kicked", until=parameters.get("until_date", 0)))
    return True


@method("unbanChatMember")
async def unban_chat_member(world: World, parameters: Json) -> bool:
    """Let somebody come back. Who is there is removed, unless ``only_if_banned``."""
    chat, user = _somebody(world, parameters)
    if chat.type == "group":
        raise bad_request("method is available for supergroup and channel chats only")
    member = chat.member(user)
    if member.status == "kicked" or (member.present and not parameters.get("only_if_banned")):
        _remove(world, chat, Member(user, "left"))
    return True


def _somebody(world: World, parameters: Json) -> tuple[Chat, User]:
    chat = chat_to_look_at(world, parameters)
    needs_right(world, chat, "can_restrict_members", NOT_ALLOWED)
    user = world.users.get(parameters["user_id"])
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return chat, user


def _remove(world: World, chat: Chat, member: Member) -> None:
    if chat.member(member.user).present and chat.type != "channel":
        post(world, chat, world.bot, {"left_chat_member": member.user.json()})
    place(world, chat, world.bot, member)
