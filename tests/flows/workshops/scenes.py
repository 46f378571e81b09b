"""What these tests begin with. 2026-11-24, a Tuesday: eleven in Berlin, noon in Athens."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from config.settings import Checkins, Settings
from storage import schedules
from storage.database import Tx
from storage.models import Schedule
from tests.flows.windows.scenes import JENS, MARIA, NIKOS, invited, joined
from tests.support.stage import ANNA, Shown, scene
from tests.support.two_networks import TwoNetworks

ELENI = "103"
ABOUT = "What open data brings to citizens."


@scene
def founded(net: TwoNetworks) -> tuple[str, str]:
    """Vari – Geestland in one room with Jens; Maria and Nikos of Vari in windows. Returns Anna's room and theirs."""
    net.noon()
    net.settings = with_calls(net)
    home = net.start()
    net.say(home, ANNA, "!tandem new Vari=el@Europe/Athens Geestland=de@Europe/Berlin")
    room = net.the_room("tandem")
    net.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
    net.join(room, JENS, "Jens")
    for user, name in ((MARIA, "Maria Papadopoulou"), (NIKOS, "Nikos Georgiou"), (ELENI, "Eleni Dimou")):
        joined(net, user, invited(net, name=name))
    return home, room


def with_calls(net: TwoNetworks) -> Settings:
    """Return settings with a template for links."""
    return net.settings.model_copy(update={"checkins": Checkins(call_link="https://meet.example.org/{session}")})


def begun(net: TwoNetworks) -> tuple[str, str]:
    """The same, wherever it was played."""
    net.settings = with_calls(net)
    return founded(net)


def drafted(net: TwoNetworks, home: str, when: str = "Thursday 10 December 15:00", places: int = 0) -> Shown:
    """Anna prepares a workshop; returns its preview."""
    net.say(home, ANNA, f'!workshop new "Open data" {when}')
    net.say(home, ANNA, f"!workshop set 1 about {ABOUT}")
    if places:
        net.say(home, ANNA, f"!workshop set 1 places {places}")
    return net.last(home)


def announced(net: TwoNetworks, when: str = "Thursday 10 December 15:00", places: int = 0) -> tuple[str, str]:
    """A workshop was announced to everybody; returns Anna's room and the tandem's."""
    net.settings = with_calls(net)
    found: tuple[str, str] = sent_out(net, when, str(places))
    return found


@scene
def sent_out(net: TwoNetworks, when: str, places: str) -> tuple[str, str]:
    """The same, from the beginning."""
    home, room = founded(net)
    drafted(net, home, when, int(places))
    press(net, home, ANNA, "Announce")
    return home, room


def later(net: TwoNetworks) -> None:
    """Let a moment pass, after which all announcements show who signed up."""
    net.clock.advance(5)
    sweep(net)


def press(net: TwoNetworks, room: str, who: str, label: str) -> Shown:
    """Somebody presses the latest button that is called so; returns the message."""
    found = [shown for shown in net.shown[room] if any(choice.startswith(label) for choice in shown.choices)][-1]
    number = next(index for index, choice in enumerate(found.choices, start=1) if choice.startswith(label))
    net.press(room, who, found.native_id, "🔟" if number == 10 else f"{number}\ufe0f\u20e3")
    return found


def until(net: TwoNetworks, wall: str, zone: str = "Europe/Berlin") -> None:
    """Let time pass until a wall time, from one thing that is due to the next, each of which is fired."""
    end = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))
    while net.clock.wall < end:
        due = net.write(next_due) or end
        net.clock.advance(max(0.0, (min(due, end) - net.clock.wall).total_seconds()))
        sweep(net)


def next_due(tx: Tx) -> datetime | None:
    """Return when something is due next."""
    return tx.scalar(select(func.min(Schedule.due_at)))


def sweep(net: TwoNetworks) -> None:
    """Fire what is due."""
    while net.write(schedules.sweep):
        net.settle()
