"""The commands about commands: help, the menu, taking things back, and ending a question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from config.texts import Line
from handlers.commands import menus, parsing, permissions
from handlers.commands.declaration import UNDO_WITHIN, Declaration, Request, Role, Where
from handlers.commands.kinds import COMMAND
from handlers.commands.menus import is_window
from handlers.common.platforms import has_windows
from handlers.common.say import for_room, say
from handlers.common.seats import window_tandem
from handlers.errors import UserError
from storage import commands, rooms, windows
from storage.database import Tx
from storage.deliveries import Button, PinShown
from storage.outbox import plan

GROUPS = ("everyone", "meetings", "privacy", "tandems")
"""The headings of help, in their order."""
EXAMPLES = "examples"
"""What is said after ``help`` to see one example of everything."""
ALIKE = ((0, False), (3, False), (2, False), (2, True), (1, True))
"""So many commands that begin alike share a line of help: none, unless it does not fit into one message otherwise; at
last, arguments are left out, too, and then everything but the names."""


# --- help -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Help:
    """Tell what the asker may say here, or how one command is used."""

    command: Annotated[str, COMMAND] = ""


def do_help(request: Request, command: Help) -> None:
    """Answer with everything that the asker may do in this room, or with one command's usage and example."""
    if command.command.casefold() == EXAMPLES:
        show_examples(request)
        return
    if command.command:
        explain(request, command.command)
        return
    lines: list[Line] = []
    for alike, bare in ALIKE:
        lines = overview(request, alike, bare=bare)
        if fits(request, lines):
            break
    request.answer(*lines, buttons=[Button(Line("menu-examples"), f"!help {EXAMPLES}")])


def overview(request: Request, alike: int, *, bare: bool) -> list[Line]:
    """Return everything that the asker may say here; so many commands that begin alike share a line (0: none do).

    ``bare`` leaves out what commands take.
    """
    allowed = [declaration for declaration in request.catalogue.commands if permissions.permitted(request, declaration)]
    lines = [Line("commands-help")]
    if not has_windows(request.room.platform):
        lines = [Line("commands-pair", {"first": lines[0], "second": Line("commands-help-slash")})]
    for group in GROUPS:
        listed = [declaration for declaration in allowed if declaration.group == group]
        if listed:
            lines.append(Line(f"commands-group-{group}"))
            lines.extend(entries(listed, alike, bare=bare))
    if request.role >= Role.TEAM and not permissions.is_private(request):
        lines.append(Line("commands-help-private"))
    if request.role is Role.ANYONE:
        lines.append(Line("commands-unknown-person"))
    lines.append(Line("menu-help-more", {"one": "!help language", "examples": f"!help {EXAMPLES}"}))
    return lines


def show_examples(request: Request) -> None:
    """Answer with an example of each command that the asker may use in this room and that takes something."""
    found = [declaration for declaration in request.catalogue.commands if permissions.permitted(request, declaration)]
    shown = [declaration for declaration in found if declaration.group and declaration.example]
    lines = [
        Line("commands-help-entry", {"usage": declaration.example, "description": Line(declaration.key)})
        for declaration in shown
    ]
    request.answer(Line("menu-examples"), *lines)


def fits(request: Request, lines: Sequence[Line]) -> bool:
    """Tell whether the words fit into one message here."""
    limits = request.context.limits.get(request.room.platform)
    text = "\n".join(request.context.texts.render(line, request.language) for line in lines)
    return limits is None or len(text.encode()) <= limits.text_bytes


def entries(listed: Sequence[Declaration[Any]], alike: int, *, bare: bool = False) -> list[Line]:
    """Return the lines of a heading. Commands that share one are only named; help for their word has more."""
    count = Counter(declaration.name.split()[0] for declaration in listed)
    lines: dict[str, Line] = {}
    for declaration in listed:
        word = declaration.name.split()[0]
        if not alike or count[word] < alike:
            lines[declaration.name] = entry(declaration, bare=bare)
        elif alike == 1:
            return [Line("commands-plain", {"text": ", ".join(f"!{other.name}" for other in listed)})]
        elif word not in lines:
            names = ", ".join(f"!{other.name}" for other in listed if other.name.split()[0] == word)
            usage, named = (Line("commands-plain", {"text": text}) for text in (f"!help {word}", names))
            lines[word] = Line("commands-help-entry", {"usage": usage, "description": named})
    return list(lines.values())


def entry(declaration: Declaration[Any], *, bare: bool = False) -> Line:
    """Return a command's line in a list; ``bare`` leaves out what it takes."""
    usage = Line("commands-plain", {"text": f"!{declaration.name}"}) if bare else parsing.usage(declaration)
    return Line("commands-help-entry", {"usage": usage, "description": Line(declaration.key)})


def explain(request: Request, wanted: str) -> None:
    """Answer with the usage of a command, and of all that begin with it or with its word."""
    words = wanted.lstrip(parsing.PREFIXES).replace("_", " ").casefold().split()
    found = request.catalogue.find(words)
    declaration = found[0] if found is not None and found[0].group else None
    beginning = [
        other
        for other in request.catalogue.commands
        if words and other.name.split()[0] == words[0] and request.role >= other.role
        if other.group and other is not declaration
    ]
    lines = [entry(declaration)] if declaration is not None else []
    if declaration is not None and declaration.example:
        lines.append(Line("commands-help-example", {"example": declaration.example}))
    if declaration is None or declaration.name == words[0]:
        lines.extend(map(entry, beginning))
    if not lines:
        raise UserError("commands-unknown", given=wanted[:40])
    usable = declaration is not None and permissions.permitted(request, declaration)
    request.answer(*lines, buttons=[menus.button(declaration)] if declaration is not None and usable else [])


