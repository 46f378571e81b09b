"""Those who run the programme: what goes with the role of a coordinator, and who has to keep it."""

from __future__ import annotations

from dataclasses import asdict

from handlers.common import initiative, invitations, places
from handlers.context import Context
from handlers.errors import UserError
from handlers.own_events import CoordinatorsChanged
from storage import commands, inbox, oversight, people, rooms
from storage.database import Tx
from storage.models import Participant

DOCUMENT = "send_document"
"""Such as the whole programme, or the log."""


def welcome(tx: Tx, person: Participant, source: str) -> None:
    """Let a new coordinator into the coordinators' rooms; where there is none yet, it is opened."""
    for room in rooms.with_purpose(tx, "coordinators", states=("wanted", "open")):
        for account in people.accounts_of(tx, person.id, room.platform):
            places.invite(tx, room, account, source)
    inbox.tell(tx, asdict(CoordinatorsChanged(participant_id=person.id)), f"coordinators:{source}")


def dismiss(tx: Tx, person: Participant, source: str) -> None:
    """Take somebody out of the coordinators' rooms; what they were asked is void, and so are reminders.

    What only coordinators may do or know is not for them any more.
    """
    own = [account.id for account in people.accounts_of(tx, person.id)]
    commands.close_forms_of(tx, own)
    oversight.withhold(tx, own, DOCUMENT)
    initiative.withdraw_all(tx, invitations.UNUSED, person)
    for room in rooms.with_purpose(tx, "coordinators", states=("wanted", "open")):
        for account in people.accounts_of(tx, person.id, room.platform):
            if rooms.membership(tx, room.id, account.id) in ("invited", "joined"):
                places.take_out(tx, room, account, source)


def check_may_go(tx: Tx, person: Participant, context: Context) -> None:
    """Raise ``UserError`` where a coordinator has to stay one: the last, or one whom the settings name."""
    if person.role != "coordinator":
        return
    named = set(context.settings.programme.coordinators)
    accounts = people.accounts_of(tx, person.id)
    if any(f"{account.platform}:{account.native_id}" in named for account in accounts):
        # The next start would appoint them again.
        raise UserError("roles-settings", name=person.name)
    others = (other for other in people.with_role(tx, "coordinator") if other.id != person.id)
    if not any(people.accounts_of(tx, other.id) for other in others):
        raise UserError("roles-last", name=person.name)
