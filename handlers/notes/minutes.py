"""What people may say about minutes: see them, post them, and read an entry as it was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Value
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.fields import Kind
from handlers.common.say import for_room
from handlers.errors import UserError
from handlers.notes import composing, drafts, posting
from handlers.notes.correcting import ENTRY, latest, note_of, read_entry
from handlers.notes.mine import tandem_here
from storage import minutes as stored, notes, people, schedules
from storage.models import SessionMinutes
from storage.noting import ShowMinutes
from storage.outbox import plan
from storage.richtext import RichText

MOST = 50
"""Sessions back that can be asked for."""
SESSION = Kind("minutes", read_entry, str)


@dataclass(frozen=True, slots=True)
class Show:
    """Show the minutes of the latest session, or of the second latest (2), and so on."""

    which: Annotated[int, SESSION] = 1


def do_show(request: Request, command: Show) -> None:
    """Show them here, in the asker's language, as they are now. Raises ``UserError``."""
    minutes = chosen(request, command.which)
    sheet = drafts.sheet_of(request.tx, minutes, request.context)
    render, limit = drafts.render_with(request.context, ()), drafts.limit_of(request.room, request.context)
    pages = composing.pages(sheet, request.language, render, limit)
    zone = people.zone_of(request.tx, request.person, sheet.zone) if request.person is not None else sheet.zone
    for page in range(1, len(pages) + 1):
        payload = ShowMinutes(minutes.session_id, request.language, zone, page)
        plan(request.tx, for_room(request.room, request.source, f"minutes:{page}", payload))
    if request.pressed is not None or not minutes.version:
        state = "minutes-is-released" if minutes.state == "released" else "minutes-is-open"
        request.answer(Line(state if minutes.version else "minutes-not-posted"))


def chosen(request: Request, which: int) -> SessionMinutes:
    """Return the minutes of one of the tandem's latest sessions that has any notes. Raises ``UserError``."""
    found = [
        minutes
        for minutes in notes.all_of(request.tx, tandem_here(request).id, MOST)
        if notes.notes_of(request.tx, minutes.session_id)
    ]
    if not found:
        raise UserError("minutes-none")
    if not 1 <= which <= len(found):
        raise UserError("minutes-so-many", count=len(found))
    return found[which - 1]


@dataclass(frozen=True, slots=True)
class Post:
    """Post the minutes of the latest session now, without waiting for further answers."""


def do_post(request: Request, _command: Post) -> None:
    """Post them in all places, as soon as they are translated. Raises ``UserError``."""
    minutes = chosen(request, 1)
    if minutes.state == "taking":
        raise UserError("minutes-still-taking")
    if minutes.version:
        raise UserError("minutes-posted")
    schedules.drop(request.tx, [f"minutes:{minutes.session_id}"])
    request.answer(Line("minutes-posting"))
    posting.publish(request.tx, minutes, request.context)


@dataclass(frozen=True, slots=True)
class Original:
    """Show an entry of the latest minutes as it was said."""

    number: Annotated[int, ENTRY]


def do_original(request: Request, command: Original) -> None:
    """Answer with its words and their language. Raises ``UserError``."""
    minutes = latest(request, tandem_here(request))
    note = note_of(request, minutes, command.number)
    if note is None:
        raise UserError("minutes-no-entry", number=command.number)
    city = stored.city_name(request.tx, note.city_id)
    data: dict[str, Value] = {"number": command.number, "city": city, "language": LanguageNames((note.language,))}
    text = notes.texts_of(request.tx, [note]).get((note.id, request.language))
    corrected = [Line("minutes-text-corrected")] if text is not None and text.corrected_at is not None else []
    request.answer(Line("minutes-original", data), *corrected, quoted=RichText(note.content))


COMMANDS: tuple[Declaration[Any], ...] = (
    Declaration(
        "minutes",
        Show,
        do_show,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!minutes 2",
        offered=menus.for_members,
    ),
    Declaration("minutes post", Post, do_post, Role.PARTICIPANT, Where.ANYWHERE, "meetings", menu=""),
    Declaration(
        "minutes original",
        Original,
        do_original,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!minutes original 4",
        menu="",
    ),
)
