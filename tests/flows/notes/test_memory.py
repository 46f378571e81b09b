"""Notes are found again: those of one's own tandem, and what others released; and they become files."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.documents import notes as making
from bot.documents.makers import MAKERS
from storage import notes, people, tandems
from storage.database import Tx
from storage.deliveries import Send
from storage.documents import SendDocument
from storage.models import SessionMinutes
from storage.richtext import SpanKind
from tests.flows.checkins.test_meeting import JENS, MARIA, begun, press
from tests.flows.windows import test_ending as ending
from tests.support import notebook
from tests.support.stage import ANNA, Shown
from tests.support.two_networks import TwoNetworks

NINE = notebook.SENTENCES
WINDOW = "101"


def minutes_of(tx: Tx, slug: str) -> SessionMinutes:
    """Return the first minutes of a tandem."""
    tandem = tandems.by_slug(tx, slug)
    assert tandem is not None
    return notes.all_of(tx, tandem.id, 9)[-1]


def noted(net: TwoNetworks) -> tuple[str, str, str]:
    """Vari – Geestland has notes of its own; Arezzo – Hamm released some, and has others that it did not."""
    found = begun(net)

    def work(tx: Tx) -> None:
        own = tandems.by_slug(tx, "vari-geestland")
        vari = people.city_by_slug(tx, "vari")
        assert own is not None
        held = notebook.minutes(tx, own, tx.now - timedelta(days=3))
        notebook.note(tx, held, "insight", NINE["el"], "el", vari, {"de": NINE["de"]})
        for number in range(6):
            notebook.note(tx, held, "topic", f"Thema Nummer {number}", "de", texts={"el": f"Θέμα αριθμός {number}"})
        arezzo, hamm = notebook.city(tx, "Arezzo", "it"), notebook.city(tx, "Hamm", "de")
        other = notebook.tandem(tx, arezzo, hamm)
        released = notebook.minutes(tx, other, tx.now - timedelta(days=9), released=True)
        notebook.note(
            tx,
            released,
            "practice",
            "Il bilancio partecipativo piace.",
            "it",
            arezzo,
            {"de": "Der Bürgerhaushalt kommt an."},
        )
        notebook.note(tx, released, "decision", "Il bilancio cresce.", "it", arezzo)
        hidden = notebook.minutes(tx, other, tx.now - timedelta(days=2))
        notebook.note(tx, hidden, "practice", "Bilancio segreto", "it", arezzo)

    net.write(work)
    return found


def bold(shown: Shown) -> list[str]:
    """Return the words that a message shows in bold."""
    return [shown.text[span.start : span.end] for span in shown.content.spans if span.kind is SpanKind.BOLD]


def made(net: TwoNetworks, number: int = -1) -> bytes:
    """Return the bytes of a file that was planned."""
    sent = [a for a in net.actions if isinstance(a, Send) and a.attachment is not None]
    assert sent
    document = WANTED[number]
    draw = net.write(lambda tx: MAKERS[document.document.maker].gather(tx, document.document.about, net.context))
    assert draw is not None
    return draw()


WANTED: list[SendDocument] = []


@pytest.fixture(autouse=True)
def planned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is planned: the outbox forgets it once it is done."""
    from handlers.common import documents as sending

    WANTED.clear()
    original = sending.draft

    def kept(tx, claimed, payload, *rest):  # type: ignore[no-untyped-def]
        WANTED.append(payload)
        return original(tx, claimed, payload, *rest)

    monkeypatch.setattr(sending, "draft", kept)


def test_somebody_finds_their_own_and_what_others_released(networks: TwoNetworks) -> None:
    net = networks
    _, vari, geestland = noted(net)
    net.say(geestland, JENS, "!notes search lorawan WASSERSTAND")
    shown = net.last(geestland)
    assert shown.text.startswith(
        "Gefunden zu „lorawan WASSERSTAND“: 1\n1. Erkenntnisse · Vari – Geestland · Vari · Freitag, 7. März 2025\n"
    )
    assert bold(shown) == ["Wasserstandsmessung", "LoRaWAN"]
    press(net, geestland, JENS, "1 · ")
    shown = net.last(geestland)
    assert NINE["de"] in shown.text
    press(net, geestland, JENS, "Original zeigen (Griechisch)")
    assert NINE["el"] in net.last(geestland).text
    net.say(vari, MARIA, "!notes search νερου")
    assert bold(net.last(vari)) == ["νερού"]

    net.say(geestland, JENS, "!notes search haushalt")
    shown = net.last(geestland)
    assert "Der Bürgerhaushalt kommt an." in shown.text
    assert shown.text.startswith("Gefunden zu „haushalt“: 1\n1. Gute Praxis · Arezzo – Hamm · Arezzo · ")
    net.say(geestland, JENS, "!notes search bilancio cresce")
    assert "Keine Notiz enthält alles" in net.last(geestland).text
    net.say(geestland, JENS, "!notes search segreto")
    assert "wurde nichts gefunden" in net.last(geestland).text
    net.say(geestland, JENS, "!notes search ???")
    assert net.last(geestland).text == "Darin ist kein Wort, nach dem gesucht werden kann."


