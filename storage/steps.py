"""Next steps, who does what by when: queries and writes."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from storage.database import Tx
from storage.models import NextStep, Note


def add(tx: Tx, note: Note, *, owner_id: int | None, city_id: int | None, due_on: date | None) -> NextStep:
    """Enter a next step, under the next number of its tandem. A note has one at most; a known one is changed."""
    row = of_note(tx, note.id)
    if row is None:
        last = tx.scalar(select(func.max(NextStep.number)).where(NextStep.tandem_id == note.tandem_id))
        row = NextStep(tandem_id=note.tandem_id, number=(last or 0) + 1, note_id=note.id, state="open", made_at=tx.now)
        tx.add(row)
    row.owner_id, row.city_id, row.due_on = owner_id, city_id, due_on
    tx.flush()
    return row


def of_note(tx: Tx, note_id: int) -> NextStep | None:
    """Return the next step that a note is."""
    return tx.scalar(select(NextStep).where(NextStep.note_id == note_id))


def numbered(tx: Tx, tandem_id: int, number: int) -> NextStep | None:
    """Return a tandem's next step by the number by which people call it."""
    return tx.scalar(select(NextStep).where(NextStep.tandem_id == tandem_id, NextStep.number == number))


def open_ones(tx: Tx, tandem_id: int) -> list[tuple[NextStep, Note]]:
    """Return what a tandem still has to do, with its words: what is due first, then what has no date."""
    query = select(NextStep, Note).join(Note, Note.id == NextStep.note_id)
    query = query.where(NextStep.tandem_id == tandem_id, NextStep.state == "open", Note.removed_at.is_(None))
    rows = tx.execute(query.order_by(NextStep.due_on.is_(None), NextStep.due_on, NextStep.number))
    return [(step, note) for step, note in rows]


def get(tx: Tx, step_id: int) -> NextStep | None:
    """Return a next step by its row."""
    return tx.get(NextStep, step_id)


def set_state(tx: Tx, step: NextStep, state: str) -> None:
    """Say that a next step is open, done or dropped; since when, if it is not open."""
    step.state = state
    step.done_at = None if state == "open" else tx.now
    tx.flush()
