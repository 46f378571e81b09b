"""What came in by e-mail, to whom it concerns."""

from __future__ import annotations

from handlers.checkins import replying
from handlers.context import Context
from handlers.mail_events import CalendarAnswered, MailBounced, MailEvent, MailIgnored
from handlers.tandems import mailing
from storage import counters, oversight
from storage.database import Tx

UNKNOWN = "5.0.0"
"""What RFC 3463 calls a failure of which nobody says more."""


def handle(tx: Tx, event: MailEvent, context: Context) -> None:
    """Handle what a mail said; as ``dispatch.handle``.

    No e-mail answers it, but the one that tells a person of the programme once what is not possible by it: so two
    machines never talk to each other.
    """
    match event:
        case CalendarAnswered():
            replying.came(tx, event, context)
        case MailBounced():
            bounced(tx, event.delivery_id, event.status)
        case MailIgnored():
            counters.add(tx, "mails_ignored")


def bounced(tx: Tx, delivery_id: str, status: str) -> None:
    """Have an e-mail that came back stand among the letters that did not arrive, and the coordinators told.

    Whichever subject sent it: the delivery says for whom it was.
    """
    letter = oversight.bounced(tx, delivery_id, f"smtp: {status or UNKNOWN}")
    if letter is None:
        counters.add(tx, "mails_ignored")
        return
    counters.add(tx, "mails_bounced")
    mailing.came_back(tx, letter)
