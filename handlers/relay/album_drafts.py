"""From an album's parts to what is sent."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.common.drafts import Draft, Finished, ready
from handlers.context import Context
from handlers.relay import drafts
from storage import carrying
from storage.albums import AlbumItem, SendAlbum
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Send
from storage.outbox import Claimed
from storage.richtext import RichText
from storage.translations import Translation, Unusable

Item = tuple[int, Draft, bool]
"""A part, its draft, and whether it has words."""


def draft(tx: Tx, claimed: Claimed, context: Context) -> Draft:
    """Return the draft of an album as things stand now: what was deleted meanwhile is not in it. Reads only."""
    items: list[Item] = [
        (part.id, drafts.draw(tx, part.id, context, editing=False), part.end > part.start)
        for part in carrying.album_parts(tx, claimed.delivery_id)
    ]
    if not items:
        return ready(None)
    return Draft(tuple(need for _, one, _ in items for need in one.needs), lambda given: _finish(items, given))


def _finish(items: Sequence[Item], translations: Sequence[Translation | Unusable | None]) -> Finished:
    """Return what is sent. Who sent it is said once, unless a later file has words of its own. Pure."""
    given = list(translations)
    shown: list[AlbumItem] = []
    incomplete: list[int] = []
    head: Send | None = None
    for part, one, has_words in items:
        finished = one.finish([given.pop(0) for _ in one.needs])
        action = finished.action
        if not isinstance(action, Send) or not isinstance(action.attachment, File):
            continue
        if finished.incomplete:
            incomplete.append(part)
        caption = action.content if head is None or has_words else RichText()
        head = head or action
        shown.append(AlbumItem(part, action.attachment, caption))
    if head is None:
        return Finished(None)
    album = SendAlbum(head.room, tuple(shown), head.reply_to, head.silent)
    return Finished(album, bool(incomplete), tuple(incomplete))
