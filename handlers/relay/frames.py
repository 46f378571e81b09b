"""How a part is sent: as what, in which room, answering what, and whether it rings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.common import policy, quiet
from handlers.common.platforms import one_reaction
from handlers.common.readers import Reader, readers_of_rooms
from handlers.context import Context
from storage import messages, readers as stored
from storage.attachments import Attachment, File
from storage.database import Tx
from storage.deliveries import Action, Edit, Send
from storage.kinds import Profile
from storage.messages import Placed
from storage.models import Message, Part
from storage.readers import Person
from storage.richtext import RichText


@dataclass(frozen=True, slots=True)
class Frame:
    """How a part is sent: as what, in which room, answering what."""

    room: str
    target: str | None
    """The native message to be edited; empty: a new one is sent."""
    quiet: bool
    reply_to: str | None
    thread: str | None
    silent: bool = False
    attachment: Attachment | None = None
    """What it shows besides the content."""
    replaced: bool = False
    """It shows another file until now."""

    def action(self, content: RichText, profile: Profile | None = None) -> Action:
        """Return what carries the content; ``profile`` says whose words it begins to show."""
        what, new = self.attachment, self.replaced
        if self.target is not None:
            return Edit(self.room, self.target, content, self.quiet, attachment=what, replaced=new, profile=profile)
        return Send(
            self.room,
            content,
            self.quiet,
            self.reply_to,
            self.thread,
            silent=self.silent,
            attachment=what,
            profile=profile,
        )


def frame(
    tx: Tx,
    place: Placed,
    together: Sequence[Part],
    index: int,
    readers: Sequence[Reader],
    context: Context,
    *,
    editing: bool,
    combined: bool = False,
) -> tuple[Frame, Message | None]:
    """Return how a part is sent, and the message that it answers if the room cannot show that by itself.

    In a combined message nothing is a reply, and what an answer is about is quoted; so it is where the answered copy is
    in one.
    """
    part, message, room = place.part, place.message, place.room
    # Where there are no threads, what is said in one answers what began it.
    threads = not one_reaction(room.platform)
    answers = message.reply_to_id if threads else message.reply_to_id or message.thread_id
    around = [other for other in (answers, message.thread_id) if other is not None]
    natives = messages.natives(tx, room.id, around) if around else {}
    reply_to: str | None = None
    answered: Message | None = None
    if part.role == "notice":
        reply_to = _reply_of_notice(tx, part, together, index) if not editing else None
    elif combined:
        answered = messages.get(tx, answers) if answers is not None and not index else None
    elif index:
        previous = together[index - 1]
        reply_to = previous.native_id if not editing and messages.came_between(tx, part, previous) else None
    elif answers is not None:
        reply_to = natives.get(answers)
        quoted = reply_to is None or (not threads and messages.is_combined(tx, room.id, reply_to))
        answered = messages.get(tx, answers) if quoted else None
    thread = natives.get(message.thread_id) if message.thread_id is not None and threads else None
    target = part.native_id if editing else None
    silent = quiet.is_night(room, readers, context)
    shown = message.attachment if part.attached and not part.obstacle else None
    replaced = isinstance(shown, File) and (part.carried is None or part.carried.identity != shown.identity)
    is_notice = part.role == "notice"
    found = Frame(room.native_id or "", target, is_notice, reply_to, thread, silent, shown, editing and replaced)
    return found, _quotable(tx, answered, room.platform)


def _quotable(tx: Tx, answered: Message | None, platform: str) -> Message | None:
    """Return a message if it may be quoted on a platform."""
    if answered is None or answered.deleted_at is not None:
        return None
    if platform in policy.ASKS and policy.bars(policy.of_writer(tx, answered.participant_id), platform):
        return None
    return answered


def _reply_of_notice(tx: Tx, part: Part, together: Sequence[Part], index: int) -> str | None:
    """Return what a notice replies to, if other messages came in between: the original, or the part before."""
    before = together[index - 1] if index else messages.original_of(tx, part.message_id)
    return before.native_id if before is not None and messages.came_between(tx, part, before) else None


def readers_at(tx: Tx, place: Placed, crowd: Sequence[Person] | None, context: Context) -> Sequence[Reader]:
    """Return who reads in a place. Who reads in a room depends on the others where people can be elsewhere."""
    tandem_id, room = place.message.tandem_id, place.room
    elsewhere = room.purpose == "tandem" and (room.state == "retiring" or len(context.accounts) > 1)
    around = stored.places(tx, tandem_id) if elsewhere else [room]
    return readers_of_rooms(tx, tandem_id, around, crowd).get(room.id, ())
