"""Rhythms over all clock changes of the programme's zones, 2025 to 2035, against independent calculations."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule
from hypothesis import given, strategies as st

from handlers.checkins.rhythm import Change, Occurrence, ahead, difference_changes, occurrences, resolve
from handlers.common.when import clocks
from handlers.common.when.values import LAST, Beat, Rhythm

ZONES = (
    "Europe/Sofia", "Europe/Berlin", "Europe/Rome", "Europe/Athens", "Europe/Amsterdam", "Europe/Bucharest",
    "Europe/Zurich", "Europe/Paris", "Europe/Lisbon",
)  # fmt: skip
ELSEWHERE = ("America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata")
FIRST, END = date(2025, 1, 1), date(2035, 12, 31)

beats = st.one_of(
    st.builds(
        Beat, st.integers(1, 8), st.just("week"), st.sets(st.integers(0, 6), min_size=1).map(lambda s: tuple(sorted(s)))
    ),
    st.builds(
        Beat,
        st.integers(1, 6),
        st.just("month"),
        st.integers(0, 6).map(lambda day: (day,)),
        st.sampled_from([LAST, 1, 2, 3, 4]),
    ),
    st.builds(Beat, st.integers(1, 6), st.just("month"), day=st.integers(1, 31)),
)
walls = st.times().map(lambda at: at.replace(second=0, microsecond=0))
rhythms = st.builds(Rhythm, beats, walls, st.sampled_from(ZONES), st.dates(FIRST, date(2027, 12, 31)))


def until_the_end(rhythm: Rhythm) -> list[Occurrence]:
    """Return all occurrences up to the end of 2035."""
    return list(takewhile(lambda found: found.day <= END, occurrences(rhythm, rhythm.first - timedelta(days=1))))


def expected_days(rhythm: Rhythm) -> list[date]:
    """Say the same by RFC 5545, as another library understands it."""
    beat = rhythm.beat
    start = datetime.combine(rhythm.first, time())
    rest: dict[str, object] = {"until": datetime.combine(END, time())}
    if beat.unit == "week":
        # Weeks are counted from that of the first day on which it happens.
        start += timedelta(days=min((day - rhythm.first.weekday()) % 7 for day in beat.weekdays))
        return [at.date() for at in rrule.rrule(rrule.WEEKLY, start, beat.every, byweekday=beat.weekdays, **rest)]
    if beat.nth is not None:
        rest["byweekday"] = rrule.weekday(beat.weekdays[0])(beat.nth)
    else:
        # "The 31st, or the last day of a shorter month."
        day = beat.day or 1
        rest |= {"bymonthday": tuple(range(28, day + 1)) if day > 28 else day, "bysetpos": -1}
    every = rrule.rrule(rrule.MONTHLY, start.replace(day=1), 1, **rest)
    first = next(at for at in every if at.date() >= rhythm.first)
    return [at.date() for at in rrule.rrule(rrule.MONTHLY, first.replace(day=1), beat.every, **rest) if at >= first]


@given(rhythms)
def test_each_planned_day_fires_once(rhythm: Rhythm) -> None:
    found = until_the_end(rhythm)
    assert [it.day for it in found] == expected_days(rhythm)
    assert all(before.instant < after.instant for before, after in pairwise(found))
    for it in found:
        local = it.instant.astimezone(ZoneInfo(rhythm.zone))
        assert local.replace(tzinfo=None) == it.wall
        assert it.wall == datetime.combine(it.day, rhythm.at) or it.change is Change.SKIPPED


@given(rhythms, st.data())
def test_continuing_loses_nothing_and_doubles_nothing(rhythm: Rhythm, data: st.DataObject) -> None:
    found = until_the_end(rhythm)
    stop = data.draw(st.integers(0, len(found) - 1))
    last = found[stop]
    assert list(islice(occurrences(rhythm, last.day), 2))[: len(found) - stop - 1] == found[stop + 1 : stop + 3]
    assert next(occurrences(rhythm, last.instant - timedelta(seconds=1))) == last
    after = next(occurrences(rhythm, last.instant), None)
    assert after is None or after.day > last.day


def clock_changes(zone: str) -> list[date]:
    """Return the days on which the clock of a zone changes, found by looking at each day."""
    place = ZoneInfo(zone)
    days = (FIRST + timedelta(days=number) for number in range((END - FIRST).days))
    at = time(12)
    return [
        day + timedelta(days=1)
        for day in days
        if datetime.combine(day, at, place).utcoffset()
        != datetime.combine(day + timedelta(days=1), at, place).utcoffset()
    ]


@pytest.mark.parametrize("zone", ZONES + ELSEWHERE)
def test_skipped_and_doubled_hours_follow_one_rule(zone: str) -> None:
    """The rule, said another way: the first instant of the day at which the clock shows that time or a later one."""
    place, days = ZoneInfo(zone), clock_changes(zone)
    assert len(days) >= (0 if zone == "Asia/Kolkata" else 20)
    changes = set()
    for day in days[:8]:
        midnight = datetime.combine(day, time(), place).astimezone(UTC)
        shown = [(midnight + timedelta(minutes=minute)) for minute in range(6 * 60)]
        local = [instant.astimezone(place).replace(tzinfo=None) for instant in shown]
        for minute in range(0, 5 * 60, 15):
            wall = datetime.combine(day, time(*divmod(minute, 60)))
            found = resolve(day, wall.time(), zone)
            assert found.instant == next(instant for instant, at in zip(shown, local, strict=True) if at >= wall)
            times = local.count(wall)
            assert found.change is {0: Change.SKIPPED, 1: None, 2: Change.DOUBLED}[times]
            changes.add(found.change)
    assert not days or changes == {None, Change.SKIPPED, Change.DOUBLED}


def test_half_past_two_on_both_change_nights() -> None:
    spring, autumn = (resolve(day, time(2, 30), "Europe/Berlin") for day in (date(2027, 3, 28), date(2027, 10, 31)))
    assert (spring.wall, spring.instant) == (datetime(2027, 3, 28, 3), datetime(2027, 3, 28, 1, tzinfo=UTC))
    assert (autumn.wall, autumn.instant) == (datetime(2027, 10, 31, 2, 30), datetime(2027, 10, 31, 0, 30, tzinfo=UTC))


@given(st.dates(FIRST, END), walls, st.sampled_from(ZONES), st.sampled_from(ZONES))
def test_both_sides_meet_at_one_instant(day: date, at: time, one: str, other: str) -> None:
    instant = resolve(day, at, one).instant
    here, there = (instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for zone in (one, other))
    assert there - here == ahead(one, other, instant)


@given(rhythms, st.sampled_from(ZONES))
def test_cities_of_the_union_keep_their_difference(rhythm: Rhythm, other: str) -> None:
    found = [it.instant for it in islice(occurrences(rhythm, FIRST), 60)]
    assert not any(difference_changes(rhythm.zone, other, *pair) for pair in pairwise(found))


def test_a_difference_that_changes_is_told() -> None:
    weekly = Rhythm(Beat(1, "week", (1,)), time(16), "Europe/Berlin", date(2027, 3, 1))
    found = list(islice(occurrences(weekly, date(2027, 3, 1)), 6))
    told = [
        (after.day, change.before, change.after)
        for before, after in pairwise(found)
        if (change := difference_changes("Europe/Berlin", "America/New_York", before.instant, after.instant))
    ]
    six, five = timedelta(hours=-6), timedelta(hours=-5)
    assert told == [(date(2027, 3, 16), six, five), (date(2027, 3, 30), five, six)]


def test_a_zone_that_changes_its_rules_moves_instants_not_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between planning and firing, the zone database learns that Berlin gave up summer time."""
    rhythm = Rhythm(Beat(1, "week", (1,)), time(10), "Europe/Berlin", date(2027, 6, 1))
    planned = list(islice(occurrences(rhythm, date(2027, 5, 31)), 5))
    monkeypatch.setattr(clocks, "ZoneInfo", lambda _: ZoneInfo("Etc/GMT-1"))
    fired = [planned[0], *islice(occurrences(rhythm, planned[0].day), 4)]
    assert [it.day for it in fired] == [it.day for it in planned]
    assert [it.wall for it in fired] == [it.wall for it in planned]
    assert [it.instant.hour for it in fired] == [8, 9, 9, 9, 9]


