"""Binding a room that exists already to a tandem, by a one-time code."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Moment, Names, Value
from handlers.commands import general, permissions
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import CODE, PLACE, TANDEM, read_language
from handlers.commands.missing import Missing
from handlers.common import finding, greeting, places, policy, seats
from handlers.common.finding import quoted_name
from handlers.common.places import EVERYBODY, Place
from handlers.common.platforms import for_rooms, invites
from handlers.common.say import change, say, to_coordinators
from handlers.context import Context
from handlers.errors import UserError
from handlers.tandems.adding import tandem_options
from handlers.tandems.groups import ask_rights
from storage import commands, people, rooms, tandems
from storage.deliveries import ChangeRoom
from storage.models import LinkCode, Tandem

CODE_EXPIRES = timedelta(hours=1)
# Without letters and digits that are mistaken for one another; ten of them are 49 bits.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_CODE = re.compile(rf"([{ALPHABET}]{{5}})-?([{ALPHABET}]{{5}})")


def as_code(text: str) -> str | None:
    """Return a code as it was given out, if the text can be one."""
    found = _CODE.fullmatch(text.strip().upper())
    return f"{found[1]}-{found[2]}" if found else None


@dataclass(frozen=True, slots=True)
class LinkTandem:
    """Ask for a code (with a tandem), or use one in the room that is to be bound (with a code)."""

    tandem: Annotated[str, TANDEM]
    place: Annotated[str, PLACE] = ""


@dataclass(frozen=True, slots=True)
class UseCode:
    """Bind the room in which this is said."""

    code: Annotated[str, CODE]


def do_link(request: Request, command: LinkTandem) -> None:
    """Give out a code in private; in any other room, take one."""
    code = as_code(command.tandem)
    if code is not None:
        bind(request, code)
    elif request.room.purpose in ("direct", "coordinators"):
        give_code(request, finding.tandem(request.tx, command.tandem), command.place)
    else:
        raise UserError("tandems-link-private")


@dataclass(frozen=True, slots=True)
class Start:
    """Begin: with a code, as Telegram writes it where somebody followed a link into a group, the room is bound."""

    code: Annotated[str, CODE] = ""


def do_start(request: Request, command: Start) -> None:
    """Take a code, which only a coordinator may use; show the menu where there is none."""
    if not command.code:
        general.do_menu(request, general.Menu())
        return
    permissions.check(request, USE_CODE)
    do_use(request, UseCode(command.code))


def do_use(request: Request, command: UseCode) -> None:
    """Take a code."""
    code = as_code(command.code)
    if code is None:
        raise UserError("tandems-link-bad-code")
    bind(request, code)


# --- giving a code ----------------------------------------------------------------------------------------------


def give_code(request: Request, tandem: Tandem, wanted: str) -> None:
    """Answer with a new code, of which only the hash is kept."""
    place = _place(request, tandem, wanted)
    code = "".join(secrets.choice(ALPHABET) for _ in range(10))
    code = f"{code[:5]}-{code[5:]}"
    expires_at = request.context.now + CODE_EXPIRES
    row = LinkCode(
        tandem_id=tandem.id,
        account_id=request.account.id,
        city_id=place.city_id,
        language=place.language,
        expires_at=expires_at,
    )
    commands.keep_code(request.tx, code, row)
    zone = request.context.settings.programme.zone
    if request.person is not None:
        zone = people.zone_of(request.tx, request.person, zone)
    data: dict[str, Value] = {
        "tandem": tandem.name,
        "until": Moment(expires_at, zone, "time"),
        "bot": bot_names(request.context),
    }
    lines = [Line("tandems-link-code", {**data, "line": f"!tandem link {code}"})]
    telegram = request.context.settings.telegram
    if telegram is not None and telegram.username:
        link = f"https://t.me/{telegram.username}?startgroup={code}"
        lines.append(Line("groups-link", {"link": link, "line": f"/link@{telegram.username} {code}"}))
    request.answer(*lines)


def _place(request: Request, tandem: Tandem, wanted: str) -> Place:
    """Return whom the room will be for; asks where the shape leaves a choice."""
    options = place_options(request, tandem)
    if tandem.shape == "shared":
        return EVERYBODY
    if not wanted:
        raise Missing("place", Line("tandems-link-whose"), options, {"tandem": tandem.slug})
    if tandem.shape == "city":
        return Place(city_id=finding.city(wanted, tandems.cities(request.tx, tandem.id)).id)
    return Place(language=read_language(wanted))


def place_options(request: Request, tandem: Tandem) -> list[Option]:
    """Return the places of the tandem's shape as options."""
    if tandem.shape == "city":
        return [Option(quoted_name(member.name), member.slug) for member in tandems.cities(request.tx, tandem.id)]
    return [
        Option(Line("commands-language", {"language": LanguageNames((language,))}), language)
        for language in places.languages(request.tx, tandem)
    ]


# --- using it ---------------------------------------------------------------------------------------------------


