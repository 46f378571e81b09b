"""A workshop is prepared, announced, and signed up for: by everybody's clock, in their language, without names."""

from __future__ import annotations

import pytest

from handlers import rendering
from handlers.privacy import mydata
from handlers.workshops import announcing
from storage import audit, erasure, outbox, people, portrait, workshops
from storage.database import Tx
from storage.deliveries import Send
from storage.models import Mention as Mentioned, OutboxRow, SignUp, Workshop
from tests.flows.windows.scenes import JENS, MARIA, NIKOS
from tests.flows.workshops.scenes import ABOUT, ELENI, announced, begun, drafted, later, press, sweep, until
from tests.support.stage import ANNA, TEXTS
from tests.support.taps import KEYCAPS
from tests.support.two_networks import TwoNetworks


def the_workshop(net: TwoNetworks) -> Workshop:
    """Return the only workshop."""
    (found,) = net.write(lambda tx: tx.query(Workshop).all())
    return found


def states(net: TwoNetworks) -> list[tuple[str, str]]:
    """Return who signed up, in order, and what they have."""
    return [(person.name.split()[0], row.state) for row, person in net.write(lambda tx: workshops.signups(tx, 1))]


# --- preparing --------------------------------------------------------------------------------------------------


def test_a_draft_is_shown_back_in_full_and_as_it_will_read(networks: TwoNetworks) -> None:
    home, room = begun(networks)
    before = len(networks.texts(room))
    shown = drafted(networks, home, places=20)
    assert shown.text.split("\n\n")[0].splitlines() == [
        "Draft 1: nothing has been announced yet.",
        "Workshop: Open data",
        "Thursday, 10 December 2026, 15:00 (Berlin)",
        "Vari: at 16:00 · Geestland: at 15:00",
        "60 minutes",
        "By video call",
        "Places: 20",
        "To: everybody",
        "Rooms: 1 · chats on Telegram: 3 · people: 4",
    ]
    assert f"Greek\n[el] Open data\n{ABOUT}" in shown.text
    assert len(networks.texts(room)) == before
    press(networks, home, ANNA, "Cancel")
    assert networks.last(home).text == "All right, nothing was announced."


def test_by_taps_and_questions_alone(networks: TwoNetworks) -> None:
    home, _ = begun(networks)
    networks.say(home, ANNA, "!menu")
    menu = networks.last(home)
    for label in ("Programme", "Prepare a workshop or web seminar"):
        while label not in menu.choices:
            networks.press(home, ANNA, menu.native_id, KEYCAPS[menu.choices.index("More …")])
        networks.press(home, ANNA, menu.native_id, KEYCAPS[menu.choices.index(label)])
    asked = menu.native_id
    networks.say(home, ANNA, "Sensors in the city", reply_to=asked)
    networks.say(home, ANNA, "Friday", reply_to=networks.last(home).native_id)
    assert networks.last(home).text == "At what time? Please name the time, too."
    networks.say(home, ANNA, "Friday at 14:00", reply_to=networks.shown[home][-2].native_id)
    asked_which = networks.last(home)
    assert "Friday, 27 November 2026, 14:00 (Berlin)" in asked_which.text
    press(networks, home, ANNA, "Workshop or web seminar")
    press(networks, home, ANNA, "Web seminar")
    press(networks, home, ANNA, "Number of places")
    press(networks, home, ANNA, "10")
    press(networks, home, ANNA, "For whom")
    press(networks, home, ANNA, "Vari")
    found = the_workshop(networks)
    assert (found.kind, found.capacity, found.audience, found.wall) == (
        "seminar",
        10,
        ["vari-geestland"],
        "2026-11-27T14:00",
    )


def test_what_is_ambiguous_is_asked(networks: TwoNetworks) -> None:
    home, _ = begun(networks)
    networks.say(home, ANNA, '!workshop new "Open data" 12/1/2027 at 15:00')
    asked = networks.last(home)
    assert asked.text.startswith("That can mean several things.")
    press(networks, home, ANNA, next(choice for choice in asked.choices if "12 January" in choice))
    assert the_workshop(networks).wall == "2027-01-12T15:00"
    networks.say(home, ANNA, '!workshop new "Open data" yesterday at 15:00')
    assert networks.write(lambda tx: tx.query(Workshop).count()) == 1


# --- announcing -------------------------------------------------------------------------------------------------


