"""Days on which somebody cannot meet: entered once, heeded by proposals and reminders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from config.texts import Days, Line
from handlers.checkins import announcing, answering
from handlers.checkins.here import asker
from handlers.checkins.kinds import DAYS, HIDDEN, NUMBER
from handlers.commands import times
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.common import waking
from handlers.common.when.values import Span
from handlers.errors import UserError
from storage import checkins, commands, tandems
from storage.deliveries import Button

MOST = 8
"""Absences that are shown, each with a button."""


@dataclass(frozen=True, slots=True)
class Away:
    """Say when you are away: ``away 3–14 Aug``; without days it shows what you said."""

    days: Annotated[str, DAYS] = ""


def do_away(request: Request, command: Away) -> None:
    """Show days back in full before they count; or show those that do."""
    person = asker(request)
    zone = waking.zone_of(request.tx, person, request.context)
    if not command.days:
        show(request, zone)
        return
    found = times.spans(request, command.days, zone)
    if len(found) > 1:
        times.choose(request, found, lambda span: shown(span.first, span.last), away_line)
        return
    yes = Button(Line("checkins-button-yes"), away_line(found[0]))
    said = Line("checkins-away-ask", {"days": Days(found[0].first, found[0].last)})
    request.answer(said, buttons=[yes, Button(Line("commands-button-cancel"), "!cancel")])


def shown(first: date, last: date) -> Line:
    """Return days in full."""
    return Line("checkins-days", {"days": Days(first, last)})


def away_line(span: Span) -> str:
    """Return the line that enters days."""
    return f"!away set {span.first.isoformat()} {span.last.isoformat()}"


def show(request: Request, zone: str) -> None:
    """Answer with somebody's absences; a button takes each away."""
    today = request.context.now.astimezone(ZoneInfo(zone)).date()
    found = checkins.absences(request.tx, [asker(request).id], today)[:MOST]
    said = [Line("checkins-away-list" if found else "checkins-away-none"), Line("checkins-away-how")]
    buttons = [
        Button(Line("checkins-button-remove", {"what": shown(one.starts_on, one.ends_on)}), f"!away remove {one.id}")
        for one in found
    ]
    request.answer(
        said[0],
        *(Line("checkins-item", {"what": shown(one.starts_on, one.ends_on)}) for one in found),
        said[1],
        buttons=buttons,
    )


@dataclass(frozen=True, slots=True)
class SetAway:
    """Enter days that were shown."""

    days: Annotated[str, HIDDEN]


def do_set(request: Request, command: SetAway) -> None:
    """Enter them; sessions on these days are answered with "not coming"."""
    person = asker(request)
    try:
        first, last = (date.fromisoformat(day) for day in command.days.split())
    except ValueError:
        raise UserError("checkins-not-understood-span", given="?") from None
    if last < first:
        raise UserError("checkins-past")
    made = checkins.add_absence(request.tx, person.id, first, last)
    zone = ZoneInfo(waking.zone_of(request.tx, person, request.context))
    touched = [
        (session, tandem)
        for tandem in tandems.of_person(request.tx, person)
        for session in checkins.planned(request.tx, tandem.id, request.context.now)
        if first <= session.starts_at.astimezone(zone).date() <= last
    ]
    given = {str(one.id): checkins.answers(request.tx, one.id).get(person.id, "") for one, _ in touched}
    _remember(request, "away-set", {"absence": made.id, "answers": given})
    request.answer(Line("checkins-away-set", {"days": Days(first, last)}))
    for session, tandem in touched:
        answering.note(request.tx, session, tandem, person, "not", request.source, request.context)


def _remember(request: Request, kind: str, before: dict[str, Any]) -> None:
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind=kind, before=before)


def undo_set(request: Request, before: Mapping[str, Any]) -> Line:
    """Take days away that were entered; what was answered by that is what it was, unless it is another by now."""
    tx, person = request.tx, asker(request)
    found = checkins.absence(tx, int(before["absence"]))
    if found is None or found.participant_id != person.id:
        raise UserError("checkins-over")
    said = Line("checkins-away-removed", {"days": Days(found.starts_on, found.ends_on)})
    checkins.remove(tx, found)
    for name, given in before["answers"].items():
        session = checkins.session(tx, int(name))
        tandem = tandems.get(tx, session.tandem_id) if session is not None else None
        known = checkins.answers(tx, int(name)).get(person.id)
        if session is None or tandem is None or session.state != "planned" or known != "not":
            continue
        if given:
            checkins.answer(tx, session.id, person.id, str(given))
        else:
            checkins.take_answer_back(tx, session.id, person.id)
        announcing.show_answers(tx, session, tandem, request.source, request.context)
    return said


def undo_remove(request: Request, before: Mapping[str, Any]) -> Line:
    """Enter days again that were taken away."""
    first, last = (date.fromisoformat(before[name]) for name in ("first", "last"))
    checkins.add_absence(request.tx, asker(request).id, first, last)
    return Line("checkins-away-set", {"days": Days(first, last)})


@dataclass(frozen=True, slots=True)
class RemoveAway:
    """Say that you are not away."""

    number: Annotated[int, NUMBER]


def do_remove(request: Request, command: RemoveAway) -> None:
    """Take an absence of the asker's away."""
    found = checkins.absence(request.tx, command.number)
    if found is None or found.participant_id != asker(request).id:
        raise UserError("checkins-over")
    said = Line("checkins-away-removed", {"days": Days(found.starts_on, found.ends_on)})
    before = {"first": found.starts_on.isoformat(), "last": found.ends_on.isoformat()}
    checkins.remove(request.tx, found)
    _remember(request, "away-removed", before)
    request.answer(said)


COMMANDS = (
    Declaration("away", Away, do_away, Role.PARTICIPANT, Where.ANYWHERE, "meetings", example="!away 3–14 August"),
    Declaration("away set", SetAway, do_set, Role.PARTICIPANT, Where.ANYWHERE, ""),
    Declaration("away remove", RemoveAway, do_remove, Role.PARTICIPANT, Where.ANYWHERE, ""),
)
UNDOS = (Undo("away-set", undo_set, Role.PARTICIPANT), Undo("away-removed", undo_remove, Role.PARTICIPANT))
