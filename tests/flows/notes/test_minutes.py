"""Minutes: in every room in its languages, corrected, approved by each city, and new versions that say what changed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage import glossary, minutes as stored, notes, released
from storage.database import Tx
from storage.models import InboxRow, MinutesVersion, SessionMinutes, TandemSession
from storage.translations import Translation, Wanted
from tests.flows.windows.scenes import JENS as JENS_THERE, MARIA as MARIA_THERE, with_window
from tests.support.noted import JENS, MARIA, begun, met, note, passes, press, sweep
from tests.support.stage import ANNA, Shown
from tests.support.two_networks import TwoNetworks


def posted(net: TwoNetworks) -> tuple[str, str, str, int]:
    """Minutes of three entries in the rooms of two cities; returns the rooms and the session."""
    home, vari, geestland = begun(net)
    session = met(net)
    note(net, session, "insight", MARIA, "el", "Οι αισθητήρες δουλεύουν χωρίς ρεύμα")
    note(net, session, "next", JENS, "de", "Maria schickt das Datenblatt bis Freitag")
    note(net, session, "decision", JENS, "de", "Wir treffen uns im Mai")
    net.say(geestland, JENS, "!minutes post")
    return home, vari, geestland, session


def page(net: TwoNetworks, room: str, word: str) -> Shown:
    """Return the message that shows the minutes in a room; ``word`` is what they are called there."""
    (found,) = [shown for shown in net.shown[room] if shown.text.startswith(f"{word}: Vari")]
    return found


def state(net: TwoNetworks, session: int) -> SessionMinutes:
    """Return the minutes as they are stored."""
    found = net.write(lambda tx: notes.minutes_of(tx, session))
    assert found is not None
    return found


def test_each_room_reads_them_in_its_language_and_by_its_clock(networks: TwoNetworks) -> None:
    _, vari, geestland, _ = posted(networks)
    assert page(networks, geestland, "Protokoll").text.splitlines() == [
        "Protokoll: Vari und Geestland",
        "Treffen: Montag, 10. März 2025, 09:00 Uhr (Berlin)",
        "",
        "Erkenntnisse",
        "1. [de] Οι αισθητήρες δουλεύουν χωρίς ρεύμα (Vari)",
        "",
        "Entscheidungen",
        "3. Wir treffen uns im Mai (Geestland)",
        "",
        "Nächste Schritte",
        "2. Maria schickt das Datenblatt bis Freitag (Vari, bis Freitag, 14. März 2025)",
    ]
    greek = page(networks, vari, "Πρακτικά").text
    assert "10:00 (Αθήνα)" in greek
    assert "1. Οι αισθητήρες δουλεύουν χωρίς ρεύμα (Vari)" in greek
    assert "[el] Wir treffen uns im Mai" in greek
    networks.say(geestland, JENS, "!minutes original 1")
    assert networks.last(geestland).text.splitlines() == [
        "Eintrag 1 (Vari), Sprache des Originals: Griechisch",
        "Οι αισθητήρες δουλεύουν χωρίς ρεύμα",
    ]
    networks.say(geestland, JENS, "!minutes")
    assert networks.last(geestland).text.startswith("Protokoll: Vari und Geestland")
    networks.say(geestland, JENS, "!minutes 2")
    assert "bisher: 1" in networks.last(geestland).text


def test_a_room_of_one_language_has_the_clock_of_those_who_speak_it(networks: TwoNetworks) -> None:
    home = networks.start()
    networks.say(home, ANNA, "!tandem new language Vari=el@Europe/Athens Geestland=de@Europe/Berlin Arnsberg=de")
    rooms = [room.native_id or "" for room in networks.rooms("tandem")]
    for city, who, name, room in (("Vari", MARIA, "Maria", rooms[0]), ("Geestland", JENS, "Jens", rooms[1])):
        networks.say(home, ANNA, f"!tandem add vari {who} {city} {name}")
        networks.join(room, who, name)
    note(networks, met(networks), "insight", JENS, "de", "Es geht ohne Strom")
    networks.say(rooms[1], JENS, "!minutes post")
    assert "09:00 Uhr (Berlin)" in page(networks, rooms[1], "Protokoll").text
    assert "10:00 (Αθήνα)" in page(networks, rooms[0], "Πρακτικά").text


def test_a_mixed_room_has_a_message_for_each_language(networks: TwoNetworks) -> None:
    home = networks.start()
    networks.say(home, ANNA, "!tandem new Vari=el@Europe/Athens Geestland=de@Europe/Berlin")
    room = networks.the_room("tandem")
    for city, who, name in (("Vari", MARIA, "Maria"), ("Geestland", JENS, "Jens")):
        networks.say(home, ANNA, f"!tandem add vari {who} {city} {name}")
        networks.join(room, who, name)
    session = met(networks)
    note(networks, session, "insight", MARIA, "el", "Χωρίς ρεύμα")
    networks.say(room, JENS, "!minutes post")
    assert "[de] Χωρίς ρεύμα" in page(networks, room, "Protokoll").text
    assert "1. Χωρίς ρεύμα" in page(networks, room, "Πρακτικά").text
    card = networks.last(room)
    assert "Stimmt das Protokoll?" in card.text
    assert "Είναι σωστά τα πρακτικά;" in card.text
    press(networks, room, MARIA, card.choices[0])
    press(networks, room, JENS, card.choices[0])
    assert state(networks, session).state == "released"


def test_a_window_reads_and_approves(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    session = met(networks)
    note(networks, session, "insight", JENS_THERE, "de", "Es geht ohne Strom")
    networks.say(room, JENS_THERE, "!minutes post")
    shown = next(one for one in networks.shown[MARIA_THERE] if "Πρακτικά:" in one.text)
    assert shown.text.splitlines()[0] == "Vari – Geestland"
    assert "[el] Es geht ohne Strom" in shown.text
    networks.window(MARIA_THERE, "1. Λειτουργεί χωρίς ρεύμα", reply_to=shown.native_id)
    assert "1. Λειτουργεί χωρίς ρεύμα (Geestland)" in shown.text
    networks.tap(MARIA_THERE, MARIA_THERE, "Εγκρίνουμε")
    press(networks, room, JENS_THERE, "Wir geben frei")
    assert state(networks, session).state == "released"


# --- when they come ---------------------------------------------------------------------------------------------


def test_they_come_a_day_later_by_themselves_or_when_all_answered(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    session = met(networks)
    note(networks, session, "insight", JENS, "de", "Es geht ohne Strom")
    passes(networks, networks.clock.wall + timedelta(hours=20), timedelta(hours=2))
    assert state(networks, session).version == 0
    passes(networks, networks.clock.wall + timedelta(hours=5), timedelta(hours=1))
    assert state(networks, session).version == 1
    assert "Es geht ohne Strom" in page(networks, geestland, "Protokoll").text

    def answer(tx: Tx) -> None:
        minutes = notes.minutes_of(tx, second)
        assert minutes is not None
        for kind in ("insight", "reuse", "next"):
            for city in (1, 2):
                notes.add(tx, minutes, kind, "answer", f"{kind} {city}", "de", None, city_id=city)

    second = met(networks)
    networks.write(answer)
    networks.clock.advance(30)
    sweep(networks)
    assert state(networks, second).version == 1
    assert len([text for text in networks.texts(vari) if text.startswith("Πρακτικά:")]) == 2


def test_nothing_is_posted_of_nothing(networks: TwoNetworks) -> None:
    _, _, geestland = begun(networks)
    met(networks)
    passes(networks, networks.clock.wall + timedelta(days=2), timedelta(hours=4))
    assert not [text for text in networks.texts(geestland) if text.startswith("Protokoll")]
    networks.say(geestland, JENS, "!minutes")
    assert networks.last(geestland).text == "Es gibt noch kein Protokoll."
    networks.say(geestland, JENS, "!minutes post")
    assert networks.last(geestland).text == "Es gibt noch kein Protokoll."


class Broken(TwoNetworks):
    """The same with an engine that can be away."""

    away = True

    def translate(self, wanted: Wanted) -> Translation | None:  # type: ignore[override]
        """Translate, unless the engine is away."""
        return None if self.away else super().translate(wanted)


def test_an_engine_that_is_away_holds_nothing_up(networks: TwoNetworks) -> None:
    net = Broken(networks.database, networks.clock)
    _, vari, geestland = begun(net)
    session = met(net)
    note(net, session, "insight", MARIA, "el", "Χωρίς ρεύμα")
    net.say(geestland, JENS, "!minutes post")
    assert not [text for text in net.texts(geestland) if text.startswith("Protokoll")]
    net.clock.advance(70)
    sweep(net)
    shown = page(net, geestland, "Protokoll")
    assert "1. Χωρίς ρεύμα (Vari) – noch nicht übersetzt; Sprache: Griechisch" in shown.text
    before = page(net, vari, "Πρακτικά")
    net.away = False
    net.clock.advance(40)
    net.settle()
    assert "1. [de] Χωρίς ρεύμα (Vari)" in shown.text
    assert len(before.earlier) == 0, "where it was right nothing is edited"
    assert state(net, session).version == 1
    assert net.write(lambda tx: tx.query(MinutesVersion).count()) == 1


# --- correcting -------------------------------------------------------------------------------------------------


def test_a_translation_is_corrected_by_a_reply(networks: TwoNetworks) -> None:
    home, vari, geestland, session = posted(networks)
    shown = page(networks, geestland, "Protokoll")
    networks.say(geestland, JENS, "1: [de] Οι Sensoren δουλεύουν χωρίς ρεύμα", reply_to=shown.native_id)
    assert "1. [de] Οι Sensoren δουλεύουν χωρίς ρεύμα (Vari)" in shown.text
    assert not any("Sensoren" in text for text in networks.texts(vari)), "a correction is not passed on"
    asked = networks.last(home)
    assert "corrected “αισθητήρες” to “Sensoren”" in asked.text
    assert "αισθητήρες = Sensoren" in asked.choices
    press(networks, home, ANNA, "αισθητήρες = Sensoren")
    (entry,) = networks.write(glossary.entries)
    assert {(term.source, term.term, term.target, term.translation) for term in entry.terms} == {
        ("el", "αισθητήρες", "de", "Sensoren"),
        ("de", "Sensoren", "el", "αισθητήρες"),
    }
    # What a person corrected stays until the note itself says something else.
    networks.say(vari, MARIA, "!minutes correct 1 Οι αισθητήρες δουλεύουν πάντα")
    assert "1. [de] Οι αισθητήρες δουλεύουν πάντα (Vari)" in shown.text
    assert state(networks, session).version == 1


def test_a_correction_is_taken_back(networks: TwoNetworks) -> None:
    _, vari, geestland, _ = posted(networks)
    shown = page(networks, geestland, "Protokoll")
    networks.say(geestland, JENS, "!minutes correct 1 Sie laufen ohne Strom")
    assert "1. Sie laufen ohne Strom (Vari)" in shown.text
    networks.say(geestland, JENS, "!undo")
    assert "1. [de] Οι αισθητήρες δουλεύουν χωρίς ρεύμα (Vari)" in shown.text
    networks.say(vari, MARIA, "!minutes correct 1 Άλλο")
    assert "1. [de] Άλλο (Vari)" in shown.text
    networks.say(vari, MARIA, "!undo")
    assert "1. Οι αισθητήρες δουλεύουν χωρίς ρεύμα (Vari)" in page(networks, vari, "Πρακτικά").text


def test_notes_that_are_taken_again_are_a_version_once_they_are_over(networks: TwoNetworks) -> None:
    _, vari, geestland, session = posted(networks)
    press(networks, geestland, JENS, "Wir geben frei")

    def again(tx: Tx) -> None:
        found = tx.get(TandemSession, session)
        assert found is not None
        notes.open_minutes(tx, found, taking=True)

    networks.write(again)
    note(networks, session, "topic", JENS, "de", "Der Frost")
    networks.clock.advance(30)
    sweep(networks)
    press(networks, vari, MARIA, "Εγκρίνουμε")
    assert (state(networks, session).version, state(networks, session).state) == (1, "taking")
    networks.write(lambda tx: notes.close(tx, tx.query(SessionMinutes).one()))
    networks.clock.advance(30)
    sweep(networks)
    assert (state(networks, session).version, state(networks, session).state) == (2, "completing")
    assert any("4. [el] Der Frost" in text for text in networks.texts(vari))


def test_only_its_city_changes_an_original(networks: TwoNetworks) -> None:
    home, _, geestland, _ = posted(networks)
    networks.say(home, ANNA, "!tandem add vari @eva:example.org Vari Eva Braun")
    networks.join(geestland, "@eva:example.org", "Eva")
    networks.say(geestland, "@eva:example.org", "!language de")
    networks.say(geestland, "@eva:example.org", "!minutes correct 3 Wir treffen uns im Juni")
    assert "eigenen Worte einer anderen Stadt" in networks.last(geestland).text
    networks.say(geestland, JENS, "!minutes correct 3 Wir treffen uns im Juni")
    assert "3. Wir treffen uns im Juni (Geestland)" in page(networks, geestland, "Protokoll").text
    networks.say(geestland, JENS, "!minutes correct 9 Anders")
    assert networks.last(geestland).text == "Im Protokoll gibt es keinen Eintrag 9."


@pytest.mark.parametrize("said", ["Danke!", "Um 10 Uhr?", "9. gibt es nicht"])
def test_other_replies_to_minutes_are_passed_on(networks: TwoNetworks, said: str) -> None:
    _, vari, geestland, _ = posted(networks)
    shown = page(networks, geestland, "Protokoll")
    networks.say(geestland, JENS, said, reply_to=shown.native_id, language="de")
    assert any(said in text for text in networks.texts(vari))


# --- approving --------------------------------------------------------------------------------------------------


def test_both_cities_approve_and_the_team_may_read(networks: TwoNetworks) -> None:
    _, vari, geestland, session = posted(networks)
    since = networks.clock.wall
    card = networks.last(geestland)
    press(networks, geestland, JENS, "Wir geben frei")
    assert card.text.splitlines()[1:] == ["· Vari: noch offen", "✓ Geestland: freigegeben"]
    assert state(networks, session).state == "completing"
    assert networks.write(lambda tx: released.of_session(tx, session)) == []
    press(networks, vari, MARIA, "Εγκρίνουμε")
    assert card.text.startswith("Alle Städte haben das Protokoll freigegeben.")
    assert card.choices == ()
    assert state(networks, session).state == "released"
    later = networks.clock.wall + timedelta(seconds=1)
    found = networks.write(lambda tx: released.between(tx, since, later, ("insight",)))
    assert [(one.city_id, one.language, one.read_in("de")) for one in found] == [
        (1, "el", "[de] Οι αισθητήρες δουλεύουν χωρίς ρεύμα")
    ]
    events = networks.write(lambda tx: tx.query(InboxRow).filter(InboxRow.native_id.like("released:%")).count())
    assert events == 1
    networks.say(vari, MARIA, "!undo")
    assert state(networks, session).state == "completing"
    assert "· Vari: noch offen" in card.text
    assert networks.write(lambda tx: released.between(tx, since, later)) == []


def test_a_change_after_an_approval_is_a_new_version(networks: TwoNetworks) -> None:
    _, vari, geestland, session = posted(networks)
    press(networks, geestland, JENS, "Wir geben frei")
    first = networks.last(geestland)
    press(networks, vari, MARIA, "Εγκρίνουμε")
    note(networks, session, "topic", JENS, "de", "Der Frost")

    def change(tx: Tx) -> None:
        known = notes.notes_of(tx, session)
        notes.change(known[0], "Οι αισθητήρες δουλεύουν πάντα", "el")
        notes.remove(tx, known[2])

    networks.write(change)
    networks.clock.advance(30)
    sweep(networks)
    assert (state(networks, session).version, state(networks, session).state) == (2, "completing")
    told = next(text for text in networks.texts(geestland) if text.startswith("Fassung 2"))
    assert told.splitlines() == [
        "Fassung 2 des Protokolls. Das ist anders:",
        "Neu:",
        "4. Der Frost (Geestland)",
        "Geändert:",
        "1. [de] Οι αισθητήρες δουλεύουν πάντα (Vari)",
        "Entfernt:",
        "3. Wir treffen uns im Mai (Geestland)",
    ]
    assert "neuere Fassung" in first.text
    assert "Fassung 2" in page(networks, geestland, "Protokoll").text.splitlines()[2]
    card = networks.last(geestland)
    assert card.text.splitlines()[1:] == ["· Vari: noch offen", "· Geestland: noch offen"]
    press(networks, geestland, JENS, "Wir geben frei")
    press(networks, vari, MARIA, "Εγκρίνουμε")
    assert state(networks, session).state == "released"
    assert len(networks.write(lambda tx: stored.approved(tx, session, 1))) == 2


def test_three_cities_and_one_that_leaves(networks: TwoNetworks) -> None:
    home, vari, geestland = begun(networks)
    networks.say(home, ANNA, "!tandem extend vari Arezzo=it@Europe/Rome")
    session = met(networks)
    note(networks, session, "insight", JENS, "de", "Es geht ohne Strom")
    networks.say(geestland, JENS, "!minutes post")
    card = networks.last(geestland)
    press(networks, geestland, JENS, "Wir geben frei")
    press(networks, vari, MARIA, "Εγκρίνουμε")
    assert "· Arezzo: noch offen" in card.text
    assert state(networks, session).state == "completing"
    networks.mean(home, ANNA, "!tandem remove vari Arezzo")
    passes(networks, networks.clock.wall + timedelta(days=6), timedelta(hours=6))
    assert state(networks, session).state == "released"


def test_a_silent_city_is_reminded_once_and_nothing_is_released_for_it(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    session = met(networks)
    note(networks, session, "insight", JENS_THERE, "de", "Es geht ohne Strom")
    networks.say(room, JENS_THERE, "!minutes post")
    press(networks, room, JENS_THERE, "Wir geben frei")
    passes(networks, networks.clock.wall + timedelta(days=20), timedelta(hours=1))
    told = [text for text in networks.texts(MARIA_THERE) if "περιμένουν την έγκριση" in text]
    assert len(told) == 1
    assert state(networks, session).state == "completing"
    networks.say(home, ANNA, "!status")
    assert "have waited for an approval for more than 5 days" in networks.last(home).text
    networks.tap(MARIA_THERE, MARIA_THERE, "Εγκρίνουμε")
    assert state(networks, session).state == "released"


# --- long ones --------------------------------------------------------------------------------------------------


def test_long_minutes_fold_and_go_on_in_further_messages(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    session = met(networks)
    for number in range(40):
        note(networks, session, "insight", JENS_THERE, "de", f"Erkenntnis {number}: " + "Wasser im Boden messen " * 10)
    networks.say(room, JENS_THERE, "!minutes post")
    pages = [shown for shown in networks.shown[MARIA_THERE] if "Πρακτικά:" in shown.text]
    assert len(pages) == 4
    assert all(len(shown.text.encode()) <= 3_500 for shown in pages)
    assert all(any(span.kind == "fold" for span in shown.content.spans) for shown in pages)
    assert "/notes_export" in pages[-1].text

    def shorten(tx: Tx) -> None:
        for one in notes.notes_of(tx, session)[2:]:
            notes.remove(tx, one)

    networks.write(shorten)
    networks.clock.advance(30)
    sweep(networks)
    assert "Erkenntnis 1:" in pages[0].text
    assert {shown.text for shown in pages[1:]} == {"Πρακτικά: Vari και Geestland"}
