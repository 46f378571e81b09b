"""While they talk: lines, answers and reactions become notes; edits, deletions and undo follow."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from handlers.events import MessageReceived, MessageTagged
from storage import erasure, people
from storage.database import Tx
from storage.deliveries import React, Redact
from storage.models import InboxRow, NextStep
from storage.richtext import RichText, Span, SpanKind
from storage.translations import Translation, Wanted
from tests.flows.notes.scenes import JENS, MARIA, SIGN, all_notes, begun, kept, taking
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks


def signs(net: TwoNetworks, since: int = 0) -> list[tuple[str, str]]:
    """Return the bot's signs: room and message."""
    return [(a.room, a.target) for a in net.actions[since:] if isinstance(a, React) and a.key == SIGN]


# --- lines ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", ["shared", "language", "city"])
def test_tagged_lines_become_notes_in_every_shape(networks: TwoNetworks, shape: str) -> None:
    _, vari, geestland = taking(networks, shape)
    said = networks.say(
        geestland, JENS, "Guten Tag\n#Erkenntnis: Wasser sparen\nnur Gerede\n#lesson zu teuer", language="de"
    )
    networks.say(vari, MARIA, "#ΑΠΌΦΑΣΗ Συναντιόμαστε ξανά", language="el")
    assert kept(networks) == [
        ("insight", "Wasser sparen"),
        ("lesson", "zu teuer"),
        ("decision", "Συναντιόμαστε ξανά"),
    ]
    assert [note.language for note in all_notes(networks)] == ["de", "de", "el"]
    mine, _, theirs = all_notes(networks)
    assert mine.city_id != theirs.city_id
    assert (geestland, said) in signs(networks)
    assert len(signs(networks)) == 2


def test_what_is_no_tag_stays_talk(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)
    before = networks.write(lambda tx: tx.query(InboxRow).filter_by(platform="bot").count())
    networks.say(geestland, JENS, "// #insight bleibt hier")
    networks.say(geestland, JENS, "Ein #insight mitten im Satz, und #niewasgehört")
    code = "#insight = 1\n#praxis"
    networks.say(geestland, JENS, RichText(code, (Span(0, len(code), SpanKind.PRE),)))
    quoted = "#idee von gestern\nWas meinen Sie?"
    networks.say(geestland, JENS, RichText(quoted, (Span(0, 17, SpanKind.QUOTE),)))
    assert kept(networks) == []
    assert networks.write(lambda tx: tx.query(InboxRow).filter_by(platform="bot").count()) == before


def test_a_copy_shows_the_tag_of_its_language(networks: TwoNetworks, monkeypatch: pytest.MonkeyPatch) -> None:
    _, vari, geestland = taking(networks)

    def by_heart(wanted: Wanted) -> Translation:
        return Translation(RichText(wanted.content.text.replace("Wasser", "νερό")), "phrases")

    monkeypatch.setattr(networks, "translate", by_heart)
    networks.say(geestland, JENS, "#Erkenntnis: Wasser", language="de")
    assert networks.last(vari).text.split("\n")[1] == "#ιδέα: νερό"
    assert networks.last(vari).text.endswith("\n#Erkenntnis: Wasser")
    assert kept(networks) == [("insight", "Wasser")]


