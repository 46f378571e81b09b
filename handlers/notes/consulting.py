"""A collegial consultation: one city brings a case, the others advise, and the bot keeps the phases and the time.

What it is to do next is a row of ``schedules``. A time that is over is only followed by the next phase if it was over
just now: after a rest of the bot the moderator goes on. What is kept is what people mark, never the whole talk.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from config.texts import Line, Names
from handlers.commands.declaration import Request
from handlers.common import policy
from handlers.common.say import mark
from handlers.common.telling import Spot, label_at, spots, tell_spots
from handlers.context import Context
from handlers.errors import UserError
from handlers.notes import answering, questions, whose
from storage import checkins, consultations, forms, notes, people, schedules, tandems
from storage.database import Tx
from storage.deliveries import Button, delivery_id
from storage.models import AskedField, City, Consultation, Schedule, Tandem, TandemSession

KIND = "consultation"
SAID = "phase"
"""How the words are called that announce a phase; the time that is left is written into them."""
MARKS = (60, 45, 30, 20, 15, 10, 5, 3, 2, 1, 0)
"""At how many minutes left the announcement is brought up to date."""
PUNCTUAL = timedelta(minutes=2)
"""How late the end of a phase may be noticed for the next one to begin by itself."""
PATIENCE = timedelta(hours=2)
"""How long the moderator is waited for."""
KEPT = "✍"
"""Put on what was kept; Telegram lets bots use it."""


# --- going through it -------------------------------------------------------------------------------------------


def begin(tx: Tx, known: Consultation, tandem: Tandem, source: str, context: Context) -> None:
    """Begin: in the session whose notes are taken now, else in one of its own."""
    minutes = notes.taking(tx, tandem.id)
    session = checkins.session(tx, minutes.session_id) if minutes is not None else None
    if session is None:
        session = _session(tx, known, tandem, context)
        notes.open_minutes(tx, session, taking=True)
        known.is_session = True
    if session.kind == "checkin":
        session.kind = KIND
    notes.put_field(tx, session.id, "format", KIND)
    known.session_id = session.id
    go(tx, known, tandem, 0, source, context)


def _session(tx: Tx, known: Consultation, tandem: Tandem, context: Context) -> TandemSession:
    cities = tandems.cities(tx, tandem.id)
    zone = cities[0].zone if cities else context.settings.programme.zone
    wall = context.now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, microsecond=0, second=0)
    return checkins.add_session(
        tx,
        tandem.id,
        wall=wall.isoformat(timespec="minutes"),
        zone=zone,
        starts_at=context.now,
        minutes=sum(int(phase[1]) for phase in known.phases),
        state="held",
    )


def go(tx: Tx, known: Consultation, tandem: Tandem, phase: int, source: str, context: Context) -> None:
    """Go to a phase, and say everywhere what everybody does in it."""
    if known.state in ("running", "waiting"):
        _rewrite(tx, known, tandem, source, Line("consultation-phase-over"), ended=True)
    known.state, known.phase, known.changed_at = "running", phase, context.now
    known.ends_at = context.now + timedelta(minutes=int(known.phases[phase][1]))
    tx.flush()
    tell_spots(
        tx,
        tandem,
        _source(known),
        SAID,
        lambda spot: announced(tx, known, tandem, spot, _left(known, context)),
        buttons=choices(known),
    )
    for spot in spots(tx, tandem):
        kind = str(known.phases[phase][2])
        forms.asks(tx, _shown_in(known, tandem, spot), known.session_id or 0, SAID, kind)
    _wait(tx, known, context)


def extend(tx: Tx, known: Consultation, tandem: Tandem, minutes: int, source: str, context: Context) -> None:
    """Give a phase more time, from now on if it was over."""
    known.ends_at = max(known.ends_at or context.now, context.now) + timedelta(minutes=minutes)
    known.state, known.changed_at = "running", context.now
    _rewrite(tx, known, tandem, source, _left(known, context))
    _wait(tx, known, context)


def show(tx: Tx, known: Consultation, tandem: Tandem, source: str, context: Context) -> None:
    """Bring the announcement of the phase up to date in all places."""
    waits = known.state == "waiting"
    _rewrite(tx, known, tandem, source, Line("consultation-waits") if waits else _left(known, context))


def finish(tx: Tx, known: Consultation, tandem: Tandem, why: str, source: str, context: Context) -> None:
    """End it: ask the giver what they take with them, and close the session, if it was one by itself.

    ``why``: done, stopped, silent (the moderator did not go on), ended (the tandem did).
    """
    begun = known.state in ("running", "waiting")
    if begun:
        _rewrite(tx, known, tandem, source, Line("consultation-phase-over"), ended=True)
    known.state, known.changed_at, known.ends_at = "over", context.now, None
    schedules.drop(tx, [name_of(known)])
    session = checkins.session(tx, known.session_id) if known.session_id is not None else None
    if session is None or not begun:
        return
    minutes = notes.minutes_of(tx, session.id)
    if known.is_session and minutes is not None and minutes.state == "taking":
        notes.close(tx, minutes)
    if tandem.state == "ended":
        return
    giver = next((city for city in tandems.cities(tx, tandem.id) if city.id == known.giver_id), None)
    asked = (
        [Line("consultation-choice", {"city": giver.name}), Line("forms-asked-how-one")] if giver is not None else []
    )
    buttons = [Button(Line("consultation-button-choice"), f"!consultation choice {session.id}")] if giver else []
    ended = f"consultation:{known.id}"
    tell_spots(tx, tandem, ended, "over", lambda _spot: [Line(f"consultation-over-{why}"), *asked], buttons=buttons)
    if giver is not None:
        for spot in spots(tx, tandem):
            shown = delivery_id(ended, 0, spot.room.uid, label_at(tandem, spot, "over"))
            forms.asks(tx, shown, session.id, "choice")
    if known.is_session:
        questions.ask(tx, session.id, context)


# --- the clock --------------------------------------------------------------------------------------------------


def name_of(known: Consultation) -> str:
    """Return what a consultation's schedule is called."""
    return f"consultation:{known.id}"


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Show the time that is left, go on where a phase is over, or wait for the moderator where that was long ago."""
    known = consultations.get(tx, int(row.name.partition(":")[2]))
    tandem = tandems.get(tx, known.tandem_id) if known is not None else None
    if known is None or tandem is None or known.state not in ("running", "waiting") or known.ends_at is None:
        return
    source = f"{row.name}:{known.phase}:{context.now.isoformat()}"
    if tandem.state != "active":
        finish(tx, known, tandem, "ended", source, context)
    elif known.state == "waiting":
        finish(tx, known, tandem, "silent", source, context)
    elif known.ends_at > context.now:
        _rewrite(tx, known, tandem, source, _left(known, context))
        _wait(tx, known, context)
    elif context.now - known.ends_at <= PUNCTUAL:
        on(tx, known, tandem, source, context)
    else:
        known.state, known.changed_at = "waiting", context.now
        _rewrite(tx, known, tandem, source, Line("consultation-waits"))
        _enter(tx, known, context.now + PATIENCE)


def on(tx: Tx, known: Consultation, tandem: Tandem, source: str, context: Context) -> None:
    """Go to the next phase, or end after the last one."""
    if known.phase + 1 < len(known.phases):
        go(tx, known, tandem, known.phase + 1, source, context)
    else:
        finish(tx, known, tandem, "done", source, context)


def _wait(tx: Tx, known: Consultation, context: Context) -> None:
    """Have the clock come back at the next mark."""
    ends_at = known.ends_at or context.now
    instants = (ends_at - timedelta(minutes=minutes) for minutes in MARKS)
    _enter(tx, known, next((at for at in instants if at > context.now), ends_at))


def _enter(tx: Tx, known: Consultation, due_at: datetime) -> None:
    new = schedules.NewSchedule(name_of(known), f"{KIND}.tick", known.tandem_id, due_at)
    schedules.enter(tx, [new])


def _left(known: Consultation, context: Context) -> Line:
    seconds = ((known.ends_at or context.now) - context.now).total_seconds()
    return Line("consultation-left", {"minutes": max(0, ceil(seconds / 60))})


# --- what is said -----------------------------------------------------------------------------------------------


def announced(tx: Tx, known: Consultation, tandem: Tandem, spot: Spot, left: Line) -> list[Line]:
    """Return what a place is told about the phase: what everybody does now, and how much time is left."""
    key, minutes, _ = known.phases[known.phase]
    cities = tandems.cities(tx, tandem.id)
    givers = [city.name for city in cities if city.id == known.giver_id]
    advisers = tuple(city.name for city in cities if city.id != known.giver_id)
    name = Line(f"consultation-phase-{key}")
    number, of = known.phase + 1, len(known.phases)
    said = [Line("consultation-phase", {"number": number, "of": of, "phase": name, "minutes": int(minutes)})]
    if givers:
        said.append(Line("consultation-giver", {"city": givers[0], "what": Line(f"consultation-giver-{key}")}))
    if advisers:
        what = Line(f"consultation-advisers-{key}")
        said.append(Line("consultation-advisers", {"cities": Names(advisers), "what": what}))
    moderator = moderator_on(tx, known, spot.room.platform)
    said += [Line("consultation-moderator", {"name": moderator})] if moderator else []
    return [*said, Line("consultation-keep"), left]


def moderator_on(tx: Tx, known: Consultation, platform: str) -> str:
    """Return how the moderator is called on a platform; empty where there is none (any more)."""
    person = people.get(tx, known.moderator_id) if known.moderator_id is not None else None
    if person is None or person.left_at is not None:
        return ""
    city = people.city(tx, person.city_id) if person.city_id is not None else None
    return city.name if city is not None and policy.hides_names(city.telegram, platform) else person.name


def choices(known: Consultation) -> list[Button]:
    """Return the moderator's buttons. They name the phase, so that two taps do not skip one."""
    lines = [(name, f"!consultation {name} {known.id} {known.phase}") for name in ("next", "more", "stop", "take")]
    return [Button(Line(f"command-consultation-{name}"), line) for name, line in lines]


