"""Next steps come back: seen, finished, put off, handed over, reminded of by day and once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from handlers.notes import stepping
from storage import erasure, notes, people, steps
from storage.database import Tx
from storage.models import Mention, NextStep, Participant, Schedule
from tests.flows.windows.scenes import JENS as JENS_THERE, MARIA as MARIA_THERE, with_window
from tests.support.noted import JENS, MARIA, begun, met, note, passes, press, somebody, sweep
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks

"""2025-03-10, where these begin, is a Monday; nine o'clock in London."""


def the_step(net: TwoNetworks, number: int = 1) -> NextStep:
    """Return a next step by its number."""
    found = net.write(lambda tx: steps.numbered(tx, 1, number))
    assert found is not None
    return found


def test_owner_and_day_are_taken_from_the_words(networks: TwoNetworks) -> None:
    _, _, geestland = begun(networks)
    session = met(networks)
    before = len(networks.texts(geestland))
    note(networks, session, "next", JENS, "de", "Maria schickt das Datenblatt bis Freitag")
    step = the_step(networks)
    maria = networks.write(lambda tx: somebody(tx, MARIA).id)
    assert (step.owner_id, step.due_on) == (maria, date(2025, 3, 14))
    assert len(networks.texts(geestland)) == before, "what is clear is not asked"
    note(networks, session, "insight", JENS, "de", "Maria schickt nichts bis Freitag")
    assert networks.write(lambda tx: tx.query(NextStep).count()) == 1


