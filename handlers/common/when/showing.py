"""What was read, shown back in full before it counts: with weekday, and with the zone whose clock is meant."""

from __future__ import annotations

from datetime import date, time

from config.texts import Clock, Days, Line, Moment, Value, Weekdays
from handlers.common.when.clocks import Change, Occurrence, resolve
from handlers.common.when.values import LAST, Beat, Rhythm, SpokenRhythm, Wall

_END_OF_MONTH = 31
_IN_ALL_MONTHS = 28


def show_wall(wall: Wall, zone: str) -> Value:
    """Return "Dienstag, 24. November 2026, 10:00 Uhr (Berlin)", or as much of it as is known, as a value for a line.

    A skipped time is shown as what it becomes. Raises ``ValueError`` if nothing is known.
    """
    if wall.day is not None and wall.at is not None:
        return Moment(resolve(wall.day, wall.at, zone).instant, zone, "zoned")
    if wall.day is not None:
        return Days(wall.day, wall.day)
    if wall.at is not None:
        return Clock(wall.at, zone)
    raise ValueError("nothing to show")


def show_rhythm(rhythm: Rhythm | SpokenRhythm, zone: str = "") -> Line:
    """Return a line such as "alle 2 Wochen am Dienstag, 10:00 Uhr (Berlin), bis Mittwoch, 30. Juni 2027".

    A spoken rhythm needs a complete beat; its zone is given, and without a time only the days are shown.
    """
    beat = show_beat(rhythm.beat)
    if rhythm.at is None:
        return beat
    clock = Clock(rhythm.at, rhythm.zone if isinstance(rhythm, Rhythm) else zone)
    if rhythm.until is None:
        return Line("when-rhythm", {"beat": beat, "clock": clock})
    return Line("when-rhythm-until", {"beat": beat, "clock": clock, "day": Days(rhythm.until, rhythm.until)})


def show_beat(beat: Beat) -> Line:
    """Return a line such as "every 2 weeks on Tuesday" or "the last Friday of every month"."""
    if beat.unit == "week":
        return Line("when-weeks", {"every": beat.every, "days": Weekdays(beat.weekdays)})
    if beat.nth is not None:
        numbers = {"nth": beat.nth if beat.nth != LAST else 0, "number": beat.weekdays[0]}
        which = Line("when-nth", {**numbers, "weekday": Weekdays(beat.weekdays[:1])})
    elif beat.day == _END_OF_MONTH:
        which = Line("when-month-end")
    else:
        sure = beat.day is not None and beat.day <= _IN_ALL_MONTHS
        which = Line("when-month-day" if sure else "when-month-day-or-last", {"day": beat.day or 1})
    return Line("when-months", {"every": beat.every, "which": which})


def show_change(agreed: time, occurrence: Occurrence, zone: str) -> Line | None:
    """Return what people have to be told if a clock change touches an occurrence of an agreed time; else nothing."""
    day = Days(occurrence.day, occurrence.day)
    clock = Clock(occurrence.wall.time(), zone)
    if occurrence.change is Change.SKIPPED:
        return Line("when-skipped", {"day": day, "agreed": Clock(agreed), "clock": clock})
    if occurrence.change is Change.DOUBLED:
        return Line("when-doubled", {"day": day, "clock": clock})
    return None


def show_difference(since: date, before: time, after: time, zone: str) -> Line:
    """Return what people in a zone are told when, from a day on, a meeting begins at another time by their clock."""
    data: dict[str, Value] = {"day": Days(since, since), "before": Clock(before), "clock": Clock(after, zone)}
    return Line("when-difference", data)
