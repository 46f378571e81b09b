"""What comes in by e-mail; see ``handlers.events``, where it belongs to. Nobody is talked with there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarAnswered:
    """Somebody's calendar answered an invitation. Nothing of it is certain but what the bot's own server found out."""

    native_id: str
    session_uid: str
    """What stands before the @ in the UID of the entry."""
    method: str
    """REPLY, or COUNTER for another time (RFC 5546)."""
    partstat: str
    """ACCEPTED, TENTATIVE, DECLINED, DELEGATED, or anything else."""
    attendee: str
    """Whose answer it is; addresses are in lower case."""
    sender: str
    sequence: int | None = None
    """Of the version of the entry that was answered."""
    stamp: datetime | None = None
    """When it was answered (aware), by the clock of their calendar."""
    token: str = ""
    """From the address to which it went: see ``storage.answering``."""
    verified: bool | None = None
    """Whether the bot's own mail server found that the sender is who it says; None: it did not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailBounced:
    """An e-mail of the bot's own came back for good."""

    native_id: str
    delivery_id: str
    """Which one, by its Message-ID."""
    status: str = ""
    """Why, as RFC 3463 numbers it: ``5.1.1`` is an unknown address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailIgnored:
    """A mail that does not concern the bot, or is none that it reads: ``why`` is large, nested, strange, or other."""

    native_id: str
    why: str = ""


MailEvent = CalendarAnswered | MailBounced | MailIgnored
