"""Workshops by e-mail, and as calendar files in the chat: for whoever has a place; changes under the same name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from config.texts import Line, Moment
from handlers.common import announced, calendars, documents, foreign, waking
from handlers.common.drafts import Draft, Finished, ready
from handlers.common.letters import language_of
from handlers.context import Context
from handlers.workshops import lines
from storage import people, tandems, workshops
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.documents import Document
from storage.mails import Calendar, Mail
from storage.meetings import MailWorkshop
from storage.models import Participant, Workshop
from storage.outbox import NewDelivery, plan
from storage.richtext import RichText, SpanKind, join
from storage.translations import Answer, Translation, Wanted

FILE = "workshop.ics"


def give(
    tx: Tx, workshop: Workshop, person: Participant, source: str, method: Literal["REQUEST", "CANCEL"], context: Context
) -> None:
    """Give somebody a workshop for their calendar, or have their calendar take it out: by mail, and in their chat."""
    write(tx, workshop, person, source, method, context)
    if method == "REQUEST" or workshop.state == "cancelled":
        enclose(tx, workshop, person, source, context)


def enclose(tx: Tx, workshop: Workshop, person: Participant, source: str, context: Context) -> None:
    """Put the calendar file, as things stand, into somebody's own chat."""
    chat = lines.own_chat(tx, person)
    if chat is None:
        return
    label = f"calendar:{workshop.id}:{workshop.sequence}"
    said = (lines.heading(workshop, hosted=lines.hosted_in(tx, chat)), Line("checkins-file"))
    language = language_of(person, context)
    documents.send(tx, chat, source, label, file(workshop, person, context), *said, languages=(language,))


def write(
    tx: Tx, workshop: Workshop, person: Participant, source: str, method: Literal["REQUEST", "CANCEL"], context: Context
) -> None:
    """Do so by mail only, where somebody's address is known."""
    if context.settings.email is not None and person.email:
        name = delivery_id(source, 0, f"person:{person.id}", method)
        payload = MailWorkshop(person.id, workshop.id, method)
        plan(tx, NewDelivery(name, f"mail:{person.id}", "email", payload, None))


def file(workshop: Workshop, person: Participant, context: Context) -> Document:
    """Return the calendar file of a workshop for somebody."""
    about: dict[str, str | int] = {"workshop": workshop.id, "person": person.id}
    return Document("workshop", FILE, {**about, "language": language_of(person, context)})


def file_of(tx: Tx, number: int, person_id: int, language: str, context: Context) -> Callable[[], str] | None:
    """Return what writes the calendar file of a workshop for somebody; None if they have no place (any more)."""
    workshop, person = workshops.get(tx, number), people.get(tx, person_id)
    known = workshops.signup(tx, number, person_id)
    if workshop is None or person is None or known is None or known.state != "coming":
        return None
    # An address may stand in the file that goes to its owner by mail; a chat may have other readers one day.
    entry = announced.entry_of(workshop, None, context, language)
    method: Literal["CANCEL", "PUBLISH"] = "CANCEL" if entry.cancelled else "PUBLISH"
    return lambda: calendars.write([entry], method, language)


def draft(tx: Tx, payload: MailWorkshop, context: Context) -> Draft:
    """Return the e-mail as things stand, in the reader's language; nothing if it is not true any more."""
    person, workshop = people.get(tx, payload.participant_id), workshops.get(tx, payload.workshop_id)
    if person is None or workshop is None or person.left_at is not None or not person.email:
        return ready(None)
    known = workshops.signup(tx, workshop.id, person.id)
    has_place = known is not None and known.state == "coming" and workshop.state == "open"
    if (payload.method == "REQUEST") != has_place:
        return ready(None)
    language, zone = language_of(person, context), waking.zone_of(tx, person, context)
    own = tandems.of_person(tx, person)
    hosted = bool(own) and all(tandem.hosted_engines for tandem in own)
    texts = [text for text in (workshop.title, workshop.content) if text and workshop.language != language]
    needs = tuple(Wanted(RichText(text), workshop.language, language, hosted) for text in texts)
    off = "" if has_place else "-off"
    first = Line(f"workshops-mail{off}", {"name": person.name})
    at = Moment(workshop.starts_at, zone, "zoned")
    letter = Letter(
        subject=Line(f"workshops-mail-subject{off}", {"title": lines.title(workshop), "at": at}),
        said=[first, lines.heading(workshop), *lines.when(workshop, zone), *lines.facts(workshop)],
        title=workshop.title,
        about=workshop.content,
        entry=replace(announced.entry_of(workshop, person, context, language), cancelled=not has_place),
        method=payload.method,
    )
    mail = Mail(person.email, person.name, context.settings.programme.name, language, "", RichText())
    return Draft(needs, lambda answers: Finished(written(mail, letter, needs, answers, context)))


@dataclass(frozen=True, slots=True)
class Letter:
    """What an e-mail says, as it was written."""

    subject: Line
    said: Sequence[Line]
    title: str
    about: str
    entry: calendars.Entry
    method: Literal["REQUEST", "CANCEL"]


def written(mail: Mail, letter: Letter, needs: Sequence[Wanted], answers: Sequence[Answer], context: Context) -> Mail:
    """Return the e-mail in its reader's language, as far as there are translations. Pure."""
    read, language = foreign.reading(needs, answers), mail.language
    made = {need.content.text: answer for need, answer in zip(needs, answers, strict=True)}

    def translated(text: str) -> str:
        answer = made.get(text)
        return answer.content.text if isinstance(answer, Translation) else text

    pieces = [RichText(context.texts.render(read(line, language), language)) for line in letter.said]
    if letter.entry.call_link and not letter.entry.cancelled:
        call = RichText(context.texts.render(Line("checkins-mail-call"), language))
        pieces.append(call.marked(SpanKind.LINK, letter.entry.call_link))
    about, description = translated(letter.about), letter.entry.description
    if letter.about:
        pieces.append(RichText(about))
        description = description.replace(letter.about, about)
    entry = replace(letter.entry, summary=translated(letter.title), description=description)
    return replace(
        mail,
        subject=context.texts.render(read(letter.subject, language), language),
        content=join(pieces, "\n\n"),
        calendar=Calendar(letter.method, calendars.write([entry], letter.method, language)),
    )
