"""The bot's own initiative: one bundled message for each person and day, in their hours, and not while they pause."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import bundling_on
from config.texts import Line
from handlers.common import initiative
from handlers.common.finding import quoted_name
from storage import counters, people
from storage.database import Tx
from storage.deliveries import Button, Send
from storage.models import InboxRow, Mention, OutboxRow, Participant
from tests.flows.windows.scenes import JENS, MARIA, founded, invited, joined, with_window
from tests.support.databases import SettableClock
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks

TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
"""Noon in Vari, where Maria is."""


def person(tx: Tx, platform: str = "telegram", native_id: str = MARIA) -> Participant:
    account = people.account(tx, platform, native_id)
    assert account is not None
    found = people.participant_of(tx, account)
    assert found is not None
    return found


def mention(net: TwoNetworks, text: str, days: float = 7, name: str = "", **more: object) -> bool:
    """The bot would like to tell Maria something within some days."""

    def work(tx: Tx) -> bool:
        until = tx.now + timedelta(days=days)
        return initiative.mention(tx, person(tx), name or text, quoted_name(text), until, **more)  # type: ignore[arg-type]

    return net.write(work)


def enter(net: TwoNetworks) -> None:
    """The clock beats."""

    async def once() -> None:
        await bundling_on(net.database, net.settings, lambda: None)()

    asyncio.run(once())


def beat(net: TwoNetworks) -> None:
    """The clock beats, and what it entered is handled."""
    enter(net)
    net.settle()


def heard(net: TwoNetworks) -> list[str]:
    """Return what Maria's window shows of bundles: everything after the menu."""
    return [text for text in net.texts(MARIA) if text.startswith(("Όσα σας αφορούν", "one", "two", "three"))]


def at(net: TwoNetworks, moment: datetime) -> None:
    net.clock.jump((moment - net.clock.wall).total_seconds())


@pytest.fixture
def window(networks: TwoNetworks) -> TwoNetworks:
    """Maria is in her window."""
    with_window(networks)
    return networks


def test_everything_of_a_day_is_one_message(window: TwoNetworks) -> None:
    show = Button(Line("command-who"), "!who")
    mention(window, "one", buttons=(show,))
    mention(window, "two", days=1)
    beat(window)
    beat(window)
    # What is of use for the shortest time comes first.
    assert heard(window) == ["Όσα σας αφορούν:\ntwo\none"]
    shown = next(known for known in window.shown[MARIA] if known.text in heard(window))
    assert shown.choices[0] == "Ποιοι συμμετέχουν και ποιοι διαβάζουν"
    assert shown.choices[1] == "Παύση των μηνυμάτων μου"
    sent = [action for action in window.of(Send) if action.content.text == shown.text]
    assert [(action.silent, action.quiet) for action in sent] == [(False, False)]


def test_what_comes_later_waits_for_the_next_day(window: TwoNetworks) -> None:
    mention(window, "one")
    beat(window)
    mention(window, "two")
    window.clock.advance(3600)
    beat(window)
    assert heard(window) == ["one"]
    window.clock.advance(22 * 3600)
    beat(window)
    assert heard(window) == ["one", "two"]


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (TUESDAY, True),
        (TUESDAY.replace(hour=6, minute=59), False),  # 8:59 in Vari
        (TUESDAY.replace(hour=7), True),
        (TUESDAY.replace(hour=16), False),  # 18:00
        (TUESDAY + timedelta(days=4), False),  # Saturday
        (TUESDAY + timedelta(days=6), True),  # Monday
    ],
)
def test_it_is_told_in_their_hours(window: TwoNetworks, moment: datetime, told: bool) -> None:
    at(window, moment)
    mention(window, "one")
    beat(window)
    assert (heard(window) == ["one"]) is told


@pytest.mark.parametrize(
    ("quiet", "hour", "told"),
    [
        ("!quiet 11:00-13:00", 10, False),
        ("!quiet 11:00-13:00", 12, True),
        ("!quiet off", 10, True),
        # Whoever is quiet all day works at other times.
        ("!quiet 08-20", 10, False),
        ("!quiet 08-20", 19, True),
    ],
)
def test_quiet_hours_of_their_own_are_kept(window: TwoNetworks, quiet: str, hour: int, told: bool) -> None:
    window.window(MARIA, quiet)
    at(window, TUESDAY.replace(hour=hour))
    mention(window, "one")
    beat(window)
    assert (heard(window) == ["one"]) is told


