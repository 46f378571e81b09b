"""A session's notes end: everybody is told, and what comes next hears of it through the inbox."""

from __future__ import annotations

from config.texts import Line
from handlers.common.telling import tell_spots
from handlers.context import Context
from handlers.notes import questions
from handlers.own_events import SessionEnded, SessionHeld
from storage import checkins, files, inbox, notes, tandems
from storage.database import Tx
from storage.models import SessionMinutes, Tandem, TandemSession


def close(
    tx: Tx,
    session: TandemSession,
    minutes: SessionMinutes,
    tandem: Tandem,
    source: str,
    context: Context,
    *,
    by_itself: bool = False,
) -> None:
    """Take no more notes, and say so in all places: above the questions, unless they were asked before."""
    notes.close(tx, minutes)
    count = len(notes.notes_of(tx, session.id))
    said = [Line("taking-ended-silent" if by_itself else "taking-ended"), Line("taking-count", {"count": count})]
    kept = files.count(tx, session.id)
    said += [Line("taking-count-files", {"count": kept})] if kept else []
    if not questions.ask(tx, session.id, context, first=said):
        tell_spots(tx, tandem, source, "ended", lambda _spot: said, quiet=True)
    event = {"kind": "session_ended", "session_id": session.id}
    inbox.tell(tx, event, f"ended:{session.uid}:{tx.now.isoformat()}", f"clock:{tandem.id}")


def ended(tx: Tx, event: SessionEnded, context: Context) -> None:
    """Ask the cities what a session brought; those of a tandem that has ended meanwhile are asked nothing any more."""
    session = checkins.session(tx, event.session_id)
    minutes = notes.minutes_of(tx, event.session_id)
    tandem = tandems.get(tx, session.tandem_id) if session is not None else None
    if session is None or tandem is None or tandem.state == "ended":
        return
    if minutes is not None and minutes.state == "completing":
        questions.ask(tx, session.id, context)


def held(tx: Tx, event: SessionHeld, context: Context) -> None:
    """Ask the same of a session at which nobody took notes; where notes are taken still, that comes at their end."""
    session = checkins.session(tx, event.session_id)
    if session is None or notes.minutes_of(tx, session.id) is not None:
        return
    notes.open_minutes(tx, session, taking=False)
    questions.ask(tx, session.id, context)
