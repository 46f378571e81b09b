"""What the clock starts: digests when they are due.

One that comes late is sent late; of several that were missed the latest.
"""

from __future__ import annotations

from datetime import date

from handlers.context import Context
from handlers.digests import periods
from handlers.digests.periods import Plan
from handlers.digests.report import Audience, Period
from storage import digests, schedules, tandems
from storage.database import Tx
from storage.models import Schedule, Tandem
from storage.schedules import NewSchedule

KIND = "digest.due"
OF_TANDEM = "digest.tandem"


def plans(tx: Tx, context: Context) -> dict[str, Plan]:
    """Return when which digest comes, by name."""
    settings = context.settings
    return periods.plans(settings.digests, settings.programme.zone, dict(digests.plans(tx)))


def started(tx: Tx, context: Context) -> None:
    """Enter when each digest comes next, as the settings and what was said in the chat have it now.

    One that ought to have come while nothing ran is left as it is: the sweep finds it, or has found it already.
    """
    known = digests.scheduled(tx)
    for plan in plans(tx, context).values():
        row = known.get(name_of(plan))
        if not plan.on or plan.paused or row is None or not _is_missed(tx, row, context):
            enter_next(tx, plan, context)


def _is_missed(tx: Tx, row: Schedule, context: Context) -> bool:
    if row.due_at is None:
        return schedules.is_under_way(tx, row.name)
    return row.due_at <= context.now


def name_of(plan: Plan) -> str:
    """Return the name of a plan's schedule."""
    return f"digest:{plan.name}"


def enter_next(tx: Tx, plan: Plan, context: Context) -> None:
    """Enter when a digest comes next; nothing, if it does not."""
    found = periods.next_due(plan, context.now)
    if found is None:
        schedules.drop(tx, [name_of(plan)])
        return
    day, at = found
    wall = f"{day.isoformat()}T{plan.hour:%H:%M}"
    schedules.enter(tx, [NewSchedule(name_of(plan), KIND, None, at, wall, plan.zone)])


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Make the digest that is due."""
    if row.tandem_id is not None:
        _tandem(tx, row, context)
        return
    plan = plans(tx, context).get(row.name.removeprefix("digest:"))
    if plan is None:
        return
    enter_next(tx, plan, context)
    due = periods.latest_due(plan, context.now)
    if due is None:
        return
    if plan.audience is Audience.TANDEM:
        _all_tandems(tx, due[0], plan, context)
    elif plan.audience is not Audience.COORDINATORS or not _read_the_teams(tx, due[0], context):
        _make(tx, plan.audience, periods.period_before(plan, due[0]), context)


def _read_the_teams(tx: Tx, day: date, context: Context) -> bool:
    """Tell whether the coordinators read the team's digest on a day, which says all that theirs would."""
    from handlers.digests import sending

    team = {room.id for room in sending.rooms_of(tx, Audience.TEAM)}
    if any(room.id not in team for room in sending.rooms_of(tx, Audience.COORDINATORS)):
        return False
    of_team = [plan for plan in plans(tx, context).values() if plan.audience is Audience.TEAM]
    return any(plan.on and not plan.paused and periods.is_due_on(plan, day) for plan in of_team)


def _all_tandems(tx: Tx, day: date, plan: Plan, context: Context) -> None:
    """Let each active tandem have its own: an event each, so that none waits for the others."""
    wall = f"{day.isoformat()}T{plan.hour:%H:%M}"
    schedules.enter(
        tx,
        [
            NewSchedule(f"digest:tandem:{tandem.id}", OF_TANDEM, tandem.id, context.now, wall, plan.zone)
            for tandem in tandems.running(tx)
            if tandem.state == "active"
        ],
    )


def _tandem(tx: Tx, row: Schedule, context: Context) -> None:
    tandem = tandems.get(tx, row.tandem_id) if row.tandem_id is not None else None
    plan = plans(tx, context)["tandem.monthly"]
    if tandem is None or tandem.state != "active":
        return
    period = periods.period_before(plan, date.fromisoformat(row.wall[:10]))
    _make(tx, Audience.TANDEM, period, context, tandem)


def _make(tx: Tx, audience: Audience, period: Period, context: Context, tandem: Tandem | None = None) -> None:
    # What makes digests is loaded when the first one is made, so that the process is small until then.
    from handlers.digests import making

    making.make(tx, making.Order(audience, period, tandem), context)
