"""A session's notes begin and end: by command, by button, and by themselves after a silence."""

from __future__ import annotations

from storage.database import Tx
from storage.models import Schedule, SessionMinutes, TandemSession
from tests.flows.notes.scenes import JENS, MARIA, all_notes, begun, kept, states, taking, until, wait
from tests.support.stage import ANNA, Shown
from tests.support.two_networks import TwoNetworks


def sessions(net: TwoNetworks) -> list[TandemSession]:
    """Return all sessions."""
    return net.write(lambda tx: tx.query(TandemSession).order_by(TandemSession.id).all())


KINDS = ("notes.silence", "notes.over")
"""What the clock starts while notes are taken."""


def texts(net: TwoNetworks, room: str, word: str) -> list[str]:
    """Return what a room shows with a word in it."""
    return [text for text in net.texts(room) if word in text]


def press(net: TwoNetworks, room: str, who: str, label: str) -> Shown:
    """Somebody presses the latest button that is called so."""
    found = [shown for shown in net.shown[room] if any(choice.startswith(label) for choice in shown.choices)][-1]
    number = next(index for index, choice in enumerate(found.choices, start=1) if choice.startswith(label))
    net.press(room, who, found.native_id, f"{number}\ufe0f\u20e3")
    return found


def agreed(net: TwoNetworks) -> tuple[str, str, str]:
    """Vari – Geestland with a check-in on 11 March 2025 at ten (Berlin)."""
    found = begun(net)
    net.say(found[2], JENS, "!checkin every alle 2 Wochen Dienstag 10 Uhr")
    press(net, found[2], JENS, "Ja")
    return found


# --- begin ------------------------------------------------------------------------------------------------------


def test_everybody_reads_quietly_how_notes_are_taken(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks, kind="workshop")
    greek, german = networks.last(vari), networks.last(geestland)
    assert german.text.startswith("Ab jetzt werden Notizen gemacht: Workshop.")
    assert "⚡ #ιδέα" in greek.text
    assert greek.quiet
    assert german.quiet
    (session,) = sessions(networks)
    assert (session.kind, session.state, session.minutes) == ("workshop", "held", 180)
    networks.say(vari, MARIA, "!session start")
    assert "Κρατούνται ήδη" in networks.last(vari).text
    assert len(sessions(networks)) == 1


def test_only_its_people_and_coordinators_begin_a_session(networks: TwoNetworks) -> None:
    home, _, geestland = begun(networks)
    networks.say(home, ANNA, "!tandem new Hamm=de Arezzo=it")
    networks.say(home, ANNA, "!tandem add hamm @otto:example.org Hamm Otto")
    networks.join(geestland, "@otto:example.org", "Otto")
    networks.say(geestland, "@otto:example.org", "!session start")
    assert states(networks) == []
    networks.say(geestland, JENS, "!session start party")
    assert states(networks) == []
    assert "workshop" in networks.last(geestland).text
    networks.say(geestland, ANNA, "!session start")
    assert states(networks) == ["taking"]
    networks.say(home, ANNA, "!tandem pause vari")
    networks.say(geestland, JENS, "!session end")
    assert states(networks) == ["taking"]


