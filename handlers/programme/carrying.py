"""An import is carried out: cities, people, tandems and their rooms, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from handlers.commands.declaration import ROLES
from handlers.common import offers, places, policy, seats, shapes, staff
from handlers.common.platforms import WINDOWS, for_rooms
from handlers.context import Context
from handlers.errors import UserError
from handlers.programme.planning import PersonDeed, Plan, TandemDeed
from handlers.programme.sheets import Problem
from storage import audit, people, programme, rooms, tandems
from storage.database import Tx
from storage.models import City, Participant, Tandem

COMMAND = "import"
COORDINATOR = "coordinator"


class Refused(Exception):  # noqa: N818 - it is an answer, not a fault
    """One row cannot be carried out, so nothing was."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.line.key)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Deed:
    """What every step of an import needs. ``source`` names what it plans."""

    tx: Tx
    context: Context
    source: str

    @property
    def platform(self) -> str:
        """Where rooms are opened; empty: nowhere."""
        return for_rooms(self.context)


@dataclass(frozen=True, slots=True)
class Crowd:
    """People with whom more has to be done than to write down what changed."""

    newcomers: Sequence[Participant]
    """Have an account or a city that is new, so they are invited to tandems."""
    coordinators: Sequence[Participant]
    """Are coordinators from now on."""
    readers: Sequence[Participant]
    """Read another language first."""
    accounts: frozenset[str]
    """The accounts that are new."""


def carry_out(tx: Tx, plan: Plan, context: Context, source: str, actor_id: int | None = None) -> None:
    """Do what a plan without problems says, and enter it into the log. Raises ``Refused``; then nothing may be kept.

    ``actor_id`` is the coordinator; empty for whoever has the command line.
    """
    with audit.recording(tx, actor_id, COMMAND):
        do(tx, plan, context, source)


def do(tx: Tx, plan: Plan, context: Context, source: str) -> None:
    """Do what a plan without problems says. Raises ``Refused``; then nothing may be kept."""
    deed = Deed(tx, context, source)
    cities = _cities(deed, plan)
    crowd = _people(deed, plan, cities)
    _invite_coordinators(deed, crowd.coordinators)
    founded = {_tandem(deed, wanted, cities) for wanted in plan.tandems}
    for city_id, persons in _by_city(crowd.newcomers).items():
        for tandem in tandems.of_city(tx, city_id):
            if tandem.id not in founded and deed.platform:
                _settle(deed, tandem, persons, crowd.accounts)
    for person in crowd.readers:
        _move(deed, person)


def _cities(deed: Deed, plan: Plan) -> Mapping[str, City]:
    """Enter and change cities; return all that there are then, by short name."""
    known = {city.slug: city for city in people.cities(deed.tx)}
    for wanted in plan.cities:
        if wanted.city_id is None:
            known[wanted.slug] = programme.add_city(deed.tx, wanted.values)
        else:
            programme.change_city(deed.tx, known[wanted.slug], wanted.values)
    return known


def _people(deed: Deed, plan: Plan, cities: Mapping[str, City]) -> Crowd:
    """Enter and change people; return what else has to be done about them."""
    fresh = [wanted for wanted in plan.people if wanted.person_id is None]
    entered = programme.add_people(
        deed.tx, ({**wanted.values, "city_id": cities[wanted.city].id if wanted.city else None} for wanted in fresh)
    )
    owners = {account: person for wanted, person in zip(fresh, entered, strict=True) for account in wanted.accounts}
    newcomers = [person for wanted, person in zip(fresh, entered, strict=True) if wanted.accounts]
    coordinators = [person for person in entered if person.role == COORDINATOR]
    readers = []
    for wanted in plan.people:
        person = people.get(deed.tx, wanted.person_id) if wanted.person_id is not None else None
        if person is None:
            continue
        first, role = person.reads[:1], person.role
        _change(deed, wanted, person, cities)
        owners |= dict.fromkeys(wanted.accounts, person)
        if ROLES[person.role] < ROLES[role]:
            _dismiss(deed, person)
        newcomers += [person] if wanted.accounts or wanted.city else []
        coordinators += [person] if wanted.values.get("role") == COORDINATOR else []
        readers += [person] if person.reads[:1] != first else []
    programme.link_accounts(deed.tx, deed.platform, {account: person.id for account, person in owners.items()})
    return Crowd(newcomers, coordinators, readers, frozenset(owners))


def _dismiss(deed: Deed, person: Participant) -> None:
    """What goes with the role of a coordinator goes with it."""
    staff.dismiss(deed.tx, person, deed.source)
    offers.withdraw(deed.tx, person)


def _invite_coordinators(deed: Deed, coordinators: Iterable[Participant]) -> None:
    """Invite new coordinators to the coordinators' room, where there is one."""
    for room in rooms.with_purpose(deed.tx, "coordinators", deed.platform):
        for person in coordinators:
            for account in people.accounts_of(deed.tx, person.id, room.platform):
                places.invite(deed.tx, room, account, deed.source)


def _change(deed: Deed, wanted: PersonDeed, person: Participant, cities: Mapping[str, City]) -> None:
    values = dict(wanted.values)
    if wanted.city:
        values["city_id"] = cities[wanted.city].id
    programme.change_person(deed.tx, person, values)


def _tandem(deed: Deed, wanted: TandemDeed, cities: Mapping[str, City]) -> int:
    """Found a tandem with its rooms, or change one; return the row of a new one, else 0."""
    tx = deed.tx
    if wanted.tandem_id is not None:
        tandem = tandems.get(tx, wanted.tandem_id)
        assert tandem is not None, "the plan was made in this transaction"
        if wanted.name:
            tandems.rename(tx, tandem, wanted.name)
        if wanted.shape:
            shapes.reshape(tx, tandem, wanted.shape, deed.source, deed.platform)
        return 0
    members = [cities[slug] for slug in wanted.cities]
    try:
        policy.check_cities(tx, members)
    except UserError as error:
        raise Refused(Problem(wanted.place, error.line)) from error
    tandem = tandems.create(tx, slug=wanted.slug, name=wanted.name, shape=wanted.shape, members=members)
    places.arrange(tx, tandem, deed.source, deed.platform)
    if WINDOWS & deed.context.accounts.keys():
        seats.seat_all(tx, tandem, deed.source, deed.context)
    return tandem.id


def _by_city(persons: Iterable[Participant]) -> Mapping[int, list[Participant]]:
    found: dict[int, list[Participant]] = {}
    for person in persons:
        if person.city_id is not None:
            found.setdefault(person.city_id, []).append(person)
    return found


def _settle(deed: Deed, tandem: Tandem, persons: Iterable[Participant], fresh: frozenset[str]) -> None:
    """Invite people with an account to a tandem of their city; one that was just founded has invited everybody."""
    for person in persons:
        room = places.settle(deed.tx, tandem, person, deed.source, deed.platform)
        for account in people.accounts_of(deed.tx, person.id, deed.platform) if room is not None else ():
            if room is not None and account.native_id in fresh:
                shapes.greet_present(deed.tx, tandem, room, account, person, deed.source, deed.context)


def _move(deed: Deed, person: Participant) -> None:
    """Give somebody whose first language changed the room of that language."""
    for tandem in tandems.of_person(deed.tx, person):
        if tandem.shape == "language":
            places.move(deed.tx, tandem, person, deed.source, deed.platform)
