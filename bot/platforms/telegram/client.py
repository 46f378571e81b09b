"""Requests to the Bot API, and what their failures mean for the bot.

python-telegram-bot carries the requests and tells the kinds of failures apart; the answers stay plain JSON. See
docs/decisions/0005-telegram-raw-updates.md.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.platforms.base import AccountLost, Uncertain
from bot.platforms.telegram.requests import CONNECT_S, NEVER_SENT, Requests, authorities
from config.settings import Telegram
from handlers.errors import Permanent, Temporary

PATIENCE_S = 20.0
CONNECTIONS = 64
LOOPBACK = ("127.0.0.1", "localhost", "::1")
REASONS = (
    ("blocked by the user", "blocked"),
    ("kicked from", "kicked"),
    ("not a member", "kicked"),
    ("chat was deleted", "kicked"),
    ("user is deactivated", "deactivated"),
    ("chat was deactivated", "deactivated"),
    ("can't initiate conversation", "not started"),
    ("chat not found", "chat not found"),
    ("thread not found", "topic gone"),
    ("topic_closed", "topic gone"),
    ("topic_deleted", "topic gone"),
    ("not enough rights", "not enough rights"),
    ("chat_admin_required", "not enough rights"),
    ("have no rights to send", "may not write"),
    ("chat_write_forbidden", "may not write"),
    ("reaction", "reaction not available"),
    ("message to react not found", "message not found"),
    ("message to edit not found", "message not found"),
    ("message to pin not found", "message not found"),
    ("can't be edited", "message cannot be edited"),
    ("can't be deleted", "message cannot be deleted"),
    ("file is too big", "too large"),
    ("entity too large", "too large"),
    ("wrong file", "file gone"),
    ("invalid file", "file gone"),
    ("file reference", "file gone"),
    ("photo_invalid", "not a picture"),
    ("image_process_failed", "not a picture"),
    ("photo_ext_invalid", "not a picture"),
    ("too long", "too long"),
    ("text is empty", "empty"),
)
"""What the Bot API says (in small letters), and the reason that is kept; its own words may quote a text or a name."""


class Refused(Permanent):
    """The Bot API understood the request and said no. ``words`` are its own in small letters, never to be logged."""

    def __init__(self, words: str) -> None:
        self.words = words.lower()
        found = next((reason for part, reason in REASONS if part in self.words), "bad request")
        super().__init__(f"telegram: {found}")


class Moved(Exception):  # noqa: N818
    """The group became a supergroup and has another id now."""

    def __init__(self, chat: int) -> None:
        super().__init__("the group has another id")
        self.chat = chat


class Clash(Temporary):
    """Another process polls for the same bot, or a webhook is set."""


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account. ``sees_all`` is whether privacy mode is off (BotFather's setting)."""

    account: str
    username: str = ""
    sees_all: bool = False
    may_join: bool = True


class _Wire(Bot):
    """python-telegram-bot's client, asked for answers as they are: what it cannot read is not lost that way."""

    async def ask(self, method: str, patience: float, parameters: dict[str, Any]) -> Any:
        # Not its ``_post``, which would put defaults of its own objects in; there are none here.
        return await self._do_post(method, parameters, read_timeout=patience, write_timeout=patience)


class Client:
    """A bot's requests. ``patience`` is how long an answer may take, in seconds."""

    def __init__(self, settings: Telegram, patience: float = PATIENCE_S) -> None:
        # Without it the library warns at every 429 that it will count in timedeltas one day.
        os.environ.setdefault("PTB_TIMEDELTA", "true")
        self._patience = patience
        token = settings.token.get_secret_value()
        self.account = token.partition(":")[0]
        # A proxy of the environment is for the way out of the house, never for a server of its own.
        self._trust_env = urlsplit(settings.api).hostname not in LOOPBACK
        self._tls = authorities(self._trust_env)
        self._requests = [Requests(size, trust_env=self._trust_env, tls=self._tls) for size in (2, CONNECTIONS)]
        self._files = f"{settings.api}/file/bot{token}"
        self._downloads: httpx.AsyncClient | None = None
        polling, others = self._requests
        self._wire = _Wire(token, base_url=f"{settings.api}/bot", request=others, get_updates_request=polling)

    async def call(
        self, method: str, parameters: dict[str, Any] | None = None, *, repeatable: bool = True, patience: float = 0.0
    ) -> Any:
        """Make a request and return the answer as JSON has it.

        Raises ``Temporary`` (it was not done, or may be repeated without harm), ``Uncertain`` (it may have been done;
        only for what is not ``repeatable``), ``Refused``, ``Moved``, or ``AccountLost``.
        """
        try:
            return await self._wire.ask(method, patience or self._patience, parameters or {})
        except TelegramError as error:
            raise _failure(error, repeatable) from error

    @asynccontextmanager
    async def download(self, path: str) -> AsyncIterator[httpx.Response]:
        """Give the answer to a request for a file, whose body is still to be read. Raises ``httpx.HTTPError``."""
        if self._downloads is None:
            self._downloads = httpx.AsyncClient(
                timeout=httpx.Timeout(self._patience, connect=CONNECT_S), trust_env=self._trust_env, verify=self._tls
            )
        async with self._downloads.stream("GET", f"{self._files}/{quote(path)}") as response:
            yield response

    async def me(self) -> Me:
        """Ask who the bot is. Raises what ``call`` raises, and ``Temporary`` for a strange answer."""
        answer = await self.call("getMe")
        if not isinstance(answer, dict) or not isinstance(answer.get("id"), int):
            raise Temporary("telegram: malformed answer")
        return Me(
            account=str(answer["id"]),
            username=str(answer.get("username", "")),
            sees_all=answer.get("can_read_all_group_messages") is True,
            may_join=answer.get("can_join_groups") is True,
        )

    async def close(self) -> None:
        """Close the connections."""
        await asyncio.gather(*(request.shutdown() for request in self._requests))
        if self._downloads is not None:
            await self._downloads.aclose()


def _failure(error: TelegramError, repeatable: bool) -> Exception:
    """What a failed request means. The order matters: BadRequest and TimedOut are NetworkErrors, too."""
    match error:
        case RetryAfter():
            seconds = error.retry_after
            wait = seconds.total_seconds() if isinstance(seconds, timedelta) else float(seconds)
            return Temporary("telegram: too many requests", wait)
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Conflict():
            webhook = "webhook" in error.message.lower()
            return Clash("telegram: a webhook is set" if webhook else "telegram: another process polls for this bot")
        case Forbidden() | BadRequest() | InvalidToken() if error.__cause__ is not None:
            return Temporary("telegram: not the Bot API's answer")  # a proxy's page: nothing has passed it
        case Forbidden() | BadRequest():
            return Refused(error.message)
        case InvalidToken():
            return AccountLost("telegram: the token is not valid")
        case NetworkError() if "entity too large" in error.message.lower():
            return Refused(error.message)
        case NetworkError() if isinstance(error.__cause__, NEVER_SENT):
            return Temporary(f"telegram: {type(error.__cause__).__name__}")
        case NetworkError() if error.__cause__ is None:
            return Temporary("telegram: server error")  # the Bot API itself says that it was not done
    if repeatable:
        return Temporary(f"telegram: {type(error.__cause__ or error).__name__}")
    return Uncertain("telegram: the answer was lost")
