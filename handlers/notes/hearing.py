"""Replies to what the bot asks about sessions: they are answers, whoever gives them, also days later."""

from __future__ import annotations

from dataclasses import replace

from handlers.commands import choices, parsing, prompting
from handlers.commands.declaration import Request
from handlers.commands.kinds import read_text
from handlers.events import MessageReceived
from handlers.notes import answering, consulting, form_commands, forms, walking, whose
from storage import commands, forms as stored
from storage.models import AskedField

KEPT = "//"
"""What begins like this is not meant for the bot."""


def heard(request: Request, event: MessageReceived) -> bool:
    """Take a reply to a question about a session as its answer; tell whether that is all that it is.

    What is said in a thread that a question began is a reply to it. Raises ``UserError``.
    """
    if event.attachment is not None or parsing.looks_like_command(event.content):
        return False
    text = event.content.text.strip()
    if not text or text.startswith(KEPT):
        return False
    found = (
        stored.shown_as(request.tx, request.room.id, target) for target in (event.reply_to, event.thread) if target
    )
    row = next((one for one in found if one is not None), None)
    if row is None:
        return _is_number(request, event, text)
    form = commands.form(request.tx, request.room.id, request.account.id)
    is_open = form is not None and form.delivery_id == row.delivery_id
    if is_open and prompting.is_cancel(request, event.content):
        return False
    if choices.typed_number(text) is not None and not _counts(request, row):
        return False  # It is the number of a button.
    if is_open:
        commands.close_form(request.tx, request.room.id, request.account.id)
    return take(replace(request, guided=True), row, read_text(text))


def take(request: Request, row: AskedField, text: str) -> bool:
    """Take a text as the answer to what a message asks; tell whether the others need not read it."""
    if row.purpose == "phase":
        consulting.keep(request, row, text)
        return False
    session, tandem = whose.session_of(request, row.session_id)
    if row.purpose == "field":
        fill = form_commands.Fill(session.id, row.field, row.scope or "-", "text", text)
        form_commands.do_fill(request, fill)
    elif row.purpose == "choice":
        consulting.choose(request, session, tandem, text)
    elif row.field:
        answering.take(request, session, tandem, [(row.field, one) for one in answering.rows_of(text, row.field)])
    else:
        answering.take_text(request, session, tandem, text)
    return True


def _counts(request: Request, row: AskedField) -> bool:
    """Tell whether a question wants numbers."""
    if row.purpose != "field":
        return False
    session, _ = whose.session_of(request, row.session_id)
    field = walking.template_of(request.context.settings, session).field(row.field)
    return field is not None and field.kind == "counts"


def _is_number(request: Request, event: MessageReceived, text: str) -> bool:
    """Take a number that is typed where numbers are asked for; elsewhere it is a button's."""
    next_line = request.room.purpose == "direct" and not request.window and event.reply_to is None
    if not next_line or choices.typed_number(text) is None:
        return False
    form = commands.form(request.tx, request.room.id, request.account.id)
    if form is None or form.command != forms.FILL:
        return False
    row = stored.asked_by(request.tx, form.delivery_id)
    if row is None or form.expires_at <= request.context.now or not _counts(request, row):
        return False
    commands.close_form(request.tx, request.room.id, request.account.id)
    return take(replace(request, guided=True), row, text)
