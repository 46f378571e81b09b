"""What is entered into the fields of a form: words become notes, what is chosen and counted becomes values.

Several people may fill in the same form. What somebody writes takes the place of what they wrote themselves, and stands
beside what others wrote, unless they chose to write it anew. What is chosen and counted is one value for all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from config import templates
from config.templates import Field
from config.texts import Line
from handlers.commands.declaration import Request, Role, Undo
from handlers.errors import UserError
from handlers.notes import stepping, whose
from storage import checkins, commands, forms, notes
from storage.database import Tx
from storage.models import Note, TandemSession

UNDO = "notes-form"
RATINGS = range(1, 6)
MOST_OF_A_KIND = 999
"""People of one role who came from one city."""
FORMAT = "format"
"""The field whose answer names the template, where there is one of that name."""
KIND = "checkin"
"""The template of all others."""
ONLINE = "online"
"""In the place of a city that was the host."""


# --- words ------------------------------------------------------------------------------------------------------


def entered(tx: Tx, session_id: int, field: Field) -> list[Note]:
    """Return what was written about a field: in forms, and by tags or answers of the same kind."""
    return notes.notes_of(tx, session_id, (field.key,))


def write(
    request: Request,
    session: TandemSession,
    field: Field,
    text: str,
    replaced: Sequence[int] = (),
    *,
    adds: bool = False,
) -> None:
    """Note what somebody writes about a field, in the place of what they wrote before; ``adds``: beside it.

    ``replaced`` are the notes in whose place it is to stand in any case, their own and others'.
    """
    tx, person = request.tx, whose.asker(request)
    minutes = whose.minutes_of(tx, session)
    language = whose.language_of(request)
    pieces = [row.strip() for row in text.splitlines() if row.strip()] if field.kind == "lines" else [text.strip()]
    if not pieces:
        raise UserError("commands-empty")
    in_forms = [note for note in entered(tx, session.id, field) if note.source == "form"]
    own = [note for note in in_forms if note.participant_id == person.id and (not adds or note.id in replaced)]
    known = {note.content for note in in_forms if note.participant_id == person.id} if adds else set()
    pieces = [piece for piece in pieces if piece not in known or own]
    gone = [note for note in in_forms if note.id in replaced and note not in own] + own[len(pieces) :]
    before: dict[str, Any] = {"added": [], "changed": {}, "removed": [note.id for note in gone]}
    for note in gone:
        notes.remove(tx, note)
    for place, piece in enumerate(pieces):
        if place < len(own):
            former = [own[place].content, own[place].language]
            if notes.change(own[place], piece, language):
                before["changed"][str(own[place].id)] = former
                stepping.follow(tx, own[place], request.context)
            continue
        made = notes.add(tx, minutes, field.key, "form", piece, language, person)
        before["added"].append(made.id)
        stepping.follow(tx, made, request.context)
    if request.pressed is None:
        now = [*(note.id for note in own[: len(pieces)]), *before["added"]]
        forms.was_given(tx, request.room.id, request.source, now)
    remember(request, session, before)


# --- choices and numbers ----------------------------------------------------------------------------------------


def value_of(tx: Tx, session_id: int, field: str, scope: str) -> Any:
    """Return what was chosen or counted, if it was."""
    return notes.fields_of(tx, session_id).get((field, scope))


def put(request: Request, session: TandemSession, field: Field, scope: str, value: Any) -> None:
    """Note what was chosen or counted."""
    former = value_of(request.tx, session.id, field.key, scope)
    whose.minutes_of(request.tx, session)
    if value:
        notes.put_field(request.tx, session.id, field.key, value, scope)
    else:
        forms.clear(request.tx, session.id, field.key, scope)
    remember(request, session, {"field": field.key, "scope": scope, "value": former, "kind": session.kind})
    if field.key == FORMAT:
        # What a session was says what is asked about it: a visit has a host and a place.
        session.kind = str(value) if value in templates.load(request.context.settings.notes.templates).by_kind else KIND


def choose(
    request: Request, session: TandemSession, field: Field, scope: str, given: str, possible: Sequence[str]
) -> None:
    """Note one answer. Raises ``UserError`` for one that there is not (any more)."""
    if field.kind == "rating":
        if not given.isdecimal() or int(given) not in RATINGS:
            raise UserError("forms-choice-gone")
        put(request, session, field, scope, int(given))
        return
    if given not in possible:
        raise UserError("forms-choice-gone")
    put(request, session, field, scope, given)


def toggle(
    request: Request, session: TandemSession, field: Field, scope: str, given: str, possible: Sequence[str]
) -> None:
    """Add one of several answers, or take it away. Raises ``UserError`` for one that there is not (any more)."""
    if given not in possible:
        raise UserError("forms-choice-gone")
    chosen = list(value_of(request.tx, session.id, field.key, scope) or [])
    chosen = [one for one in chosen if one != given] if given in chosen else [*chosen, given]
    put(request, session, field, scope, [one for one in possible if one in chosen])


def count(request: Request, session: TandemSession, field: Field, scope: str, given: str) -> None:
    """Count one more of a role. Raises ``UserError`` for a role that there is not (any more)."""
    if given not in (option.key for option in field.options):
        raise UserError("forms-choice-gone")
    counts = dict(value_of(request.tx, session.id, field.key, scope) or {})
    counts[given] = min(int(counts.get(given, 0)) + 1, MOST_OF_A_KIND)
    put(request, session, field, scope, counts)


def count_words(request: Request, session: TandemSession, field: Field, scope: str, text: str) -> None:
    """Take the numbers of a text as the counts of the roles, in their order. Raises ``UserError`` if that is not so."""
    numbers = [int(number) for number in re.findall(r"\d{1,9}", text)]
    if not numbers or len(numbers) > len(field.options) or max(numbers) > MOST_OF_A_KIND:
        raise UserError("forms-counts-how", most=len(field.options))
    counts = {option.key: number for option, number in zip(field.options, numbers, strict=False)}
    put(request, session, field, scope, counts)


def clear(request: Request, session: TandemSession, field: Field, scope: str) -> None:
    """Begin anew with what was chosen or counted."""
    put(request, session, field, scope, {} if field.kind == "counts" else [])


# --- undo -------------------------------------------------------------------------------------------------------


def remember(request: Request, session: TandemSession, before: dict[str, Any]) -> None:
    """Remember how it was before, so that it can be taken back."""
    before = {**before, "session": session.id}
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind=UNDO, before=before)


def undo(request: Request, before: Mapping[str, Any]) -> Line:
    """Put a field back as it was."""
    tx = request.tx
    session = checkins.session(tx, before["session"])
    if session is None:
        raise UserError("forms-session-gone")
    whose.minutes_of(tx, session)
    if "field" in before:
        if before["value"]:
            notes.put_field(tx, session.id, before["field"], before["value"], before["scope"])
        else:
            forms.clear(tx, session.id, before["field"], before["scope"])
        session.kind = before["kind"]
        return Line("forms-field-undone")
    for note_id in before["added"]:
        note = notes.note(tx, note_id)
        if note is not None:
            notes.remove(tx, note)
    for note_id in before["removed"]:
        note = notes.note(tx, note_id)
        if note is not None:
            notes.restore(tx, note)
    for note_id, (content, language) in before["changed"].items():
        note = notes.note(tx, int(note_id))
        if note is not None and notes.change(note, content, language):
            stepping.follow(tx, note, request.context)
    return Line("forms-field-undone")


UNDOS = (Undo(UNDO, undo, Role.PARTICIPANT),)
