"""A tandem's month where one side has a window on Telegram; and one screen, however large the programme is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from config.texts import LANGUAGES
from handlers import dispatch
from handlers.digests import chat, making, periods
from handlers.digests.firing import name_of, plans
from handlers.digests.report import Audience, Period
from handlers.events import Started
from storage import people, schedules, tandems
from storage.database import Database, Tx
from tests.flows.windows.scenes import JENS, MARIA, with_window
from tests.support.databases import SettableClock
from tests.support.stage import TEXTS, Stage
from tests.support.two_networks import TwoNetworks

LINES, CHARACTERS = 40, 3500
"""What fits into one message of Telegram, and into a look or two."""


def first_of_the_month(net: TwoNetworks) -> None:
    """Let the first of December come."""
    net.clock.advance(timedelta(days=7).total_seconds())
    while net.write(schedules.sweep):
        net.settle()


def test_a_month_in_a_window_and_in_a_room(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.say(room, JENS, "Guten Morgen", language="de")
    networks.window(MARIA, "Καλημέρα!", "el")
    first_of_the_month(networks)
    there = [text for text in networks.texts(MARIA) if "ματιά πίσω · Νοέμβριος 2026" in text]
    here = [text for text in networks.texts(room) if "unser Rückblick auf November 2026" in text]
    assert (len(there), len(here)) == (1, 1)
    assert "Ανταλλάξατε 2 μηνύματα." in there[0]
    assert "/checkin_find" in there[0], "commands are written so that they can be tapped"
    assert "Sie haben einander 2 Nachrichten geschrieben." in here[0]
    assert "!checkin find" in here[0]
    assert "Maria" not in there[0] + here[0]


def test_a_window_that_does_not_want_it_is_left_alone(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.say(room, JENS, "Guten Morgen", language="de")
    networks.window(MARIA, "/digest_off")
    assert networks.last(MARIA).text == "Εντάξει, δεν έρχονται πια απολογισμοί εδώ."
    before = len(networks.texts(MARIA))
    first_of_the_month(networks)
    assert len(networks.texts(MARIA)) == before
    assert any("Rückblick" in text for text in networks.texts(room))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_large_programme_fits_on_a_screen(database: Database, clock: SettableClock, language: str) -> None:
    stage = Stage(database, clock)
    stage.write(many)
    clock.advance(timedelta(days=40).total_seconds())
    period = Period(date(2025, 4, 1), date(2025, 4, 18), "Europe/Berlin", "so_far")
    order = making.Order(Audience.TEAM, period)
    report = stage.write(lambda tx: making.preview(tx, order, (language,), stage.context))[language]
    assert (len(report.tandems), len(report.needs)) == (200, 200)
    lines = [TEXTS.render(line, language) for line in chat.said(report)]
    assert len(lines) <= LINES
    assert len("\n".join(lines)) <= CHARACTERS


def many(tx: Tx) -> None:
    """Enter 200 tandems with long names, none of which does anything."""
    cities = [
        people.add_city(tx, slug=f"c{n}", name=f"Vari Voula Vouliagmeni {n}", languages=["el"], zone="Europe/Athens")
        for n in range(2)
    ]
    for number in range(200):
        name = f"Vari Voula Vouliagmeni – Geestland {number:03}"
        tandems.create(tx, slug=f"t{number}", name=name, shape="shared", members=cities)


def test_a_start_loses_none_that_is_due_already(networks: TwoNetworks) -> None:
    """The sweep of a process may find a digest before its start is handled."""
    _, room = with_window(networks)
    networks.say(room, JENS, "Guten Morgen", language="de")
    networks.clock.advance(timedelta(days=7).total_seconds())

    def swept_and_started(tx: Tx) -> None:
        schedules.sweep(tx)
        dispatch.handle(tx, Started(generation=1), networks.context)

    networks.write(swept_and_started)
    networks.settle()
    while networks.write(schedules.sweep):
        networks.settle()
    assert len([text for text in networks.texts(room) if "unser Rückblick auf November 2026" in text]) == 1


def test_changed_settings_are_followed_at_the_next_start(networks: TwoNetworks) -> None:
    with_window(networks)
    changed = networks.settings.digests.model_copy(update={"team": ("weekly",), "weekday": "thursday", "hour": "09:30"})
    networks.settings = networks.settings.model_copy(update={"digests": changed})
    networks.handle_start()
    found = networks.write(lambda tx: {plan.name: schedules.named(tx, name_of(plan)) for plan in known(tx, networks)})
    weekly = found["team.weekly"]
    assert weekly is not None
    assert (weekly.wall, weekly.zone) == ("2026-11-26T09:30", "Europe/Berlin")
    assert found["team.monthly"] is None


def known(tx: Tx, networks: TwoNetworks) -> list[periods.Plan]:
    """Return when which digest comes."""
    return list(plans(tx, networks.context).values())
