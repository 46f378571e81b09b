"""What these tests begin with: a tandem on both networks, and a session that it held."""

from __future__ import annotations

from datetime import timedelta

from storage import checkins, inbox, notes, people
from storage.database import Tx
from storage.models import Note, Participant, TandemSession
from tests.flows.windows.scenes import JENS, MARIA, invited, joined, with_window
from tests.support.stage import ANNA, Shown, scene
from tests.support.two_networks import TwoNetworks

NIKOS = "102"


@scene
def held(net: TwoNetworks) -> tuple[str, int]:
    """Jens in Geestland's room, Maria and Nikos of Vari in their windows, and a session; returns the room and it."""
    _, room = with_window(net)
    joined(net, NIKOS, invited(net, name="Nikos Samaras"))
    return room, hold(net)


def hold(net: TwoNetworks, kind: str = "checkin") -> int:
    """Let the tandem have met, and say so as check-ins do; returns the session."""

    def work(tx: Tx) -> int:
        at = tx.now - timedelta(hours=1)
        made = checkins.add_session(
            tx, 1, wall="2026-11-24T10:00", zone="Europe/Berlin", starts_at=at, minutes=60, state="held"
        )
        made.kind = kind
        inbox.tell(tx, {"kind": "session_held", "session_id": made.id}, f"held:{made.uid}", "clock:1")
        return made.id

    session = net.write(work)
    net.settle()
    return session


def press(net: TwoNetworks, room: str, who: str, label: str, shown: Shown | None = None) -> Shown:
    """Somebody presses the latest button of a Matrix room that begins so; returns its message."""
    found = shown or [one for one in net.shown[room] if any(c.startswith(label) for c in one.choices)][-1]
    number = next(index for index, choice in enumerate(found.choices, start=1) if choice.startswith(label))
    net.press(room, who, found.native_id, "🔟" if number == 10 else f"{number}\ufe0f\u20e3")
    return found


def said(net: TwoNetworks, session: int, *kinds: str) -> list[tuple[str, str]]:
    """Return what a session brought: kind and words."""
    return [(note.kind, note.content) for note in rows(net, session, *kinds)]


def rows(net: TwoNetworks, session: int, *kinds: str) -> list[Note]:
    """Return the notes of a session."""
    return net.write(lambda tx: notes.notes_of(tx, session, kinds))


def fields(net: TwoNetworks, session: int) -> dict[tuple[str, str], object]:
    """Return what was chosen and counted."""
    return net.write(lambda tx: notes.fields_of(tx, session))


def person(tx: Tx, platform: str, native_id: str) -> Participant:
    """Return whose account this is."""
    account = people.account(tx, platform, native_id)
    found = people.participant_of(tx, account) if account is not None else None
    assert found is not None
    return found


def the_session(net: TwoNetworks, session: int) -> TandemSession:
    """Return a session's row."""
    found = net.write(lambda tx: checkins.session(tx, session))
    assert found is not None
    return found


__all__ = ["ANNA", "JENS", "MARIA", "NIKOS"]
