"""Notes as a file of any kind: what is gathered for it, and who writes it."""

from __future__ import annotations

import io
import logging
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.documents import notes_docx, notes_markdown, notes_odt, notes_pdf
from config.texts import Line
from handlers.common.names import clean_name
from handlers.context import Context
from handlers.notes import data
from handlers.notes.document import Book, Wish, book_of
from storage import notebook, tandems
from storage.database import Tx
from storage.notebook import Recorded

WRITERS: Mapping[str, Callable[[Book], bytes]] = {
    "docx": notes_docx.write,
    "md": notes_markdown.write,
    "odt": notes_odt.write,
    "pdf": notes_pdf.write,
}
"""By the extension of the file."""

_log = logging.getLogger(__name__)


def gather(tx: Tx, about: Mapping[str, str | int], context: Context) -> Callable[[], bytes] | None:
    """Return what writes the file that ``about`` tells of; None where nothing is (any more) to be told.

    ``about``: ``form``, ``language``, ``two``; ``session`` or ``tandem`` by number, or neither for the programme;
    ``released``: whether only that.
    """
    session, tandem = about.get("session"), about.get("tandem")
    records = notebook.recorded(
        tx,
        session_id=int(session) if session is not None else None,
        tandem_id=int(tandem) if tandem is not None else None,
        released=bool(about.get("released")),
    )
    if not records:
        return None
    form = str(about["form"])
    name, now = context.settings.programme.name, context.now
    if form == "json":
        return lambda: data.as_json(records, name, now)
    if form == "csv":
        return lambda: data.as_csv(records)
    book = book_of(records, _wish(tx, about, records), context)
    if form == "zip":
        files = contents(tx, records)
        return lambda: pack(whole(book), data.as_json(records, name, now), files)
    return lambda: WRITERS[form](whole(book))


def whole(book: Book) -> Book:
    """Return a document without its logo if that is no picture any more: a document without one is better than none."""
    from PIL import Image, UnidentifiedImageError

    if book.logo is None:
        return book
    try:
        with Image.open(book.logo, formats=("PNG", "JPEG")) as picture:
            picture.verify()
    except (OSError, SyntaxError, UnidentifiedImageError):  # Pillow says that a PNG is damaged by a SyntaxError.
        _log.warning("the programme's logo cannot be read")
        return replace(book, logo=None)
    return book


def _wish(tx: Tx, about: Mapping[str, str | int], records: Sequence[Recorded]) -> Wish:
    """Return how the document is wanted; its title names the tandem, if it is of one."""
    title = Line("memory-title")
    tandem = tandems.get(tx, records[0].tandem.id)
    if tandem is not None and ("tandem" in about or "session" in about):
        title = Line("memory-title-tandem", {"tandem": tandem.name})
    return Wish(title, str(about["language"]), bool(about.get("two")))


def contents(tx: Tx, records: Sequence[Recorded]) -> dict[str, bytes]:
    """Return the files of evidence by their names in an archive: by session, and never one over another."""
    found: dict[str, bytes] = {}
    for one in records:
        for number, kept in enumerate(one.evidence, start=1):
            content = notebook.content_of(tx, kept.digest)
            if content is not None:
                safe = clean_name(kept.name.replace("/", "_").replace("\\", "_"), fallback="file").lstrip(".")
                found[f"files/{one.session.starts_at:%Y-%m-%d}-{one.session.id}/{number}-{safe}"] = content
    return found


def pack(book: Book, facts: bytes, files: Mapping[str, bytes]) -> bytes:
    """Return an archive: the document for people, the data for programs, and the files of evidence."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.docx", notes_docx.write(book))
        archive.writestr("notes.json", facts)
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()
