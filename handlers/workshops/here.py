"""Which workshop somebody means, and for whom it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from handlers.commands.declaration import Option, Request, Role
from handlers.common.audience import ALL, CITY
from handlers.common.finding import quoted_name
from handlers.errors import UserError
from storage import people, tandems, workshops
from storage.database import Tx
from storage.models import Participant, Workshop

LISTED = 8
"""Workshops that are shown at once."""
LOOKED_BACK = timedelta(days=60)
"""For how long those that are over are offered."""


def asker(request: Request) -> Participant:
    """Return the person who asks. Raises ``UserError`` if nobody knows them."""
    if request.person is None:
        raise UserError("commands-unknown-person")
    return request.person


def known(request: Request, number: int) -> Workshop:
    """Return a workshop of which one may hear, taken for this transaction. Raises ``UserError``."""
    found = workshops.lock(request.tx, number)
    if found is None or found.state == "dropped" or (found.state == "draft" and request.role is not Role.COORDINATOR):
        raise UserError("workshops-none", number=number)
    return found


def announced(request: Request, number: int) -> Workshop:
    """Return one that was announced, and not cancelled. Raises ``UserError``."""
    found = known(request, number)
    if found.state != "open":
        raise UserError("workshops-cancelled-already" if found.state == "cancelled" else "workshops-not-announced")
    return found


def ahead(request: Request, number: int) -> Workshop:
    """Return one that was announced and has not begun. Raises ``UserError``."""
    found = announced(request, number)
    if found.starts_at <= request.context.now:
        raise UserError("workshops-closed")
    return found


def begun(request: Request, number: int) -> Workshop:
    """Return one that has begun. Raises ``UserError``."""
    found = announced(request, number)
    if found.starts_at > request.context.now:
        raise UserError("workshops-not-begun")
    return found


def zone_of(request: Request) -> str:
    """Return the zone in which somebody's words about time are meant."""
    zone = request.context.settings.programme.zone
    return people.zone_of(request.tx, request.person, zone) if request.person is not None else zone


def is_meant(tx: Tx, workshop: Workshop, person: Participant) -> bool:
    """Tell whether a workshop is for somebody: of its tandems or cities, or of the staff."""
    if person.role != "participant":
        return True
    own = tandems.of_person(tx, person)
    if ALL in workshop.audience:
        return bool(own)
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    theirs = {tandem.slug for tandem in own} | ({CITY + home.slug} if home is not None else set())
    return not theirs.isdisjoint(workshop.audience)


def coming_to(request: Request) -> list[Workshop]:
    """Return the workshops ahead that are for whoever asks, the next one first."""
    found = workshops.coming(request.tx, request.context.now)
    person = request.person
    return [one for one in found if is_meant(request.tx, one, person)] if person is not None else []


# --- what can be chosen -----------------------------------------------------------------------------------------


def ahead_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return those that are for whoever asks as options."""
    return [option(one) for one in coming_to(request)]


def all_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return those ahead, drafts, and the latest ones as options."""
    now = request.context.now
    drafts = workshops.drafts(request.tx) if request.role is Role.COORDINATOR else []
    return [option(one) for one in (*workshops.coming(request.tx, now), *drafts, *past(request))]


def begun_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the latest ones that have begun as options."""
    return [option(one) for one in past(request)]


def past(request: Request) -> list[Workshop]:
    """Return the latest ones that have begun."""
    found = workshops.latest(request.tx, request.context.now, LISTED)
    return [one for one in found if one.starts_at > request.context.now - LOOKED_BACK]


def option(workshop: Workshop) -> Option:
    """Return a workshop as an answer to the question which one is meant."""
    return Option(quoted_name(f"{workshop.id}: {workshop.title}"), str(workshop.id))
