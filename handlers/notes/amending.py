"""An answer is corrected by editing the message that it was, and taken back by deleting that."""

from __future__ import annotations

from config.texts import Line
from handlers.commands import parsing
from handlers.commands.declaration import Request
from handlers.commands.kinds import read_text
from handlers.events import MessageDeleted, MessageEdited
from handlers.notes import questions, stepping, whose
from storage import checkins, forms, messages, notes, tandems
from storage.models import GivenAnswer, Note


def edited(request: Request, event: MessageEdited) -> bool:
    """Put what somebody corrected in the place of what it was; tell whether the others need not read it.

    Raises ``UserError``.
    """
    if parsing.looks_like_command(event.content):
        return False
    given = forms.given_as(request.tx, request.room.id, event.target)
    former = _still(request, given)
    aside = given is not None and not _passed_on(request, event.target)
    if not former:
        return aside
    session, _ = whose.session_of(request, former[0].session_id)
    minutes = whose.minutes_of(request.tx, session)
    identified = event.identified
    certain = identified.language if identified is not None and identified.certain else ""
    language = certain or former[0].language
    pieces = _pieces(read_text(event.content.text), former)
    left = list(former)
    now = []
    for kind, text in pieces:
        note = next((one for one in left if one.kind == kind), None)
        if note is not None:
            left.remove(note)
            notes.change(note, text, language)
        else:
            source, city = former[0].source, former[0].city_id
            note = notes.add(request.tx, minutes, kind, source, text, language, request.person, city_id=city)
        stepping.follow(request.tx, note, request.context)
        now.append(note.id)
    for note in left:
        notes.remove(request.tx, note)
    forms.was_given(request.tx, request.room.id, event.target, now)
    _show(request, former)
    if aside:
        request.answer(Line("forms-answer-changed"))
    return aside


def deleted(request: Request, event: MessageDeleted) -> bool:
    """Take the notes away that were made of a message; tell whether the others had not read it."""
    given = forms.given_as(request.tx, request.room.id, event.target)
    former = _still(request, given)
    for note in former:
        whose.minutes_of(request.tx, whose.session_of(request, note.session_id)[0])
        notes.remove(request.tx, note)
    request.tx.flush()
    if former:
        _show(request, former)
    return given is not None and not _passed_on(request, event.target)


def _passed_on(request: Request, native_id: str) -> bool:
    """Tell whether a message was both kept and passed on, as in a consultation."""
    return messages.find(request.tx, request.room.id, native_id) is not None


def _still(request: Request, given: GivenAnswer | None) -> list[Note]:
    """Return the notes of an answer that are there still, and the asker's own."""
    found = [notes.note(request.tx, note_id) for note_id in given.notes] if given is not None else []
    own = request.person.id if request.person is not None else None
    return [note for note in found if note is not None and note.removed_at is None and note.participant_id == own]


def _pieces(text: str, former: list[Note]) -> list[tuple[str, str]]:
    """Return what a corrected text says of which kind; without numbers, in the order of what was there."""
    kinds = [note.kind for note in former]
    if former[0].source == "answer" and set(kinds) <= set(questions.KINDS):
        found = questions.assign(text, kinds)
        if found is not None and (len(kinds) > 1 or any(kind != kinds[0] for kind, _ in found)):
            return found
    rows = [row.strip() for row in text.splitlines() if row.strip()]
    if len(kinds) == 1 and kinds[0] not in ("next", "decision"):
        return [(kinds[0], text.strip())]
    return [(kinds[min(place, len(kinds) - 1)], row) for place, row in enumerate(rows)]


def _show(request: Request, former: list[Note]) -> None:
    session = checkins.session(request.tx, former[0].session_id)
    tandem = tandems.get(request.tx, session.tandem_id) if session is not None else None
    if session is not None and tandem is not None and former[0].source == "answer":
        request.tx.flush()
        questions.show_answered(request.tx, session, tandem, request.source)
