"""Who is in a chat, and what the bot may do there: from Telegram's ChatMember to the events of the handlers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.platforms.telegram.entities import clean
from handlers.events import BotJoined, BotRemoved, BotRights, MembershipChanged

ADMINS = ("creator", "administrator")
Facts = dict[str, Any]


def is_in(member: Mapping[str, Any]) -> bool:
    """Whether a ChatMember is in the chat."""
    status = member["status"]
    return status in (*ADMINS, "member") or (status == "restricted" and member.get("is_member") is True)


def rights(facts: Facts, member: Mapping[str, Any], sees_all: bool) -> BotRights:
    """What the bot may do as this member. ``sees_all`` is whether its privacy mode is off."""
    admin, owner = member["status"] in ADMINS, member["status"] == "creator"
    return BotRights(
        **facts,
        member=is_in(member),
        is_admin=admin,
        sees_all=is_in(member) and (admin or sees_all),
        can_delete=owner or (admin and member.get("can_delete_messages") is True),
        can_pin=owner or (admin and member.get("can_pin_messages") is True),
    )


def bot_changed(facts: Facts, change: Mapping[str, Any]) -> BotJoined | BotRemoved | None:
    """Whether the bot came in or is out now (in a private chat: whether it is blocked); None where neither changed."""
    before, after = is_in(change["old_chat_member"]), is_in(change["new_chat_member"])
    if before == after:
        return None
    return BotJoined(**facts) if after else BotRemoved(**facts)


def member_changed(facts: Facts, change: Mapping[str, Any]) -> MembershipChanged | None:
    """Whether somebody came in or is out now; None where neither changed."""
    before, after = is_in(change["old_chat_member"]), is_in(change["new_chat_member"])
    return None if before == after else _member(facts, change["new_chat_member"]["user"], after)


def member_arrived(facts: Facts, message: Mapping[str, Any], index: int) -> MembershipChanged | None:
    """One of those that a message says have come in."""
    facts = facts | {"native_id": f"arrived:{facts['native_id']}:{index}"}
    return _member(facts, message["new_chat_members"][index], True)


def member_left(facts: Facts, message: Mapping[str, Any]) -> MembershipChanged | None:
    """The one that a message says is out now."""
    facts = facts | {"native_id": f"left:{facts['native_id']}"}
    return _member(facts, message["left_chat_member"], False)


def _member(facts: Facts, user: Mapping[str, Any], present: bool) -> MembershipChanged | None:
    """Programs are nobody's partners, and the bot's own coming and going has events of its own."""
    if user.get("is_bot") is True:
        return None
    name = clean(" ".join(str(user[part]) for part in ("first_name", "last_name") if user.get(part)))
    return MembershipChanged(
        **facts, subject=str(int(user["id"])), subject_name=name, membership="joined" if present else "left"
    )
