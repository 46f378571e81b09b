"""How each language writes lists, names of languages, dates and times (by CLDR, in Babel); how data is cleaned."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import cache, lru_cache
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.dates import format_date, format_skeleton, get_datetime_format, get_timezone_location
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

LOCALES = {
    "bg": "bg",
    "de": "de",
    "el": "el",
    "en": "en-GB",
    "fr": "fr",
    "it": "it",
    "nl": "nl",
    "ro": "ro",
    "pt": "pt-PT",
}
"""The locale whose rules each language follows: the European one where a language has several."""

_CLOCKS = {"bg": "{} ч.", "de": "{} Uhr", "nl": "{} uur"}
"""The word that follows a time of day where one does."""

_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_HARMFUL = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # control characters
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks and overrides of the writing direction
    "\u200b\u2060-\u2064\ufeff\ufff9-\ufffb"  # characters that cannot be seen
    "\ud800-\udfff\ue000-\uf8ff"  # halves of characters, and private ones
    "]"
)


def clean(text: str) -> str:
    """Make a single harmless line of data: line breaks become spaces, invisible and direction-changing marks go."""
    return _HARMFUL.sub("", _BREAKS.sub(" ", text))


def _locale(language: str) -> Locale:
    return Locale.parse(LOCALES[language], sep="-")


def write_list(items: Sequence[str], language: str) -> str:
    """Join items as the language does: "A, B and C", "A, B und C"."""
    return str(format_list(list(items), locale=_locale(language))) if items else ""


def write_language(code: str, language: str) -> str:
    """Name a language in another: "German", "allemand". A code that nobody named stays a code."""
    return str(_locale(language).languages.get(code.replace("-", "_"), code))


def write_number(value: float, language: str, places: int = 1) -> str:
    """Write a number with so many places at most: "1.234,5" in German, "1 234,5" in French."""
    pattern = "#,##0" + ("." + "#" * places if places else "")
    return str(format_decimal(value, format=pattern, locale=_locale(language)))


def write_percent(share: float, language: str) -> str:
    """Write a share of 0 to 1 in whole hundredths: "56 %"."""
    return str(format_percent(share, locale=_locale(language)))


def write_short_day(day: date, language: str) -> str:
    """Write a day in figures and a short month, for tables: "3. März 2026"."""
    return str(format_date(day, format="medium", locale=_locale(language)))


Style = Literal["time", "date", "full", "zoned"]


def write_moment(at: datetime, zone: str, style: Style, language: str) -> str:
    """Write an aware instant at the wall clock of a zone: "11:00", "Tuesday, 3 March 2026", or both.

    "zoned" is both and says whose clock it is: "Dienstag, 3. März 2026, 11:00 Uhr (Berlin)". The clock has 24 hours
    everywhere, as timetables have. In a zone that nobody knows it is shown in UTC, and says so.
    """
    suffix = ""
    try:
        local = at.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        local, suffix = at.astimezone(UTC), " UTC"
    clock = f"{local:%H:%M}{suffix}"
    if style == "time":
        return clock
    day = write_day(local.date(), language)
    if style == "date":
        return day + suffix
    if style == "zoned" and not suffix:
        clock = write_clock(local.time(), zone, language)
    return str(get_datetime_format("medium", locale=_locale(language))).replace("{1}", day).replace("{0}", clock)


def write_day(day: date, language: str) -> str:
    """Write a day in full, with its weekday: "Dienstag, 3. März 2026"."""
    return str(format_date(day, format="full", locale=_locale(language)))


def write_days(first: date, last: date, language: str) -> str:
    """Write the days from one to another in full: "Dienstag, 3. August 2027 – Samstag, 14. August 2027"."""
    ends = dict.fromkeys((first, last))
    return " – ".join(write_day(day, language) for day in ends)


def write_month(day: date, language: str) -> str:
    """Name the month of a day, with its year: "März 2026"."""
    return str(format_skeleton("yMMMM", day, locale=_locale(language)))


def write_weekdays(weekdays: Sequence[int], language: str) -> str:
    """Name weekdays (Monday is 0): "Dienstag und Donnerstag"."""
    names = _locale(language).days["stand-alone"]["wide"]
    return write_list([names[weekday] for weekday in weekdays], language)


def write_clock(at: time, zone: str, language: str) -> str:
    """Write a wall time and whose clock it is, "10:00 Uhr (Berlin)"; an empty zone is left out."""
    clock = _CLOCKS.get(language, "{}").format(f"{at:%H:%M}")
    return f"{clock} ({write_zone(zone, language)})" if zone else clock


@lru_cache(maxsize=512)
def write_zone(zone: str, language: str) -> str:
    """Return the city that a zone is named after, in a language: "Athen" for Europe/Athens in German."""
    try:
        locale = LOCALES.get(language, "en-GB").replace("-", "_")
        return str(get_timezone_location(zone, locale=locale, return_city=True))
    except (LookupError, ValueError):
        return zone.rsplit("/", 1)[-1].replace("_", " ")


@cache
def weekdays() -> Mapping[str, int]:
    """Return the names of the weekdays in all languages, in lower case; Monday is 0."""
    names = (_locale(language).days["format"]["wide"] for language in LOCALES)
    return {str(name).casefold(): number for days in names for number, name in days.items()}


def weekday_name(number: int) -> str:
    """Return the English name of a weekday; Monday is 0."""
    return str(_locale("en").days["format"]["wide"][number])
