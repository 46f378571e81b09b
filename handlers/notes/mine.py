"""Which tandem, next step or minutes somebody means where they write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from config.texts import Line, Names
from handlers.commands.declaration import Request, Role
from handlers.commands.fields import Kind
from handlers.commands.kinds import echo
from handlers.common.say import languages_of, say
from handlers.common.seats import window_tandem
from handlers.common.telling import Spot, label_at, spots
from handlers.errors import UserError
from storage import commands, steps, tandems, windows
from storage.models import NextStep, Participant, Tandem


def asker(request: Request) -> Participant:
    """Return the person who asks. Raises ``UserError`` if nobody knows them."""
    if request.person is None:
        raise UserError("commands-unknown-person")
    return request.person


def own_tandems(request: Request) -> list[Tandem]:
    """Return the tandems that somebody may ask about here: that of the room, else all of theirs."""
    own = tandems.of_person(request.tx, request.person) if request.person is not None else []
    here = tandems.get(request.tx, request.room.tandem_id) if request.room.tandem_id is not None else None
    if here is None:
        return own
    return [here] if request.role >= Role.COORDINATOR or any(known.id == here.id for known in own) else []


def tandem_here(request: Request) -> Tandem:
    """Return the tandem of the room, or the one that somebody speaks to in their window. Raises ``UserError``."""
    own = own_tandems(request)
    if len(own) == 1:
        return own[0]
    seated = windows.tandems_in(request.tx, request.room.id) if request.window else []
    spoken_to = window_tandem(request.tx, request.room, seated)
    if spoken_to is not None:
        return spoken_to
    if request.room.tandem_id is not None:
        raise UserError("checkins-not-yours")
    names = tuple(known.name for known in own)
    raise UserError("checkins-which" if names else "people-who-none", **({"names": Names(names)} if names else {}))


def check_own(request: Request, tandem_id: int) -> Tandem:
    """Return a tandem, if the asker is one of its people, or a coordinator. Raises ``UserError``."""
    tandem = tandems.get(request.tx, tandem_id)
    own = tandems.of_person(request.tx, request.person) if request.person is not None else []
    if tandem is None or (request.role < Role.COORDINATOR and all(known.id != tandem_id for known in own)):
        raise UserError("checkins-not-yours")
    return tandem


STAYS = timedelta(days=14)
"""How long the other buttons below what the bot said of its own accord may be pressed."""

# --- next steps -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StepGiven:
    """A next step as somebody named it: by its number in its tandem, or, on buttons, by its row."""

    number: int = 0
    row: int = 0


def read_step(text: str) -> StepGiven:
    """Read the number of a next step: ``3``, ``3.``, ``#3``; or ``=57``, as buttons write it. Raises ``UserError``."""
    bare = text.strip().removeprefix("#").rstrip(".:")
    digits = bare.removeprefix("=")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 9:
        raise UserError("steps-no-number", given=echo(text))
    return StepGiven(row=int(digits)) if bare.startswith("=") else StepGiven(int(digits))


def write_step(given: StepGiven) -> str:
    """Write it as ``read_step`` reads it."""
    return f"={given.row}" if given.row else str(given.number)


STEP = Kind("step", read_step, write_step)


def step_of(request: Request, given: StepGiven) -> NextStep:
    """Return the next step that is meant, if it is of a tandem of the asker. Raises ``UserError``."""
    if given.row:
        known = steps.get(request.tx, given.row)
        if known is None:
            raise UserError("steps-none-such", number=given.row)
        check_own(request, known.tandem_id)
        return known
    found = [steps.numbered(request.tx, tandem.id, given.number) for tandem in _meant(request)]
    known_ones = [step for step in found if step is not None]
    still_open = [step for step in known_ones if step.state == "open"]
    chosen = still_open if len(still_open) == 1 else known_ones
    if not chosen:
        raise UserError("steps-none-such", number=given.number)
    if len(chosen) > 1:
        raise UserError("steps-which", number=given.number)
    return chosen[0]


def _meant(request: Request) -> Sequence[Tandem]:
    """Return the tandems by whose numbers somebody speaks here: where one is clear it is that one."""
    try:
        return [tandem_here(request)]
    except UserError:
        return own_tandems(request)


# --- where the answer goes --------------------------------------------------------------------------------------


def is_bundle(request: Request) -> bool:
    """Tell whether the pressed button is below what the bot said of its own accord, which may be about other things."""
    return request.pressed is not None and "!pause" in commands.lines_below(request.tx, request.pressed)


def beside(request: Request) -> Request:
    """Answer with a message of its own, not in the place of the one whose button was pressed; its others stay good."""
    if request.pressed is not None:
        commands.keep_open(request.tx, request.pressed, request.context.now + STAYS)
    return replace(request, pressed=None, pressed_as=None)


# --- telling ----------------------------------------------------------------------------------------------------


def confirm(request: Request, tandem: Tandem, line: Callable[[Spot, str], Line]) -> None:
    """Answer, and tell everybody in the tandem's other places quietly.

    ``line`` gets the place and the language that is read there, none where several are. Where others read along, they
    read the answer, too: in all languages of the room.
    """
    request = beside(request) if is_bundle(request) else request
    shared_room = request.room.purpose == "tandem" and request.pressed is None
    if not shared_room:
        request.answer(line(Spot(request.room, ""), request.language))
    for spot in spots(request.tx, tandem):
        if spot.room.id == request.room.id and not shared_room:
            continue
        read = spot.languages or languages_of(request.tx, spot.room, request.context)
        told = line(spot, read[0] if len(read) == 1 else "")
        named = (Line("commands-plain", {"text": tandem.name}), told) if spot.window else (told,)
        label = label_at(tandem, spot, "confirmed")
        reply_to = request.reply_target if spot.room.id == request.room.id else None
        say(request.tx, spot.room, request.source, label, named, languages=spot.languages, reply_to=reply_to)
