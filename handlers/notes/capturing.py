"""What was tagged becomes notes: lines, answers that are a tag, reactions; corrected and taken away with the message.

A message and its notes are brought in line each time something happens to it, however often that is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from config.texts import Line
from handlers.commands.declaration import Request, Role, Undo
from handlers.common import tags
from handlers.common.say import for_room
from handlers.context import Context
from handlers.errors import UserError
from handlers.notes import confirming, evidence, stepping
from handlers.own_events import MessageTagged
from storage import commands, files, messages, notes, outbox, people, rooms, tandems
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Say
from storage.models import Message, Note, Part, SessionMinutes
from storage.richtext import RichText

LONGEST_EXCERPT = 60
ANSWERED = "session tag"
"""Under this name it is remembered that somebody's answer made a note."""
WHOLE = ("reply", "reaction")
"""Sources of notes that say all that their message says."""


def came(tx: Tx, event: MessageTagged, context: Context) -> None:
    """Bring the notes that are made of a message in line with it."""
    message = messages.get(tx, event.message_id)
    if message is None:
        return
    if not event.session_id:
        hint(tx, message)
        return
    minutes = notes.minutes_of(tx, event.session_id)
    if minutes is None:
        return
    had, beside = confirming.keeps(tx, message), None
    if message.deleted_at is not None:
        changed = forget(tx, message)
    elif event.key:
        changed = _by_reaction(tx, message, minutes, tags.kind_of_reaction(event.key), context)
        beside = _where_reacted(tx, message, event.key)
    else:
        changed = _by_lines(tx, message, minutes, context)
        evidence.follow(tx, message, minutes, context)
    if changed:
        reopen(minutes)
    tx.flush()
    confirming.show(tx, message, had, beside)


def reopen(minutes: SessionMinutes) -> None:
    """Have minutes that were released, and are changed, approved anew."""
    if minutes.state == "released":
        minutes.state, minutes.released_at = "completing", None


def forget(tx: Tx, message: Message) -> bool:
    """Take away what was kept of a message; tell whether it was anything."""
    made = notes.of_message(tx, message.id)
    for note in made:
        drop(tx, note)
    row = files.of_message(tx, message.id)
    if row is not None:
        files.remove(tx, [row])
    return bool(made) or row is not None


def drop(tx: Tx, note: Note) -> None:
    """Take a note away; files that belonged to it belong to the session."""
    notes.remove(tx, note)
    files.loosen(tx, note.id)


def hint(tx: Tx, message: Message) -> None:
    """Tell somebody who tags while no notes are taken how they are; once in each room."""
    room, account = rooms.get(tx, message.room_id), people.account_by_id(tx, message.account_id)
    original = messages.original_of(tx, message.id)
    if room is None or account is None or room.state == "closed" or message.deleted_at is not None:
        return
    person = people.get(tx, message.participant_id) if message.participant_id is not None else None
    language = person.reads[0] if person is not None and person.reads else message.language
    reply_to = original.native_id if original is not None else None
    said = Say((Line("taking-hint"),), reply_to=reply_to, languages=(language,))
    outbox.plan(tx, for_room(room, f"tags:{account.platform}:{account.native_id}", "hint", said))


# --- lines ------------------------------------------------------------------------------------------------------


def _by_lines(tx: Tx, message: Message, minutes: SessionMinutes, context: Context) -> bool:
    """Bring the notes of a message's lines in line with them; tell whether anything was changed."""
    wanted = [(line.kind, tags.plain(line.content)) for line in tags.find(message.content or RichText())]
    made = notes.of_message(tx, message.id)
    left = [note for note in made if note.source == "tag"]
    changed = False
    for kind, text in wanted:
        if not text:
            continue
        note = next((one for one in left if one.kind == kind), None)
        if note is None:
            enter(tx, message, minutes, kind, "tag", text, context)
            changed = True
            continue
        left.remove(note)
        changed |= _change(tx, note, text, message.language, context)
    for note in left:
        drop(tx, note)
    for note in made:
        if note.source in WHOLE:
            changed |= _change(tx, note, whole(message) or note.content, message.language, context)
    return changed or bool(left)


def _change(tx: Tx, note: Note, text: str, language: str, context: Context) -> bool:
    changed = notes.change(note, text, language)
    if changed and note.kind == "next":
        stepping.follow(tx, note, context)
    return changed


def enter(
    tx: Tx, message: Message, minutes: SessionMinutes, kind: str, source: str, text: str, context: Context
) -> Note:
    """Make a note of a message: it is its writer's and their city's, whoever asked for it to be kept."""
    writer = people.get(tx, message.participant_id) if message.participant_id is not None else None
    room = rooms.get(tx, message.room_id)
    city_id = room.city_id if writer is None and room is not None else None
    note = notes.add(tx, minutes, kind, source, text, message.language, writer, city_id=city_id, message_id=message.id)
    if kind == "next":
        stepping.follow(tx, note, context)
    return note


