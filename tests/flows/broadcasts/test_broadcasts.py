"""An announcement is written once, looked at, sent, reported, corrected, withdrawn; replies reach the team."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.events import BroadcastMoved
from storage import audit, broadcasts, erasure, outbox, people, sweeping
from storage.database import Tx
from storage.deliveries import Redact, Send
from storage.models import Inquiry, Question
from storage.richtext import RichText
from tests.flows.windows.scenes import JENS, MARIA, founded, with_window
from tests.flows.windows.test_files import PHOTO
from tests.support.stage import ANNA, Shown
from tests.support.two_networks import TwoNetworks

TEXT = "We meet on Monday."
ONE, TWO, THREE, FOUR, FIVE = (f"{number}\ufe0f\u20e3" for number in range(1, 6))


def tell(net: TwoNetworks) -> None:
    """The clock looks at what has moved."""
    for number, _ in net.write(broadcasts.moved):
        net.handle(BroadcastMoved(broadcast_id=number))


def drafted(net: TwoNetworks, home: str, to: str = "all", text: str = TEXT) -> Shown:
    """Anna writes an announcement; returns its preview."""
    net.say(home, ANNA, f"!broadcast {to} {text}")
    return net.last(home)


def sent(net: TwoNetworks, home: str, to: str = "all", text: str = TEXT) -> Shown:
    """Anna writes an announcement and sends it; returns its report."""
    preview = drafted(net, home, to, text)
    net.press(home, ANNA, preview.native_id, ONE)
    tell(net)
    return preview


def test_a_preview_says_to_whom_and_how_it_will_read(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    before = {place: networks.texts(place) for place in (room, MARIA)}
    preview = drafted(networks, home)
    assert preview.text.split("\n\n") == [
        "Preview: nothing has been sent yet.\nTo: everybody\nRooms: 1 · chats on Telegram: 1 · people: 2",
        "English\nWe meet on Monday.",
        "German\n[de] We meet on Monday.",
        "Greek\n[el] We meet on Monday.",
        "To correct the text, you can simply edit your message.",
    ]
    assert preview.choices == ("Send", "Change", "Written in another language", "Attach a file", "Cancel")
    assert {place: networks.texts(place) for place in (room, MARIA)} == before


def test_everybody_reads_it_in_their_own_language_and_the_report_counts(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    report = sent(networks, home)
    assert networks.last(room).text.split("\n\n") == [
        "Rundnachricht des Teams",
        "[de] We meet on Monday.",
        "Automatisch übersetzt aus dem Englischen. Original:\nWe meet on Monday.",
        "Wenn Sie auf diese Nachricht antworten, liest das Team Ihre Antwort.",
    ]
    assert not networks.last(room).quiet
    assert networks.last(MARIA).text.startswith("Ανακοίνωση της ομάδας\n\n[el] We meet on Monday.")
    first, last = report.earlier[-1], report.text
    assert first == "Announcement 1: delivered to 0 of 2, 2 waiting"
    assert last.startswith("Announcement 1: delivered to 2 of 2\n")
    assert networks.last(home) is report
    assert networks.write(lambda tx: audit.entries(tx, 0, 1, 9))[0].command == "broadcast send"


def test_it_is_sent_once(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    sent(networks, home)
    before = len(networks.texts(room)), len(networks.texts(MARIA))
    networks.say(home, ANNA, "!broadcast send 1")
    assert networks.last(home).text == "Announcement 1 has been sent already."
    assert (len(networks.texts(room)), len(networks.texts(MARIA))) == before


@pytest.mark.parametrize(("to", "shown"), [("Vari", (0, 1)), ("Geestland", (1, 0)), ("vari-geestland", (1, 1))])
def test_it_goes_to_whom_it_is_for(networks: TwoNetworks, to: str, shown: tuple[int, int]) -> None:
    home, room = with_window(networks)
    before = len(networks.texts(room)), len(networks.texts(MARIA))
    sent(networks, home, to)
    after = len(networks.texts(room)), len(networks.texts(MARIA))
    assert (after[0] - before[0], after[1] - before[1]) == shown


def test_whoever_has_several_tandems_gets_it_once(networks: TwoNetworks) -> None:
    home, _room = with_window(networks)
    networks.say(home, ANNA, "!tandem new Vari Sofia=bg")
    before = len(networks.texts(MARIA))
    preview = drafted(networks, home)
    assert "chats on Telegram: 1 · people: 2" in preview.text
    networks.press(home, ANNA, preview.native_id, ONE)
    assert len(networks.texts(MARIA)) - before == 1


def test_a_reply_goes_to_the_team_and_nowhere_else(networks: TwoNetworks) -> None:
    """From a room and from a window; the answer comes back, and what follows stays in one thread."""
    home, room = with_window(networks)
    sent(networks, home)
    announced = networks.last(room).native_id
    before = len(networks.texts(MARIA))
    networks.say(room, JENS, "Um wie viel Uhr?", reply_to=announced, language="de")
    asked = networks.last(home)
    assert asked.text.startswith("Jens Meyer replies to announcement 1:\n")
    assert "[en] Um wie viel Uhr?" in asked.text
    assert networks.last(room).text.startswith("Ihre Antwort ging an das Team, weil Sie auf eine Rundnachricht")
    assert len(networks.texts(MARIA)) == before
    rooms_before = len(networks.texts(room))
    networks.window(MARIA, "Πού;", reply_to=networks.last(MARIA).native_id, language="el")
    theirs = networks.last(home)
    assert theirs.text.startswith("Maria Papadopoulou replies to announcement 1:\n")
    assert networks.last(MARIA).text.startswith("Η απάντησή σας στάλθηκε στην ομάδα")
    assert len(networks.texts(room)) == rooms_before
    networks.say(home, ANNA, "In Geestland.", reply_to=theirs.native_id, language="en")
    assert "[el] In Geestland." in networks.last(MARIA).text
    networks.window(MARIA, "Ευχαριστώ!", reply_to=networks.last(MARIA).native_id, language="el")
    assert networks.last(home).text.startswith("Maria Papadopoulou adds:\n")
    assert len(networks.texts(room)) == rooms_before


def test_what_is_said_in_a_thread_below_it_goes_to_the_team(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    sent(networks, home)
    before = len(networks.texts(MARIA))
    networks.say(room, JENS, "Um wie viel Uhr?", thread=networks.last(room).native_id, language="de")
    assert networks.last(home).text.startswith("Jens Meyer replies to announcement 1:\n")
    assert len(networks.texts(MARIA)) == before


def test_a_file_in_reply_goes_nowhere_and_that_is_said(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    sent(networks, home)
    before = len(networks.texts(room)), len(networks.texts(home))
    networks.window(MARIA, "", attachment=PHOTO, reply_to=networks.last(MARIA).native_id)
    assert networks.last(MARIA).text.startswith("Εδώ δεν μπορούν να διαβιβαστούν αρχεία.")
    assert (len(networks.texts(room)), len(networks.texts(home))) == before


def test_other_words_are_passed_on_as_ever(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    sent(networks, home)
    networks.say(room, JENS, "Guten Morgen!", language="de")
    assert "Guten Morgen!" in networks.last(MARIA).text
    assert networks.last(home).text.startswith("Announcement 1")


# --- correcting -------------------------------------------------------------------------------------------------


def test_an_edit_corrects_what_is_shown(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    written = networks.say(home, ANNA, f"!broadcast all {TEXT}")
    preview = networks.last(home)
    networks.edit(home, ANNA, written, "!broadcast all We meet on Tuesday.")
    assert "[de] We meet on Tuesday." in preview.text
    networks.press(home, ANNA, preview.native_id, ONE)
    tell(networks)
    before = len(networks.texts(room)), len(networks.texts(MARIA))
    networks.edit(home, ANNA, written, "!broadcast all We meet on Friday.")
    for place, word in ((room, "[de]"), (MARIA, "[el]")):
        assert f"{word} We meet on Friday." in networks.last(place).text
        assert "Tuesday" not in networks.last(place).text
    assert (len(networks.texts(room)), len(networks.texts(MARIA))) == before
    assert "Corrected; all rooms are being brought up to date." in preview.text


def test_what_was_not_sent_yet_is_rewritten(networks: TwoNetworks) -> None:
    """Telegram is not reachable: its copy waits, and goes out corrected, once."""
    home, _ = with_window(networks)
    networks.platforms = ["matrix"]
    written = networks.say(home, ANNA, f"!broadcast all {TEXT}")
    preview = networks.last(home)
    networks.press(home, ANNA, preview.native_id, ONE)
    tell(networks)
    assert preview.text == "Announcement 1: delivered to 1 of 2, 1 waiting"
    before = len(networks.texts(MARIA))
    networks.edit(home, ANNA, written, "!broadcast all We meet on Friday.")
    networks.platforms = ["matrix", "telegram"]
    networks.settle()
    assert len(networks.texts(MARIA)) == before + 1
    assert "[el] We meet on Friday." in networks.last(MARIA).text
    assert networks.last(MARIA).earlier == []
    tell(networks)
    assert preview.text.startswith("Announcement 1: delivered to 2 of 2")


def test_a_long_text_comes_in_pieces_and_shrinks_again(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    written = networks.say(home, ANNA, "!broadcast all " + "We meet on Monday in the town hall. " * 60)
    networks.press(home, ANNA, networks.last(home).native_id, ONE)
    tell(networks)
    pieces = [shown for shown in networks.shown[MARIA] if shown.text.startswith("Ανακοίνωση της ομάδας")]
    assert len(pieces) > 1
    assert pieces[0].text.startswith(f"Ανακοίνωση της ομάδας (1/{len(pieces)})")
    assert all(len(piece.text.encode()) <= 3_500 for piece in pieces)
    assert sum(piece.text.count("[el]") for piece in pieces) == len(pieces)
    assert "θα το διαβάσει η ομάδα" not in pieces[0].text
    networks.edit(home, ANNA, written, "!broadcast all Short.")
    assert "[el] Short." in pieces[0].text
    gone = {action.target for action in networks.actions if isinstance(action, Redact)}
    assert {piece.native_id for piece in pieces[1:]} <= gone


def test_change_asks_for_the_text(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    preview = drafted(networks, home)
    networks.press(home, ANNA, preview.native_id, TWO)
    assert preview.text.startswith("What should it say?")
    answer = networks.say(home, ANNA, "We meet on Friday.", reply_to=preview.native_id)
    shown = networks.last(home)
    assert "[de] We meet on Friday." in shown.text
    networks.edit(home, ANNA, answer, "We meet on Sunday.")
    assert "[de] We meet on Sunday." in shown.text


def test_its_language_can_be_set(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    preview = drafted(networks, home, text="Wir treffen uns am Montag.")
    networks.say(home, ANNA, "!broadcast language 1 de")
    shown = networks.last(home)
    assert "German\nWir treffen uns am Montag." in shown.text
    networks.press(home, ANNA, shown.native_id, ONE)
    assert networks.last(room).text.split("\n\n")[:2] == ["Rundnachricht des Teams", "Wir treffen uns am Montag."]
    assert preview.native_id != shown.native_id


def test_a_draft_can_be_given_up(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    before = len(networks.texts(room))
    preview = drafted(networks, home)
    networks.press(home, ANNA, preview.native_id, FIVE)
    assert preview.text == "All right, nothing was sent."
    networks.say(home, ANNA, "!broadcast send 1")
    assert networks.last(home).text.startswith("Announcement 1 was withdrawn or never sent")
    assert len(networks.texts(room)) == before


# --- a file -----------------------------------------------------------------------------------------------------

AGENDA = replace(
    PHOTO, kind="file", platform="matrix", reference="mxc://example.org/agenda", identity="agenda", name="Agenda.pdf"
)


def enclosed(net: TwoNetworks, room: str) -> list[tuple[object, str]]:
    """The files that a room shows, and the words below them."""
    found = [action for action in net.of(Send) if action.room == room and action.attachment is not None]
    return [(action.attachment, action.content.text) for action in found]


def test_a_file_goes_with_it_to_every_room_after_its_text(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.say(home, ANNA, f"!broadcast all {TEXT}", attachment=AGENDA)
    report = networks.last(home)
    assert report.text.split("\n\n")[0].endswith("people: 2\nWith the file: Agenda.pdf")
    networks.press(home, ANNA, report.native_id, ONE)
    tell(networks)
    assert enclosed(networks, room) == [(AGENDA, "Rundnachricht des Teams")]
    assert enclosed(networks, MARIA) == [(AGENDA, "Ανακοίνωση της ομάδας")]
    assert "[de] We meet on Monday." in networks.texts(room)[-2]
    assert report.text.startswith("Announcement 1: delivered to 2 of 2\n")
    # A correction is about the text, whatever else there is.
    networks.say(home, ANNA, "!broadcast change 1 We meet on Friday.")
    assert len(enclosed(networks, room)) == 1
    assert "[de] We meet on Friday." in networks.texts(room)[-2]
    file = networks.last(room).native_id
    networks.say(room, JENS, "Danke!", reply_to=file, language="de")
    assert networks.last(home).text.startswith("Jens Meyer replies to announcement 1:")
    before = len(networks.of(Redact))
    networks.say(home, ANNA, "!broadcast withdraw 1 yes")
    assert file in {redaction.target for redaction in networks.of(Redact)[before:]}
    assert len(networks.of(Redact)) == before + 4


def test_a_file_is_added_and_left_out_by_a_button(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.press(home, ANNA, drafted(networks, home).native_id, FOUR)
    question = networks.last(home)
    assert question.text.startswith("Please send me the file here.")
    networks.say(home, ANNA, "", reply_to=question.native_id, attachment=AGENDA)
    preview = networks.last(home)
    assert "With the file: Agenda.pdf" in preview.text
    assert preview.choices[3] == "Without the file"
    networks.press(home, ANNA, preview.native_id, FOUR)
    assert "Agenda.pdf" not in preview.text
    networks.press(home, ANNA, preview.native_id, ONE)
    assert enclosed(networks, room) == []


def test_a_file_that_cannot_go_along_is_said_before_anything_is_sent(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.say(home, ANNA, "!broadcast all", attachment=AGENDA)
    assert networks.last(home).text.startswith("Please write to whom and what below the file")
    large = replace(AGENDA, size=6_000_000_000)
    networks.say(home, ANNA, f"!broadcast all {TEXT}", attachment=large)
    assert networks.last(home).text.startswith("The file is too large; ")
    assert networks.write(lambda tx: broadcasts.latest(tx, 9, ("draft", "sent"))) == []


def test_the_file_may_come_with_the_text_that_was_asked_for(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.say(home, ANNA, "!broadcast all")
    networks.say(home, ANNA, TEXT, reply_to=networks.last(home).native_id, attachment=AGENDA)
    assert "With the file: Agenda.pdf" in networks.last(home).text


# --- withdrawing, failing ---------------------------------------------------------------------------------------


def test_it_is_withdrawn_everywhere_after_a_question(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    sent(networks, home)
    shown = {networks.last(room).native_id, networks.last(MARIA).native_id}
    networks.say(home, ANNA, "!broadcast withdraw 1")
    question = networks.last(home)
    assert question.text == "Take back announcement 1 (“We meet on Monday.”) everywhere? Rooms and chats: 2"
    assert not {action.target for action in networks.actions if isinstance(action, Redact)}
    networks.press(home, ANNA, question.native_id, ONE)
    assert {action.target for action in networks.actions if isinstance(action, Redact)} == shown
    assert question.text == "Announcement 1 is being taken back everywhere."
    networks.say(home, ANNA, "!broadcast list")
    assert "Announcement 1 is being taken back everywhere." in networks.last(home).text


def test_what_telegram_no_longer_deletes_says_that_it_was_withdrawn(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    sent(networks, home)
    networks.clock.advance(3 * 24 * 3600)
    networks.say(home, ANNA, "!broadcast withdraw 1 yes")
    assert networks.last(MARIA).text == "Η ομάδα απέσυρε αυτή την ανακοίνωση."


def test_undo_takes_it_back(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    sent(networks, home)
    shown = networks.last(room).native_id
    networks.say(home, ANNA, "!undo")
    assert Redact(room, shown) in networks.actions


def test_what_could_not_be_delivered_is_in_the_report_and_only_there(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.platforms = ["matrix"]
    preview = drafted(networks, home)
    networks.press(home, ANNA, preview.native_id, ONE)
    before = len(networks.texts(home))

    def refuse(tx: Tx) -> str:
        (claim,) = outbox.claim(tx, networks.generation, 9, ["telegram"])
        outbox.dead(tx, claim, "telegram: too many")
        return claim.delivery_id

    name = networks.write(refuse)
    networks.settle()
    tell(networks)
    assert preview.text.split("\n")[:3] == [
        "Announcement 1: delivered to 1 of 2",
        "Not delivered: 1",
        "· Maria Papadopoulou – telegram: too many",
    ]
    assert len(networks.texts(home)) == before
    networks.write(lambda tx: outbox.resend(tx, name))
    networks.platforms = ["matrix", "telegram"]
    networks.settle()
    tell(networks)
    assert preview.text.startswith("Announcement 1: delivered to 2 of 2\n")


def test_what_may_have_been_shown_is_not_corrected_by_a_second_one(networks: TwoNetworks) -> None:
    """Telegram's answer was lost, so nobody knows whether Maria has it."""
    home, _ = with_window(networks)
    networks.platforms = ["matrix"]
    written = networks.say(home, ANNA, f"!broadcast all {TEXT}")
    networks.press(home, ANNA, networks.last(home).native_id, ONE)

    def lose(tx: Tx) -> None:
        (claim,) = outbox.claim(tx, networks.generation, 9, ["telegram"])
        outbox.freeze(tx, claim, Send(MARIA, RichText(TEXT)))
        outbox.uncertain(tx, claim, "answer lost")

    networks.write(lose)
    before = len(networks.texts(MARIA))
    networks.edit(home, ANNA, written, "!broadcast all We meet on Friday.")
    networks.platforms = ["matrix", "telegram"]
    networks.settle()
    tell(networks)
    assert len(networks.texts(MARIA)) == before
    assert "· Maria Papadopoulou – answer lost" in networks.last(home).text


