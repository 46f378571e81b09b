"""People come into a tandem: they are entered, and invited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Names
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import ACCOUNT, CITY, NAME, TANDEM, TELEGRAM
from handlers.common import finding, offers, places, shapes, staff
from handlers.common.finding import quoted_name
from handlers.common.platforms import for_rooms
from handlers.common.say import change
from handlers.errors import UserError
from handlers.tandems import inviting
from storage import commands, people, rooms, tandems
from storage.deliveries import Button, ChangeRoom
from storage.models import Account, City, Participant


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Enter a person of a city and invite their account: ``tandem add vari @maria:example.org Vari Maria P.``"""

    tandem: Annotated[str, TANDEM]
    account: Annotated[str, ACCOUNT]
    city: Annotated[str, CITY]
    name: Annotated[str, NAME]


def do_add(request: Request, command: AddPerson) -> None:
    """Enter the person with the city's languages, and invite them to the room that is theirs."""
    tx = request.tx
    tandem = finding.tandem(tx, command.tandem)
    city = finding.city(command.city, tandems.cities(tx, tandem.id))
    if command.account == TELEGRAM:
        inviting.add_by_link(request, tandem, city, command.name)
        return
    if not command.account.startswith("@"):
        inviting.add_by_mail(request, tandem, city, command.name, command.account)
        return
    account = _account(request, command.account)
    person, before = _person(request, account, city, command.name)
    room = places.settle(tx, tandem, person, request.source, account.platform)
    if room is not None:
        shapes.greet_present(tx, tandem, room, account, person, request.source, request.context)
    commands.remember(
        tx,
        account_id=request.account.id,
        room_id=request.room.id,
        kind="tandem-add",
        before={**before, "account": account.id, "person": person.id, "room": room.id if room is not None else 0},
    )
    request.answer(
        Line("tandems-added", {"name": person.name, "city": city.name, "tandem": tandem.name}),
        Line("tandems-reads", {"name": person.name, "languages": LanguageNames(tuple(person.reads))}),
        Line("tandems-invited", {"account": account.native_id}),
        buttons=[
            Button(Line("command-tandem-add"), f"!tandem add {tandem.slug}"),
            Button(Line("command-tandem-show"), f"!tandem show {tandem.slug}"),
        ],
    )


def _account(request: Request, native_id: str) -> Account:
    platform = for_rooms(request.context)
    if not platform:
        raise UserError("windows-no-matrix", example="!tandem add vari telegram Vari Maria")
    if native_id == request.context.accounts[platform]:
        raise UserError("tandems-not-the-bot")
    return people.see_account(request.tx, platform, native_id)


def _person(request: Request, account: Account, city: City, name: str) -> tuple[Participant, dict[str, Any]]:
    """Return the person behind the account, entered if nobody knew them, and what is needed to undo it."""
    person = people.participant_of(request.tx, account)
    if person is None:
        person = people.create(request.tx, name, reads=city.languages, city_id=city.id)
        people.link_account(request.tx, account, person)
        return person, {"entered": True}
    if person.city_id is None:
        # A coordinator who takes part in a tandem, too.
        people.move(request.tx, person, city.id)
        return person, {"entered": False, "moved": True}
    if person.city_id != city.id:
        home = people.city(request.tx, person.city_id)
        raise UserError("tandems-other-city", name=person.name, city=home.name if home is not None else "–")
    return person, {"entered": False}


def undo_add(request: Request, before: Mapping[str, Any]) -> Line:
    """Take somebody out again who was entered by mistake."""
    tx = request.tx
    person = people.get(tx, before["person"])
    if person is not None and person.left_at is None and not before["account"]:
        return inviting.undo(request, person, entered=before["entered"])
    account = people.account_by_id(tx, before["account"])
    if person is None or account is None or person.left_at is not None:
        raise UserError("commands-nothing-to-undo")
    if before.get("entered"):
        staff.check_may_go(tx, person, request.context)
        staff.dismiss(tx, person, request.source)
        offers.withdraw(tx, person)
        people.leave(tx, person)
        people.unlink_account(tx, account)
    elif before.get("moved"):
        people.move(tx, person, None)
    else:
        return Line("tandems-was-there", {"name": person.name})
    room = rooms.get(tx, before["room"])
    if room is not None and rooms.membership(tx, room.id, account.id) in ("invited", "joined"):
        rooms.set_membership(tx, room.id, account.id, "left")
        change(tx, room, request.source, ChangeRoom("remove", account.native_id))
    return Line("tandems-undone-add", {"name": person.name})


@dataclass(frozen=True, slots=True)
class Invite:
    """Invite everybody who has not come yet, or one account, once more."""

    tandem: Annotated[str, TANDEM]
    account: Annotated[str, ACCOUNT] = ""


def do_invite(request: Request, command: Invite) -> None:
    """Send the invitations that were not taken, again."""
    tx = request.tx
    tandem = finding.tandem(tx, command.tandem)
    asked = people.of_tandem(tx, tandem.id)
    if command.account == TELEGRAM:
        asked = [person for person in asked if not people.accounts_of(tx, person.id)]
    elif command.account:
        account = people.account(tx, for_rooms(request.context), command.account)
        asked = [person for person in asked if account is not None and person.id == account.participant_id]
        if not asked:
            raise UserError("tandems-not-in-it", account=command.account, example=f"!tandem add {tandem.slug}")
    invited = [person.name for person in asked if inviting.invite_person(request, tandem, person)]
    lines = [Line("tandems-invited-again", {"count": len(invited), "names": Names(tuple(invited))})] if invited else []
    lines += inviting.links(request, asked, by_mail=command.account != TELEGRAM)
    request.answer(*(lines or [Line("tandems-nobody-to-invite", {"tandem": tandem.name})]))


# --- choices ----------------------------------------------------------------------------------------------------


def tandem_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return all tandems as options."""
    return [Option(quoted_name(known.name), known.slug) for known in tandems.running(request.tx)]


def city_options(request: Request, values: Mapping[str, Any]) -> list[Option]:
    """Return the cities of the tandem that was named as options."""
    tandem = finding.tandem(request.tx, values["tandem"])
    return [Option(quoted_name(member.name), member.slug) for member in tandems.cities(request.tx, tandem.id)]


def account_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return what there is for people whose account nobody knows: a link for Telegram."""
    return [Option(Line("menu-by-link"), TELEGRAM)] if TELEGRAM in request.context.accounts else []


ADD = Declaration(
    "tandem add",
    AddPerson,
    do_add,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!tandem add geestland-vari @maria:example.org Vari Maria Papadopoulou",
    options={"tandem": tandem_options, "account": account_options, "city": city_options},
    menu="tandem people",
)
INVITE = Declaration(
    "invite",
    Invite,
    do_invite,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!invite geestland-vari @maria:example.org",
    options={"tandem": tandem_options},
)
UNDOS = (Undo("tandem-add", undo_add),)
