"""Files and locations in Telegram's messages: how they are read, and the requests that show them.

Sources: https://core.telegram.org/bots/api#message and #sendphoto and the methods after it
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from telegram import InputFile

from bot.platforms import fields
from bot.platforms.files import Spool
from bot.platforms.telegram.entities import clean
from storage.attachments import File, FileKind, Location

Body = dict[str, Any]
CAPTION_UNITS = 1024
FETCH_BYTES, SEND_BYTES, PHOTO_BYTES = 20_000_000, 50_000_000, 10_000_000
"""https://core.telegram.org/bots/api#getfile and #sending-files"""
LONGEST_SIDES, STEEPEST = 10_000, 20
"""The most that a photo's sides may add up to, in pixels, and the most that one may be of the other."""
LONGEST_TITLE = 200
KINDS: dict[str, FileKind] = {
    "animation": "animation",  # before the document, as which it is given, too
    "document": "file",
    "audio": "audio",
    "video": "video",
    "video_note": "video",
    "voice": "voice",
    "sticker": "sticker",
}
TYPES = {"photo": "image/jpeg", "video_note": "video/mp4", "voice": "audio/ogg"}
REUSABLE = frozenset({"photo", "document", "audio", "video", "voice", "animation"})
"""What can be sent again as it is, and has a caption. Stickers and round films have none."""
METHODS = {kind: f"send{kind.title()}" for kind in REUSABLE}
IN_ALBUMS = frozenset({"photo", "document", "audio", "video"})
PHOTOS = ("image/jpeg", "image/png", "image/webp")
FILMS = ("video/mp4",)
SOUNDS = ("audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/mp3")
LOOPS = ("image/gif", "video/mp4")
OPUS = ("audio/ogg", "audio/opus")


# --- reading ----------------------------------------------------------------------------------------------------


def attached(message: Mapping[str, Any]) -> File | Location | None:
    """Return what a message shows besides words; None where it shows nothing that can be passed on."""
    if "venue" in message:
        venue = message["venue"]
        return _location(venue["location"], f"{venue['title']}, {venue['address']}")
    if "location" in message:
        return _location(message["location"], "")
    if message.get("photo"):
        # The largest is the last; the others are its previews.
        return _file("image", "photo", message["photo"][-1], message)
    native = next((native for native in KINDS if native in message), None)
    return _file(KINDS[native], native, message[native], message) if native is not None else None


def is_walk(message: Mapping[str, Any]) -> bool:
    """Whether an edited message only says where somebody has come to meanwhile."""
    return "location" in message


def _file(kind: FileKind, native: str, said: Mapping[str, Any], message: Mapping[str, Any]) -> File:
    media_type = TYPES.get(native, "") or fields.media_type_of(said.get("mime_type"))
    if native == "sticker":
        media_type = "image/webp"
        if said.get("is_video") is True:
            media_type = "video/webm"
        elif said.get("is_animated") is True:
            media_type = "application/x-tgsticker"
    return File(
        kind=kind,
        platform="telegram",
        reference=str(said["file_id"]),
        identity=str(said["file_unique_id"]),
        name=fields.file_name(said.get("file_name"), kind, media_type),
        media_type=media_type,
        size=fields.whole(said.get("file_size")),
        width=fields.whole(said.get("width", said.get("length"))),
        height=fields.whole(said.get("height", said.get("length"))),
        seconds=fields.seconds_of(said.get("duration")),
        native=native,
        emoji=clean(str(said.get("emoji", "")))[:16],
        album=str(message.get("media_group_id", "")),
    )


def _location(said: Mapping[str, Any], title: str) -> Location:
    return Location(
        latitude=float(said["latitude"]),
        longitude=float(said["longitude"]),
        title=clean(title)[:LONGEST_TITLE],
        live="live_period" in said,
    )


# --- writing ----------------------------------------------------------------------------------------------------


def shown_as(file: File) -> str:
    """Return as what a file is sent: what Telegram cannot show is a document."""
    if file.platform == "telegram" and file.native in REUSABLE:
        return file.native
    match file.kind:
        case "image" | "sticker" if file.media_type in PHOTOS and _fits_photo(file):
            return "photo"
        case "animation" if file.media_type in LOOPS:
            return "animation"
        case "video" if file.media_type in FILMS:
            return "video"
        case "voice" if file.media_type in OPUS:
            return "voice"
        case "voice" | "audio" if file.media_type in SOUNDS:
            return "audio"
    return "document"


def _fits_photo(file: File) -> bool:
    if (file.size or 0) > PHOTO_BYTES:
        return False
    width, height = file.width or 1, file.height or 1
    return width + height <= LONGEST_SIDES and max(width, height) <= STEEPEST * min(width, height)


def sent(file: File, body: Spool | None, caption: Body) -> tuple[str, Body]:
    """Return the method that sends a file, and its parameters besides the chat's."""
    kind = shown_as(file)
    return METHODS[kind], {kind: source(file, body), **_described(kind, file, body), **caption}


def item(file: File, caption: Body, *, uploaded: bool = False) -> Body:
    """Return a file in an album or in place of another one; ``uploaded``: it is the part ``upload`` of the request."""
    kind = shown_as(file)
    kind = "document" if kind == "voice" else kind
    reference = f"attach://{UPLOAD}" if uploaded else file.reference
    return {"type": kind, "media": reference, **(_described(kind, file, None) if uploaded else {}), **caption}


UPLOAD = "upload"
"""The name of a request's part that holds the bytes of an item."""


def source(file: File, body: Spool | None) -> InputFile | str:
    """Return where the bytes come from: a file of Telegram's own, or the request itself, read while it is sent."""
    if body is None:
        return file.reference
    return InputFile(body.file, filename=file.name, read_file_handle=False)


def as_document(file: File) -> File:
    """Return a file that is shown as nothing but a file."""
    return replace(file, kind="file", native="")


def _described(kind: str, file: File, body: Spool | None) -> Body:
    if body is None and file.platform == "telegram":
        return {}
    facts: Body = {}
    if kind in ("video", "animation") and file.width and file.height:
        facts |= {"width": file.width, "height": file.height}
    if kind in ("video", "animation", "audio", "voice") and file.seconds is not None:
        facts["duration"] = round(file.seconds)
    if kind == "video":
        facts["supports_streaming"] = True
    return facts
