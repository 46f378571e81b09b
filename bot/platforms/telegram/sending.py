"""Carries out actions through the Bot API. Only a new message cannot be repeated without harm."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from bot.platforms.base import Attempt, Uncertain
from bot.platforms.telegram import messages
from bot.platforms.telegram.arrivals import Inlet
from bot.platforms.telegram.client import Client, Moved, Refused
from bot.platforms.telegram.messages import Body, address, message_number
from bot.platforms.telegram.reactions import to_wire
from bot.platforms.telegram.showing import NO_REPLY, NOT_MODIFIED, Showing, made
from handlers.errors import Permanent, Temporary
from storage.albums import SendAlbum
from storage.deliveries import Answer, Change, CheckRights, Create, Edit, React, Redact, Send, SetCommands
from storage.documents import Fetch
from storage.kinds import EndPoll, Pin, SendPoll
from storage.mails import Mail

log = logging.getLogger(__name__)

REACTION = "reaction:"
"""How the native id of a reaction begins; Telegram gives reactions none."""
NOT_THERE = ("message to delete not found", "message to react not found")
TOO_OLD = "message can't be deleted"
NO_TEXT = "there is no text in the message to edit"
DELETED = "🗑"
"""What stands in the place of a message that is too old to be deleted (https://core.telegram.org/bots/api#deletemessage)."""
TOO_LATE = ("query is too old", "query id is invalid", "query_id_invalid")
NOT_PINNED = (
    "message to unpin not found",
    "message not found",
    "message_id_invalid",
    "chat_not_modified",
    "not enough rights",
)
CLOSED = ("poll has already been closed", "message with poll to stop not found")
ALREADY = ("chat_not_modified", "message is already pinned")
ENTITIES = ("can't parse entities", "entit")
OUT = ("telegram: kicked", "telegram: chat not found", "telegram: blocked", "telegram: deactivated")
RENAMED = 128
"""The most characters of a group's title."""


class Sending:
    """Sends for one bot. ``found`` tells what only comes to light on the way, as arrivals of its own."""

    def __init__(self, client: Client, inlet: Inlet) -> None:
        self._client = client
        self._inlet = inlet
        self._showing = Showing(client)

    async def perform(self, attempt: Attempt) -> str:
        """Do it and return the native id of what was made.

        Raises ``Temporary`` (it was not done), ``Uncertain`` (a message that may have been sent), ``Permanent``,
        ``AccountLost``.
        """
        try:
            return await self._do(attempt)
        except Moved as moved:
            room = str(address(getattr(attempt.action, "room", ""))[0])
            facts = {"room": room, "new_room": str(moved.chat)}
            await self._inlet.found("moved", room, f"moved:{room}:{moved.chat}", facts)
            raise Temporary("telegram: the group has another id now") from moved

    async def _do(self, attempt: Attempt) -> str:
        action = attempt.action
        match action:
            case Send():
                return await self._send(attempt, action)
            case SendAlbum():
                return await self._showing.album(action)
            case Edit():
                return await self._edit(attempt, action)
            case Redact():
                return await self._redact(action)
            case React():
                return await self._react(action)
            case Answer():
                body = {"callback_query_id": action.query_id, "show_alert": action.alert}
                body |= {"text": messages.cut(action.text, messages.ANSWER_UNITS)} if action.text else {}
                return await self._tolerant("answerCallbackQuery", body, TOO_LATE)
            case SetCommands():
                return await self._tolerant(*messages.commands(action))
            case Pin():
                chat, number = message_number(action.room, action.target)
                body = {"chat_id": chat, "message_id": number}
                if action.off:
                    return await self._tolerant("unpinChatMessage", body, NOT_PINNED)
                return await self._tolerant("pinChatMessage", {**body, "disable_notification": True}, ALREADY)
            case SendPoll():
                return await self._ask(action)
            case EndPoll():
                chat, number = message_number(action.room, action.target)
                return await self._tolerant("stopPoll", {"chat_id": chat, "message_id": number}, CLOSED)
            case CheckRights():
                return await self._check_rights(action.room, attempt.delivery_id)
            case Change():
                return await self._change(action)
            case Create():
                raise Permanent("telegram: bots cannot open rooms")
            case Mail() | Fetch():
                raise Permanent(f"telegram: {action.kind} is not known there")

    async def _send(self, attempt: Attempt, action: Send) -> str:
        if action.attachment is not None:
            return await self._showing.send(action, action.attachment, attempt.body)
        body = messages.sent(action)
        simpler: tuple[tuple[tuple[str, ...], str], ...] = ((NO_REPLY, "reply_parameters"), (ENTITIES, "entities"))
        # A refused message was not sent, so it can be sent without what was refused.
        return made(await self._without(body, simpler, self._sent))

    async def _ask(self, action: SendPoll) -> str:
        """Send a poll, and note what Telegram calls it: votes name only that."""

        async def ask(body: Body) -> Any:
            return await self._client.call("sendPoll", body, repeatable=False)

        answer = await self._without(messages.poll(action), ((NO_REPLY, "reply_parameters"),), ask)
        target = made(answer)
        try:
            number = str(answer["poll"]["id"])
        except (KeyError, TypeError):
            raise Permanent("telegram: malformed answer to a poll") from None
        try:
            facts = {"room": action.room, "target": target, "number": number}
            await self._inlet.found("posted", action.room, f"posted:{number}", facts)
        except Temporary as lost:
            # The poll is there; saying that it was not sent would send it once more.
            raise Uncertain(lost.reason) from lost
        return target

    async def _sent(self, body: Body) -> Any:
        return await self._client.call("sendMessage", body, repeatable=False)

    async def _without(self, body: Body, simpler: Any, do: Callable[[Body], Any]) -> Any:
        for words, part in simpler:
            try:
                return await do(body)
            except Refused as refusal:
                if part not in body or not any(word in refusal.words for word in words):
                    raise
                log.warning("a message is shown without its %s", part)
                body = {name: value for name, value in body.items() if name != part}
        return await do(body)

    async def _edit(self, attempt: Attempt, action: Edit) -> str:
        if action.attachment is not None:
            return await self._showing.edit(action, action.attachment, attempt.body)

        async def edit(body: Body) -> Any:
            return await self._tolerant("editMessageText", body, (NOT_MODIFIED,))

        await self._without(messages.edited(action), ((ENTITIES, "entities"),), edit)
        return action.target

    async def _redact(self, action: Redact) -> str:
        if action.target.startswith(REACTION):
            chat, number = message_number(action.room, action.target.removeprefix(REACTION))
            body: Body = {"chat_id": chat, "message_id": number, "reaction": []}
            return await self._tolerant("setMessageReaction", body, NOT_THERE)
        chat, number = message_number(action.room, action.target)
        body = {"chat_id": chat, "message_id": number}
        try:
            return await self._tolerant("deleteMessage", body, NOT_THERE)
        except Refused as refusal:
            if TOO_OLD not in refusal.words:
                raise
        # Bots delete what is younger than 48 hours, but may edit their own messages for ever.
        try:
            return await self._tolerant("editMessageText", {**body, "text": DELETED}, (NOT_MODIFIED,))
        except Refused as refusal:
            if NO_TEXT not in refusal.words:
                raise
        # A file's words go; the file itself stays.
        return await self._tolerant("editMessageCaption", {**body, "caption": DELETED}, (NOT_MODIFIED,))

    async def _react(self, action: React) -> str:
        key = to_wire(action.key)
        if key is None:
            raise Permanent("telegram: reaction not available")
        chat, number = message_number(action.room, action.target)
        reaction = [{"type": "emoji", "emoji": key}]
        await self._client.call("setMessageReaction", {"chat_id": chat, "message_id": number, "reaction": reaction})
        return f"{REACTION}{chat}:{number}"

    async def _change(self, action: Change) -> str:
        chat, _ = address(action.room)
        match action.what:
            case "leave":
                try:
                    await self._client.call("leaveChat", {"chat_id": chat})
                except Refused as refusal:
                    if refusal.reason not in OUT:
                        raise
            case "rename":
                title = messages.cut(action.subject, RENAMED)
                await self._tolerant("setChatTitle", {"chat_id": chat, "title": title}, ALREADY)
            case "remove":
                # Removed and not banned: with a new link they can come back.
                body = {"chat_id": chat, "user_id": messages.person(action.subject)}
                await self._client.call("banChatMember", body)
                if str(chat).startswith("-100"):
                    await self._client.call("unbanChatMember", {**body, "only_if_banned": True})
            case "invite":
                raise Permanent("telegram: bots cannot invite people")
            case "join":
                raise Permanent("telegram: bots cannot join by themselves")
            case "hand_over":
                raise Permanent("telegram: groups are their members' already")
            case "adopt":
                raise Permanent("telegram: there are no spaces")
        return ""

    async def _check_rights(self, room: str, delivery_id: str) -> str:
        chat, _ = address(room)
        me = await self._client.me()
        try:
            member = await self._client.call("getChatMember", {"chat_id": chat, "user_id": int(me.account)})
        except Refused as refusal:
            if refusal.reason not in OUT:
                raise
            member = {"status": "left"}
        native_id = f"rights:{delivery_id}"
        facts = {"room": room, "native_id": native_id, "member": member, "sees_all": me.sees_all}
        await self._inlet.found("rights", room, native_id, facts)
        return ""

    async def _tolerant(self, method: str, body: Body, fine: tuple[str, ...] = ()) -> str:
        """Make a request whose purpose is reached by some refusals, too."""
        try:
            await self._client.call(method, body)
        except Refused as refusal:
            if not any(words in refusal.words for words in fine):
                raise
        return ""
