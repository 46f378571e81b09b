"""The bot's own events: what became of deliveries, and what the clock says; each to whom it concerns."""

from __future__ import annotations

from handlers import files_in, waiting
from handlers.broadcasts import reporting
from handlers.catalogue import CATALOGUE
from handlers.checkins import firing, following
from handlers.commands import general, offering
from handlers.common import initiative
from handlers.context import Context
from handlers.digests import firing as digests
from handlers.encryption import trouble
from handlers.errors import Permanent
from handlers.networks import listing as networks
from handlers.notes import capturing, consulting, due, ending, evidence, posting
from handlers.own_events import (
    BroadcastMoved,
    BundleDue,
    CoordinatorsChanged,
    DeliveryDone,
    DeliveryFailed,
    DigestStopped,
    EndingDue,
    EventFailed,
    EvidenceRefused,
    FileCame,
    FileWithheld,
    InvitationUnanswered,
    KeysMissing,
    MessageLate,
    MessageTagged,
    MinutesReleased,
    NotesTranslated,
    OwnEvent,
    ScheduleFired,
    SessionEnded,
    SessionHeld,
    Started,
)
from handlers.relay import files, lateness, pins
from handlers.surveys import asking as surveys
from handlers.tandems import farewell, groups, mailing, programme
from handlers.workshops import firing as workshops
from storage import schedules, stops
from storage.database import Tx


def handle(tx: Tx, event: OwnEvent, context: Context) -> None:
    """Handle an event that the bot entered itself; as ``dispatch.handle``."""
    match event:
        case ScheduleFired():
            _schedule(tx, event, context)
        case (
            SessionHeld() | SessionEnded() | MessageTagged() | EvidenceRefused() | NotesTranslated() | MinutesReleased()
        ):
            _noted(tx, event, context)
        case Started() | CoordinatorsChanged():
            programme.started(tx, context)
            firing.started(tx, context)
            digests.started(tx, context)
            workshops.started(tx, context)
            offering.started(tx, CATALOGUE, context)
        case DeliveryDone() | DeliveryFailed() | MessageLate() | FileWithheld() | FileCame():
            _delivered(tx, event, context)
        case EndingDue():
            farewell.came(tx, event, CATALOGUE, context)
        case EventFailed():
            programme.event_failed(tx, event)
        case KeysMissing():
            trouble.keys_missing(tx, event, context)
        case BroadcastMoved():
            reporting.moved(tx, event)
        case InvitationUnanswered():
            mailing.remind(tx, event, context)
        case DigestStopped():
            stops.stop(tx, event.stop)
        case BundleDue():
            initiative.tell(tx, event, context)


def _delivered(
    tx: Tx, event: DeliveryDone | DeliveryFailed | MessageLate | FileWithheld | FileCame, context: Context
) -> None:
    """Let whoever planned something hear what became of it."""
    match event:
        case DeliveryDone():
            programme.done(tx, event)
            general.menu_shown(tx, event.delivery_id, event.native_id)
            waiting.delivered(tx, event, CATALOGUE, context)
        case DeliveryFailed():
            _failed(tx, event, context)
        case MessageLate():
            lateness.tell(tx, event, context)
        case FileWithheld():
            files.withheld(tx, event, context)
        case FileCame():
            files_in.came(tx, event, CATALOGUE, context)


def _noted(
    tx: Tx,
    event: SessionHeld | SessionEnded | MessageTagged | EvidenceRefused | NotesTranslated | MinutesReleased,
    context: Context,
) -> None:
    """Let notes be taken, and end."""
    match event:
        case SessionHeld():
            ending.held(tx, event, context)
        case SessionEnded():
            following.over(tx, event.session_id, context)
            ending.ended(tx, event, context)
        case MessageTagged():
            capturing.came(tx, event, context)
        case EvidenceRefused():
            evidence.refused(tx, event, context)
        case NotesTranslated():
            posting.translated(tx, event, context)
        case MinutesReleased():
            pass  # Digests read what was released when they are made.


def _schedule(tx: Tx, event: ScheduleFired, context: Context) -> None:
    """Let the subject whose schedule it is do what is due; one that was taken away, or put off since, is left alone."""
    row = schedules.named(tx, event.schedule)
    if row is None or row.due_at is not None:
        return
    match schedules.family(row.kind):
        case "":
            firing.fired(tx, row, context)
        case "digest":
            digests.fired(tx, row, context)
        case "survey":
            surveys.fired(tx, row, context)
        case "network":
            networks.fired(tx, row, context)
        case "notes":
            due.fired(tx, row, context)
        case "consultation":
            consulting.fired(tx, row, context)
        case "workshop":
            workshops.fired(tx, row, context)
        case other:
            raise Permanent(f"nobody has schedules of {other}")


def _failed(tx: Tx, event: DeliveryFailed, context: Context) -> None:
    """Let whose delivery it was say what that means; what is nobody's the coordinators hear of."""
    if not (
        pins.refused(tx, event)
        or groups.lost_by(tx, event, context)
        or groups.menu_failed(tx, event)
        or mailing.failed(tx, event)
        or files_in.failed(tx, event, CATALOGUE, context)
        or reporting.failed(tx, event)
    ):
        programme.failed(tx, event, context)
