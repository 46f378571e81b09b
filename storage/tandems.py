"""Tandems and the cities that take part in them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select

from storage.database import Tx
from storage.models import City, LinkCode, Message, Participant, Tandem, TandemCity

SHAPES = ("shared", "language", "city")


def get(tx: Tx, tandem_id: int) -> Tandem | None:
    """Return a tandem by its row."""
    return tx.get(Tandem, tandem_id)


def by_slug(tx: Tx, slug: str) -> Tandem | None:
    """Return a tandem by its short ASCII name."""
    return tx.scalar(select(Tandem).where(Tandem.slug == slug))


def running(tx: Tx) -> list[Tandem]:
    """Return all tandems that have not ended, by name."""
    return list(tx.scalars(select(Tandem).where(Tandem.state != "ended").order_by(Tandem.name, Tandem.id)))


def of_person(tx: Tx, person: Participant) -> list[Tandem]:
    """Return the running tandems of a person's city, by name."""
    return of_city(tx, person.city_id) if person.city_id is not None else []


def of_city(tx: Tx, city_id: int) -> list[Tandem]:
    """Return the running tandems of a city, by name."""
    query = (
        select(Tandem)
        .join(TandemCity, TandemCity.tandem_id == Tandem.id)
        .where(TandemCity.city_id == city_id, TandemCity.left_at.is_(None), Tandem.state != "ended")
        .order_by(Tandem.name, Tandem.id)
    )
    return list(tx.scalars(query))


def cities(tx: Tx, tandem_id: int) -> list[City]:
    """Return the cities that take part now, in the tandem's order."""
    query = (
        select(City)
        .join(TandemCity, TandemCity.city_id == City.id)
        .where(TandemCity.tandem_id == tandem_id, TandemCity.left_at.is_(None))
        .order_by(TandemCity.position)
    )
    return list(tx.scalars(query))


def has_talked(tx: Tx, tandem_id: int) -> bool:
    """Tell whether anything was said in a tandem."""
    return tx.scalar(select(Message.id).where(Message.tandem_id == tandem_id).limit(1)) is not None


def create(tx: Tx, *, slug: str, name: str, shape: str, members: Sequence[City]) -> Tandem:
    """Enter an active tandem of these cities, in this order."""
    made = Tandem(slug=slug, name=name, shape=shape, created_at=tx.now)
    tx.add(made)
    tx.flush()
    tx.add_all(
        TandemCity(tandem_id=made.id, city_id=member.id, position=position) for position, member in enumerate(members)
    )
    tx.flush()
    return made


def rename(tx: Tx, tandem: Tandem, name: str) -> None:
    """Say how a tandem is called. Its short name stays."""
    tandem.name = name
    tx.flush()


def set_shape(tx: Tx, tandem: Tandem, shape: str) -> None:
    """Say how the tandem's people share rooms. The rooms themselves are somebody else's business."""
    tandem.shape = shape
    tx.flush()


def set_state(tx: Tx, tandem: Tandem, state: str) -> None:
    """Say that a tandem is proposed, active or paused."""
    tandem.state = state
    tx.flush()


def set_hosted_engines(tx: Tx, tandem: Tandem, *, hosted: bool) -> None:
    """Say whether the tandem's texts may go to the hosted engine of the settings."""
    tandem.hosted_engines = hosted
    tx.flush()


def end(tx: Tx, tandem: Tandem) -> None:
    """End a tandem, give its short name free, and void its codes. What was said in it stays."""
    tandem.state = "ended"
    tandem.slug = f"{tandem.slug}-ended-{tandem.id}"
    tx.execute(delete(LinkCode).where(LinkCode.tandem_id == tandem.id))
    tx.flush()


def revive(tx: Tx, tandem: Tandem, state: str, slug: str) -> None:
    """Go on with a tandem that was ended by mistake, under a short name that is free."""
    tandem.state = state
    tandem.slug = slug
    tx.flush()


def join(tx: Tx, tandem: Tandem, member: City, position: int) -> None:
    """Say that a city takes part from now on, at this place among the others; one that left comes back."""
    known = tx.get(TandemCity, (tandem.id, member.id))
    if known is None:
        tx.add(TandemCity(tandem_id=tandem.id, city_id=member.id, position=position))
    else:
        known.left_at, known.position = None, position
    tx.flush()


def leave(tx: Tx, tandem: Tandem, member: City) -> int:
    """Say that a city takes part no more, and return the place that it had. What its people wrote stays."""
    known = tx.get(TandemCity, (tandem.id, member.id))
    assert known is not None
    known.left_at = tx.now
    tx.flush()
    return known.position