def test_a_check_in_offers_it_and_whoever_takes_notes_has_met(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    until(networks, "2025-03-11T10:05")
    press(networks, vari, MARIA, "Τήρηση σημειώσεων")
    assert "Regelmäßiges Treffen" in networks.last(geestland).text
    networks.say(geestland, JENS, "#insight Wasser")
    networks.say(geestland, JENS, "!session end")
    (held,) = sessions(networks)
    assert held.state == "held"
    assert {note.session_id for note in all_notes(networks)} == {held.id}
    until(networks, "2025-03-12T12:30")
    held, following = sessions(networks)
    assert following.announced_at is not None
    assert texts(networks, geestland, "Haben Sie sich getroffen") == []


def test_nobody_is_asked_whether_they_met_while_notes_are_taken(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    until(networks, "2025-03-11T08:30")
    networks.say(geestland, JENS, "!session start")
    assert len(sessions(networks)) == 1
    until(networks, "2025-03-11T11:20")
    assert texts(networks, geestland, "Haben Sie sich getroffen") == []
    assert states(networks) == ["taking"]


def test_a_session_that_is_moved_or_left_out_meanwhile(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    until(networks, "2025-03-11T09:00")
    networks.say(geestland, JENS, "!session start")
    networks.say(geestland, JENS, "!checkin move Donnerstag 10 Uhr")
    press(networks, geestland, JENS, "Nur dieses")
    networks.say(geestland, JENS, "!session end")
    (moved,) = sessions(networks)
    assert (moved.state, states(networks)) == ("planned", ["completing"])
    until(networks, "2025-03-13T09:00")
    networks.say(geestland, JENS, "!session start")
    networks.say(geestland, JENS, "!checkin skip")
    press(networks, geestland, JENS, "Diesmal ausfallen lassen")
    networks.say(geestland, JENS, "!session end")
    assert sessions(networks)[0].state == "held"


def test_whoever_met_without_notes_has_minutes_to_complete(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    until(networks, "2025-03-11T11:30")
    press(networks, geestland, JENS, "Ja, ")
    assert states(networks) == ["completing"]
    networks.say(geestland, JENS, "!session start")
    assert states(networks) == ["taking"]


def test_the_same_session_goes_on_within_two_hours(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)
    networks.say(geestland, JENS, "#insight eins")
    networks.say(geestland, JENS, "!session end")
    wait(networks, 90)
    networks.say(geestland, JENS, "!session start")
    networks.say(geestland, JENS, "#insight zwei")
    networks.say(geestland, JENS, "!session end")
    assert len(sessions(networks)) == 1
    networks.say(geestland, JENS, "!session start workshop")
    assert [session.kind for session in sessions(networks)] == ["checkin", "workshop"]
    networks.say(geestland, JENS, "!session end")
    wait(networks, 24 * 60)
    networks.say(geestland, JENS, "!session start")
    assert len(sessions(networks)) == 3
    assert kept(networks) == [("insight", "eins"), ("insight", "zwei")]


# --- end --------------------------------------------------------------------------------------------------------


def test_everybody_reads_that_it_is_over_and_what_there_is(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)
    networks.say(geestland, JENS, "#insight Wasser")
    press(networks, vari, MARIA, "Τέλος των σημειώσεων")
    (greek,) = [text.splitlines() for text in texts(networks, vari, "Δεν κρατούνται πλέον")]
    (german,) = [text.splitlines() for text in texts(networks, geestland, "Es werden keine")]
    assert greek[:2] == ["Δεν κρατούνται πλέον σημειώσεις.", "Σημειώσεις: 1"]
    assert german[:2] == ["Es werden keine Notizen mehr gemacht.", "Notizen: 1"]
    assert german[3] == "1. Was haben Sie gelernt?", "one message says both"
    assert states(networks) == ["completing"]
    networks.say(geestland, JENS, "!session end")
    assert "gerade keine Notizen" in networks.last(geestland).text
    networks.say(geestland, JENS, "#insight zu spät")
    assert len(kept(networks)) == 1


def test_after_a_silence_it_is_asked_and_after_a_longer_one_it_ends(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)  # counts as planned for an hour
    wait(networks, 50)
    networks.say(geestland, JENS, "#insight Wasser")
    wait(networks, 25)
    networks.say(vari, MARIA, "Μιλάμε ακόμη", language="el")
    wait(networks, 25)
    assert texts(networks, geestland, "eine Weile still") == []
    wait(networks, 10)
    assert len(texts(networks, geestland, "Ist das Treffen zu Ende")) == 1
    assert len(texts(networks, vari, "Τελείωσε η συνάντηση")) == 1
    networks.say(geestland, JENS, "Noch nicht")
    wait(networks, 125)
    assert states(networks) == ["taking"]
    wait(networks, 30)
    assert len(texts(networks, geestland, "Ist das Treffen zu Ende")) == 2
    wait(networks, 121)
    assert states(networks) == ["completing"]
    assert len(texts(networks, geestland, "lange still")) == 1
    assert networks.write(lambda tx: tx.query(Schedule).filter(Schedule.kind.in_(KINDS)).all()) == []


def test_the_question_is_answered_by_a_button(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)
    wait(networks, 100)
    press(networks, vari, MARIA, "Όχι")
    assert "συνεχίζονται" in texts(networks, vari, "σημειώσεις")[-1]
    wait(networks, 20)
    assert len(texts(networks, geestland, "Ist das Treffen zu Ende")) == 1
    wait(networks, 15)
    assert len(texts(networks, geestland, "Ist das Treffen zu Ende")) == 2
    press(networks, geestland, JENS, "Ja")
    assert states(networks) == ["completing"]
    wait(networks, 300)
    assert len(texts(networks, geestland, "keine Notizen mehr")) == 1


def test_a_planned_session_is_not_asked_before_its_end(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    until(networks, "2025-03-11T10:02")
    networks.say(geestland, JENS, "!session start")
    until(networks, "2025-03-11T11:25")
    assert texts(networks, geestland, "zu Ende?") == []
    until(networks, "2025-03-11T11:31")
    assert len(texts(networks, geestland, "zu Ende?")) == 1


# --- undo -------------------------------------------------------------------------------------------------------


def test_a_beginning_is_taken_back_while_nothing_is_noted(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)
    networks.say(geestland, JENS, "!undo")
    assert networks.write(lambda tx: tx.query(SessionMinutes).count()) == 0
    assert [session.state for session in sessions(networks)] == ["cancelled"]
    assert "Τελικά" in networks.last(vari).text
    networks.say(geestland, JENS, "!session start")
    networks.say(vari, MARIA, "#ιδέα νερό")
    networks.say(geestland, JENS, "!undo")
    assert "schon Notizen" in networks.last(geestland).text
    assert states(networks) == ["taking"]


def test_an_end_is_taken_back(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)
    networks.say(geestland, JENS, "!session end")
    networks.say(geestland, JENS, "!undo")
    assert states(networks) == ["taking"]
    networks.say(vari, MARIA, "#ιδέα νερό")
    assert kept(networks) == [("insight", "νερό")]
    wait(networks, 100)
    assert len(texts(networks, vari, "Τελείωσε η συνάντηση")) == 1


def test_each_end_is_told_once_to_whoever_comes_next(networks: TwoNetworks) -> None:
    from handlers.events import SessionEnded, SessionHeld

    _, _, geestland = taking(networks)
    (session,) = sessions(networks)
    networks.handle(SessionEnded(session_id=session.id))
    networks.handle(SessionHeld(session_id=session.id))
    assert states(networks) == ["taking"]

    def told(tx: Tx) -> list[str]:
        from storage.models import InboxRow

        return [row.native_id for row in tx.query(InboxRow).filter(InboxRow.native_id.like("ended:%"))]

    networks.say(geestland, JENS, "!session end")
    assert len(networks.write(told)) == 1
