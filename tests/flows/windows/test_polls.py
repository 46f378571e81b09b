"""Polls: asked in every room, counted together, closed everywhere."""

from __future__ import annotations

import dataclasses

from handlers.events import MessageEdited, MessageReceived
from storage import people, sweeping
from storage.database import Tx
from storage.deliveries import Redact
from storage.kinds import EndPoll
from storage.models import Poll, Vote
from tests.flows.windows.scenes import GROUP, JENS, MARIA, NIKOS, founded, invited, joined, with_window
from tests.flows.windows.test_groups import linked
from tests.support.databases import SettableClock
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks, a_poll


def tally(net: TwoNetworks, room: str) -> str:
    return net.last(room).text


def rows(net: TwoNetworks, model: type[Poll | Vote]) -> int:
    return net.write(lambda tx: tx.query(model).count())


# --- asking -----------------------------------------------------------------------------------------------------


def test_a_poll_is_asked_in_the_window_in_its_language(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    ((_, poll),) = networks.polls_in(MARIA)
    assert poll.question == "Jens Meyer · Geestland: [el] Wann?"
    assert poll.options == ("[el] Montag", "[el] Dienstag")
    assert networks.polls_in(room) == []
    assert tally(networks, MARIA).startswith("Όλα τα δωμάτια μαζί: 0 ψήφοι\n[el] Wann?\n1. [el] Montag – 0")
    assert "ποιος επέλεξε τι" in tally(networks, MARIA)
    here = networks.last(room)
    assert here.reply_to == asked
    assert here.quiet
    assert "Alle Räume zusammen: 0 Stimmen" in here.text


def test_a_poll_from_a_window_is_asked_there_once_more(networks: TwoNetworks) -> None:
    """Bots see votes only in their own polls."""
    _, room = with_window(networks)
    networks.ask_in(MARIA, MARIA, "Πότε;", "Δευτέρα", "Τρίτη", language="el")
    ((_, here),) = networks.polls_in(MARIA)
    ((_, there),) = networks.polls_in(room)
    assert here.options == ("Δευτέρα", "Τρίτη")
    assert there.question == "Maria Papadopoulou · Vari: [de] Πότε;"
    assert "δεύτερη δημοσκόπηση" in tally(networks, MARIA)


def test_votes_from_all_rooms_are_counted_together_and_told_in_all(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    ((native, _),) = networks.polls_in(MARIA)
    networks.vote(room, JENS, asked, "k1")
    networks.vote(MARIA, MARIA, native, "1")
    before = len(networks.shown[MARIA])
    networks.count()
    assert "Όλα τα δωμάτια μαζί: 2 ψήφοι" in tally(networks, MARIA)
    assert "1. [el] Montag – 0\n2. [el] Dienstag – 2" in tally(networks, MARIA)
    assert "Alle Räume zusammen: 2 Stimmen\n1. Montag – 0\n2. Dienstag – 2" in tally(networks, room)
    assert len(networks.shown[MARIA]) == before
    assert len(networks.last(MARIA).earlier) == 1  # two votes, one edit
    networks.vote(MARIA, MARIA, native, "0")
    networks.count()
    assert "1. Montag – 1\n2. Dienstag – 1" in tally(networks, room)
    networks.vote(MARIA, MARIA, native)
    networks.count()
    assert "Alle Räume zusammen: eine Stimme" in tally(networks, room)


def test_one_person_has_one_vote_wherever_it_was_cast(networks: TwoNetworks) -> None:
    home, room = with_window(networks)

    def link(tx: Tx) -> None:
        person = people.participant_of(tx, people.see_account(tx, "telegram", MARIA))
        assert person is not None
        people.link_account(tx, people.see_account(tx, "matrix", "@maria:example.org"), person)

    networks.write(link)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    ((native, _),) = networks.polls_in(MARIA)
    networks.vote(MARIA, MARIA, native, "0")
    networks.vote(room, "@maria:example.org", asked, "k1")
    networks.count()
    assert "eine Stimme\n1. Montag – 0\n2. Dienstag – 1" in tally(networks, room)
    assert home


def test_votes_of_strangers_and_nonsense_do_not_count(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    networks.vote(room, "@eve:example.org", asked, "k1")
    networks.vote(room, JENS, asked, "k7", "", "nonsense")
    assert rows(networks, Vote) == 0
    networks.vote(room, JENS, asked, "k1", "k0")  # one answer may be chosen: the first counts
    networks.count()
    assert "1. Montag – 0\n2. Dienstag – 1" in tally(networks, room)


def test_several_answers_count_where_they_may(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de", most=2)
    ((_, poll),) = networks.polls_in(MARIA)
    assert poll.most == 2
    networks.vote(room, JENS, asked, "k1", "k0", "k1")
    networks.count()
    assert "eine Stimme\n1. Montag – 1\n2. Dienstag – 1" in tally(networks, room)


def test_a_vote_that_is_deleted_is_taken_back(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    vote = networks.vote(room, JENS, asked, "k1")
    networks.unpress(room, JENS, vote)
    assert rows(networks, Vote) == 0


def test_a_poll_in_a_group_is_asked_there_once_more(networks: TwoNetworks) -> None:
    home = linked(networks)
    networks.say(home, ANNA, "!tandem add vari telegram Vari Nikos Antoniou")
    joined(networks, NIKOS, invited(networks, name="Nikos"))
    networks.ask_in(GROUP, "500", "When?", "Monday", "Tuesday", language="en")
    ((native, poll),) = networks.polls_in(GROUP)
    assert "Monday" in poll.options[0]
    assert len(networks.polls_in(NIKOS)) == 1
    networks.vote(GROUP, "500", native, "0")
    networks.count()
    assert "1. [el] Monday – 1" in tally(networks, NIKOS)


# --- limits -----------------------------------------------------------------------------------------------------


def test_what_a_poll_cannot_hold_stands_below_it(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    long = "Welcher von den vielen Tagen der kommenden Wochen " * 4
    networks.ask_in(room, JENS, "Wann? " * 80, long + "A", long + "B", language="de")
    ((_, poll),) = networks.polls_in(MARIA)
    assert 290 < len(poll.question) <= 300
    assert [len(option) for option in poll.options] == [100, 100]
    assert [option[:2] for option in poll.options] == ["1.", "2."]
    assert ("Wann? " * 80).strip() in tally(networks, MARIA)
    assert (" ".join((long + "B").split())) in " ".join(tally(networks, MARIA).split())


def test_equal_answers_are_told_apart(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.ask_in(room, JENS, "Wann?", "7", "7", language="de")
    ((_, poll),) = networks.polls_in(MARIA)
    assert poll.options == ("1. 7", "2. 7") or poll.options == ("1. [el] 7", "2. [el] 7")


def test_too_many_answers_are_explained(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.ask_in(room, JENS, "Wann?", *(f"Tag {number}" for number in range(15)), language="de")
    assert networks.polls_in(MARIA) == []
    assert "το πολύ 12 απαντήσεις, και αυτή έχει 15" in tally(networks, MARIA)
    assert "15. [el] Tag 14" in tally(networks, MARIA)


def test_what_begins_with_two_slashes_stays(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.ask_in(room, JENS, "// Wann?", "A", "B", language="de")
    assert networks.polls_in(MARIA) == []
    assert rows(networks, Poll) == 0


def test_a_poll_is_never_a_command(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.ask_in(room, JENS, "!who", "A", "B")
    assert len(networks.polls_in(MARIA)) == 1


# --- closing, editing, deleting ---------------------------------------------------------------------------------


def test_closing_it_closes_it_everywhere(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    ((native, _),) = networks.polls_in(MARIA)
    networks.vote(MARIA, MARIA, native, "0")
    networks.close_poll(room, JENS, asked)
    ended = [action for action in networks.actions if isinstance(action, EndPoll)]
    assert [(action.room, action.target) for action in ended] == [(MARIA, native)]
    networks.count()
    assert tally(networks, room).startswith("Ergebnis aus allen Räumen: eine Stimme")
    networks.vote(room, JENS, asked, "k1")
    networks.count()
    assert rows(networks, Vote) == 1


def test_only_who_asked_closes_it_at_the_client(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    networks.close_poll(room, "@eve:example.org", asked)
    assert not [action for action in networks.actions if isinstance(action, EndPoll)]


def test_a_person_closes_by_command_and_others_cannot(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    networks.window(MARIA, "/poll_close")
    assert "μόνο όποιος ρώτησε" in networks.last(MARIA).text
    networks.say(room, JENS, "!poll close", reply_to=asked)
    assert networks.last(room).text == "Die Umfrage ist in allen Räumen beendet."
    ended = {action.room for action in networks.actions if isinstance(action, EndPoll)}
    assert ended == {MARIA, room}  # the bot closes the person's own poll, too, where it may
    networks.say(room, JENS, "!poll close", reply_to=asked)
    assert networks.last(room).text == "Diese Umfrage ist beendet."
    networks.say(room, JENS, "!poll close")
    assert "antworten Sie auf die Umfrage" in networks.last(room).text


def test_a_poll_that_is_stopped_on_telegram_is_closed(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    native = networks.ask_in(MARIA, MARIA, "Πότε;", "Δευτέρα", "Τρίτη", language="el")
    networks.close_poll(MARIA, "", f"people:{native}")
    ended = {action.room for action in networks.actions if isinstance(action, EndPoll)}
    assert ended == {MARIA, room}


def test_an_edit_asks_anew_and_forgets_the_votes(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    networks.vote(room, JENS, asked, "k1")
    ((old, _),) = networks.polls_in(MARIA)
    text, facts = a_poll("Wann genau?", ("Montag", "Mittwoch"))
    shared = networks._facts(room, JENS) | {"platform": "matrix"}
    networks.handle(MessageEdited(**shared, native_id="$edit", target=asked, content=text, poll=facts))
    assert Redact(MARIA, old) in networks.actions
    _, (_, poll) = networks.polls_in(MARIA)
    assert poll.options == ("[el] Montag", "[el] Mittwoch")
    assert rows(networks, Vote) == 0


def test_deleting_it_deletes_it_everywhere(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    ((native, _),) = networks.polls_in(MARIA)
    networks.unpress(room, JENS, asked)
    targets = {action.target for action in networks.redactions()}
    assert native in targets
    assert len(targets) == 3  # the poll, and both tallies


def test_answers_to_a_poll_are_answers_to_it(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    ((native, _),) = networks.polls_in(MARIA)
    networks.window(MARIA, "Τρίτη", "el", reply_to=native)
    assert networks.last(room).reply_to == asked


def test_votes_are_forgotten_with_the_words(networks: TwoNetworks, clock: SettableClock) -> None:
    _, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    networks.vote(room, JENS, asked, "k1")
    clock.advance(91 * 86400)
    while networks.write(lambda tx: sweeping.sweep(tx, networks.settings.retention)):
        pass
    assert rows(networks, Vote) == 0
    assert rows(networks, Poll) == 1


def test_a_vote_in_a_poll_that_nobody_knows_is_left_alone(networks: TwoNetworks) -> None:
    with_window(networks)
    networks.vote(MARIA, MARIA, "nothing", "0")
    assert rows(networks, Vote) == 0


def test_the_longest_poll_has_a_tally_that_fits(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.ask_in(room, JENS, "ω" * 2000, *("ψ" * 480 + str(number) for number in range(20)), language="de")
    assert len(tally(networks, MARIA).encode()) <= 3500
    assert "20. " in tally(networks, MARIA)


def test_an_undisclosed_poll_shows_its_numbers_at_the_end(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    text, facts = a_poll("Wann?", ("Montag", "Dienstag"))
    shared = networks._facts(room, JENS) | {"platform": "matrix"}
    facts = dataclasses.replace(facts, disclosed=False)
    networks.handle(MessageReceived(**shared, native_id="$secret", content=text, poll=facts))
    networks.vote(room, JENS, "$secret", "k1")
    networks.count()
    assert "eine Stimme\n1. Montag\n2. Dienstag\nDie Zahlen werden gezeigt" in tally(networks, room)
    ((_, poll),) = networks.polls_in(MARIA)
    assert not poll.disclosed
    networks.close_poll(room, JENS, "$secret")
    networks.count()
    assert "1. Montag – 0\n2. Dienstag – 1" in tally(networks, room)


def test_a_tandem_that_rests_counts_nothing(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    networks.say(home, ANNA, "!tandem pause vari")
    networks.vote(room, JENS, asked, "k1")
    assert rows(networks, Vote) == 0


def test_in_the_only_room_the_line_brings_translations(networks: TwoNetworks) -> None:
    _, room = founded(networks)
    networks.say(networks.the_room("coordinators"), ANNA, "!tandem add vari @eleni:example.org Vari Ελένη")
    networks.join(room, "@eleni:example.org", "Ελένη")
    asked = networks.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    line = networks.last(room)
    assert (line.text, line.reply_to, line.quiet) == ("[el] Wann?\n1. [el] Montag\n2. [el] Dienstag", asked, True)
    networks.vote(room, JENS, asked, "k1")
    networks.count()
    assert networks.last(room).earlier == []
    assert rows(networks, Vote) == 1
