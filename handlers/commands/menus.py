"""The menu: the parts that it has, and what stands in each.

A command says in its declaration in which parts it stands. One that says nothing stands where others like it do, so
whatever there is can be found by tapping.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import LanguageNames, Line, Names
from handlers.commands import parsing, permissions
from handlers.commands.declaration import HOME as FIRST_PAGE, Declaration, Request, Role, Where
from handlers.commands.kinds import PAGE, PART, PLACE
from handlers.common import finding
from handlers.common.platforms import has_windows
from handlers.common.say import most_buttons
from storage import people, tandems
from storage.deliveries import Button
from storage.models import Tandem

HOME = "home"
"""The first page itself."""
TANDEM = "tandem"
"""What is done with one tandem; these commands take it first."""
NOWHERE = ""
PARTS = ("mine", "meetings", "settings", "privacy", "people", "programme", "status")
"""The pages behind the first one, by the names of their texts: ``menu-<part>``."""
PERSONAL = ("mine", "meetings", "settings", "privacy")
"""Those that everybody has; from them, too, a tap leads to the team."""
ORDER = (
    "mine",
    "meetings",
    "settings",
    "ask",
    "privacy",
    "tandem list",
    "people",
    "programme",
    "status",
    "undo",
    "help",
)
"""The first page: parts, and commands that stand there; others come last."""

_BY_GROUP = {"everyone": "settings", "meetings": "meetings", "privacy": "privacy", "tandems": "programme"}


def is_window(request: Request) -> bool:
    """Tell whether the asker writes in a direct chat on a platform where that is a window."""
    return request.room.purpose == "direct" and has_windows(request.room.platform)


def parts_of(declaration: Declaration[Any]) -> tuple[str, ...]:
    """Return the parts of the menu in which a command stands."""
    if declaration.menu is not None:
        return tuple(declaration.menu.split())
    if not declaration.group:
        return ()
    first = declaration.fields[0] if declaration.fields else None
    if declaration.group == "tandems" and first is not None and first.required and first.kind.name == "tandem":
        return (TANDEM,)
    return (_BY_GROUP.get(declaration.group, "programme"),)


def standing_in(request: Request, part: str, tandem: Tandem | None = None) -> list[Declaration[Any]]:
    """Return the commands of a part that the asker is offered here and now."""
    return [
        known
        for known in request.catalogue.commands
        if part in parts_of(known)
        if permissions.permitted(request, known) and (known.offered is None or known.offered(request, tandem))
    ]


def for_members(request: Request, _tandem: Tandem | None) -> bool:
    """Tell whether the asker has a tandem here: what only its people can do is offered to nobody else."""
    own = request.person is not None and bool(tandems.of_person(request.tx, request.person))
    return own or request.room.tandem_id is not None


def button(declaration: Declaration[Any], tandem: Tandem | None = None) -> Button:
    """Return the button that stands for a command, of one tandem if that is named."""
    named = f" {tandem.slug}" if tandem is not None else ""
    return Button(Line(declaration.key), f"!{declaration.name}{named}")


def home(request: Request) -> list[Button]:
    """Return the buttons of the first page."""
    found = {known.name: button(known) for known in standing_in(request, HOME)}
    for part in PARTS:
        if standing_in(request, part):
            found[part] = Button(title(request, part), f"!part {part}")
    if len(found) > most_buttons(request.room.platform):
        found.pop("undo", None)  # What can be taken back is offered below what was done, too.
    order = {name: place for place, name in enumerate(ORDER)}
    return [found[name] for name in sorted(found, key=lambda name: order.get(name, len(ORDER)))]


def of_tandem(request: Request, tandem: Tandem, page: int = 1) -> list[Button]:
    """Return the buttons for what the asker may do with a tandem."""
    found = [button(known, tandem) for known in standing_in(request, TANDEM, tandem)]
    return paged(request, found, page, lambda following: f"!part {TANDEM} {following} {tandem.slug}")


def back_of(declaration: Declaration[Any], values: Mapping[str, Any]) -> str:
    """Return the line that leads back from what a command answers."""
    return declaration.returns or place_of(declaration, values)


def place_of(declaration: Declaration[Any], values: Mapping[str, Any]) -> str:
    """Return the line that shows where in the menu a command stands."""
    parts = parts_of(declaration)
    named = values.get(declaration.fields[0].name) if TANDEM in parts else None
    if named:
        return f"!tandem show {parsing.quoted(named)}"
    part = next((part for part in parts if part in PARTS), None)
    return f"!part {part}" if part is not None else FIRST_PAGE


def title(request: Request, part: str) -> Line:
    """Return what a part is called."""
    if part == "mine":
        own = tandems.of_person(request.tx, request.person) if request.person is not None else []
        return Line("menu-mine", {"count": len(own)})
    return Line(f"menu-{part}")


def paged(
    request: Request, buttons: Sequence[Button], page: int, line: Callable[[int], str], others: int = 0
) -> list[Button]:
    """Return a page of buttons, and one for the next page where there are more than a message holds.

    Below them are as many ``others``, and the way back.
    """
    most = most_buttons(request.room.platform) - others - 1
    if len(buttons) <= most:
        return list(buttons)
    size = most - 1
    pages = -(-len(buttons) // size)
    page = min(max(1, page), pages)
    more = Button(Line("commands-button-more"), line(page % pages + 1))
    return [*buttons[(page - 1) * size : page * size], more]


# --- a part -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowPart:
    """Show a part of the menu; only buttons say this."""

    part: Annotated[str, PART]
    page: Annotated[int, PAGE] = 1
    tandem: Annotated[str, PLACE] = ""


def do_part(request: Request, command: ShowPart) -> None:
    """Show what stands in a part, as buttons, with what matters to the asker above."""
    if command.part == TANDEM:
        tandem = finding.tandem(request.tx, command.tandem)
        shown = of_tandem(request, tandem, command.page)
        request.answer(Line("tandems-title", {"tandem": tandem.name, "slug": tandem.slug}), buttons=shown)
        return
    buttons = [button(known) for known in standing_in(request, command.part)]
    human = request.catalogue.named("ask") if command.part in PERSONAL else None
    asks = [button(human)] if human is not None and permissions.permitted(request, human) else []
    page = paged(request, buttons, command.page, lambda following: f"!part {command.part} {following}", len(asks))
    request.answer(*_above(request, command.part), buttons=[*page, *asks])


def _above(request: Request, part: str) -> list[Line]:
    """Return what stands above the buttons of a part."""
    lines = [title(request, part)]
    person = request.person
    if part == "mine" and person is not None:
        own = tuple(tandem.name for tandem in tandems.of_person(request.tx, person))
        return [*lines, Line("menu-mine-names", {"tandems": Names(own)})] if own else lines
    if part == "settings" and person is not None:
        zone = people.zone_of(request.tx, person, request.context.settings.programme.zone)
        reads, writes = LanguageNames(tuple(person.reads)), LanguageNames((person.writes,))
        lines += [
            Line("people-language", {"reads": reads, "writes": writes}),
            Line("windows-ready-zone", {"zone": zone}),
        ]
    return lines


SHOW_PART = Declaration("part", ShowPart, do_part, Role.ANYONE, Where.ANYWHERE, "")
