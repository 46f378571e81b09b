"""Taking back what was changed about a tandem's sessions: by the same means as a change, so calendars follow.

What there was before is remembered, and what there was right afterwards: if somebody else has changed something since,
nothing is taken back.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from config.texts import Line
from handlers.checkins import announcing, planning
from handlers.checkins.here import own_tandems, said_by
from handlers.checkins.rhythm import resolve
from handlers.commands.declaration import Request, Role, Undo
from handlers.common.telling import tell_spots
from handlers.common.when.showing import show_rhythm
from handlers.errors import UserError
from storage import checkins, commands, tandems
from storage.models import Tandem, TandemSession, Undoable

PLAN = "plan"
"""Of a tandem: its rhythm and its coming sessions."""

Plan = dict[str, Any]


def begin(request: Request, tandem: Tandem) -> Undoable:
    """Remember what is planned, before it is changed: before anything is answered, so that a button offers undo."""
    before = {"tandem": tandem.id, "before": plan_of(request, tandem), "after": {}}
    return commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind=PLAN, before=before
    )


def finish(request: Request, tandem: Tandem, row: Undoable) -> None:
    """Remember what is planned now that it was changed."""
    request.tx.flush()
    row.before = {**row.before, "after": plan_of(request, tandem)}
    request.tx.flush()


def plan_of(request: Request, tandem: Tandem) -> Plan:
    """Return a tandem's rhythm and its coming sessions as plain values."""
    row = checkins.rhythm_of(request.tx, tandem.id)
    coming = checkins.planned(request.tx, tandem.id, request.context.now)
    return {
        "rhythm": [row.id, row.state] if row is not None else None,
        "sessions": {str(one.id): _values(request, one) for one in coming},
    }


def _values(request: Request, session: TandemSession) -> Plan:
    answers = checkins.answers(request.tx, session.id)
    return {
        "wall": session.wall,
        "zone": session.zone,
        "sequence": session.sequence,
        "rhythm": session.rhythm_id,
        "occurrence": session.occurrence.isoformat() if session.occurrence is not None else None,
        "announced": session.announced_at is not None,
        "answers": {str(person): given for person, given in answers.items()},
    }


def undo_plan(request: Request, before: Mapping[str, Any]) -> Line:
    """Plan again what was planned before. Raises ``UserError`` if that is over, or changed by somebody else since."""
    tandem = tandems.get(request.tx, int(before["tandem"]))
    own = {known.id for known in own_tandems(request)}
    if tandem is None or (request.role < Role.COORDINATOR and tandem.id not in own):
        raise UserError("checkins-not-yours")
    if tandem.state != "active":
        raise UserError("checkins-rests", tandem=tandem.name)
    former: Plan = before["before"]
    if _compared(plan_of(request, tandem)) != _compared(before["after"]):
        raise UserError("undo-changed-since")
    if any(_start(was) <= request.context.now for was in former["sessions"].values()):
        raise UserError("checkins-past")
    _bring_back(request, tandem, former)
    row = checkins.rhythm_of(request.tx, tandem.id)
    if row is None:
        return Line("checkins-no-rhythm")
    return Line(f"checkins-is-{row.state}", {"rhythm": show_rhythm(planning.value_of(row))})


def _compared(plan: Mapping[str, Any]) -> Plan:
    """Return of a plan what people change; the clock announces, and answers come in all the time."""
    sessions = {
        name: {key: value for key, value in one.items() if key not in ("announced", "answers")}
        for name, one in plan.get("sessions", {}).items()
    }
    return {"rhythm": plan.get("rhythm"), "sessions": sessions}


def _start(was: Mapping[str, Any]) -> datetime:
    wall = datetime.fromisoformat(was["wall"])
    return resolve(wall.date(), wall.time(), was["zone"]).instant


def _bring_back(request: Request, tandem: Tandem, former: Plan) -> None:
    tx, context = request.tx, request.context
    _rhythm_back(request, tandem, former["rhythm"])
    for session in checkins.planned(tx, tandem.id, context.now):
        if str(session.id) not in former["sessions"]:
            planning.call_off(tx, session, "cancelled")
            announcing.called_off(tx, session, context)
            # Its day is the rhythm's again.
            session.rhythm_id = session.occurrence = None
    tx.flush()
    changed = []
    for name, was in former["sessions"].items():
        known = checkins.session(tx, int(name))
        if known is not None and _session_back(request, known, was) and was["announced"]:
            changed.append(known)
    why = said_by(request, "undo-plan")
    if not changed:
        tell_spots(tx, tandem, request.source, "undone", why)
    for session in changed:
        announcing.announce(tx, session, context, why=why)


def _rhythm_back(request: Request, tandem: Tandem, former: list[Any] | None) -> None:
    now = checkins.rhythm_of(request.tx, tandem.id)
    if now is not None and (former is None or now.id != former[0]):
        now.state = "ended"
    row = checkins.rhythm(request.tx, int(former[0])) if former is not None else None
    if row is not None and former is not None:
        row.state = str(former[1])
    request.tx.flush()


def _session_back(request: Request, session: TandemSession, was: Mapping[str, Any]) -> bool:
    """Put a session back where it was; tell whether it was elsewhere, or called off."""
    tx, context = request.tx, request.context
    wall = datetime.fromisoformat(was["wall"])
    same = session.state == "planned" and (session.wall, session.zone) == (was["wall"], was["zone"])
    session.rhythm_id = was["rhythm"]
    session.occurrence = date.fromisoformat(was["occurrence"]) if was["occurrence"] else None
    if not same:
        session.state = "planned"
        planning.move(tx, session, wall.date(), wall.time(), str(was["zone"]), context)
        for person, given in was["answers"].items():
            checkins.answer(tx, session.id, int(person), str(given))
    row = checkins.rhythm(tx, session.rhythm_id) if session.rhythm_id is not None else None
    if row is not None and row.state == "running":
        planning.beat(tx, row, session)
    return not same


UNDOS = (Undo(PLAN, undo_plan, Role.PARTICIPANT),)
