"""A collegial consultation: prepared by taps, kept to its times by the clock, and its result a filled log."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings as tries, strategies as st

from storage import checkins, consultations, notes, schedules, tandems
from storage.database import Tx
from storage.models import Consultation, Schedule
from tests.flows.notes.scenery import ANNA, JENS, MARIA, NIKOS, fields, press, rows, said, the_session
from tests.flows.windows.scenes import invited, joined, with_window
from tests.support.stage import Shown, scene
from tests.support.two_networks import TwoNetworks


@scene
def prepared(net: TwoNetworks) -> str:
    """Jens in the room and Maria in her window prepare one about Vari's case, which Jens moderates."""
    _, room = with_window(net)
    joined(net, NIKOS, invited(net, name="Nikos Samaras"))
    net.window(MARIA, "!agenda add Οι αισθητήρες χαλάνε")
    net.say(room, JENS, "!consultation start")
    return room


@scene
def begun(net: TwoNetworks) -> str:
    """The same, begun."""
    room = prepared(net)
    press(net, room, JENS, "Beginnen")
    return room


def minutes(net: TwoNetworks, count: float) -> None:
    """Let time pass, half a minute at a time; what is due is fired."""
    for _ in range(int(count * 2)):
        net.clock.advance(30)
        sweep(net)


def sweep(net: TwoNetworks) -> None:
    """Fire what is due."""
    while net.write(schedules.sweep):
        net.settle()


def phase(net: TwoNetworks, place: str, name: str) -> Shown:
    """Return the message that announces a phase."""
    return [one for one in net.shown[place] if f"· {name} (" in one.text][-1]


def kind(net: TwoNetworks) -> str | None:
    """Return under what a marked line is kept now."""

    def work(tx: Tx) -> str | None:
        known = consultations.of_tandem(tx, 1, begun=True)
        return str(known.phases[known.phase][2]) if known is not None else None

    return net.write(work)


def test_prepared_by_taps(networks: TwoNetworks) -> None:
    room = prepared(networks)
    shown = networks.last(room)
    # The first topic on the agenda is Vari's.
    assert shown.text.splitlines() == [
        "Kollegiale Beratung. Phasen: 6, Minuten: 55. Der Bot achtet auf die Zeit.",
        "Fall: Vari",
        "Moderation: Jens Meyer",
    ]
    press(networks, room, JENS, "Fall: Geestland")
    press(networks, room, JENS, "Moderation: Maria")
    assert shown.text.splitlines()[1:] == ["Fall: Geestland", "Moderation: Maria Papadopoulou"]
    assert kind(networks) is None
    press(networks, room, JENS, "Beginnen")
    assert kind(networks) == "challenge"
    networks.window(NIKOS, "!consultation start")
    assert networks.last(NIKOS).text == "Μια διαβούλευση είναι ήδη σε εξέλιξη."


def test_the_clock_leads_through_the_phases(networks: TwoNetworks) -> None:
    room = begun(networks)
    here, there = phase(networks, room, "Fall schildern"), phase(networks, MARIA, "Παρουσίαση της περίπτωσης")
    assert here.text.splitlines() == [
        "1 von 6 · Fall schildern (10 Min.)",
        "Vari (Fall): Schildern Sie, worum es geht, und enden Sie mit einer Frage.",
        "Geestland (Rat): Hören Sie zu; fragen Sie nur, wenn Sie nicht folgen können.",
        "Moderation: Jens Meyer",
        "Was bleiben soll: # davorsetzen, oder auf diese Nachricht antworten.",
        "Noch 10 Min.",
    ]
    sent = len(networks.texts(room))
    minutes(networks, 5)
    assert here.text.endswith("Noch 5 Min.")
    assert there.text.endswith("Λεπτά που απομένουν: 5")
    minutes(networks, 4)
    assert here.text.endswith("Noch 1 Min.")
    # The time that is left is shown by editing.
    assert len(networks.texts(room)) == sent
    minutes(networks, 1.5)
    assert here.text.endswith("Diese Phase ist vorbei.")
    assert here.choices == ()
    assert phase(networks, MARIA, "Ερωτήσεις").text.splitlines()[1].startswith("2 από 6")
    assert kind(networks) == "question"
    minutes(networks, 10.5)
    assert "Hören Sie zu, ohne etwas zu sagen." in phase(networks, room, "Hypothesen").text


