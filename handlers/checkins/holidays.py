"""Public holidays of a country and a region, as the package ``holidays`` knows them.

Regions are ISO 3166-2 codes ("DE-NW", "CH-BS", "IT-AR", "FR-68"); the package wants its own, mostly what follows the
hyphen. What it does not know falls back to the country, and says so. The package is read when it is first needed; each
country is a module of its own in it, and only those that are asked for are loaded.

Only days that are public holidays in the whole region count: not half days, school holidays, nor a day that only some
communities of a region keep (Assumption Day in Bavaria's Catholic communities).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

SPECIAL = {
    # The departments of Alsace, and the collectivity that they became, keep Good Friday and St Stephen's Day.
    "FR-67": "6AE",
    "FR-68": "6AE",
    "FR-A": "6AE",
    # Overseas: two codes of ISO for each place, of which the package takes the number.
    "FR-GP": "971",
    "FR-MQ": "972",
    "FR-GF": "973",
    "FR-RE": "974",
    "FR-YT": "976",
    "FR-GUA": "971",
    "FR-MTQ": "972",
    "FR-GUF": "973",
    "FR-LRE": "974",
    "FR-MAY": "976",
}
"""Regions whose code in the package is not what follows the hyphen."""
SAME_EVERYWHERE = frozenset({"NL", "BE"})
"""Countries whose public holidays are the same everywhere; the package's regions there are about schools."""
_MOST_YEARS = 5


@dataclass(frozen=True, slots=True)
class Region:
    """What the package is asked for."""

    country: str
    code: str
    """The package's code of the region, or an empty text for the country as a whole."""
    known: bool
    """Whether these are the region's own holidays; if not, they are only the country's, and people should be told."""


def region_of(country: str, region: str) -> Region:
    """Translate a country (ISO 3166-1) and a region (ISO 3166-2, with or without the country; may be empty).

    Never raises: a country that the package does not know has no holidays, and is not ``known``.
    """
    country = country.strip().upper()
    given = re.sub(r"\(.*\)", "", region).strip().upper()
    code = given.removeprefix(f"{country}-")
    if not _supported(country):
        return Region(country, "", known=False)
    codes = _codes(country)
    if code in ("", "-") or not codes or country in SAME_EVERYWHERE:
        return Region(country, "", known=True)
    code = SPECIAL.get(f"{country}-{code}", code)
    return Region(country, code, known=True) if code in codes else Region(country, "", known=False)


def public_holidays(country: str, region: str, first: date, last: date, language: str = "en") -> Mapping[date, str]:
    """Return the public holidays from a day to another, both included, by day, in order.

    Their names are in ``language`` where the package has them, else in English, else as the country calls them. At most
    six years are looked at.
    """
    place = region_of(country, region)
    found: dict[date, str] = {}
    for year in range(first.year, min(last.year, first.year + _MOST_YEARS) + 1):
        of_year = _of_year(place.country, place.code, year, language) if _supported(place.country) else {}
        found |= {day: name for day, name in of_year.items() if first <= day <= last}
    return found


@lru_cache(maxsize=512)
def _of_year(country: str, code: str, year: int, language: str) -> Mapping[date, str]:
    from holidays import country_holidays

    spoken = _language(country, language)
    days = country_holidays(country, subdiv=code or None, years=year, language=spoken, expand=False)
    return dict(sorted(days.items()))


@lru_cache(maxsize=256)
def _language(country: str, language: str) -> str | None:
    """Return the package's name of a language for a country: "it_IT" of Italy, "de" of Switzerland."""
    offered = _class(country).supported_languages
    return next((name for wanted in (language, "en") for name in offered if name.split("_")[0] == wanted), None)


@lru_cache(maxsize=64)
def _codes(country: str) -> frozenset[str]:
    return frozenset(_class(country).subdivisions)


@lru_cache(maxsize=256)
def _supported(country: str) -> bool:
    from holidays import country_holidays

    try:
        country_holidays(country, years=())
    except (NotImplementedError, TypeError):
        return False
    return True


@lru_cache(maxsize=64)
def _class(country: str) -> type[HolidayBase]:
    from holidays import country_holidays

    return type(country_holidays(country, years=()))
