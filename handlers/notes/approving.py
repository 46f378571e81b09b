"""Cities approve minutes, each by a button that anybody of it may press; the team reads them once all have.

Nobody is pressed and nothing is released by itself: a city that does not answer is reminded once, in its people's
hours. A city that left need not approve.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from config.texts import Line, Moment
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.commands.kinds import NUMBER
from handlers.common import initiative
from handlers.common.telling import Spot, tell_spots
from handlers.context import Context
from handlers.errors import UserError
from handlers.notes import mine
from handlers.notes.mine import asker, check_own
from storage import arrivals, commands, minutes as stored, notes, people, schedules, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import City, Schedule, SessionMinutes, Tandem, TandemSession
from storage.schedules import NewSchedule

KIND = "notes.approval"
REMINDED_AFTER = timedelta(days=5)
OF_USE = timedelta(days=14)
"""How long the reminder is of use."""
CARD = "approval"
"""How the words are called that ask for approvals; what cities answered is written into them."""


def card_of(session: TandemSession, number: int) -> str:
    """Return the source of the words that ask about a version."""
    return f"minutes:{session.uid}:v{number}"


def ask(tx: Tx, session: TandemSession, minutes: SessionMinutes, tandem: Tandem, context: Context) -> None:
    """Ask the cities everywhere to approve the latest version, and remember to remind them once."""
    source = card_of(session, minutes.version)
    tell_spots(tx, tandem, source, CARD, _status(tx, minutes, tandem), buttons=buttons(minutes), quiet=True)
    name, due = f"approval:{session.id}", context.now + REMINDED_AFTER
    schedules.enter(tx, [NewSchedule(name, KIND, tandem.id, due)])


def buttons(minutes: SessionMinutes) -> Sequence[Button]:
    """Return the button that approves the latest version."""
    return [Button(Line("minutes-button-approve"), f"!minutes approve {minutes.session_id} {minutes.version}")]


def missing(tx: Tx, minutes: SessionMinutes) -> list[City]:
    """Return the cities of the tandem that have not approved the latest version."""
    given = stored.approved(tx, minutes.session_id, minutes.version)
    return [city for city in tandems.cities(tx, minutes.tandem_id) if city.id not in given]


def _status(tx: Tx, minutes: SessionMinutes, tandem: Tandem) -> Any:
    given = stored.approved(tx, minutes.session_id, minutes.version)
    cities = tandems.cities(tx, tandem.id)
    first = Line("minutes-released") if minutes.state == "released" else Line("minutes-ask")
    rows = [Line("minutes-approved" if city.id in given else "minutes-waits", {"city": city.name}) for city in cities]
    return lambda _spot: [first, *rows]


def retire(tx: Tx, session: TandemSession, tandem: Tandem, number: int) -> None:
    """Take the buttons from the words that ask about an older version."""
    source = card_of(session, number)

    def said(_spot: Spot) -> Sequence[Line]:
        return [Line("minutes-superseded")]

    tell_spots(tx, tandem, f"{source}:{tx.now.isoformat()}", CARD, said, replaces=(source, CARD), quiet=True)


def refresh(tx: Tx, minutes: SessionMinutes, tandem: Tandem) -> None:
    """Write into the words that ask what the cities answered."""
    source = card_of(stored.session_of(tx, minutes), minutes.version)
    shown = [] if minutes.state == "released" else buttons(minutes)
    again = f"{source}:{tx.now.isoformat()}"
    tell_spots(
        tx, tandem, again, CARD, _status(tx, minutes, tandem), buttons=shown, replaces=(source, CARD), quiet=True
    )


# --- approving --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Approve:
    """Approve minutes for one's city; only buttons say this."""

    session: Annotated[int, NUMBER]
    number: Annotated[int, NUMBER]


