"""From an announcement to its copies: what each room gets, what a correction changes, what is taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from config.texts import Line
from handlers.common import audience, split
from handlers.common.passages import OVERHEAD, OVERHEAD_PER_LANGUAGE
from handlers.common.platforms import has_windows
from handlers.common.say import TEXT_BYTES, lane
from handlers.context import Context
from storage import broadcasts, changes, outbox
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Say, delivery_id
from storage.documents import SendFile
from storage.kinds import Passage, TakeBackSaid
from storage.models import Broadcast, BroadcastCopy, Room
from storage.outbox import NewDelivery
from storage.richtext import RichText

DELETABLE = timedelta(hours=47)
"""Bots on Telegram may delete their own messages for 48 hours (https://core.telegram.org/bots/api#deletemessage)."""

FILE = 1_000
"""The ordinal of the copy that shows the file; no text has so many pieces."""


def pieces(content: RichText, room: Room, languages: Sequence[str], language: str, context: Context) -> list[RichText]:
    """Cut a text so that each piece fits into one message of a room, with its translations."""
    limits = context.limits.get(room.platform)
    limit = limits.text_bytes if limits is not None else TEXT_BYTES
    translations = sum(code != language for code in languages)
    overhead = min(OVERHEAD + OVERHEAD_PER_LANGUAGE * translations, limit // 2)
    return [
        content.cut(piece.start, piece.end).strip() for piece in split.pieces(content, limit, translations, overhead)
    ]


def words(broadcast: Broadcast, cut: Sequence[RichText], languages: Sequence[str], *, hosted: bool) -> list[Say]:
    """Return what a room is shown of an announcement: a message for each piece, the last with how to reply."""
    shown = []
    for number, piece in enumerate(cut, start=1):
        heading = Line("broadcast-heading")
        if len(cut) > 1:
            heading = Line("broadcast-heading-part", {"number": number, "count": len(cut)})
        closing = (Line("broadcast-reply"),) if number == len(cut) else ()
        passage = Passage(broadcast.language, set_off=False, closing=closing, hosted=hosted)
        say = Say((heading,), quiet=False, languages=tuple(languages), quoted=piece, passage=passage)
        shown.append(say)
    return shown


# --- sending ----------------------------------------------------------------------------------------------------


def send(tx: Tx, broadcast: Broadcast, found: Iterable[audience.Target], context: Context) -> None:
    """Plan the copies in all these rooms."""
    copies: list[BroadcastCopy] = []
    deliveries: list[NewDelivery] = []
    content = broadcast.content or RichText()
    for target in found:
        languages = target.languages(broadcast.language)
        cut = pieces(content, target.room, languages, broadcast.language, context)
        for ordinal, say in enumerate(words(broadcast, cut, languages, hosted=target.hosted)):
            copy, delivery = _copy(broadcast, target.room, ordinal, languages, say)
            copies.append(copy)
            deliveries.append(delivery)
        if isinstance(broadcast.attachment, File):
            enclosed = SendFile(broadcast.attachment, (Line("broadcast-heading"),), tuple(languages))
            copy, delivery = _copy(broadcast, target.room, FILE, languages, enclosed)
            copies.append(copy)
            deliveries.append(delivery)
    broadcasts.add_copies(tx, copies)
    outbox.plan(tx, *deliveries)


def _copy(
    broadcast: Broadcast, room: Room, ordinal: int, languages: Sequence[str], payload: Say | SendFile
) -> tuple[BroadcastCopy, NewDelivery]:
    name = delivery_id(_source(broadcast), broadcast.revision, room.uid, f"copy:{ordinal}")
    copy = BroadcastCopy(
        broadcast_id=broadcast.id,
        room_id=room.id,
        ordinal=ordinal,
        languages=",".join(languages),
        delivery_id=name,
    )
    return copy, NewDelivery(name, lane(room), room.platform, payload, room.id)


def _source(broadcast: Broadcast) -> str:
    return f"{broadcast.native_id}:broadcast:{broadcast.id}"


# --- changing ---------------------------------------------------------------------------------------------------


def correct(tx: Tx, broadcast: Broadcast, context: Context) -> None:
    """Bring all copies in line with a text that was changed: what nobody saw yet is rewritten, the rest is edited."""
    content = broadcast.content or RichText()
    hosted = {target.room.id: target.hosted for target in audience.targets(tx, broadcast.audience)}
    for _, group in groupby(broadcasts.copies_of(tx, broadcast.id), key=lambda pair: pair[1].id):
        pairs = list(group)
        # The file stays as it is.
        copies, room = [copy for copy, _ in pairs if copy.ordinal != FILE], pairs[0][1]
        if room.state == "closed" or not copies:
            continue
        languages = tuple(copies[0].languages.split(","))
        cut = pieces(content, room, languages, broadcast.language, context)
        shown = words(broadcast, cut, languages, hosted=hosted.get(room.id, False))
        for copy, say in zip(copies, shown, strict=False):
            _change(tx, broadcast, copy, room, say)
        for copy in copies[len(shown) :]:
            take_back(tx, broadcast, copy, room)
        for index, say in enumerate(shown[len(copies) :], start=len(copies)):
            more, delivery = _copy(broadcast, room, copies[-1].ordinal + 1 + index - len(copies), languages, say)
            broadcasts.add_copies(tx, [more])
            outbox.plan(tx, delivery)


def _change(tx: Tx, broadcast: Broadcast, copy: BroadcastCopy, room: Room, say: Say) -> None:
    """Let a copy show something else."""
    if changes.rewrite(tx, copy.delivery_id, say) or copy.state == "failed":
        return
    former = delivery_id(_source(broadcast), broadcast.revision - 1, room.uid, f"correct:{copy.ordinal}")
    outbox.cancel_delivery(tx, former)
    name = delivery_id(_source(broadcast), broadcast.revision, room.uid, f"correct:{copy.ordinal}")
    edit = replace(say, replaces=copy.delivery_id, target=copy.native_id)
    order = broadcasts.order_behind_completion(tx, copy.delivery_id, lane(room))
    outbox.plan(tx, NewDelivery(name, order, room.platform, edit, room.id))


def withdraw(tx: Tx, broadcast: Broadcast) -> int:
    """Take an announcement back everywhere; return in how many rooms it was."""
    pairs = broadcasts.copies_of(tx, broadcast.id)
    for copy, room in pairs:
        take_back(tx, broadcast, copy, room)
    broadcast.state = "withdrawn"
    tx.flush()
    return len({room.id for _, room in pairs})


def take_back(tx: Tx, broadcast: Broadcast, copy: BroadcastCopy, room: Room) -> None:
    """Take a copy back: what was not sent is not sent, what was is deleted.

    What is too old for that says so; a file that is too old stays where it is.
    """
    waits = not outbox.cancel_delivery(tx, copy.delivery_id) and copy.state != "failed"
    copy.state = "gone"
    tx.flush()
    order = broadcasts.order_behind_completion(tx, copy.delivery_id, lane(room))
    if not waits or room.state == "closed":
        return
    name = delivery_id(_source(broadcast), broadcast.revision, room.uid, f"back:{copy.ordinal}")
    too_old = broadcast.sent_at is not None and tx.now - broadcast.sent_at > DELETABLE
    payload: Say | TakeBackSaid = TakeBackSaid(copy.delivery_id, copy.native_id or "")
    if too_old and has_windows(room.platform) and copy.ordinal == FILE:
        return
    if too_old and has_windows(room.platform):
        languages = tuple(copy.languages.split(","))
        gone = (Line("broadcast-gone"),)
        payload = Say(gone, languages=languages, replaces=copy.delivery_id, target=copy.native_id)
    outbox.plan(tx, NewDelivery(name, order, room.platform, payload, room.id))