def test_everybody_reads_it_in_their_language_and_by_their_clock(networks: TwoNetworks) -> None:
    _, room = announced(networks, places=2)
    assert networks.last(room).text.split("\n\n") == [
        "Workshop: [de] Open data\n"
        "Donnerstag, 10. Dezember 2026, 15:00 Uhr (Berlin)\n"
        "Vari: 16:00 Uhr · Geestland: 15:00 Uhr\n"
        "60 Minuten\nPer Videokonferenz\nFreie Plätze: 2 von 2",
        f"[de] {ABOUT}",
        f"Automatisch übersetzt aus dem Englischen. Original:\n{ABOUT}",
        "Bitte antworten Sie unten, oder schreiben Sie „!workshop join 1“.",
    ]
    told = networks.last(MARIA).text
    assert told.startswith("Εργαστήριο: [el] Open data\nΠέμπτη 10 Δεκεμβρίου 2026, 16:00 (Αθήνα)\n")
    assert "meet.example.org" not in told  # The link is for those who sign up.
    assert networks.write(lambda tx: audit.entries(tx, 0, 1, 9))[0].command == "workshop announce"


def test_a_title_whose_translation_is_late_is_completed(networks: TwoNetworks) -> None:
    """Also where there is no description that is passed on."""
    home, _ = begun(networks)
    networks.say(home, ANNA, '!workshop new "Open data" Thursday 10 December 15:00')

    def work(tx: Tx) -> list[tuple[str, bool]]:
        workshop = workshops.lock(tx, 1)
        assert workshop is not None
        workshop.state = "open"
        announcing.announce(tx, workshop, networks.context)
        drafts = [
            rendering.draft(tx, claim, networks.context)
            for claim in outbox.claim(tx, networks.generation, 50, networks.platforms)
        ]
        done = [draft.finish([None for _ in draft.needs]) for draft in drafts]
        return [
            (one.action.content.text.splitlines()[0], one.incomplete) for one in done if isinstance(one.action, Send)
        ]

    assert networks.write(work) == [("Workshop: Open data", True)] + [("Εργαστήριο: Open data", True)] * 3


def test_it_is_for_whom_it_is_for(networks: TwoNetworks) -> None:
    home, room = begun(networks)
    drafted(networks, home)
    networks.say(home, ANNA, "!workshop set 1 to city:vari")
    press(networks, home, ANNA, "Announce")
    assert networks.last(MARIA).text.startswith("Εργαστήριο")
    assert "Workshop" not in "".join(networks.texts(room))
    networks.say(room, JENS, "!workshop join 1")
    assert networks.last(room).text == "Diese Veranstaltung ist für: Vari"
    networks.say(room, JENS, "!workshop list")
    assert networks.last(room).text == "Zurzeit steht keine Veranstaltung an."
    assert states(networks) == []


def test_it_is_announced_once(networks: TwoNetworks) -> None:
    home, _ = announced(networks)
    before = len(networks.texts(MARIA))
    networks.say(home, ANNA, "!workshop announce 1")
    assert networks.last(home).text == "It has been announced already."
    assert len(networks.texts(MARIA)) == before


# --- signing up -------------------------------------------------------------------------------------------------


def test_one_tap_changes_the_announcement_everywhere_and_names_nobody(networks: TwoNetworks) -> None:
    home, room = announced(networks, places=3)
    shown = networks.last(room)
    in_window = networks.last(MARIA)
    networks.tap(MARIA, MARIA, "Θα έρθω")
    assert "Ελεύθερες θέσεις: 2 από 3\nΈχετε θέση." in in_window.text
    assert "Βιντεοκλήση: https://meet.example.org/" in in_window.text
    later(networks)
    assert "Freie Plätze: 2 von 3\n\n" in shown.text
    press(networks, room, JENS, "Ich komme")
    assert "Freie Plätze: 1 von 3" in shown.text
    assert networks.last(room).text == "Notiert:\nSie haben einen Platz."
    # The same buttons go on working for everybody.
    press(networks, room, JENS, "Ich komme nicht")
    assert "Freie Plätze: 2 von 3" in shown.text
    assert len([text for text in networks.texts(room) if text.startswith("Workshop")]) == 1
    assert not any(name in text for text in networks.texts(room) for name in ("Maria", "Jens"))
    networks.say(home, ANNA, "!workshop show 1")
    assert "Coming (1): Maria Papadopoulou (Vari)" in networks.last(home).text