def bind(request: Request, code: str) -> None:
    """Bind the room: what is said in it from now on is passed on."""
    tx, room = request.tx, request.room
    if room.purpose != "tandem":
        raise UserError("tandems-link-not-here", bot=bot_names(request.context))
    if room.tandem_id is not None:
        bound = tandems.get(tx, room.tandem_id)
        raise UserError("tandems-link-bound", tandem=bound.name if bound is not None else "–")
    row = commands.find_code(tx, code, request.context.now)
    tandem = tandems.get(tx, row.tandem_id) if row is not None else None
    if row is None or tandem is None or tandem.state == "ended":
        raise UserError("tandems-link-bad-code")
    if room.platform in policy.ASKS:
        policy.check_place(tx, tandem)
    commands.use_code(tx, row, request.context.now)
    place = Place(row.city_id, row.language)
    replaced = [former for former in places.rooms_at(tx, tandem, place) if former.platform == room.platform]
    rooms.link(tx, room, tandem_id=tandem.id, name=tandem.name, city_id=place.city_id, language=place.language)
    for former in replaced:
        rooms.set_state(tx, former, "retiring")
        if former.native_id is not None and rooms.members(tx, former.id):
            say(tx, former, request.source, "retiring", [Line("tandems-room-retires")], quiet=False)
    commands.remember(
        tx,
        account_id=request.account.id,
        room_id=room.id,
        kind="tandem-link",
        before={"room": room.id, "tandem": tandem.id, "replaced": [former.id for former in replaced]},
    )
    _tell(request, tandem, place)
    if not invites(room.platform):
        _settle_guests(request)
    places.close_retired(tx, tandem, request.source)


def _settle_guests(request: Request) -> None:
    """Make a group the place of those who are seen in it, and find out what the bot may do there."""
    tx, room = request.tx, request.room
    for account in rooms.members(tx, room.id):
        person = people.participant_of(tx, account)
        if person is not None:
            seats.moved_to_room(tx, person, room, request.source)
    ask_rights(tx, room, request.source)


def bot_names(context: Context) -> str:
    """Return how the bot is called where it can be invited."""
    names = [context.accounts[platform] for platform in context.accounts if invites(platform)]
    if context.settings.telegram is not None and context.settings.telegram.username:
        names.append(f"@{context.settings.telegram.username}")
    return " / ".join(names)


def _tell(request: Request, tandem: Tandem, place: Place) -> None:
    """Greet the room, invite who is not there yet, and tell the coordinators who is in it but in no city."""
    tx, room = request.tx, request.room
    for person in people.of_tandem(tx, tandem.id):
        if places.place_for(tandem, person) == place:
            for account in people.accounts_of(tx, person.id, room.platform):
                places.invite(tx, room, account, request.source)
    # After the invitations, so that those who are invited can read it.
    lines = [Line("tandems-linked", {"tandem": tandem.name}), *greeting.for_tandem(tx, tandem, request.context)]
    spoken = greeting.languages(tx, room, tandem, request.context)
    shown = say(tx, room, request.source, "linked", lines, quiet=False, languages=spoken, heard=True)
    if greeting.read_by_all(tx, room, tandem):
        rooms.await_notice(tx, room.id, shown)
    strangers = [
        account.name or account.native_id
        for account in rooms.members(tx, room.id)
        if people.participant_of(tx, account) is None
    ]
    if strangers:
        names, example = Names(tuple(strangers)), f"!tandem add {tandem.slug}"
        line = Line("tandems-link-strangers", {"tandem": tandem.name, "names": names, "example": example})
        to_coordinators(tx, request.source, "strangers", line)
    space = rooms.space(tx, room.platform)
    if space is not None and room.native_id is not None:
        change(tx, space, request.source, ChangeRoom("adopt", room.native_id))


def undo_link(request: Request, before: Mapping[str, Any]) -> Line:
    """Free a room again that was bound by mistake."""
    tx = request.tx
    room, tandem = rooms.get(tx, before["room"]), tandems.get(tx, before["tandem"])
    if room is None or tandem is None or room.tandem_id != tandem.id:
        raise UserError("commands-nothing-to-undo")
    rooms.link(tx, room, tandem_id=None)
    for former_id in before["replaced"]:
        former = rooms.get(tx, former_id)
        if former is not None and former.state == "retiring":
            places.revive(tx, former, request.source)
    places.arrange(tx, tandem, request.source, for_rooms(request.context))
    say(tx, room, request.source, "unlinked", [Line("tandems-unlinked", {"tandem": tandem.name})], quiet=False)
    return Line("tandems-unlinked", {"tandem": tandem.name})


LINK = Declaration(
    "tandem link",
    LinkTandem,
    do_link,
    Role.COORDINATOR,
    Where.ANYWHERE,
    "tandems",
    example="!tandem link geestland-vari",
    options={"tandem": tandem_options},
)
USE_CODE = Declaration(
    "link",
    UseCode,
    do_use,
    Role.COORDINATOR,
    Where.ANYWHERE,
    "tandems",
    example="!link 7KQFM-2X9PA",
    menu="",  # Said in the room that is to be bound.
)
START = Declaration("start", Start, do_start, Role.ANYONE, Where.ANYWHERE, "")
UNDOS = (Undo("tandem-link", undo_link),)
