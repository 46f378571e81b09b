"""Cities, their people, and the accounts through which people take part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select

from storage import lanes
from storage.database import Tx
from storage.models import Account, City, Participant, TandemCity

ROLES = ("participant", "coordinator", "team")


# --- accounts ---------------------------------------------------------------------------------------------------


# Built once: every message asks this, and building a statement takes longer than running it.
ACCOUNT = select(Account).where(Account.platform == bindparam("platform"), Account.native_id == bindparam("native_id"))


def account(tx: Tx, platform: str, native_id: str) -> Account | None:
    """Return an account by its native id, if it was ever seen or named."""
    return tx.scalar(ACCOUNT, {"platform": platform, "native_id": native_id})


def account_by_id(tx: Tx, account_id: int) -> Account | None:
    """Return an account by its row."""
    return tx.get(Account, account_id)


def see_account(tx: Tx, platform: str, native_id: str, name: str = "", known: Account | None = None) -> Account:
    """Return the account, entered if it is new; an empty name leaves the known one as it is.

    ``known`` is the account, if it was looked up already.
    """
    known = known or account(tx, platform, native_id)
    if known is None:
        known = Account(platform=platform, native_id=native_id, name=name)
        tx.add(known)
        tx.flush()
    elif name and known.name != name:
        known.name = name
    return known


def accounts_of(tx: Tx, participant_id: int, platform: str | None = None) -> list[Account]:
    """Return a person's accounts, the oldest first; on one platform, or on all."""
    query = select(Account).where(Account.participant_id == participant_id).order_by(Account.id)
    if platform is not None:
        query = query.where(Account.platform == platform)
    return list(tx.scalars(query))


def link_account(tx: Tx, known: Account, person: Participant) -> None:
    """Say that an account is this person's."""
    known.participant_id = person.id
    tx.flush()


def unlink_account(tx: Tx, known: Account) -> None:
    """Say that an account is nobody's any more."""
    known.participant_id = None
    tx.flush()


# --- people -----------------------------------------------------------------------------------------------------


def get(tx: Tx, participant_id: int) -> Participant | None:
    """Return a person, also one who left."""
    return tx.get(Participant, participant_id)


def participant_of(tx: Tx, known: Account) -> Participant | None:
    """Return the person behind an account, unless they left or nobody knows who it is."""
    if known.participant_id is None:
        return None
    person = tx.get(Participant, known.participant_id)
    return person if person is not None and person.left_at is None else None


def of_city(tx: Tx, city_id: int) -> list[Participant]:
    """Return a city's people who have not left, in the order in which they came."""
    query = select(Participant).where(Participant.city_id == city_id, Participant.left_at.is_(None))
    return list(tx.scalars(query.order_by(Participant.id)))


def of_tandem(tx: Tx, tandem_id: int) -> list[Participant]:
    """Return the people of a tandem's cities who have not left: by city, then in the order in which they came."""
    query = (
        select(Participant)
        .join(TandemCity, TandemCity.city_id == Participant.city_id)
        .where(TandemCity.tandem_id == tandem_id, TandemCity.left_at.is_(None), Participant.left_at.is_(None))
        .order_by(TandemCity.position, Participant.id)
    )
    return list(tx.scalars(query))


def with_role(tx: Tx, role: str) -> list[Participant]:
    """Return the people of a role who have not left."""
    query = select(Participant).where(Participant.role == role, Participant.left_at.is_(None))
    return list(tx.scalars(query.order_by(Participant.id)))


# Built once, and of the bare table: every message asks this.
PARTICIPANTS = lanes.table(Participant)
OFFICIALS = select(PARTICIPANTS.c.id, PARTICIPANTS.c.name).where(
    PARTICIPANTS.c.role.in_(("coordinator", "team")), PARTICIPANTS.c.left_at.is_(None)
)


