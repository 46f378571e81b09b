"""The bot's own initiative, and its budget: one bundled message for each person and day, in their hours.

Whatever the bot would like to say of its own accord is *mentioned* here. The clock's beat finds whose day has come and
enters an event for each person and day, which is unique; handling it says everything that is due in one message, in
their direct chat, in their language. So nobody is told twice after a crash, and nobody more than once a day.

Whoever pauses is told when the pause is over; whoever has no direct chat yet, once they have one. What has not been
told by its ``until`` is dropped and counted (``mentions_expired``).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from config.settings import Settings
from config.texts import Line
from handlers.common import hours
from handlers.common.say import most_buttons, say
from handlers.context import Context
from handlers.own_events import BundleDue
from storage import initiative, people, rooms, windows
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Participant, Room

MOST_LINES = 12
"""What one message tells; the rest follows on the next day."""


def mention(
    tx: Tx,
    person: Participant,
    name: str,
    line: Line,
    until: datetime,
    *,
    buttons: Sequence[Button] = (),
    since: datetime | None = None,
) -> bool:
    """Have somebody told a line in their next bundle, with buttons for what it asks of them.

    ``name`` says what it is about: mentioned again, it is replaced while it waits, and not repeated once it was told
    (then this returns False). ``since`` is the earliest instant, ``until`` the last at which it is of use; both aware.
    """
    return initiative.put(tx, person.id, name, line, until, buttons=buttons, since=since)


def withdraw(tx: Tx, name: str, person: Participant | None = None) -> None:
    """Take back what was not told yet: to one person, or to everybody."""
    initiative.take_back(tx, name, person.id if person is not None else None)


def withdraw_all(tx: Tx, prefix: str, person: Participant) -> None:
    """Take back what was not told to somebody yet, of all names that begin so."""
    initiative.take_back_all(tx, prefix, person.id)


def chat_of(tx: Tx, person: Participant) -> Room | None:
    """Return where the bot speaks to somebody alone: their window, else their latest direct chat; None: nowhere yet."""
    window = windows.window_of(tx, person.id)
    if window is not None and window.state == "open":
        return window
    chats = [rooms.direct_of(tx, account) for account in people.accounts_of(tx, person.id)]
    return max((chat for chat in chats if chat is not None), key=lambda chat: chat.id, default=None)


# --- the beat ---------------------------------------------------------------------------------------------------


def due(tx: Tx, settings: Settings) -> list[BundleDue]:
    """Return whom the bot may tell now what waits for them: one event for each person and day of their own calendar."""
    found = [(waiting.person, waiting.zone or settings.programme.zone) for waiting in initiative.waited_for(tx)]
    return [
        BundleDue(participant_id=person.id, day=hours.local(tx.now, zone).date().isoformat())
        for person, zone in found
        if hours.may_begin_in(person, zone, tx.now)
    ]


def tell(tx: Tx, event: BundleDue, context: Context) -> None:
    """Tell somebody everything that is due, unless their day or their mind has changed since the clock's beat."""
    person = people.get(tx, event.participant_id)
    chat = chat_of(tx, person) if person is not None and person.left_at is None else None
    if person is None or chat is None or _day(tx, person, context.settings, context.now) != event.day:
        return
    if not hours.may_begin(tx, person, context.settings, context.now):
        return
    found = initiative.due(tx, person.id, MOST_LINES)
    if not found:
        return
    lines = [mention.line for mention in found]
    asked = list({button.line: button for mention in found for button in mention.buttons}.values())
    room_for_asked = most_buttons(chat.platform) - 1
    buttons = [*asked[:room_for_asked], Button(Line("command-pause"), "!pause")]
    heading = [Line("prefs-bundle")] if len(lines) > 1 else []
    language = person.reads[0] if person.reads else context.settings.programme.language
    source = f"bundle:{person.id}:{event.day}"
    # These may be pressed for as long as any of it is of use.
    say(
        tx,
        chat,
        source,
        "bundle",
        [*heading, *lines],
        quiet=False,
        languages=(language,),
        buttons=buttons,
        lasting=True,
    )
    initiative.told(tx, found)


def _day(tx: Tx, person: Participant, settings: Settings, now: datetime) -> str:
    return hours.local(now, people.zone_of(tx, person, settings.programme.zone)).date().isoformat()
