"""What people's calendars answer by e-mail: taken as if they had pressed the button, if it is certainly theirs.

What a calendar sends back of an invitation is the session's UID, its SEQUENCE and the person's own address (RFC 5546,
section 3.2.3). Whose answer it is has to be told from more than that: see ``is_theirs``.
"""

from __future__ import annotations

from datetime import timedelta

from config.settings import Email
from handlers.checkins import answering, mailing
from handlers.context import Context
from handlers.events import CalendarAnswered
from storage import answering as stored, checkins, counters, people, tandems
from storage.database import Tx
from storage.models import Participant, TandemSession

ANSWERS = {"ACCEPTED": "coming", "TENTATIVE": "maybe", "DECLINED": "not"}
"""https://www.rfc-editor.org/rfc/rfc5545#section-3.2.12"""
CLOCKS_APART = timedelta(minutes=5)
"""How far the clock of somebody's calendar may be off."""


def came(tx: Tx, event: CalendarAnswered, context: Context) -> None:
    """Note what a calendar answered, or tell its owner what is not possible by it; what is nobody's is counted only."""
    session = checkins.session_known_as(tx, event.session_uid)
    person = who(tx, event, session, context) if session is not None else None
    tandem = tandems.get(tx, session.tandem_id) if session is not None else None
    if session is None or person is None or tandem is None:
        counters.add(tx, "mail_answers_refused")
        return
    if tandem.state == "ended" or not is_current(tx, event, session, person, context):
        counters.add(tx, "mail_answers_stale")
        return
    counters.add(tx, "mail_answers")
    if event.method == "COUNTER":
        mailing.explain(tx, session, person, "COUNTER")
    elif event.partstat == "DELEGATED":
        mailing.explain(tx, session, person, "DELEGATED")
    elif event.partstat in ANSWERS:
        answering.note(tx, session, tandem, person, ANSWERS[event.partstat], event.native_id, context)


def who(tx: Tx, event: CalendarAnswered, session: TandemSession, context: Context) -> Participant | None:
    """Return the person of the session's tandem whose answer it is."""
    settings = context.settings.email
    ours = [person for person in people.of_tandem(tx, session.tandem_id) if person.email]
    if settings is None:
        return None
    return next((person for person in ours if is_theirs(tx, event, person, settings)), None)


def is_theirs(tx: Tx, event: CalendarAnswered, person: Participant, settings: Email) -> bool:
    """Tell whether an answer is a person's own, as far as the settings let the bot find out.

    With addresses of their own, only who was sent the invitation can know where to answer. Else it counts that the
    bot's own mail server found the sender to be true; where that says nothing either, anybody who knows the entry's
    UID and the person's address could write in their name.
    """
    address = person.email.casefold()
    if settings.imap_plus:
        # Whoever answers from another address of theirs is still named as the one who was invited.
        known = stored.token_of(tx, person.id)
        return bool(known) and event.token == known and address in (event.sender, event.attendee)
    return event.sender == address and (event.verified is True or not settings.imap_verifier)


def is_current(tx: Tx, event: CalendarAnswered, session: TandemSession, person: Participant, context: Context) -> bool:
    """Tell whether an answer is about the time that a session has now, and is the latest word of that person."""
    if session.state != "planned" or session.starts_at <= context.now:
        return False
    if event.sequence is not None and event.sequence < session.sequence:
        return False
    said = checkins.answered_at(tx, session.id, person.id)
    return said is None or event.stamp is None or event.stamp + CLOCKS_APART >= said
