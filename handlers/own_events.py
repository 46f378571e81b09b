"""What the bot tells itself through the inbox; see ``handlers.events``, where they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from config.texts import Line
from storage.attachments import Obstacle


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The process began to work (once for each generation)."""

    generation: int
    kind: Literal["started"] = "started"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryDone:
    """A delivery whose outcome a handler asked for was done; ``native_id`` is what the platform made."""

    delivery_id: str
    native_id: str
    kind: Literal["delivery_done"] = "delivery_done"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryFailed:
    """A delivery became a dead letter, or nobody can tell whether it was done."""

    delivery_id: str
    reason: str
    uncertain: bool = False
    kind: Literal["delivery_failed"] = "delivery_failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageLate:
    """A message has waited for two minutes somewhere."""

    message_id: int
    kind: Literal["message_late"] = "message_late"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWithheld:
    """A file could not be passed on to where a part shows its message; that goes out without it."""

    part_id: int
    obstacle: Obstacle
    kind: Literal["file_withheld"] = "file_withheld"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCame:
    """A file that a command wanted was fetched and read by a delivery; ``problem`` says why it could not be read."""

    delivery_id: str
    problem: Line | None = None
    kind: Literal["file_came"] = "file_came"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingDue:
    """Something is to be done about a planned end: a notice (30 days before), a reminder (7), the end, clearing up."""

    ending_id: int
    stage: Literal["notice", "reminder", "end", "clear"]
    kind: Literal["ending_due"] = "ending_due"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFailed:
    """An event became a dead letter; its writer is told the reference."""

    inbox_id: int
    reference: str
    lane: str
    kind: Literal["event_failed"] = "event_failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysMissing:
    """A message that nobody could read has waited for its keys for a while. ``account`` is its writer's native id."""

    inbox_id: int
    account: str
    lane: str
    kind: Literal["keys_missing"] = "keys_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationUnanswered:
    """Somebody who was invited by e-mail has not come for some days; ``digest`` names the invitation."""

    digest: str
    kind: Literal["invitation_unanswered"] = "invitation_unanswered"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFired:
    """Something is due that the clock has to start; ``schedule`` is its name, ``due_at`` is aware."""

    schedule: str
    due_at: datetime
    kind: Literal["schedule_fired"] = "schedule_fired"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionHeld:
    """A tandem met, and said so: what comes of a session begins here."""

    session_id: int
    kind: Literal["session_held"] = "session_held"


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestStopped:
    """Somebody pressed the button behind the link of a digest's e-mail; ``stop`` is the hash of its token."""

    stop: str
    kind: Literal["digest_stopped"] = "digest_stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEnded:
    """Notes of a session are taken no longer: the cities are asked what they learnt."""

    session_id: int
    kind: Literal["session_ended"] = "session_ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageTagged:
    """A message has tags or brings a file, a reaction means a tag, or what notes were made of was changed.

    ``session_id``: into whose minutes it goes, or went; 0: no notes are being taken. ``key``: the reaction.
    """

    message_id: int
    session_id: int
    key: str = ""
    kind: Literal["message_tagged"] = "message_tagged"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRefused:
    """A file that came during a session is not kept."""

    evidence_id: int
    kind: Literal["evidence_refused"] = "evidence_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesTranslated:
    """Translations of notes of a session came, and are kept."""

    session_id: int
    kind: Literal["notes_translated"] = "notes_translated"


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesReleased:
    """All cities of a tandem approved the minutes of a session: the team may read them."""

    session_id: int
    kind: Literal["minutes_released"] = "minutes_released"


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleDue:
    """The hour has come at which somebody may be told what waits for them; ``day`` is a date of their own calendar."""

    participant_id: int
    day: str
    kind: Literal["bundle_due"] = "bundle_due"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoordinatorsChanged:
    """Somebody took the role of a coordinator, so there may be rooms to open and menus to set."""

    participant_id: int
    kind: Literal["coordinators_changed"] = "coordinators_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BroadcastMoved:
    """Copies of an announcement have come to an end."""

    broadcast_id: int
    kind: Literal["broadcast_moved"] = "broadcast_moved"


OwnEvent = (
    InvitationUnanswered
    | ScheduleFired
    | SessionHeld
    | DigestStopped
    | SessionEnded
    | MessageTagged
    | EvidenceRefused
    | NotesTranslated
    | MinutesReleased
    | BundleDue
    | CoordinatorsChanged
    | BroadcastMoved
    | Started
    | DeliveryDone
    | DeliveryFailed
    | MessageLate
    | FileWithheld
    | FileCame
    | EndingDue
    | EventFailed
    | KeysMissing
)
"""What the bot tells itself through the inbox."""
