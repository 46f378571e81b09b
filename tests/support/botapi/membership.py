"""Who is in a chat as what, and how the bot hears of it."""

from __future__ import annotations

from tests.support.botapi.schema import required_flags
from tests.support.botapi.state import Chat, Json, Member, User
from tests.support.botapi.world import World, tell_bot

CHANNEL_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_post_messages",
    "can_edit_messages",
    "can_invite_users",
    "can_promote_members",
)
IN_GROUPS = ("can_pin_messages", "can_manage_topics")
IN_CHANNELS = ("can_post_messages", "can_edit_messages")


def described(chat: Chat, member: Member) -> Json:
    """Return one of the types ``ChatMember…``."""
    base: Json = {"status": member.status, "user": member.user.json()}
    match member.status:
        case "creator":
            return base | {"is_anonymous": member.is_anonymous}
        case "administrator":
            return base | _rights(chat, member)
        case "restricted":
            flags = dict.fromkeys(required_flags("ChatMemberRestricted"), member.can_send)
            return base | flags | {"is_member": True, "until_date": member.until}
        case "kicked":
            return base | {"until_date": member.until}
    return base


def place(world: World, chat: Chat, actor: User, member: Member) -> None:
    """Give somebody a place in a chat, and tell the bot."""
    before = described(chat, chat.member(member.user))
    body: Json = {"chat": chat.json(), "from": actor.json(), "date": world.now, "old_chat_member": before}
    body["new_chat_member"] = described(chat, member)
    chat.members[member.user.id] = member
    kind = "my_chat_member" if member.user is world.bot else "chat_member"
    tell_bot(world, kind, body, chat)


def _rights(chat: Chat, member: Member) -> Json:
    names = [*required_flags("ChatMemberAdministrator")]
    names += IN_CHANNELS if chat.type == "channel" else IN_GROUPS
    flags = {name: name in member.rights for name in names}
    flags |= {"can_be_edited": False, "is_anonymous": member.is_anonymous, "can_manage_chat": True}
    return flags