def test_pressing_twice_is_signing_up_once(networks: TwoNetworks) -> None:
    _, room = announced(networks, places=2)
    networks.tap(MARIA, MARIA, "Θα έρθω")
    networks.tap(MARIA, MARIA, "Θα έρθω")
    assert states(networks) == [("Maria", "coming")]
    press(networks, room, JENS, "Ich komme nicht")
    press(networks, room, JENS, "Ich komme")
    assert states(networks) == [("Maria", "coming"), ("Jens", "coming")]


def test_typed_lines_and_undo(networks: TwoNetworks) -> None:
    announced(networks, places=1)
    networks.window(NIKOS, "/workshop_join 1")
    assert networks.shown[NIKOS][-2].text.startswith("Έχετε θέση.\nΕργαστήριο: [el] Open data\nΠέμπτη 10")
    assert networks.last(NIKOS).text == "Εργαστήριο: [el] Open data\nΓια το ημερολόγιό σας"
    networks.window(MARIA, "/workshop_join 1")
    assert networks.last(MARIA).text.startswith("Είστε στη λίστα αναμονής: αριθμός 1.")
    networks.window(NIKOS, "/workshop_leave 1")
    assert states(networks) == [("Maria", "coming")]
    networks.window(NIKOS, "/undo")
    assert networks.last(NIKOS).text.endswith("\nΕίστε στη λίστα αναμονής: αριθμός 1.")
    networks.window(MARIA, "/undo")
    assert states(networks) == [("Nikos", "coming")]


def test_the_menu_offers_the_list_while_there_is_something(networks: TwoNetworks) -> None:
    home, _ = begun(networks)
    networks.window(MARIA, "/part meetings")
    assert "Εργαστήρια και διαδικτυακά σεμινάρια" not in networks.last(MARIA).choices
    drafted(networks, home)
    press(networks, home, ANNA, "Announce")
    networks.window(MARIA, "/part meetings")
    assert "Εργαστήρια και διαδικτυακά σεμινάρια" in networks.last(MARIA).choices
    networks.tap(MARIA, MARIA, "Εργαστήρια")
    assert networks.last(MARIA).text.splitlines() == [
        "Αυτά έρχονται:",
        "1 · Πέμπτη 10 Δεκεμβρίου 2026, 16:00 (Αθήνα) · [el] Open data · Εργαστήριο",
    ]
    networks.tap(MARIA, MARIA, "Θα έρθω: 1")
    assert states(networks) == [("Maria", "coming")]


# --- waiting ----------------------------------------------------------------------------------------------------


def full(net: TwoNetworks, when: str = "Thursday 10 December 15:00") -> tuple[str, str]:
    """One place, which Maria has; Nikos and Eleni wait."""
    found = announced(net, when, places=1)
    for user in (MARIA, NIKOS, ELENI):
        net.tap(user, user, "Θα έρθω")
    return found


def test_the_waiting_list_goes_by_the_order_of_sign_ups(networks: TwoNetworks) -> None:
    _, room = full(networks)
    assert states(networks) == [("Maria", "coming"), ("Nikos", "waiting"), ("Eleni", "waiting")]
    later(networks)
    assert "Alle Plätze sind vergeben. Auf der Warteliste: 2" in networks.last(room).text
    assert "Είστε στη λίστα αναμονής: αριθμός 2." in networks.last(ELENI).text
    networks.tap(MARIA, MARIA, "Δεν θα έρθω")
    assert states(networks) == [("Nikos", "coming"), ("Eleni", "waiting")]
    # Whoever comes back is the last one.
    networks.tap(MARIA, MARIA, "Θα έρθω")
    assert states(networks)[-1] == ("Maria", "waiting")


def test_who_moves_up_is_told_with_the_news_of_the_day_unless_it_is_soon(networks: TwoNetworks) -> None:
    full(networks)
    networks.tap(MARIA, MARIA, "Δεν θα έρθω")
    assert not any("Ελευθερώθηκε" in text for text in networks.texts(NIKOS))
    (waits,) = networks.write(lambda tx: [one.line.key for one in tx.query(Mentioned).all()])
    assert waits == "workshops-moved-up"
    until(networks, "2026-12-09T12:00")
    networks.tap(NIKOS, NIKOS, "Δεν θα έρθω")
    assert networks.shown[ELENI][-2].text.startswith("Ελευθερώθηκε μία θέση και είναι δική σας: [el] Open data")


