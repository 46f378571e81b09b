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


BOX_PORTS = {"tls": "993", "starttls": "143", "none": "143"}


def ask(terminal: Terminal, look: Look, look_into_box: Look) -> dict[str, Any] | None:
    """Ask for the mail server until it lets the bot in, and for the box; None where nobody wants e-mails."""
    terminal.say("init-mail-why")
    if not terminal.agree(Line("init-mail-wanted"), default=False):
        return None
    while True:
        answers = _answers(terminal)
        settings = Email.model_validate(answers)
        found = asyncio.run(look(settings))
        if found.trouble is None:
            terminal.say("check-mail-ready", "green", sender=settings.sender)
            break
        terminal.show(trouble_line(settings, found), "yellow")
        if not terminal.agree(Line("init-mail-again"), default=True):
            break
    return answers | _box(terminal, answers, look_into_box)


def _box(terminal: Terminal, known: dict[str, Any], look: Look) -> dict[str, Any]:
    """Ask where answers are read until the server lets the bot in; nothing where they are not to be read."""
    terminal.say("init-box-why", sender=known["sender"])
    if not terminal.agree(Line("init-box-wanted"), default=False):
        return {}
    while True:
        answers = _box_answers(terminal, known)
        settings = Email.model_validate(known | answers)
        found = asyncio.run(look(settings))
        if found.trouble is None:
            terminal.say("check-box-ready", "green", folder=settings.imap_folder)
            return answers
        terminal.show(box_trouble_line(settings, found), "yellow")
        if not terminal.agree(Line("init-mail-again"), default=True):
            return answers


def _box_answers(terminal: Terminal, known: dict[str, Any]) -> dict[str, Any]:
    answers: dict[str, Any] = {"imap_host": terminal.ask(Line("init-box-host"), check=_filled("imap_host"))}
    answers["imap_security"] = _checked(terminal, "imap_security", "init-mail-security", "tls")
    answers["imap_port"] = int(_checked(terminal, "imap_port", "init-box-port", BOX_PORTS[answers["imap_security"]]))
    check = None if known.get("user") else _filled("imap_user")
    user = terminal.ask(Line("init-box-user" if known.get("user") else "init-box-login"), check=check)
    if user:
        password = terminal.ask(Line("init-mail-password"), secret=True, check=_filled("imap_password"))
        answers |= {"imap_user": user, "imap_password": password}
    answers["imap_plus"] = terminal.agree(Line("init-box-plus", {"sender": _plus(known["sender"])}), default=False)
    return answers


def _plus(sender: str) -> str:
    local, _, domain = sender.rpartition("@")
    return f"{local}+test@{domain}"


def _answers(terminal: Terminal) -> dict[str, Any]:
    answers: dict[str, Any] = {"host": _checked(terminal, "host", "init-mail-host")}
    answers["security"] = _checked(terminal, "security", "init-mail-security", "starttls")
    answers["port"] = int(_checked(terminal, "port", "init-mail-port", PORTS[answers["security"]]))
    user = terminal.ask(Line("init-mail-user"))
    if user:
        answers |= {
            "user": user,
            "password": terminal.ask(Line("init-mail-password"), secret=True, check=_filled("password")),
        }
    answers["sender"] = _checked(terminal, "sender", "init-mail-sender", user if "@" in user else "")
    answers["reply_to"] = _checked(terminal, "reply_to", "init-mail-reply-to")
    return answers


def _filled(name: str) -> Callable[[str], Line | None]:
    return lambda answer: None if answer else Line("settings-missing", {"path": f"email.{name}"})


def _checked(terminal: Terminal, name: str, key: str, default: str = "") -> str:
    """Ask for a setting until it can be used."""

    def complaint(answer: str) -> Line | None:
        found = sources.complaints(Settings, {"email": {name: answer}}, f"email.{name}")
        return found[0] if found else None

    return terminal.ask(Line(key), default, check=complaint)


async def rows(settings: Settings, look: Look, look_into_box: Look) -> list[Row]:
    """Return what is to be shown about the mail server and the box; nothing where there is none."""
    email = settings.email
    if email is None:
        return []
    return [*await _server_rows(email, look), *(await _box_rows(email, look_into_box) if email.imap_host else [])]


async def _box_rows(email: Email, look: Look) -> list[Row]:
    found = await look(email)
    if found.trouble is not None:
        return [_row("failed", box_trouble_line(email, found))]
    rows = [_row("ok", Line("check-box-ready", {"folder": email.imap_folder}))]
    if email.imap_security == "none" and email.imap_host not in LOCAL:
        rows.append(_row("warning", Line("check-mail-open", {"host": email.imap_host})))
    if not email.imap_plus and not email.imap_verifier:
        rows.append(_row("warning", Line("check-box-weak")))
    return rows


async def _server_rows(email: Email, look: Look) -> list[Row]:
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


def box_trouble_line(settings: Email, found: Found) -> Line:
    """Return why the box cannot be read and what to do about it."""
    data = {"host": settings.imap_host}
    match found.trouble:
        case "login":
            return Line("check-box-login", {**data})
        case "folder":
            return Line("check-box-folder", {"folder": settings.imap_folder})
        case _:
            return Line("check-box-closed", {**data, "port": str(settings.imap_port), "reason": found.reason or "–"})
