"""What ``tandembot init`` asks about the mail server, and what ``tandembot check`` shows of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from bot.setup.terminal import Row, Terminal, Verdict
from config import sources
from config.settings import Email, Settings
from config.texts import Line

if TYPE_CHECKING:
    from bot.platforms.email.probe import Found

Look = Callable[[Email], Coroutine[Any, Any, "Found"]]
PORTS = {"starttls": "587", "tls": "465", "none": "25"}
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


def ask(terminal: Terminal, look: Look) -> dict[str, Any] | None:
    """Ask for the mail server until it lets the bot in; None where nobody wants e-mails."""
    terminal.say("init-mail-why")
    if not terminal.agree(Line("init-mail-wanted"), default=False):
        return None
    while True:
        answers = _answers(terminal)
        settings = Email.model_validate(answers)
        found = asyncio.run(look(settings))
        if found.trouble is None:
            terminal.say("check-mail-ready", "green", sender=settings.sender)
            return answers
        terminal.show(trouble_line(settings, found), "yellow")
        if not terminal.agree(Line("init-mail-again"), default=True):
            return answers


def _answers(terminal: Terminal) -> dict[str, Any]:
    answers: dict[str, Any] = {"host": _checked(terminal, "host", "init-mail-host")}
    answers["security"] = _checked(terminal, "security", "init-mail-security", "starttls")
    answers["port"] = int(_checked(terminal, "port", "init-mail-port", PORTS[answers["security"]]))
    user = terminal.ask(Line("init-mail-user"))
    if user:
        answers |= {"user": user, "password": terminal.ask(Line("init-mail-password"), secret=True, check=_needed)}
    answers["sender"] = _checked(terminal, "sender", "init-mail-sender", user if "@" in user else "")
    answers["reply_to"] = _checked(terminal, "reply_to", "init-mail-reply-to")
    return answers


def _needed(answer: str) -> Line | None:
    return None if answer else Line("settings-missing", {"path": "email.password"})


def _checked(terminal: Terminal, name: str, key: str, default: str = "") -> str:
    """Ask for a setting until it can be used."""

    def complaint(answer: str) -> Line | None:
        found = sources.complaints(Settings, {"email": {name: answer}}, f"email.{name}")
        return found[0] if found else None

    return terminal.ask(Line(key), default, check=complaint)


async def rows(settings: Settings, look: Look) -> list[Row]:
    """Return what is to be shown about the mail server; nothing where there is none."""
    email = settings.email
    if email is None:
        return []
    found = await look(email)
    if found.trouble is not None:
        return [_row("failed", trouble_line(email, found))]
    if email.security == "none" and email.host not in LOCAL:
        return [_row("warning", Line("check-mail-open", {"host": email.host}))]
    return [_row("ok", Line("check-mail-ready", {"sender": email.sender}))]


def _row(verdict: Verdict, detail: Line) -> Row:
    return Row(Line("check-subject-email"), verdict, detail)


def trouble_line(settings: Email, found: Found) -> Line:
    """Return what is wrong and what to do about it."""
    data = {"host": settings.host}
    match found.trouble:
        case "closed":
            return Line("check-mail-closed", {**data, "port": str(settings.port)})
        case "strange":
            return Line("check-mail-strange", {**data, "reason": found.reason})
    return Line(f"check-mail-{found.trouble}", {**data})
