"""Roles: offered to an account, which takes them itself in its own direct chat; taken away at once.

No link grants a role, nor does a name: what counts is which account confirmed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from config.texts import Line
from handlers.commands import offering
from handlers.commands.declaration import ROLES, Declaration, Option, Request, Role, Undo, Where
from handlers.commands.missing import Missing
from handlers.common import offers, persons, staff
from handlers.common.finding import account_name, quoted_name, short_id
from handlers.common.initiative import chat_of
from handlers.common.names import clean_name
from handlers.common.say import say, to_coordinators
from handlers.errors import UserError
from handlers.people.managing import known_person, remember
from handlers.people.preferences import called
from handlers.people.values import ROLE, SOMEBODY
from storage import audit, directory, people, rooms, windows
from storage.models import Account, Participant, RoleOffer

EXPIRES = timedelta(days=7)
_WITH_PLATFORM = ("telegram:", "matrix:")


@dataclass(frozen=True, slots=True)
class GiveRole:
    """Offer a role to an account, or take one away: ``role @maria:example.org team``."""

    somebody: Annotated[str, SOMEBODY]
    role: Annotated[str, ROLE]


def do_role(request: Request, command: GiveRole) -> None:
    """Offer a higher role to the account, which has to take it; give a lower one at once. Raises ``UserError``."""
    account = named_account(request, command.somebody)
    person = people.participant_of(request.tx, account) if account is not None else None
    if account is None:
        person = persons.find(request.tx, command.somebody)
    if person is not None and person.role == command.role:
        # Whoever says this once more means that nothing higher is offered any longer.
        if not offers.withdraw(request.tx, person):
            raise UserError("roles-already", name=person.name)
        request.answer(Line("roles-withdrawn"))
        return
    if person is not None and ROLES[command.role] < ROLES[person.role]:
        lower(request, person, command.role)
        return
    if account is None and person is not None:
        account = own_account(request, person, command)
    if account is None or command.role == "participant":
        raise UserError("roles-unknown-account", example="!tandem add")
    offer(request, account, command.role)


def named_account(request: Request, given: str) -> Account | None:
    """Return the account that was named as one; on Matrix also one that was never seen."""
    if given.startswith(_WITH_PLATFORM):
        platform, _, native_id = given.partition(":")
        return people.account(request.tx, platform, native_id)
    if not given.startswith("@") or ":" not in given or "matrix" not in request.context.accounts:
        return None
    if given == request.context.accounts["matrix"]:
        raise UserError("tandems-not-the-bot")
    return people.see_account(request.tx, "matrix", given)


def own_account(request: Request, person: Participant, command: GiveRole) -> Account:
    """Return the account of a person that is to take the role; asked where there are several. Raises ``UserError``."""
    own = people.accounts_of(request.tx, person.id)
    if not own:
        raise UserError("roles-no-account", name=person.name)
    if len(own) == 1:
        return own[0]
    options = [Option(quoted_name(called(account)), f"{account.platform}:{account.native_id}") for account in own]
    question = Line("roles-which-account", {"name": person.name})
    raise Missing("somebody", question, options, known={"role": command.role})


def offer(request: Request, account: Account, role: str) -> None:
    """Offer a role, ask the account if it has a direct chat, and say what happens now."""
    tx = request.tx
    assert request.person is not None
    remember(request, "role-offer", {"account": account.id, "role": role})
    expires_at = request.context.now + EXPIRES
    person = people.participant_of(tx, account)
    if person is not None:
        offers.withdraw(tx, person)
    made = RoleOffer(account_id=account.id, role=role, offered_by=request.person.id, expires_at=expires_at)
    directory.offer(tx, made)
    chat = rooms.direct_of(tx, account)
    lines = [Line(f"roles-offered-{role}", {"account": called(account)})]
    if chat is not None:
        offers.ask(tx, account, chat, request.source, request.context)
        lines.append(Line("roles-asked"))
    else:
        lines.append(Line("roles-asked-later"))
    request.answer(*lines)


def undo_offer(request: Request, before: Mapping[str, Any]) -> Line:
    """Take an offer back that nobody has taken yet."""
    known = directory.offer_of(request.tx, before["account"])
    if known is None or known.role != before["role"]:
        raise UserError("commands-nothing-to-undo")
    directory.withdraw_offer(request.tx, before["account"])
    return Line("roles-withdrawn")


# --- taking a role away -----------------------------------------------------------------------------------------


def lower(request: Request, person: Participant, role: str) -> None:
    """Give a lower role, at once, and tell the person. What they were offered before is void."""
    staff.check_may_go(request.tx, person, request.context)
    remember(request, "role", {"person": person.id, "role": person.role, "to": role})
    offers.withdraw(request.tx, person)
    set_role(request, person, role)
    request.answer(Line(f"roles-now-{role}", {"name": person.name}))


def set_role(request: Request, person: Participant, role: str) -> None:
    """Give a role, with the rooms and the menu that go with it, and tell the person."""
    tx = request.tx
    before = person.role
    people.appoint(tx, person, role)
    if ROLES[role] < ROLES[before]:
        staff.dismiss(tx, person, request.source)
    if role == "coordinator":
        staff.welcome(tx, person, request.source)
    offer_menu(request, person)
    chat = chat_of(tx, person)
    if chat is not None and (request.person is None or person.id != request.person.id):
        line = Line(f"prefs-role-{role}")
        say(tx, chat, request.source, "role", [line], quiet=False, languages=tuple(person.reads[:1]))


def offer_menu(request: Request, person: Participant) -> None:
    """Give a coordinator their own menu of commands, where the platform has such; take it from anybody else."""
    window = windows.window_of(request.tx, person.id)
    if window is None or window.state != "open":
        return
    if person.role == "coordinator":
        offering.offer_to(request.tx, window, person, request.catalogue, request.context)
    else:
        offering.take_from(request.tx, window, request.catalogue, request.context)


def undo_role(request: Request, before: Mapping[str, Any]) -> Line:
    """Give somebody the role back that their account had confirmed, unless it was changed again since."""
    person = known_person(request, before["person"])
    if person.role != before["to"]:
        raise UserError("commands-nothing-to-undo")
    set_role(request, person, before["role"])
    return Line(f"roles-now-{before['role']}", {"name": person.name})


# --- taking a role on -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AcceptRole:
    """Take the role that is offered to this very account."""


def do_accept(request: Request, _command: AcceptRole) -> None:
    """Take it: the coordinator who offered it is in the log as the one who gave it. Raises ``UserError``."""
    tx = request.tx
    found = _offer(request)
    with audit.recording(tx, found.offered_by, "role accept"):
        person = request.person or _enter(request)
        role = found.role
        directory.withdraw_offer(tx, request.account.id)
        if ROLES[person.role] >= ROLES[role]:
            raise UserError("roles-already", name=person.name)
        people.appoint(tx, person, role)
        if role == "coordinator":
            staff.welcome(tx, person, request.source)
    offer_menu(request, person)
    request.answer(Line(f"prefs-role-{role}"), Line("people-greeting-menu"))
    line = Line(f"roles-now-{role}", {"name": person.name})
    to_coordinators(tx, request.source, "role-accepted", line)


@dataclass(frozen=True, slots=True)
class DeclineRole:
    """Do not take the role that is offered to this account."""


def do_decline(request: Request, _command: DeclineRole) -> None:
    """Forget the offer, and tell the coordinators."""
    _offer(request)
    directory.withdraw_offer(request.tx, request.account.id)
    request.answer(Line("roles-declined"))
    name = account_name(request.tx, request.account)
    to_coordinators(request.tx, request.source, "role-declined", Line("roles-declined-told", {"name": name}))


def _offer(request: Request) -> RoleOffer:
    """Return what is offered to the account that asks, in its own direct chat. Raises ``UserError``."""
    if request.room.purpose != "direct" or request.anonymous:
        raise UserError("roles-direct-only")
    found = offers.open_offer(request.tx, request.account, request.context)
    if found is None:
        raise UserError("roles-nothing-offered")
    return found


def _enter(request: Request) -> Participant:
    """Enter somebody whom nobody knew until now, under the name that their platform shows."""
    name = clean_name(request.account.name) or short_id(request.account.native_id)
    person = people.create(request.tx, name, reads=[request.language])
    people.link_account(request.tx, request.account, person)
    return person


def role_options(_request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the roles as options."""
    return [Option(Line(f"roles-{role}"), role) for role in ROLES]


ROLE_COMMAND = Declaration(
    "role",
    GiveRole,
    do_role,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!role @maria:example.org coordinator",
    options={"role": role_options},
    menu="",
)
ACCEPT = Declaration("role accept", AcceptRole, do_accept, Role.ANYONE, Where.PRIVATE, "")
DECLINE = Declaration("role decline", DeclineRole, do_decline, Role.ANYONE, Where.PRIVATE, "")
COMMANDS = (ROLE_COMMAND, ACCEPT, DECLINE)
UNDOS = (Undo("role", undo_role), Undo("role-offer", undo_offer))