def test_only_the_moderator_goes_on_and_two_taps_skip_nothing(networks: TwoNetworks) -> None:
    room = begun(networks)
    told = networks.tap(MARIA, MARIA, "Επόμενη φάση")
    assert told.text.startswith("Τον συντονισμό έχει: Jens Meyer")
    shown = phase(networks, room, "Fall schildern")
    press(networks, room, JENS, "Fünf Minuten mehr")
    assert shown.text.endswith("Noch 15 Min.")
    press(networks, room, JENS, "Nächste Phase")
    assert kind(networks) == "question"
    networks.say(room, JENS, "!consultation next 1 0")
    assert "nicht mehr aktuell" in networks.last(room).text
    assert kind(networks) == "question"
    networks.tap(MARIA, MARIA, "Από εδώ και πέρα")
    assert phase(networks, room, "Nachfragen").text.splitlines()[3] == "Moderation: Maria Papadopoulou"
    networks.tap(MARIA, MARIA, "Επόμενη φάση")
    assert kind(networks) == "hypothesis"
    networks.say(room, ANNA, "!consultation next")  # a coordinator may, too
    assert kind(networks) == "idea"


def test_after_a_rest_of_the_bot_the_moderator_goes_on(networks: TwoNetworks) -> None:
    room = begun(networks)
    minutes(networks, 3)
    networks.clock.advance(27 * 60)
    sweep(networks)
    shown = phase(networks, room, "Fall schildern")
    assert shown.text.endswith("Die Zeit ist um. Die Moderation macht weiter, wenn Sie so weit sind.")
    assert kind(networks) == "challenge"
    minutes(networks, 30)
    assert kind(networks) == "challenge"
    press(networks, room, JENS, "Nächste Phase")
    assert phase(networks, room, "Nachfragen").text.endswith("Noch 10 Min.")
    minutes(networks, 3)
    networks.clock.advance(30 * 60)
    sweep(networks)
    minutes(networks, 125)
    assert kind(networks) is None
    assert any("Es ging nicht weiter" in text for text in networks.texts(room))


def test_its_result_is_a_filled_log(networks: TwoNetworks) -> None:
    room = begun(networks)
    first = phase(networks, MARIA, "Παρουσίαση της περίπτωσης")
    networks.window(MARIA, "Χαλάνε τον χειμώνα", "el", reply_to=first.native_id)
    assert any("Χαλάνε τον χειμώνα" in text for text in networks.texts(room))  # the others read it, too
    networks.say(room, JENS, "was nur gesagt wird")
    press(networks, room, JENS, "Nächste Phase")
    networks.say(room, JENS, "Seit wann?", phase(networks, room, "Nachfragen").native_id, language="de")
    for _ in range(2):
        press(networks, room, JENS, "Nächste Phase")
    networks.say(room, JENS, "Deckel drauf", phase(networks, room, "Ideen").native_id)
    native = networks.say(room, JENS, "Feuchte", phase(networks, room, "Hypothesen").native_id)
    networks.edit(room, JENS, native, "Feuchtigkeit")
    assert any("Feuchtigkeit" in text for text in networks.texts(MARIA))  # the correction, too
    for _ in range(3):
        press(networks, room, JENS, "Nächste Phase")
    over = next(one for one in networks.shown[MARIA] if "τι παίρνετε μαζί σας" in one.text)
    assert "Die Beratung ist zu Ende. Vielen Dank Ihnen allen!" in "".join(networks.texts(room))
    here = next(one for one in networks.shown[room] if "Was nehmen Sie mit" in one.text)
    networks.say(room, JENS, "unsere Wahl", here.native_id)
    assert networks.last(room).text == "Das ist für Vari: Es war deren Fall."
    networks.tap(MARIA, MARIA, "Απάντηση", over)
    networks.window(MARIA, "Βάζουμε καπάκια", reply_to=networks.last(MARIA).native_id)
    (session,) = networks.write(lambda tx: [row.session_id for row in notes.all_of(tx, 1, 5)])
    assert said(networks, session) == [
        ("challenge", "Χαλάνε τον χειμώνα"),
        ("question", "Seit wann?"),
        ("idea", "Deckel drauf"),
        ("hypothesis", "Feuchtigkeit"),
        ("decision", "Βάζουμε καπάκια"),
    ]
    assert {note.source for note in rows(networks, session)} == {"reply", "answer"}
    assert fields(networks, session) == {("format", ""): "consultation"}
    assert (the_session(networks, session).kind, the_session(networks, session).state) == ("consultation", "held")
    # Afterwards the three questions are asked, as after every session, and the form is that of a consultation.
    assert sum("drei kurze Fragen" in text for text in networks.texts(room)) == 1
    networks.window(MARIA, "!session complete")
    assert "από 13" in networks.last(MARIA).text


