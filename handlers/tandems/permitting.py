"""What a city lets be shown of its people's words on Telegram: everything, everything but names, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line, Names
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import CITY, POLICY
from handlers.common import finding, policy
from handlers.common.finding import quoted_name
from handlers.errors import UserError
from handlers.tandems import barring
from storage import commands, people, tandems
from storage.models import City


@dataclass(frozen=True, slots=True)
class Permit:
    """Say what of a city's words may be shown on Telegram: ``city telegram never Geestland``."""

    policy: Annotated[str, POLICY]
    city: Annotated[str, CITY]


def do_permit(request: Request, command: Permit) -> None:
    """Set a city's policy; it holds at once, for what waits to be sent, too."""
    known = finding.city(command.city, people.cities(request.tx))
    before = {"city": known.id, "telegram": known.telegram, "to": command.policy}
    people.set_telegram(request.tx, known, command.policy)
    barred = _applied(request, known, before["telegram"])
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind="city-telegram", before=before
    )
    request.answer(_said(known), *barred, *_consequences(request, known))


def _applied(request: Request, city: City, before: object) -> list[Line]:
    """Close or reopen what the change closes or reopens; return what the coordinator has to know of it."""
    if city.telegram == before:
        return []
    closed, was_closed = (policy.keeps_off(str(known), "telegram") for known in (city.telegram, before))
    if was_closed and not closed:
        barring.reopen(request, city)
    return barring.close(request, city) if closed else []


def _said(city: City) -> Line:
    return Line(f"windows-policy-is-{city.telegram}", {"city": city.name})


def _consequences(request: Request, city: City) -> list[Line]:
    """Return which tandems have places on Telegram in which nothing of this city is shown any more."""
    if city.telegram != policy.NEVER:
        return []
    touched = [
        tandem.name
        for tandem in tandems.of_city(request.tx, city.id)
        if policy.has_place_on_telegram(request.tx, tandem)
    ]
    return [Line("windows-policy-touched", {"tandems": Names(tuple(touched))})] if touched else []


def undo_permit(request: Request, before: Mapping[str, Any]) -> Line:
    """Put back what a city let be shown, unless somebody changed it again since."""
    known = people.city(request.tx, before["city"])
    if known is None or known.telegram != before.get("to", known.telegram):
        raise UserError("commands-nothing-to-undo")
    changed = known.telegram
    people.set_telegram(request.tx, known, before["telegram"])
    _applied(request, known, changed)
    return _said(known)


def policy_options(_request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the policies as options."""
    return [Option(Line(f"windows-policy-{name}"), name) for name in policy.POLICIES]


def city_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return all cities as options."""
    return [Option(quoted_name(known.name), known.slug) for known in people.cities(request.tx)]


PERMIT = Declaration(
    "city telegram",
    Permit,
    do_permit,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!city telegram never Geestland",
    options={"policy": policy_options, "city": city_options},
    platform="telegram",
)
COMMANDS = (PERMIT,)
UNDOS = (Undo("city-telegram", undo_permit),)
