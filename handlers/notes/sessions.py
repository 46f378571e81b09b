"""Which tandem and which session somebody means who begins or ends one where they write."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from config.texts import Names
from handlers.commands.declaration import Kind, Request, Role
from handlers.commands.kinds import echo, read_number, read_word
from handlers.common.seats import window_tandem
from handlers.errors import UserError
from storage import checkins, notes, tandems, windows
from storage.models import Tandem, TandemSession

KINDS = {"checkin": 60, "consultation": 90, "workshop": 180, "visit": 480}
"""The kinds of sessions, and how many minutes one lasts that nobody planned."""
AROUND = timedelta(hours=2)
"""So long before its beginning and after its end a session is the one that is meant."""


def read_kind(text: str) -> str:
    """Read which kind of session it is. Raises ``UserError``."""
    found = text.strip().casefold()
    if found not in KINDS:
        raise UserError("commands-unknown-shape", given=echo(text), possible=", ".join(KINDS))
    return found


KIND = Kind("occasion", read_kind)
NUMBER = Kind("button", read_number, str)
WORD = Kind("button", read_word)


# --- which one --------------------------------------------------------------------------------------------------


def tandem_here(request: Request) -> Tandem:
    """Return the tandem of the room, or the one that somebody speaks to in their window, if they may speak in it.

    Raises ``UserError``.
    """
    own = tandems.of_person(request.tx, request.person) if request.person is not None else []
    tandem = tandems.get(request.tx, request.room.tandem_id) if request.room.tandem_id is not None else None
    tandem = tandem or spoken_to(request)
    if tandem is None:
        names = tuple(known.name for known in own)
        raise UserError("checkins-which" if names else "people-who-none", **({"names": Names(names)} if names else {}))
    return check(request, tandem)


def spoken_to(request: Request) -> Tandem | None:
    """Return the tandem to which somebody speaks in their window."""
    if not request.window:
        return None
    return window_tandem(request.tx, request.room, windows.tandems_in(request.tx, request.room.id))


def check(request: Request, tandem: Tandem) -> Tandem:
    """Return a tandem in which the asker may begin and end sessions. Raises ``UserError``."""
    own = tandems.of_person(request.tx, request.person) if request.person is not None else []
    if request.role < Role.COORDINATOR and all(known.id != tandem.id for known in own):
        raise UserError("checkins-not-yours")
    if tandem.state != "active":
        raise UserError("checkins-rests", tandem=tandem.name)
    return tandem


def at_hand(request: Request, tandem: Tandem, kind: str) -> TandemSession | None:
    """Return the session that is running, is about to begin, or is just over; of several the nearest."""
    now = request.context.now
    around = checkins.between(request.tx, tandem.id, now - timedelta(hours=24) - AROUND, now + AROUND)
    found = [one for one in around if one.state in ("planned", "held") and over(one) + AROUND >= now]
    found = [one for one in found if one.state == "planned" or not kind or one.kind == kind]
    found = [one for one in found if state_of(request, one) != "released"]

    def distance(one: TandemSession) -> timedelta:
        running = one.starts_at <= now <= over(one)
        return timedelta(0) if running else min(abs(one.starts_at - now), abs(over(one) - now))

    return min(found, key=distance, default=None)


def over(session: TandemSession) -> datetime:
    """Return when a session is planned to be over."""
    return session.starts_at + timedelta(minutes=session.minutes)


def state_of(request: Request, session: TandemSession) -> str:
    """Return how far the minutes of a session are; empty where there are none."""
    minutes = notes.minutes_of(request.tx, session.id)
    return minutes.state if minutes is not None else ""


def made_now(request: Request, tandem: Tandem, kind: str) -> TandemSession:
    """Enter a session that nobody planned, which begins at this moment."""
    cities = tandems.cities(request.tx, tandem.id)
    zone = cities[0].zone if cities else request.context.settings.programme.zone
    now = request.context.now.replace(second=0, microsecond=0)
    session = checkins.add_session(
        request.tx,
        tandem.id,
        wall=now.astimezone(ZoneInfo(zone)).replace(tzinfo=None).isoformat(timespec="minutes"),
        zone=zone,
        starts_at=now,
        minutes=KINDS[kind],
        state="held",
    )
    session.kind = kind
    return session
