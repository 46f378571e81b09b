"""What is coming: of one tandem, of one person, of all tandems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from config.texts import Line, Moment
from handlers.checkins import lines, planning
from handlers.checkins.here import asker, own_tandems
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common.when.showing import show_rhythm
from handlers.errors import UserError
from storage import checkins, people, proposals, tandems
from storage.deliveries import Button
from storage.models import Tandem

AHEAD = timedelta(days=42)
"""How far the calendar looks."""
MOST = 20
"""Sessions that are shown."""
EXAMPLES = (
    "every 2 weeks on Tuesday at 10:00",
    "every week on Thursday at 14:00",
    "first Tuesday of every month at 10:00",
)


@dataclass(frozen=True, slots=True)
class Show:
    """Show when the tandem meets."""


def do_show(request: Request, _command: Show) -> None:
    """Answer about the room's tandem, or about all of the asker's."""
    here = tandems.get(request.tx, request.room.tandem_id) if request.room.tandem_id is not None else None
    own = [here] if here is not None else own_tandems(request)
    if not own:
        raise UserError("people-who-none")
    said: list[Line] = []
    for tandem in own:
        said += about(request, tandem)
    rhythm = checkins.rhythm_of(request.tx, own[0].id) if len(own) == 1 else None
    place = here is not None or request.window
    request.answer(*said, buttons=offered(rhythm.state if rhythm is not None else "", place=place))


def offered(state: str, *, place: bool) -> list[Button]:
    """Return what can be done next, where the tandem is the one that is spoken to."""
    calendar = Button(Line("command-calendar"), "!calendar")
    if not place:
        return [calendar]
    find = Button(Line("command-checkin-find"), "!checkin find")
    if not state:
        rhythms = [
            Button(lines.plain(example), f"!checkin every {example.removeprefix('every ')}") for example in EXAMPLES
        ]
        return [*rhythms, find]
    names = ("skip", "pause") if state == "running" else ("resume",)
    return [*(Button(Line(f"command-checkin-{name}"), f"!checkin {name}") for name in names), find, calendar]


def about(request: Request, tandem: Tandem) -> list[Line]:
    """Return a tandem's rhythm and its next session."""
    said = [lines.plain(tandem.name)]
    row = checkins.rhythm_of(request.tx, tandem.id)
    if row is None:
        said += [Line("checkins-no-rhythm")]
    else:
        said.append(Line(f"checkins-is-{row.state}", {"rhythm": show_rhythm(planning.value_of(row))}))
    coming = checkins.planned(request.tx, tandem.id, request.context.now)
    if coming:
        zone = people.zone_of(request.tx, request.person, coming[0].zone) if request.person is not None else ""
        said += [
            Line("checkins-next-is"),
            *lines.when(request.tx, coming[0], zone),
            *lines.answers(request.tx, coming[0]),
        ]
        if coming[0].call_link:
            said.append(Line("checkins-call", {"link": coming[0].call_link}))
    elif row is not None:
        said.append(Line("checkins-none-planned"))
    if proposals.open_of(request.tx, tandem.id) is not None:
        said.append(Line("checkins-finding"))
    items = checkins.agenda(request.tx, tandem.id)
    return [*said, *([Line("checkins-agenda-waits", {"count": len(items)})] if items else [])]


# --- calendar ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowCalendar:
    """Show what is coming to you."""


@dataclass(frozen=True, slots=True)
class ShowAll:
    """Show what is coming in all tandems."""


def do_calendar(request: Request, _command: ShowCalendar) -> None:
    """Answer with the asker's sessions of the next weeks, by their clock."""
    asker(request)
    show(request, own_tandems(request))


def do_all(request: Request, _command: ShowAll) -> None:
    """Answer with the sessions of all tandems."""
    show(request, tandems.running(request.tx))


def show(request: Request, shown: Sequence[Tandem]) -> None:
    """Answer with the sessions of some tandems, the first one first; what is not fixed yet comes from their rhythms."""
    zone = request.context.settings.programme.zone
    if request.person is not None:
        zone = people.zone_of(request.tx, request.person, zone)
    found = coming(request, shown)
    said = [Line("checkins-calendar" if found else "checkins-calendar-empty", {"weeks": AHEAD.days // 7})]
    for at, tandem in found[:MOST]:
        said.append(Line("checkins-entry-at", {"at": Moment(at, zone, "zoned"), "tandem": tandem.name}))
    if len(found) > MOST:
        said.append(Line("checkins-calendar-more", {"count": len(found) - MOST}))
    request.answer(*said)


def coming(request: Request, shown: Sequence[Tandem]) -> list[tuple[datetime, Tandem]]:
    """Return when some tandems meet in the next weeks."""
    until = request.context.now + AHEAD
    found: list[tuple[datetime, Tandem]] = []
    for tandem in shown:
        planned = checkins.planned(request.tx, tandem.id, request.context.now)
        found += [(session.starts_at, tandem) for session in planned if session.starts_at <= until]
        row = checkins.rhythm_of(request.tx, tandem.id)
        if row is not None and tandem.state == "active":
            found += [(one.instant, tandem) for one in planning.ahead(request.tx, row, until, request.context)]
    return sorted(found, key=lambda one: (one[0], one[1].id))


COMMANDS = (
    Declaration("checkin", Show, do_show, Role.PARTICIPANT, Where.ANYWHERE, "meetings"),
    Declaration("calendar", ShowCalendar, do_calendar, Role.PARTICIPANT, Where.ANYWHERE, "meetings"),
    Declaration("calendar all", ShowAll, do_all, Role.TEAM, Where.PRIVATE, "tandems", menu="status"),
)
