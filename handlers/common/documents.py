"""Files that the bot makes: how they are planned, and the words that go with them. The bytes are made by the outbox."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from config.texts import Line
from handlers.common import foreign, quiet, say
from handlers.common.drafts import Draft, Finished, ready
from handlers.common.platforms import has_windows
from handlers.context import Context
from storage import outbox, rooms
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Say, Send
from storage.documents import MADE, Document, SendDocument, SendFile
from storage.models import Room
from storage.outbox import Claimed
from storage.richtext import RichText
from storage.translations import Answer

OFFICE = "application/vnd.openxmlformats-officedocument"
MEDIA_TYPES = {
    "csv": "text/csv",
    "docx": f"{OFFICE}.wordprocessingml.document",
    "html": "text/html",
    "ics": "text/calendar",
    "json": "application/json",
    "md": "text/markdown",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "png": "image/png",
    "txt": "text/plain",
    "xlsx": f"{OFFICE}.spreadsheetml.sheet",
    "zip": "application/zip",
}
"""By extension: https://www.iana.org/assignments/media-types/"""


def send(
    tx: Tx,
    room: Room,
    source: str,
    label: str,
    document: Document,
    *lines: Line,
    reply_to: str | None = None,
    languages: Sequence[str] = (),
) -> str:
    """Plan a document with words below it and return its delivery; ``source`` and ``label`` name it (see ``say``)."""
    payload = SendDocument(document, lines, reply_to, tuple(languages))
    delivery = say.for_room(room, source, label, payload)
    outbox.plan(tx, delivery)
    return delivery.delivery_id


def draft(tx: Tx, claimed: Claimed, payload: SendDocument, context: Context, names: Collection[str]) -> Draft:
    """Return what shows a document. ``names`` are the commands, for platforms that write them with a slash."""
    name = payload.document.name
    file = File(
        kind="image" if name.endswith(".png") else "file",
        platform=MADE,
        reference=claimed.delivery_id,
        identity=claimed.delivery_id,
        name=name,
        media_type=MEDIA_TYPES.get(name.rpartition(".")[2], ""),
    )
    return _shown(tx, claimed, Say(payload.lines, payload.reply_to, languages=payload.languages), file, context, names)


def draft_file(tx: Tx, claimed: Claimed, payload: SendFile, context: Context, names: Collection[str]) -> Draft:
    """Return what shows a file that somebody gave to the bot; ``names`` as above."""
    return _shown(tx, claimed, Say(payload.lines, languages=payload.languages), payload.file, context, names)


def _shown(tx: Tx, claimed: Claimed, words: Say, file: File, context: Context, names: Collection[str]) -> Draft:
    """Return what shows a file in the delivery's room, with words below it."""
    room = rooms.get(tx, claimed.room_id) if claimed.room_id is not None else None
    if room is None or room.native_id is None:
        return ready(None)
    limits = context.limits.get(room.platform)
    # A UTF-16 code unit is at least a byte of UTF-8.
    limit = (limits.caption_units or limits.text_bytes) if limits is not None else say.TEXT_BYTES
    languages = words.languages or say.languages_of(tx, room, context)
    spoken = names if has_windows(room.platform) else ()
    titles = foreign.needs(tx, words, languages)
    night = quiet.is_night_in(tx, room, context)
    shown = Send(room.native_id, RichText(), reply_to=words.reply_to, silent=night, attachment=file)

    def finish(answers: Sequence[Answer]) -> Finished:
        read = foreign.reading(titles, answers)
        return Finished(replace(shown, content=say.compose(words, languages, context, limit, spoken, read)))

    return Draft(titles, finish)
