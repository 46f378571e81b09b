"""Notes that say who does what by when, as next steps."""

from __future__ import annotations

from handlers.context import Context
from storage import steps
from storage.database import Tx
from storage.models import NextStep, Note


def follow(tx: Tx, note: Note, context: Context) -> NextStep | None:
    """Make or change the next step that a note of kind ``next`` is; None for other kinds.

    Call it whenever such a note was made or changed.
    """
    del context
    if note.kind != "next":
        return None
    return steps.add(tx, note, owner_id=note.participant_id, city_id=note.city_id, due_on=None)
