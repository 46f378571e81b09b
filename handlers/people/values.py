"""What people write about their own time and about others: quiet hours, ends of pauses, roles, and who is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from config import formats
from handlers.commands.declaration import ROLES, Kind
from handlers.commands.kinds import echo, read_language, read_word, read_zone
from handlers.common.hours import OFF
from handlers.errors import UserError

_DAYS = "day days tag tage tagen jour jours giorno giorni dag dagen zi zile dia dias ден дни ημέρα ημέρες"
_WEEKS = (
    "week weeks woche wochen semaine semaines settimana settimane weken semana semanas "
    "săptămână săptămâni седмица седмици εβδομάδα εβδομάδες"
)
_UNTIL = (
    "until till for bis für jusqu’au jusqu'au jusqu’à jusqu'à pour fino al a per tot voor până pe la pentru "
    "até por до за μέχρι έως για"
)
DAYS, WEEKS = frozenset(_DAYS.split()), frozenset(_WEEKS.split())
UNTIL_WORDS = frozenset(_UNTIL.split())
"""Words that may come before a date or a number of days, in the bot's languages."""
LONGEST_PAUSE_DAYS = 366
AS_IN_CITY = "city"
"""In the place of a time zone: that of the person's city."""

_HOURS = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\D{1,5}?(\d{1,2})(?:[:.h](\d{2}))?\D{0,4}")
_COUNT = re.compile(r"(\d{1,3})\s*(?:de\s+)?(\w*)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_quiet(text: str) -> str:
    """Read quiet hours: ``21:00-08:00``, ``21–8``, ``off``."""
    wanted = text.strip().casefold()
    if wanted == OFF:
        return OFF
    found = _HOURS.fullmatch(wanted)
    try:
        start, end = (time(int(found[at]), int(found[at + 1] or 0)) for at in (1, 3)) if found else (time(), time())
    except ValueError:
        start = end = time()
    if start == end:
        raise UserError("prefs-not-hours", given=echo(text), example="!quiet 21:00-08:00")
    return f"{start:%H:%M}-{end:%H:%M}"


@dataclass(frozen=True, slots=True)
class Until:
    """When a pause ends: after some days, on the next such weekday, on a date; nothing of it: there is none."""

    days: int = 0
    weekday: int | None = None
    """Monday is 0."""
    day: date | None = None

    def at(self, now: datetime, zone: str) -> datetime | None:
        """Return the aware instant at which the day begins, by the clock of a zone; None where there is no pause."""
        today = now.astimezone(ZoneInfo(zone)).date()
        if self.day is not None:
            last = self.day
        elif self.weekday is not None:
            last = today + timedelta(days=(self.weekday - today.weekday() - 1) % 7 + 1)
        elif self.days:
            last = today + timedelta(days=self.days)
        else:
            return None
        return datetime.combine(last, time(), ZoneInfo(zone))


def read_until(text: str) -> Until:
    """Read the end of a pause: ``off``, ``3 days``, ``until Monday``, ``2026-03-02``; also in the bot's languages."""
    words = text.strip().casefold().split()
    while len(words) > 1 and words[0] in UNTIL_WORDS:
        words = words[1:]
    wanted = " ".join(words)
    if wanted == OFF:
        return Until()
    weekday = formats.weekdays().get(wanted)
    if weekday is not None:
        return Until(weekday=weekday)
    found = _COUNT.fullmatch(wanted)
    if found and (not found[2] or found[2] in DAYS | WEEKS):
        days = int(found[1]) * (7 if found[2] in WEEKS else 1)
        if 0 < days <= LONGEST_PAUSE_DAYS:
            return Until(days=days)
    if _DATE.fullmatch(wanted):
        try:
            return Until(day=date.fromisoformat(wanted))
        except ValueError:
            pass
    raise UserError("prefs-not-until", given=echo(text))


def write_until(until: Until) -> str:
    """Write the end of a pause as ``read_until`` reads it."""
    if until.weekday is not None:
        return formats.weekday_name(until.weekday)
    if until.day is not None:
        return until.day.isoformat()
    return str(until.days) if until.days else OFF


def read_zone_given(text: str) -> str:
    """Read a time zone, or the word that stands for that of the city."""
    return AS_IN_CITY if text.strip().casefold() == AS_IN_CITY else read_zone(text)


def read_role(text: str) -> str:
    """Read a role."""
    found = text.strip().casefold()
    if found not in ROLES:
        raise UserError("commands-unknown-shape", given=echo(text), possible=", ".join(ROLES))
    return found


QUIET = Kind("quiet", read_quiet, spaces=True)
UNTIL = Kind("until", read_until, write_until, rest=True)
ZONE = Kind("zone", read_zone_given, spaces=True)
LANGUAGE = Kind("language", read_language, spaces=True)
ROLE = Kind("role", read_role)
SOMEBODY = Kind("somebody", read_word, spaces=True)
SEARCH = Kind("search", read_word, spaces=True)
