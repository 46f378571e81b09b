"""Files and locations: whether a room can show one, what it reads instead, and what the writer is told."""

from __future__ import annotations

from collections.abc import Sequence

from config.texts import Line, Moment
from handlers.common.platforms import keeps_files, shows_sticker
from handlers.common.say import for_room
from handlers.context import Context
from handlers.events import FileWithheld
from storage import messages, outbox, people, rooms
from storage.attachments import Attachment, File, Location
from storage.database import Tx
from storage.deliveries import Say
from storage.models import Message
from storage.richtext import RichText, join

MEGABYTE = 1_000_000
PIN = "📍"
NO_EMOJI = "▢"
TOLD = ("too_large", "not_allowed", "gone", "damaged")
"""What the writer hears of. A sticker that becomes its emoji is no trouble."""


def kind_of(attachment: Attachment) -> str:
    """Return what the settings call it."""
    return attachment.kind if isinstance(attachment, File) else "location"


def obstacle(attachment: Attachment, platform: str, context: Context) -> str:
    """Return why a platform's rooms cannot show it, as far as that is known beforehand; empty where they can."""
    if kind_of(attachment) not in context.settings.files.kinds:
        return "not_allowed"
    if not isinstance(attachment, File):
        return ""
    if attachment.size is not None and attachment.size > most(attachment, platform, context):
        return "too_large"
    if attachment.kind == "sticker" and not shows_sticker(platform, attachment.media_type):
        return "sticker"
    return ""


def most(file: File, platform: str, context: Context) -> int:
    """Return how many bytes a file may have that goes to a platform."""
    largest = context.settings.files.largest
    if file.platform == platform and keeps_files(platform):
        return largest
    source, target = context.limits.get(file.platform), context.limits.get(platform)
    limits = (largest, source.fetch_bytes if source else 0, target.send_bytes if target else 0)
    return min(filter(None, limits))


# --- what is read instead ---------------------------------------------------------------------------------------


def instead(
    attachment: Attachment, met: str, name: str, platform: str, languages: Sequence[str], context: Context
) -> RichText:
    """Return what a room of a platform reads in place of a file or location: what it was, and who has it."""
    if met == "sticker" and isinstance(attachment, File):
        return RichText(attachment.emoji or NO_EMOJI)
    what = _what(attachment)
    line = Line("files-gone", {"what": what, "name": name})
    if met == "not_allowed":
        line = Line("files-not-allowed", {"what": what, "name": name})
    elif met == "too_large" and isinstance(attachment, File):
        limit = megabytes(most(attachment, platform, context))
        line = Line("files-too-large", {"what": what, "most": limit, "name": name})
    return join([context.texts.render(line, language) for language in languages])


def where(location: Location, message: Message, languages: Sequence[str], context: Context) -> RichText:
    """Return a location in words: its name and its coordinates, and when somebody on a walk was there."""
    point = f"{location.latitude:.5f}, {location.longitude:.5f}"
    lines = [" ".join(filter(None, (PIN, location.title, f"({point})" if location.title else point)))]
    if location.live:
        began = Line("files-walk", {"moment": Moment(message.written_at, message.zone, "time")})
        lines += [context.texts.render(began, language) for language in languages]
    return join(lines)


def _what(attachment: Attachment) -> Line:
    if isinstance(attachment, Location):
        return Line("files-location")
    if attachment.size is None:
        return Line("files-file", {"file": attachment.name})
    return Line("files-file-size", {"file": attachment.name, "size": megabytes(attachment.size)})


def megabytes(size: int) -> float | int:
    """Return a size as people read it: the smaller, the more exact."""
    whole = size / MEGABYTE
    return round(whole) if whole >= 10 else max(0.1, round(whole, 1))


# --- what the writer is told ------------------------------------------------------------------------------------


def withheld(tx: Tx, event: FileWithheld, context: Context) -> None:
    """Tell the writer that a file did not get through, which came to light when it was to be sent."""
    part = messages.part(tx, event.part_id)
    message = messages.get(tx, part.message_id) if part is not None else None
    room = rooms.get(tx, part.room_id) if part is not None else None
    if message is not None and room is not None and message.deleted_at is None:
        tell(tx, message, event.obstacle, room.platform, context)


def tell(tx: Tx, message: Message, met: str, platform: str, context: Context) -> None:
    """Tell the writer, once for each thing that can be wrong, that the others do not see what came with a message."""
    attachment, room = message.attachment, rooms.get(tx, message.room_id)
    if attachment is None or met not in TOLD or room is None or room.state == "closed":
        return
    what = _what(attachment)
    line = Line("files-told-gone", {"what": what})
    if met == "not_allowed":
        line = Line("files-told-not-allowed", {"what": what})
    elif met == "too_large" and isinstance(attachment, File):
        line = Line("files-told-too-large", {"what": what, "most": megabytes(most(attachment, platform, context))})
    writer = people.get(tx, message.participant_id) if message.participant_id is not None else None
    language = writer.reads[0] if writer is not None and writer.reads else message.language
    original = messages.original_of(tx, message.id)
    say = Say((line,), reply_to=original.native_id if original is not None else None, languages=(language,))
    source = message.revised_by or message.event_id
    outbox.plan(tx, for_room(room, source, f"file:{met}", say))
