"""What commands remember between one line and the next: buttons, questions, codes, what can be undone."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from storage.database import Tx
from storage.deliveries import Payload
from storage.models import Choice, Form, InboxRow, LinkCode, OutboxRow, Press, Undoable

# --- buttons ----------------------------------------------------------------------------------------------------


def offer(tx: Tx, delivery_id: str, choices: Sequence[Choice]) -> None:
    """Put these buttons under a message of the bot, in the place of any others there."""
    tx.execute(delete(Choice).where(Choice.delivery_id == delivery_id))
    tx.add_all(choices)
    tx.flush()


def choice(tx: Tx, delivery_id: str, ordinal: int) -> Choice | None:
    """Return a message's button by its number, also an expired one."""
    query = select(Choice).where(Choice.delivery_id == delivery_id, Choice.ordinal == ordinal)
    return tx.scalar(query.order_by(Choice.expires_at.desc()).limit(1))


def lines_below(tx: Tx, delivery_id: str) -> list[str]:
    """Return the lines for which the buttons below a message stand, also expired ones."""
    return list(tx.scalars(select(Choice.line).where(Choice.delivery_id == delivery_id).order_by(Choice.ordinal)))


def choice_by_token(tx: Tx, token: str) -> Choice | None:
    """Return a button by what the platform carries for it, also an expired one."""
    return tx.get(Choice, token)


def choices_shown_as(tx: Tx, room_id: int, native_id: str) -> str | None:
    """Return the delivery id of the message with buttons (also expired ones) that has this native id."""
    query = (
        select(Choice.delivery_id)
        .join(OutboxRow, OutboxRow.delivery_id == Choice.delivery_id)
        .where(OutboxRow.room_id == room_id, OutboxRow.native_id == native_id)
        .limit(1)
    )
    return tx.scalar(query)


def latest_choices(tx: Tx, room_id: int, account_id: int, now: datetime) -> str | None:
    """Return the delivery id of the latest message with buttons for this account that have not expired."""
    query = (
        select(Choice.delivery_id)
        .join(OutboxRow, OutboxRow.delivery_id == Choice.delivery_id)
        .where(OutboxRow.room_id == room_id, Choice.account_id == account_id, Choice.expires_at > now)
        .order_by(OutboxRow.id.desc())
        .limit(1)
    )
    return tx.scalar(query)


def withdraw(tx: Tx, delivery_id: str, now: datetime) -> None:
    """Let a message's buttons expire at once: they were used, or something newer took their place."""
    tx.execute(update(Choice).where(Choice.delivery_id == delivery_id, Choice.expires_at > now).values(expires_at=now))


def keep_open(tx: Tx, delivery_id: str, until: datetime) -> None:
    """Let a message's buttons be pressed again, by others."""
    tx.execute(update(Choice).where(Choice.delivery_id == delivery_id).values(expires_at=until))


def remember_press(tx: Tx, press: Press) -> None:
    """Remember the native reaction that pressed a button."""
    tx.merge(press)
    tx.flush()


def take_press(tx: Tx, room_id: int, native_id: str) -> Press | None:
    """Return, and forget, the press that a native reaction was."""
    press = tx.get(Press, (room_id, native_id))
    if press is not None:
        tx.delete(press)
        tx.flush()
    return press


# --- questions --------------------------------------------------------------------------------------------------


def ask(tx: Tx, form: Form) -> None:
    """Open a question; an older one to the same account in the same room is over."""
    close_form(tx, form.room_id, form.account_id)
    tx.add(form)
    tx.flush()


# Built once: every message asks this, and building a statement takes longer than running it.
FORM = (
    select(Form)
    .where(Form.room_id == bindparam("room"), Form.account_id == bindparam("account"))
    .order_by(Form.id.desc())
    .limit(1)
)


def form(tx: Tx, room_id: int, account_id: int) -> Form | None:
    """Return the question that an account was asked in a room, also an expired one."""
    return tx.scalar(FORM, {"room": room_id, "account": account_id})


def close_form(tx: Tx, room_id: int, account_id: int) -> bool:
    """Forget what an account was asked in a room; tell whether there was a question."""
    open_ones = select(Form).where(Form.room_id == room_id, Form.account_id == account_id)
    found = list(tx.scalars(open_ones))
    for row in found:
        tx.delete(row)
    tx.flush()
    return bool(found)


