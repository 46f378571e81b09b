"""A missing argument becomes a question; what is said next, where it is meant for the bot, is the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from config.texts import Line
from handlers.commands import parsing
from handlers.commands.declaration import Declaration, Option, Request
from handlers.commands.parsing import Partial
from handlers.common.say import MOST_BUTTONS
from handlers.errors import UserError
from storage import commands
from storage.deliveries import Button
from storage.models import Form
from storage.richtext import RichText

QUESTION_EXPIRES = timedelta(hours=1)

CANCEL = "!cancel"

PAGE = 7
"""Options shown at once where there are more than fit: "more", "cancel" and the way back take a button each."""


def ask(
    request: Request, partial: Partial, argument: str, question: Line, options: Sequence[Option], start: int = 0
) -> None:
    """Ask for an argument. The half-filled command is kept until it is answered, cancelled or expired.

    Each option is a button that stands for the whole line; many are shown page by page.
    """
    page, further = options[start : start + PAGE], start + PAGE
    if len(options) < MOST_BUTTONS:
        page, further = options, 0
    buttons = [Button(option.label, parsing.write(partial.with_text(argument, option.value))) for option in page]
    if further:
        buttons.append(Button(Line("commands-button-more"), f"!page {further if further < len(options) else 0}"))
    buttons.append(Button(Line("commands-button-cancel"), CANCEL))
    # "Cancel" is the way back.
    asked = replace(request, guided=False)
    delivery_id = asked.answer(question, how_to_answer(request), buttons=buttons)
    form = Form(
        room_id=request.room.id,
        account_id=request.account.id,
        command=partial.declaration.name,
        values=partial.written(),
        asking=argument,
        delivery_id=delivery_id,
        expires_at=request.context.now + QUESTION_EXPIRES,
    )
    commands.ask(request.tx, form)


def how_to_answer(request: Request) -> Line:
    """Return what says how a question is answered in this room."""
    next_line = request.room.purpose == "direct" and not request.window
    return Line("commands-answer-direct" if next_line else "commands-answer-reply")


def ask_missing(request: Request, partial: Partial, start: int = 0) -> bool:
    """Ask for the first argument that is missing, with the options from ``start`` on; tell whether there was one."""
    missing = partial.missing()
    if missing is None:
        return False
    find = partial.declaration.options.get(missing.name)
    ask(
        request,
        partial,
        missing.name,
        Line(f"commands-ask-{missing.kind.name}"),
        find(request, partial.values) if find else (),
        start,
    )
    return True


def answered(request: Request, content: RichText) -> Partial | None:
    """Return the command that a text completes, because it answers a question that the asker was asked here.

    In a room of several people only a reply to the question is an answer; in a direct chat the next line is, too.
    Raises ``UserError`` when it comes too late or makes no sense; the question stays open then.
    """
    form = commands.form(request.tx, request.room.id, request.account.id)
    if form is None:
        return None
    shown_as = commands.native_id(request.tx, form.delivery_id)
    replied = request.reply_to is not None and request.reply_to == shown_as
    next_line = request.room.purpose == "direct" and not request.window and request.reply_to is None
    if not replied and not next_line:
        return None
    declaration = request.catalogue.named(form.command)
    if declaration is None or form.expires_at <= request.context.now:
        commands.close_form(request.tx, request.room.id, request.account.id)
        if replied:
            raise UserError("commands-question-expired")
        return None
    return complete(request, form, declaration, content)


def complete(request: Request, form: Form, declaration: Declaration[Any], content: RichText) -> Partial:
    """Return the command that an answer completes. Raises ``UserError``; the question stays open then."""
    partial = parsing.restored(declaration, form.values).with_text(form.asking, parsing.line_of(content))
    commands.close_form(request.tx, request.room.id, request.account.id)
    return partial


def is_cancel(request: Request, content: RichText) -> bool:
    """Tell whether a text is the word that ends a question: ``cancel``, or what the button says."""
    text = content.text.strip().casefold().rstrip(".!")
    label = request.context.texts.render(Line("commands-button-cancel"), request.language)
    return text in ("cancel", label.casefold())
