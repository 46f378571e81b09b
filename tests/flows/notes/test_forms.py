"""The guided form: one question at a time, resumable, by two people at once, in any order."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings as tries, strategies as st

from config.settings import Notes
from storage import forms, steps
from tests.flows.notes.scenery import (
    ANNA,
    JENS,
    MARIA,
    NIKOS,
    fields,
    held,
    hold,
    person,
    press,
    rows,
    said,
    the_session,
)
from tests.support.stage import Shown
from tests.support.two_networks import TwoNetworks


def begun(net: TwoNetworks, who: str = MARIA) -> tuple[str, int]:
    """A session, and somebody's form about it in their window."""
    room, session = held(net)
    net.window(who, "!session complete")
    return room, session


def at(net: TwoNetworks, session: int, who: str = MARIA) -> tuple[str, str, str]:
    """Return where somebody is: state, field, city."""

    def work(tx: Any) -> tuple[str, str, str]:
        row = forms.guided(tx, session, person(tx, "telegram", who).id)
        assert row is not None
        return row.state, row.field, row.scope

    return net.write(work)


def answer(net: TwoNetworks, who: str, text: str, shown: Shown | None = None) -> None:
    """Somebody replies to a question in their window: the latest, if none is named."""
    net.window(who, text, "el", reply_to=(shown or net.last(who)).native_id)


