"""A tandem that met: its rooms, a session with minutes, and notes in them, as if they had been said."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.clock import bundling_on
from handlers.notes import stepping
from storage import notes, people, schedules
from storage.database import Tx
from storage.models import Note, Participant, Tandem, TandemSession
from tests.support.stage import ANNA, Shown
from tests.support.two_networks import TwoNetworks

MARIA, JENS = "@maria:example.org", "@jens:example.org"


def begun(net: TwoNetworks) -> tuple[str, str, str]:
    """Vari – Geestland with a room for each city; returns the coordinators' room and these."""

    def play() -> tuple[str, str, str]:
        home = net.start()
        net.say(home, ANNA, "!tandem new city Vari=el@Europe/Athens Geestland=de@Europe/Berlin")
        vari, geestland = [room.native_id or "" for room in net.rooms("tandem")]
        net.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria Papadopoulou")
        net.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
        net.join(vari, MARIA, "Maria")
        net.join(geestland, JENS, "Jens")
        return home, vari, geestland

    return net.scene("noted", play)


def somebody(tx: Tx, account: str) -> Participant:
    """Return the person behind an account."""
    platform = "matrix" if account.startswith("@") else "telegram"
    known = people.account(tx, platform, account)
    assert known is not None
    person = people.participant_of(tx, known)
    assert person is not None
    return person


def met(net: TwoNetworks, *, closed: bool = True, tandem_id: int = 1) -> int:
    """Let a tandem have had a session an hour ago, and notes be taken in it; returns the session."""

    def work(tx: Tx) -> int:
        tandem = tx.get(Tandem, tandem_id)
        assert tandem is not None
        wall = net.clock.wall - timedelta(hours=1)
        session = TandemSession(
            uid=f"session{net.native('')}",
            tandem_id=tandem.id,
            wall=wall.astimezone(ZoneInfo("Europe/Athens")).strftime("%Y-%m-%dT%H:%M"),
            zone="Europe/Athens",
            starts_at=wall,
            state="held",
            made_at=wall,
        )
        tx.add(session)
        tx.flush()
        minutes = notes.open_minutes(tx, session, taking=True)
        if closed:
            notes.close(tx, minutes)
        return session.id

    return net.write(work)


def note(net: TwoNetworks, session_id: int, kind: str, who: str, language: str, text: str) -> Note:
    """Let somebody have noted something; a next step is followed."""

    def work(tx: Tx) -> Note:
        minutes = notes.minutes_of(tx, session_id)
        assert minutes is not None
        made = notes.add(tx, minutes, kind, "tag", text, language, somebody(tx, who))
        stepping.follow(tx, made, net.context)
        return made

    made = net.write(work)
    net.settle()
    return made


def sweep(net: TwoNetworks) -> None:
    """Fire what is due."""
    while net.write(schedules.sweep):
        net.settle()


def passes(net: TwoNetworks, until: datetime, step: timedelta = timedelta(minutes=30)) -> None:
    """Let time pass; what is due is fired, and people are told what waits for them in their hours."""

    async def beat() -> None:
        await bundling_on(net.database, net.settings, lambda: None)()

    while net.clock.wall < until:
        net.clock.advance(min(step, until - net.clock.wall).total_seconds())
        sweep(net)
        asyncio.run(beat())
        net.settle()


def press(net: TwoNetworks, room: str, who: str, label: str) -> Shown:
    """Somebody presses the latest button that is called so; returns the message."""
    found = [shown for shown in net.shown[room] if any(choice.startswith(label) for choice in shown.choices)][-1]
    number = next(index for index, choice in enumerate(found.choices, start=1) if choice.startswith(label))
    net.press(room, who, found.native_id, "🔟" if number == 10 else f"{number}\ufe0f\u20e3")
    return found
