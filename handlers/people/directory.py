"""Who is in the programme: the list, and one person at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from config.texts import LanguageNames, Line, Moment, Names
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import PAGE
from handlers.common import persons
from handlers.common.finding import fold, quoted_name
from handlers.people.values import SEARCH, SOMEBODY
from storage import directory, invitations, people, tandems, windows
from storage.deliveries import Button
from storage.directory import Entry
from storage.models import Participant

ON_A_PAGE = 8
"""People on a page: with the two buttons that turn pages as many as there are numbers to react with."""


@dataclass(frozen=True, slots=True)
class ListPeople:
    """Show everybody, a page at a time, or those whose name or city begins like this."""

    page: Annotated[int, PAGE] = 1
    words: Annotated[str, SEARCH] = ""


def do_people(request: Request, command: ListPeople) -> None:
    """Answer with a page of the list, each with a button; others turn the pages."""
    among = matching(request, command.words) if command.words else None
    count = directory.count(request.tx) if among is None else len(among)
    if not count:
        request.answer(Line("directory-nobody", {"given": command.words}))
        return
    pages = -(-count // ON_A_PAGE)
    page = min(max(1, command.page), pages)
    found = directory.entries(request.tx, (page - 1) * ON_A_PAGE, ON_A_PAGE, among)
    lines = [Line("directory-list", {"count": count}), *map(entry, found)]
    buttons = [Button(quoted_name(known.name), f"!people show #{known.number}") for known in found]
    if pages > 1:
        lines.append(Line("tandems-list-page", {"page": page, "pages": pages}))
    if page < pages:
        buttons.append(Button(Line("tandems-button-next"), f"!people {page + 1} {command.words}".strip()))
    if page > 1:
        buttons.append(Button(Line("tandems-button-previous"), f"!people {page - 1} {command.words}".strip()))
    request.answer(*lines, buttons=buttons)


def matching(request: Request, words: str) -> list[int]:
    """Return the people of whose name, or city, some word begins with each of these words."""
    wanted = fold(words.removeprefix("#")).split()
    number = persons.number_of(words)

    def fits(row: int, name: str, city: str) -> bool:
        known = [*fold(name).split(), *fold(city).split()]
        return row == number or all(any(piece.startswith(word) for piece in known) for word in wanted)

    return [row for row, name, city in directory.names(request.tx) if fits(row, name, city)]


def entry(known: Entry) -> Line:
    """Return somebody's line in the list."""
    data = {"number": str(known.number), "name": known.name, "city": known.city or "–"}
    shown = Line("directory-entry-here" if known.come else "directory-entry-absent", {**data})
    if known.come and not known.city:
        shown = Line("directory-entry-cityless", {"number": data["number"], "name": known.name})
    if known.role == "participant":
        return shown
    return Line("directory-entry-role", {"entry": shown, "role": Line(f"directory-role-{known.role}")})


@dataclass(frozen=True, slots=True)
class ShowPerson:
    """Show a person's city, tandems and platforms, whether they have come, and their role."""

    somebody: Annotated[str, SOMEBODY]


def do_show(request: Request, command: ShowPerson) -> None:
    """Answer with what the programme knows of a person, and with buttons for what can be changed."""
    show(request, persons.find(request.tx, command.somebody))


def show(request: Request, person: Participant, *before: Line) -> None:
    """Answer with a person, below what was just done about them."""
    come = invitations.has_come(request.tx, person.id)
    # The team only looks.
    buttons = _buttons(person, come=come) if request.role is Role.COORDINATOR else []
    request.answer(*before, *described(request, person, come=come), buttons=buttons)


def described(request: Request, person: Participant, *, come: bool) -> list[Line]:
    """Return a person, a line for each thing that is known."""
    tx = request.tx
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    zone = people.zone_of(tx, person, request.context.settings.programme.zone)
    lines = [Line("directory-title", {"name": person.name, "number": str(person.id)})]
    lines.append(Line("directory-city", {"city": home.name}) if home is not None else Line("directory-no-city"))
    lines.append(Line("directory-reads", {"languages": LanguageNames(tuple(person.reads)), "zone": zone}))
    own = tuple(tandem.name for tandem in tandems.of_person(tx, person))
    if own:
        lines.append(Line("directory-tandems", {"tandems": Names(own)}))
    platforms = dict.fromkeys(account.platform.capitalize() for account in people.accounts_of(tx, person.id))
    if platforms:
        lines.append(Line("directory-platforms", {"platforms": Names(tuple(platforms))}))
    if person.role != "participant":
        lines.append(Line(f"directory-role-{person.role}"))
    return [*lines, _presence(request, person, come=come)]


def _presence(request: Request, person: Participant, *, come: bool) -> Line:
    if come:
        return Line("directory-come")
    if windows.is_invited(request.tx, person.id, request.context.now):
        return Line("directory-invited")
    known = [standing.latest for standing in invitations.standings(request.tx, [person.id])]
    latest = known[0] if known else None
    if latest is not None:
        at = Moment(latest.expires_at, request.context.settings.programme.zone, "date")
        return Line("directory-expired", {"at": at})
    return Line("directory-absent")


def _buttons(person: Participant, *, come: bool) -> list[Button]:
    found = [] if come else [Button(Line("command-invite-resend"), f"!invite resend #{person.id}")]
    return [
        *found,
        Button(Line("command-people-rename"), f"!people rename #{person.id}"),
        Button(Line("command-people-move"), f"!people move #{person.id}"),
        Button(Line("command-role"), f"!role #{person.id}"),
        Button(Line("command-people-remove"), f"!people remove #{person.id}"),
    ]


LIST = Declaration(
    "people", ListPeople, do_people, Role.TEAM, Where.PRIVATE, "tandems", example="!people Maria Vari", menu="people"
)
SHOW = Declaration(
    "people show",
    ShowPerson,
    do_show,
    Role.TEAM,
    Where.PRIVATE,
    "tandems",
    example="!people show Maria Papadopoulou",
    menu="people",
)
COMMANDS = (LIST, SHOW)