def test_from_the_first_question_to_the_last(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    assert networks.last(MARIA).text.splitlines()[1] == "Τι είδους συνάντηση ήταν;"
    networks.tap(MARIA, MARIA, "Διαδικτυακή συνάντηση")
    assert networks.last(MARIA).text.splitlines()[1] == "Vari: Πόσα άτομα συμμετείχαν;"
    for _ in range(2):
        networks.tap(MARIA, MARIA, "Διοίκηση +1")
    networks.tap(MARIA, MARIA, "Αιρετοί +1")
    assert "· Διοίκηση: 2" in networks.last(MARIA).text
    networks.tap(MARIA, MARIA, "Επόμενη")
    answer(networks, MARIA, "Οι αισθητήρες χαλάνε")
    networks.tap(MARIA, MARIA, "Επόμενη")  # objective
    answer(networks, MARIA, "Πρώτο\nΔεύτερο")
    for _ in range(3):
        networks.tap(MARIA, MARIA, "Επόμενη")  # lesson, practice, evidence
    networks.tap(MARIA, MARIA, "Μπορούμε να το προσαρμόσουμε")
    for _ in range(4):
        networks.tap(MARIA, MARIA, "Επόμενη")  # change, barriers, decision, question
    answer(networks, MARIA, "Η Μαρία στέλνει τον χάρτη\nΟ Νίκος τηλεφωνεί")
    networks.tap(MARIA, MARIA, "4")
    networks.tap(MARIA, MARIA, "Περισσότερες δεξιότητες")
    networks.tap(MARIA, MARIA, "Λύσεις που υιοθετούν άλλοι")
    assert any(choice.startswith("✓ Περισσότερες δεξιότητες") for choice in networks.last(MARIA).choices)
    networks.tap(MARIA, MARIA, "✓ Περισσότερες δεξιότητες")
    networks.tap(MARIA, MARIA, "Επόμενη")
    assert networks.last(MARIA).text == "Τέλος, ευχαριστούμε! Απαντήθηκαν: 8 από 16."
    assert at(networks, session)[0] == "done"
    assert said(networks, session) == [
        ("challenge", "Οι αισθητήρες χαλάνε"),
        ("insight", "Πρώτο"),
        ("insight", "Δεύτερο"),
        ("next", "Η Μαρία στέλνει τον χάρτη"),
        ("next", "Ο Νίκος τηλεφωνεί"),
    ]
    assert {note.source for note in rows(networks, session)} == {"form"}
    assert fields(networks, session) == {
        ("format", ""): "online",
        ("participants", "vari"): {"staff": 2, "politics": 1},
        ("transfer", ""): "adapt",
        ("satisfaction", "vari"): 4,
        ("impact", ""): ["reuse"],
    }
    assert len(networks.write(lambda tx: steps.open_ones(tx, 1))) == 2
    # What is still open can be gone to.
    networks.tap(MARIA, MARIA, "Ακόμη ανοιχτό: Στόχος")
    assert at(networks, session) == ("open", "objective", "")


def test_what_it_was_says_what_is_asked(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    networks.tap(MARIA, MARIA, "Εκπαιδευτική επίσκεψη")
    assert networks.last(MARIA).text.splitlines()[1] == "Ποια πόλη φιλοξένησε τη συνάντηση;"
    assert "ερώτηση 2 από 18" in networks.last(MARIA).text
    networks.tap(MARIA, MARIA, "Geestland")
    assert fields(networks, session) == {("format", ""): "visit", ("host", ""): "geestland"}
    networks.window(MARIA, "!undo")
    networks.window(MARIA, "!undo")
    assert the_session(networks, session).kind == "checkin"


def test_it_goes_on_days_later_where_it_was(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    networks.tap(MARIA, MARIA, "Διαδικτυακό σεμινάριο")
    networks.tap(MARIA, MARIA, "Επόμενη")
    question = networks.last(MARIA)
    networks.tap(MARIA, MARIA, "Αργότερα")
    assert at(networks, session)[0] == "stopped"
    networks.clock.jump(timedelta(days=5).total_seconds())
    hold(networks)  # a later session changes nothing
    networks.window(MARIA, "!session complete")
    assert networks.last(MARIA).text.startswith("Χαιρόμαστε που συνεχίζετε.")
    assert at(networks, session) == ("open", "challenge", "")
    # The question of five days ago still takes its answer.
    answer(networks, MARIA, "Το δίκτυο", question)
    assert said(networks, session) == [("challenge", "Το δίκτυο")]
    assert at(networks, session) == ("open", "objective", "")


def test_it_survives_a_kill_between_two_questions(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    networks.tap(MARIA, MARIA, "Διαδικτυακό σεμινάριο")
    networks.tap(MARIA, MARIA, "Επόμενη")
    again = TwoNetworks(networks.database, networks.clock)
    again._see(networks._seen())
    again._numbers = networks._numbers
    answer(again, MARIA, "Το δίκτυο")
    assert said(again, session) == [("challenge", "Το δίκτυο")]
    assert at(again, session) == ("open", "objective", "")


def test_out_of_order_an_older_question_is_corrected(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    networks.tap(MARIA, MARIA, "Επόμενη")
    networks.tap(MARIA, MARIA, "Επόμενη")
    challenge = networks.last(MARIA)
    answer(networks, MARIA, "Α", challenge)
    objective = networks.last(MARIA)
    assert objective is not challenge
    answer(networks, MARIA, "Ο στόχος", objective)
    answer(networks, MARIA, "Β", challenge)
    assert said(networks, session) == [("challenge", "Β"), ("objective", "Ο στόχος")]
    assert networks.last(MARIA).text.startswith("Διορθώθηκε: Πρόκληση")
    assert at(networks, session) == ("open", "insight", "")
    networks.window(MARIA, "!undo")
    assert said(networks, session)[0] == ("challenge", "Α")
    networks.tap(MARIA, MARIA, "Συνέχεια")
    assert at(networks, session) == ("open", "insight", "")


def test_another_language_is_kept_as_such(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    answer(networks, MARIA, "Web-Seminar")
    assert fields(networks, session) == {("format", ""): "webinar"}
    networks.tap(MARIA, MARIA, "Επόμενη")
    question = networks.last(MARIA)
    networks.window(MARIA, "Das Wasser reicht im Sommer nicht", "de", reply_to=question.native_id)
    (note,) = rows(networks, session)
    assert (note.kind, note.language, note.content) == ("challenge", "de", "Das Wasser reicht im Sommer nicht")


def test_what_is_a_list_grows_until_it_is_written_anew(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    for _ in range(4):
        networks.tap(MARIA, MARIA, "Επόμενη")
    answer(networks, MARIA, "Α")
    networks.tap(MARIA, MARIA, "Προηγούμενη")
    again = networks.last(MARIA)
    assert "· Vari: Α" in again.text
    answer(networks, MARIA, "Α\nΒ", again)
    assert [text for _, text in said(networks, session, "insight")] == ["Α", "Β"]
    networks.tap(MARIA, MARIA, "Προηγούμενη")
    networks.tap(MARIA, MARIA, "Γράψιμο από την αρχή")
    answer(networks, MARIA, "Γ")
    assert [text for _, text in said(networks, session, "insight")] == ["Γ"]


def test_two_people_at_once_see_each_other_and_lose_nothing(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    networks.window(NIKOS, "!session complete")
    networks.tap(MARIA, MARIA, "Διαδικτυακό σεμινάριο")
    networks.tap(NIKOS, NIKOS, "Επόμενη")
    for who in (MARIA, NIKOS):
        networks.tap(who, who, "Επόμενη")
    # Both are at the challenge; both write.
    answer(networks, MARIA, "Της Μαρίας")
    answer(networks, NIKOS, "Του Νίκου")
    assert said(networks, session) == [("challenge", "Της Μαρίας"), ("challenge", "Του Νίκου")]
    networks.tap(NIKOS, NIKOS, "Προηγούμενη")
    assert "· Vari: Της Μαρίας" in networks.last(NIKOS).text
    networks.tap(NIKOS, NIKOS, "Γράψιμο από την αρχή")
    # Meanwhile Maria writes another field; what Nikos saw is what he replaces.
    answer(networks, MARIA, "Στόχος")
    answer(networks, NIKOS, "Των δυο μας")
    assert said(networks, session) == [("challenge", "Των δυο μας"), ("objective", "Στόχος")]
    networks.window(NIKOS, "!undo")
    assert said(networks, session, "challenge") == [("challenge", "Της Μαρίας"), ("challenge", "Του Νίκου")]
    # A choice is one for all; the second sees the first's.
    for _ in range(3):
        networks.tap(NIKOS, NIKOS, "Προηγούμενη")
    first = next(one for one in reversed(networks.shown[NIKOS]) if "Τι είδους" in one.text)
    assert "✓ Διαδικτυακό σεμινάριο" in first.choices


def test_in_a_room_it_is_by_replies_and_a_coordinator_answers_for_all(networks: TwoNetworks) -> None:
    room, session = held(networks)
    networks.say(room, ANNA, "!session complete")
    press(networks, room, ANNA, "Next")
    assert networks.last(room).text.splitlines()[1].endswith("How many took part?")
    networks.say(room, ANNA, "3 0 1", networks.last(room).native_id)
    networks.say(room, ANNA, "7", networks.last(room).native_id)
    cities = {scope: value for (field, scope), value in fields(networks, session).items() if field == "participants"}
    assert sorted(cities.values(), key=str) == [{"staff": 3, "politics": 0, "experts": 1}, {"staff": 7}]
    assert set(cities) == {"vari", "geestland"}
    networks.say(room, JENS, "just talking")
    assert said(networks, session) == []
    networks.say(room, ANNA, "one 2 many 4 numbers 5 6 7", networks.last(room).native_id)
    home = networks.the_room("coordinators")
    networks.say(home, ANNA, "!session complete")
    press(networks, home, ANNA, "Vari – Geestland")
    assert "question 4 of 18" in networks.last(home).text


def test_the_rest_is_offered_below_the_questions(networks: TwoNetworks) -> None:
    room, session = held(networks)
    questions = next(one for one in networks.shown[MARIA] if "τρεις σύντομες" in one.text)
    networks.tap(MARIA, MARIA, "Συμπλήρωση των υπόλοιπων", questions)
    assert "Τι είδους συνάντηση ήταν;" in networks.last(MARIA).text
    assert "τρεις σύντομες" in questions.text
    direct = networks.invite_bot(JENS, direct=True)
    press(networks, room, JENS, "Das Übrige")
    networks.say(room, JENS, "!session complete")
    assert sum("Frage 1 von 16" in text for text in networks.texts(direct)) == 2
    press(networks, direct, JENS, "Weiter")
    # A number that is typed where numbers are asked for is no button.
    networks.say(direct, JENS, "3")
    assert fields(networks, session) == {("participants", "geestland"): {"staff": 3}}
    networks.say(direct, JENS, "Unsere Sensoren", language="de")
    assert said(networks, session) == [("challenge", "Unsere Sensoren")]


def test_what_has_changed_meanwhile_is_explained(networks: TwoNetworks) -> None:
    _, session = begun(networks)
    shown = networks.last(MARIA)
    home = networks.the_room("coordinators")
    networks.say(home, ANNA, "!tandem extend vari Arezzo=it")
    networks.mean(home, ANNA, "!tandem remove vari Vari")
    told = networks.tap(MARIA, MARIA, "Διαδικτυακό σεμινάριο", shown)
    assert told.text.startswith("Μόνο οι άνθρωποι του")
    networks.say(home, ANNA, "!tandem replace vari Arezzo Vari")
    networks.mean(home, ANNA, "!tandem end vari")
    told = networks.tap(MARIA, MARIA, "Διαδικτυακό σεμινάριο", shown)
    assert "έχει λήξει" in told.text
    assert fields(networks, session) == {}


def test_a_programmes_own_template(networks: TwoNetworks, tmp_path: Path) -> None:
    (tmp_path / "checkin.toml").write_text(
        'title = {de = "Kurz"}\nfields = ["mood", "next"]\n[[field]]\nkey = "mood"\nkind = "text"\n'
        'title = {de = "Stimmung"}\n',
        encoding="utf-8",
    )
    programme = networks.settings.programme.model_copy(update={"language": "de"})
    networks.settings = networks.settings.model_copy(
        update={"notes": Notes(templates=tmp_path), "programme": programme}
    )
    _, session = begun(networks)
    # In Greek there is none, so it is the programme's language.
    assert networks.last(MARIA).text.splitlines()[1] == "Stimmung"
    answer(networks, MARIA, "Καλή")
    answer(networks, MARIA, "Τίποτα")
    assert said(networks, session) == [("mood", "Καλή"), ("next", "Τίποτα")]


VALUES: dict[str, type] = {"participants": dict, "impact": list, "satisfaction": int}
ACTS = st.sampled_from(["press", "reply", "old", "say", "complete", "undo"])


@tries(max_examples=15, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_of_presses_and_answers_leaves_a_whole_form(networks: TwoNetworks, data: st.DataObject) -> None:
    net = networks
    session = hold(net) if net.actions else held(net)[1]
    for who in (MARIA, NIKOS):
        net.window(who, "!session complete 1")
    begun_at = {who: len(net.shown[who]) for who in (MARIA, NIKOS)}
    for number in range(data.draw(st.integers(1, 14))):
        who = data.draw(st.sampled_from([MARIA, NIKOS]))
        asked = [one for one in net.shown[who][begun_at[who] - 1 :] if "ερώτηση" in one.text]
        match data.draw(ACTS):
            case "press" | "old" as act if asked:
                shown = asked[-1] if act == "press" else data.draw(st.sampled_from(asked))
                if shown.choices:
                    net.tap(who, who, data.draw(st.sampled_from(shown.choices)), shown)
            case "reply" if asked:
                answer(net, who, f"λέξη {number}\nκι άλλη", data.draw(st.sampled_from(asked)))
            case "say":
                net.window(who, f"λόγια {number}", "el")
            case "complete":
                net.window(who, "!session complete")
            case "undo":
                net.window(who, "!undo")
    check_whole(net, session)


def check_whole(net: TwoNetworks, session: int) -> None:
    """Nothing that is noted is half, and both can go on."""
    for note in rows(net, session):
        assert note.content.strip()
        assert note.source == "form"
        assert note.city_id is not None
    for (field, scope), value in fields(net, session).items():
        assert scope in ("", "vari")
        assert value is None or isinstance(
            value, {"participants": dict, "impact": list, "satisfaction": int}.get(field, str)
        )
    for who in (MARIA, NIKOS):
        net.window(who, "!session complete")
        assert "ερώτηση" in net.last(who).text
        assert at(net, session, who)[0] == "open"
