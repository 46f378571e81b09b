"""The commands about commands: help, the menu, taking things back, and ending a question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from config.texts import Line
from handlers.commands import parsing, permissions
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import COMMAND
from handlers.errors import UserError
from storage import commands
from storage.deliveries import Button

UNDO_WITHIN = timedelta(minutes=10)

GROUPS = ("everyone", "tandems")
"""The headings of help, in their order."""


# --- help -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Help:
    """Tell what the asker may say here, or how one command is used."""

    command: Annotated[str, COMMAND] = ""


def do_help(request: Request, command: Help) -> None:
    """Answer with everything that the asker may do in this room, or with one command's usage and example."""
    if command.command:
        explain(request, command.command)
        return
    allowed = [declaration for declaration in request.catalogue.commands if permissions.permitted(request, declaration)]
    lines = [Line("commands-help")]
    for group in GROUPS:
        listed = [declaration for declaration in allowed if declaration.group == group]
        if listed:
            lines.append(Line(f"commands-group-{group}"))
            lines.extend(entry(declaration) for declaration in listed)
    if request.role is Role.COORDINATOR and request.room.purpose not in ("direct", "coordinators"):
        lines.append(Line("commands-help-private"))
    if request.role is Role.ANYONE:
        lines.append(Line("commands-unknown-person"))
    request.answer(*lines)


def entry(declaration: Declaration[Any]) -> Line:
    """Return a command's line in a list."""
    return Line("commands-help-entry", {"usage": parsing.usage(declaration), "description": Line(declaration.key)})


def explain(request: Request, wanted: str) -> None:
    """Answer with the usage of a command; of all that begin like it, if it is not a whole name."""
    words = wanted.lstrip(parsing.PREFIXES).replace("_", " ").casefold().split()
    found = request.catalogue.find(words)
    if found is not None:
        declaration = found[0]
        lines = [entry(declaration)]
        if declaration.example:
            lines.append(Line("commands-help-example", {"example": declaration.example}))
        request.answer(*lines)
        return
    beginning = [
        declaration
        for declaration in request.catalogue.commands
        if words and declaration.name.split()[0] == words[0] and request.role >= declaration.role
    ]
    if not beginning:
        raise UserError("commands-unknown", given=wanted[:40])
    request.answer(*map(entry, beginning))


# --- menu -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Menu:
    """Show the home of everything."""


MENU = ("who", "language", "ask", "tandem show", "tandem new", "invite", "undo", "help")
"""What the menu offers, in this order, as far as the asker may."""


def do_menu(request: Request, _command: Menu) -> None:
    """Show a button for everything ordinary that the asker may do here."""
    offered = (request.catalogue.named(name) for name in MENU)
    buttons = [
        Button(Line(declaration.key), f"!{declaration.name}")
        for declaration in offered
        if declaration is not None and permissions.permitted(request, declaration)
    ]
    name = request.person.name if request.person is not None else request.account.name or request.account.native_id
    request.answer(Line("commands-menu", {"name": name}), buttons=buttons)


# --- undo and cancel --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take back the last thing that the asker did."""


def do_undo(request: Request, _command: TakeBack) -> None:
    """Take back whatever the asker did last within ten minutes: a message, or something that a command changed."""
    since = request.context.now - UNDO_WITHIN
    done = commands.last_done(request.tx, request.account.id, since)
    message = request.catalogue.last_message(request, since)
    if message is not None and (done is None or message.written_at > done.done_at):
        said = message.take_back()
    elif done is not None:
        undo = next((known for known in request.catalogue.undos if known.kind == done.kind), None)
        if undo is None:
            raise UserError("commands-nothing-to-undo")
        commands.undone(request.tx, done)
        said = undo.do(request, done.before)
    else:
        raise UserError("commands-nothing-to-undo")
    request.answer(Line("commands-undone"), said)


@dataclass(frozen=True, slots=True)
class Cancel:
    """End the question that is open."""


def do_cancel(request: Request, _command: Cancel) -> None:
    """Forget what was asked."""
    asked = commands.close_form(request.tx, request.room.id, request.account.id)
    request.answer(Line("commands-cancelled" if asked else "commands-nothing-to-cancel"))


HELP = Declaration("help", Help, do_help, Role.ANYONE, Where.ANYWHERE, "everyone", example="!help language")
SHOW_MENU = Declaration("menu", Menu, do_menu, Role.ANYONE, Where.ANYWHERE, "everyone", aliases=("start",))
UNDO = Declaration("undo", TakeBack, do_undo, Role.PARTICIPANT, Where.ANYWHERE, "everyone")
CANCEL = Declaration("cancel", Cancel, do_cancel, Role.ANYONE, Where.ANYWHERE, "everyone")
COMMANDS = (HELP, SHOW_MENU, UNDO, CANCEL)
