"""Afterwards, three questions: answered by a reply, by a button and the next message, and by a command."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.clock import bundling_on
from config.texts import Line
from handlers.notes import questions
from storage import steps
from tests.flows.notes.scenery import ANNA, JENS, MARIA, NIKOS, held, hold, press, rows, said
from tests.support.sentences import TEXTS
from tests.support.stage import Shown
from tests.support.two_networks import TwoNetworks


def asked(net: TwoNetworks, room: str) -> Shown:
    """Return the message that asks in a place."""
    return next(one for one in net.shown[room] if any(word in one.text for word in ("drei kurze", "τρεις σύντομες")))


def test_a_reply_answers_and_every_place_shows_it(networks: TwoNetworks) -> None:
    room, session = held(networks)
    in_room, in_window = asked(networks, room), asked(networks, MARIA)
    assert in_room.text.splitlines()[1:4] == [
        "1. Was haben Sie gelernt?",
        "2. Was könnten Sie übernehmen?",
        "3. Wer macht was bis wann?",
    ]
    networks.say(room, JENS, "Sensors need an owner", in_room.native_id, language="en")
    assert said(networks, session) == [("insight", "Sensors need an owner")]
    # Jens writes German usually; this is English.
    assert rows(networks, session)[0].language == "en"
    assert "✓ Geestland: 1" in in_room.text
    assert "✓ Geestland: 1" in in_window.text
    networks.window(
        MARIA,
        "1. Το LoRaWAN φτάνει\n2. Τον χάρτη τους\nΚαι το έντυπο\n3. Η Μαρία στέλνει τον χάρτη",
        reply_to=in_window.native_id,
    )
    assert said(networks, session)[1:] == [
        ("insight", "Το LoRaWAN φτάνει"),
        ("reuse", "Τον χάρτη τους"),
        ("reuse", "Και το έντυπο"),
        ("next", "Η Μαρία στέλνει τον χάρτη"),
    ]
    assert "✓ Vari: 1, 2 και 3" in in_window.text
    assert "✓ Vari: 1, 2 und 3" in in_room.text
    assert networks.last(MARIA).text.endswith("Η πόλη σας απάντησε σε όλα. Ευχαριστούμε!")
    (step,) = networks.write(lambda tx: steps.open_ones(tx, 1))
    assert step[1].content == "Η Μαρία στέλνει τον χάρτη"
    # What answers the bot is not passed on.
    assert not any("Sensors need" in text for text in networks.texts(MARIA))


def test_a_button_takes_the_next_message_and_stays_for_others(networks: TwoNetworks) -> None:
    room, session = held(networks)
    networks.tap(MARIA, MARIA, "Τι μάθατε", asked(networks, MARIA))
    networks.window(MARIA, "Θέλει επιμονή", "el")
    assert said(networks, session) == []  # it is held: it may be meant for the tandem
    networks.tap(MARIA, MARIA, TEXTS.render(Line("windows-button-answer"), "el"))
    assert said(networks, session) == [("insight", "Θέλει επιμονή")]
    assert rows(networks, session)[0].language == "el"
    # The same message can be used again, by the same and by others.
    networks.tap(NIKOS, NIKOS, "Τι μάθατε", asked(networks, NIKOS))
    question = networks.last(NIKOS)
    networks.window(NIKOS, "Και χρόνο", "el", reply_to=question.native_id)
    assert "δίπλα σε όσα έχει ήδη πει η πόλη σας" in networks.last(NIKOS).text
    assert [note.content for note in rows(networks, session, "insight")] == ["Θέλει επιμονή", "Και χρόνο"]
    press(networks, room, JENS, "Wer macht was", asked(networks, room))
    networks.say(room, JENS, "Jens lädt ein", networks.last(room).native_id)
    assert ("next", "Jens lädt ein") in said(networks, session)


def test_by_command_and_put_elsewhere_and_taken_back(networks: TwoNetworks) -> None:
    room, session = held(networks)
    networks.say(room, JENS, "!session answer Die Karte")
    assert said(networks, session) == [("insight", "Die Karte")]
    press(networks, room, JENS, "Eher unter: Was könnten")
    assert said(networks, session) == [("reuse", "Die Karte")]
    networks.say(room, JENS, "!undo")
    assert said(networks, session) == [("insight", "Die Karte")]
    assert "✓ Geestland: 1" in asked(networks, room).text
    networks.say(room, JENS, "!undo")
    assert said(networks, session) == []
    assert "✓" not in asked(networks, room).text
    networks.say(room, JENS, "!session answer")
    shown = networks.last(room)
    assert "1. Was haben Sie gelernt?" in shown.text
    networks.say(room, JENS, "2. Das Formular", shown.native_id)
    assert said(networks, session) == [("reuse", "Das Formular")]


def test_who_cannot_answer_is_told_why(networks: TwoNetworks) -> None:
    room, session = held(networks)
    home = networks.the_room("coordinators")
    networks.say(room, ANNA, "We learnt a lot", asked(networks, room).native_id)
    assert networks.last(room).text.startswith("These questions are for the people of the cities of Vari – Geestland")
    networks.say(room, JENS, "1. a\n2. b\n3. c", asked(networks, room).native_id)
    networks.say(room, JENS, "noch etwas", asked(networks, room).native_id)
    assert "die Nummer der Frage" in networks.last(room).text
    networks.mean(home, ANNA, "!tandem end vari")
    networks.say(room, JENS, "1. zu spät", asked(networks, room).native_id)
    assert said(networks, session) == [("insight", "a"), ("reuse", "b"), ("next", "c")]


def test_asked_once_and_reminded_once(networks: TwoNetworks) -> None:
    room, session = held(networks)
    networks.write(lambda tx: questions.ask(tx, session, networks.context))
    networks.settle()
    assert sum("drei kurze Fragen" in text for text in networks.texts(room)) == 1

    async def once() -> None:
        await bundling_on(networks.database, networks.settings, lambda: None)()

    def beat(days: float) -> None:
        networks.clock.jump(timedelta(days=days).total_seconds())
        asyncio.run(once())
        networks.settle()

    def reminders(who: str) -> int:
        return sum("είναι ακόμη ανοιχτές" in text for text in networks.texts(who))

    networks.window(NIKOS, "1. Κάτι", reply_to=asked(networks, NIKOS).native_id)
    beat(1)
    assert reminders(MARIA) == 0
    beat(1.1)
    # Somebody of Vari has answered, so nobody of Vari is reminded.
    assert reminders(MARIA) == 0
    second = hold(networks)
    beat(3.9)  # over the weekend
    assert reminders(MARIA) == 1
    networks.tap(MARIA, MARIA, "Εμφάνιση των ερωτήσεων")
    networks.window(MARIA, "2. Τον χάρτη", reply_to=networks.last(MARIA).native_id)
    assert ("reuse", "Τον χάρτη") in said(networks, second)
    for _ in range(4):
        beat(1)
    assert reminders(MARIA) == 1


@pytest.mark.parametrize(
    ("text", "still", "found"),
    [
        ("a", ["reuse", "next"], [("reuse", "a")]),
        ("- a\n- b", ["insight", "reuse", "next"], [("insight", "a"), ("reuse", "b")]),
        ("a\nb\nc", [], [("insight", "a"), ("reuse", "b"), ("next", "c")]),
        ("3) a\nb", ["insight"], [("next", "a"), ("next", "b")]),
        ("a\n2: b", ["insight"], [("insight", "a"), ("reuse", "b")]),
        ("a", [], None),
        ("a\n2. b", [], None),
        ("2025 was good", ["insight"], [("insight", "2025 was good")]),
    ],
)
def test_which_line_answers_what(text: str, still: list[str], found: list[tuple[str, str]] | None) -> None:
    assert questions.assign(text, still) == found


def test_an_edit_corrects_and_a_deletion_takes_back(networks: TwoNetworks) -> None:
    room, session = held(networks)
    native = networks.say(room, JENS, "1. Sensorn\n2. Karte", asked(networks, room).native_id)
    networks.edit(room, JENS, native, "1. Sensoren\n2. Karte\n3. Jens lädt ein")
    assert said(networks, session) == [("insight", "Sensoren"), ("reuse", "Karte"), ("next", "Jens lädt ein")]
    assert networks.last(room).text == "Ihre Antwort ist berichtigt."
    assert "✓ Geestland: 1, 2 und 3" in asked(networks, room).text
    (note,) = rows(networks, session, "insight")
    assert note.revision == 1
    networks.unpress(room, JENS, native)
    assert said(networks, session) == []
    assert "✓" not in asked(networks, room).text
    sent = networks.window(MARIA, "Ενα", reply_to=asked(networks, MARIA).native_id)
    networks.edit_in(MARIA, MARIA, sent, "Ένα")
    assert said(networks, session) == [("insight", "Ένα")]
    # Nobody else's edit counts, and nothing of it is passed on.
    assert not any("Ένα" in text for text in networks.texts(room))
