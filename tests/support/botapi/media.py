"""Files that Telegram keeps, and messages made of them."""

from __future__ import annotations

import secrets

from tests.support.botapi.state import Json
from tests.support.botapi.world import StoredFile, World

NAMES = {
    "photo": "photo.jpg",
    "document": "document.pdf",
    "audio": "music.mp3",
    "video": "video.mp4",
    "voice": "voice.ogg",
    "video_note": "round.mp4",
    "animation": "animation.mp4",
    "sticker": "sticker.webp",
}
"""Kinds of media, with the name that a file of the kind has if nobody named it."""
TYPES = {
    "photo": "image/jpeg",
    "document": "application/pdf",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "voice": "audio/ogg",
    "video_note": "video/mp4",
    "animation": "video/mp4",
    "sticker": "image/webp",
}


ANIMATED = "application/x-tgsticker"


def keep(world: World, kind: str, content: bytes, name: str = "", media_type: str = "") -> StoredFile:
    """Store a file and give it an id."""
    number = "AgAC" + secrets.token_urlsafe(24)
    world.files[number] = StoredFile(number, content, name or NAMES[kind], media_type or TYPES[kind])
    return world.files[number]


def described(kind: str, file: StoredFile) -> Json:
    """Return the fields of a message that carry a file of a kind."""
    base: Json = {"file_id": file.id, "file_unique_id": file.id[-12:], "file_size": len(file.content)}
    named: Json = {"file_name": file.name, "mime_type": file.media_type}
    frame: Json = {"width": 640, "height": 480}
    match kind:
        case "photo":
            return {"photo": [base | {"width": 90, "height": 68}, base | frame]}
        case "document":
            return {"document": base | named}
        case "audio":
            return {"audio": base | named | {"duration": 3}}
        case "voice":
            return {"voice": base | {"duration": 3, "mime_type": file.media_type}}
        case "video":
            return {"video": base | named | frame | {"duration": 3}}
        case "video_note":
            return {"video_note": base | {"length": 240, "duration": 3}}
        case "animation":
            # As the real server does for old bots, it is given as a document too.
            return {"animation": base | named | frame | {"duration": 3}, "document": base | named}
    moving = {"is_animated": file.media_type == ANIMATED, "is_video": file.media_type == "video/webm"}
    return {"sticker": base | frame | moving | {"type": "regular", "emoji": "😀"}}
