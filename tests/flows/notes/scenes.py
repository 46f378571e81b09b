"""What these tests begin with: Vari (Greek) and Geestland (German), in rooms of their own, in one, or in windows."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage import files, notes, schedules
from storage.database import Tx
from storage.files import Attached
from storage.models import Note, SessionMinutes, TandemSession
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks

MARIA, JENS = "@maria:example.org", "@jens:example.org"
SIGN = "✍\ufe0f"


def begun(net: TwoNetworks, shape: str = "city") -> tuple[str, str, str]:
    """Vari – Geestland; returns the coordinators' room, Maria's room and Jens's (in a shared one they are the same)."""

    def play() -> tuple[str, str, str]:
        home = net.start()
        net.say(home, ANNA, f"!tandem new {shape} Vari=el@Europe/Athens Geestland=de@Europe/Berlin")
        found = [room.native_id or "" for room in net.rooms("tandem")]
        vari, geestland = (found[0], found[-1])
        net.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria")
        net.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens")
        net.join(vari, MARIA, "Maria")
        net.join(geestland, JENS, "Jens")
        return home, vari, geestland

    return net.scene(f"notes {shape}", play)


def taking(net: TwoNetworks, shape: str = "city", kind: str = "") -> tuple[str, str, str]:
    """The same, and Jens has begun a session."""
    found = begun(net, shape)
    net.say(found[2], JENS, f"!session start {kind}".strip())
    return found


def kept(net: TwoNetworks) -> list[tuple[str, str]]:
    """Return the notes that there are: kind and words, in order."""
    return [(note.kind, note.content) for note in all_notes(net)]


def all_notes(net: TwoNetworks) -> list[Note]:
    """Return the notes that there are."""

    def read(tx: Tx) -> list[Note]:
        sessions = tx.query(TandemSession).order_by(TandemSession.id).all()
        return [note for session in sessions for note in notes.notes_of(tx, session.id)]

    return net.write(read)


def attached(net: TwoNetworks) -> list[Attached]:
    """Return the files that are kept."""

    def read(tx: Tx) -> list[Attached]:
        return [one for session in tx.query(TandemSession).all() for one in files.of_session(tx, session.id)]

    return net.write(read)


def states(net: TwoNetworks) -> list[str]:
    """Return how far the minutes of all sessions are."""
    return net.write(lambda tx: [row.state for row in tx.query(SessionMinutes).order_by(SessionMinutes.session_id)])


def until(net: TwoNetworks, wall: str, zone: str = "Europe/Berlin") -> None:
    """Let time pass until a wall time, ten minutes at a time; what is due is fired."""
    end = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))
    while net.clock.wall < end:
        wait(net, min(10.0, (end - net.clock.wall) / timedelta(minutes=1)))


def wait(net: TwoNetworks, minutes: float) -> None:
    """Let minutes pass; what is due is fired."""
    net.clock.advance(minutes * 60)
    while net.write(schedules.sweep):
        net.settle()
