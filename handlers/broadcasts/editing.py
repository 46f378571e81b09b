"""An announcement is corrected by editing the message in which it was written."""

from __future__ import annotations

from handlers.broadcasts import preview, reporting, sending
from handlers.commands import parsing
from handlers.commands.declaration import Request, Role
from handlers.commands.parsing import Partial
from handlers.common import audience
from handlers.errors import UserError
from handlers.events import MessageEdited
from storage import audit, broadcasts
from storage.models import Broadcast
from storage.richtext import RichText

WRITING = ("broadcast", "broadcast change")
"""The commands that hold the text of an announcement."""


def edited(request: Request, event: MessageEdited) -> bool:
    """Take an edit as the correction of an announcement; tell whether its text is in the message."""
    broadcast = broadcasts.written_as(request.tx, request.room.id, event.target)
    if broadcast is None or broadcast.account_id != request.account.id:
        return False
    if request.role is not Role.COORDINATOR or request.person is None:
        raise UserError("commands-coordinators-only")
    text = _text_of(request, broadcast, event.content)
    if not text:
        return False
    if broadcast.state not in ("draft", "sent"):
        raise UserError("broadcast-over", number=broadcast.id)
    with audit.recording(request.tx, request.person.id, "broadcast"):
        change(request, broadcast, RichText(text))
    return True


def change(request: Request, broadcast: Broadcast, content: RichText) -> None:
    """Give an announcement another text: a draft is shown again, one that was sent is corrected everywhere."""
    if broadcast.state == "draft":
        broadcast.content = content
        preview.show(request, broadcast, replaces=broadcast.shown)
    elif content != broadcast.content:
        broadcast.content = content
        broadcast.revision += 1
        request.tx.flush()
        sending.correct(request.tx, broadcast, request.context)
        reporting.report(request.tx, broadcast, corrected=True)


def _text_of(request: Request, broadcast: Broadcast, content: RichText) -> str:
    """Return the text that an edited message holds; a draft takes its audience from there as well."""
    if not parsing.looks_like_command(content):
        return parsing.line_of(content)
    parsed = parsing.parse(request.catalogue, parsing.line_of(content))
    if not isinstance(parsed, Partial) or parsed.declaration.name not in WRITING:
        return ""
    given = parsed.values.get("to")
    if broadcast.state == "draft" and given:
        broadcast.audience = audience.resolve(request.tx, given)
    return str(parsed.values.get("text", ""))