def test_nobody_is_told_at_night_that_they_moved_up(networks: TwoNetworks) -> None:
    full(networks)
    until(networks, "2026-12-09T23:30")
    before = len(networks.texts(NIKOS))
    networks.tap(MARIA, MARIA, "Δεν θα έρθω")
    assert not any("Ελευθερώθηκε" in text for text in networks.texts(NIKOS)[before:])
    until(networks, "2026-12-10T07:30")  # Half past eight in Athens.
    assert [text for text in networks.texts(NIKOS) if "Ελευθερώθηκε" in text]


def test_more_places_are_given_to_those_who_wait(networks: TwoNetworks) -> None:
    home, room = full(networks)
    networks.say(home, ANNA, "!workshop set 1 places 2")
    assert states(networks) == [("Maria", "coming"), ("Nikos", "coming"), ("Eleni", "waiting")]
    # Nobody who has a place loses it.
    networks.say(home, ANNA, "!workshop set 1 places 1")
    assert states(networks) == [("Maria", "coming"), ("Nikos", "coming"), ("Eleni", "waiting")]
    networks.say(home, ANNA, "!workshop set 1 places none")
    assert {state for _, state in states(networks)} == {"coming"}
    assert "Plätze" not in networks.last(room).text


def test_what_is_stored_about_somebody_names_the_workshop(networks: TwoNetworks) -> None:
    announced(networks)
    networks.tap(MARIA, MARIA, "Θα έρθω")

    def page(tx: Tx) -> str:
        maria = next(person for person in people.everybody(tx) if person.name.startswith("Maria"))
        return mydata.as_html(portrait.of(tx, maria), networks.clock.wall, TEXTS, "el", "Europe/Athens")

    assert "<td>Open data</td><td>coming</td>" in networks.write(page)


def test_a_forgotten_person_makes_room(networks: TwoNetworks) -> None:
    full(networks)

    def forget(tx: Tx) -> None:
        maria = next(person for person in people.everybody(tx) if person.name.startswith("Maria"))
        erasure.forget(tx, maria)

    networks.write(forget)
    assert networks.write(lambda tx: tx.query(SignUp).count()) == 2
    networks.clock.advance(25 * 3600)
    sweep(networks)
    assert states(networks) == [("Nikos", "coming"), ("Eleni", "waiting")]


def test_a_rush_is_one_change_in_each_place(networks: TwoNetworks) -> None:
    """What nobody has begun to send gives way to what is true by then."""
    announced(networks, places=9)

    def rush(tx: Tx) -> int:
        before = tx.query(OutboxRow).filter_by(state="waiting").count()
        workshop = workshops.lock(tx, 1)
        assert workshop is not None
        for person in people.everybody(tx):
            workshops.join(tx, workshop, person.id)
            announcing.refresh(tx, workshop, networks.context)
        return tx.query(OutboxRow).filter_by(state="waiting").count() - before

    assert networks.write(rush) == 4
    networks.settle()
    assert "Ελεύθερες θέσεις: 4 από 9" in networks.last(MARIA).text


def test_a_title_needs_no_quotation_marks(networks: TwoNetworks) -> None:
    home, _ = begun(networks)
    networks.say(home, ANNA, "!workshop new Open data for citizens Thursday 10 December 15:00")
    found = the_workshop(networks)
    assert (found.title, found.wall) == ("Open data for citizens", "2026-12-10T15:00")
    networks.say(home, ANNA, "!workshop new Open data some day")
    assert networks.last(home).text.startswith("I did not understand “data some day”.")


def test_a_newcomer_reads_what_is_coming(networks: TwoNetworks) -> None:
    announced(networks)
    networks.window(MARIA, "/catch_up")
    assert "Αυτά έρχονται:\n1 · Πέμπτη 10 Δεκεμβρίου 2026, 16:00 (Αθήνα) · [el] Open data" in networks.last(MARIA).text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("!workshop join 7", "There is no workshop 7. “!workshop list” shows what is coming."),
        ("!workshop set 1 places 0", "Please give a number from 1 to 2,000."),
        ("!workshop set 1 to all", "It has been announced."),
        ("!workshop attended 1 14", "It has not begun yet."),
    ],
)
def test_what_cannot_be_done_is_said(networks: TwoNetworks, line: str, said: str) -> None:
    home, _ = announced(networks)
    networks.say(home, ANNA, line)
    assert networks.last(home).text.startswith(said)
