"""Collegial consultations: queries and writes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from storage.database import Tx
from storage.models import Consultation


def add(
    tx: Tx,
    tandem_id: int,
    phases: Sequence[tuple[str, int, str]],
    *,
    giver_id: int | None,
    moderator_id: int | None,
) -> Consultation:
    """Prepare a consultation; ``phases`` are keys, minutes and kinds of notes."""
    made = Consultation(
        tandem_id=tandem_id,
        phases=[list(phase) for phase in phases],
        giver_id=giver_id,
        moderator_id=moderator_id,
        state="prepared",
        phase=0,
        is_session=False,
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.add(made)
    tx.flush()
    return made


def get(tx: Tx, consultation_id: int) -> Consultation | None:
    """Return a consultation by its row; nobody else takes it on until this transaction is over."""
    tx.flush()
    return tx.get(Consultation, consultation_id, with_for_update=True, populate_existing=True)


def of_tandem(tx: Tx, tandem_id: int, *, begun: bool = False) -> Consultation | None:
    """Return a tandem's consultation that is not over; ``begun``: only one that is under way."""
    states = ("running", "waiting") if begun else ("prepared", "running", "waiting")
    query = select(Consultation).where(Consultation.tandem_id == tandem_id, Consultation.state.in_(states))
    return tx.scalar(query.order_by(Consultation.id.desc()).limit(1))


def of_session(tx: Tx, session_id: int) -> Consultation | None:
    """Return the latest consultation of a session."""
    query = select(Consultation).where(Consultation.session_id == session_id)
    return tx.scalar(query.order_by(Consultation.id.desc()).limit(1))
