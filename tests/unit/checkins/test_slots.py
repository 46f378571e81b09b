"""Times that suit everybody: hours, holidays, absences, nights, the rhythm, and whose turn the early hour is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from handlers.checkins.rhythm import Rhythm
from handlers.checkins.slots import Party, Reason, Search, check, find, holidays_at
from handlers.common.when.values import Beat, Span

BASEL = Party("Basel", "Europe/Zurich", "CH", "CH-BS")
MULHOUSE = Party("Mulhouse", "Europe/Paris", "FR", "6AE")
FREIBURG = Party("Freiburg", "Europe/Berlin", "DE", "DE-BW")
KREFELD = Party("Krefeld", "Europe/Berlin", "DE", "DE-NW")
SOFIA = Party("Sofia", "Europe/Sofia", "BG")
JANUARY = Search(date(2027, 1, 4), date(2027, 1, 31), "Europe/Berlin")


def no_holidays(*_: object) -> Mapping[date, str]:
    """Know of none."""
    return {}


def test_a_holiday_of_one_city_moves_the_check_in() -> None:
    """Every second Wednesday: 6 January is Epiphany in Freiburg, not in Basel and Mulhouse."""
    wednesdays = Rhythm(Beat(2, "week", (2,)), time(10), "Europe/Berlin", date(2027, 1, 6))
    epiphany = datetime(2027, 1, 6, 9, tzinfo=UTC)
    three, search = [BASEL, MULHOUSE, FREIBURG], replace(JANUARY, rhythm=wednesdays, last=date(2027, 1, 10))
    found = find(three, search)
    assert check(three, epiphany, search) is None
    assert holidays_at(three, epiphany, "de") == {"Freiburg": "Heilige Drei Könige"}
    assert [slot.start for slot in found[:2]] == [epiphany - timedelta(days=1), epiphany + timedelta(days=1)]
    assert [because.data for because in found[0].because if because.reason is Reason.NEAR] == [{"days": -1}]
    assert find([BASEL, MULHOUSE], search)[0].start == epiphany


def test_absences_count_for_cities_not_for_names() -> None:
    away = replace(MULHOUSE, absences=(Span(date(2027, 1, 4), date(2027, 1, 8)),))
    search = replace(JANUARY, last=date(2027, 1, 8))
    assert find([BASEL, away], search) == []
    some = find([BASEL, away, MULHOUSE], search)
    later = find([BASEL, away, MULHOUSE], JANUARY)
    assert some[0].can == (("Basel", 1, 1), ("Mulhouse", 1, 2))
    assert {because.reason for because in some[0].because} >= {Reason.ABSENT}
    assert later[0].start.date() > date(2027, 1, 8)
    assert some[0].score < later[0].score


def test_the_rhythms_own_time_is_best_if_it_suits() -> None:
    tuesdays = Rhythm(Beat(2, "week", (1,)), time(11), "Europe/Berlin", date(2027, 1, 5))
    best = find([KREFELD, SOFIA], replace(JANUARY, rhythm=tuesdays))[0]
    assert best.start == datetime(2027, 1, 5, 10, tzinfo=UTC)
    assert [because.reason for because in best.because] == [Reason.EVERYBODY, Reason.RHYTHM]


def test_the_early_hour_is_not_always_the_same_sides() -> None:
    """Ninety minutes fit only twice into two short mornings: at the edge of the one's, or of the other's."""
    mornings = [replace(party, hours=(time(9), time(12))) for party in (KREFELD, SOFIA)]
    past: Counter[str] = Counter()
    for round_ in range(10):
        search = replace(JANUARY, last=JANUARY.first, duration=timedelta(minutes=90), past=past)
        best = find(mornings, search, no_holidays)[0]
        assert abs(past["Krefeld"] - past["Sofia"]) <= 1
        reasons = [because.reason for because in best.because]
        assert (Reason.TURN in reasons) is bool(round_ % 2)
        past[best.bears] += 1
    assert past == {"Krefeld": 5, "Sofia": 5}


def test_nothing_begins_before_it_may() -> None:
    noon = datetime(2027, 1, 4, 11, tzinfo=UTC)
    assert all(slot.start >= noon for slot in find([KREFELD], replace(JANUARY, not_before=noon)))


hours = st.tuples(st.integers(6, 11), st.integers(13, 20)).map(lambda pair: (time(pair[0]), time(pair[1], 30)))
quiet = st.none() | st.tuples(st.times(), st.times()).map(
    lambda pair: (pair[0].replace(second=0, microsecond=0), pair[1].replace(second=0, microsecond=0))
)
parties = st.builds(
    Party,
    st.sampled_from(["Vari", "Geestland", "Utrecht"]),
    st.sampled_from(["Europe/Athens", "Europe/Berlin", "Europe/Lisbon"]),
    st.sampled_from(["GR", "DE", ""]),
    st.just(""),
    hours,
    st.frozensets(st.integers(0, 6), min_size=2),
    st.lists(
        st.dates(date(2027, 3, 20), date(2027, 4, 5)).map(lambda day: Span(day, day + timedelta(3))), max_size=2
    ).map(tuple),
    quiet,
)


@given(st.lists(parties, min_size=1, max_size=5), st.sampled_from([30, 60, 90]))
def test_slots_keep_what_they_promise(everybody: list[Party], minutes: int) -> None:
    """Over the night on which the clocks change, too."""
    search = Search(date(2027, 3, 22), date(2027, 4, 4), "Europe/Berlin", timedelta(minutes=minutes), most=20)
    found = find(everybody, search)
    assert len({slot.start.astimezone(ZoneInfo(search.zone)).date() for slot in found}) == len(found)
    assert [slot.score for slot in found] == sorted((slot.score for slot in found), reverse=True)
    for slot in found:
        assert 0 <= slot.score <= 100
        assert slot == check(everybody, slot.start, search)
        able: Counter[str] = Counter()
        for party in everybody:
            begin, end = (at.astimezone(ZoneInfo(party.zone)).replace(tzinfo=None) for at in (slot.start, slot.end))
            able[party.city] += can_come(party, begin, end)
            assert not is_disturbed(party, begin, end)
        assert dict(able) == {city: count for city, count, _ in slot.can}
        assert all(able.values())


def can_come(party: Party, begin: datetime, end: datetime) -> bool:
    """Say the same as the rules do, slowly."""
    works = party.hours[0] <= begin.time() and end.time() <= party.hours[1] and begin.weekday() in party.days
    free = not holidays_at([party], begin.replace(tzinfo=ZoneInfo(party.zone)), "en")
    return works and free and not any(begin.date() in span for span in party.absences)


def is_disturbed(party: Party, begin: datetime, end: datetime) -> bool:
    """Look at every minute."""
    if party.quiet is None:
        return False
    first, last = party.quiet
    minutes = [begin + timedelta(minutes=number) for number in range((end - begin) // timedelta(minutes=1))]
    return any(first <= at.time() < last if first <= last else at.time() >= first or at.time() < last for at in minutes)


@pytest.mark.parametrize("everybody", [[], [replace(KREFELD, days=frozenset())]])
def test_sometimes_there_is_none(everybody: list[Party]) -> None:
    assert find(everybody, JANUARY) == []
