"""What the clock starts about notes: silence, reminders of next steps, minutes and translations that are due."""

from __future__ import annotations

from handlers.context import Context
from handlers.notes import approving, posting, reminding, silence
from storage import notes
from storage.database import Tx
from storage.models import Schedule


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Do what a schedule of notes is for; its name says about what."""
    match row.kind:
        case silence.SILENCE | silence.OVER:
            silence.fired(tx, row, context)
        case reminding.KIND:
            reminding.fired(tx, row, context)
        case reminding.WATCH:
            reminding.watched(tx, row, context)
        case approving.KIND:
            approving.remind(tx, row, context)
        case notes.CHANGED:
            posting.changed(tx, row, context)
        case posting.DUE | posting.SHOW:
            posting.fired(tx, row, context)