def _rewrite(tx: Tx, known: Consultation, tandem: Tandem, source: str, left: Line, *, ended: bool = False) -> None:
    """Write into the announcement of the phase, in all places."""
    buttons: Sequence[Button] = () if ended else choices(known)
    tell_spots(
        tx,
        tandem,
        source,
        f"{SAID}:{known.phase}",
        lambda spot: announced(tx, known, tandem, spot, left),
        buttons=buttons,
        replaces=(_source(known), SAID),
        quiet=True,
    )


def _source(known: Consultation) -> str:
    return f"consultation:{known.id}:{known.phase}"


def _shown_in(known: Consultation, tandem: Tandem, spot: Spot) -> str:
    return delivery_id(_source(known), 0, spot.room.uid, label_at(tandem, spot, SAID))


# --- what is kept -----------------------------------------------------------------------------------------------


def keep(request: Request, row: AskedField, text: str) -> None:
    """Keep a reply to the announcement of a phase as what that phase is for; the others read it as well."""
    session, _ = whose.session_of(request, row.session_id)
    minutes = whose.minutes_of(request.tx, session)
    language = whose.language_of(request)
    made = notes.add(request.tx, minutes, row.field, "reply", text, language, request.person)
    answering.keep_for_undo(request, session, [made])
    mark(request.tx, request.room, request.source, KEPT)


def choose(request: Request, session: TandemSession, tandem: Tandem, text: str) -> None:
    """Note what the case giver takes with them. Raises ``UserError`` for anybody else."""
    city = check_giver(request, session, tandem)
    minutes = whose.minutes_of(request.tx, session)
    language = whose.language_of(request)
    made = [
        notes.add(request.tx, minutes, "decision", "answer", piece, language, request.person, city_id=city.id)
        for piece in (row.strip() for row in text.splitlines() if row.strip())
    ]
    answering.keep_for_undo(request, session, made)
    request.answer(Line("consultation-chosen"))


def check_giver(request: Request, session: TandemSession, tandem: Tandem) -> City:
    """Return the asker's city, if the case was its own. Raises ``UserError``."""
    city = whose.home_in(request, tandem)
    known = consultations.of_session(request.tx, session.id)
    if known is None:
        raise UserError("consultation-none")
    if city is None or city.id != known.giver_id:
        giver = people.city(request.tx, known.giver_id) if known.giver_id is not None else None
        raise UserError("consultation-giver-only", city=giver.name if giver is not None else "–")
    return city