# --- menu -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Menu:
    """Show the home of everything."""


MOST_SWITCHES = 3
"""Buttons to other tandems in the menu; whoever has more chooses among all with ``to``."""


def do_menu(request: Request, _command: Menu) -> None:
    """Show a button for everything ordinary that the asker may do here; in a window the menu is pinned."""
    lines, buttons = menu(request)
    show_menu(request, lines, buttons)


def show_menu(request: Request, lines: Sequence[Line], buttons: Sequence[Button]) -> None:
    """Show the menu below some words; in a window it is pinned, in the place of the one before."""
    lasting = request.room.purpose in ("direct", "coordinators")
    shown = request.answer(*lines, buttons=buttons, lasting=lasting, is_home=True)
    if is_window(request):
        pin_menu(request, shown)


def menu(request: Request) -> tuple[list[Line], list[Button]]:
    """Return what the menu says and offers. In a window it names the current tandem, and switches to the others."""
    name = request.person.name if request.person is not None else request.account.name or request.account.native_id
    own = windows.tandems_in(request.tx, request.room.id) if request.window else []
    current = window_tandem(request.tx, request.room, own)
    lines = [Line("commands-menu", {"name": name})]
    if own:
        lines.append(Line("windows-to-nobody") if current is None else Line("windows-to", {"tandem": current.name}))
    switches = [
        Button(Line("windows-button-to", {"tandem": tandem.name}), f"!to {tandem.slug}")
        for tandem in own
        if tandem is not current
    ]
    return lines, [*switches[:MOST_SWITCHES], *menus.home(request)]


def show_first_menu(request: Request, lines: Sequence[Line]) -> None:
    """Show the menu of a new window below what its owner has to know first; what was guessed is changed by a tap."""
    told, buttons = menu(request)
    guessed = [Button(Line("command-language"), "!language"), Button(Line("command-zone"), "!zone")]
    show_menu(request, [*lines, *told[1:]], [*buttons, *guessed])


def pin_menu(request: Request, delivery: str) -> None:
    """Remember the window's menu; it is pinned once it is shown."""
    window = windows.open_window(request.tx, request.room.id)
    if window.menu == delivery:
        return
    if window.menu_shown_as is not None:
        plan(request.tx, for_room(request.room, request.source, "unpin", PinShown(window.menu_shown_as, off=True)))
    window.menu, window.menu_shown_as = delivery, None


def menu_shown(tx: Tx, delivery: str, native_id: str) -> None:
    """Pin a window's menu once it is shown."""
    window = windows.with_menu(tx, delivery)
    room = rooms.get(tx, window.room_id) if window is not None else None
    if window is None or room is None or not native_id or window.menu_shown_as == native_id:
        return
    window.menu_shown_as = native_id
    plan(tx, for_room(room, delivery, "pin", PinShown(native_id)))


def refresh_menu(request: Request) -> None:
    """Bring the pinned menu of a window in line with what has changed."""
    window = windows.window(request.tx, request.room.id)
    if window is None or window.menu is None or request.pressed == window.menu:
        return
    lines, buttons = menu(request)
    say(
        request.tx,
        request.room,
        request.source,
        "menu",
        lines,
        buttons=buttons,
        languages=(request.language,),
        addressee=request.account.id,
        replaces=window.menu,
        target=window.menu_shown_as,
        lasting=True,
    )


# --- undo and cancel --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take back the last thing that the asker did."""


def do_undo(request: Request, _command: TakeBack) -> None:
    """Take back whatever the asker did last within ten minutes: a message, or something that a command changed."""
    since = request.context.now - UNDO_WITHIN
    done = commands.last_done(request.tx, request.account.id, since)
    message = request.catalogue.last_message(request, since)
    if message is not None and (done is None or message.written_at > done.done_at):
        said = message.take_back()
    elif done is not None:
        undo = next((known for known in request.catalogue.undos if known.kind == done.kind), None)
        if undo is None:
            raise UserError("commands-nothing-to-undo")
        if request.role not in permissions.ENOUGH[undo.role]:
            raise UserError("commands-coordinators-only")
        commands.undone(request.tx, done)
        said = undo.do(request, done.before)
    else:
        raise UserError("commands-nothing-to-undo")
    request.answer(Line("commands-undone"), said)


@dataclass(frozen=True, slots=True)
class Cancel:
    """End the question that is open."""


def do_cancel(request: Request, _command: Cancel) -> None:
    """Forget what was asked, and lead back to where it stands in the menu."""
    form = commands.form(request.tx, request.room.id, request.account.id)
    declaration = request.catalogue.named(form.command) if form is not None else None
    if form is not None and declaration is not None:
        request = replace(request, back=menus.back_of(declaration, form.values))
    asked = commands.close_form(request.tx, request.room.id, request.account.id)
    request.answer(Line("commands-cancelled" if asked else "commands-nothing-to-cancel"))


HELP = Declaration(
    "help", Help, do_help, Role.ANYONE, Where.ANYWHERE, "everyone", example="!help language", menu=menus.HOME
)
SHOW_MENU = Declaration("menu", Menu, do_menu, Role.ANYONE, Where.ANYWHERE, "everyone", menu=menus.NOWHERE)
UNDO = Declaration("undo", TakeBack, do_undo, Role.PARTICIPANT, Where.ANYWHERE, "everyone", menu=menus.HOME)
CANCEL = Declaration(
    "cancel", Cancel, do_cancel, Role.ANYONE, Where.ANYWHERE, "everyone", aside=True, menu=menus.NOWHERE
)
COMMANDS = (HELP, SHOW_MENU, UNDO, CANCEL)
