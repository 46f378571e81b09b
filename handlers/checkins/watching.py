"""What the coordinators are told, with a suggestion: a tandem that has not met yet, or not for a while."""

from __future__ import annotations

from datetime import timedelta

from config.texts import Line, Value
from handlers.common.say import to_coordinators
from storage import checkins, schedules, tandems
from storage.database import Tx
from storage.models import Schedule, Tandem, TandemSession
from storage.schedules import NewSchedule

FIRST = timedelta(days=10)
"""After how long without a first meeting the coordinators are told."""
IN_A_ROW = 2
"""How many sessions that did not take place are told to the coordinators."""


def watch(tx: Tx) -> int:
    """Enter, for each active tandem of which nothing was entered yet, when it ought to have met; return how many."""
    found = checkins.unwatched(tx, "first")
    schedules.enter(
        tx,
        [
            NewSchedule(f"first:{tandem.id}", "first", tandem.id, max(tx.now, tandem.created_at + FIRST))
            for tandem in found
        ],
    )
    return len(found)


def first(tx: Tx, row: Schedule) -> None:
    """Tell the coordinators of a tandem that has not met by then."""
    tandem = tandems.get(tx, row.tandem_id) if row.tandem_id is not None else None
    if tandem is None or tandem.state != "active" or checkins.has_met(tx, tandem.id):
        return
    coming = checkins.planned(tx, tandem.id, tx.now)
    advice = "checkins-watch-planned" if coming else "checkins-watch-nothing"
    data: dict[str, Value] = {"tandem": tandem.name, "days": FIRST.days}
    to_coordinators(tx, f"schedule:{row.name}", "first", Line("checkins-watch-first", data), Line(advice))


def missed(tx: Tx, tandem: Tandem, session: TandemSession) -> None:
    """Tell the coordinators when so many sessions in a row did not take place: once, not with each further one."""
    if session.state != "missed":
        return
    row = checkins.settled(tx, tandem.id, IN_A_ROW + 1)
    if checkins.count_missed(row) != IN_A_ROW:
        return
    data: dict[str, Value] = {"tandem": tandem.name, "count": IN_A_ROW}
    why = Line(f"checkins-watch-{session.why}")
    to_coordinators(tx, f"session:{session.uid}:{session.sequence}", "missed", Line("checkins-watch-missed", data), why)
