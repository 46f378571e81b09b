"""What ``tandembot init`` asks about Telegram, and what ``tandembot check`` shows of it."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from bot.setup.terminal import Row, Terminal, Verdict
from config import sources
from config.settings import Settings, Telegram
from config.texts import Line
from handlers.errors import Permanent, Temporary

if TYPE_CHECKING:
    from bot.platforms.telegram.setup import Found

Look = Callable[[Telegram], "Awaitable[Found]"]
Rehearse = Callable[[Telegram, str], Awaitable[list[tuple[str, str]]]]
STEPS = ("newbot", "token", "privacy", "joingroups")
"""What to do at @BotFather, in this order."""
PREFIX = "telegram:"


def ask(terminal: Terminal, look: Look) -> dict[str, Any] | None:
    """Walk through BotFather's steps until Telegram knows the token; None where nobody wants Telegram."""
    terminal.say("init-telegram-why")
    if not terminal.agree(Line("init-telegram-wanted"), default=False):
        return None
    for number, step in enumerate(STEPS, start=1):
        terminal.say(f"init-telegram-step-{step}", number=number)
    while True:
        token = terminal.ask(Line("init-telegram-token"), secret=True, check=_token_complaint)
        try:
            found = asyncio.run(_looked(look, Telegram.model_validate({"token": token})))
        except Permanent:
            terminal.say("init-telegram-refused", "yellow")
        except Temporary:
            terminal.say("init-telegram-later", "yellow")
        else:
            terminal.say("init-telegram-ready", "green", username=found.me.username)
            secret = secrets.token_urlsafe(32)  # for the day when the mode becomes "webhook"
            return {"token": token, "username": found.me.username, "webhook_secret": secret}


async def _looked(look: Look, settings: Telegram) -> Found:
    return await look(settings)


def _token_complaint(answer: str) -> Line | None:
    found = sources.complaints(Settings, {"telegram": {"token": answer}}, "telegram.token")
    return found[0] if found else None


async def rows(
    settings: Settings, obstacle: Callable[[str], Awaitable[Line | None]], look: Look, rehearse: Rehearse | None = None
) -> list[Row]:
    """Return what is to be shown; with ``rehearse`` it also tries everything in a coordinator's chat."""
    telegram = settings.telegram
    if telegram is None:
        return []
    in_the_way = await obstacle(telegram.api)
    if in_the_way is not None:
        return [_row("telegram", "failed", in_the_way)]
    try:
        found = await look(telegram)
    except Permanent:
        return [_row("telegram", "failed", Line("check-telegram-token"))]
    except Temporary as error:
        return [_row("telegram", "failed", Line("check-telegram-strange", {"reason": error.reason}))]
    shown = [_name_row(telegram, found), _groups_row(found), _receiving_row(telegram, found)]
    if rehearse is not None:
        shown += await _rehearsal(settings, telegram, rehearse)
    return shown


def _row(subject: str, verdict: Verdict, detail: Line) -> Row:
    return Row(Line(f"check-subject-{subject}"), verdict, detail)


def _name_row(telegram: Telegram, found: Found) -> Row:
    name = found.me.username
    if telegram.username.lower() != name.lower():
        return _row("telegram", "failed", Line("check-telegram-other", {"username": name}))
    return _row("telegram", "ok", Line("check-telegram-ready", {"username": name}))


def _groups_row(found: Found) -> Row:
    if not found.me.may_join:
        return _row("groups", "warning", Line("check-telegram-no-groups"))
    return _row("groups", "ok", Line("check-telegram-sees-all" if found.me.sees_all else "check-telegram-privacy"))


def _receiving_row(telegram: Telegram, found: Found) -> Row:
    if telegram.mode == "polling":
        left = Line("check-telegram-webhook-left", {"url": found.webhook})
        return _row("receiving", "warning", left) if found.webhook else _row("receiving", "ok", POLLING)
    url = telegram.webhook_url
    if found.webhook != url:
        return _row("receiving", "warning", Line("check-telegram-webhook-missing", {"url": url}))
    if found.trouble:
        return _row("receiving", "failed", Line("check-telegram-webhook-failed", {"url": url, "reason": found.trouble}))
    return _row("receiving", "ok", Line("check-telegram-webhook-ready", {"url": url}))


POLLING = Line("check-telegram-polling")


async def _rehearsal(settings: Settings, telegram: Telegram, rehearse: Rehearse) -> list[Row]:
    """Try everything in the chat of the first coordinator on Telegram."""
    named = [account for account in settings.programme.coordinators if account.startswith(PREFIX)]
    if not named:
        return [_row("rehearsal", "warning", Line("check-telegram-nobody"))]
    failed = [f"{deed}: {reason}" for deed, reason in await rehearse(telegram, named[0].removeprefix(PREFIX)) if reason]
    if failed:
        return [_row("rehearsal", "failed", Line("check-telegram-rehearsal-failed", {"reason": failed[0]}))]
    return [_row("rehearsal", "ok", Line("check-telegram-rehearsed"))]
