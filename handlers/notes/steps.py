"""What people may say about next steps: see them, finish, put off, drop, and hand them over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from config.texts import Line, Names
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.fields import Kind
from handlers.commands.kinds import echo, read_text
from handlers.common import finding, persons, steps as shared
from handlers.common.finding import quoted_name
from handlers.common.telling import Spot
from handlers.errors import UserError
from handlers.notes import reminding, stepping, wording
from handlers.notes.mine import STEP, StepGiven, asker, check_own, confirm, own_tandems, step_of
from storage import commands, notes, people, steps, tandems
from storage.deliveries import Button
from storage.models import City, NextStep, Note, Participant, Tandem

WHICH = ("mine", "tandem", "late")
MOST_BUTTONS = 5


def read_which(text: str) -> str:
    """Read which next steps are wanted. Raises ``UserError``."""
    found = text.strip().casefold()
    found = {"open": "tandem", "all": "tandem", "my": "mine"}.get(found, found)
    if found not in WHICH:
        raise UserError("commands-unknown-shape", given=echo(text), possible=", ".join(WHICH))
    return found


FILTER = Kind("which", read_which)
DAY = Kind("day", read_text, rest=True)
WHO = Kind("who", read_text, rest=True)


# --- seeing them ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Actions:
    """Show open next steps: one's own, the tandem's, or those that are late."""

    which: Annotated[str, FILTER] = ""


def do_actions(request: Request, command: Actions) -> None:
    """Answer with them, what is due first, tandem by tandem; other selections and single ones are buttons."""
    which = command.which or ("tandem" if request.room.tandem_id is not None else "mine")
    own = own_tandems(request)
    chosen = [(tandem, selected(request, tandem, which)) for tandem in own]
    said: list[Line] = []
    for tandem, found in chosen:
        if found and len(own) > 1:
            said.append(quoted_name(tandem.name))
        said += [shared.entry(request.tx, one, request.language, request.room.platform) for one in found[: shared.MOST]]
    every = [step for _, found in chosen for step, _ in found]
    title = Line(f"steps-title-{which}" if said else f"steps-none-{which}")
    buttons = [
        Button(Line("steps-button-one", {"number": step.number}), f"!step ={step.id}") for step in every[:MOST_BUTTONS]
    ]
    buttons += [Button(Line(f"steps-button-{other}"), f"!actions {other}") for other in WHICH if other != which]
    request.answer(title, *said, buttons=buttons)


def selected(request: Request, tandem: Tandem, which: str) -> list[tuple[NextStep, Note]]:
    """Return the open next steps of a tandem that were asked for."""
    found = shared.open_in(request.tx, tandem.id, asker(request) if which == "mine" else None)
    return [one for one in found if which != "late" or shared.is_late(request.tx, one[0])]


@dataclass(frozen=True, slots=True)
class ShowStep:
    """Show one next step, with what can be done about it."""

    step: Annotated[StepGiven, STEP]


def do_show(request: Request, command: ShowStep) -> None:
    """Answer with it, and buttons."""
    step = step_of(request, command.step)
    line = entry_of(request, step, request.language)
    if step.state != "open":
        request.answer(line, Line(f"steps-is-{step.state}"))
        return
    buttons = [
        Button(Line("steps-button-done", {"number": step.number}), f"!done ={step.id}"),
        Button(Line("steps-button-move"), f"!move ={step.id}"),
        Button(Line("steps-button-owner"), f"!owner ={step.id}"),
        Button(Line("steps-button-drop"), f"!drop ={step.id}"),
    ]
    request.answer(line, buttons=buttons)


def entry_of(request: Request, step: NextStep, language: str, platform: str = "") -> Line:
    """Return a next step as a line; without a language in its own words."""
    note = notes.note(request.tx, step.note_id)
    if note is None:
        raise UserError("steps-none-such", number=step.number)
    return shared.entry(request.tx, (step, note), language or note.language, platform or request.room.platform)


def changed(request: Request, step: NextStep, key: str, before: Mapping[str, Any]) -> None:
    """Say everywhere, quietly, what became of a next step, and remember how it was."""
    request.tx.flush()
    reminding.enter(request.tx, step, request.context)
    tandem = check_own(request, step.tandem_id)
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind="step", before=dict(before)
    )

    def line(spot: Spot, language: str) -> Line:
        return Line(key, {"step": entry_of(request, step, language, spot.room.platform)})

    confirm(request, tandem, line)


def kept(step: NextStep) -> dict[str, Any]:
    """Return how a next step is, to be put back."""
    due = step.due_on.isoformat() if step.due_on is not None else ""
    return {"step": step.id, "state": step.state, "owner": step.owner_id, "city": step.city_id, "due": due}


def open_one(request: Request, given: StepGiven) -> NextStep:
    """Return a next step that is still open. Raises ``UserError``."""
    step = step_of(request, given)
    if step.state != "open":
        raise UserError("steps-over", number=step.number)
    return step


# --- changing them ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Done:
    """Say that a next step is done."""

    step: Annotated[StepGiven, STEP]


def do_done(request: Request, command: Done) -> None:
    """Close it, and say so in all places."""
    step = open_one(request, command.step)
    before = kept(step)
    steps.set_state(request.tx, step, "done")
    changed(request, step, "steps-done", before)


@dataclass(frozen=True, slots=True)
class Drop:
    """Say that a next step is not needed any more."""

    step: Annotated[StepGiven, STEP]


def do_drop(request: Request, command: Drop) -> None:
    """Drop it, and say so in all places."""
    step = open_one(request, command.step)
    before = kept(step)
    steps.set_state(request.tx, step, "dropped")
    changed(request, step, "steps-dropped", before)


@dataclass(frozen=True, slots=True)
class Move:
    """Give a next step another day: ``move 3 to Friday``."""

    step: Annotated[StepGiven, STEP]
    day: Annotated[str, DAY]


def do_move(request: Request, command: Move) -> None:
    """Set the day; where the words can mean several, they are asked about. Raises ``UserError``."""
    step = open_one(request, command.step)
    zone = ZoneInfo(shared.zone_of(request.tx, step.tandem_id))
    found = wording.read_day(command.day, request.language, request.context.now, zone)
    if not found:
        raise UserError("steps-not-understood", given=echo(command.day))
    if len(found) > 1:
        request.answer(Line("checkins-which-one"), buttons=stepping.days(step, found))
        return
    before = kept(step)
    step.due_on = found[0]
    changed(request, step, "steps-moved", before)


@dataclass(frozen=True, slots=True)
class Owner:
    """Say who does a next step: somebody of the tandem, or a city."""

    step: Annotated[StepGiven, STEP]
    who: Annotated[str, WHO]


def do_owner(request: Request, command: Owner) -> None:
    """Set who does it; where several are meant, they are asked about. Raises ``UserError``."""
    step = open_one(request, command.step)
    given = command.who.strip().removeprefix("@") or command.who
    everybody = people.of_tandem(request.tx, step.tandem_id)
    number = persons.number_of(given)
    found: Sequence[Participant] = [person for person in everybody if person.id == number]
    found = found or finding.matching(given, everybody, lambda person: stepping.aliases(request.tx, person))
    towns: Sequence[City] = tandems.cities(request.tx, step.tandem_id)
    towns = finding.matching(given, towns, lambda city: (city.name, city.slug))
    if len(found) > 1:
        request.answer(
            Line("checkins-which-one"),
            buttons=stepping.owners(request.tx, step, request.room.platform, [person.id for person in found]),
        )
        return
    if not found and len(towns) != 1:
        possible = stepping.owners(request.tx, step, request.room.platform)
        names = Names(tuple(str(button.label.data["text"]) for button in possible))
        raise UserError("steps-unknown-owner", given=echo(command.who), names=names)
    before = kept(step)
    step.owner_id = found[0].id if found else None
    step.city_id = found[0].city_id if found else towns[0].id
    changed(request, step, "steps-owned", before)


def owner_options(request: Request, values: Mapping[str, Any]) -> list[Option]:
    """Return who may do a next step, as options."""
    step = step_of(request, values["step"])
    buttons = stepping.owners(request.tx, step, request.room.platform)
    return [Option(button.label, button.line.partition(f"={step.id} ")[2]) for button in buttons]


def step_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the open next steps of the asker's tandems as options."""
    found = [one for tandem in own_tandems(request) for one in shared.open_in(request.tx, tandem.id)]
    return [Option(shared.entry(request.tx, one, request.language), f"={one[0].id}") for one in found[: shared.MOST]]