def close_forms_of(tx: Tx, account_ids: Collection[int]) -> None:
    """Forget what accounts were asked anywhere."""
    for row in tx.scalars(select(Form).where(Form.account_id.in_(account_ids))):
        tx.delete(row)
    tx.flush()


def native_id(tx: Tx, delivery_id: str) -> str | None:
    """Return the native id of what a delivery showed, once it is known."""
    return tx.scalar(select(OutboxRow.native_id).where(OutboxRow.delivery_id == delivery_id))


def shown_by(tx: Tx, room_id: int, native_id: str) -> str | None:
    """Return the delivery that showed a native message of a room, if the queue still knows it."""
    query = select(OutboxRow.delivery_id).where(OutboxRow.room_id == room_id, OutboxRow.native_id == native_id)
    return tx.scalar(query.order_by(OutboxRow.id).limit(1))


def is_shown(tx: Tx, room_id: int, native_id: str) -> bool:
    """Tell whether a native message of a room is one of the bot that the queue still knows."""
    query = select(OutboxRow.id).where(OutboxRow.room_id == room_id, OutboxRow.native_id == native_id)
    return tx.scalar(query.limit(1)) is not None


# --- one-time codes ---------------------------------------------------------------------------------------------


def digest(code: str) -> str:
    """Return what is kept of a code. It is random and short-lived, so a plain hash is enough."""
    return hashlib.sha256(code.encode()).hexdigest()


def keep_code(tx: Tx, code: str, row: LinkCode) -> None:
    """Keep the hash of a one-time code; older ones of the same account for the same tandem are void."""
    tx.execute(delete(LinkCode).where(LinkCode.tandem_id == row.tandem_id, LinkCode.account_id == row.account_id))
    row.digest = digest(code)
    tx.add(row)
    tx.flush()


def find_code(tx: Tx, code: str, now: datetime) -> LinkCode | None:
    """Return the row of a code that is neither used nor expired. Takes the same time for a right and a wrong one."""
    wanted = digest(code)
    found: LinkCode | None = None
    for row in tx.scalars(select(LinkCode).where(LinkCode.used_at.is_(None), LinkCode.expires_at > now)):
        if hmac.compare_digest(row.digest, wanted):
            found = row
    return found


def use_code(tx: Tx, row: LinkCode, now: datetime) -> None:
    """Use a code up."""
    row.used_at = now
    tx.flush()


# --- what can be undone -----------------------------------------------------------------------------------------


def remember(tx: Tx, *, account_id: int, room_id: int, kind: str, before: dict[str, Any]) -> Undoable:
    """Remember something that an account did, with enough to put it back."""
    made = Undoable(account_id=account_id, room_id=room_id, kind=kind, before=before, done_at=tx.now)
    tx.add(made)
    tx.flush()
    return made


def last_done(tx: Tx, account_id: int, since: datetime) -> Undoable | None:
    """Return the latest thing that an account did since then and has not taken back."""
    query = select(Undoable).where(
        Undoable.account_id == account_id, Undoable.done_at >= since, Undoable.undone_at.is_(None)
    )
    return tx.scalar(query.order_by(Undoable.done_at.desc(), Undoable.id.desc()).limit(1))


def done_by(tx: Tx, account_id: int, kind: str) -> list[Undoable]:
    """Return all that an account did of a kind, is remembered, and was not taken back; the latest first."""
    query = select(Undoable).where(
        Undoable.account_id == account_id, Undoable.kind == kind, Undoable.undone_at.is_(None)
    )
    return list(tx.scalars(query.order_by(Undoable.id.desc())))


def undone(tx: Tx, row: Undoable) -> None:
    """Say that it was taken back."""
    row.undone_at = tx.now
    tx.flush()


# --- what became of events and deliveries -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    """What a delivery was meant to do, and in which room (empty: none of ours)."""

    payload: Payload | None
    room_id: int | None


def asked(tx: Tx, delivery_id: str) -> Asked | None:
    """Return what a delivery was meant to do, if there is such a delivery."""
    row = tx.scalar(select(OutboxRow).where(OutboxRow.delivery_id == delivery_id))
    return Asked(row.payload, row.room_id) if row is not None else None


def event_id(tx: Tx, inbox_id: int) -> tuple[str, str] | None:
    """Return the platform and the native id of an event that came in."""
    row = tx.get(InboxRow, inbox_id)
    return (row.platform, row.native_id) if row is not None else None
