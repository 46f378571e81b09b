"""Which workshops are coming, and all that coordinators see of one: who comes, who waits, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from config.texts import Foreign, Line, Moment, Names
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.permissions import is_private
from handlers.common import audience
from handlers.workshops import after, drafting, here, lines
from handlers.workshops.kinds import WORKSHOP
from storage import people, workshops
from storage.deliveries import Button
from storage.models import Participant, SignUp, Tandem, Workshop


@dataclass(frozen=True, slots=True)
class ListWorkshops:
    """Show which workshops are coming."""


def do_list(request: Request, _command: ListWorkshops) -> None:
    """Answer with those that are coming to whoever asks; coordinators see drafts and what is over, too."""
    coming = here.coming_to(request)[: here.LISTED]
    staff = request.role >= Role.TEAM and is_private(request)
    past = here.past(request)[: here.LISTED // 2] if staff else []
    drafts = workshops.drafts(request.tx)[: here.LISTED // 2] if staff and request.role is Role.COORDINATOR else []
    said = [Line("workshops-list" if coming else "workshops-list-empty"), *(entry(request, one) for one in coming)]
    if drafts:
        said += [Line("workshops-list-drafts"), *(entry(request, one) for one in drafts)]
    if past:
        said += [Line("workshops-list-past"), *(entry(request, one) for one in past)]
    shown = [*coming, *drafts, *past] if staff else coming
    request.answer(*said, buttons=[way_on(request, one, staff=staff) for one in shown])


def entry(request: Request, workshop: Workshop) -> Line:
    """Return a workshop as a line: its number, when, its title, and how whoever asks stands."""
    at = Moment(workshop.starts_at, here.zone_of(request), "zoned")
    title = lines.title(workshop, hosted=lines.hosted_in(request.tx, request.room))
    return Line("workshops-entry", {"number": workshop.id, "at": at, "title": title, "more": more(request, workshop)})


def more(request: Request, workshop: Workshop) -> Line:
    """Return how somebody stands, or else what there is to know: how many places are left."""
    known = workshops.signup(request.tx, workshop.id, here.asker(request).id)
    if workshop.state == "open" and workshop.starts_at > request.context.now:
        if known is not None:
            return lines.standing(request.tx, workshop, known)
        found = lines.places(request.tx, workshop)
        return found[0] if found else Line(f"workshops-kind-{workshop.kind}")
    return Line(f"workshops-kind-{workshop.kind}")


def way_on(request: Request, workshop: Workshop, *, staff: bool) -> Button:
    """Return what can be done with a workshop in the list."""
    number = {"number": workshop.id}
    if staff:
        return Button(Line("workshops-button-show", {**number}), f"!workshop show {workshop.id}")
    if workshops.signup(request.tx, workshop.id, here.asker(request).id) is None:
        return Button(Line("workshops-button-join-number", {**number}), f"!workshop join {workshop.id}")
    return Button(Line("workshops-button-leave-number", {**number}), f"!workshop leave {workshop.id}")


def introduction(request: Request, _tandem: Tandem) -> list[Line]:
    """Return what a newcomer is told: which workshops are coming that were announced before they came."""
    coming = here.coming_to(request)[: here.LISTED]
    return [Line("workshops-list"), *(entry(request, one) for one in coming)] if coming else []


def is_any(request: Request, _tandem: Tandem | None) -> bool:
    """Tell whether there is a workshop to show to whoever asks."""
    return bool(here.coming_to(request)) or (request.role >= Role.TEAM and bool(here.all_options(request, {})))


# --- one --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowWorkshop:
    """Show all about a workshop."""

    workshop: Annotated[int, WORKSHOP]


def do_show(request: Request, command: ShowWorkshop) -> None:
    """Answer with it: what it is, who comes, who waits, how it was."""
    tx, workshop = request.tx, here.known(request, command.workshop)
    if workshop.state == "draft":
        drafting.show(request, workshop)
        return
    said = [lines.heading(workshop), *lines.when(workshop, here.zone_of(request)), *lines.facts(workshop)]
    said += [*lines.way(workshop), Line("broadcast-to", {"to": audience.named(tx, workshop.audience)})]
    if workshop.state == "cancelled":
        request.answer(*said, Line("workshops-cancelled-already"))
        return
    said += lines.places(tx, workshop) if workshop.starts_at > request.context.now else []
    said += who(request, "workshops-coming", workshops.signups(tx, workshop.id, "coming"))
    said += who(request, "workshops-waiting", workshops.signups(tx, workshop.id, "waiting"))
    if workshop.starts_at <= request.context.now:
        said += after.seen(request, workshop)
        left = [
            Line("checkins-item", {"what": Line("workshops-quote", {"text": Foreign(one.content, one.language)})})
            for one in workshops.remarks(tx, workshop.id)
        ]
        said += [Line("workshops-remarks"), *left] if left else []
        if request.role is Role.COORDINATOR:
            asked, numbers = after.left_to_ask(tx, workshop)
            request.answer(*said, *asked, buttons=numbers, lasting=True)
            return
    request.answer(*said, buttons=ways_on(request, workshop))


def who(request: Request, key: str, found: Sequence[tuple[SignUp, Participant]]) -> list[Line]:
    """Return who signed up, with their cities; coordinators see this, and nobody else."""
    if not found:
        return []
    cities = {city.id: city.name for city in people.cities(request.tx)}
    names = [f"{one.name} ({cities[one.city_id]})" if one.city_id in cities else one.name for _, one in found]
    return [Line(key, {"count": len(found), "names": Names(tuple(names))})]


def ways_on(request: Request, workshop: Workshop) -> list[Button]:
    """Return what a coordinator can do with a workshop."""
    if request.role is not Role.COORDINATOR:
        return []
    number = workshop.id
    changes = [
        Button(Line(f"workshops-button-{name}"), f"!workshop set {number} {name}") for name in drafting.CHANGED_LATER
    ]
    return [
        *changes,
        Button(Line("workshops-button-move"), f"!workshop move {number}"),
        Button(Line("workshops-button-off"), f"!workshop cancel {number}"),
    ]


COMMANDS = (
    Declaration(
        "workshop list",
        ListWorkshops,
        do_list,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        offered=is_any,
        personal=True,
    ),
    Declaration(
        "workshop show",
        ShowWorkshop,
        do_show,
        Role.TEAM,
        Where.PRIVATE,
        "tandems",
        example="!workshop show 3",
        options={"workshop": here.all_options},
        offered=is_any,
        menu="programme",
    ),
)
