"""What rows of others still tell about somebody who is erased: the log, mentions, e-mails, combined messages, votes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Text, cast, delete, null, or_, select, update

from storage import lanes, marks
from storage.database import Tx
from storage.deliveries import Send
from storage.mails import MailInvitation
from storage.meetings import MailSession, MailWorkshop
from storage.models import AuditChange, Message, Poll, Vote
from storage.outcomes import OUTBOX, PARTS, cancelled_values
from storage.richtext import RichText, SpanKind

MESSAGES = lanes.table(Message)
CHANGES = lanes.table(AuditChange)

BY_ACCOUNT = ("account", "member", "invitation", "room")
"""Subjects of the log that may name a person by an account which nobody had entered as theirs yet."""
GONE = RichText("🗑")
"""What a combined message shows, if it has to be sent again, until it is drawn anew without the erased words."""


def blank_log(tx: Tx, participant_id: int, tells: Callable[[str], bool]) -> None:
    """Leave of the log's entries about a person that there was a change, of what kind, and by whom."""
    about = CHANGES.c.participant_id == participant_id
    columns = (CHANGES.c[name] for name in ("id", "participant_id", "name", "before", "after"))
    found = tx.execute(select(*columns).where(or_(about, CHANGES.c.subject.in_(BY_ACCOUNT)))).all()
    ids = [
        row.id
        for row in found
        if row.participant_id == participant_id or marks.mentions([row.name, row.before, row.after], tells)
    ]
    theirs = CHANGES.c.id.in_(ids)
    tx.execute(update(CHANGES).where(theirs).values(name=""))
    # Empty is not nothing: that says whether it was new, or is gone.
    tx.execute(update(CHANGES).where(theirs, CHANGES.c.before.is_not(None)).values(before={}))
    tx.execute(update(CHANGES).where(theirs, CHANGES.c.after.is_not(None)).values(after={}))


def unmention(tx: Tx, native_ids: Collection[str]) -> None:
    """Take the accounts out of the mentions in what others wrote; their words stay."""
    for native_id in native_ids:
        there = cast(MESSAGES.c.content, Text).contains(native_id, autoescape=True)
        for row in tx.execute(select(MESSAGES.c.id, MESSAGES.c.content).where(there)).all():
            spans = tuple(
                span for span in row.content.spans if span.kind is not SpanKind.MENTION or span.value != native_id
            )
            changed = update(MESSAGES).where(MESSAGES.c.id == row.id)
            tx.execute(changed.values(content=RichText(row.content.text, spans)))


def cancel_mails(tx: Tx, participant_id: int) -> None:
    """Cancel a person's e-mails, and forget what they say; one that is being sent at this moment may still arrive."""
    query = select(OUTBOX.c.id, OUTBOX.c.payload).where(OUTBOX.c.platform == "email", OUTBOX.c.state != "sent")
    ids = [
        row.id
        for row in tx.execute(query)
        if isinstance(row.payload, MailInvitation | MailSession | MailWorkshop)
        and row.payload.participant_id == participant_id
    ]
    tx.execute(update(OUTBOX).where(OUTBOX.c.id.in_(ids)).values(cancelled_values()))


def blank_stuck(tx: Tx, theirs: Any) -> None:
    """Blank what deliveries froze of some parts and never brought to an end: ``theirs`` selects the parts' ids."""
    # What is dead is drawn up anew if it is sent again.
    tx.execute(update(OUTBOX).where(OUTBOX.c.state == "dead").values(frozen=null()))
    own = shows(theirs)
    carriers = select(OUTBOX.c.rides_on).where(own, OUTBOX.c.rides_on.is_not(None))
    in_doubt = OUTBOX.c.state == "uncertain"
    alone = OUTBOX.c.carries.is_(False)
    tx.execute(update(OUTBOX).where(in_doubt, own, alone).values(frozen=null()))
    # Others are shown in the same message, and are only known to be there if it keeps its name.
    shared = select(OUTBOX.c.id, OUTBOX.c.frozen).where(in_doubt, or_(own & ~alone, OUTBOX.c.id.in_(carriers)))
    for row in tx.execute(shared).all():
        blank = replace(row.frozen, content=GONE) if isinstance(row.frozen, Send) else null()
        tx.execute(update(OUTBOX).where(OUTBOX.c.id == row.id).values(frozen=blank))


def shows(theirs: Any) -> ColumnElement[bool]:
    """Return which deliveries are about some parts: one of them each, or an album of them."""
    names = select(PARTS.c.delivery_id).where(PARTS.c.id.in_(theirs), PARTS.c.delivery_id.is_not(None))
    return or_(OUTBOX.c.part_id.in_(theirs), OUTBOX.c.delivery_id.in_(names))


def forget_votes_on(tx: Tx, of_them: ColumnElement[bool]) -> None:
    """Forget what anybody chose in a person's polls: without their words it says nothing."""
    polls, votes = lanes.table(Poll), lanes.table(Vote)
    asked = select(polls.c.id).join(MESSAGES, MESSAGES.c.id == polls.c.message_id).where(of_them)
    tx.execute(delete(votes).where(votes.c.poll_id.in_(asked)))
