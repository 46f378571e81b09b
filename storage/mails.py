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
class Mail:
    """Send an e-mail. An empty line parts paragraphs; one that is nothing but a link is the thing to do."""

    address: str
    name: str
    sender: str
    """The name behind the bot's own address."""
    language: str
    subject: str
    content: RichText
    kind: Literal["mail"] = "mail"
