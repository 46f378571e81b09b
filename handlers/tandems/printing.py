"""Invitations to print, from the chat."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common import invitations
from handlers.errors import UserError
from storage import invitations as stored, people, tandems
from storage.documents import Document


@dataclass(frozen=True, slots=True)
class InviteSheet:
    """Get cards with QR codes for those who have not come."""


def do_invite_sheet(request: Request, _command: InviteSheet) -> None:
    """Send the cards as a PDF. Its links work, so it goes nowhere where others than coordinators read."""
    if request.room.purpose not in ("coordinators", "direct") or request.person is None:
        raise UserError("sheet-where")
    running = tandems.running(request.tx)
    asked = sorted({person.id for known in running for person in people.of_tandem(request.tx, known.id)})
    count = sum(
        not standing.come and bool(invitations.ways(request.tx, standing.person, request.context))
        for standing in stored.standings(request.tx, asked)
    )
    if not count:
        raise UserError("sheet-nobody")
    file = Document("cards", "invitations.pdf", {"person": request.person.id})
    request.deliver(file, Line("sheet-made", {"count": count}))


SHEET = Declaration(
    "invite sheet", InviteSheet, do_invite_sheet, Role.COORDINATOR, Where.PRIVATE, "tandems", menu="people"
)
