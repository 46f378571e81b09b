"""What the clock starts: each kind of schedule, and what becomes of it when it comes late."""

from __future__ import annotations

from config.texts import Line
from handlers.checkins import announcing, following, planning, reminding, voting, watching
from handlers.common import waking
from handlers.context import Context
from storage import checkins, schedules, tandems
from storage.database import Tx
from storage.models import Schedule

AT_ONCE = 3
"""A session that begins in so many days is announced as soon as it is planned."""


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Do what a schedule is for."""
    if row.kind == "first":
        watching.first(tx, row)
    elif row.kind == "rhythm":
        goes_on(tx, row, context)
    elif row.proposal_id is not None:
        voting.fired(tx, row, context)
    else:
        about_session(tx, row, context)


def about_session(tx: Tx, row: Schedule, context: Context) -> None:
    """Do what is due for a session."""
    session = checkins.session(tx, row.session_id) if row.session_id is not None else None
    if session is None or session.state != "planned":
        return
    match row.kind:
        case "prepare":
            announcing.announce(tx, session, context)
            reminding.prepare(tx, session, context)
        case "start":
            following.begins(tx, session, context)
        case "ask":
            following.ask(tx, session, context)
        case "silent":
            following.silent(tx, session, context)
        case "news":
            announcing.announce(tx, session, context)
        case "remind-day" | "remind-hour":
            reminding.remind(tx, row, session, context)


def goes_on(tx: Tx, row: Schedule, context: Context) -> None:
    """Plan the next session of a rhythm; it is announced with the answer about the last one, or a day later."""
    rhythm = checkins.rhythm(tx, int(row.name.partition(":")[2]))
    tandem = tandems.get(tx, row.tandem_id) if row.tandem_id is not None else None
    if rhythm is None or tandem is None or tandem.state == "ended":
        return
    session = planning.plan_next(tx, rhythm, context)
    if session is None or session.announced_at is not None:
        return
    news = waking.by_day(context.now + planning.NEWS_AFTER, session.zone, waking.rest_of(context))
    if (session.starts_at - context.now).days < AT_ONCE:
        announcing.announce(tx, session, context)
    else:
        schedules.enter(tx, [planning.new(session, "news", news)])


def started(tx: Tx, context: Context) -> None:
    """Follow what the zone database says now; people are told where that moves a session."""
    for session in planning.brought_up_to_date(tx, context):
        if session.announced_at is not None:
            session.announced_at = None
            announcing.announce(tx, session, context, why=lambda _spot: [Line("checkins-zone-changed")])
