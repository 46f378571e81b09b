"""Clock times in what people write, in nine languages, and what they are at the readers' places.

A time is found where its form or the words around it leave no doubt: "10:00" alone, "10.30" only with "Uhr", "alle"
and the like, a bare "10" only between such words. Dates, prices, versions, scores and durations are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from handlers.common.readers import Reader
from handlers.relay import clockwords
from handlers.relay.clockwords import Words
from storage.richtext import RichText, SpanKind

MOST = 6
"""More times than these in one message are a timetable, and no line could hold them."""
MOST_NUMBERS = 500
"""More numbers than these in one message are a table, and are not looked at."""

_VERBATIM = (SpanKind.CODE, SpanKind.PRE, SpanKind.MENTION)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")
_CANDIDATE = re.compile(
    r"(?<![\w.,:/+#€$£’'])(?P<hour>[01]?\d|2[0-3])"
    r"(?:(?P<colon>:)(?P<m1>[0-5]\d)(?![:.]?\d)"
    r"|\s?(?P<h>[hHu])\s?(?P<m2>[0-5]\d)(?!\w)(?![.,:]\d)"
    r"|(?P<dot>\.)(?P<m3>[0-5]\d)(?![.,:/-]?\d)"
    r"|(?![\d:/]|[.,]\d))"
)
_ZONE_NAMED = re.compile(r"\s?\(?(?:UTC|GMT|CES?T|EES?T|WES?T|BST|MES?Z|OES?Z|[EP][SD]T)\b|\s?(?:Z\b|\+\d\d:?\d\d)")
_NOT_A_TIME = re.compile(
    r"\s?(?:[%‰€$£°²³×]|(?:EUR|USD|CHF|BGN|RON|km|kg|cm|mm|ml|GB|MB|Mbit|kW|MW)\b"
    r"|(?:euro|dollar|prozent|percent|frank|lei\b|лв|лева|ευρώ|евро))",
    re.IGNORECASE,
)
_MINUTES_AFTER = re.compile(r"\s([0-5]\d)(?![\w.,:]\d|\d|\s?[%€$])(?=\W|$)")
"""The minutes of "10 Uhr 30"."""
_RATIO = re.compile(
    r"(?:score|ratio|scale|maßstab|verhältnis|spielstand|ergebnis|échelle|rapport|scala|rapporto|schaal|verhouding|"
    r"scar[aă]|raport|мащаб|съотношение|резултат|κλίμακα|αναλογία|σκορ|escala|proporção|resultado)\w*\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day that is written as ``text[start:end]``."""

    start: int
    end: int
    hour: int
    minute: int


@dataclass(frozen=True, slots=True)
class LocalTimes:
    """The same moments at one or several places that share them: (wall clock "10:00", days later) and the cities."""

    clocks: tuple[tuple[str, int], ...]
    places: tuple[tuple[str, str], ...]
    """City (may be empty) and zone."""


def find(content: RichText, language: str) -> tuple[ClockTime, ...]:
    """Return the clock times in a text, in their order. The text's language decides which words count."""
    if not any(character.isdigit() for character in content.text):
        return ()
    text = _without_verbatim(content)
    words = clockwords.of(language)
    found: list[ClockTime] = []
    for match in islice(_CANDIDATE.finditer(text), MOST_NUMBERS):
        time = _read(text, match, words)
        if time is None or (found and time.start < found[-1].end):
            continue
        before = _range_start(text, time, words, found[-1].end if found else 0)
        if before is not None:
            found.append(before)
        found.append(time)
    return tuple(found)


def local(
    times: Sequence[ClockTime], written_at: datetime, zone: str, readers: Iterable[Reader]
) -> tuple[LocalTimes, ...]:
    """Return what the times are for the readers, taken as the writer's wall clock on the day of writing.

    Readers whose clock shows the same are left out. ``zone`` and the readers' zones are IANA names.
    """
    written_in = _zone(zone)
    if not times or written_in is None:
        return ()
    day = written_at.astimezone(written_in).replace(second=0, microsecond=0)
    wall = list(dict.fromkeys((time.hour, time.minute) for time in times))[:MOST]
    moments = [day.replace(hour=hour, minute=minute, fold=0) for hour, minute in wall]
    here = tuple((f"{hour:02}:{minute:02}", 0) for hour, minute in wall)
    grouped: dict[tuple[tuple[str, int], ...], dict[tuple[str, str], None]] = {}
    for place in dict.fromkeys((reader.city, reader.zone) for reader in readers):
        there = _zone(place[1])
        clocks = tuple(_clock(moment, there) for moment in moments) if there is not None else here
        if clocks != here:
            grouped.setdefault(clocks, {})[place] = None
    return tuple(LocalTimes(clocks, tuple(places)) for clocks, places in grouped.items())


