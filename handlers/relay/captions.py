"""What is drawn around a file or a location: which parts are numbered, what is remarked, what a caption may hold."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.common.readers import Reader, preferred
from handlers.context import Context
from handlers.relay import files
from handlers.relay.plan import units
from storage.attachments import Location
from storage.messages import Placed
from storage.models import Part
from storage.richtext import RichText


def numbered(part: Part, together: Sequence[Part]) -> tuple[int, int]:
    """Return which piece of a text a part is (from 0), and of how many: a file that the words follow is none."""
    worded = [other for other in together if not other.attached or other.obstacle or other.end > other.start]
    ids = [other.id for other in worded]
    return (ids.index(part.id), len(ids)) if part.id in ids else (0, 1)


def remark(place: Placed, author: str, readers: Sequence[Reader], context: Context) -> RichText:
    """Return what the first part says about what came with the words: where it is, or why it is not shown."""
    part, attachment = place.part, place.message.attachment
    languages = preferred(readers) or (place.message.language,)
    if attachment is not None and part.obstacle:
        return files.instead(attachment, part.obstacle, author, place.room.platform, languages, context)
    if isinstance(attachment, Location) and not part.attached:
        return files.where(attachment, place.message, languages, context)
    return RichText()


def cost(content: RichText) -> int:
    """Return how much of a caption a text takes: marks cost nothing there."""
    return units(content.text)
