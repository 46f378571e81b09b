"""Nobody is relayed before their privacy notice was delivered: what they write until then waits for it."""

from __future__ import annotations

from datetime import timedelta

from config.texts import Line
from handlers import guests
from handlers.commands.declaration import Catalogue, Request
from handlers.common.say import say
from handlers.context import Context
from handlers.events import DeliveryDone, MessageDeleted, MessageEdited, MessageReceived, NativeEvent
from handlers.people import joining, links
from handlers.relay import incoming, windows as relay_windows
from storage import changes, messages, people, rooms, windows
from storage.database import Tx
from storage.models import Held, RoomMember

WAITS_FOR = timedelta(days=30)
"""How long a text waits; a notice that has not come by then does not come."""
LONGEST_EXCERPT = 60
FILE = "📎"


def touches(request: Request, event: NativeEvent) -> bool:
    """Take what concerns a text that waits for a notice; tell whether that was all that the event says."""
    match event:
        case MessageReceived():
            return not request.window and holds(request, event)
        case MessageEdited():
            return relay_windows.edited(request, event)
        case MessageDeleted():
            held = windows.held_as(request.tx, request.room.id, event.target)
            if held is not None and held.account_id == request.account.id:
                windows.release(request.tx, [held])
                return True
    return False


def holds(request: Request, event: MessageReceived) -> bool:
    """Let a text wait while its writer's notice is under way; who was never told gets the notice now."""
    if request.person is None or event.anonymous or not _is_under_way(request):
        return False
    identified = event.identified
    held = Held(
        room_id=request.room.id,
        account_id=request.account.id,
        native_id=event.native_id,
        content=event.content,
        attachment=event.attachment,
        language=identified.language if identified is not None and identified.certain else "",
        written_at=event.written_at,
        expires_at=request.context.now + WAITS_FOR,
    )
    windows.hold(request.tx, held)
    return True


def _is_under_way(request: Request) -> bool:
    """Whether the writer's notice has yet to come. One that was never given, or will not come, is given now."""
    tx, room, account = request.tx, request.room, request.account
    member = rooms.member(tx, room.id, account.id)
    if member is not None and member.notice is not None and not changes.may_come(tx, member.notice):
        member.notice, member.told = None, False
        if request.window and request.person is not None:
            links.give_notice(request, request.person, windows.tandems_in(tx, room.id))
    if room.purpose == "tandem" and (member is None or not member.told):
        if member is None:
            member = rooms.set_membership(tx, room.id, account.id, "joined")
        joining.greet(tx, request.source, room, account, request.context)
    return member is not None and member.notice is not None


def delivered(tx: Tx, event: DeliveryDone, catalogue: Catalogue, context: Context) -> None:
    """Pass on what waited for a notice that has come, and tell its writers."""
    for member in rooms.noticed_by(tx, event.delivery_id):
        member.notice = None
        _pass_on(tx, member, catalogue, context)


def _pass_on(tx: Tx, member: RoomMember, catalogue: Catalogue, context: Context) -> None:
    room, account = rooms.get(tx, member.room_id), people.account_by_id(tx, member.account_id)
    waiting = windows.held_of(tx, member.room_id, member.account_id)
    if room is None or account is None or not waiting:
        return
    windows.release(tx, waiting)
    person = people.participant_of(tx, account)
    window = guests.is_place(tx, room)
    for held in waiting:
        request = Request(tx, context, catalogue, room, account, person, held.native_id, window=window)
        come = relay_windows.as_event(request, held)
        if window:
            relay_windows.received(request, come, limited=False)
        else:
            incoming.handle(tx, come, room, account, context)
        went = messages.find(tx, room.id, held.native_id)
        if went is not None and (went.content or went.attachment is not None):
            line = Line("privacy-went", {"text": excerpt(held)})
            say(tx, room, held.native_id, "went", [line], reply_to=held.native_id, languages=(request.language,))


def excerpt(held: Held) -> str:
    """Return the beginning of a text, so that its writer knows which one is meant; a sign for a file without words."""
    text = " ".join(held.content.text.split()) or FILE
    return text if len(text) <= LONGEST_EXCERPT else text[: LONGEST_EXCERPT - 1] + "…"
