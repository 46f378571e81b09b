"""The programme as a whole, in few queries: what a spreadsheet of it is compared with and made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from storage.database import Tx
from storage.models import Account, City, Participant, Tandem, TandemCity


@dataclass(frozen=True, slots=True)
class Person:
    """A person who has not left, with their accounts: (platform, native id)."""

    id: int
    name: str
    city_id: int | None
    role: str
    reads: tuple[str, ...]
    writes: str
    zone: str
    accounts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """All cities, by name; all running tandems with their cities' rows in order; all people, in their order."""

    cities: Sequence[City]
    tandems: Sequence[tuple[Tandem, tuple[int, ...]]]
    people: Sequence[Person]


def facts(tx: Tx) -> Facts:
    """Read the programme."""
    cities = list(tx.scalars(select(City).order_by(City.name, City.id)))
    members: dict[int, list[int]] = {}
    here = select(TandemCity).where(TandemCity.left_at.is_(None)).order_by(TandemCity.tandem_id, TandemCity.position)
    for row in tx.scalars(here):
        members.setdefault(row.tandem_id, []).append(row.city_id)
    running = select(Tandem).where(Tandem.state != "ended").order_by(Tandem.name, Tandem.id)
    tandems = [(tandem, tuple(members.get(tandem.id, ()))) for tandem in tx.scalars(running)]
    return Facts(cities, tandems, people(tx))


def people(tx: Tx) -> list[Person]:
    """Return everybody who has not left, in the order in which they came."""
    accounts: dict[int, list[tuple[str, str]]] = {}
    linked = select(Account.participant_id, Account.platform, Account.native_id).order_by(Account.id)
    for row in tx.execute(linked.where(Account.participant_id.is_not(None))):
        accounts.setdefault(row[0] or 0, []).append((row[1], row[2]))
    present = select(Participant).where(Participant.left_at.is_(None)).order_by(Participant.id)
    return [
        Person(
            known.id,
            known.name,
            known.city_id,
            known.role,
            tuple(known.reads),
            known.writes,
            known.zone or "",
            tuple(accounts.get(known.id, ())),
        )
        for known in tx.scalars(present)
    ]


def add_city(tx: Tx, values: Mapping[str, Any]) -> City:
    """Enter a city with all that is known of it."""
    city = City(**values)
    tx.add(city)
    tx.flush()
    return city


def change_city(tx: Tx, city: City, values: Mapping[str, Any]) -> None:
    """Change what is known of a city."""
    for name, value in values.items():
        setattr(city, name, value)
    tx.flush()


def add_people(tx: Tx, people: Iterable[Mapping[str, Any]]) -> list[Participant]:
    """Enter many people at once, in this order."""
    entered = [Participant(**values) for values in people]
    tx.add_all(entered)
    tx.flush()
    return entered


def change_person(tx: Tx, person: Participant, values: Mapping[str, Any]) -> None:
    """Change what is known of a person."""
    for name, value in values.items():
        setattr(person, name, value)
    tx.flush()


def accounts_named(tx: Tx, platform: str, native_ids: Sequence[str], portion: int = 500) -> dict[str, Account]:
    """Return those of the accounts that were ever seen, by their native ids."""
    found: dict[str, Account] = {}
    for start in range(0, len(native_ids), portion):
        some = native_ids[start : start + portion]
        query = select(Account).where(Account.platform == platform, Account.native_id.in_(some))
        found |= {account.native_id: account for account in tx.scalars(query)}
    return found


def link_accounts(tx: Tx, platform: str, owners: Mapping[str, int]) -> None:
    """Say whose accounts these are: native id → row of the person. Accounts that were never seen are entered."""
    known = accounts_named(tx, platform, list(owners))
    for native_id, person_id in owners.items():
        account = known.get(native_id)
        if account is None:
            tx.add(Account(platform=platform, native_id=native_id, participant_id=person_id))
        else:
            account.participant_id = person_id
    tx.flush()