def test_a_pause_holds_it_back_and_nothing_is_lost(window: TwoNetworks) -> None:
    mention(window, "one")
    window.window(MARIA, "!pause 2 days")
    beat(window)
    window.clock.advance(timedelta(days=1).total_seconds())
    beat(window)
    assert heard(window) == []
    window.clock.advance(timedelta(days=1).total_seconds())
    beat(window)
    assert heard(window) == ["one"]


def test_what_nobody_could_be_told_in_time_is_dropped_and_counted(window: TwoNetworks) -> None:
    mention(window, "one", days=1)
    mention(window, "two", days=5)
    window.window(MARIA, "!pause 2 days")
    window.clock.advance(timedelta(days=2).total_seconds())
    beat(window)
    assert heard(window) == ["two"]
    assert window.write(counters.all)["mentions_expired"] == 1
    assert window.write(lambda tx: tx.query(Mention).count()) == 1


def test_who_has_no_direct_chat_is_told_once_they_have_one(networks: TwoNetworks) -> None:
    founded(networks)

    def work(tx: Tx) -> None:
        until = tx.now + timedelta(days=9)
        initiative.mention(tx, person(tx, "matrix", JENS), "x", quoted_name("one"), until)

    networks.write(work)
    beat(networks)
    chat = networks.invite_bot(JENS, direct=True)
    networks.clock.advance(3600)
    assert "one" not in networks.texts(chat)
    beat(networks)
    assert networks.texts(chat)[-1] == "one"


def test_the_same_is_not_said_twice_and_can_be_corrected_while_it_waits(window: TwoNetworks) -> None:
    assert mention(window, "one", name="same")
    assert mention(window, "two", name="same")
    beat(window)
    assert heard(window) == ["two"]
    assert not mention(window, "three", name="same")
    window.clock.advance(timedelta(days=1).total_seconds())
    beat(window)
    assert heard(window) == ["two"]


def test_what_is_taken_back_is_not_told(window: TwoNetworks) -> None:
    mention(window, "one", name="gone")
    window.write(lambda tx: initiative.withdraw(tx, "gone"))
    beat(window)
    assert heard(window) == []


def test_a_crash_between_beat_and_telling_tells_once(window: TwoNetworks) -> None:
    mention(window, "one")
    for _ in range(2):
        # The process dies after the clock's beat, and beats again before the event is handled.
        enter(window)
    bundles = window.write(lambda tx: tx.query(InboxRow).filter(InboxRow.native_id.like("bundle:%")).count())
    assert bundles == 1
    window.settle()
    beat(window)
    assert heard(window) == ["one"]
    assert window.write(lambda tx: tx.query(OutboxRow).filter_by(state="waiting").count()) == 0


def test_an_event_that_is_handled_on_another_day_says_nothing(window: TwoNetworks) -> None:
    mention(window, "one")
    enter(window)
    window.clock.advance(timedelta(days=1).total_seconds())
    window.settle()
    assert heard(window) == []
    beat(window)
    assert heard(window) == ["one"]


# --- what goes through it ---------------------------------------------------------------------------------------


def test_coordinators_are_reminded_of_links_that_nobody_used(networks: TwoNetworks, clock: SettableClock) -> None:
    from handlers.events import InvitationUnanswered
    from handlers.tandems import mailing

    founded(networks)
    first, second = invited(networks), invited(networks, name="Nikos Example")
    chat = networks.invite_bot(ANNA, direct=True)
    clock.advance(timedelta(days=7).total_seconds())
    at(networks, datetime(2026, 12, 1, 10, 0, tzinfo=UTC))
    found = networks.write(lambda tx: mailing.due(tx, networks.settings))
    assert len(found) == 2
    for digest in found:
        networks.handle(InvitationUnanswered(digest=digest))
    # One of them comes before anybody is reminded.
    joined(networks, MARIA, first)
    beat(networks)
    assert networks.texts(chat)[-1] == "Nikos Example has not used the personal link yet. Have you handed it over?"
    assert "See who has not come yet" in networks.last(chat).choices
    assert second
