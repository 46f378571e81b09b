"""People agree that their tandem may know how to reach them after the end, or take that back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from config.texts import Line, Names
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import CONTACT
from handlers.common.names import clean_name
from handlers.common.platforms import invites
from handlers.common.say import LASTING, say
from handlers.errors import UserError
from storage import commands, endings, people, rooms, tandems
from storage.database import Tx
from storage.models import Participant, Tandem

LONGEST = 200


@dataclass(frozen=True, slots=True)
class ShareContact:
    """Share a contact; without one, what the programme knows: e-mail address and account on Matrix."""

    contact: Annotated[str, CONTACT] = ""


def do_share(request: Request, command: ShareContact) -> None:
    """Note it for the room's tandem, or for all tandems of the asker. The button stays for the others."""
    person = _asker(request)
    own = own_tandems(request, person)
    if len(command.contact) > LONGEST:
        raise UserError("commands-too-long", most=LONGEST)
    contact = clean_name(command.contact, longest=LONGEST) or known_contact(request.tx, person)
    if not contact:
        raise UserError("contacts-unknown", example="!contact share maria@example.org")
    for tandem in own:
        endings.share(request.tx, tandem.id, person.id, contact)
    if request.pressed is not None:
        commands.keep_open(request.tx, request.pressed, request.context.now + LASTING)
    _confirm(request, person, own, contact)


def _asker(request: Request) -> Participant:
    if request.person is None:
        raise UserError("commands-unknown-person")
    return request.person


def own_tandems(request: Request, person: Participant) -> list[Tandem]:
    """Return the tandem of the room that the asker is in, or else all of theirs. Raises ``UserError`` for none."""
    own = tandems.of_person(request.tx, person)
    here = [tandem for tandem in own if tandem.id == request.room.tandem_id]
    if not own:
        raise UserError("people-who-none")
    return here or own


def known_contact(tx: Tx, person: Participant) -> str:
    """Return what the programme knows by which others can reach somebody; a number on Telegram is of no use."""
    accounts = [known.native_id for known in people.accounts_of(tx, person.id) if invites(known.platform)]
    return ", ".join(filter(None, (person.email, *accounts)))


def _confirm(request: Request, person: Participant, own: list[Tandem], contact: str) -> None:
    """Say what is shared where only the asker reads it; in a room only that it was noted."""
    chat = rooms.direct_of(request.tx, request.account)
    if request.room.purpose == "direct":
        chat = request.room
    names = Names(tuple(tandem.name for tandem in own))
    line = Line("contacts-shared", {"tandems": names, "contact": contact})
    if chat is None:
        chat, line = request.room, Line("contacts-shared-room", {"name": person.name})
    # Not over the notice: others have not read it yet.
    say(request.tx, chat, request.source, "contact", [line], languages=(request.language,))


@dataclass(frozen=True, slots=True)
class KeepContact:
    """Share no contact any more."""


def do_keep(request: Request, _command: KeepContact) -> None:
    """Forget the contact that the asker shares, everywhere."""
    endings.unshare(request.tx, _asker(request).id)
    request.answer(Line("contacts-kept"))


COMMANDS = (
    Declaration(
        "contact share",
        ShareContact,
        do_share,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "privacy",
        example="!contact share maria@example.org",
        offered=menus.for_members,
    ),
    Declaration(
        "contact keep",
        KeepContact,
        do_keep,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "privacy",
        offered=menus.for_members,
    ),
)
