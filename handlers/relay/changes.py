"""Edits and deletions: what was said is not what it was (DESIGN §4, rule 4)."""

from __future__ import annotations

from handlers.context import Context
from handlers.events import Identified, MessageDeleted, MessageEdited
from handlers.relay import mentions, polls, quoting, reactions, showing, tagging, told, unknown, withheld
from storage import messages, objections, outbox, people, readers as stored, tandems
from storage.attachments import Attachment
from storage.database import Tx
from storage.models import Account, Message, Room


def edited(tx: Tx, event: MessageEdited, room: Room, account: Account, context: Context) -> None:
    """Edit everywhere what somebody edited.

    An edit by another account than the writer's, one of a deleted message, one that changes nothing, and one by
    somebody who does not want to be relayed any more are ignored.
    Raises ``Temporary`` while the message is not known yet.
    """
    part = messages.part_by_native(tx, room.id, event.target)
    if part is None:
        unknown.check_never_known(tx, event, room)
        return
    message = messages.get(tx, part.message_id)
    if message is None or part.role != "original" or message.account_id != account.id or message.deleted_at is not None:
        return
    tandem = tandems.get(tx, message.tandem_id)
    if tandem is None or tandem.state != "active":
        return
    if message.participant_id is not None and objections.objects(tx, message.participant_id, room.id):
        return
    passed_on = withheld.passed_on(event)
    content = mentions.named(tx, passed_on, event.platform)
    if message.reply_to_id is None:
        content = quoting.with_answered(tx, event, room, content, context)
    content = withheld.bounded(content)
    attachment = withheld.attachment_passed_on(event.attachment, event.content, passed_on)
    if content == message.content and _identity(attachment) == _identity(message.attachment):
        return
    before, language = message.content, message.language
    message.content, message.attachment = content, attachment
    message.language, message.guessed = language_after(tx, message, event.identified)
    message.revision += 1
    message.revised_by = event.native_id
    part.end = len(content)
    if passed_on != event.content:
        told.stays_here(tx, event.native_id, event.target, room, account, message.language)
    if event.poll is not None:
        polls.edited(tx, message, event, room, context)
        return
    tagging.changed(tx, message, event.native_id)
    showing.update(tx, message, tandem, context, before, language)


def _identity(attachment: Attachment | None) -> str:
    return attachment.identity if attachment is not None else ""


def language_after(tx: Tx, message: Message, identified: Identified | None) -> tuple[str, bool]:
    """Return the language of an edited text, and whether it is guessed.

    A text that does not tell keeps the language that was certain before; else it is the writer's own.
    """
    if identified is not None and identified.certain and identified.language:
        return identified.language, False
    if not message.guessed or message.participant_id is None:
        return message.language, message.guessed
    writer = people.get(tx, message.participant_id)
    return (writer.writes if writer is not None else message.language), True


def deleted(tx: Tx, event: MessageDeleted, room: Room) -> None:
    """Delete everywhere what somebody deleted, be it a message or a reaction; also while the tandem is paused.

    A copy that a moderator deleted is gone in its room only. Raises ``Temporary`` while the target is not known yet.
    """
    part = messages.part_by_native(tx, room.id, event.target)
    if part is None:
        reaction = messages.reaction_by_native(tx, room.id, event.target)
        if reaction is not None:
            reactions.taken_back(tx, event, reaction)
            return
        if polls.taken_back(tx, room, event.target, event.native_id):
            return
        unknown.check_never_known(tx, event, room)
        return
    if part.deleted:
        return
    if part.role != "original":
        for gone in messages.combined_with(tx, part):
            outbox.cancel_part(tx, gone.id)
            gone.deleted = True
        return
    message = messages.get(tx, part.message_id)
    if message is not None and message.deleted_at is None:
        delete(tx, message)


def delete(tx: Tx, message: Message) -> None:
    """Forget what a message said, and take back all that rooms show of it."""
    alive = {room.id: room for room in stored.places(tx, message.tandem_id)}
    message.deleted_at = tx.now
    message.content = message.attachment = None
    tagging.changed(tx, message, "deleted")
    for part in messages.parts_of(tx, message.id):
        if part.role == "original":
            part.deleted = True
        elif part.room_id in alive:
            showing.take_back(tx, message, alive[part.room_id], part)
        part.carried = None