def test_days_that_some_months_lack() -> None:
    last_day = Rhythm(Beat(1, "month", day=31), time(10), "Europe/Sofia", date(2027, 12, 31))
    assert [it.day.day for it in islice(occurrences(last_day, date(2027, 12, 30)), 4)] == [31, 31, 29, 31]
    leap = Rhythm(Beat(12, "month", day=29), time(10), "Europe/Sofia", date(2027, 2, 1))
    assert [it.day for it in islice(occurrences(leap, FIRST), 2)] == [date(2027, 2, 28), date(2028, 2, 29)]
    friday = Rhythm(Beat(1, "month", (4,), LAST), time(10), "Europe/Sofia", date(2027, 12, 1))
    assert [it.day.day for it in islice(occurrences(friday, FIRST), 3)] == [31, 28, 25]


def test_a_rhythm_ends_and_survives_a_row() -> None:
    rhythm = Rhythm(Beat(2, "week", (1, 3)), time(10), "Europe/Rome", date(2027, 1, 6), date(2027, 1, 21))
    assert [it.day for it in occurrences(rhythm, FIRST)] == [date(2027, 1, 7), date(2027, 1, 19), date(2027, 1, 21)]
    assert Rhythm.from_row(rhythm.as_row()) == rhythm
    with pytest.raises(ValueError, match="days"):
        Rhythm(Beat(2, "week"), time(10), "Europe/Rome", date(2027, 1, 6))