def _clock(moment: datetime, there: ZoneInfo) -> tuple[str, int]:
    local_time = moment.astimezone(UTC).astimezone(there)
    return f"{local_time:%H:%M}", (local_time.date() - moment.date()) // timedelta(days=1)


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (LookupError, ValueError, OSError):
        return None


def _without_verbatim(content: RichText) -> str:
    """Return the text with spaces in place of addresses, mentions and code, all offsets kept."""
    text = content.text
    for span in content.spans:
        if span.kind in _VERBATIM:
            text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    if "://" in text or "@" in text or "www." in text:
        text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    return text


def _read(text: str, match: re.Match[str], words: Words) -> ClockTime | None:
    """Return the time that a candidate is, if its form and the words around it say so."""
    hour, minute = int(match["hour"]), int(match["m1"] or match["m2"] or match["m3"] or 0)
    before, end = text[max(0, match.start() - 24) : match.start()], match.end()
    if _NOT_A_TIME.match(text, end) or (match["h"] == "u" and not words.has_u):
        return None
    unit = words.unit.match(text, end)
    announced = words.before.search(before) is not None
    if match["colon"] is not None:
        certain = not _RATIO.search(before)
    elif match["h"] is not None:
        certain = True
    elif match["dot"] is not None:
        certain = unit is not None or (announced and not (words.dotted_dates and 1 <= minute <= 12))
    else:
        certain = _bare(text, match, words, before, announced, unit)
    if not certain:
        return None
    if unit is not None:
        end = unit.end()
        minutes = _MINUTES_AFTER.match(text, end) if unit["always"] is not None and not minute else None
        if minutes is not None:
            minute, end = int(minutes[1]), minutes.end()
    part = words.part_of_day.match(text, end)
    if part is not None:
        end = part.end()
        hour = _of_day(hour, part["pm"] is not None)
    if _ZONE_NAMED.match(text, end):
        return None
    return ClockTime(match.start(), end, hour, minute)


def _bare(
    text: str, match: re.Match[str], words: Words, before: str, announced: bool, unit: re.Match[str] | None
) -> bool:
    """Tell whether a number without minutes is a time: "10 Uhr", "5 pm", "alle 10", but not "8 h" of work."""
    if unit is not None and (unit["always"] is not None or announced):
        return True
    if unit is not None:
        # "10h" alone is a time unless the words before speak of how long something takes.
        likely = unit["likely"] is not None and int(match["hour"]) >= 6 and not words.duration.search(before)
        return likely and words.after_bare.match(text, unit.end()) is not None
    part = words.part_of_day.match(text, match.end())
    if part is not None and (announced or words.sure.match(text, match.end()) is not None):
        return True
    return words.before_bare.search(before) is not None and words.after_bare.match(text, match.end()) is not None


def _of_day(hour: int, afternoon: bool) -> int:
    if afternoon and hour < 12:
        return hour + 12
    return 0 if hour == 12 and not afternoon else hour


def _range_start(text: str, time: ClockTime, words: Words, since: int) -> ClockTime | None:
    """Return the time with which a range begins whose end alone carries the unit: "10–12 Uhr", "from 9 to 11 am"."""
    match = words.range_start.search(text, max(since, time.start - 24), time.start)
    if match is None or int(match["hour"]) > 23:
        return None
    hour = int(match["hour"])
    said_as_afternoon = time.hour > 12 and not text.startswith(str(time.hour), time.start)
    if said_as_afternoon and hour < 12 and hour + 12 <= time.hour:
        hour += 12
    return ClockTime(match.start("hour"), match.end("clock"), hour, int(match["minute"] or 0))
