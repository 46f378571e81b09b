"""What is asked about sessions, and how far somebody is in a form: queries and writes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import or_, select

from storage.database import Tx
from storage.models import AskedField, GivenAnswer, GuidedForm, MinutesField, OutboxRow, SessionMinutes, TandemSession

# --- messages that ask ------------------------------------------------------------------------------------------


def asks(tx: Tx, delivery_id: str, session_id: int, purpose: str, field: str = "", scope: str = "") -> None:
    """Remember what a message asks, in the place of what it asked before."""
    row = tx.get(AskedField, delivery_id)
    if row is None:
        row = AskedField(delivery_id=delivery_id)
        tx.add(row)
    row.session_id, row.purpose, row.field, row.scope, row.asked_at = session_id, purpose, field, scope, tx.now
    tx.flush()


def asked_by(tx: Tx, delivery_id: str) -> AskedField | None:
    """Return what a message asks, if it asks anything about a session."""
    return tx.get(AskedField, delivery_id)


def shown_as(tx: Tx, room_id: int, native_id: str) -> AskedField | None:
    """Return what a native message of a room asks about a session, if it does."""
    query = select(AskedField).join(OutboxRow, OutboxRow.delivery_id == AskedField.delivery_id)
    return tx.scalar(query.where(OutboxRow.room_id == room_id, OutboxRow.native_id == native_id).limit(1))


def was_asked(tx: Tx, session_id: int, purpose: str) -> bool:
    """Tell whether something was asked about a session already."""
    query = select(AskedField.delivery_id).where(AskedField.session_id == session_id, AskedField.purpose == purpose)
    return tx.scalar(query.limit(1)) is not None


def was_given(tx: Tx, room_id: int, native_id: str, notes: Sequence[int]) -> None:
    """Remember that a native message was an answer, and which notes were made of it."""
    tx.merge(GivenAnswer(room_id=room_id, native_id=native_id, notes=list(notes), given_at=tx.now))
    tx.flush()


def given_as(tx: Tx, room_id: int, native_id: str) -> GivenAnswer | None:
    """Return the answer that a native message was."""
    return tx.get(GivenAnswer, (room_id, native_id))


# --- sessions ---------------------------------------------------------------------------------------------------


def has_sessions(tx: Tx, tandem_ids: Collection[int]) -> bool:
    """Tell whether any of some tandems has a session that was held or has minutes."""
    query = select(TandemSession.id).outerjoin(SessionMinutes, SessionMinutes.session_id == TandemSession.id)
    known = or_(TandemSession.state == "held", SessionMinutes.session_id.is_not(None))
    return tx.scalar(query.where(TandemSession.tandem_id.in_(list(tandem_ids)), known).limit(1)) is not None


def hold(tx: Tx, session_id: int) -> TandemSession | None:
    """Return a session, about which nobody else writes until this transaction is over.

    Two people who fill in the same form are handled side by side, by two processes at times.
    """
    tx.flush()
    return tx.get(TandemSession, session_id, with_for_update=True, populate_existing=True)


def sessions(tx: Tx, tandem_id: int, most: int) -> list[TandemSession]:
    """Return a tandem's sessions that were held or have minutes, the latest first."""
    query = select(TandemSession).outerjoin(SessionMinutes, SessionMinutes.session_id == TandemSession.id)
    known = or_(TandemSession.state == "held", SessionMinutes.session_id.is_not(None))
    query = query.where(TandemSession.tandem_id == tandem_id, known)
    return list(tx.scalars(query.order_by(TandemSession.starts_at.desc(), TandemSession.id.desc()).limit(most)))


def clear(tx: Tx, session_id: int, field: str, scope: str) -> None:
    """Forget what was chosen or counted."""
    row = tx.get(MinutesField, (session_id, field, scope))
    if row is not None:
        tx.delete(row)
        tx.flush()


# --- guided forms -----------------------------------------------------------------------------------------------


def guided(tx: Tx, session_id: int, participant_id: int) -> GuidedForm | None:
    """Return how far somebody is in the form about a session."""
    return tx.get(GuidedForm, (session_id, participant_id))


def latest(tx: Tx, tandem_id: int, participant_id: int) -> GuidedForm | None:
    """Return the form about a session of a tandem that somebody filled in last and has not finished."""
    query = select(GuidedForm).join(TandemSession, TandemSession.id == GuidedForm.session_id)
    query = query.where(
        TandemSession.tandem_id == tandem_id,
        GuidedForm.participant_id == participant_id,
        GuidedForm.state != "done",
    )
    return tx.scalar(query.order_by(GuidedForm.changed_at.desc(), GuidedForm.session_id.desc()).limit(1))


def go_to(
    tx: Tx,
    session_id: int,
    participant_id: int,
    field: str,
    scope: str,
    state: str = "open",
    replaced: Sequence[int] = (),
) -> GuidedForm:
    """Note where somebody is in the form about a session, which begins with that; ``replaced``: see ``GuidedForm``."""
    row = guided(tx, session_id, participant_id)
    if row is None:
        row = GuidedForm(session_id=session_id, participant_id=participant_id, begun_at=tx.now)
        tx.add(row)
    row.field, row.scope, row.state, row.changed_at = field, scope, state, tx.now
    row.replaced = list(replaced)
    tx.flush()
    return row
