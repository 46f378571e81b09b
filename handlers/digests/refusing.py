"""Not wanting digests: said in a room for the room, in one's own chat for oneself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from config.texts import Line
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Request, Role, Where
from storage import digests
from storage.deliveries import Button
from storage.models import Participant, Room, Tandem


@dataclass(frozen=True, slots=True)
class Refuse:
    """Get no digests here any more."""


@dataclass(frozen=True, slots=True)
class Want:
    """Get them again."""


Addressee = tuple[str, Participant | None, Room | None]


def addressees(request: Request) -> list[Addressee]:
    """Return for which audiences the asker may speak here: for the room, or in their own chat for themselves."""
    room, person = request.room, request.person
    if room.tandem_id is not None:
        return [("tandem", None, room)]
    if room.purpose != "direct":
        usual = {"team": ("team",), "coordinators": ("team", "coordinators")}.get(room.purpose, ())
        return [(audience, None, room) for audience in dict.fromkeys((*usual, *digests.audiences_of(request.tx, room)))]
    staff = ("team", "coordinators") if request.role >= Role.TEAM else ()
    return [(audience, person, None) for audience in (*staff, "tandem")] if person is not None else []


def do_refuse(request: Request, _command: Refuse) -> None:
    """Send no digests here any more."""
    changed = [digests.refuse(request.tx, audience, person, room) for audience, person, room in addressees(request)]
    request.answer(Line("digest-off" if any(changed) else "digest-off-already"), buttons=switch("on"))


def do_want(request: Request, _command: Want) -> None:
    """Send them here again."""
    changed = [digests.want(request.tx, audience, person, room) for audience, person, room in addressees(request)]
    request.answer(Line("digest-on" if any(changed) else "digest-on-already"), buttons=switch("off"))


def switch(to: str) -> list[Button]:
    """Return the button that says the opposite."""
    return [Button(Line(f"command-digest-{to}"), f"!digest {to}")]


def gets_some(request: Request, _tandem: Tandem | None) -> bool:
    """Tell whether digests come here."""
    return not refuses_some(request, None) and (menus.for_members(request, None) or request.role >= Role.TEAM)


def refuses_some(request: Request, _tandem: Tandem | None) -> bool:
    """Tell whether somebody said that none shall come here."""
    return any(digests.refuses(request.tx, audience, person, room) for audience, person, room in addressees(request))


COMMANDS: tuple[Declaration[Any], ...] = (
    Declaration("digest off", Refuse, do_refuse, Role.PARTICIPANT, Where.ANYWHERE, "everyone", offered=gets_some),
    Declaration("digest on", Want, do_want, Role.PARTICIPANT, Where.ANYWHERE, "everyone", offered=refuses_some),
)
