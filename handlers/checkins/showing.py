"""What is coming: of one tandem, of one person, of all tandems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from config.texts import Foreign, Line, Moment
from handlers.checkins import lines, planning
from handlers.checkins.here import About, asker, named_tandem, own_tandems
from handlers.checkins.kinds import WORD
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.permissions import is_private
from handlers.common import announced
from handlers.common.when.showing import show_rhythm
from handlers.common.when.values import Beat, SpokenRhythm
from handlers.errors import UserError
from storage import checkins, people, proposals, tandems
from storage.deliveries import Button
from storage.documents import Document
from storage.models import Tandem

AHEAD = timedelta(days=42)
"""How far the calendar looks."""
SOON = timedelta(days=5)
"""So near its end a month is over, and the next one is drawn."""
MOST = 20
"""Sessions that are shown."""
TUESDAY, TEN = 1, time(10)
EXAMPLES = (
    ("2 weeks on Tuesday at 10:00", SpokenRhythm(Beat(2, "week", (TUESDAY,)), TEN)),
    ("week on Tuesday at 10:00", SpokenRhythm(Beat(1, "week", (TUESDAY,)), TEN)),
    ("first Tuesday of every month at 10:00", SpokenRhythm(Beat(1, "month", (TUESDAY,), nth=1), TEN)),
)
"""Rhythms that are offered as buttons: as they are written, and what that means."""


@dataclass(frozen=True, slots=True)
class Show:
    """Show when the tandem meets."""


def do_show(request: Request, _command: Show) -> None:
    """Answer about the room's tandem, or about all of the asker's."""
    here = named_tandem(request)
    own = [here] if here is not None else own_tandems(request)
    if not own:
        raise UserError("people-who-none")
    said: list[Line] = []
    for tandem in own:
        said += about(request, tandem)
    rhythm = checkins.rhythm_of(request.tx, own[0].id) if len(own) == 1 else None
    place = here is not None or request.window
    buttons = offered(rhythm.state if rhythm is not None else "", place=place)
    if isinstance(request, About):
        # There it is no command of its own.
        ends = [Button(Line("command-checkin-end"), "!checkin end")] if rhythm is not None else []
        buttons = [one for one in buttons if one.line != "!calendar"] + [
            *ends,
            Button(Line("command-agenda"), "!agenda"),
        ]
    request.answer(*said, buttons=buttons)


def offered(state: str, *, place: bool) -> list[Button]:
    """Return what can be done next, where the tandem is the one that is spoken to."""
    calendar = Button(Line("command-calendar"), "!calendar")
    if not place:
        return [calendar]
    find = Button(Line("command-checkin-find"), "!checkin find")
    if not state:
        shown = [(Line("checkins-rhythm", {"rhythm": show_rhythm(spoken)}), words) for words, spoken in EXAMPLES]
        rhythms = [Button(label, f"!checkin every {words}") for label, words in shown]
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
            *lines.answers(request.tx, coming[0], request.room.platform),
        ]
        if coming[0].call_link:
            said.append(Line("checkins-call", {"link": coming[0].call_link}))
    elif row is not None:
        said.append(Line("checkins-none-planned"))
    if proposals.open_of(request.tx, tandem.id) is not None:
        said.append(Line("checkins-finding"))
    items = checkins.agenda(request.tx, tandem.id)
    return [*said, *([Line("checkins-agenda-waits", {"count": len(items)})] if items else [])]


def introduction(request: Request, tandem: Tandem) -> list[Line]:
    """Return what a newcomer is told: when the tandem meets, and when next."""
    return about(request, tandem)[1:]


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
    show(request, own_tandems(request), everybody=False)


def do_all(request: Request, _command: ShowAll) -> None:
    """Answer with the sessions of all tandems."""
    show(request, tandems.running(request.tx), everybody=True)


def show(request: Request, shown: Sequence[Tandem], *, everybody: bool) -> None:
    """Answer with the sessions of some tandems, the first one first; what is not fixed yet comes from their rhythms.

    Among them are the workshops for which whoever asks signed up; for everybody: all.
    """
    zone = request.context.settings.programme.zone
    if request.person is not None:
        zone = people.zone_of(request.tx, request.person, zone)
    found: list[tuple[datetime, str | Foreign]] = [(at, tandem.name) for at, tandem in coming(request, shown)]
    whose, until = None if everybody else request.person, request.context.now + AHEAD
    workshops = announced.shown(request.tx, whose, request.context.now, until)
    found += [(one.starts_at, Foreign(one.title, one.language)) for one in workshops]
    found.sort(key=lambda each: each[0])
    said = [Line("checkins-calendar" if found else "checkins-calendar-empty", {"weeks": AHEAD.days // 7})]
    for at, name in found[:MOST]:
        said.append(Line("checkins-entry-at", {"at": Moment(at, zone, "zoned"), "tandem": name}))
    if len(found) > MOST:
        said.append(Line("checkins-calendar-more", {"count": len(found) - MOST}))
    every = " all" if everybody else ""
    request.answer(*said, buttons=[Button(Line("command-calendar-month"), f"!calendar month{every}")])


@dataclass(frozen=True, slots=True)
class ShowMonth:
    """Draw this month, or the next one while this one is nearly over; ``all``: of all tandems."""

    which: Annotated[str, WORD] = ""


def do_month(request: Request, command: ShowMonth) -> None:
    """Send the month as a picture."""
    person, every = asker(request), command.which == "all"
    if every and (request.role < Role.TEAM or not is_private(request)):
        raise UserError("commands-coordinators-only")
    zone = people.zone_of(request.tx, person, request.context.settings.programme.zone)
    here = request.context.now.astimezone(ZoneInfo(zone)).date()
    first = (here + SOON).replace(day=1)
    about: dict[str, str | int] = {
        "person": person.id,
        "all": int(every),
        "month": first.isoformat(),
        "language": request.language,
    }
    document = Document("month", f"{first:%Y-%m}.png", about)
    line = Line("command-calendar-all" if every else "command-calendar")
    request.deliver(document, line)


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
    Declaration("calendar month", ShowMonth, do_month, Role.PARTICIPANT, Where.ANYWHERE, "meetings"),
    Declaration("calendar all", ShowAll, do_all, Role.TEAM, Where.PRIVATE, "tandems", menu="status"),
)
