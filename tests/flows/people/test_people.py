"""Languages, who is there, greetings, originals, and taking messages back."""

from __future__ import annotations

import pytest

from storage import inbox, people, rooms
from storage.database import Tx
from storage.inbox import NewEvent
from storage.models import InboxRow, Message, Participant
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, BOT, Stage

MARIA, JENS, EVE = "@maria:example.org", "@jens:example.org", "@eve:example.org"


def talking(stage: Stage, shape: str = "shared") -> tuple[str, list[str]]:
    """Set Vari – Geestland up with Maria and Jens in their rooms; return the coordinators' room and the tandem's."""

    def play() -> tuple[str, list[str]]:
        home = stage.start()
        stage.say(home, ANNA, f"!tandem new {shape} Vari=el Geestland=de")
        found = [room.native_id or "" for room in stage.rooms("tandem")]
        stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria Papadopoulou")
        stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
        stage.join(found[0], MARIA, "Maria")
        stage.join(found[-1], JENS, "Jens")
        return home, found

    return stage.scene(f"talking-{shape}", play)


def person(stage: Stage, native_id: str) -> Participant | None:
    def work(tx: Tx) -> Participant | None:
        account = people.account(tx, "matrix", native_id)
        return people.participant_of(tx, account) if account is not None else None

    return stage.write(work)


# --- language ---------------------------------------------------------------------------------------------------


def test_languages_are_shown_with_a_button_for_each(stage: Stage) -> None:
    _, (room,) = talking(stage)
    stage.say(room, JENS, "!language")
    shown = stage.last(room)
    assert shown.text.splitlines()[0] == "Sie lesen Deutsch und schreiben meist Deutsch."
    assert shown.choices[:3] == ("Bulgarisch", "Deutsch", "Griechisch")
    stage.press(room, JENS, shown.native_id, "3️⃣")
    # The answer is in the language that was just chosen, and so is the way back.
    assert shown.text == "Σημειώθηκε. Διαβάζετε: Ελληνικά. Γράφετε συνήθως: Ελληνικά."
    assert shown.choices == ("Περισσότερες γλώσσες που διαβάζετε", "Πίσω")


def test_several_languages_are_set_and_taken_back(stage: Stage) -> None:
    _, (room,) = talking(stage)
    stage.say(room, JENS, "!language de fr")
    jens = person(stage, JENS)
    assert jens is not None
    assert (jens.reads, jens.writes) == (["de", "fr"], "de")
    assert stage.last(room).text == "Notiert: Sie lesen Deutsch und Französisch und schreiben meist Deutsch."
    stage.say(room, JENS, "!undo")
    assert stage.last(room).text == "Zurückgenommen.\nNotiert: Sie lesen Deutsch und schreiben meist Deutsch."
    jens = person(stage, JENS)
    assert jens is not None
    assert jens.reads == ["de"]


def test_a_language_that_is_not_offered_is_refused(stage: Stage) -> None:
    _, (room,) = talking(stage)
    stage.settings = stage.settings.model_copy(
        update={"translation": stage.settings.translation.model_copy(update={"languages": ("de", "el")})}
    )
    stage.say(room, JENS, "!language fr")
    assert stage.last(room).text == ("Dieses Programm übersetzt kein Französisch. Möglich sind Deutsch und Griechisch.")


# --- who --------------------------------------------------------------------------------------------------------


def test_who_tells_the_truth_about_who_reads(stage: Stage) -> None:
    _, (room,) = talking(stage)
    stage.join(room, EVE, "Eve\u202e <b>")
    stage.join(room, ANNA, "Anna")
    stage.join(room, MARIA, membership="left")
    stage.say(room, JENS, "!who")
    assert stage.last(room).text == (
        "Vari – Geestland: wer mitmacht und wer mitliest\n"
        "Vari: Maria Papadopoulou\n"
        "Geestland: Jens Meyer\n"
        "Noch nicht da: Maria Papadopoulou\n"
        "Vom Team lesen mit: Anna\n"
        "Auch im Raum, aber nicht im Tandem: Eve <b>\n"
        "Hier wird gelesen: Griechisch, Deutsch und Englisch\n"
        "Schreiben Sie in Ihrer Sprache: Ein Computer des Programms übersetzt für die anderen. "
        "Er macht Fehler; das Original steht immer dabei.\n"
        "Räume auf Matrix sind zwischen Ihrem Gerät und mir verschlüsselt. Ich lese alles, um es zu übersetzen, "
        "und Texte liegen lesbar in der Datenbank des Programms, bis sie gelöscht werden.\n"
        "Texte werden hier nach 90 Tagen gelöscht.\n"
        "Kontakt: team@example.org"
    )


def test_who_names_the_mirrored_rooms(stage: Stage) -> None:
    _, found = talking(stage, "city")
    stage.say(found[0], MARIA, "!who")
    assert "Το tandem έχει 2 δωμάτια" in stage.last(found[0]).text


