"""In which networks, projects and initiatives cities take part: queries and writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, exists, func, select

from storage.database import Tx
from storage.models import City, CityNetwork, CityReview, Schedule, Tandem, TandemCity

OWN = "own:"
"""How the key of a network begins that is not on the list."""
SMALL = 100_000
"""Inhabitants from which a city is a large one (https://ec.europa.eu/eurostat: towns and cities by size)."""


def of_city(tx: Tx, city_id: int) -> list[CityNetwork]:
    """Return what a city takes part in, in the order in which it said so."""
    query = select(CityNetwork).where(CityNetwork.city_id == city_id)
    return list(tx.scalars(query.order_by(CityNetwork.noted_at, CityNetwork.key)))


def join(tx: Tx, city_id: int, key: str, name: str = "") -> bool:
    """Note that a city takes part in something; tell whether that is new. By that it has looked at its list."""
    review(tx, city_id)
    if tx.get(CityNetwork, (city_id, key)) is not None:
        return False
    tx.add(CityNetwork(city_id=city_id, key=key, name=name, noted_at=tx.now))
    tx.flush()
    return True


def leave(tx: Tx, city_id: int, key: str) -> bool:
    """Note that a city takes no part in something any more; tell whether it did."""
    review(tx, city_id)
    row = tx.get(CityNetwork, (city_id, key))
    if row is None:
        return False
    tx.delete(row)
    tx.flush()
    return True


def review(tx: Tx, city_id: int) -> None:
    """Note that a city has looked at its list today."""
    row = tx.get(CityReview, city_id)
    if row is None:
        tx.add(CityReview(city_id=city_id, reviewed_at=tx.now))
    else:
        row.reviewed_at = tx.now
    tx.flush()


def reviewed(tx: Tx, city_id: int) -> CityReview | None:
    """Return when a city last looked at its list; None: never."""
    return tx.get(CityReview, city_id)


def by_key(tx: Tx) -> Mapping[str, tuple[str, Sequence[str]]]:
    """Return, by key, what each network is called where it is not on the list, and which member cities are in it."""
    query = select(CityNetwork, City.name).join(City, City.id == CityNetwork.city_id).where(_is_member())
    found: dict[str, tuple[str, list[str]]] = {}
    for row, city in tx.execute(query.order_by(CityNetwork.key, City.name)):
        found.setdefault(row.key, (row.name, []))[1].append(city)
    return found


def shared(tx: Tx) -> Mapping[int, Sequence[tuple[str, str]]]:
    """Return, by the tandem's row, the networks in which at least two of its cities are: key and name off the list."""
    query = (
        select(TandemCity.tandem_id, CityNetwork.key, func.max(CityNetwork.name))
        .join(CityNetwork, CityNetwork.city_id == TandemCity.city_id)
        .join(Tandem, Tandem.id == TandemCity.tandem_id)
        .where(TandemCity.left_at.is_(None), Tandem.state != "ended")
        .group_by(TandemCity.tandem_id, CityNetwork.key)
        .having(func.count() > 1)
    )
    found: dict[int, list[tuple[str, str]]] = {}
    for tandem_id, key, name in tx.execute(query.order_by(TandemCity.tandem_id, CityNetwork.key)):
        found.setdefault(tandem_id, []).append((key, name))
    return found


def in_none(tx: Tx) -> list[str]:
    """Return the small and medium towns that said that they take part in nothing."""
    query = (
        select(City.name)
        .join(CityReview, CityReview.city_id == City.id)
        .where(_is_member(), ~exists().where(CityNetwork.city_id == City.id), City.population < SMALL)
    )
    return list(tx.scalars(query.order_by(City.name)))


def unwatched(tx: Tx) -> list[City]:
    """Return the member cities that were never to be asked."""
    watched = exists().where(Schedule.name == "network:" + City.slug)
    return list(tx.scalars(select(City).where(_is_member(), ~watched).order_by(City.id)))


def _is_member() -> ColumnElement[bool]:
    """Whether a city is in a tandem that has not ended."""
    return (
        exists()
        .where(TandemCity.city_id == City.id, TandemCity.left_at.is_(None))
        .where(Tandem.id == TandemCity.tandem_id, Tandem.state != "ended")
    )
