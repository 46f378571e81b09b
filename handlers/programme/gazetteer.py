"""What is known of a city by its name: rules about the candidates that a gazetteer gives. Nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from config.texts import Line
from handlers.programme.rows import CityRow
from handlers.programme.sheets import Problem

NEAR_DEGREES = 0.3
"""A place that is no farther from the given position (north or east) is taken to be the one that is meant."""
MOST_NAMED = 6

LANGUAGES = {
    "AT": "de",
    "BG": "bg",
    "CY": "el",
    "DE": "de",
    "FR": "fr",
    "GB": "en",
    "GR": "el",
    "IE": "en",
    "IT": "it",
    "LI": "de",
    "MD": "ro",
    "NL": "nl",
    "PT": "pt",
    "RO": "ro",
    "SM": "it",
}
"""The language of public offices, in countries where it is one for the whole country and one of the bot's."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place with the name that was asked for. ``region`` is empty where the gazetteer does not tell."""

    name: str
    country: str
    region: str
    zone: str
    latitude: float
    longitude: float
    population: int


Gazetteer = Callable[[Sequence[str]], Mapping[str, Sequence[Candidate]]]
"""Given names of cities, returns for each the places that may be meant."""


def nothing_known(_names: Sequence[str]) -> Mapping[str, Sequence[Candidate]]:
    """Know no place at all."""
    return {}


def is_complete(row: CityRow) -> bool:
    """Tell whether a row says everything that a gazetteer could."""
    return all((row.country, row.languages, row.zone, row.latitude is not None, row.population is not None))


def completed(row: CityRow, candidates: Sequence[Candidate], offered: Sequence[str]) -> CityRow | Problem:
    """Return the row of a new city with what was missing, or what is wrong: it is unknown, or there are several."""
    fitting = [candidate for candidate in candidates if _fits(row, candidate)]
    if len(fitting) > 1 and not _says_enough(row):
        names = "; ".join(_described(candidate) for candidate in fitting[:MOST_NAMED])
        line = Line("programme-wrong-several", {"city": row.name, "possible": names})
        return Problem(row.place, line)
    known = row
    if len(fitting) == 1:
        found = fitting[0]
        known = replace(
            row,
            country=row.country or found.country,
            region=row.region or found.region,
            zone=row.zone or found.zone,
            latitude=found.latitude if row.latitude is None else row.latitude,
            longitude=found.longitude if row.longitude is None else row.longitude,
            population=found.population or None if row.population is None else row.population,
        )
    usual = LANGUAGES.get(known.country, "")
    if not known.languages and usual in offered:
        known = replace(known, languages=(usual,))
    missing = [name for name, value in (("languages", known.languages), ("zone", known.zone)) if not value]
    if missing:
        line = Line("programme-wrong-unknown-city", {"city": row.name, "headings": ", ".join(missing)})
        return Problem(row.place, line)
    return known


def _says_enough(row: CityRow) -> bool:
    """Tell whether a row needs nobody's help: then namesakes do not matter."""
    return bool(row.country and row.languages and row.zone and row.latitude is not None)


def _fits(row: CityRow, candidate: Candidate) -> bool:
    if row.country and row.country != candidate.country:
        return False
    if row.region and candidate.region and row.region != candidate.region:
        return False
    if row.zone and row.zone != candidate.zone:
        return False
    if row.latitude is None or row.longitude is None:
        return True
    apart = (abs(row.latitude - candidate.latitude), abs(row.longitude - candidate.longitude))
    return max(apart) <= NEAR_DEGREES


def _described(candidate: Candidate) -> str:
    where = candidate.region or candidate.country
    return f"{candidate.name} ({where}, {candidate.latitude:.3f}, {candidate.longitude:.3f})"
