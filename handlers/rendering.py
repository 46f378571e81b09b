"""From what was planned to what is sent: each payload's draft."""

from __future__ import annotations

from collections.abc import Sequence

from config.texts import Line
from handlers.catalogue import CATALOGUE
from handlers.checkins import drafts as checkins
from handlers.commands import offering
from handlers.common import documents, letters, presses, say
from handlers.common.drafts import Combination, Draft, ready
from handlers.common.platforms import encrypts
from handlers.context import Context
from handlers.digests import mailing as digests
from handlers.notes import drafts as notes, evidence
from handlers.relay import album_drafts as albums, combining as relay, figures
from handlers.workshops import mailing as workshops
from storage import commands, rooms
from storage.albums import ShowAlbum
from storage.database import Tx
from storage.deliveries import (
    AnswerPress,
    AskRights,
    CarryReaction,
    Change,
    ChangeRoom,
    CheckRights,
    Create,
    DeletePart,
    DropReaction,
    EditPart,
    Mark,
    OfferCommands,
    OpenRoom,
    PinShown,
    React,
    Redact,
    Say,
    ShowPart,
)
from storage.documents import Fetch, FetchFile, KeepFile, SendDocument, SendFile
from storage.kinds import ClosePoll, Pin, PinPart, TakeBackSaid
from storage.mails import MailDigest, MailInvitation
from storage.meetings import MailWorkshop
from storage.noting import ShowMinutes, TranslateNotes
from storage.outbox import Claimed

NAMES = frozenset(declaration.name for declaration in CATALOGUE.commands)


def draft(tx: Tx, claimed: Claimed, context: Context) -> Draft:
    """Return the draft of a delivery as things stand now. Reads only."""
    match claimed.payload:
        case ShowPart() | EditPart() | DeletePart() | CarryReaction() | DropReaction() | ClosePoll() | PinPart():
            return relay.draft(tx, claimed, context)
        case ShowAlbum():
            return albums.draft(tx, claimed, context)
        case Say():
            return say.draft(tx, claimed, context, NAMES, figures.differ)
        case TakeBackSaid(said, target):
            shown = target or commands.native_id(tx, said)
            return ready(Redact(native_room(tx, claimed), shown) if shown else None)
        case Mark(target, key):
            return ready(React(native_room(tx, claimed), target, key))
        case OpenRoom() as payload:
            return open_room(tx, claimed, payload, context)
        case ChangeRoom(what, subject, native):
            return ready(Change(native or native_room(tx, claimed), what, subject))
        case AnswerPress() as payload:
            return presses.draft(payload, context, NAMES)
        case OfferCommands() as payload:
            return offering.draft(payload, CATALOGUE, context)
        case PinShown(target, off):
            return ready(Pin(native_room(tx, claimed), target, off))
        case AskRights():
            return ready(CheckRights(native_room(tx, claimed)))
        case _:
            return _of_subjects(tx, claimed, context)


def _of_subjects(tx: Tx, claimed: Claimed, context: Context) -> Draft:
    """Return the draft of what is neither part of a conversation nor plain words."""
    match claimed.payload:
        case MailInvitation() as payload:
            return letters.draft(tx, payload, context)
        case MailDigest() as payload:
            return digests.draft(tx, payload, context)
        case MailWorkshop() as payload:
            return workshops.draft(tx, payload, context)
        case TranslateNotes() | ShowMinutes():
            return notes.draft(tx, claimed, context, NAMES)
        case SendDocument() as payload:
            return documents.draft(tx, claimed, payload, context, NAMES)
        case SendFile() as payload:
            return documents.draft_file(tx, claimed, payload, context, NAMES)
        case FetchFile(file, wanted):
            return ready(Fetch(file, wanted))
        case KeepFile() as payload:
            return evidence.draft(tx, payload, context)
        case _:
            return checkins.draft(tx, claimed, context)


def together(tx: Tx, claimed: Sequence[Claimed], context: Context) -> Combination | None:
    """Return how several new copies of one room are shown in one message; None where one of them is not to be shown.

    Reads only.
    """
    return relay.together(tx, claimed, context)


def native_room(tx: Tx, claimed: Claimed) -> str:
    """Return the platform's id of the room that the delivery is for; the outbox claims none without."""
    room = rooms.get(tx, claimed.room_id) if claimed.room_id is not None else None
    if room is None or room.native_id is None:
        raise LookupError("a delivery was claimed for a room that does not exist yet")
    return room.native_id


def open_room(tx: Tx, claimed: Claimed, payload: OpenRoom, context: Context) -> Draft:
    """Return what creates the room: its name in the language that is read first there, its topic in all of them."""
    room = rooms.get(tx, claimed.room_id) if claimed.room_id is not None else None
    if room is None or room.native_id is not None or room.state == "closed":
        return ready(None)
    languages = say.languages_of(tx, room, context)
    lines = [payload.topic]
    if encrypts(context) and room.purpose != "space":
        lines.append(Line("encryption-topic"))
    topics = dict.fromkeys(context.texts.render(line, language) for line in lines for language in languages)
    space = rooms.space(tx, room.platform) if room.purpose != "space" else None
    action = Create(
        alias=f"tandembot-{room.uid}",
        name=context.texts.render(payload.name, languages[0]),
        topic=" · ".join(topics),
        invite=payload.invite,
        space=room.purpose == "space",
        direct=room.purpose == "direct",
        parent=space.native_id if space is not None else None,
    )
    return ready(action)
