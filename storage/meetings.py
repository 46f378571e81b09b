"""What is shown about meetings beyond plain words: payloads; see ``storage.deliveries``, where they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class ShowAgenda:
    """Show what a tandem wants to speak about at its next session, translated for those who read there."""

    tandem_id: int
    languages: tuple[str, ...] = ()
    """Empty: those of the room's readers."""
    kind: Literal["show_agenda"] = "show_agenda"


@dataclass(frozen=True, slots=True)
class AskSlots:
    """Ask, by a poll of the platform, which of a proposal's times suit whom."""

    proposal_id: int
    languages: tuple[str, ...] = ()
    zone: str = ""
    """By whose clock the times are shown; empty: by that of each slot."""
    kind: Literal["ask_slots"] = "ask_slots"


@dataclass(frozen=True, slots=True)
class CloseSlots:
    """Close the poll that a delivery showed."""

    asked: str
    kind: Literal["close_slots"] = "close_slots"


@dataclass(frozen=True, slots=True)
class MailSession:
    """Write somebody an e-mail about a session, with a calendar file that their calendar takes over.

    ``COUNTER`` and ``DELEGATED``: their calendar asked for what cannot be done that way, and they are told so, without
    a file.
    """

    participant_id: int
    session_id: int
    method: Literal["REQUEST", "CANCEL", "COUNTER", "DELEGATED"]
    kind: Literal["mail_session"] = "mail_session"


@dataclass(frozen=True, slots=True)
class MailWorkshop:
    """Write somebody an e-mail about a workshop, with a calendar file that their calendar takes over."""

    participant_id: int
    workshop_id: int
    method: Literal["REQUEST", "CANCEL"]
    kind: Literal["mail_workshop"] = "mail_workshop"


MeetingPayload = ShowAgenda | AskSlots | CloseSlots | MailSession | MailWorkshop
