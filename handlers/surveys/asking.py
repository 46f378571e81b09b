"""When cities are asked two questions about their tandem, what is asked, and what everybody sees of the answers.

The first round is 30 days after a tandem's start, the others every 60 days after that. A city answers as a whole: any
of its people presses a button, the last press counts, and nobody else sees what was answered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from config.texts import Line, Names
from handlers.common.telling import Spot, tell_spots
from handlers.context import Context
from storage import schedules, surveys, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Schedule, Tandem
from storage.schedules import NewSchedule

FIRST, THEN = timedelta(days=30), timedelta(days=60)
HOUR = time(10)
"""By the clock of the tandem's first city."""
KIND = "survey.ask"
SATURDAY = 5


def watch(tx: Tx) -> int:
    """Enter the first round of each active tandem that has none yet; return how many."""
    found = surveys.unwatched(tx, KIND)
    for tandem in found:
        _enter(tx, tandem, 1, max(tandem.created_at + FIRST, tx.now))
    return len(found)


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Ask the questions of a round, and enter the next one. A tandem that is paused now is not asked this time."""
    tandem = tandems.get(tx, row.tandem_id) if row.tandem_id is not None else None
    if tandem is None or tandem.state == "ended":
        return
    number = int(row.name.rpartition(":")[2])
    _enter(tx, tandem, number + 1, context.now + THEN)
    if tandem.state == "active":
        for question in surveys.QUESTIONS:
            _tell(tx, tandem, number, question, f"survey:{tandem.id}:{number}")


def show(tx: Tx, tandem: Tandem, number: int, question: str, source: str) -> None:
    """Show, in the place of a question, which cities have answered it; what they answered is not shown."""
    _tell(tx, tandem, number, question, source, replaces=(f"survey:{tandem.id}:{number}", question))


def latest(tx: Tx, tandem: Tandem) -> int:
    """Return the round that was asked last; 0: none yet."""
    number = 0
    while (row := schedules.named(tx, _name(tandem, number + 1))) is not None and row.due_at is None:
        number += 1
    return number


def _tell(
    tx: Tx, tandem: Tandem, number: int, question: str, source: str, replaces: tuple[str, str] | None = None
) -> None:
    said = _said(tx, tandem, number, question)
    buttons = [
        Button(Line("surveys-value", {"value": value}), f"!survey {tandem.id} {number} {question} {value}")
        for value in surveys.VALUES
    ]
    label = question if replaces is None else f"{question}:answered"
    tell_spots(tx, tandem, source, label, said, buttons=buttons, replaces=replaces, quiet=True)


def _said(tx: Tx, tandem: Tandem, number: int, question: str) -> Callable[[Spot], Sequence[Line]]:
    done = surveys.answered(tx, tandem.id, number, question)
    answered = tuple(city.name for city in tandems.cities(tx, tandem.id) if city.id in done)
    lines = [Line(f"surveys-{question}"), Line("surveys-how")]
    if answered:
        lines.append(Line("surveys-answered", {"cities": Names(answered)}))
    return lambda _spot: lines


def _enter(tx: Tx, tandem: Tandem, number: int, earliest: datetime) -> None:
    cities = tandems.cities(tx, tandem.id)
    zone = cities[0].zone if cities else "UTC"
    day = earliest.astimezone(ZoneInfo(zone)).date()
    due = datetime.combine(day, HOUR, ZoneInfo(zone))
    while due < earliest or due.weekday() >= SATURDAY:
        day += timedelta(days=1)
        due = datetime.combine(day, HOUR, ZoneInfo(zone))
    wall = due.replace(tzinfo=None).isoformat(timespec="minutes")
    schedules.enter(tx, [NewSchedule(_name(tandem, number), KIND, tandem.id, due, wall, zone)])


def _name(tandem: Tandem, number: int) -> str:
    return f"survey:{tandem.id}:{number}"
