"""When digests come, and which days each is about."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from config.digests import Digests
from handlers.digests import kinds, periods
from handlers.digests.report import Period
from handlers.errors import UserError
from storage.models import DigestPlan

SETTINGS = Digests(milestones=(date(2026, 6, 30), date(2026, 2, 14)))
PLANS = periods.plans(SETTINGS, "Europe/Berlin", {})


def utc(text: str) -> datetime:
    """Return an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "now", "due", "first", "last"),
    [
        ("team.weekly", "2026-03-04T12:00", "2026-03-02T07:00", "2026-02-23", "2026-03-01"),
        ("team.weekly", "2026-03-02T06:59", "2026-02-23T07:00", "2026-02-16", "2026-02-22"),
        # The clocks went forward on 29 March: eight o'clock stays eight o'clock.
        ("team.weekly", "2026-03-30T06:00", "2026-03-30T06:00", "2026-03-23", "2026-03-29"),
        ("team.monthly", "2026-03-15T12:00", "2026-03-01T07:00", "2026-02-01", "2026-02-28"),
        ("team.milestone", "2026-07-15T12:00", "2026-06-30T06:00", "2026-02-14", "2026-06-29"),
        ("coordinators.daily", "2026-03-08T12:00", "2026-03-06T07:00", "2026-03-05", "2026-03-05"),
        ("coordinators.daily", "2026-03-09T12:00", "2026-03-09T07:00", "2026-03-06", "2026-03-08"),
        ("tandem.monthly", "2026-01-01T08:00", "2026-01-01T07:00", "2025-12-01", "2025-12-31"),
        ("funders.quarterly", "2026-05-01T08:00", "2026-04-01T06:00", "2026-01-01", "2026-03-31"),
        ("funders.quarterly", "2026-01-02T08:00", "2026-01-01T07:00", "2025-10-01", "2025-12-31"),
    ],
)
def test_what_was_due_last(name: str, now: str, due: str, first: str, last: str) -> None:
    found = periods.latest_due(PLANS[name], utc(now))
    assert found is not None
    period = periods.period_before(PLANS[name], found[0])
    assert (found[1], period.first.isoformat(), period.last.isoformat()) == (utc(due), first, last)


def test_what_is_due_next() -> None:
    following = {name: periods.next_due(plan, utc("2026-03-27T12:00")) for name, plan in PLANS.items()}
    assert {name: found and found[1] for name, found in following.items()} == {
        "team.weekly": utc("2026-03-30T06:00"),
        "team.monthly": utc("2026-04-01T06:00"),
        "team.milestone": utc("2026-06-30T06:00"),
        "coordinators.daily": utc("2026-03-30T06:00"),
        "tandem.monthly": utc("2026-04-01T06:00"),
        "funders.quarterly": utc("2026-04-01T06:00"),
    }


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period(date(2026, 3, 1), date(2026, 3, 31), "UTC", "month"), "2026-02-01", "2026-02-28"),
        (Period(date(2026, 1, 1), date(2026, 3, 31), "UTC", "quarter"), "2025-10-01", "2025-12-31"),
        (Period(date(2026, 3, 2), date(2026, 3, 8), "UTC", "week"), "2026-02-23", "2026-03-01"),
        (Period(date(2026, 3, 6), date(2026, 3, 8), "UTC", "day"), "2026-03-03", "2026-03-05"),
    ],
)
def test_the_period_before(period: Period, first: str, last: str) -> None:
    before = periods.before(period)
    assert (before.first.isoformat(), before.last.isoformat()) == (first, last)


def test_bounds_and_weeks_follow_the_clock() -> None:
    period = Period(date(2026, 3, 1), date(2026, 3, 31), "Europe/Berlin", "month")
    assert periods.bounds(period) == (utc("2026-02-28T23:00"), utc("2026-03-31T22:00"))
    borders = periods.weeks(period)
    assert (len(borders), borders[-1], borders[-2]) == (13, utc("2026-03-31T22:00"), utc("2026-03-24T23:00"))


def test_what_was_said_goes_before_the_settings() -> None:
    said = {
        "team.weekly": DigestPlan(name="team.weekly", day="friday", hour="15:00", paused=False),
        "team.monthly": DigestPlan(name="team.monthly", day="never", hour=None, paused=False),
        "funders.quarterly": DigestPlan(name="funders.quarterly", day="5", hour=None, paused=False),
        "tandem.monthly": DigestPlan(name="tandem.monthly", day=None, hour=None, paused=True),
    }
    found = periods.plans(Digests(), "Europe/Berlin", said)
    now = utc("2026-03-02T12:00")
    expected = {"team.weekly": utc("2026-03-06T14:00"), "funders.quarterly": utc("2026-04-05T06:00")}
    for name in said:
        following = periods.next_due(found[name], now)
        assert (following[1] if following else None) == expected.get(name)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("team weekly Friday 15:00", kinds.When("team.weekly", "friday", "15:00")),
        ("team Freitag 9:30", kinds.When("team.weekly", "friday", "09:30")),
        ("team Παρασκευή", kinds.When("team.weekly", "friday")),
        ("team 5", kinds.When("team.monthly", "5")),
        ("team monthly never", kinds.When("team.monthly", "never")),
        ("coordinators 07:30", kinds.When("coordinators.daily", hour="07:30")),
        ("tandems 3 10:00", kinds.When("tandem.monthly", "3", "10:00")),
        ("funders never", kinds.When("funders.quarterly", "never")),
    ],
)
def test_when_is_read(said: str, expected: kinds.When) -> None:
    assert kinds.read_when(said) == expected
    assert kinds.read_when(kinds.write_when(expected)) == expected


@pytest.mark.parametrize(
    "said", ["", "team", "nobody friday", "team weekly 5", "funders friday", "team 31", "team friday monday", "team x"]
)
def test_what_is_not_understood(said: str) -> None:
    with pytest.raises(UserError):
        kinds.read_when(said)
