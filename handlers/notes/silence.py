"""When nobody says anything any more: it is asked whether a session is over, and after a longer silence it is.

What was said last is looked up when the question would be due, so that talking costs nothing meanwhile.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from config.texts import Line
from handlers.common.telling import tell_spots
from handlers.context import Context
from handlers.notes import ending
from storage import checkins, lookback, notes, schedules, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Schedule, SessionMinutes, TandemSession
from storage.schedules import NewSchedule

SILENCE, OVER = "notes.silence", "notes.over"
"""What the clock starts: the question, and the end."""


def watch(tx: Tx, session: TandemSession, minutes: SessionMinutes, context: Context) -> None:
    """Have it asked whether a session is over once it was quiet for long enough, and not before its planned end."""
    quiet_since = max(minutes.heard_at, session.starts_at + timedelta(minutes=session.minutes))
    due = quiet_since + timedelta(minutes=context.settings.notes.ask_after)
    stop(tx, session.id)
    _enter(tx, session, SILENCE, max(due, context.now))


def stop(tx: Tx, session_id: int) -> None:
    """Ask no more."""
    schedules.drop(tx, [f"{SILENCE}:{session_id}", f"{OVER}:{session_id}"])


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Ask whether a session is over, or end it; if somebody has said something meanwhile, wait on."""
    session = checkins.session(tx, int(row.name.rpartition(":")[2]))
    minutes = notes.minutes_of(tx, session.id) if session is not None else None
    tandem = tandems.get(tx, session.tandem_id) if session is not None else None
    if session is None or minutes is None or tandem is None or minutes.state != "taking":
        return
    if tandem.state != "active":
        ending.close(tx, session, minutes, tandem, f"rests:{row.name}:{context.now.isoformat()}", context)
        stop(tx, session.id)
        return
    said = lookback.last_said(tx, tandem.id) or minutes.heard_at
    heard = max(minutes.heard_at, min(said, context.now))  # clients date messages as they like
    asked_at = _asked_at(row)
    minutes.heard_at = heard
    if row.kind == OVER and asked_at is not None and heard <= asked_at:
        source = f"silent:{row.name}:{context.now.isoformat()}"
        ending.close(tx, session, minutes, tandem, source, context, by_itself=True)
        stop(tx, session.id)
    elif row.kind == OVER or heard + timedelta(minutes=context.settings.notes.ask_after) > context.now:
        watch(tx, session, minutes, context)
    else:
        _ask(tx, session, context)


def _ask(tx: Tx, session: TandemSession, context: Context) -> None:
    tandem = tandems.get(tx, session.tandem_id)
    if tandem is None:
        return
    buttons = [
        Button(Line("taking-button-over"), f"!session turn {session.id} end"),
        Button(Line("taking-button-goes-on"), f"!session turn {session.id} on"),
    ]
    source = f"over:{session.uid}:{context.now.isoformat()}"
    tell_spots(tx, tandem, source, "over", lambda _spot: [Line("taking-over")], buttons=buttons)
    due = context.now + timedelta(minutes=context.settings.notes.end_after)
    _enter(tx, session, OVER, due, context.now.isoformat())


def _enter(tx: Tx, session: TandemSession, kind: str, due: datetime, wall: str = "") -> None:
    """Enter what the clock has to start. It names its session by itself: check-ins take away what is theirs."""
    schedules.enter(tx, [NewSchedule(f"{kind}:{session.id}", kind, session.tandem_id, due, wall, session.zone)])


def _asked_at(row: Schedule) -> datetime | None:
    return datetime.fromisoformat(row.wall) if row.wall else None
