"""Tells whoever takes notes, through the inbox, what was tagged: relaying itself keeps none.

While no notes are taken this costs nothing but a look for a tag's sign; the database is asked only where there is a
tag, a file, or a reaction that means one.
"""

from __future__ import annotations

from handlers.common import tags
from storage import files, inbox, notes
from storage.attachments import File
from storage.database import Tx
from storage.models import Message
from storage.richtext import RichText


def heard(tx: Tx, message: Message, source: str) -> None:
    """Tell of a new message, if it has tags or brings a file. ``source`` is the native id of the event."""
    tagged = bool(tags.find(message.content or RichText()))
    if not tagged and not isinstance(message.attachment, File):
        return
    minutes = notes.taking(tx, message.tandem_id)
    if minutes is not None or tagged:
        _tell(tx, message, minutes.session_id if minutes is not None else 0, source)


def changed(tx: Tx, message: Message, source: str) -> None:
    """Tell of a message that was edited or deleted, if notes were made of it or might be now."""
    session = _kept_in(tx, message)
    tagged = isinstance(message.attachment, File) or bool(tags.find(message.content or RichText()))
    if not session and tagged:
        minutes = notes.taking(tx, message.tandem_id)
        session = minutes.session_id if minutes is not None else 0
    if session:
        _tell(tx, message, session, source)


def reacted(tx: Tx, message: Message, key: str, source: str) -> None:
    """Tell of a reaction that was put on a message or taken off, if it means a tag."""
    if not tags.kind_of_reaction(key):
        return
    minutes = notes.taking(tx, message.tandem_id)
    session = minutes.session_id if minutes is not None else _kept_in(tx, message)
    if session:
        _tell(tx, message, session, source, key)


def _kept_in(tx: Tx, message: Message) -> int:
    """Return the session into whose minutes something of a message went; 0: none."""
    made = notes.of_message(tx, message.id)
    if made:
        return made[0].session_id
    kept = files.of_message(tx, message.id)
    return kept.session_id if kept is not None else 0


def _tell(tx: Tx, message: Message, session_id: int, source: str, key: str = "") -> None:
    event = {"kind": "message_tagged", "message_id": message.id, "session_id": session_id, "key": key}
    inbox.tell(tx, event, f"tagged:{message.id}:{source}:{key}", f"clock:{message.tandem_id}")
