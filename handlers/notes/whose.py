"""Whose session somebody means, and whether they may say something about it."""

from __future__ import annotations

from config.texts import Names
from handlers.commands.declaration import Request, Role
from handlers.common.seats import window_tandem
from handlers.errors import UserError
from storage import forms, notes, tandems, windows
from storage.database import Tx
from storage.models import City, Participant, SessionMinutes, Tandem, TandemSession


def asker(request: Request) -> Participant:
    """Return the person who asks. Raises ``UserError`` if nobody knows them."""
    if request.person is None:
        raise UserError("groups-anonymous" if request.anonymous else "commands-unknown-person")
    return request.person


def tandem_here(request: Request) -> Tandem:
    """Return the tandem of the room, the one that somebody speaks to in their window, or their only one.

    Raises ``UserError`` where that cannot be told, or it is none of theirs.
    """
    person = asker(request)
    own = tandems.of_person(request.tx, person)
    if request.room.tandem_id is not None:
        found = tandems.get(request.tx, request.room.tandem_id)
    elif request.window:
        found = window_tandem(request.tx, request.room, windows.tandems_in(request.tx, request.room.id))
    else:
        found = own[0] if len(own) == 1 else None
    if found is None:
        if not own:
            raise UserError("people-who-none")
        raise UserError("checkins-which", names=Names(tuple(known.name for known in own)))
    check_own(request, found)
    return found


def check_own(request: Request, tandem: Tandem) -> None:
    """Raise ``UserError`` unless the tandem still runs and the asker is one of its people, or a coordinator."""
    if tandem.state == "ended":
        raise UserError("forms-tandem-ended", tandem=tandem.name)
    if request.role < Role.COORDINATOR and home_in(request, tandem) is None:
        raise UserError("forms-not-yours", tandem=tandem.name)


def home_in(request: Request, tandem: Tandem) -> City | None:
    """Return the asker's city, if it is one of the tandem's."""
    city_id = request.person.city_id if request.person is not None else None
    return next((city for city in tandems.cities(request.tx, tandem.id) if city.id == city_id), None)


def session_of(request: Request, session_id: int) -> tuple[TandemSession, Tandem]:
    """Return a session by its row, with its tandem, if the asker may speak about it. Raises ``UserError``."""
    asker(request)
    session = forms.hold(request.tx, session_id)
    tandem = tandems.get(request.tx, session.tandem_id) if session is not None else None
    if session is None or tandem is None or session.state in ("cancelled", "skipped"):
        raise UserError("forms-session-gone")
    check_own(request, tandem)
    return session, tandem


def latest_session(request: Request, tandem: Tandem, back: int = 1) -> TandemSession:
    """Return a tandem's latest session that was held or has minutes; 2 is the one before it. Raises ``UserError``."""
    found = forms.sessions(request.tx, tandem.id, back)
    if not 1 <= back <= len(found):
        raise UserError("forms-no-session")
    return found[back - 1]


def has_sessions(request: Request, _tandem: Tandem | None) -> bool:
    """Tell whether there is a session about which the asker may say something; coordinators may about any.

    What nobody can use yet is not offered.
    """
    tx = request.tx
    if request.role is Role.COORDINATOR:
        return forms.has_sessions(tx, [known.id for known in tandems.running(tx)])
    own = tandems.of_person(tx, request.person) if request.person is not None else []
    return forms.has_sessions(tx, [known.id for known in own])


def language_of(request: Request) -> str:
    """Return in which language the asker's words are: the text's where that is certain, else their own."""
    own = request.person.writes if request.person is not None else ""
    return request.written_in or own or request.language


def minutes_of(tx: Tx, session: TandemSession) -> SessionMinutes:
    """Return the minutes of a session, opened if there were none; released ones are completed again by a change."""
    forms.hold(tx, session.id)
    minutes = notes.open_minutes(tx, session, taking=False)
    if minutes.state == "released":
        minutes.state, minutes.released_at = "completing", None
        tx.flush()
    return minutes
