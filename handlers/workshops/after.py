"""Afterwards: coordinators say how many came, city by city; who had a place says how it was, and stays unnamed.

Who came is nowhere. How somebody found it is kept with their city only; what they will use of it by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from config.texts import Line
from handlers.commands import parsing
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import CITY
from handlers.common import finding, initiative, reminders, waking
from handlers.common.hours import is_paused
from handlers.common.say import coordinators_rooms, say
from handlers.context import Context
from handlers.errors import UserError
from handlers.workshops import here, lines, planning, telling
from handlers.workshops.kinds import COUNT, NUMBER, REMARK, WORKSHOP
from storage import people, schedules, workshops
from storage.database import Tx
from storage.deliveries import Button
from storage.models import City, Participant, SignUp, Workshop

MOST_STARS = 5
MOST_CAME = 2000
NUMBERS = 8
"""So many numbers are offered as buttons."""
ANSWERED_WITHIN = timedelta(days=14)
"""For how long it is of use to ask somebody who had no chat with the bot."""


def ask_all(tx: Tx, workshop: Workshop, source: str, context: Context) -> None:
    """Ask the coordinators how many came, and everybody who had a place how it was, by day."""
    said, buttons = left_to_ask(tx, workshop)
    for room in coordinators_rooms(tx):
        say(tx, room, source, "attended", said, quiet=False, buttons=buttons, lasting=True)
    for _, person in workshops.signups(tx, workshop.id, "coming"):
        due = waking.by_day(context.now, waking.zone_of(tx, person, context), waking.rest_of(context, person))
        schedules.enter(tx, [planning.new(workshop, "feedback", due, person)])


# --- how many came ----------------------------------------------------------------------------------------------


def cities_of(tx: Tx, workshop: Workshop) -> list[City]:
    """Return the cities from which people had a place, by name."""
    ids = {person.city_id for _, person in workshops.signups(tx, workshop.id, "coming")} - {None}
    return sorted((city for city in people.cities(tx) if city.id in ids), key=lambda city: city.name)


def expected(tx: Tx, workshop: Workshop, city: City | None) -> int:
    """Return how many from a city had a place; without one: all."""
    found = [person for _, person in workshops.signups(tx, workshop.id, "coming")]
    return len([person for person in found if city is None or person.city_id == city.id])


def how_many(tx: Tx, workshop: Workshop, city: City | None) -> tuple[list[Line], list[Button]]:
    """Return the question how many came from a city, with likely numbers as buttons."""
    count = expected(tx, workshop, city)
    named = f" {parsing.quoted(city.slug)}" if city is not None else ""
    numbers = sorted({0, *range(max(0, count + 3 - NUMBERS), count + 2)})
    buttons = [
        Button(Line("commands-plain", {"text": str(one)}), f"!workshop attended {workshop.id} {one}{named}")
        for one in numbers
    ]
    asked = Line("workshops-how-many", {"title": lines.title(workshop)})
    if city is not None:
        asked = Line("workshops-how-many-from", {"title": lines.title(workshop), "city": city.name})
    write = Line("workshops-how-many-how", {"count": count, "line": f"!workshop attended {workshop.id} 14{named}"})
    return [asked, write], buttons


@dataclass(frozen=True, slots=True)
class Attended:
    """Say how many came: all together, or from a city."""

    workshop: Annotated[int, WORKSHOP]
    came: Annotated[int, COUNT]
    city: Annotated[str, CITY] = ""


def do_attended(request: Request, command: Attended) -> None:
    """Note it, and ask about the next city."""
    tx, workshop = request.tx, here.begun(request, command.workshop)
    if command.came > MOST_CAME:
        raise UserError("commands-unknown", given=str(command.came))
    cities = cities_of(tx, workshop)
    city = known_city(tx, command.city) if command.city else cities[0] if len(cities) == 1 else None
    workshops.set_attendance(tx, workshop.id, city.id if city is not None else None, command.came)
    said, buttons = left_to_ask(tx, workshop)
    request.answer(lines.heading(workshop), *came(tx, workshop), *said, buttons=buttons, lasting=True)


def left_to_ask(tx: Tx, workshop: Workshop) -> tuple[list[Line], list[Button]]:
    """Return the question about the next city of which nobody said how many came; nothing if all is said."""
    noted, cities = workshops.attendance(tx, workshop.id), cities_of(tx, workshop)
    left = [city for city in cities if city.id not in noted]
    if None in noted or (cities and not left):
        return [], []
    return how_many(tx, workshop, left[0] if left else None)


def known_city(tx: Tx, name: str) -> City:
    """Return the city that somebody named. Raises ``UserError``."""
    found = finding.known_city(tx, name)
    if found is None:
        raise UserError("broadcast-unknown", given=name)
    return found


def came(tx: Tx, workshop: Workshop) -> list[Line]:
    """Return how many came, as far as somebody noted it."""
    names = {city.id: city.name for city in people.cities(tx)}
    noted = workshops.attendance(tx, workshop.id)
    if None in noted:
        return [Line("workshops-came", {"count": noted[None]})]
    return [
        Line("workshops-came-from", {"city": names[city], "count": count})
        for city, count in noted.items()
        if city is not None
    ]


# --- how it was -------------------------------------------------------------------------------------------------


def ask(tx: Tx, workshop: Workshop, person: Participant, source: str, context: Context) -> None:
    """Ask somebody how it was, where nobody else reads; who has no such place, or pauses, is asked later."""
    known = workshops.signup(tx, workshop.id, person.id)
    noted = workshops.attendance(tx, workshop.id)
    absent = reminders.is_away(tx, workshop.starts_at, person, context) or noted.get(person.city_id or 0) == 0
    if known is None or known.state != "coming" or known.rated or absent:
        return
    if lines.own_chat(tx, person) is None or is_paused(person, context.now):
        line = lines.named("workshops-how-was-it", workshop)
        button = Button(Line("workshops-button-feedback"), f"!workshop feedback {workshop.id}")
        until = context.now + ANSWERED_WITHIN
        initiative.mention(tx, person, f"workshop:{workshop.id}:feedback", line, until, buttons=[button])
        return
    said = question(workshop)
    telling.tell(
        tx, workshop, person, source, "feedback", lambda *_: said, context, buttons=stars(workshop), quiet=True
    )


def question(workshop: Workshop) -> list[Line]:
    """Return the question how it was."""
    return [lines.named("workshops-how-was-it", workshop), Line("workshops-how-was-it-how")]


def stars(workshop: Workshop) -> list[Button]:
    """Return the answers: so many stars, or that somebody was not there."""
    found = [
        Button(Line("commands-plain", {"text": "★" * number}), f"!workshop rate {workshop.id} {number}")
        for number in range(1, MOST_STARS + 1)
    ]
    return [*found, Button(Line("workshops-button-absent"), f"!workshop rate {workshop.id} 0")]


@dataclass(frozen=True, slots=True)
class Feedback:
    """Say how a workshop was."""

    workshop: Annotated[int, NUMBER]


def do_feedback(request: Request, command: Feedback) -> None:
    """Ask how it was."""
    workshop, _ = attender(request, command.workshop)
    request.answer(*question(workshop), buttons=stars(workshop), lasting=True)


@dataclass(frozen=True, slots=True)
class Rate:
    """Give so many stars; none: one was not there."""

    workshop: Annotated[int, NUMBER]
    stars: Annotated[int, NUMBER]


def do_rate(request: Request, command: Rate) -> None:
    """Keep it without the name, and offer to say what one will use."""
    if command.stars > MOST_STARS:
        raise UserError("commands-unknown", given=str(command.stars))
    workshop, known = attender(request, command.workshop)
    if known.rated:
        raise UserError("workshops-rated-already")
    workshops.rate(request.tx, known, here.asker(request).city_id, command.stars)
    if not command.stars:
        request.answer(Line("workshops-absent"))
        return
    use = Button(Line("workshops-button-use"), f"!workshop use {workshop.id}")
    request.answer(Line("workshops-rated"), Line("workshops-use-how"), buttons=[use])


@dataclass(frozen=True, slots=True)
class Use:
    """Say in one line what one will use of it."""

    workshop: Annotated[int, NUMBER]
    text: Annotated[str, REMARK]


def do_use(request: Request, command: Use) -> None:
    """Keep it without the name."""
    _, known = attender(request, command.workshop)
    if known.remarked:
        raise UserError("workshops-rated-already")
    person = here.asker(request)
    workshops.remark(request.tx, known, person.city_id, person.writes or request.language, command.text)
    request.answer(Line("workshops-used"))


def attender(request: Request, number: int) -> tuple[Workshop, SignUp]:
    """Return a workshop that has begun, and the place that whoever asks had. Raises ``UserError``."""
    workshop = here.begun(request, number)
    known = workshops.signup(request.tx, workshop.id, here.asker(request).id)
    if known is None or known.state != "coming":
        raise UserError("workshops-were-not-there")
    return workshop, known


def seen(request: Request, workshop: Workshop) -> list[Line]:
    """Return what came of a workshop, as far as it can be shown without telling whose it is."""
    count, mean = workshops.satisfaction(request.tx, workshop.id)
    said = came(request.tx, workshop)
    if mean is not None:
        said.append(Line("workshops-satisfaction", {"mean": round(mean, 1), "count": count}))
    elif count:
        said.append(Line("workshops-too-few", {"count": count, "enough": workshops.ENOUGH}))
    return said


COMMANDS = (
    Declaration(
        "workshop attended",
        Attended,
        do_attended,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!workshop attended 3 14",
        options={"workshop": here.begun_options},
        menu="",  # It is asked afterwards, and ``workshop show`` offers it.
    ),
    Declaration("workshop feedback", Feedback, do_feedback, Role.PARTICIPANT, Where.PRIVATE, ""),
    Declaration("workshop rate", Rate, do_rate, Role.PARTICIPANT, Where.PRIVATE, ""),
    Declaration("workshop use", Use, do_use, Role.PARTICIPANT, Where.PRIVATE, ""),
)
