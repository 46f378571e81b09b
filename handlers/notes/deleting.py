"""A coordinator deletes what is kept of a session: notes, their translations, next steps, files, all of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line, Moment
from handlers.commands.declaration import Declaration, Option, Request, Role, Where
from handlers.commands.kinds import NUMBER, TANDEM
from handlers.common import finding
from handlers.errors import UserError
from handlers.notes import silence
from storage import audit, checkins, clearing, notes, tandems
from storage.models import Tandem, TandemSession

MOST = 8
"""Sessions that are offered as buttons, the latest first."""


@dataclass(frozen=True, slots=True)
class DeleteNotes:
    """Delete what is kept of a session."""

    tandem: Annotated[str, TANDEM]
    number: Annotated[int, NUMBER]


def meant(request: Request, command: DeleteNotes) -> tuple[Tandem, TandemSession]:
    """Return the session that is meant. Raises ``UserError`` if the tandem has no minutes of that number."""
    tandem = finding.tandem(request.tx, command.tandem)
    session = checkins.session(request.tx, command.number)
    minutes = notes.minutes_of(request.tx, command.number)
    if session is None or minutes is None or session.tandem_id != tandem.id:
        raise UserError("taking-no-such")
    return tandem, session


def whether(request: Request, command: DeleteNotes) -> Line:
    """Return what is asked before it is done."""
    tandem, session = meant(request, command)
    return Line("taking-delete-ask", {"tandem": tandem.name, "at": Moment(session.starts_at, session.zone, "date")})


def do_delete(request: Request, command: DeleteNotes) -> None:
    """Delete it; nobody can bring it back."""
    tandem, session = meant(request, command)
    silence.stop(request.tx, session.id)
    deleted = clearing.clear(request.tx, session.id)
    audit.note(request.tx, "minutes", tandem.name, {"notes": deleted}, {})
    request.answer(Line("taking-deleted", {"count": deleted}))


def sessions(request: Request, known: Mapping[str, Any]) -> Sequence[Option]:
    """Return the tandem's latest sessions of which something is kept."""
    try:
        tandem = finding.tandem(request.tx, str(known.get("tandem", "")))
    except UserError:
        return []
    found = []
    for minutes in notes.all_of(request.tx, tandem.id, MOST):
        session = checkins.session(request.tx, minutes.session_id)
        if session is not None:
            label = Line(
                "taking-session", {"at": Moment(session.starts_at, session.zone, "date"), "number": session.id}
            )
            found.append(Option(label, str(session.id)))
    return found


def with_minutes(request: Request, _known: Mapping[str, Any]) -> Sequence[Option]:
    """Return the tandems of which something is kept."""
    found = [tandem for tandem in tandems.running(request.tx) if notes.all_of(request.tx, tandem.id, 1)]
    return [Option(finding.quoted_name(tandem.name), tandem.slug) for tandem in found]


def has_minutes(request: Request, tandem: Tandem | None) -> bool:
    """Tell whether there is anything to delete."""
    return tandem is not None and bool(notes.all_of(request.tx, tandem.id, 1))


COMMANDS = (
    Declaration(
        "notes delete",
        DeleteNotes,
        do_delete,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!notes delete vari 12",
        offered=has_minutes,
        options={"tandem": with_minutes, "number": sessions},
        confirm=whether,
    ),
)
