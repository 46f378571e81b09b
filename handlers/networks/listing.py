"""What a city takes part in, in words; and once a year the question whether that still holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from config.networks import networks
from config.settings import Settings
from config.texts import Line, Names
from handlers.common import initiative
from handlers.context import Context
from storage import networks as stored, people, schedules, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import City, Schedule
from storage.schedules import NewSchedule

KIND = "network.review"
FIRST, YEAR = timedelta(days=14), timedelta(days=365)
USEFUL = timedelta(days=30)
HOUR = time(10)


def names_of(tx: Tx, city: City, settings: Settings) -> list[str]:
    """Return what a city takes part in, by name."""
    listed = {known.key: known.name for known in networks(settings)}
    return [listed.get(row.key) or row.name or row.key for row in stored.of_city(tx, city.id)]


def shared_with(tx: Tx, city: City, settings: Settings) -> list[Line]:
    """Return, for each of a city's tandems, what all its cities take part in."""
    lines = []
    mine = set(names_of(tx, city, settings))
    for tandem in tandems.of_city(tx, city.id):
        others = [known for known in tandems.cities(tx, tandem.id) if known.id != city.id]
        common = mine.intersection(*(names_of(tx, known, settings) for known in others)) if others else set()
        if common:
            data = {"cities": Names(tuple(known.name for known in others)), "networks": Names(tuple(sorted(common)))}
            lines.append(Line("networks-shared", {**data}))
    return lines


# --- once a year ------------------------------------------------------------------------------------------------


def watch(tx: Tx) -> int:
    """Enter, for each member city of which nothing was entered yet, when it is asked; return how many."""
    found = stored.unwatched(tx)
    for city in found:
        _enter(tx, city, tx.now + FIRST)
    return len(found)


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Ask a city's people whether their list is still right, unless somebody has looked at it lately."""
    city = people.city_by_slug(tx, row.name.partition(":")[2])
    if city is None or not tandems.of_city(tx, city.id):
        return
    seen = stored.reviewed(tx, city.id)
    if seen is not None and seen.reviewed_at + YEAR - USEFUL > context.now:
        _enter(tx, city, seen.reviewed_at + YEAR)
        return
    _enter(tx, city, context.now + YEAR)
    key = "networks-remind" if seen is not None else "networks-remind-first"
    for person in people.of_city(tx, city.id):
        name = f"networks:{city.slug}:{context.now.date().isoformat()}"
        buttons: Sequence[Button] = (Button(Line("command-networks"), "!networks"),)
        initiative.mention(tx, person, name, Line(key, {"city": city.name}), context.now + USEFUL, buttons=buttons)


def told(tx: Tx, city: City) -> None:
    """Take back the question, because somebody of the city has answered it."""
    for person in people.of_city(tx, city.id):
        initiative.withdraw_all(tx, f"networks:{city.slug}:", person)


def _enter(tx: Tx, city: City, earliest: datetime) -> None:
    day = earliest.astimezone(ZoneInfo(city.zone)).date() + timedelta(days=1)
    due = datetime.combine(day, HOUR, ZoneInfo(city.zone))
    wall = due.replace(tzinfo=None).isoformat(timespec="minutes")
    schedules.enter(tx, [NewSchedule(f"network:{city.slug}", KIND, None, due, wall, city.zone)])
