"""What of meetings is forgotten, and when: see ``storage.retention``. Sessions themselves stay; they name nobody."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, delete, select, tuple_

from storage import lanes, schedules, workshops
from storage.database import Tx
from storage.models import Absence, AgendaItem, AskedField, Attendance, GivenAnswer, SlotVote

PUT_BACK = timedelta(days=1)
"""How long what was taken off an agenda is kept, so that it can be put back."""


def forget(tx: Tx, texts: datetime, queue: datetime, portion: int) -> int:
    """Delete what was said before ``texts`` about meetings, and what fired before ``queue``; return how many rows."""
    touched = _delete_older(tx, lanes.table(AgendaItem), "written_at", texts, portion)
    touched += _delete_older(tx, lanes.table(AgendaItem), "removed_at", tx.now - PUT_BACK, portion)
    touched += _delete_older(tx, lanes.table(SlotVote), "at", texts, portion)
    touched += _delete_older(tx, lanes.table(Attendance), "at", texts, portion)
    touched += _delete_older(tx, lanes.table(Absence), "ends_on", texts.date(), portion)
    # Once the queue has forgotten which message asked, nobody can reply to it any more.
    touched += _delete_older(tx, lanes.table(AskedField), "asked_at", queue, portion)
    touched += _delete_older(tx, lanes.table(GivenAnswer), "given_at", queue, portion)
    touched += workshops.forget(tx, texts, queue, portion)
    return touched + schedules.forget_old(tx, queue, portion)


def _delete_older(tx: Tx, table: Table, column: str, before: Any, portion: int) -> int:
    old = select(*table.primary_key).where(table.c[column] < before).limit(portion)
    return lanes.changed(tx, delete(table).where(tuple_(*table.primary_key).in_(old)))
