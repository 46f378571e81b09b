"""Chats, members, invitations, requests to join."""

from __future__ import annotations

import secrets

from tests.support.botapi.errors import bad_request
from tests.support.botapi.membership import described, place
from tests.support.botapi.methods.registry import chat_to_look_at, method, needs_right
from tests.support.botapi.places import Group
from tests.support.botapi.posting import live, post, without_reply
from tests.support.botapi.schema import required_flags
from tests.support.botapi.state import Chat, Json, Member, User
from tests.support.botapi.world import World

FORBIDDEN_LINKS = "not enough rights to manage chat invite link"
LINK_NAME = 32


@method("getChat")
async def get_chat(world: World, parameters: Json) -> Json:
    """Describe a chat."""
    chat = chat_to_look_at(world, parameters)
    gifts = dict.fromkeys(required_flags("AcceptedGiftTypes"), False)
    full = chat.json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    if chat.type in ("group", "supergroup"):
        may = dict.fromkeys(("can_send_messages", "can_send_polls", "can_invite_users"), True)
        full["permissions"] = may
    if chat.pinned and (message := live(chat, chat.pinned[-1])):
        full["pinned_message"] = without_reply(message)
    return full


@method("getChatMember")
async def get_chat_member(world: World, parameters: Json) -> Json:
    """Describe somebody's place; about others it is only sure to work for administrators."""
    chat = chat_to_look_at(world, parameters)
    user = world.users.get(parameters["user_id"])
    if user is None or chat.type == "private":
        raise bad_request("invalid user_id specified" if user is None else "there are no members in the private chat")
    if user is not world.bot and chat.type == "channel" and not chat.member(world.bot).is_admin:
        raise bad_request("CHAT_ADMIN_REQUIRED")
    return described(chat, chat.member(user))


@method("getChatAdministrators")
async def get_chat_administrators(world: World, parameters: Json) -> list[Json]:
    """List administrators, without other bots."""
    chat = chat_to_look_at(world, parameters)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    admins = (member for member in chat.present() if member.is_admin)
    return [described(chat, member) for member in admins if not member.user.is_bot or member.user is world.bot]


@method("getChatMemberCount")
async def get_chat_member_count(world: World, parameters: Json) -> int:
    """Count those who are there."""
    return sum(1 for _ in chat_to_look_at(world, parameters).present())


@method("leaveChat")
async def leave_chat(world: World, parameters: Json) -> bool:
    """Go away."""
    chat = chat_to_look_at(world, parameters)
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    if chat.type != "channel":
        post(world, chat, world.bot, {"left_chat_member": world.bot.json()})
    place(world, chat, world.bot, Member(world.bot, "left"))
    return True


@method("createChatInviteLink")
async def create_chat_invite_link(world: World, parameters: Json) -> Json:
    """Make a link."""
    chat = chat_to_look_at(world, parameters)
    needs_right(world, chat, "can_invite_users", FORBIDDEN_LINKS)
    if parameters.get("creates_join_request") and "member_limit" in parameters:
        raise bad_request("member limit can't be specified for links requiring administrator approval")
    if len(parameters.get("name", "")) > LINK_NAME:
        raise bad_request("invite link name is too long")
    link: Json = {"invite_link": f"https://t.me/+{secrets.token_urlsafe(12)}", "creator": world.bot.json()}
    link |= {"creates_join_request": bool(parameters.get("creates_join_request"))}
    link |= {"is_primary": False, "is_revoked": False}
    link |= {key: parameters[key] for key in ("name", "expire_date", "member_limit") if key in parameters}
    chat.links[link["invite_link"]] = link
    return link


@method("revokeChatInviteLink")
async def revoke_chat_invite_link(world: World, parameters: Json) -> Json:
    """Let a link lead nowhere."""
    chat = chat_to_look_at(world, parameters)
    needs_right(world, chat, "can_invite_users", FORBIDDEN_LINKS)
    if parameters["invite_link"] not in chat.links:
        raise bad_request("INVITE_HASH_INVALID")
    link = chat.links[parameters["invite_link"]]
    link["is_revoked"] = True
    return link


@method("approveChatJoinRequest")
async def approve_chat_join_request(world: World, parameters: Json) -> bool:
    """Let somebody in who has asked."""
    chat, user = _request(world, parameters)
    Group(world, chat).add(_Asking(user))
    return True


@method("declineChatJoinRequest")
async def decline_chat_join_request(world: World, parameters: Json) -> bool:
    """Do not let somebody in who has asked."""
    _request(world, parameters)
    return True


class _Asking:
    def __init__(self, user: User) -> None:
        self.user = user


def _request(world: World, parameters: Json) -> tuple[Chat, User]:
    chat = chat_to_look_at(world, parameters)
    needs_right(world, chat, "can_invite_users", "not enough rights to manage chat join requests")
    number = parameters["user_id"]
    if chat.member(world.users[number]).present if number in world.users else False:
        raise bad_request("USER_ALREADY_PARTICIPANT")
    if number not in chat.requests:
        raise bad_request("HIDE_REQUESTER_MISSING")
    chat.requests.remove(number)
    return chat, world.users[number]
