"""Everything that is kept of a session is deleted at once, because a programme decided so."""

from __future__ import annotations

from sqlalchemy import delete, select

from storage import files, lanes
from storage.database import Tx
from storage.models import (
    AskedField,
    GuidedForm,
    MinutesApproval,
    MinutesField,
    MinutesVersion,
    NextStep,
    Note,
    NoteText,
    SessionMinutes,
)


def clear(tx: Tx, session_id: int) -> int:
    """Delete the minutes of a session with all that is in them; return how many notes there were.

    The session itself stays: it took place.
    """
    tx.flush()
    mine = select(Note.id).where(Note.session_id == session_id)
    for table in (lanes.table(NextStep), lanes.table(NoteText)):
        tx.execute(delete(table).where(table.c.note_id.in_(mine)))
    files.remove_session(tx, session_id)
    made = lanes.table(Note)
    current = lanes.changed(tx, delete(made).where(made.c.session_id == session_id, made.c.removed_at.is_(None)))
    for model in (AskedField, GuidedForm, MinutesApproval, MinutesVersion, Note, MinutesField, SessionMinutes):
        table = lanes.table(model)
        tx.execute(delete(table).where(table.c.session_id == session_id))
    tx.expire_all()
    return current
