"""What was done about sessions is taken back within ten minutes, and calendars hear of it as of any change."""

from __future__ import annotations

from datetime import timedelta

from storage import checkins
from storage.models import Proposal, Schedule, TandemSession
from tests.flows.checkins.test_answers import invited, mails
from tests.flows.checkins.test_meeting import JENS, MARIA, agreed, begun, press, sweep, texts, the_session, until
from tests.support.two_networks import TwoNetworks


def sessions(net: TwoNetworks) -> list[tuple[str, str]]:
    """Return wall time and state of all sessions."""
    return net.write(lambda tx: [(one.wall, one.state) for one in tx.query(TandemSession).order_by(TandemSession.id)])


def methods(net: TwoNetworks) -> list[tuple[str, int]]:
    """Return what calendars were told: what, and as which version."""
    calendars = [mail.calendar for mail in mails(net) if mail.calendar is not None]
    return [(one.method, int(one.text.partition("SEQUENCE:")[2].split()[0])) for one in calendars]


def test_a_rhythm_is_taken_back(networks: TwoNetworks) -> None:
    _, vari, geestland = invited(networks)
    networks.say(geestland, JENS, "!undo")
    assert "Es gibt noch keinen Rhythmus" in networks.last(geestland).text
    assert texts(networks, vari, "αναιρέθηκε")
    assert [state for _, state in sessions(networks)] == ["cancelled"]
    assert methods(networks) == [("REQUEST", 0), ("CANCEL", 1)]
    networks.say(geestland, JENS, "!checkin every jeden Dienstag 10 Uhr")
    press(networks, geestland, JENS, "Ja")
    assert the_session(networks).wall == "2025-03-11T10:00"  # its day was the rhythm's again


def test_another_rhythm_brings_the_former_one_back(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    press(networks, vari, MARIA, "Θα έρθω")
    networks.say(geestland, JENS, "!checkin every jeden Freitag 9 Uhr")
    press(networks, geestland, JENS, "Ja")
    networks.say(geestland, JENS, "!undo")
    session = the_session(networks)
    assert session.wall == "2025-03-11T10:00"
    assert session.sequence == 2
    assert "alle 2 Wochen am Dienstag" in networks.last(geestland).text
    assert networks.write(lambda tx: list(checkins.answers(tx, session.id).values())) == ["coming"]
    until(networks, "2025-03-11T11:20")
    assert texts(networks, geestland, "Das Treffen beginnt")
    press(networks, geestland, JENS, "Ja, haben wir")
    assert the_session(networks).wall == "2025-03-25T10:00"


def test_skip_move_pause_and_end_are_taken_back(networks: TwoNetworks) -> None:
    _, vari, geestland = invited(networks)
    for line, button in (
        ("skip", "Diesmal"),
        ("move Donnerstag 14 Uhr", "Dieses und alle"),
        ("pause", ""),
        ("end", ""),
    ):
        before = the_session(networks).sequence
        networks.say(geestland, JENS, f"!checkin {line}")
        if button:
            press(networks, geestland, JENS, button)
        networks.say(geestland, JENS, "!undo")
        assert "jede Woche am Dienstag" in networks.last(geestland).text, line
        session = the_session(networks)
        assert session.wall == "2025-03-11T10:00", line
        assert session.sequence > before, line
        assert "11 Μαρτίου 2025" in texts(networks, vari, "Επόμενη")[-1]
    versions = [number for _, number in methods(networks)]
    assert versions[-1] == the_session(networks).sequence
    started = networks.write(lambda tx: [row.name for row in tx.query(Schedule).filter_by(kind="start")])
    assert len([name for name in started if name.startswith(f"start:{the_session(networks).id}:")]) == 1
    until(networks, "2025-03-11T11:20")
    press(networks, geestland, JENS, "Ja, haben wir")
    assert the_session(networks).wall == "2025-03-18T10:00"


def test_what_others_changed_since_stays(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    networks.say(geestland, JENS, "!checkin move Donnerstag 14 Uhr")
    press(networks, geestland, JENS, "Nur dieses")
    networks.say(vari, MARIA, "!checkin move Παρασκευή 12:00")
    press(networks, vari, MARIA, "Μόνο")
    networks.say(geestland, JENS, "!undo")
    assert "Seitdem wurde" in networks.last(geestland).text
    networks.say(vari, MARIA, "!undo")
    assert the_session(networks).wall == "2025-03-13T14:00"
    networks.clock.advance(timedelta(minutes=11).total_seconds())
    networks.say(geestland, JENS, "!undo")
    assert the_session(networks).wall == "2025-03-13T14:00"


def test_agenda_absences_and_reminders(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    networks.say(geestland, JENS, "!agenda add Sensoren")
    networks.say(geestland, JENS, "!agenda remove 1")
    networks.say(geestland, JENS, "!agenda")
    assert "noch keine Themen" in networks.last(geestland).text
    networks.say(geestland, JENS, "!undo")
    assert "Sensoren" in networks.last(vari).text
    networks.say(geestland, JENS, "!undo")
    assert networks.write(lambda tx: checkins.agenda(tx, 1)) == []
    press(networks, vari, MARIA, "Θα έρθω")
    networks.say(vari, MARIA, "!away 10–12 Μαρτίου")
    press(networks, vari, MARIA, "Ναι")
    assert "Verhindert: Maria" in "\n".join(networks.texts(geestland))
    networks.say(vari, MARIA, "!undo")
    session = the_session(networks)
    assert networks.write(lambda tx: list(checkins.answers(tx, session.id).values())) == ["coming"]
    assert "Verhindert" not in "\n".join(networks.texts(geestland))
    networks.say(geestland, JENS, "!checkin remind light")
    networks.say(geestland, JENS, "!undo")
    assert "übliche" in networks.last(geestland).text


def test_a_poll_is_withdrawn(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    networks.say(geestland, JENS, "!checkin find")
    networks.say(geestland, JENS, "!undo")
    assert texts(networks, vari, "αποσύρθηκε")
    assert networks.write(lambda tx: [row.state for row in tx.query(Proposal)]) == ["withdrawn"]
    networks.clock.advance(timedelta(days=4).total_seconds())
    sweep(networks)
    assert not texts(networks, geestland, "Umfrage ist zu Ende")
    networks.say(geestland, JENS, "!checkin find")
    assert networks.write(lambda tx: tx.query(Proposal).filter_by(state="open").count()) == 1
