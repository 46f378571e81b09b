"""What is said about a workshop: what it is, when by somebody's clock, how long, where, how many places are left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from config.texts import Foreign, Line
from handlers.common import instants, waking
from handlers.common.initiative import chat_of
from handlers.common.when.clocks import resolve
from handlers.common.when.showing import show_change
from handlers.context import Context
from storage import people, rooms, tandems, windows, workshops
from storage.database import Tx
from storage.models import City, Participant, Room, SignUp, Workshop


def title(workshop: Workshop, *, hosted: bool = False) -> Foreign:
    """Return a workshop's title, which is translated for whoever reads it."""
    return Foreign(workshop.title, workshop.language, hosted)


def named(key: str, workshop: Workshop, *, hosted: bool = False) -> Line:
    """Return a sentence about a workshop that calls it by its title."""
    return Line(key, {"title": title(workshop, hosted=hosted)})


def heading(workshop: Workshop, *, hosted: bool = False) -> Line:
    """Return what it is, and what it is called."""
    return named(f"workshops-is-{workshop.kind}", workshop, hosted=hosted)


def when(workshop: Workshop, zone: str, cities: Sequence[City] = ()) -> list[Line]:
    """Return when it begins, by the clock of a zone, and where other clocks show something else."""
    agreed = datetime.fromisoformat(workshop.wall)
    changed = show_change(agreed.time(), resolve(agreed.date(), agreed.time(), workshop.zone), workshop.zone)
    there = instants.elsewhere(workshop.starts_at, zone, cities)
    return [instants.at(workshop.starts_at, zone), *(one for one in (there, changed) if one is not None)]


def facts(workshop: Workshop) -> list[Line]:
    """Return how long it takes, and where it is."""
    online = [Line("workshops-online")] if workshop.call_link else []
    return [Line("workshops-minutes", {"count": workshop.minutes}), *_place(workshop), *online]


def way(workshop: Workshop) -> list[Line]:
    """Return how one gets there: the place, and the call, which only those are told who signed up."""
    call = [Line("checkins-call", {"link": workshop.call_link})] if workshop.call_link else []
    return [*_place(workshop), *call]


def _place(workshop: Workshop) -> list[Line]:
    # An address is the same in every language.
    return [Line("workshops-place", {"place": workshop.place})] if workshop.place else []


def places(tx: Tx, workshop: Workshop) -> list[Line]:
    """Return how many places are left, and how many people wait for one; nothing where there is no limit."""
    if workshop.capacity is None:
        return []
    free = workshop.capacity - len(workshops.signups(tx, workshop.id, "coming"))
    waiting = len(workshops.signups(tx, workshop.id, "waiting"))
    if waiting or free <= 0:
        return [Line("workshops-full", {"count": waiting})]
    return [Line("workshops-free", {"count": free, "of": workshop.capacity})]


def standing(tx: Tx, workshop: Workshop, known: SignUp | None) -> Line:
    """Return how somebody stands: they have a place, wait for one, or do not come."""
    if known is None:
        return Line("workshops-you-not")
    if known.state == "coming":
        return Line("workshops-you-coming")
    before = [row.id for row, _ in workshops.signups(tx, workshop.id, "waiting") if row.id <= known.id]
    return Line("workshops-you-waiting", {"number": len(before)})


# --- where it is said -------------------------------------------------------------------------------------------


def owner(tx: Tx, room: Room) -> Participant | None:
    """Return whose own chat a room is."""
    if room.purpose != "direct":
        return None
    found = (people.participant_of(tx, account) for account in rooms.members(tx, room.id))
    return next((person for person in found if person is not None), None)


def clock_in(tx: Tx, room: Room, workshop: Workshop, context: Context) -> tuple[str, Sequence[City]]:
    """Return by whose clock a room is spoken to, and the cities that read there, if there are several."""
    person = owner(tx, room)
    if person is not None:
        return waking.zone_of(tx, person, context), ()
    home = people.city(tx, room.city_id) if room.city_id is not None else None
    if home is not None:
        return home.zone, ()
    cities = tandems.cities(tx, room.tandem_id) if room.tandem_id is not None else []
    zones = [city.zone for city in cities]
    return (workshop.zone if workshop.zone in zones or not zones else zones[0]), cities


def hosted_in(tx: Tx, room: Room) -> bool:
    """Tell whether what is said in a room may be translated by a hosted engine."""
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    here = [tandem] if tandem is not None else windows.tandems_in(tx, room.id)
    return bool(here) and all(one.hosted_engines for one in here)


def own_chat(tx: Tx, person: Participant) -> Room | None:
    """Return where the bot speaks to somebody alone."""
    return chat_of(tx, person)
