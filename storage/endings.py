"""The planned end of the programme or of a tandem, who shares a contact, and what is deleted afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, select

from storage import lanes, sweeping
from storage.database import Tx
from storage.models import (
    CachedTranslation,
    Ending,
    Invitation,
    LinkCode,
    Message,
    Participant,
    SharedContact,
    Tandem,
    TandemCity,
)

# --- planning ---------------------------------------------------------------------------------------------------


def get(tx: Tx, ending_id: int) -> Ending | None:
    """Return a planned end by its row."""
    return tx.get(Ending, ending_id)


def planned(tx: Tx, tandem_id: int | None = None) -> Ending | None:
    """Return the end that is planned for a tandem, or (none given) for the programme."""
    query = select(Ending).where(Ending.state == "planned", Ending.tandem_id.is_not_distinct_from(tandem_id))
    return tx.scalar(query.order_by(Ending.id.desc()).limit(1))


def open_ones(tx: Tx) -> list[Ending]:
    """Return the ends at which something is still to be done."""
    return list(tx.scalars(select(Ending).where(Ending.state.in_(("planned", "over"))).order_by(Ending.id)))


def plan(tx: Tx, last_day: date, tandem_id: int | None = None) -> Ending:
    """Enter a planned end."""
    ending = Ending(tandem_id=tandem_id, last_day=last_day, state="planned", told="", planned_at=tx.now)
    tx.add(ending)
    tx.flush()
    return ending


def concerned(tx: Tx, ending: Ending) -> list[Tandem]:
    """Return the tandems that end with it, by name; those that ended before and still have rooms, too."""
    query = select(Tandem).order_by(Tandem.name, Tandem.id)
    if ending.tandem_id is not None:
        query = query.where(Tandem.id == ending.tandem_id)
    return list(tx.scalars(query))


# --- contacts ---------------------------------------------------------------------------------------------------


def share(tx: Tx, tandem_id: int, participant_id: int, contact: str) -> None:
    """Note that somebody shares a contact with a tandem, in the place of another one."""
    known = tx.get(SharedContact, (tandem_id, participant_id))
    if known is None:
        known = SharedContact(tandem_id=tandem_id, participant_id=participant_id, contact=contact, agreed_at=tx.now)
        tx.add(known)
    known.contact, known.agreed_at = contact, tx.now
    tx.flush()


def unshare(tx: Tx, participant_id: int) -> int:
    """Take back all contacts that somebody shares; return how many."""
    return lanes.changed(tx, delete(SharedContact).where(SharedContact.participant_id == participant_id))


def contacts(tx: Tx, tandem_id: int) -> list[tuple[Participant, str]]:
    """Return who shares a contact with a tandem, by name; not those who have left it, or whose city has."""
    query = (
        select(Participant, SharedContact.contact)
        .join(SharedContact, SharedContact.participant_id == Participant.id)
        .join(TandemCity, TandemCity.city_id == Participant.city_id)
        .where(SharedContact.tandem_id == tandem_id, Participant.left_at.is_(None))
        .where(TandemCity.tandem_id == tandem_id, TandemCity.left_at.is_(None))
        .order_by(Participant.name, Participant.id)
    )
    return [(row[0], row[1]) for row in tx.execute(query)]


# --- deleting ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cleared:
    """How much was deleted, and how many people are still known by name."""

    messages: int
    invitations: int
    contacts: int
    translations: int
    people: int


def clear(tx: Tx, tandem_ids: Sequence[int], *, everything: bool) -> Cleared:
    """Delete what the end of tandems makes needless: texts and names in messages, and contacts.

    ``everything``: the programme is over, so also invitations, codes, and translations that were kept for reuse.
    """
    messages = 0
    said = lanes.table(Message)
    kept = said.c.content.is_not(None) | said.c.attachment.is_not(None) | (said.c.author != "")
    while True:
        ids = list(tx.execute(select(said.c.id).where(said.c.tandem_id.in_(tandem_ids), kept).limit(500)).scalars())
        if not ids:
            break
        sweeping.blank_messages(tx, ids)
        messages += len(ids)
    shared = lanes.changed(tx, delete(SharedContact).where(SharedContact.tandem_id.in_(tandem_ids)))
    invitations = translations = 0
    if everything:
        invitations = lanes.changed(tx, delete(lanes.table(Invitation)))
        lanes.changed(tx, delete(lanes.table(LinkCode)))
        translations = lanes.changed(tx, delete(lanes.table(CachedTranslation)))
    known = tx.scalar(select(func.count()).select_from(Participant).where(Participant.name != "")) or 0
    tx.expire_all()
    return Cleared(messages, invitations, shared, translations, known)
