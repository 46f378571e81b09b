"""Files that were sent together: on Telegram they are shown together, too; elsewhere one after the other."""

from __future__ import annotations

from handlers.common.platforms import keeps_files
from handlers.common.say import lane
from storage import carrying
from storage.albums import ShowAlbum
from storage.attachments import File
from storage.database import Tx
from storage.models import Message, Part, Room
from storage.outbox import NewDelivery

TOGETHER = frozenset({"photo", "document", "audio", "video"})
"""What Telegram puts in albums."""


def collects(message: Message, room: Room, part: Part) -> bool:
    """Tell whether a part waits for the others of its album."""
    file = message.attachment
    if not isinstance(file, File) or not file.album or not part.attached or part.obstacle:
        return False
    return file.platform == room.platform and keeps_files(room.platform) and file.native in TOGETHER


def collected(tx: Tx, message: Message, room: Room, part: Part) -> list[NewDelivery]:
    """Put a part into its album; return the album's delivery if it is the first of it."""
    assert isinstance(message.attachment, File)
    if carrying.join_album(tx, part, message.attachment.album):
        return []
    return [
        NewDelivery(
            delivery_id=part.delivery_id or "",
            lane=lane(room),
            platform=room.platform,
            payload=ShowAlbum(),
            room_id=room.id,
            after=carrying.ALBUM_AFTER_S,
        )
    ]