def test_within_a_session_it_fills_its_minutes(networks: TwoNetworks) -> None:
    _, room = with_window(networks)

    def under_way(tx: Tx) -> int:
        wall = "2026-11-24T10:00"
        made = checkins.add_session(tx, 1, wall=wall, zone="Europe/Berlin", starts_at=tx.now, minutes=60)
        notes.open_minutes(tx, made, taking=True)
        return made.id

    session = networks.write(under_way)
    networks.say(room, JENS, "!consultation start")
    press(networks, room, JENS, "Beginnen")
    press(networks, room, JENS, "Die Beratung beenden")
    assert "Die Beratung wurde beendet." in "".join(networks.texts(room))
    state = networks.write(lambda tx: notes.minutes_of(tx, session))
    assert state is not None
    assert state.state == "taking"
    assert the_session(networks, session).kind == "consultation"
    assert not any("drei kurze Fragen" in text for text in networks.texts(room))


def test_a_tandem_that_rests_or_ends_in_the_middle(networks: TwoNetworks) -> None:
    room = begun(networks)
    networks.say(networks.the_room("coordinators"), ANNA, "!tandem pause vari")
    assert networks.write(lambda tx: tandems.get(tx, 1).state) == "paused"  # type: ignore[union-attr]
    minutes(networks, 6)
    assert any("weil das Tandem nicht aktiv ist" in text for text in networks.texts(room))
    assert kind(networks) is None


def test_three_cities(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.say(home, ANNA, "!tandem extend vari Arezzo=it")
    networks.say(room, JENS, "!consultation start")
    press(networks, room, JENS, "Beginnen")
    lines = phase(networks, room, "Fall schildern").text.splitlines()
    assert lines[1].startswith("Geestland (Fall)")
    assert lines[2].startswith(("Arezzo und Vari (Rat)", "Vari und Arezzo (Rat)"))


@tries(max_examples=8, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_pressed_and_however_long_the_bot_rests(networks: TwoNetworks, data: st.DataObject) -> None:
    net = networks
    room = net.the_room("tandem") if net.actions else prepared(net)
    net.say(room, JENS, "!consultation start")
    press(net, room, JENS, "Beginnen")
    for _ in range(data.draw(st.integers(1, 12))):
        who = data.draw(st.sampled_from([JENS, MARIA, NIKOS]))
        match data.draw(st.sampled_from(["next", "more", "take", "wait", "rest", "start", "stop"])):
            case "wait":
                minutes(net, data.draw(st.sampled_from([0.5, 2, 11])))
            case "rest":
                net.clock.advance(data.draw(st.sampled_from([100, 1500, 9000])))
                sweep(net)
            case tap:
                line = f"!consultation {tap}"
                net.say(room, who, line) if who == JENS else net.window(who, line)
        check_whole(net)
    # However it went, it comes to its end by itself.
    minutes(net, 60)
    net.clock.advance(9000)
    sweep(net)
    minutes(net, 130)
    assert kind(net) is None
    for one in net.write(lambda tx: tx.query(Consultation).filter_by(state="prepared").all()):
        net.say(room, JENS, f"!consultation stop {one.id}")


def check_whole(net: TwoNetworks) -> None:
    """One is under way at most; what is has a phase that there is, and a schedule that will fire."""
    known = net.write(lambda tx: tx.query(Consultation).all())
    under_way = [one for one in known if one.state in ("running", "waiting")]
    due = net.write(lambda tx: tx.query(Schedule).filter_by(kind="consultation.tick").all())
    assert len(under_way) <= 1
    assert len([row for row in due if row.due_at is not None]) == len(under_way)
    for one in under_way:
        assert 0 <= one.phase < len(one.phases)
        assert one.session_id is not None
        assert one.ends_at is not None