def whole(message: Message) -> str:
    """Return all that a message says, without tags; of a file without words, its name."""
    text = tags.plain(tags.untagged(message.content or RichText()))
    return text or (message.attachment.name if isinstance(message.attachment, File) else "")


# --- reactions --------------------------------------------------------------------------------------------------


def _by_reaction(tx: Tx, message: Message, minutes: SessionMinutes, kind: str, context: Context) -> bool:
    """Make a note of a message that has a tag's reaction, or take away the one that was made by that alone."""
    made = [note for note in notes.of_message(tx, message.id) if note.kind == kind]
    reacted = any(tags.kind_of_reaction(one.key) == kind for one in messages.reactions_of(tx, message.id))
    text = whole(message)
    if reacted and not made and text and minutes.state != "released":
        note = enter(tx, message, minutes, kind, "reaction", text, context)
        evidence.follow(tx, message, minutes, context, note)
        return True
    gone = [note for note in made if note.source == "reaction"] if not reacted else []
    for note in gone:
        drop(tx, note)
    return bool(gone)


def _where_reacted(tx: Tx, message: Message, key: str) -> Part | None:
    """Return the part on which somebody put a reaction last, if that was in another room than the message's own."""
    found = [one for one in messages.reactions_of(tx, message.id) if one.key == key and one.room_id != message.room_id]
    if not found:
        return None
    here = [part for part in messages.parts_of(tx, message.id) if part.room_id == found[-1].room_id]
    return next((part for part in reversed(here) if part.role == "copy"), None)


# --- answers that are a tag -------------------------------------------------------------------------------------


def replied(request: Request, kind: str, message: Message | None) -> bool:
    """Make a note of the message that a tag answers; tell whether notes are taken, so that the tag is not passed on.

    Raises ``UserError`` where what it answers is nothing that somebody said here.
    """
    tx, person = request.tx, request.person
    tandem_id = message.tandem_id if message is not None else request.room.tandem_id
    minutes = notes.taking(tx, tandem_id) if tandem_id is not None else None
    if minutes is None or person is None or not _takes_part(request, minutes.tandem_id):
        return False
    text = whole(message) if message is not None and message.deleted_at is None else ""
    if message is None or not text:
        raise UserError("taking-reply-to-what")
    had = confirming.keeps(tx, message)
    if all(note.kind != kind for note in notes.of_message(tx, message.id)):
        note = enter(tx, message, minutes, kind, "reply", text, request.context)
        evidence.follow(tx, message, minutes, request.context, note)
        before = {"note": note.id, "answer": request.source}
        commands.remember(tx, account_id=request.account.id, room_id=request.room.id, kind=ANSWERED, before=before)
    target = messages.part_by_native(tx, request.room.id, request.reply_to) if request.reply_to else None
    confirming.show(tx, message, had, target)
    return True


def _takes_part(request: Request, tandem_id: int) -> bool:
    own = tandems.of_person(request.tx, request.person) if request.person is not None else []
    return request.role >= Role.COORDINATOR or any(tandem.id == tandem_id for tandem in own)


def taken_back(request: Request, target: str) -> bool:
    """Take the note away that somebody's answer made, if that is what they deleted; tell whether it was."""
    done = next(
        (
            one
            for one in commands.done_by(request.tx, request.account.id, ANSWERED)
            if one.before.get("answer") == target
        ),
        None,
    )
    if done is None:
        return False
    commands.undone(request.tx, done)
    note = notes.note(request.tx, int(done.before["note"]))
    if note is not None and note.removed_at is None:
        _unmake(request.tx, note)
    return True


def _unmake(tx: Tx, note: Note) -> None:
    message = messages.get(tx, note.message_id) if note.message_id is not None else None
    minutes = notes.minutes_of(tx, note.session_id)
    drop(tx, note)
    if minutes is not None:
        reopen(minutes)
    tx.flush()
    if message is not None:
        confirming.show(tx, message, had=True)


def undo_note(request: Request, before: Mapping[str, Any]) -> Line:
    """Take a note back that an answer made. Raises ``UserError`` if it is gone."""
    note = notes.note(request.tx, int(before["note"]))
    if note is None or note.removed_at is not None:
        raise UserError("commands-nothing-to-undo")
    _unmake(request.tx, note)
    text = note.content if len(note.content) <= LONGEST_EXCERPT else f"{note.content[: LONGEST_EXCERPT - 1]}…"
    return Line("taking-undone-note", {"text": text})


UNDOS = (Undo(ANSWERED, undo_note, Role.PARTICIPANT),)
