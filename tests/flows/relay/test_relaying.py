"""Messages from room to room, through the database and back out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.common.names import JOINER
from handlers.errors import Temporary
from handlers.events import Identified, MessageLate, MessageReceived
from handlers.relay import lateness
from storage import inbox, people, rooms, tandems
from storage.database import Tx
from storage.deliveries import Edit, React, Redact, Send
from storage.models import RoomMember
from storage.richtext import RichText, Span, SpanKind
from tests.flows.relay.conftest import Pair
from tests.support.world import BOT, World

YES = "Ναι, την Τρίτη στις 11:00 με βολεύει."


def test_a_copy_looks_as_the_design_says(pair: Pair) -> None:
    pair.world.phrases.known[YES, "de"] = "Ja, Dienstag um 11:00 passt mir."
    pair.world.say(pair.vari, pair.maria, YES, "el")
    (sent,) = pair.world.deliver()
    assert isinstance(sent.action, Send)
    assert sent.action.room == pair.geestland
    assert not sent.action.quiet
    assert sent.text == (
        "Maria Papadopoulou · Vari Voula Vouliagmeni\n"
        "Ja, Dienstag um 11:00 passt mir.\n"
        "Falls Ortszeit Athen gemeint ist: 10:00 in Geestland\n"
        "Automatisch übersetzt aus dem Griechischen. Original:\n"
        "Ναι, την Τρίτη στις 11:00 με βολεύει."
    )


def test_a_language_that_is_not_certain_is_the_writers_own(pair: Pair) -> None:
    native = pair.world.say(pair.vari, pair.maria, "OK!")
    message = pair.world.message(native)
    assert (message.language, message.guessed) == ("el", True)


def test_nothing_comes_back_to_the_room_where_everybody_reads_it(pair: Pair) -> None:
    pair.world.say(pair.geestland, pair.jens, "Guten Morgen", "de")
    assert [sent.action.room for sent in pair.world.deliver() if isinstance(sent.action, Send)] == [pair.vari]


def test_a_copy_is_whole_where_somebody_reads_the_original_and_others_do_not(world: World) -> None:
    world.found("language", ("Mulhouse", "fr", "Europe/Paris"), ("Basel", "de", "Europe/Zurich"))
    amelie, beat = world.person("Amélie", "Mulhouse", ["fr"]), world.person("Beat", "Basel", ["de", "fr"])
    frieda = world.person("Frieda", "Basel", ["de"])
    room = world.room("!fr", language="fr", members=[amelie])
    world.room("!de", language="de", members=[beat, frieda])
    world.say(room, amelie, "Bonjour à tous les deux !", "fr")
    (sent,) = world.deliver()
    assert sent.text.splitlines()[1:] == [
        "Français",
        "Bonjour à tous les deux !",
        "",
        "Deutsch · automatisch übersetzt",
        "[de] Bonjour à tous les deux !",
    ]
    # Nothing lacks, so nothing is completed later.
    world.clock.advance(600)
    assert world.deliver() == []


def test_a_shared_room_gets_one_quiet_notice(world: World) -> None:
    world.found("shared", ("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    maria, jens = world.person("Maria", "Vari", ["el"]), world.person("Jens", "Geestland", ["de"])
    room = world.room("!shared", members=[maria, jens])
    world.say(room, jens, "Guten Morgen", "de")
    (sent,) = world.deliver()
    assert isinstance(sent.action, Send)
    assert (sent.action.quiet, sent.action.reply_to) == (True, None)
    assert sent.text == "Ελληνικά · αυτόματη μετάφραση\n[el] Guten Morgen"


def test_a_notice_is_a_reply_when_others_wrote_in_between(world: World) -> None:
    world.found("shared", ("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    maria, jens = world.person("Maria", "Vari", ["el"]), world.person("Jens", "Geestland", ["de"])
    room = world.room("!shared", members=[maria, jens])
    first = world.say(room, jens, "Guten Morgen", "de")
    second = world.say(room, maria, "Καλημέρα", "el")
    replies = [sent.action.reply_to for sent in world.deliver() if isinstance(sent.action, Send)]
    # The first notice comes between the second message and the second notice.
    assert replies == [first, second]
    world.say(room, jens, "Wie geht es?", "de")
    assert [sent.action.reply_to for sent in world.deliver() if isinstance(sent.action, Send)] == [None]
    world.say(room, maria, "Καλά", "el")
    assert [sent.action.reply_to for sent in world.deliver() if isinstance(sent.action, Send)] == [None]


def test_a_notice_is_a_reply_when_a_waiting_copy_came_out_before_it(world: World) -> None:
    world.found("shared", ("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    maria, jens = world.person("Maria", "Vari", ["el"]), world.person("Jens", "Geestland", ["de"])
    room, other = world.room("!shared", members=[maria, jens]), world.room("!other", city="Vari")
    world.say(other, maria, "Καλημέρα", "el")
    said = world.say(room, jens, "Guten Morgen", "de")
    here = [sent.action for sent in world.deliver() if isinstance(sent.action, Send) and sent.action.room == room]
    assert [(action.quiet, action.reply_to) for action in here] == [(False, None), (True, said)]


def test_a_reply_replies_to_the_copy(pair: Pair) -> None:
    asked = pair.world.say(pair.geestland, pair.jens, "Passt Dienstag?", "de")
    (copy,) = pair.world.deliver()
    pair.world.say(pair.vari, pair.maria, YES, "el", reply_to=copy.native_id)
    (answer,) = pair.world.deliver()
    assert isinstance(answer.action, Send)
    assert answer.action.reply_to == asked


def test_a_reply_to_what_a_room_does_not_know_carries_a_quotation(pair: Pair) -> None:
    asked = pair.world.say(pair.geestland, pair.jens, "Passt Dienstag? " * 20, "de")
    pair.world.deliver()
    pair.world.phrases.known["Ναι", "fr"] = "Oui"
    third = pair.world.room("!third", language="fr", members=[])
    pair.world.say(pair.geestland, pair.ana, "Ja", "de", reply_to=asked)
    there = next(sent for sent in pair.world.deliver() if isinstance(sent.action, Send) and sent.action.room == third)
    assert isinstance(there.action, Send)
    assert there.action.reply_to is None
    quotation = there.text.splitlines()[1]
    assert quotation.startswith("Jens: [fr] Passt Dienstag?")
    assert quotation.endswith("…")
    assert len(quotation) < 140


def test_a_thread_stays_a_thread(pair: Pair) -> None:
    root = pair.world.say(pair.geestland, pair.jens, "Thema", "de")
    (copy,) = pair.world.deliver()
    pair.world.say(pair.geestland, pair.ana, "Dazu etwas", "de", thread=root)
    (inside,) = pair.world.deliver()
    assert isinstance(inside.action, Send)
    assert inside.action.thread == copy.native_id


def test_without_an_engine_the_original_goes_out_marked_and_is_completed(pair: Pair) -> None:
    pair.world.phrases.off = True
    pair.world.say(pair.vari, pair.maria, "Καλημέρα", "el")
    (claim,) = pair.world.claimed()
    finished = pair.world.write(lambda tx: pair.world.draft(tx, claim).finish([None]))
    assert finished.incomplete
    assert isinstance(finished.action, Send)
    assert finished.action.content.text == (
        "Maria Papadopoulou · Vari Voula Vouliagmeni\nΚαλημέρα\nNoch nicht aus dem Griechischen übersetzt."
    )


def test_markup_and_commands_in_a_text_are_just_text(pair: Pair) -> None:
    hostile = "<b>x</b> **y** !tandem end [z](http://evil) &amp;"
    pair.world.say(pair.vari, pair.maria, hostile, "de")
    (sent,) = pair.world.deliver()
    assert isinstance(sent.action, Send)
    assert sent.text == f"Maria Papadopoulou · Vari Voula Vouliagmeni\n{hostile}"
    assert {span.kind for span in sent.action.content.spans} == {SpanKind.BOLD}


def test_formatting_survives_in_a_copy(pair: Pair) -> None:
    pair.world.say(pair.vari, pair.maria, RichText("ganz wichtig", (Span(5, 12, SpanKind.ITALIC),)), "de")
    (sent,) = pair.world.deliver()
    assert isinstance(sent.action, Send)
    (italic,) = [span for span in sent.action.content.spans if span.kind is SpanKind.ITALIC]
    assert sent.text[italic.start : italic.end] == "wichtig"


def test_a_long_message_comes_in_parts_that_fit(pair: Pair) -> None:
    pair.world.text_bytes = 4000
    text = " ".join(f"Dies ist der Satz Nummer {number} von vielen." for number in range(120))
    pair.world.say(pair.geestland, pair.jens, text, "de")
    sent = pair.world.deliver()
    assert len(sent) > 2
    assert all(len(part.text.encode()) <= 4000 for part in sent)
    headers = [part.text.splitlines()[0] for part in sent]
    assert headers == [f"Jens · Geestland ({number}/{len(sent)})" for number in range(1, len(sent) + 1)]
    originals = [part.text.split("Πρωτότυπο:\n")[1] for part in sent]
    assert " ".join(originals) == text


def test_a_copy_that_is_late_says_when_it_was_written(pair: Pair) -> None:
    pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    pair.world.later(minutes=30)
    (sent,) = pair.world.deliver()
    assert sent.text.splitlines()[1] == "Γράφτηκε στις 11:00"


def test_a_copy_that_was_overtaken_says_when_it_was_written(pair: Pair) -> None:
    """Its keys came only after those of what was written later."""
    early = pair.world.clock.wall
    pair.world.later(minutes=1)
    pair.world.say(pair.geestland, pair.jens, "Danach", "de")
    pair.world.deliver()
    pair.world.later(minutes=1)
    late = MessageReceived(
        platform="matrix",
        native_id="$late",
        room=pair.geestland,
        account=pair.jens,
        written_at=early,
        content=RichText("Davor"),
        identified=Identified("de", certain=True),
    )
    pair.world.handle(late)
    (sent,) = pair.world.deliver()
    assert sent.text.splitlines()[1] == "Γράφτηκε στις 11:00"
    pair.world.say(pair.geestland, pair.jens, "Zuletzt", "de")
    pair.world.later(minutes=1)
    (ordinary,) = pair.world.deliver()
    assert "Γράφτηκε" not in ordinary.text


def test_an_edit_of_a_late_copy_keeps_its_date(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    pair.world.deliver()
    pair.world.later(hours=3)
    pair.world.edit(pair.geestland, pair.jens, said, "Hallo zusammen", "de")
    (edited,) = pair.world.deliver()
    assert "Γράφτηκε" not in edited.text


# --- what is not passed on --------------------------------------------------------------------------------------


def test_a_line_with_two_slashes_stays_and_is_confirmed(pair: Pair) -> None:
    said = pair.world.say(pair.vari, pair.maria, "// μόνο για εμάς\nκαι αυτό", "el")
    sent = pair.world.deliver()
    assert [type(one.action) for one in sent] == [React, Send]
    mark, words = sent
    assert isinstance(mark.action, React)
    assert (mark.action.target, mark.action.key) == (said, "🤫")
    assert "//" in words.text
    pair.world.say(pair.vari, pair.maria, "// και πάλι", "el")
    assert [type(one.action) for one in pair.world.deliver()] == [React]


def test_only_the_lines_with_slashes_stay_of_a_longer_message(pair: Pair) -> None:
    pair.world.say(pair.geestland, pair.jens, "Guten Tag\n // intern\nBis morgen", "de")
    copy = next(
        sent for sent in pair.world.deliver() if isinstance(sent.action, Send) and sent.action.room == pair.vari
    )
    assert "intern" not in copy.text
    assert copy.text.endswith("Guten Tag\nBis morgen")


def test_a_message_that_stayed_comes_out_when_the_slashes_go(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "//Hallo", "de")
    pair.world.deliver()
    pair.world.edit(pair.geestland, pair.jens, said, "Hallo", "de")
    (copy,) = pair.world.deliver()
    assert isinstance(copy.action, Send)
    pair.world.edit(pair.geestland, pair.jens, said, "// Hallo", "de")
    actions = [sent.action for sent in pair.world.deliver()]
    assert Redact(pair.vari, copy.native_id) in actions


def test_somebody_unknown_is_told_once_and_not_passed_on(pair: Pair) -> None:
    pair.world.say(pair.vari, "@stranger:example.org", "Γεια σας", "el")
    (told,) = pair.world.deliver()
    assert isinstance(told.action, Send)
    assert told.action.room == pair.vari
    assert "!tandem add" in told.text
    pair.world.say(pair.vari, "@stranger:example.org", "Με ακούτε;", "el")
    assert pair.world.deliver() == []


def test_a_person_who_left_is_unknown(pair: Pair) -> None:
    def leave(tx: Tx) -> None:
        account = people.account(tx, "matrix", pair.maria)
        assert account is not None
        person = people.participant_of(tx, account)
        assert person is not None
        person.left_at = tx.now

    pair.world.write(leave)
    pair.world.say(pair.vari, pair.maria, "Γεια", "el")
    assert all(isinstance(sent.action, Send) and sent.action.room == pair.vari for sent in pair.world.deliver())


@pytest.mark.parametrize("state", ["proposed", "paused", "ended"])
def test_a_tandem_that_rests_says_so_once_a_day(pair: Pair, state: str) -> None:
    def rest(tx: Tx) -> None:
        tandem = tandems.get(tx, pair.world.tandem_id)
        assert tandem is not None
        tandem.state = state

    pair.world.write(rest)
    pair.world.say(pair.geestland, pair.jens, "Hallo?", "de")
    pair.world.say(pair.geestland, pair.ana, "Noch jemand da?", "de")
    (told,) = pair.world.deliver()
    assert isinstance(told.action, Send)
    assert told.action.room == pair.geestland
    pair.world.later(days=1)
    pair.world.say(pair.geestland, pair.jens, "Hallo?", "de")
    assert len(pair.world.deliver()) == 1


def test_nothing_from_before_the_link_is_passed_on(pair: Pair) -> None:
    def link(tx: Tx) -> None:
        room = rooms.find(tx, "matrix", pair.vari)
        assert room is not None
        room.linked_at = tx.now + timedelta(minutes=1)

    pair.world.write(link)
    pair.world.say(pair.vari, pair.maria, "πριν", "el")
    assert pair.world.deliver() == []
    pair.world.later(minutes=2)
    pair.world.say(pair.vari, pair.maria, "μετά", "el")
    assert len(pair.world.deliver()) == 1


def test_the_bots_own_words_and_rooms_without_a_tandem_are_left_alone(pair: Pair) -> None:
    pair.world.say(pair.vari, BOT, "Hallo", "de")

    def direct(tx: Tx) -> None:
        rooms.create(tx, uid="d", platform="matrix", purpose="direct", native_id="!direct", state="open")

    pair.world.write(direct)
    pair.world.say("!direct", pair.maria, "Hallo", "de")
    assert pair.world.deliver() == []


def test_a_retiring_room_is_heard_and_shown_to_those_without_another_place(pair: Pair) -> None:
    old = pair.world.room("!old", state="retiring", members=[pair.maria, pair.jens])
    pair.world.say(old, pair.maria, "Καλημέρα", "el")
    assert {sent.action.room for sent in pair.world.deliver() if isinstance(sent.action, Send)} == {
        pair.vari,
        pair.geestland,
    }
    pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    assert old not in {sent.action.room for sent in pair.world.deliver() if isinstance(sent.action, Send)}
    lena = pair.world.person("Lena", "Geestland", ["de"])

    def sit(tx: Tx) -> None:
        room = rooms.find(tx, "matrix", old)
        account = people.account(tx, "matrix", lena)
        assert room is not None
        assert account is not None
        rooms.set_membership(tx, room.id, account.id, "joined")

    pair.world.write(sit)
    pair.world.say(pair.vari, pair.maria, "Καλησπέρα", "el")
    assert old in {sent.action.room for sent in pair.world.deliver() if isinstance(sent.action, Send)}


# --- edits ------------------------------------------------------------------------------------------------------


def test_an_edit_edits_the_copy_in_the_language_of_its_new_text(pair: Pair) -> None:
    said = pair.world.say(pair.vari, pair.maria, "Good morning", "en")
    (copy,) = pair.world.deliver()
    pair.world.edit(pair.vari, pair.maria, said, "Καλημέρα", "el")
    (edited,) = pair.world.deliver()
    assert isinstance(edited.action, Edit)
    assert edited.action.target == copy.native_id
    assert "Griechischen" in edited.text


def test_an_edit_before_the_first_attempt_only_changes_what_is_shown(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Halo", "de")
    pair.world.edit(pair.geestland, pair.jens, said, "Hallo", "de")
    (sent,) = pair.world.deliver()
    assert isinstance(sent.action, Send)
    assert sent.text.endswith("\nHallo")


def test_an_edit_queues_behind_an_attempt(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Halo", "de")
    (claim,) = pair.world.claimed()
    pair.world.freeze(claim)
    pair.world.edit(pair.geestland, pair.jens, said, "Halllo", "de")
    pair.world.edit(pair.geestland, pair.jens, said, "Hallo", "de")
    from storage import outbox

    pair.world.write(lambda tx: outbox.sent(tx, claim, "$shown"))
    (edited,) = pair.world.deliver()
    assert isinstance(edited.action, Edit)
    assert edited.action.target == "$shown"
    assert edited.text.endswith("\nHallo")


def test_an_edit_that_changes_nothing_or_is_by_somebody_else_is_ignored(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    pair.world.deliver()
    pair.world.edit(pair.geestland, pair.jens, said, "Hallo", "de")
    pair.world.edit(pair.geestland, pair.ana, said, "Unsinn", "de")
    assert pair.world.deliver() == []
    assert pair.world.message(said).revision == 0


def test_edits_of_a_split_message_change_add_and_take_back_parts(pair: Pair) -> None:
    pair.world.text_bytes = 4000
    sentences = [f"Dies ist der Satz Nummer {number} von vielen." for number in range(60)]
    said = pair.world.say(pair.geestland, pair.jens, " ".join(sentences), "de")
    first = pair.world.deliver()
    assert len(first) >= 2
    pair.world.say(pair.geestland, pair.ana, "Dazwischen.", "de")
    pair.world.deliver()
    pair.world.edit(pair.geestland, pair.jens, said, " ".join(sentences * 2), "de")
    changed = pair.world.deliver()
    new = [sent for sent in changed if isinstance(sent.action, Send)]
    assert len(new) >= 1
    assert isinstance(new[0].action, Send)
    assert new[0].action.reply_to == first[-1].native_id
    pair.world.edit(pair.geestland, pair.jens, said, "Kurz.", "de")
    actions = [sent.action for sent in pair.world.deliver()]
    assert [type(action) for action in actions].count(Edit) == 1
    assert len([action for action in actions if isinstance(action, Redact)]) == len(first) + len(new) - 1


def test_only_the_parts_that_changed_are_edited(pair: Pair) -> None:
    pair.world.text_bytes = 4000
    sentences = [f"Dies ist der Satz Nummer {number} von vielen." for number in range(60)]
    said = pair.world.say(pair.geestland, pair.jens, " ".join(sentences), "de")
    first = pair.world.deliver()
    sentences[-1] = "Dies ist der Satz Nummer 5x von vielen."
    pair.world.edit(pair.geestland, pair.jens, said, " ".join(sentences), "de")
    (edited,) = pair.world.deliver()
    assert isinstance(edited.action, Edit)
    assert edited.action.target == first[-1].native_id


def test_an_edit_can_make_a_notice_needed_and_needless(world: World) -> None:
    world.found("shared", ("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    maria, jens = world.person("Maria", "Vari", ["el", "en"]), world.person("Jens", "Geestland", ["de", "en"])
    room = world.room("!shared", members=[maria, jens])
    said = world.say(room, jens, "Good morning", "en")
    assert world.deliver() == []
    world.edit(room, jens, said, "Guten Morgen", "de")
    (notice,) = world.deliver()
    assert isinstance(notice.action, Send)
    world.edit(room, jens, said, "Good morning!", "en")
    (gone,) = world.deliver()
    assert gone.action == Redact(room, notice.native_id)
    world.edit(room, jens, said, "Guten Morgen!", "de")
    (again,) = world.deliver()
    assert isinstance(again.action, Send)


def test_a_notice_that_says_nothing_new_is_not_sent_until_it_does(world: World) -> None:
    world.found("shared", ("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    maria, jens = world.person("Maria", "Vari", ["el"]), world.person("Jens", "Geestland", ["de"])
    room = world.room("!shared", members=[maria, jens])
    world.phrases.known["LoRaWAN", "el"] = "LoRaWAN"
    said = world.say(room, jens, "LoRaWAN", "de")
    assert world.deliver() == []
    world.edit(room, jens, said, "LoRaWAN kommt", "de")
    (sent,) = world.deliver()
    assert isinstance(sent.action, Send)


# --- deletions --------------------------------------------------------------------------------------------------


def test_a_deletion_deletes(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    (copy,) = pair.world.deliver()
    pair.world.delete(pair.geestland, pair.jens, said)
    (gone,) = pair.world.deliver()
    assert gone.action == Redact(pair.vari, copy.native_id)
    assert pair.world.message(said).content is None
    pair.world.edit(pair.geestland, pair.jens, said, "Doch", "de")
    assert pair.world.deliver() == []


def test_what_was_never_attempted_is_never_shown_after_its_deletion(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    pair.world.delete(pair.geestland, pair.jens, said)
    assert pair.world.deliver() == []


def test_a_deletion_queues_behind_an_attempt(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    (claim,) = pair.world.claimed()
    pair.world.freeze(claim)
    pair.world.delete(pair.geestland, pair.jens, said)
    from storage import outbox

    pair.world.write(lambda tx: outbox.sent(tx, claim, "$shown"))
    assert [sent.action for sent in pair.world.deliver()] == [Redact(pair.vari, "$shown")]


def test_a_copy_deleted_by_a_moderator_is_gone_there_only(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    (copy,) = pair.world.deliver()
    pair.world.delete(pair.vari, pair.maria, copy.native_id)
    assert pair.world.deliver() == []
    assert pair.world.message(said).deleted_at is None


def test_a_deletion_works_while_the_tandem_is_paused(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    pair.world.deliver()

    def rest(tx: Tx) -> None:
        tandem = tandems.get(tx, pair.world.tandem_id)
        assert tandem is not None
        tandem.state = "paused"

    pair.world.write(rest)
    pair.world.delete(pair.geestland, pair.jens, said)
    assert [type(sent.action) for sent in pair.world.deliver()] == [Redact]


# --- events that come too early ---------------------------------------------------------------------------------


def test_an_event_about_something_that_still_waits_is_tried_again(pair: Pair) -> None:
    event = inbox.NewEvent("matrix", "$early", f"matrix:{pair.vari}", {})
    pair.world.write(lambda tx: inbox.receive(tx, "matrix:bot", [event], None))
    with pytest.raises(Temporary):
        pair.world.edit(pair.vari, pair.maria, "$early", "neu")
    with pytest.raises(Temporary):
        pair.world.delete(pair.vari, pair.maria, "$early")
    with pytest.raises(Temporary):
        pair.world.react(pair.vari, pair.maria, "$early")


def test_an_event_about_a_copy_on_its_way_is_tried_again(pair: Pair) -> None:
    pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    (claim,) = pair.world.claimed()
    pair.world.freeze(claim)
    with pytest.raises(Temporary):
        pair.world.react(pair.vari, pair.maria, "$copy")


def test_an_event_about_something_nobody_knows_is_ignored(pair: Pair) -> None:
    pair.world.edit(pair.vari, pair.maria, "$never", "neu")
    pair.world.delete(pair.vari, pair.maria, "$never")
    pair.world.react(pair.vari, pair.maria, "$never")
    assert pair.world.deliver() == []


# --- trouble ----------------------------------------------------------------------------------------------------


def test_the_writer_is_told_once_that_a_message_waits(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    message = pair.world.message(said)
    for _ in range(2):
        pair.world.write(lambda tx: lateness.tell(tx, MessageLate(message_id=message.id), pair.world.context))
    sent = [one for one in pair.world.deliver() if isinstance(one.action, Send) and one.action.room == pair.geestland]
    (told,) = sent
    assert isinstance(told.action, Send)
    assert told.action.reply_to == said
    assert told.text.startswith("Noch nicht zugestellt.")


def test_nobody_is_told_about_a_message_that_arrived(pair: Pair) -> None:
    said = pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    message = pair.world.message(said)
    pair.world.deliver()
    pair.world.write(lambda tx: lateness.tell(tx, MessageLate(message_id=message.id), pair.world.context))
    assert pair.world.deliver() == []


def test_a_hostile_name_is_one_harmless_line(pair: Pair) -> None:
    def rename(tx: Tx) -> None:
        account = people.account(tx, "matrix", pair.jens)
        assert account is not None
        person = people.participant_of(tx, account)
        assert person is not None
        person.name = "Jens\n<b>Admin</b>\u202e\u200b · "

    pair.world.write(rename)
    pair.world.say(pair.geestland, pair.jens, "Hallo", "de")
    (copy,) = pair.world.deliver()
    assert copy.text.splitlines()[0] == f"Jens <b>Admin</{JOINER}b> · · Geestland"


def test_memberships_of_unknown_writers_are_entered(pair: Pair) -> None:
    pair.world.say(pair.vari, "@stranger:example.org", "Γεια", "el")

    def told(tx: Tx) -> RoomMember | None:
        room, account = rooms.find(tx, "matrix", pair.vari), people.account(tx, "matrix", "@stranger:example.org")
        assert room is not None
        assert account is not None
        return rooms.member(tx, room.id, account.id)

    member = pair.world.write(told)
    assert member is not None
    assert member.told


def test_a_message_without_words_needs_no_translation(pair: Pair) -> None:
    for text in ("👍👍", "https://example.org/a", "12:30"):
        pair.world.say(pair.vari, pair.maria, text, "el")
        (sent,) = pair.world.deliver()
        assert sent.text.splitlines()[:2] == ["Maria Papadopoulou · Vari Voula Vouliagmeni", text]
        assert "übersetzt" not in sent.text


def test_an_event_of_a_name_only_reader_keeps_their_platform_name_out(pair: Pair) -> None:
    event = MessageReceived(
        platform="matrix",
        native_id="$named",
        room=pair.geestland,
        account=pair.jens,
        name="Somebody Else",
        written_at=pair.world.clock.wall,
        content=RichText("Hallo"),
    )
    pair.world.handle(replace(event))
    (copy,) = pair.world.deliver()
    assert copy.text.startswith("Jens · Geestland")
