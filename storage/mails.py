"""E-mails, as planned (a payload) and as rendered for the first attempt (an action); see ``storage.deliveries``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from storage.documents import Document
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
class MailDigest:
    """Write an e-mail with a digest to an address of the settings, unless it does not want any more by then."""

    digest_id: int
    audience: str
    language: str
    address: str
    token: str
    """Of the link that ends it. Nothing but its hash is kept once the e-mail is on its way."""
    files: bool = False
    """Whether spreadsheet, PDF and page go with it."""
    kind: Literal["mail_digest"] = "mail_digest"


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar file of an e-mail (RFC 5546): what the calendar that gets it has to do, and the file."""

    method: Literal["REQUEST", "CANCEL"]
    text: str


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A document that goes with an e-mail: as a file, or shown where a link leads to ``cid:`` and its name."""

    document: Document
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Mail:
    """Send an e-mail. An empty line parts paragraphs; one that is nothing but a link is the thing to do.

    A paragraph that is nothing but a link to ``cid:NAME`` is an enclosed picture, and its words say what that shows.
    """

    address: str
    name: str
    sender: str
    """The name behind the bot's own address."""
    language: str
    subject: str
    content: RichText
    calendar: Calendar | None = None
    enclosed: tuple[Enclosed, ...] = ()
    stop: str = ""
    """The address that takes the reader off the list with one request (RFC 8058); empty: it is no list."""
    kind: Literal["mail"] = "mail"
