"""Sends and edits messages that show files or locations."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.platforms.files import Spool, Unobtainable
from bot.platforms.telegram import media, messages
from bot.platforms.telegram.client import Client, Refused
from bot.platforms.telegram.messages import Body, message_number
from handlers.errors import Permanent
from storage.albums import AlbumItem, SendAlbum
from storage.attachments import File, Location
from storage.deliveries import Edit, Send

log = logging.getLogger(__name__)

NOT_MODIFIED = "message is not modified"
NO_REPLY = ("message to be replied not found", "replied message not found", "reply message not found")
SECONDS_TO_PROCESS = 60.0
SLOWEST = 100_000
"""Bytes a second, slower than which no upload is waited for."""


class Showing:
    """Shows files and locations for one bot."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def send(self, action: Send, attachment: File | Location, body: Spool | None) -> str:
        """Send a message. Raises what ``Client.call`` raises, and ``Unobtainable``."""
        where = messages.addressed(action)
        if isinstance(attachment, Location):
            point = {"latitude": attachment.latitude, "longitude": attachment.longitude}
            return made(await self._replying("sendLocation", where | point, 0))
        caption = messages.captioned(action.content)
        method, what = media.sent(attachment, body, caption)
        try:
            return made(await self._file(method, where | what, body))
        except Refused as refusal:
            if refusal.reason != "telegram: not a picture":
                raise
            # It was not sent, so it can be sent as what it is in any case.
            method, what = media.sent(media.as_document(attachment), body, caption)
            return made(await self._file(method, where | what, body))

    async def album(self, action: SendAlbum) -> str:
        """Send files together; see ``SendAlbum``."""
        if len(action.items) == 1:
            [only] = action.items
            alone = Send(action.room, only.caption, reply_to=action.reply_to, silent=action.silent)
            return f"{only.part}={await self.send(alone, only.file, None)}"
        items = [media.item(each.file, messages.captioned(each.caption)) for each in action.items]
        answer = await self._file("sendMediaGroup", messages.addressed(action) | {"media": items}, None)
        if not isinstance(answer, list) or len(answer) != len(items):
            raise Permanent("telegram: malformed answer to an album")
        return " ".join(map(_named, action.items, answer))

    async def edit(self, action: Edit, attachment: File | Location, body: Spool | None) -> str:
        """Change a caption, or put another file in the place of one."""
        chat, number = message_number(action.room, action.target)
        where: Body = {"chat_id": chat, "message_id": number}
        if isinstance(attachment, Location):
            return action.target  # only a walk can go on
        caption = messages.captioned(action.content)
        try:
            if not action.replaced:
                await self._client.call("editMessageCaption", where | caption)
            else:
                uploaded = {} if body is None else {media.UPLOAD: media.source(attachment, body)}
                what = where | {"media": media.item(attachment, caption, uploaded=body is not None)} | uploaded
                await self._file("editMessageMedia", what, body, repeatable=True)
        except Refused as refusal:
            if NOT_MODIFIED not in refusal.words:
                raise
        return action.target

    async def _file(self, method: str, parameters: Body, body: Spool | None, *, repeatable: bool = False) -> Any:
        try:
            return await self._replying(method, parameters, (body.total or 0) if body else 0, repeatable=repeatable)
        except Refused as refusal:
            if refusal.reason == "telegram: too large":
                raise Unobtainable("too_large") from refusal
            if refusal.reason == "telegram: file gone":
                raise Unobtainable("gone") from refusal
            raise

    async def _replying(self, method: str, parameters: Body, size: int, *, repeatable: bool = False) -> Any:
        async def do(what: Body) -> Any:
            patience = SECONDS_TO_PROCESS + size / SLOWEST if size else 0.0
            return await self._client.call(method, what, repeatable=repeatable, patience=patience)

        return await _without_reply(parameters, do)


async def _without_reply(parameters: Body, do: Callable[[Body], Awaitable[Any]]) -> Any:
    try:
        return await do(parameters)
    except Refused as refusal:
        if "reply_parameters" not in parameters or not any(words in refusal.words for words in NO_REPLY):
            raise
        log.warning("a file is shown without what it answers")
        return await do({name: value for name, value in parameters.items() if name != "reply_parameters"})


def made(answer: Any) -> str:
    """Return the native id of a message that was sent. Raises ``Permanent`` for an answer that makes no sense."""
    try:
        return f"{int(answer['chat']['id'])}:{int(answer['message_id'])}"
    except (KeyError, TypeError, ValueError):
        raise Permanent("telegram: malformed answer to a message") from None


def _named(item: AlbumItem, answer: Any) -> str:
    return f"{item.part}={made(answer)}"