def test_the_list_names_the_latest(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.say(home, ANNA, "!broadcast list")
    assert networks.last(home).text == "Nothing has been announced yet."
    sent(networks, home)
    networks.say(home, ANNA, "!broadcast list")
    lines = networks.last(home).text.split("\n")
    assert lines[1].startswith("1 · ")
    assert lines[1].endswith("everybody: We meet on Monday.")
    assert lines[2] == "Announcement 1: delivered to 2 of 2"


def test_nobody_is_reached_where_nobody_is(networks: TwoNetworks) -> None:
    home = networks.start()
    networks.say(home, ANNA, f"!broadcast all {TEXT}")
    assert networks.last(home).text == "Nobody can be reached there yet."


def test_by_taps_alone_it_asks_to_whom_and_what(networks: TwoNetworks) -> None:
    home, room = founded(networks)
    networks.say(home, ANNA, "!broadcast")
    question = networks.last(home)
    assert question.choices == ("everybody", "Vari – Geestland", "Vari", "Geestland", "Cancel")
    networks.press(home, ANNA, question.native_id, FOUR)
    networks.say(home, ANNA, TEXT, reply_to=question.native_id)
    preview = networks.last(home)
    assert "To: Geestland\n" in preview.text
    networks.press(home, ANNA, preview.native_id, ONE)
    assert "[de] We meet on Monday." in networks.last(room).text


def test_in_a_room_of_several_languages_each_has_its_block(networks: TwoNetworks) -> None:
    home, room = founded(networks)
    networks.say(home, ANNA, "!tandem add vari @nikos:example.org Vari Nikos Example")
    networks.join(room, "@nikos:example.org", "Nikos")
    sent(networks, home)
    assert networks.last(room).text.split("\n\n") == [
        "Ελληνικά · αυτόματη μετάφραση\nΑνακοίνωση της ομάδας\n[el] We meet on Monday.\n"
        "Αν απαντήσετε σε αυτό το μήνυμα, η ομάδα θα διαβάσει την απάντησή σας.",
        "Deutsch · automatisch übersetzt\nRundnachricht des Teams\n[de] We meet on Monday.\n"
        "Wenn Sie auf diese Nachricht antworten, liest das Team Ihre Antwort.",
        "Αυτόματη μετάφραση από τα αγγλικά. Πρωτότυπο:\nWe meet on Monday.",
    ]


def test_a_forgotten_coordinator_leaves_no_words_behind(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    sent(networks, home)

    def work(tx: Tx) -> None:
        account = people.account(tx, "matrix", ANNA)
        assert account is not None
        person = people.participant_of(tx, account)
        assert person is not None
        erasure.forget(tx, person)
        announced = broadcasts.get(tx, 1)
        assert announced is not None
        assert announced.content is None

    networks.write(work)


def test_texts_and_questions_are_kept_for_their_time_only(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    sent(networks, home)
    networks.say(room, JENS, "Um wie viel Uhr?", reply_to=networks.last(room).native_id, language="de")
    days = networks.settings.retention

    def left(tx: Tx) -> tuple[bool, int, int]:
        while sweeping.sweep(tx, days):
            pass
        announced = broadcasts.get(tx, 1)
        assert announced is not None
        return announced.content is not None, tx.query(Inquiry).count(), tx.query(Question).count()

    networks.clock.advance((days.message_text_days - 1) * 24 * 3600)
    assert networks.write(left)[:2] == (True, 1)
    networks.clock.advance(2 * 24 * 3600)
    assert networks.write(left) == (False, 0, 0)
    networks.say(home, ANNA, "!broadcast list")
    assert "1 · " in networks.last(home).text


def test_the_report_is_not_for_who_coordinates_no_longer(networks: TwoNetworks) -> None:
    """It names people who could not be reached; whoever was made a participant, or has left, reads it no longer."""
    home, _room = with_window(networks)
    networks.say(home, ANNA, "!role Maria coordinator")
    networks.tap(MARIA, MARIA, "Ναι, ευχαρίστως")
    networks.window(MARIA, f"/broadcast all {TEXT}")
    networks.tap(MARIA, MARIA, "Αποστολή")
    networks.say(home, ANNA, "!role Maria participant")
    before = networks.texts(MARIA)
    tell(networks)
    assert networks.texts(MARIA) == before
    assert networks.last(home).text.startswith("Announcement 1: delivered to 2 of 2")
