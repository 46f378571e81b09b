"""What people write in their window, and what they read there."""

from __future__ import annotations

from datetime import timedelta

from storage import people, sweeping
from storage.database import Tx
from storage.deliveries import Edit, Send
from storage.models import Held, Message
from tests.flows.windows.scenes import JENS, MARIA, NIKOS, invited, joined, with_window
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, scene
from tests.support.two_networks import TwoNetworks, link_in


@scene
def with_two(net: TwoNetworks) -> tuple[str, str, str]:
    """Maria is in two tandems through her window; returns the coordinators' room and the rooms of the tandems."""
    home, geestland = with_window(net)
    net.say(home, ANNA, "!tandem new Vari Basel=fr")
    basel = [room.native_id or "" for room in net.rooms("tandem")][-1]
    net.say(home, ANNA, "!tandem add vari-basel @luc:example.org Basel Luc")
    net.join(basel, "@luc:example.org", "Luc")
    return home, geestland, basel


def count(net: TwoNetworks, model: type[Held | Message]) -> int:
    return net.write(lambda tx: tx.query(model).count())


# --- one tandem -------------------------------------------------------------------------------------------------


def test_they_talk_as_if_in_one_room(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    said = networks.say(room, JENS, "Guten Morgen", language="de")
    copy = networks.last(MARIA)
    assert copy.text == (
        "Jens Meyer · Geestland\n[el] Guten Morgen\nΑυτόματη μετάφραση από τα γερμανικά. Πρωτότυπο:\nGuten Morgen"
    )
    networks.window(MARIA, "Καλημέρα!", "el", reply_to=copy.native_id)
    answer = networks.last(room)
    assert answer.text.startswith("Maria Papadopoulou · Vari\n[de] Καλημέρα!")
    assert answer.reply_to == said
    assert not answer.quiet


def test_who_has_a_window_reads_nothing_twice(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    before = len(networks.texts(room))
    networks.say(room, JENS, "Guten Morgen", language="de")
    # The room is Geestland's now, so nothing is translated there for those who have their window.
    assert len(networks.texts(room)) == before


def test_an_edit_edits_and_the_same_again_does_nothing(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    said = networks.window(MARIA, "Καλημερα", "el")
    networks.edit_in(MARIA, MARIA, said, "Καλημέρα")
    assert "[de] Καλημέρα" in networks.last(room).text
    edits = len(networks.of(Edit))
    networks.edit_in(MARIA, MARIA, said, "Καλημέρα")
    assert len(networks.of(Edit)) == edits


def test_what_begins_with_slashes_stays(networks: TwoNetworks) -> None:
    with_window(networks)
    before = len(networks.of(Send))
    networks.window(MARIA, "// μόνο για μένα", "el")
    assert networks.last(MARIA).text == "Αυτό μένει εδώ: ό,τι αρχίζει με «//» δεν διαβιβάζεται."
    assert len(networks.of(Send)) == before + 1


def test_commands_are_never_passed_on(networks: TwoNetworks) -> None:
    with_window(networks)
    before = count(networks, Message)
    networks.window(MARIA, "/whatever it is")
    networks.window(MARIA, "/who")
    assert "Jens Meyer" in networks.last(MARIA).text
    assert count(networks, Message) == before


def test_a_number_alone_is_a_text(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.window(MARIA, "2")
    assert networks.last(room).text.startswith("Maria Papadopoulou · Vari\n2")


# --- several tandems --------------------------------------------------------------------------------------------


def test_a_new_tandem_is_told_before_anything_of_it_is_shown(networks: TwoNetworks) -> None:
    _, _, basel = with_two(networks)
    told = [text for text in networks.texts(MARIA) if "Vari – Basel" in text]
    assert told[0].startswith("Από τώρα συμμετέχετε και στο Vari – Basel.")
    networks.say(basel, "@luc:example.org", "Bonjour", language="fr")
    assert networks.last(MARIA).text.startswith("Luc · Basel (Vari – Basel)\n[el] Bonjour")


def test_who_has_several_is_asked_first(networks: TwoNetworks) -> None:
    _, geestland, basel = with_two(networks)
    before = len(networks.texts(basel))
    networks.window(MARIA, "Πρώτο", "el")
    networks.window(MARIA, "Δεύτερο", "el")
    asked = networks.last(MARIA)
    assert asked.text.startswith("Τα 2 μηνύματά σας δεν έχουν διαβιβαστεί ακόμη.")
    assert asked.choices == ("Αποστολή στο Vari – Basel", "Αποστολή στο Vari – Geestland", "Χωρίς αποστολή")
    assert len(networks.texts(basel)) == before
    networks.tap(MARIA, MARIA, "Αποστολή στο Vari – Basel")
    first, second = networks.texts(basel)[-2:]
    assert "Πρώτο" in first
    assert "Δεύτερο" in second
    assert "Πρώτο" not in "".join(networks.texts(geestland))
    # That was a choice, too: the menu names it, and the next text goes there at once.
    assert any("Γράφετε στο: Vari – Basel" in text for text in networks.texts(MARIA))
    networks.window(MARIA, "Τρίτο", "el")
    assert "Τρίτο" in networks.last(basel).text
    assert count(networks, Held) == 0


def test_a_reply_goes_where_it_belongs(networks: TwoNetworks) -> None:
    _, geestland, basel = with_two(networks)
    networks.window(MARIA, "/to basel")
    networks.say(geestland, JENS, "Guten Morgen", language="de")
    networks.window(MARIA, "Καλημέρα", "el", reply_to=networks.last(MARIA).native_id)
    assert "Καλημέρα" in networks.last(geestland).text
    networks.window(MARIA, "Γεια", "el")
    assert "Γεια" in networks.last(basel).text


def test_the_pinned_menu_names_and_switches_the_tandem(networks: TwoNetworks) -> None:
    with_two(networks)
    networks.window(MARIA, "/menu")
    menu = networks.last(MARIA)
    assert menu.choices[:2] == ("Γράφω στο Vari – Basel", "Γράφω στο Vari – Geestland")
    answer = networks.tap(MARIA, MARIA, "Γράφω στο Vari – Basel", menu)
    assert (answer.text, answer.alert) == ("", False)
    assert menu.text.startswith("Από τώρα γράφετε στο Vari – Basel.")
    assert "Γράφετε στο: Vari – Basel" in menu.text
    assert menu.choices[0] == "Γράφω στο Vari – Geestland"
    assert networks.pins()[-1].target == menu.native_id
    networks.window(MARIA, "/to geestland")
    assert "Γράφετε στο: Vari – Geestland" in menu.text


def test_an_edit_of_a_held_text_is_what_is_sent(networks: TwoNetworks) -> None:
    _, geestland, _ = with_two(networks)
    said = networks.window(MARIA, "Λαθος", "el")
    networks.edit_in(MARIA, MARIA, said, "Σωστό")
    networks.tap(MARIA, MARIA, "Αποστολή στο Vari – Geestland")
    assert "Σωστό" in networks.last(geestland).text
    assert "Λαθος" not in "".join(networks.texts(geestland))


def test_held_texts_can_be_dropped(networks: TwoNetworks) -> None:
    _, geestland, _ = with_two(networks)
    networks.window(MARIA, "Όχι αυτό", "el")
    networks.tap(MARIA, MARIA, "Χωρίς αποστολή")
    assert networks.last(MARIA).text == "Το μήνυμά σας δεν διαβιβάστηκε."
    assert count(networks, Held) == 0
    assert "Όχι αυτό" not in "".join(networks.texts(geestland))


# --- while a question is open -----------------------------------------------------------------------------------


def asked(net: TwoNetworks) -> str:
    """The bot asks Maria something; returns the question's native id."""
    net.window(MARIA, "/ask")
    return net.last(MARIA).native_id


def test_a_reply_to_a_question_answers_it(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.window(MARIA, "Πότε αρχίζουμε;", "el", reply_to=asked(networks))
    assert "Πότε αρχίζουμε;" in networks.last(home).text
    assert "Πότε αρχίζουμε;" not in "".join(networks.texts(room))


def test_other_text_is_held_and_asked_about(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    asked(networks)
    networks.window(MARIA, "Πότε αρχίζουμε;", "el")
    assert networks.last(MARIA).choices == ("Αποστολή στο Vari – Geestland", "Ήταν η απάντησή μου", "Χωρίς αποστολή")
    assert "Πότε" not in "".join(networks.texts(room) + networks.texts(home))
    networks.tap(MARIA, MARIA, "Ήταν η απάντησή μου")
    assert "Πότε αρχίζουμε;" in networks.last(home).text
    assert "Πότε" not in "".join(networks.texts(room))


def test_it_may_have_been_for_the_partners(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    question = asked(networks)
    networks.window(MARIA, "Καλημέρα", "el")
    networks.tap(MARIA, MARIA, "Αποστολή στο")
    assert "Καλημέρα" in networks.last(room).text
    # The question is still open.
    networks.window(MARIA, "Πότε;", "el", reply_to=question)
    assert "Πότε;" in networks.last(home).text


def test_a_question_asked_from_the_menu_gives_the_menu_back(networks: TwoNetworks) -> None:
    with_window(networks)
    menu = networks.shown[MARIA][2]
    networks.tap(MARIA, MARIA, "Ερώτηση", menu)
    assert menu.choices == ("Άκυρο", "Πίσω στο μενού")
    networks.window(MARIA, "Πότε;", "el", reply_to=menu.native_id)
    assert "Γράφετε στο: Vari – Geestland" in menu.text


# --- buttons ----------------------------------------------------------------------------------------------------


def test_every_press_is_answered_and_expired_ones_explained(networks: TwoNetworks, clock: SettableClock) -> None:
    with_window(networks)
    answer = networks.press_token(MARIA, MARIA, networks.last(MARIA).native_id, "nonsense")
    assert answer.alert
    assert "/menu" in answer.text
    networks.window(MARIA, "/language")
    shown = networks.last(MARIA)
    clock.advance(25 * 3600)
    assert networks.tap(MARIA, MARIA, "Ελληνικά", shown).alert
    # The pinned menu is for longer.
    clock.advance(90 * 24 * 3600)
    assert not networks.tap(MARIA, MARIA, "Το tandem μου", networks.shown[MARIA][2]).alert


def test_somebody_elses_button_is_not_pressed(networks: TwoNetworks) -> None:
    with_window(networks)
    menu = networks.shown[MARIA][2]
    joined(networks, NIKOS, invited(networks, name="Nikos"))
    token = networks.tokens[menu.native_id]["0"]
    assert networks.press_token(NIKOS, NIKOS, menu.native_id, token).alert


def test_links_differ(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    invited(networks, name="Nikos")
    first = link_in(networks.last(home).text)
    networks.say(home, ANNA, "!invite vari")
    assert link_in(networks.last(home).text) != first


def test_who_left_the_programme_is_neither_heard_nor_shown_anything(networks: TwoNetworks) -> None:
    _, room = with_window(networks)

    def leave(tx: Tx) -> None:
        account = people.account(tx, "telegram", MARIA)
        person = people.participant_of(tx, account) if account is not None else None
        assert person is not None
        people.leave(tx, person)

    networks.write(leave)
    before = count(networks, Message)
    networks.window(MARIA, "Ακούει κανείς;", "el", language_code="el")
    assert networks.last(MARIA).text.startswith("Δεν σας γνωρίζω ακόμη.")
    networks.say(room, JENS, "Guten Morgen", language="de")
    assert count(networks, Message) == before + 1
    assert "Guten Morgen" not in networks.last(MARIA).text


def test_a_reply_to_what_was_forgotten_is_asked_about(networks: TwoNetworks) -> None:
    """An answer of the team can be replied to; once nobody knows what it was, the reply is not taken for a tandem's."""
    home, room = with_window(networks)
    networks.window(MARIA, "/ask Πότε αρχίζουμε;")
    networks.say(home, ANNA, "On Monday.", reply_to=networks.last(home).native_id)
    answer = next(shown for shown in networks.shown[MARIA] if "On Monday." in shown.text)
    networks.window(MARIA, "Ευχαριστώ!", "el", reply_to=answer.native_id)
    assert "Ευχαριστώ!" in networks.last(home).text
    networks.clock.advance(timedelta(days=31).total_seconds())
    while networks.write(lambda tx: sweeping.sweep(tx, networks.settings.retention)):
        pass
    before = networks.texts(room)
    networks.window(MARIA, "Δεν μπορώ να δουλέψω με τον Jens.", "el", reply_to=answer.native_id)
    assert networks.texts(room) == before
    assert networks.last(MARIA).choices[0] == "Αποστολή στο Vari – Geestland"
