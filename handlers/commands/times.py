"""What somebody said about time, read in their language: understood, asked back, or not understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from config.texts import Line
from handlers.commands.declaration import Request
from handlers.commands.kinds import echo
from handlers.common import instants
from handlers.common.when.clocks import resolve
from handlers.common.when.reading import read_moment
from handlers.common.when.rhythms import read_rhythm
from handlers.common.when.spans import read_span
from handlers.common.when.values import Ambiguous, NotUnderstood, Reading, Span, SpokenRhythm, Wall
from handlers.errors import UserError
from storage.deliveries import Button

T = TypeVar("T")
LONGEST_AHEAD = timedelta(days=400)
"""Nobody plans further ahead."""


def rhythms(request: Request, text: str, zone: str) -> Sequence[SpokenRhythm]:
    """Return the rhythms that a text can mean, at least one. Raises ``UserError``.

    Whoever writes English takes "every" for a word of the sentence, not of the command.
    """
    place, now = ZoneInfo(zone), request.context.now
    reading = read_rhythm(text, request.language, now, place)
    if isinstance(reading, NotUnderstood):
        again = read_rhythm(f"every {text}", "en", now, place)
        reading = reading if isinstance(again, NotUnderstood) else again
    return meant(reading, text, "rhythm")


def moments(request: Request, text: str, zone: str) -> Sequence[Wall]:
    """Return the days and times that a text can mean, at least one. Raises ``UserError``."""
    return meant(read_moment(text, request.language, request.context.now, ZoneInfo(zone)), text, "moment")


def spans(request: Request, text: str, zone: str) -> Sequence[Span]:
    """Return the days that a text can mean, at least one. Raises ``UserError``."""
    return meant(read_span(text, request.language, request.context.now, ZoneInfo(zone)), text, "span")


def meant(reading: Reading[T], text: str, what: str) -> Sequence[T]:
    """Return what was understood, or the choices. Raises ``UserError`` for what was not understood, with an example."""
    if isinstance(reading, NotUnderstood):
        raise UserError(f"checkins-not-understood-{what}", given=echo(reading.rest or text))
    return reading.choices if isinstance(reading, Ambiguous) else (reading.value,)


def choose(request: Request, choices: Sequence[T], label: Callable[[T], Line], line: Callable[[T], str]) -> None:
    """Ask which of several things was meant, in full; each answer is a button."""
    buttons = [Button(label(choice), line(choice)) for choice in choices]
    shown = [Line("checkins-item", {"what": label(choice)}) for choice in choices]
    request.answer(Line("checkins-which-one"), *shown, buttons=buttons)


def completed(wall: Wall, day: date, at: time) -> tuple[date, time]:
    """Return a day and a time: what was not said is what it was."""
    return wall.day or day, wall.at or at


def iso(day: date, at: time) -> str:
    """Return them as a text that reads as nothing else."""
    return f"{day.isoformat()} {at.isoformat('minutes')}"


def moment(day: date, at: time, zone: str) -> Line:
    """Return a wall time in full, as it is with what clock changes do to it."""
    return instants.at(resolve(day, at, zone).instant, zone)


def check_future(request: Request, day: date, at: time, zone: str) -> None:
    """Raise ``UserError`` for a time that is over, or more than a year away."""
    there = resolve(day, at, zone).instant
    if there <= request.context.now:
        raise UserError("checkins-past")
    if there > request.context.now + LONGEST_AHEAD:
        raise UserError("checkins-too-far")


def read_to(text: str) -> tuple[date, time, str]:
    """Read a day, a time and a zone, as a button writes them. Raises ``UserError``."""
    try:
        day, at, zone = text.split()
        ZoneInfo(zone)
        return date.fromisoformat(day), time.fromisoformat(at), zone
    except (ValueError, KeyError, OSError):
        raise UserError("checkins-not-understood-moment", given="?") from None
