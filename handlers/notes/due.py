"""What the clock starts about notes: reminders of next steps, minutes that are due, translations that are late."""

from __future__ import annotations

from handlers.context import Context
from handlers.notes import reminding
from storage.database import Tx
from storage.models import Schedule


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Do what a schedule of notes is for; its name says about what."""
    match row.kind:
        case reminding.KIND:
            reminding.fired(tx, row, context)
        case reminding.WATCH:
            reminding.watched(tx, row, context)
