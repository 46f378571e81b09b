"""E-mails, as planned (a payload) and as rendered for the first attempt (an action); see ``storage.deliveries``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from storage.richtext import RichText


@dataclass(frozen=True, slots=True)
class MailInvitation:
    """Write somebody an e-mail with their personal link, unless they have come by then."""

    participant_id: int
    token: str
    """Nothing but its hash is kept once the e-mail is on its way."""
    reminder: bool = False
    kind: Literal["mail_invitation"] = "mail_invitation"


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar file of an e-mail (RFC 5546): what the calendar that gets it has to do, and the file."""

    method: Literal["REQUEST", "CANCEL"]
    text: str


@dataclass(frozen=True, slots=True)
class Mail:
    """Send an e-mail. An empty line parts paragraphs; one that is nothing but a link is the thing to do."""

    address: str
    name: str
    sender: str
    """The name behind the bot's own address."""
    language: str
    subject: str
    content: RichText
    calendar: Calendar | None = None
    kind: Literal["mail"] = "mail"