def test_what_is_open_is_asked_where_it_was_written(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    session = met(networks)
    note(networks, session, "next", JENS, "de", "@peter ruft am nächsten Freitag an")
    asked = networks.texts(geestland) + networks.texts(vari)
    assert any("Wer übernimmt ihn?" in text for text in asked)
    assert any("Welcher Tag ist gemeint?" in text for text in asked)
    room = geestland if any("Welcher Tag" in text for text in networks.texts(geestland)) else vari
    press(networks, room, JENS, "Freitag, 21. März 2025")
    assert the_step(networks).due_on == date(2025, 3, 21)
    press(networks, room, JENS, "Maria Papadopoulou")
    assert the_step(networks).owner_id == networks.write(lambda tx: somebody(tx, MARIA).id)
    assert (the_step(networks).city_id, the_step(networks).state) == (1, "open")


def test_seeing_and_changing_them(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    session = met(networks)
    note(networks, session, "next", JENS, "de", "Jens schickt das Datenblatt bis Freitag")
    note(networks, session, "next", MARIA, "el", "Εμείς γράφουμε στον δήμαρχο")
    networks.say(geestland, JENS, "!actions")
    shown = networks.last(geestland)
    assert shown.text.splitlines() == [
        "Offene nächste Schritte des Tandems:",
        "1. Jens schickt das Datenblatt bis Freitag – Jens Meyer, bis Freitag, 14. März 2025",
        "2. Εμείς γράφουμε στον δήμαρχο – Vari (ohne Termin)",
    ]
    press(networks, geestland, JENS, "Meine")
    assert "2. " not in shown.text
    networks.say(vari, MARIA, "!move 2 to 20 Μαρτίου")
    assert the_step(networks, 2).due_on == date(2025, 3, 20)
    assert any("Neuer Termin: 2. " in text for text in networks.texts(geestland))
    networks.say(vari, MARIA, "!owner 2 Jens")
    assert networks.texts(vari)[-1].endswith("Jens Meyer, έως Πέμπτη 20 Μαρτίου 2025")

    def heard_again(tx: Tx) -> None:
        step = steps.numbered(tx, 1, 2)
        known = notes.note(tx, step.note_id) if step is not None else None
        assert known is not None
        stepping.follow(tx, known, networks.context)

    networks.write(heard_again)
    assert the_step(networks, 2).due_on == date(2025, 3, 20), "the same words do not take back what people said since"
    networks.say(geestland, JENS, "!done 2")
    assert the_step(networks, 2).state == "done"
    told = [shown for shown in networks.shown[vari] if "✓ Ολοκληρώθηκε: 2." in shown.text]
    assert len(told) == 1
    assert told[0].quiet
    networks.say(geestland, JENS, "!undo")
    assert the_step(networks, 2).state == "open"
    networks.say(geestland, JENS, "!move 2 gestern")
    assert networks.last(geestland).text.startswith("In „gestern“ habe ich keinen kommenden Tag erkannt.")
    networks.say(geestland, JENS, "!owner 2 Peter")
    assert "gehört nicht zu diesem Tandem" in networks.last(geestland).text
    networks.say(geestland, JENS, "!done 9")
    assert "Nummer 9 gibt es nicht" in networks.last(geestland).text


def test_they_come_back_on_the_agenda(networks: TwoNetworks) -> None:
    _, _, geestland = begun(networks)
    note(networks, met(networks), "next", JENS, "de", "Jens schickt das Datenblatt bis Freitag")
    networks.say(geestland, JENS, "!agenda")
    assert networks.last(geestland).text.splitlines()[0] == "Das ist noch zu tun:"
    networks.say(geestland, JENS, "!checkin every jede Woche Dienstag 10 Uhr")
    press(networks, geestland, JENS, "Ja, das stimmt so")
    passes(networks, datetime(2025, 3, 11, 9, 10, tzinfo=UTC))
    begins = next(text for text in networks.texts(geestland) if text.startswith("Das Treffen beginnt"))
    assert begins.splitlines()[-1] == "Offene nächste Schritte: 1"
    networks.say(geestland, JENS, "!drop 1")
    networks.say(geestland, JENS, "!agenda")
    assert networks.last(geestland).text.startswith("Es gibt noch keine Themen.")


def test_they_come_back_when_somebody_meets_at_once(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    session = met(networks)
    note(networks, session, "next", JENS, "de", "Jens schickt das Datenblatt bis Freitag")
    networks.say(geestland, JENS, "!minutes post")
    networks.say(geestland, JENS, "!checkin now")
    (said,) = [shown for shown in networks.shown[geestland] if "gleich jetzt zu treffen" in shown.text]
    assert said.text.splitlines()[1] == "Offene nächste Schritte: 1"
    press(networks, geestland, JENS, "Worüber Sie sprechen werden")
    press(networks, geestland, JENS, "Notizen zu einem Treffen machen")
    assert networks.last(geestland).text.startswith("Ab jetzt werden Notizen gemacht"), "one button leaves the other"
    networks.say(vari, MARIA, "!done 1")
    assert "✓ Ολοκληρώθηκε: 1. [el] Jens schickt das Datenblatt" in networks.last(vari).text
    assert "✓ Erledigt: 1. Jens schickt das Datenblatt" in networks.last(geestland).text, "as those read who are told"


def test_a_window_knows_which_tandem(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    session = met(networks)
    note(networks, session, "next", JENS_THERE, "de", "Maria prüft die Sensoren bis Freitag")
    networks.window(MARIA_THERE, "!actions")
    assert "1. Maria prüft die Sensoren bis Freitag" in networks.last(MARIA_THERE).text
    networks.tap(MARIA_THERE, MARIA_THERE, "Βήμα 1")
    networks.tap(MARIA_THERE, MARIA_THERE, "Έγινε: 1")
    assert the_step(networks).state == "done"
    assert any("✓ Erledigt: 1." in text for text in networks.texts(room))


def test_a_window_with_two_tandems(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.say(home, ANNA, "!tandem new Vari Arezzo=it")
    for number, what in ((1, "die Sensoren"), (2, "den Boden")):
        session = met(networks, tandem_id=number)
        note(networks, session, "next", MARIA_THERE, "el", f"Η Μαρία ελέγχει {what}")
    networks.window(MARIA_THERE, "!actions")
    assert networks.last(MARIA_THERE).text.splitlines()[1:] == [
        "Vari – Arezzo",
        "1. Η Μαρία ελέγχει den Boden – Maria Papadopoulou (χωρίς προθεσμία)",
        "Vari – Geestland",
        "1. Η Μαρία ελέγχει die Sensoren – Maria Papadopoulou (χωρίς προθεσμία)",
    ]
    networks.window(MARIA_THERE, "!done 1")
    assert "περισσότερα από ένα tandem" in networks.last(MARIA_THERE).text
    networks.window(MARIA_THERE, "!actions")
    networks.tap(MARIA_THERE, MARIA_THERE, "Βήμα 1")
    networks.tap(MARIA_THERE, MARIA_THERE, "Έγινε: 1")
    done = networks.write(lambda tx: tx.query(NextStep).filter_by(state="done").all())
    assert [step.tandem_id for step in done] == [2]


def reminders(net: TwoNetworks, chat: str, *words: str) -> list[str]:
    """Return what a chat shows with one of some words."""
    return [text for text in net.texts(chat) if any(word in text for word in words)]


def test_reminders_come_by_day_and_once(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    session = met(networks)
    now = networks.clock.wall
    assert now.weekday() == 1
    day = (now + timedelta(days=6)).date()  # a Monday: what would be said at the weekend is said on Friday
    note(networks, session, "next", JENS_THERE, "de", f"Maria prüft die Sensoren bis {day.isoformat()}")
    seen: list[datetime] = []
    before = 0
    for _ in range(2 * 24 * 14):
        passes(networks, networks.clock.wall + timedelta(minutes=30))
        found = reminders(networks, MARIA_THERE, "Πλησιάζει", "Η προθεσμία είναι τώρα", "Εκκρεμεί ακόμη")
        seen += [networks.clock.wall] * (len(found) - before)
        before = len(found)
    assert [(at.date() - day).days for at in seen] == [-3, 0, 3]
    assert all(9 <= at.hour + 2 < 18 and at.weekday() < 5 for at in seen), "in Athens, in winter"
    assert reminders(networks, room, "Bald fällig") == []


def test_a_button_below_a_reminder_leaves_the_other_ones_alone(networks: TwoNetworks) -> None:
    with_window(networks)
    session = met(networks)
    for what in ("die Sensoren", "den Boden"):
        note(networks, session, "next", JENS_THERE, "de", f"Maria prüft {what} bis 2026-11-26")
    passes(networks, datetime(2026, 11, 24, 15, 0, tzinfo=UTC))
    (bundle,) = [shown for shown in networks.shown[MARIA_THERE] if "Πλησιάζει" in shown.text]
    assert bundle.text.count("Πλησιάζει") == 2
    networks.tap(MARIA_THERE, MARIA_THERE, "Έγινε: 1", bundle)
    assert bundle.text.count("Πλησιάζει") == 2
    assert networks.last(MARIA_THERE).text.startswith("✓ Ολοκληρώθηκε: 1.")
    networks.tap(MARIA_THERE, MARIA_THERE, "Έγινε: 2", bundle)
    assert the_step(networks, 2).state == "done"


def test_what_is_done_is_not_reminded_of(networks: TwoNetworks) -> None:
    with_window(networks)
    note(networks, met(networks), "next", JENS_THERE, "de", "Maria prüft die Sensoren bis Freitag")
    networks.window(MARIA_THERE, "!done 1")
    passes(networks, networks.clock.wall + timedelta(days=8), timedelta(hours=3))
    assert reminders(networks, MARIA_THERE, "Πλησιάζει", "Η προθεσμία είναι", "Εκκρεμεί") == []
    assert networks.write(lambda tx: tx.query(Schedule).filter(Schedule.kind == "notes.step").count()) == 0


@pytest.mark.parametrize("goes", [people.leave, erasure.forget])
def test_who_left_leaves_it_to_the_city(networks: TwoNetworks, goes: Callable[[Tx, Participant], object]) -> None:
    home, room = with_window(networks)
    networks.say(home, "@anna:example.org", "!tandem add vari @nikos:example.org Vari Nikos Galanis")
    networks.join(room, "@nikos:example.org", "Nikos")
    note(networks, met(networks), "next", JENS_THERE, "de", "Nikos prüft die Sensoren bis 2026-12-18")
    networks.write(lambda tx: goes(tx, somebody(tx, "@nikos:example.org")))
    networks.clock.wall = datetime(2026, 11, 25, 6, 0, tzinfo=UTC)
    sweep(networks)
    step = the_step(networks)
    assert (step.owner_id, step.state) == (None, "open")

    def waiting(tx: Tx) -> list[str]:
        return [row.line.key for row in tx.query(Mention).filter_by(participant_id=somebody(tx, MARIA_THERE).id)]

    assert networks.write(waiting) == ["steps-remind-left"]
    networks.window(MARIA_THERE, "!actions")
    assert "– Vari, " in networks.last(MARIA_THERE).text
