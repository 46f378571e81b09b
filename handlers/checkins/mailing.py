"""Sessions by e-mail: an invitation that calendars take over, its changes under the same name, and its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from config.texts import Line, Moment, Names, Value
from handlers.checkins import lines
from handlers.common import calendars, waking
from handlers.common.drafts import Draft, ready
from handlers.common.letters import language_of
from handlers.context import Context
from storage import answering, checkins, people, tandems
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.mails import Calendar, Mail
from storage.meetings import MailSession
from storage.models import Participant, Tandem, TandemSession
from storage.outbox import NewDelivery, plan
from storage.richtext import RichText, SpanKind, join

TELLING = {
    "REQUEST": "checkins-mail",
    "CANCEL": "checkins-mail-off",
    "COUNTER": "answers-mail-counter",
    "DELEGATED": "answers-mail-delegated",
}
"""What an e-mail says first."""


def invite(tx: Tx, session: TandemSession, tandem: Tandem, context: Context) -> None:
    """Plan an e-mail to everybody of a tandem who has an address."""
    _mail(tx, session, tandem, "REQUEST", context)


def call_off(tx: Tx, session: TandemSession, tandem: Tandem, context: Context) -> None:
    """Plan an e-mail that has calendars take a session out."""
    _mail(tx, session, tandem, "CANCEL", context)


def _mail(
    tx: Tx, session: TandemSession, tandem: Tandem, method: Literal["REQUEST", "CANCEL"], context: Context
) -> None:
    if context.settings.email is None:
        return
    source = f"session:{session.uid}:{session.sequence}"
    for person in people.of_tandem(tx, tandem.id):
        if person.email:
            if context.settings.email.imap_plus:
                answering.enter(tx, person.id)
            name = delivery_id(source, 0, f"person:{person.id}", method)
            payload = MailSession(person.id, session.id, method)
            plan(tx, NewDelivery(name, f"mail:{person.id}", "email", payload, None))


def explain(tx: Tx, session: TandemSession, person: Participant, method: Literal["COUNTER", "DELEGATED"]) -> None:
    """Plan an e-mail that tells somebody what cannot be done by their calendar; once for each time of a session."""
    name = delivery_id(f"session:{session.uid}:{session.sequence}", 0, f"person:{person.id}", method)
    plan(tx, NewDelivery(name, f"mail:{person.id}", "email", MailSession(person.id, session.id, method), None))


def draft(tx: Tx, payload: MailSession, context: Context) -> Draft:
    """Return the e-mail as things stand; nothing if the person left, or the session is not what it was."""
    person, session = people.get(tx, payload.participant_id), checkins.session(tx, payload.session_id)
    tandem = tandems.get(tx, session.tandem_id) if session is not None else None
    if person is None or session is None or tandem is None or person.left_at is not None or not person.email:
        return ready(None)
    method = payload.method
    off = method == "CANCEL"
    if off == (session.state == "planned"):
        return ready(None)
    language, zone = language_of(person, context), waking.zone_of(tx, person, context)

    def words(line: Line) -> RichText:
        return RichText(context.texts.render(line, language))

    data: dict[str, Value] = {
        "cities": lines.with_whom(tx, tandem, person),
        "at": Moment(session.starts_at, zone, "zoned"),
    }
    subject = Line("checkins-mail-subject-off" if off else "checkins-mail-subject", data)
    said = [Line("mail-greeting", {"name": person.name})]
    said.append(Line(TELLING[method], {"cities": data["cities"]}))
    said += lines.when(tx, session, zone)
    pieces = [words(line) for line in said]
    if session.call_link and method == "REQUEST":
        pieces.append(words(Line("checkins-mail-call")).marked(SpanKind.LINK, session.call_link))
    calendar = None
    if method == "REQUEST" or method == "CANCEL":
        entry = entry_of(tx, session, tandem, person, context, language)
        calendar = Calendar(method, calendars.write([entry], method, language))
    action = Mail(
        address=person.email,
        name=person.name,
        sender=context.settings.programme.name,
        language=language,
        subject=context.texts.render(subject, language),
        content=join(pieces, "\n\n"),
        calendar=calendar,
    )
    return ready(action)


def file_of(tx: Tx, session_id: int, language: str, context: Context) -> Callable[[], str] | None:
    """Return what writes the calendar file of a session that a room is given; None if it does not take place."""
    session = checkins.session(tx, session_id)
    tandem = tandems.get(tx, session.tandem_id) if session is not None else None
    if session is None or tandem is None or session.state != "planned":
        return None
    entry = entry_of(tx, session, tandem, None, context, language)
    return lambda: calendars.write([entry], "PUBLISH", language)


def entry_of(
    tx: Tx, session: TandemSession, tandem: Tandem, reader: Participant | None, context: Context, language: str
) -> calendars.Entry:
    """Return a session as an entry of a calendar, for one reader, or for all who read in a room."""
    settings = context.settings
    sender = settings.email.sender if settings.email is not None else ""
    cities = Names(tuple(city.name for city in tandems.cities(tx, tandem.id)))
    return calendars.Entry(
        uid=f"{session.uid}@{sender.rpartition('@')[2] or 'tandembot.invalid'}",
        sequence=session.sequence,
        starts_at=session.starts_at,
        zone=session.zone,
        minutes=session.minutes,
        summary=context.texts.render(Line("checkins-entry", {"cities": cities}), language),
        description=description(tx, session, tandem, context, language),
        call_link=session.call_link,
        organiser=settings.programme.name,
        organiser_address=organiser(tx, reader, context),
        attendees=attendees(tx, session, tandem, reader),
        made_at=context.now,
        cancelled=session.state in ("skipped", "cancelled"),
    )


def organiser(tx: Tx, reader: Participant | None, context: Context) -> str:
    """Return to which address a calendar answers: one of the reader's own where mail to it arrives in the bot's box."""
    settings = context.settings.email
    if settings is None:
        return ""
    token = answering.token_of(tx, reader.id) if settings.imap_plus and reader is not None and reader.email else ""
    local, _, domain = settings.sender.rpartition("@")
    return f"{local}+{token}@{domain}" if token else settings.sender


def description(tx: Tx, session: TandemSession, tandem: Tandem, context: Context, language: str) -> str:
    """Return what an entry says besides: the call, and what people want to speak about."""
    said = []
    if session.call_link:
        said.append(context.texts.render(Line("checkins-call", {"link": session.call_link}), language))
    items = checkins.agenda(tx, tandem.id)
    if items:
        said.append(context.texts.render(Line("checkins-agenda"), language))
        said += [f"– {item.content}" for item in items]
    return "\n".join(said)


def attendees(
    tx: Tx, session: TandemSession, tandem: Tandem, reader: Participant | None
) -> Sequence[calendars.Attendee]:
    """Return who is expected. Nobody learns anybody else's address by that."""
    given = checkins.answers(tx, session.id)
    return [
        calendars.Attendee(
            person.id,
            person.name,
            person.email if reader is not None and person.id == reader.id else "",
            given.get(person.id, ""),
        )
        for person in people.of_tandem(tx, tandem.id)
    ]