# --- undo -------------------------------------------------------------------------------------------------------


def undo_change(request: Request, before: Mapping[str, Any]) -> Line:
    """Put a next step back as it was."""
    step = steps.get(request.tx, before["step"])
    if step is None:
        raise UserError("commands-nothing-to-undo")
    step.owner_id, step.city_id = before["owner"], before["city"]
    step.due_on = date.fromisoformat(before["due"]) if before["due"] else None
    steps.set_state(request.tx, step, before["state"])
    reminding.enter(request.tx, step, request.context)
    return entry_of(request, step, request.language)


def changing(name: str, arguments: type[Any], handle: Any, example: str, **options: Any) -> Declaration[Any]:
    """Return the declaration of a command that changes a next step; the list of them leads to it."""
    return Declaration(
        name,
        arguments,
        handle,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example=example,
        options={"step": step_options, **options},
        menu="",
        returns="!actions",
    )


ACTIONS = Declaration(
    "actions", Actions, do_actions, Role.PARTICIPANT, Where.ANYWHERE, "meetings", offered=menus.for_members
)
COMMANDS: tuple[Declaration[Any], ...] = (
    ACTIONS,
    Declaration("step", ShowStep, do_show, Role.PARTICIPANT, Where.ANYWHERE, "", returns="!actions"),
    changing("done", Done, do_done, "!done 3"),
    changing("move", Move, do_move, "!move 3 to Friday"),
    changing("drop", Drop, do_drop, "!drop 3"),
    changing("owner", Owner, do_owner, "!owner 3 Jens", who=owner_options),
)
UNDOS = (Undo("step", undo_change, Role.PARTICIPANT),)