def test_nothing_is_kept_outside_a_session_and_that_is_said_once(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    for _ in range(2):
        networks.say(geestland, JENS, "#insight verloren", language="de")
    hints = [text for text in networks.texts(geestland) if "!session start" in text]
    assert len(hints) == 1
    assert "#insight verloren" in networks.last(vari).text
    networks.say(geestland, JENS, "!session start")
    assert kept(networks) == []


def test_an_event_that_comes_twice_makes_one_note(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)
    networks.say(geestland, JENS, "#next Maria ruft bis Freitag an")

    (note,) = all_notes(networks)
    assert note.message_id is not None
    networks.handle(MessageTagged(message_id=note.message_id, session_id=note.session_id))
    assert kept(networks) == [("next", "Maria ruft bis Freitag an")]
    assert networks.write(lambda tx: tx.query(NextStep).count()) == 1
    assert len(signs(networks)) == 1


def test_plain_talk_costs_the_same_while_notes_are_taken(networks: TwoNetworks) -> None:
    _, _, geestland = begun(networks)
    run: list[str] = []
    engine = networks.database._write_engine  # Nobody else is in a transaction now.
    event.listen(engine, "before_cursor_execute", lambda *facts: run.append(facts[2]))

    def cost() -> list[str]:
        run.clear()
        networks.say(geestland, JENS, "Wie geht es Ihnen?", language="de")
        return list(run)

    cost()
    without = cost()
    networks.say(geestland, JENS, "!session start")
    cost()
    assert cost() == without
    assert not any("session_minutes" in statement or "notes" in statement for statement in without)


# --- edits, deletions, undo -------------------------------------------------------------------------------------


def test_an_edit_corrects_adds_and_takes_away(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)
    said = networks.say(geestland, JENS, "#insight Wasser\n#next Jens misst")
    first = all_notes(networks)
    networks.edit(geestland, JENS, said, "#insight Regenwasser\n#next Jens misst nach\n#link https://example.org")
    assert kept(networks) == [
        ("insight", "Regenwasser"),
        ("next", "Jens misst nach"),
        ("link", "https://example.org"),
    ]
    assert [note.id for note in all_notes(networks)][:2] == [note.id for note in first]
    assert [note.revision for note in all_notes(networks)] == [1, 1, 0]
    networks.edit(geestland, JENS, said, "#lesson Regenwasser")
    assert kept(networks) == [("lesson", "Regenwasser")]
    before = len(networks.actions)
    networks.edit(geestland, JENS, said, "doch nicht")
    assert kept(networks) == []
    assert any(isinstance(action, Redact) and action.room == geestland for action in networks.actions[before:])
    networks.edit(geestland, JENS, said, "#idea doch")
    assert kept(networks) == [("insight", "doch")]
    assert len(signs(networks)) == 2


def test_an_edit_may_come_after_the_end_but_makes_nothing_new_then(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)
    tagged = networks.say(geestland, JENS, "#insight Waser")
    plain = networks.say(geestland, JENS, "Gerede")
    networks.say(geestland, JENS, "!session end")
    networks.edit(geestland, JENS, tagged, "#insight Wasser")
    networks.edit(geestland, JENS, plain, "#insight Gerede")
    assert kept(networks) == [("insight", "Wasser")]


def test_what_was_tagged_just_before_the_end_is_kept(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)

    def both(tx: Tx) -> None:
        from handlers import dispatch

        for number, text in enumerate(("#insight schnell noch", "!session end")):
            said = MessageReceived(
                platform="matrix",
                native_id=f"$fast{number}",
                room=geestland,
                account=JENS,
                written_at=networks.clock.wall,
                content=RichText(text),
            )
            dispatch.handle(tx, said, networks.context)

    networks.write(both)
    networks.settle()
    assert kept(networks) == [("insight", "schnell noch")]


def test_a_deletion_and_undo_take_the_note_away(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)
    said = networks.say(geestland, JENS, "#insight eins")
    networks.say(geestland, JENS, "#insight zwei")
    networks.unpress(geestland, JENS, said)
    assert kept(networks) == [("insight", "zwei")]
    networks.say(geestland, JENS, "!undo")
    assert kept(networks) == []


def test_a_note_stays_as_its_citys_when_its_writer_is_forgotten(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)
    networks.say(geestland, JENS, "#insight bleibt")

    def forget(tx: Tx) -> None:
        account = people.account(tx, "matrix", JENS)
        person = people.participant_of(tx, account) if account is not None else None
        assert person is not None
        erasure.forget(tx, person)

    networks.write(forget)
    (note,) = all_notes(networks)
    assert (note.content, note.city_id is not None) == ("bleibt", True)
    assert networks.write(lambda tx: people.get(tx, note.participant_id or 0).name) == ""  # type: ignore[union-attr]


# --- answers that are a tag -------------------------------------------------------------------------------------


def test_an_answer_makes_an_earlier_message_a_note_and_is_not_passed_on(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    said = networks.say(vari, MARIA, "Το LoRaWAN είναι φθηνό", language="el")
    copy = networks.last(geestland)
    networks.say(geestland, JENS, "!session start")
    shown = len(networks.shown[vari])
    networks.say(geestland, JENS, " #Praxis ", reply_to=copy.native_id)
    assert kept(networks) == [("practice", "Το LoRaWAN είναι φθηνό")]
    (note,) = all_notes(networks)
    assert (note.language, note.source) == ("el", "reply")
    assert len(networks.shown[vari]) == shown
    assert signs(networks) == [(vari, said), (geestland, copy.native_id)]
    networks.say(geestland, JENS, "#praxis", reply_to=copy.native_id)
    assert len(all_notes(networks)) == 1
    networks.edit(vari, MARIA, said, "Το LoRaWAN είναι πολύ φθηνό")
    assert kept(networks) == [("practice", "Το LoRaWAN είναι πολύ φθηνό")]
    networks.say(geestland, JENS, "!undo")
    assert kept(networks) == []


def test_a_tag_that_is_deleted_again_takes_its_note_along(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)
    networks.say(vari, MARIA, "Μετράμε κάθε μέρα", language="el")
    tag = networks.say(geestland, JENS, "#insight", reply_to=networks.last(geestland).native_id)
    before = len(networks.actions)
    networks.unpress(geestland, JENS, tag)
    assert kept(networks) == []
    assert {action.room for action in networks.actions[before:] if isinstance(action, Redact)} == {vari, geestland}
    networks.say(geestland, JENS, "!undo")
    assert kept(networks) == []


def test_an_answer_with_more_than_a_tag_is_talk_and_a_note(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)
    said = networks.say(geestland, JENS, "Wie teuer ist das?")
    networks.say(geestland, JENS, "#question Wie teuer ist das pro Jahr?", reply_to=said)
    assert kept(networks) == [("question", "Wie teuer ist das pro Jahr?")]
    assert "pro Jahr" in networks.last(vari).text


def test_a_tag_that_answers_nothing_of_the_talk_is_explained(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)
    shown = len(networks.shown[vari])
    networks.say(geestland, JENS, "#insight", reply_to=networks.last(geestland).native_id)
    assert "antwortet auf nichts" in networks.last(geestland).text
    assert len(networks.shown[vari]) == shown
    assert kept(networks) == []


# --- reactions --------------------------------------------------------------------------------------------------


def test_a_reaction_of_anybody_makes_a_note_until_the_last_one_goes(networks: TwoNetworks) -> None:
    _, vari, geestland = taking(networks)
    said = networks.say(vari, MARIA, "Μετράμε κάθε μέρα", language="el")
    copy = networks.last(geestland)
    mine = networks.press(geestland, JENS, copy.native_id, "⚡")
    theirs = networks.press(vari, MARIA, said, "💡")
    assert kept(networks) == [("insight", "Μετράμε κάθε μέρα")]
    assert [note.source for note in all_notes(networks)] == ["reaction"]
    networks.unpress(geestland, JENS, mine)
    assert len(all_notes(networks)) == 1
    networks.unpress(vari, MARIA, theirs)
    assert kept(networks) == []
    networks.press(geestland, JENS, copy.native_id, "👍")
    assert kept(networks) == []


def test_a_reaction_adds_nothing_to_a_note_that_was_tagged(networks: TwoNetworks) -> None:
    _, _, geestland = taking(networks)
    said = networks.say(geestland, JENS, "#insight Wasser")
    pressed = networks.press(geestland, JENS, said, "⚡")
    networks.unpress(geestland, JENS, pressed)
    assert kept(networks) == [("insight", "Wasser")]
    assert len(signs(networks)) == 1


# --- deleting all of it -----------------------------------------------------------------------------------------


def test_a_coordinator_deletes_all_that_is_kept_of_a_session(networks: TwoNetworks) -> None:
    home, _, geestland = taking(networks)
    networks.say(geestland, JENS, "#next Jens misst\n#insight Wasser")
    (number,) = {note.session_id for note in all_notes(networks)}
    networks.say(home, ANNA, f"!notes delete vari {number + 1}")
    assert "Nothing is kept" in networks.last(home).text
    networks.mean(home, ANNA, f"!notes delete vari {number}")
    assert "Notes: 2" in networks.last(home).text
    assert all_notes(networks) == []
    assert networks.write(lambda tx: tx.query(NextStep).count()) == 0
    networks.say(home, ANNA, "!log")
    assert "Minutes" in networks.last(home).text
    networks.say(geestland, JENS, "!session end")
    assert "keine Notizen gemacht" in networks.last(geestland).text