def test_pages_and_numbers_that_are_not_for_somebody(networks: TwoNetworks) -> None:
    net = networks
    _, _, geestland = noted(net)
    net.say(geestland, JENS, "!notes")
    first = net.last(geestland).text
    assert first.startswith("Notizen: 7, die neuesten zuerst\n1. Themen")
    assert "Nummer 5" in first
    assert "Arezzo" not in first
    press(net, geestland, JENS, "Nächste Seite")
    assert "7. Erkenntnisse" in net.last(geestland).text
    net.say(geestland, JENS, "!notes search thema nummer")
    press(net, geestland, JENS, "Nächste Seite")
    assert "6. Themen" in net.last(geestland).text
    for number in (9, 10, 99):  # the decision, what was not released, nothing
        net.say(geestland, JENS, f"!notes show {number}")
        assert net.last(geestland).text.startswith("Diese Notiz gibt es nicht mehr"), number


def test_a_question_about_a_note_reaches_the_team_and_names_nobody(networks: TwoNetworks) -> None:
    net = networks
    home, _, geestland = noted(net)
    net.say(geestland, JENS, "!notes search bürgerhaushalt")
    press(net, geestland, JENS, "1 · ")
    press(net, geestland, JENS, "Arezzo – Hamm dazu fragen")
    question = net.last(geestland)
    net.say(geestland, JENS, "Wie viel kostet das?", reply_to=question.native_id)
    asked = "\n".join(net.texts(home)[-2:])
    assert "Zu dieser Notiz (Gute Praxis, Arezzo – Hamm, " in asked
    assert "Wie viel kostet das?" in asked
    assert "Jens" in asked


def test_the_team_reads_what_was_released_and_nothing_else(networks: TwoNetworks) -> None:
    net = networks
    home, _, _ = noted(net)
    net.say(home, ANNA, "!notes search bilancio")
    text = net.last(home).text
    assert "bilancio partecipativo" in text
    assert "cresce" in text
    assert "segreto" not in text
    net.say(home, ANNA, "!notes search lorawan")
    assert "Nothing was found" in net.last(home).text
    net.say(home, ANNA, "!notes tandem vari-geestland")
    assert net.last(home).text.startswith("Nothing of it has been released yet")
    net.say(home, ANNA, "!notes tandem arezzo")
    press(net, home, ANNA, "JSON")
    facts = json.loads(made(net))
    assert [note["text"] for session in facts["sessions"] for note in session["notes"]] == [
        "Il bilancio partecipativo piace.",
        "Il bilancio cresce.",
    ]
    net.say(home, ANNA, "!notes export programme csv")
    assert "segreto" not in made(net).decode()


def test_a_tandem_gets_its_notes_as_files(networks: TwoNetworks) -> None:
    net = networks
    _, _, geestland = noted(net)
    net.say(geestland, JENS, "!notes export programme pdf one")
    assert net.last(geestland).text.startswith("Die Notizen des ganzen Programms")
    net.say(geestland, JENS, "!notes export arezzo docx")
    assert "arezzo" in net.last(geestland).text
    net.say(geestland, JENS, "!notes export")
    press(net, geestland, JENS, "Regelmäßiges Treffen, ")
    press(net, geestland, JENS, "Markdown")
    press(net, geestland, JENS, "Zwei Spalten")
    text = made(net).decode()
    assert f"| {NINE['el']} (Vari) | {NINE['de']} |" in text
    assert "| Thema Nummer 0 | Θέμα αριθμός 0 |" in text
    assert "Jens" not in text
    about = WANTED[-1].document
    assert about.name.startswith("notes-vari-geestland-")

    def clear(tx: Tx) -> None:
        for note in notes.notes_of(tx, minutes_of(tx, "vari-geestland").session_id):
            notes.remove(tx, note)

    net.write(clear)
    assert net.write(lambda tx: making.gather(tx, about.about, net.context)) is None
    net.say(geestland, JENS, "!notes export last docx")
    assert net.last(geestland).text.startswith("Dort ist noch nichts notiert")


def test_newcomers_are_told_what_was_learnt(networks: TwoNetworks) -> None:
    net = networks
    _, _, geestland = noted(net)
    net.say(geestland, JENS, "!catch up")
    assert "Was zuletzt gelernt wurde:\n· Freitag, 7. März 2025: " in net.last(geestland).text


def test_at_the_end_every_place_gets_the_notes_in_its_language(networks: TwoNetworks) -> None:
    net = networks
    _, room = ending.planned(net)

    def work(tx: Tx) -> None:
        (tandem,) = tandems.running(tx)
        held = notebook.minutes(tx, tandem, tx.now)
        notebook.note(tx, held, "insight", NINE["el"], "el", texts={"de": NINE["de"]})

    net.write(work)
    ending.at(net, 0, 18)
    sent = {(where, file.name.partition("-")[0]) for where, file in ending.documents(net)}
    assert {(room, "notes"), (WINDOW, "notes")} <= sent
    wanted = {one.document.about["language"] for one in WANTED if one.document.maker == "notes"}
    assert wanted == {"de", "el"}
    captions = [a.content.text for a in net.of(Send) if a.attachment is not None and a.room == room]
    assert any("alles, was Sie notiert haben, zum Aufheben" in text for text in captions)
