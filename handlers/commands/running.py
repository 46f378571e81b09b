"""What is said to the bot, and what it does then: lines, answers to questions, and presses of buttons."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from typing import Annotated, Any

from config.texts import Line, Names
from handlers.commands import attaching, choices, menus, parsing, permissions, prompting
from handlers.commands.declaration import UNDO_WITHIN, Declaration, Request, Role, Where
from handlers.commands.kinds import MESSAGE
from handlers.commands.missing import Missing
from handlers.commands.parsing import Partial, Unknown
from handlers.common import say
from handlers.errors import UserError
from storage import audit, commands, rooms, windows
from storage.deliveries import Button
from storage.richtext import RichText

MEANT = "!!"
"""How the line of a button begins that says yes to "do you mean it?". Nobody can type that: it is no command."""

ELSEWHERE = "👌"
"""Put on what is answered in the direct chat; Telegram lets bots use it."""


def consider(request: Request, content: RichText) -> bool:
    """Do what a text asks of the bot; tell whether it was meant for the bot at all. Raises ``UserError``."""
    if parsing.looks_like_command(content):
        run_line(request, parsing.line_of(content))
        return True
    question_open = request.asked and commands.form(request.tx, request.room.id, request.account.id) is not None
    if question_open and request.room.purpose == "direct" and prompting.is_cancel(request, content):
        run_line(request, prompting.CANCEL)
        return True
    pressed = choices.typed(request, content)
    if pressed is not None:
        run_line(*pressed)
        return True
    if question_open and request.reply_to is not None and prompting.is_cancel(request, content):
        run_line(request, prompting.CANCEL)
        return True
    completed = prompting.answered(request, content) if question_open else None
    if completed is not None:
        run(replace(request, guided=True), completed)
    return completed is not None


def enclosed(request: Request, content: RichText) -> bool:
    """Take a file as the answer to a command that encloses one, with its caption as text; tell whether it is.

    Raises ``UserError``.
    """
    form = attaching.question_for(request)
    declaration = request.catalogue.named(form.command) if form is not None else None
    if form is None or declaration is None or not declaration.encloses:
        return False
    if form.asking == attaching.FILE:
        completed = parsing.restored(declaration, form.values).with_value(attaching.FILE, 0)
        commands.close_form(request.tx, request.room.id, request.account.id)
    elif content.text.strip():
        completed = prompting.complete(request, form, declaration, content)
    else:
        return False
    run(request, completed)
    return True


def run_line(request: Request, line: str) -> None:
    """Do what a line says, typed or pressed. Raises ``UserError``."""
    parsed = parsing.parse(request.catalogue, line)
    if isinstance(parsed, Unknown):
        explain_unknown(request, parsed)
        return
    if not parsed.declaration.aside:
        commands.close_form(request.tx, request.room.id, request.account.id)
    run(replace(request, confirmed=line.startswith(MEANT)), parsed)


def run(request: Request, partial: Partial, start: int = 0) -> None:
    """Do what a command says, or ask for what it still needs. Raises ``UserError``.

    ``start`` is the first of the options that a question shows.
    """
    declaration = partial.declaration
    permissions.check(request, declaration)
    request = in_private(request, declaration)
    request = replace(request, back=menus.back_of(declaration, partial.values))
    if attaching.given(request, partial):
        return
    if declaration.encloses and request.attachment is not None and partial.missing() is not None:
        raise UserError("commands-file-alone", usage=parsing.usage(declaration))
    if prompting.ask_missing(request, partial, start):
        return
    if declaration.confirm is not None and not request.confirmed:
        ask_whether(request, partial, declaration.confirm(request, partial.build()))
        return
    last = commands.last_done(request.tx, request.account.id, request.context.now - UNDO_WITHIN)
    request = replace(request, done_before=last.id if last is not None else 0)
    try:
        with request.tx.begin_nested(), recorded(request, declaration):
            declaration.handle(request, partial.build())
    except Missing as missing:
        for name, value in missing.known.items():
            partial = partial.with_value(name, value)
        prompting.ask(request, partial, missing.argument, missing.question, missing.options, start)


def in_private(request: Request, declaration: Declaration[Any]) -> Request:
    """Go on with a personal matter in the asker's direct chat, and mark what they said in the room as heard.

    Who has no such chat is answered where they are.
    """
    if not declaration.personal or request.room.purpose == "direct" or request.pressed is not None:
        return request
    chat = rooms.direct_of(request.tx, request.account)
    if chat is None:
        return request
    if request.reply_target is not None:
        say.mark(request.tx, request.room, request.reply_target, ELSEWHERE)
    is_place = bool(windows.tandems_in(request.tx, chat.id))
    return replace(request, room=chat, reply_to=None, answers="", window=is_place)


def ask_whether(request: Request, partial: Partial, question: Line) -> None:
    """Ask whether something that cannot easily be mended is meant."""
    buttons = [
        Button(Line("menu-button-do", {"what": Line(partial.declaration.key)}), MEANT + parsing.write(partial)[1:]),
        Button(Line("menu-button-leave"), menus.place_of(partial.declaration, partial.values)),
    ]
    request.answer(question, buttons=buttons)


@dataclass(frozen=True, slots=True)
class Page:
    """Show other options of the question that is open."""

    start: Annotated[int, MESSAGE] = 0


def do_page(request: Request, command: Page) -> None:
    """Ask the same again with the options from ``start`` on. Raises ``UserError`` if nothing is asked any more."""
    form = commands.form(request.tx, request.room.id, request.account.id)
    declaration = request.catalogue.named(form.command) if form is not None else None
    if form is None or declaration is None or form.expires_at <= request.context.now:
        raise UserError("commands-question-expired")
    partial = parsing.restored(declaration, form.values)
    commands.close_form(request.tx, request.room.id, request.account.id)
    run(request, partial, command.start)


def recorded(request: Request, declaration: Declaration[Any]) -> AbstractContextManager[None]:
    """Return what enters into the log whatever a coordinator changes by a command."""
    if request.role is not Role.COORDINATOR or request.person is None:
        return nullcontext()
    return audit.recording(request.tx, request.person.id, declaration.name)


def explain_unknown(request: Request, unknown: Unknown) -> None:
    """Say what the asker may have meant: the nearest command as a button, and help."""
    allowed = {
        name
        for declaration in request.catalogue.commands
        if declaration.group and permissions.permitted(request, declaration)
        for name in (declaration.name, *declaration.aliases)
    }
    near = [name for name in unknown.near if name in allowed]
    beginning = tuple(f"!{name}" for name in unknown.beginning if name in allowed)
    help_button = Button(Line("command-help"), "!help")
    if beginning:
        line = Line("commands-half-known", {"given": unknown.given, "possible": Names(beginning)})
        request.answer(line, buttons=[*(Button(plain(name), f"!help {name[1:]}") for name in beginning), help_button])
    elif near:
        line = Line("commands-unknown-near", {"given": unknown.given, "near": f"!{near[0]}"})
        request.answer(line, buttons=[Button(plain(f"!{near[0]}"), f"!{near[0]}"), help_button])
    elif request.room.purpose in ("direct", "coordinators") or request.person is not None:
        request.answer(Line("commands-unknown", {"given": unknown.given}), buttons=[help_button])
    else:
        raise UserError("commands-unknown-person")


def plain(text: str) -> Line:
    """Return a name as a line that is the same in every language."""
    return Line("commands-plain", {"text": text})


PAGES = Declaration("page", Page, do_page, Role.ANYONE, Where.ANYWHERE, "", aside=True)
