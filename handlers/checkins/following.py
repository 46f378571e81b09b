"""When a session begins, and after it: the call, "did you meet?", what comes of the answer, and the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from config.texts import Line, Names
from handlers.checkins import announcing, lines, planning, watching
from handlers.common import steps
from handlers.common.telling import Spot, tell_spots
from handlers.context import Context
from storage import checkins, inbox, notes, schedules, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Tandem, TandemSession

WHYS = ("busy", "people", "technical", "other")
STILL_TO_COME = timedelta(hours=2)
"""What is further ahead cannot have taken place."""
ASKED = "met"
"""How the words are called that ask whether a tandem met; the answer takes their place."""


def begins(tx: Tx, session: TandemSession, context: Context) -> None:
    """Say that a session begins, with the call and what people wanted to speak about; nothing if that is over."""
    tandem = tandems.get(tx, session.tandem_id)
    late = context.now - session.starts_at
    if session.state != "planned" or tandem is None or tandem.state != "active" or late > planning.ASKED_AFTER:
        return
    cities = Names(tuple(city.name for city in tandems.cities(tx, session.tandem_id)))
    said = [Line("checkins-begins", {"cities": cities})]
    said += [Line("checkins-call", {"link": session.call_link})] if session.call_link else []
    waits, buttons = at_hand(tx, session)
    announcing.tell(tx, session, "begins", *said, *waits, buttons=tuple(buttons))


def at_hand(tx: Tx, session: TandemSession) -> tuple[list[Line], list[Button]]:
    """Return what there is to speak about when a session begins, and the buttons that show it and take notes."""
    items, waiting = checkins.agenda(tx, session.tandem_id), steps.open_in(tx, session.tandem_id)
    said = [Line("checkins-agenda-waits", {"count": len(items)})] if items else []
    said += [Line("steps-wait", {"count": len(waiting)})] if waiting else []
    buttons = [Button(Line("command-session-start"), f"!session turn {session.id} begin")]
    return said, [*buttons, Button(Line("command-agenda"), "!agenda")] if items or waiting else buttons


def ask(tx: Tx, session: TandemSession, context: Context) -> None:
    """Ask a tandem whether it met, and plan what is to happen if nobody says so."""
    tandem = tandems.get(tx, session.tandem_id)
    if session.state != "planned" or tandem is None or notes.minutes_of(tx, session.id) is not None:
        return  # Whoever takes notes meets.
    if tandem.state != "active":
        planning.call_off(tx, session, "cancelled")
        return
    session.asked_at = context.now
    said = question(session)
    tell_spots(tx, tandem, announcing.source_of(session), ASKED, said, buttons=choices(session))
    schedules.enter(tx, [planning.new(session, "silent", context.now + planning.SILENT_AFTER)])


def question(session: TandemSession, *then: Line) -> Callable[[Spot], Sequence[Line]]:
    """Return what is asked in a place, by the clock there, and what is said then."""
    return lambda spot: [Line("checkins-did-you-meet"), lines.at(session, spot.zone), *then]


def choices(session: TandemSession) -> list[Button]:
    """Return the answers."""
    return [
        Button(Line(f"checkins-button-{given}"), f"!checkin met {session.id} {given}")
        for given in ("held", "later", "missed")
    ]


def reasons(session: TandemSession) -> list[Button]:
    """Return why it may not have taken place."""
    return [Button(Line(f"checkins-why-{why}"), f"!checkin met {session.id} {why}") for why in WHYS]


def settle(tx: Tx, session: TandemSession, given: str, source: str, context: Context) -> None:
    """Note whether a session took place, say so everywhere, and announce the next one."""
    tandem = tandems.get(tx, session.tandem_id)
    if tandem is None:
        return
    session.state = "held" if given == "held" else "missed"
    session.why = "" if given == "held" else given
    schedules.drop_session(tx, session.id)
    if given == "held":
        checkins.close_agenda(tx, tandem.id, session.id, session.starts_at)
        # Where notes open: they hear of it through the inbox, in the same transaction.
        inbox.tell(tx, {"kind": "session_held", "session_id": session.id}, f"held:{session.uid}", f"clock:{tandem.id}")
    said = Line(f"checkins-noted-{given if given in ('held', 'silent') else 'missed'}")
    # Whoever answers late is heard all the same.
    replace(tx, session, tandem, source, question(session, said), choices(session)[:1] if given == "silent" else [])
    watching.missed(tx, tandem, session)
    tx.flush()
    next_news(tx, tandem, context)


def over(tx: Tx, session_id: int, context: Context) -> None:
    """Note that a session took place whose notes have ended, and announce the next one: nobody needs to be asked.

    One that was moved to another day meanwhile is still to come.
    """
    session = checkins.session(tx, session_id)
    tandem = tandems.get(tx, session.tandem_id) if session is not None else None
    if session is None or tandem is None or session.state == "held":
        return
    if session.starts_at - context.now > STILL_TO_COME:
        return
    session.state, session.why = "held", ""
    schedules.drop_session(tx, session.id)
    checkins.close_agenda(tx, tandem.id, session.id, session.starts_at)
    tx.flush()
    next_news(tx, tandem, context)


def ask_why(tx: Tx, session: TandemSession, source: str) -> None:
    """Ask why a session did not take place."""
    tandem = tandems.get(tx, session.tandem_id)
    if tandem is not None:
        replace(tx, session, tandem, source, lambda _spot: [Line("checkins-why")], reasons(session))


def ask_when(tx: Tx, session: TandemSession, source: str) -> None:
    """Ask to when a session was moved."""
    tandem = tandems.get(tx, session.tandem_id)
    if tandem is not None:
        find = Button(Line("checkins-button-find"), f"!checkin find {session.id}")
        replace(tx, session, tandem, source, question(session, Line("checkins-move-how")), [find])


def replace(
    tx: Tx,
    session: TandemSession,
    tandem: Tandem,
    source: str,
    said: Callable[[Spot], Sequence[Line]],
    buttons: Sequence[Button],
) -> None:
    """Put other words in the place of the question, in all places."""
    replaces = (announcing.source_of(session), ASKED)
    tell_spots(tx, tandem, source, "noted", said, buttons=buttons, replaces=replaces, quiet=True)


def silent(tx: Tx, session: TandemSession, context: Context) -> None:
    """Note that nobody said whether a session took place."""
    if session.state == "planned" and session.asked_at is not None:
        settle(tx, session, "silent", f"silent:{announcing.source_of(session)}", context)


def next_news(tx: Tx, tandem: Tandem, context: Context) -> None:
    """Announce a tandem's next session, if it was not."""
    coming = checkins.planned(tx, tandem.id, context.now)
    if coming:
        announcing.announce(tx, coming[0], context)
