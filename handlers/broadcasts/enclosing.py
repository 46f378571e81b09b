"""The file that goes with an announcement: by reference, after its text, in a message of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from handlers.broadcasts import preview
from handlers.broadcasts.numbered import Numbered, draft
from handlers.commands.declaration import Request
from handlers.commands.kinds import BROADCAST, FILE
from handlers.errors import UserError
from storage.attachments import File


def given(request: Request) -> File | None:
    """Return the file that came with what somebody wrote."""
    return request.attachment if isinstance(request.attachment, File) else None


@dataclass(frozen=True, slots=True)
class Enclose:
    """Let a file go with a draft."""

    number: Annotated[int, BROADCAST]
    file: Annotated[int, FILE]


def do_enclose(request: Request, command: Enclose) -> None:
    """Show the draft with the file that came just now, in the place of another one."""
    broadcast = draft(request, command.number)
    file = given(request)
    if file is None:
        raise UserError("commands-ask-file")
    broadcast.attachment, broadcast.shown = file, None
    preview.show(request, broadcast)


def do_without(request: Request, command: Numbered) -> None:
    """Show the draft without its file."""
    broadcast = draft(request, command.number)
    broadcast.attachment = None
    preview.show(request, broadcast)
