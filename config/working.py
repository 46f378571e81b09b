"""Working hours as they are stored and stand in the settings: ``Mon-Thu 09:00-16:30, Fri 09:00-12:00``."""

from __future__ import annotations

import re
from datetime import time

NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

Hours = tuple[time, time]
Week = tuple[Hours | None, ...]
"""For each weekday, Monday first, from when until when somebody works; None: not at all."""

_PIECE = re.compile(r"(\w{3})(?:-(\w{3}))? (\d\d:\d\d)-(\d\d:\d\d)", re.ASCII)


def parse(text: str) -> Week:
    """Return the hours that a text names. Raises ``ValueError`` for anything that ``write`` would not write."""
    found: dict[int, Hours] = {}
    for piece in text.split(", "):
        match = _PIECE.fullmatch(piece)
        if match is None:
            raise ValueError("not working hours")
        first = NAMES.index(match[1])
        last = NAMES.index(match[2] or match[1])
        hours = time.fromisoformat(match[3]), time.fromisoformat(match[4])
        if first > last or hours[0] >= hours[1] or found.keys() & set(range(first, last + 1)):
            raise ValueError("not working hours")
        found |= dict.fromkeys(range(first, last + 1), hours)
    return tuple(found.get(day) for day in range(len(NAMES)))


def write(week: Week) -> str:
    """Return the text that ``parse`` reads."""
    pieces = []
    for first, last, hours in runs(week):
        days = NAMES[first] if first == last else f"{NAMES[first]}-{NAMES[last]}"
        pieces.append(f"{days} {hours[0]:%H:%M}-{hours[1]:%H:%M}")
    return ", ".join(pieces)


def runs(week: Week) -> list[tuple[int, int, Hours]]:
    """Return the days with the same hours that follow each other: first, last, hours."""
    found: list[tuple[int, int, Hours]] = []
    for day, hours in enumerate(week):
        if hours is None:
            continue
        if found and found[-1][1] == day - 1 and found[-1][2] == hours:
            found[-1] = (found[-1][0], day, hours)
        else:
            found.append((day, day, hours))
    return found
