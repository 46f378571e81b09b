"""Finding a time: what everybody's hours, holidays and absences leave is put to the vote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from config import working
from config.texts import Line
from handlers.checkins import planning, voting
from handlers.checkins.here import active_here, said_by, session_of
from handlers.checkins.kinds import NUMBER
from handlers.checkins.slots import Party, Search, Slot, check, find
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.common import waking
from handlers.common.telling import tell_spots
from handlers.common.when.values import Span
from handlers.common.working import default_week
from handlers.context import Context
from handlers.errors import UserError
from storage import checkins, commands, people, proposals, tandems, working as stored
from storage.database import Tx
from storage.models import ProposalSlot, Tandem, TandemSession

AFTER = timedelta(days=4)
"""How soon a time may be that is put to the vote."""
WITHIN = timedelta(days=28)
OPEN_FOR = timedelta(days=3)
"""How long people may vote."""
MOST = 4
"""Times in one poll: each is in it twice, and no platform takes more than a dozen answers."""
LOOKED_BACK = 8
"""Sessions that say whose turn the early hour is."""


@dataclass(frozen=True, slots=True)
class FindTime:
    """Find a time for a new session, or another one for a session that cannot be."""

    session: Annotated[int, NUMBER] = 0


def do_find(request: Request, command: FindTime) -> None:
    """Put the best times to the vote in all places."""
    tandem = active_here(request)
    if proposals.open_of(request.tx, tandem.id) is not None:
        raise UserError("checkins-finding")
    session = session_of(request, command.session) if command.session else None
    if session is not None and (session.state != "planned" or session.tandem_id != tandem.id):
        raise UserError("checkins-over")
    found = propose(request.tx, tandem, session, request.context)
    if not found:
        raise UserError("checkins-no-slot", weeks=WITHIN.days // 7)
    closes_at = min(request.context.now + OPEN_FOR, min(slot.start for slot in found) - timedelta(days=1))
    zone = voting.planning_zone(request.tx, tandem, request.context)
    closes_at = waking.by_day(closes_at, zone, waking.rest_of(request.context))
    row = proposals.add(
        request.tx,
        tandem.id,
        session.id if session is not None else None,
        session.minutes if session is not None else planning.MINUTES,
        closes_at,
        [as_row(slot, zone) for slot in sorted(found, key=lambda slot: slot.start)],
    )
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind="find", before={"proposal": row.id}
    )
    request.answer(Line("checkins-find", {"count": len(found)}))
    tell_spots(request.tx, tandem, request.source, "find", said_by(request, "checkins-find-by"))
    voting.ask(request.tx, row, tandem, request.context)


def as_row(slot: Slot, zone: str) -> ProposalSlot:
    """Return a slot as it is stored: wall time and zone, and the instant."""
    wall = slot.start.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return ProposalSlot(wall=wall.isoformat(timespec="minutes"), zone=zone, starts_at=slot.start, score=slot.score)


def propose(tx: Tx, tandem: Tandem, session: TandemSession | None, context: Context) -> list[Slot]:
    """Return the best times for everybody of a tandem."""
    zone = voting.planning_zone(tx, tandem, context)
    today = context.now.astimezone(ZoneInfo(zone)).date()
    parties = parties_of(tx, tandem, context)
    row = checkins.rhythm_of(tx, tandem.id) if session is not None else None
    minutes = session.minutes if session is not None else planning.MINUTES
    search = Search(
        first=today,
        last=today + WITHIN,
        zone=zone,
        duration=timedelta(minutes=minutes),
        rhythm=planning.value_of(row) if row is not None else None,
        past=strain(tx, tandem, parties, zone),
        not_before=context.now + AFTER,
        most=2 * MOST,
    )
    planned = {day(one, zone) for one in checkins.planned(tx, tandem.id, context.now) if one is not session}
    found = [slot for slot in find(parties, search) if slot.start.astimezone(ZoneInfo(zone)).date() not in planned]
    return [slot for slot in found if session is None or slot.start != session.starts_at][:MOST]


def parties_of(tx: Tx, tandem: Tandem, context: Context) -> list[Party]:
    """Return everybody of a tandem with their clocks, holidays and absences."""
    cities = {city.id: city for city in tandems.cities(tx, tandem.id)}
    ours = people.of_tandem(tx, tandem.id)
    said = stored.all_of(tx, [person.id for person in ours])
    usual = default_week(context.settings)
    found = []
    for person in ours:
        zone = waking.zone_of(tx, person, context)
        today = context.now.astimezone(ZoneInfo(zone)).date()
        home = cities.get(person.city_id or 0)
        away = checkins.absences(tx, [person.id], today)
        found.append(
            Party(
                city=home.name if home is not None else "",
                zone=zone,
                country=home.country if home is not None else "",
                region=home.region if home is not None else "",
                week=working.parse(said[person.id]) if person.id in said else usual,
                absences=tuple(Span(one.starts_on, one.ends_on) for one in away),
                quiet=waking.rest_of(context, person),
            )
        )
    return found


def strain(tx: Tx, tandem: Tandem, parties: list[Party], zone: str) -> dict[str, int]:
    """Return how often each city had the early or the late hour lately."""
    bore: Counter[str] = Counter()
    for session in checkins.settled(tx, tandem.id, LOOKED_BACK):
        if session.state == "held":
            slot = check(parties, session.starts_at, Search(day(session, zone), day(session, zone), zone))
            if slot is not None and slot.bears:
                bore[slot.bears] += 1
    return dict(bore)


def day(session: TandemSession, zone: str) -> date:
    """Return the day of a session by the clock of a zone."""
    return session.starts_at.astimezone(ZoneInfo(zone)).date()


def undo_find(request: Request, before: Mapping[str, Any]) -> Line:
    """Close a poll about times that is still open, and say so in all places."""
    proposal = proposals.get(request.tx, int(before["proposal"]))
    tandem = tandems.get(request.tx, proposal.tandem_id) if proposal is not None else None
    if proposal is None or tandem is None or proposal.state != "open":
        raise UserError("checkins-over")
    voting.withdraw(request.tx, proposal, tandem, request.source)
    tell_spots(request.tx, tandem, request.source, "withdrawn", said_by(request, "undo-find"))
    return Line("undo-find-done")


UNDOS = (Undo("find", undo_find, Role.PARTICIPANT),)
COMMANDS = (Declaration("checkin find", FindTime, do_find, Role.PARTICIPANT, Where.TANDEM, "meetings"),)