def do_approve(request: Request, command: Approve) -> None:
    """Note a city's approval; once there is none missing, the minutes are released. Raises ``UserError``."""
    person = asker(request)
    minutes = stored.locked(request.tx, command.session)
    if minutes is None or minutes.version != command.number:
        raise UserError("minutes-not-latest")
    if minutes.state == "taking":
        raise UserError("minutes-still-taking")
    tandem = check_own(request, minutes.tandem_id)
    if person.city_id is None or all(city.id != person.city_id for city in tandems.cities(request.tx, tandem.id)):
        raise UserError("minutes-no-city")
    if not stored.approve(request.tx, minutes, person.city_id, person):
        raise UserError("minutes-already")
    before = {"session": minutes.session_id, "number": minutes.version, "city": person.city_id}
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind="approval", before=before
    )
    settle(request.tx, minutes, tandem)
    city = people.city(request.tx, person.city_id)
    if mine.is_bundle(request) and city is not None:
        mine.beside(request).answer(Line("minutes-approved", {"city": city.name}))


def settle(tx: Tx, minutes: SessionMinutes, tandem: Tandem) -> None:
    """Release minutes that all cities approved, or take that back; and show it."""
    lacks = missing(tx, minutes)
    if not lacks and minutes.state != "released":
        stored.release(tx, minutes)
        schedules.drop(tx, [f"approval:{minutes.session_id}"])
        for person in people.of_tandem(tx, tandem.id):
            initiative.withdraw(tx, _mention(minutes), person)
        event = {"kind": "minutes_released", "session_id": minutes.session_id}
        name = f"released:{minutes.session_id}:{minutes.version}:{tx.now.isoformat()}"
        arrivals.tell(tx, event, name, f"clock:{tandem.id}")
    elif lacks and minutes.state == "released":
        stored.reopen(tx, minutes)
    refresh(tx, minutes, tandem)


def undo_approval(request: Request, before: Mapping[str, Any]) -> Line:
    """Take an approval back, unless there is a newer version by now. Raises ``UserError``."""
    minutes = stored.locked(request.tx, before["session"])
    tandem = tandems.get(request.tx, minutes.tandem_id) if minutes is not None else None
    if minutes is None or tandem is None or minutes.version != before["number"]:
        raise UserError("minutes-not-latest")
    if not stored.withdraw(request.tx, minutes.session_id, minutes.version, before["city"]):
        raise UserError("commands-nothing-to-undo")
    settle(request.tx, minutes, tandem)
    city = people.city(request.tx, before["city"])
    return Line("minutes-waits", {"city": city.name if city is not None else "–"})


# --- reminding --------------------------------------------------------------------------------------------------


def _mention(minutes: SessionMinutes) -> str:
    return f"approval:{minutes.session_id}:{minutes.version}"


def remind(tx: Tx, row: Schedule, context: Context) -> None:
    """Remind the people of cities that have not approved yet, once."""
    minutes = notes.minutes_of(tx, int(row.name.partition(":")[2]))
    tandem = tandems.get(tx, minutes.tandem_id) if minutes is not None else None
    schedules.drop(tx, [row.name])
    if minutes is None or tandem is None or minutes.state != "completing" or tandem.state == "ended":
        return
    lacking = {city.id for city in missing(tx, minutes)}
    if not lacking:
        settle(tx, minutes, tandem)  # Whoever was waited for has left.
    session = stored.session_of(tx, minutes)
    line = Line("minutes-remind", {"tandem": tandem.name, "at": Moment(session.starts_at, session.zone, "date")})
    for person in people.of_tandem(tx, tandem.id):
        if person.city_id in lacking:
            initiative.mention(tx, person, _mention(minutes), line, context.now + OF_USE, buttons=buttons(minutes))


COMMANDS: tuple[Declaration[Any], ...] = (
    Declaration("minutes approve", Approve, do_approve, Role.PARTICIPANT, Where.ANYWHERE, ""),
)
UNDOS = (Undo("approval", undo_approval, Role.PARTICIPANT),)
