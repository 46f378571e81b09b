"""The kinds of arguments that the commands about digests take."""

from __future__ import annotations

import re
from dataclasses import dataclass

from config import formats
from handlers.commands.declaration import Kind
from handlers.commands.kinds import echo
from handlers.digests.periods import KINDS, WEEKDAYS
from handlers.digests.report import Audience
from handlers.errors import UserError

EVERY = {name.partition(".")[2]: name.partition(".")[0] for name in KINDS}
"""Words such as "weekly"; the one of the milestones is set in the settings only."""
LATEST_DAY = 28
"""The last day that every month has."""


@dataclass(frozen=True, slots=True)
class When:
    """When a digest shall come: ``name`` of the plan, its day (or ``never``) and hour; empty: as it is."""

    name: str
    day: str = ""
    hour: str = ""


def read_audience(text: str) -> Audience:
    """Read whose digest is meant. Raises ``UserError``."""
    found = text.strip().casefold()
    found = "tandem" if found == "tandems" else found
    if found not in set(Audience):
        raise UserError("commands-unknown-shape", given=echo(text), possible=", ".join(Audience))
    return Audience(found)


def read_when(text: str) -> When:
    """Read when a digest shall come: ``team weekly Friday 15:00``, ``funders 5``, ``tandem never``."""
    first, *words = text.replace(",", " ").casefold().split() or [""]
    audience = read_audience(first)
    every = next((word for word in words if word in EVERY), "")
    days = [day for word in words for day in [_day(word)] if day]
    hours = [word.zfill(5) for word in words if re.fullmatch(r"([01]?[0-9]|2[0-3]):[0-5][0-9]", word)]
    known = bool(every) + len(days) + len(hours)
    if known < len(words) or not (days or hours) or len(days) > 1 or len(hours) > 1:
        raise UserError("digest-not-understood", given=echo(text))
    day = days[0] if days else ""
    if not every:
        every = "monthly" if audience is Audience.TEAM and day.isdecimal() else _usual(audience)
    name = f"{audience.value}.{every}"
    if name not in KINDS or every == "milestone" or not _fits(every, day):
        raise UserError("digest-not-understood", given=echo(text))
    return When(name, day, hours[0] if hours else "")


def _usual(audience: Audience) -> str:
    return next(name for name in KINDS if name.startswith(f"{audience.value}.")).partition(".")[2]


def _day(word: str) -> str:
    """Return a weekday named in any language, a day of the month, or ``never``; empty: it is none of them."""
    if word in ("never", "off"):
        return "never"
    if word in formats.weekdays():
        return WEEKDAYS[formats.weekdays()[word]]
    plain = word.rstrip(".")
    return str(int(plain)) if plain.isdecimal() and 1 <= int(plain) <= LATEST_DAY else ""


def _fits(every: str, day: str) -> bool:
    if day in ("", "never"):
        return True
    return day in WEEKDAYS if every == "weekly" else day.isdecimal() and every in ("monthly", "quarterly")


def write_when(when: When) -> str:
    """Write it as ``read_when`` reads it."""
    return " ".join(part for part in (*when.name.split("."), when.day, when.hour) if part)


AUDIENCE = Kind("readership", read_audience, lambda audience: str(audience.value))
WHEN = Kind("timing", read_when, write_when, rest=True)
