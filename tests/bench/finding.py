"""Finding a time: how long it takes for three cities over four weeks."""

from __future__ import annotations

import time
from datetime import date, time as clock, timedelta
from statistics import median

from handlers.checkins.rhythm import Rhythm
from handlers.checkins.slots import Party, Search, find
from handlers.common.when.values import Beat, Span
from tests.bench.errors import BenchFailed

CITIES = (
    Party("Basel", "Europe/Zurich", "CH", "CH-BS"),
    Party("Mulhouse", "Europe/Paris", "FR", "6AE", hours=(clock(8, 30), clock(17))),
    Party("Freiburg", "Europe/Berlin", "DE", "DE-BW", quiet=(clock(20), clock(8))),
)
PEOPLE_IN_A_CITY = 5


def find_slots(rounds: int) -> float:
    """Return the median milliseconds of a search for fifteen people, a third of whom are away at some time.

    The holidays of a year are read once for each process; that first search is not counted.
    """
    first = date(2027, 1, 4)
    away = Span(first + timedelta(days=7), first + timedelta(days=9))
    parties = [
        Party(
            city.city,
            city.zone,
            city.country,
            city.region,
            city.hours,
            city.days,
            (away,) * (number % 3 == 0),
            city.quiet,
        )
        for city in CITIES
        for number in range(PEOPLE_IN_A_CITY)
    ]
    rhythm = Rhythm(Beat(2, "week", (2,)), clock(10), "Europe/Berlin", date(2026, 12, 23))
    search = Search(first, first + timedelta(days=27), "Europe/Berlin", rhythm=rhythm)
    times = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        found = find(parties, search)
        times.append((time.perf_counter() - began) * 1000)
        if len(found) != search.most:
            raise BenchFailed(f"{len(found)} slots were found")
    return median(times[1:])


async def checkins(rounds: int) -> dict[str, float]:
    """Measure what check-ins compute."""
    return {"find_slots_ms": find_slots(max(rounds, 5))}