def test_who_in_a_direct_chat_is_about_ones_own_tandems(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem new Hamm=de Arezzo=it")
    room = stage.invite_bot(JENS, direct=True)
    stage.say(room, JENS, "!who")
    assert stage.last(room).text.startswith("Vari – Geestland:")
    stage.say(room, JENS, "!who hamm")
    assert stage.last(room).text == "Ein Tandem „hamm“ gibt es nicht. Es gibt: vari-geestland"
    stage.say(home, ANNA, "!who")
    assert stage.last(home).choices == ("Hamm – Arezzo", "Vari – Geestland")
    stage.press(home, ANNA, stage.last(home).native_id, "1️⃣")
    assert "Hamm: nobody yet" in stage.last(home).text


# --- coming and going -------------------------------------------------------------------------------------------


def test_latecomers_are_greeted_in_their_language_once(stage: Stage) -> None:
    home, (room,) = talking(stage)
    assert len(stage.texts(room)) == 1
    stage.say(home, ANNA, "!tandem add vari @ana:example.org Geestland Ana")
    stage.join(room, "@ana:example.org", "Ana")
    greeting = stage.last(room)
    assert greeting.text.startswith("Für Ana (Geestland), neu hier:\nWillkommen! Hier sprechen Vari und Geestland")
    assert greeting.quiet
    stage.join(room, "@ana:example.org", membership="left")
    stage.join(room, "@ana:example.org")
    assert len(stage.texts(room)) == 2


def test_strangers_and_the_bot_are_not_greeted(stage: Stage) -> None:
    _, (room,) = talking(stage)
    before = len(stage.texts(room))
    stage.join(room, EVE, "Eve")
    stage.join(room, BOT, "Bot")
    assert len(stage.texts(room)) == before
    known = stage.write(lambda tx: people.account(tx, "matrix", EVE))
    assert known is not None
    assert known.name == "Eve"


def test_a_direct_chat_that_is_left_is_over(stage: Stage) -> None:
    talking(stage)
    room = stage.invite_bot(JENS, direct=True)
    stage.join(room, JENS, membership="left")
    direct = stage.write(lambda tx: rooms.find(tx, "matrix", room))
    assert direct is not None
    assert direct.state == "closed"


def test_questions_need_a_team(stage: Stage) -> None:
    home, (room,) = talking(stage)
    stage.remove_bot(home)
    stage.say(room, JENS, "!ask Wer hilft?")
    assert stage.last(room).text == (
        "Das Team ist hier noch nicht erreichbar. Bitte wenden Sie sich an team@example.org."
    )


# --- failures ---------------------------------------------------------------------------------------------------


def test_an_event_that_fails_is_told_with_its_reference(stage: Stage) -> None:
    home, (room,) = talking(stage)
    lane = f"matrix:{room}"
    stage.write(lambda tx: inbox.receive(tx, "a", [NewEvent("matrix", "$bad", lane, {})], None))

    def row(tx: Tx) -> int:
        failed = tx.query(InboxRow).filter(InboxRow.native_id == "$bad").one()
        failed.state = "dead"
        return failed.id

    inbox_id = stage.write(row)
    stage.fail_event(inbox_id, lane)
    stage.fail_event(inbox_id, lane)
    told = stage.last(room)
    assert told.reply_to == "$bad"
    assert told.text.count("AB12") == 2  # In both languages of the room.
    assert [text for text in stage.texts(home) if "AB12" in text] == [
        "Something that came from Vari – Geestland could not be handled. Reference for your administrator: AB12"
    ]


# --- originals, and taking back ---------------------------------------------------------------------------------


def test_the_original_of_a_copy_is_shown(stage: Stage) -> None:
    _, (vari, geestland) = talking(stage, "city")
    stage.say(vari, MARIA, "Ναι, την Τρίτη.", language="el")
    copy = stage.last(geestland)
    stage.say(vari, MARIA, "Και την Πέμπτη.", language="el")
    stage.say(geestland, JENS, "!original", reply_to=copy.native_id)
    assert stage.last(geestland).text == "Maria Papadopoulou schrieb (Griechisch):\nΝαι, την Τρίτη."
    stage.say(geestland, JENS, "!original")
    assert stage.last(geestland).text.endswith("Και την Πέμπτη.")


def test_there_may_be_no_original(stage: Stage) -> None:
    home, (vari, geestland) = talking(stage, "city")
    stage.say(geestland, JENS, "!original")
    assert stage.last(geestland).text.startswith("Hier gibt es keine übersetzte Nachricht.")
    stage.say(home, ANNA, "!original")
    assert stage.last(home).text == "That only works in a tandem’s room."
    stage.say(vari, MARIA, "Ναι", language="el")

    def forget(tx: Tx) -> None:
        tx.query(Message).one().content = None

    stage.write(forget)
    stage.say(geestland, JENS, "!original")
    assert stage.last(geestland).text == "Der Text dieser Nachricht wird nicht mehr aufbewahrt."


def test_the_last_message_is_taken_back(stage: Stage) -> None:
    _, (vari, geestland) = talking(stage, "city")
    stage.say(vari, MARIA, "!language el en")
    stage.say(vari, MARIA, "Λάθος <b>δωμάτιο</b>", language="el")
    assert "Λάθος" in stage.last(geestland).text
    stage.say(vari, MARIA, "!undo")
    assert stage.last(vari).text == (
        "Αναιρέθηκε.\nΤο μήνυμά σας «Λάθος <b>δωμάτιο</b>» αφαιρείται από τα άλλα δωμάτια."
    )
    message = stage.write(lambda tx: tx.query(Message).one())
    assert message.deleted_at is not None
    # What was done before the message is next.
    stage.say(vari, MARIA, "!undo")
    assert stage.last(vari).text == "Αναιρέθηκε.\nΣημειώθηκε. Διαβάζετε: Ελληνικά. Γράφετε συνήθως: Ελληνικά."


@pytest.mark.parametrize("minutes", [9, 11])
def test_messages_can_be_taken_back_for_ten_minutes(stage: Stage, clock: SettableClock, minutes: int) -> None:
    _, (vari, _) = talking(stage, "city")
    stage.say(vari, MARIA, "Λάθος", language="el")
    clock.advance(minutes * 60)
    stage.say(vari, MARIA, "!undo")
    message = stage.write(lambda tx: tx.query(Message).one())
    assert (message.deleted_at is not None) is (minutes < 10)
