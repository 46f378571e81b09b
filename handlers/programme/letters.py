"""What could not be delivered: coordinators see it, have it sent again, or give it up."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line, Moment
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common.finding import room_name
from handlers.errors import UserError
from storage import audit, oversight, people, rooms
from storage.database import Tx
from storage.deliveries import Button
from storage.oversight import Letter

MOST_SHOWN = 8
MOST_AT_ONCE = 100
"""Letters that are decided about together; where there are more, the question is asked again."""


@dataclass(frozen=True, slots=True)
class ShowLetters:
    """Show what could not be delivered, or of which nobody knows whether it was."""


def do_letters(request: Request, _command: ShowLetters) -> None:
    """Answer with where each was to go, why it did not, and since when; coordinators can decide about them."""
    found = oversight.letters(request.tx, MOST_AT_ONCE)
    if not found:
        request.answer(Line("letters-none"))
        return
    lines = [Line("letters-list", {"count": len(found)})]
    lines.extend(described(request, letter) for letter in found[:MOST_SHOWN])
    if len(found) > MOST_SHOWN:
        lines.append(Line("invite-more", {"count": len(found) - MOST_SHOWN}))
    buttons = [
        Button(Line("command-letters-resend"), "!letters resend"),
        Button(Line("command-letters-drop"), "!letters drop"),
    ]
    request.answer(*lines, buttons=buttons if request.role is Role.COORDINATOR else ())


def described(request: Request, letter: Letter) -> Line:
    """Return a letter's line."""
    zone = request.context.settings.programme.zone
    if request.person is not None:
        zone = people.zone_of(request.tx, request.person, zone)
    data = {"place": place_of(request.tx, letter.lane), "reason": letter.reason or "–"}
    return Line(f"letters-{letter.state}", {**data, "at": Moment(letter.created_at, zone)})


def place_of(tx: Tx, lane: str) -> str:
    """Return how the place is called to which a lane leads."""
    kind, _, name = lane.partition(":")
    room = rooms.by_uid(tx, name) if kind == "room" else None
    if room is not None:
        return room_name(tx, room)
    person = people.get(tx, int(name)) if kind == "mail" and name.isdigit() else None
    return person.name if person is not None and person.name else name.capitalize() or "–"


@dataclass(frozen=True, slots=True)
class ResendLetters:
    """Send what could not be delivered once more."""


def do_resend(request: Request, _command: ResendLetters) -> None:
    """Put all of it back into its lanes."""
    done = _decide(request, "waiting")
    request.answer(Line("letters-resent", {"count": done}))


@dataclass(frozen=True, slots=True)
class DropLetters:
    """Give up what could not be delivered."""


def do_drop(request: Request, _command: DropLetters) -> None:
    """Say what that means, and ask whether it is meant."""
    found = oversight.letters(request.tx, MOST_AT_ONCE)
    if not found:
        raise UserError("letters-none")
    request.answer(
        Line("letters-drop", {"count": len(found)}),
        buttons=[
            Button(Line("letters-button-drop"), "!letters drop now"),
            Button(Line("letters-button-keep"), "!letters"),
        ],
    )


@dataclass(frozen=True, slots=True)
class DropLettersNow:
    """Give them up; only the button says this."""


def do_drop_now(request: Request, _command: DropLettersNow) -> None:
    """Forget what waited for a decision."""
    done = _decide(request, "cancelled")
    request.answer(Line("letters-dropped", {"count": done}))


def _decide(request: Request, state: str) -> int:
    """Send all letters again, or give them up; each is in the log. Raises ``UserError`` if there are none."""
    tx = request.tx
    done = 0
    found = oversight.letters(tx, MOST_AT_ONCE)
    for letter in found:
        decide = oversight.resend if state == "waiting" else oversight.drop
        if decide(tx, letter.delivery_id):
            audit.note(tx, "letter", place_of(tx, letter.lane), {"state": letter.state}, {"state": state})
            done += 1
    if not done:
        raise UserError("letters-cannot" if found else "letters-none")
    return done


LETTERS = Declaration("letters", ShowLetters, do_letters, Role.TEAM, Where.PRIVATE, "tandems", menu="status")
RESEND = Declaration("letters resend", ResendLetters, do_resend, Role.COORDINATOR, Where.PRIVATE, "tandems", menu="")
DROP = Declaration("letters drop", DropLetters, do_drop, Role.COORDINATOR, Where.PRIVATE, "tandems", menu="")
DROP_NOW = Declaration("letters drop now", DropLettersNow, do_drop_now, Role.COORDINATOR, Where.PRIVATE, "")
COMMANDS = (LETTERS, RESEND, DROP, DROP_NOW)