def officials(tx: Tx) -> list[tuple[int, str]]:
    """Return the coordinators and the team, by id and name: those whom nobody must be taken for."""
    return [(row.id, row.name) for row in tx.run(OFFICIALS)]


def everybody(tx: Tx) -> list[Participant]:
    """Return all people who have not left, by name; and those who left, whose data is still there, after them."""
    query = select(Participant).where(Participant.name != "")
    return list(tx.scalars(query.order_by(Participant.left_at.is_not(None), Participant.name, Participant.id)))


def create(
    tx: Tx, name: str, *, reads: Sequence[str], city_id: int | None = None, role: str = "participant"
) -> Participant:
    """Enter a person, who writes in the language that they read best."""
    person = Participant(name=name, city_id=city_id, role=role, reads=list(reads), writes=reads[0])
    tx.add(person)
    tx.flush()
    return person


def set_languages(tx: Tx, person: Participant, reads: Sequence[str], writes: str) -> None:
    """Say which languages a person reads (the best first) and writes."""
    person.reads = list(reads)
    person.writes = writes
    tx.flush()


def set_zone(tx: Tx, person: Participant, zone: str | None) -> None:
    """Say what a person's clock shows; None: as in their city."""
    person.zone = zone
    tx.flush()


def set_quiet(tx: Tx, person: Participant, quiet_hours: str | None) -> None:
    """Say when a person wants no sound (``21:00-08:00``, ``off``; None: as the settings say)."""
    person.quiet_hours = quiet_hours
    tx.flush()


def set_pause(tx: Tx, person: Participant, until: datetime | None) -> None:
    """Say until when (aware) the bot tells a person nothing on its own; None: there is no pause."""
    person.paused_until = until
    tx.flush()


def come_back(tx: Tx, person: Participant) -> None:
    """Say that a person did not leave after all."""
    person.left_at = None
    tx.flush()


def move(tx: Tx, person: Participant, city_id: int | None) -> None:
    """Say that a person belongs to a city."""
    person.city_id = city_id
    tx.flush()


def rename(tx: Tx, person: Participant, name: str) -> None:
    """Say how a person is called."""
    person.name = name
    tx.flush()


def appoint(tx: Tx, person: Participant, role: str) -> None:
    """Give a person a role."""
    person.role = role
    tx.flush()


def leave(tx: Tx, person: Participant) -> None:
    """Say that a person left. What they wrote stays, and so does the row that it belongs to."""
    person.left_at = tx.now
    tx.flush()


# --- cities -----------------------------------------------------------------------------------------------------


def city(tx: Tx, city_id: int) -> City | None:
    """Return a city by its row."""
    return tx.get(City, city_id)


def city_by_slug(tx: Tx, slug: str) -> City | None:
    """Return a city by its short ASCII name."""
    return tx.scalar(select(City).where(City.slug == slug))


def cities(tx: Tx) -> list[City]:
    """Return all cities, by name."""
    return list(tx.scalars(select(City).order_by(City.name, City.id)))


def add_city(tx: Tx, *, slug: str, name: str, languages: Sequence[str], zone: str, country: str = "") -> City:
    """Enter a city."""
    entered = City(slug=slug, name=name, languages=list(languages), zone=zone, country=country)
    tx.add(entered)
    tx.flush()
    return entered


def change_city(tx: Tx, known: City, *, languages: Sequence[str], zone: str) -> None:
    """Say what is read in a city, and what its clocks show."""
    known.languages = list(languages)
    known.zone = zone
    tx.flush()


def set_telegram(tx: Tx, known: City, policy: str) -> None:
    """Say what of a city's people's words may be shown on Telegram: allow, names (without names), never."""
    known.telegram = policy
    tx.flush()


def zone_of(tx: Tx, person: Participant, otherwise: str) -> str:
    """Return the name of a person's time zone: the own one, else the city's, else the given one."""
    if person.zone:
        return person.zone
    home = city(tx, person.city_id) if person.city_id is not None else None
    return home.zone if home is not None else otherwise
