"""A question reaches the team, and its answer whoever asked."""

from __future__ import annotations

import pytest

from storage import audit, people, rooms
from storage.database import Tx
from storage.deliveries import Send
from storage.models import Question
from storage.richtext import RichText, SpanKind
from storage.translations import Translation, Wanted
from tests.support.stage import ANNA, Stage

FOLDED = "\nAutomatisch übersetzt aus dem Englischen. Original:\n{}\nSie können auf diese Nachricht antworten."
MARIA, JENS, EVE = "@maria:example.org", "@jens:example.org", "@eve:example.org"


@pytest.fixture(autouse=True)
def translated(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts the target in front of every translation."""

    def translate(wanted: Wanted) -> Translation:
        return Translation(RichText(f"[{wanted.target}] ") + wanted.content, "marks")

    monkeypatch.setattr(stage, "translate", translate)


def talking(stage: Stage) -> tuple[str, str]:
    """Set Vari – Geestland up with Maria and Jens in its shared room; return the coordinators' room and that one."""

    def play() -> tuple[str, str]:
        home = stage.start()
        stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
        room = stage.the_room("tandem")
        stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria")
        stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
        stage.join(room, MARIA, "Maria")
        stage.join(room, JENS, "Jens")
        return home, room

    return stage.scene("talking-questions", play)


def test_a_reply_to_a_question_goes_back_to_where_it_was_asked(stage: Stage) -> None:
    home, room = talking(stage)
    asked = stage.say(room, JENS, "!ask Wann geht es los?")
    question = stage.last(home)
    assert question.text == (
        "Jens Meyer (@jens:example.org, Vari – Geestland) asks:\n"
        "(A reply to this message goes to Jens Meyer, unless it begins with “//”.)\n"
        "[en] Wann geht es los?\n"
        "Translated automatically from German. Original:\n"
        "Wann geht es los?"
    )
    stage.say(home, ANNA, RichText("On Monday <b>!").marked(SpanKind.BOLD), reply_to=question.native_id)
    answer = stage.last(room)
    assert answer.text == "Anna antwortet für das Team:\n[de] On Monday <b>!" + FOLDED.format("On Monday <b>!")
    assert {span.kind for span in answer.content.spans} == {SpanKind.QUOTE, SpanKind.BOLD, SpanKind.FOLD}
    assert answer.reply_to == asked
    assert not answer.quiet
    assert stage.last(home).text == "Your answer goes to Jens Meyer."


def test_every_reply_is_passed_on_once_and_nothing_else(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(room, JENS, "!ask Wann geht es los?")
    question = stage.last(home).native_id
    before = len(stage.texts(room))
    stage.say(home, ANNA, "Who knows this?")
    stage.say(home, ANNA, "// Let me look.", reply_to=question)
    stage.say(home, ANNA, "Yes?", reply_to="$unknown")
    assert len(stage.texts(room)) == before
    stage.say(home, ANNA, "On Monday.", reply_to=question)
    stage.say(home, ANNA, "At 10.", reply_to=question)
    assert [text.splitlines()[1] for text in stage.texts(room)[before:]] == ["[de] On Monday.", "[de] At 10."]


def test_a_command_as_a_reply_stays_a_command(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(room, JENS, "!ask Wann geht es los?")
    before = len(stage.texts(room))
    stage.say(home, ANNA, "!tandem show vari", reply_to=stage.last(home).native_id)
    assert stage.last(home).text.startswith("Vari – Geestland (short name")
    assert len(stage.texts(room)) == before


def test_only_coordinators_answer(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(room, JENS, "!ask Wann geht es los?")
    question = stage.last(home).native_id
    stage.join(home, EVE, "Eve")
    before = len(stage.texts(room))
    stage.say(home, EVE, "Never!", reply_to=question)
    assert stage.last(home).text.startswith("Only coordinators can do that.")
    assert len(stage.texts(room)) == before


@pytest.mark.parametrize("way", ["direct", "tandem", "nowhere"])
def test_an_answer_finds_its_asker_elsewhere(stage: Stage, way: str) -> None:
    home, room = talking(stage)
    direct = stage.invite_bot(JENS, direct=True)
    asked_in = direct if way == "tandem" else room
    stage.say(asked_in, JENS, "!ask Wann geht es los?")
    question = stage.last(home).native_id
    if way != "tandem":
        stage.remove_bot(room)
    if way != "direct":
        stage.join(direct, JENS, membership="left")
    stage.say(home, ANNA, "On Monday.", reply_to=question)
    told = {"direct": direct, "tandem": room}.get(way)
    if told is None:
        assert stage.last(home).text.startswith("This answer cannot be passed on:")
    else:
        assert stage.last(told).text.startswith("Anna antwortet für das Team:\n[de] On Monday.\n")
        assert stage.last(told).reply_to is None


def test_a_question_from_the_coordinators_room_is_answered_there(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!ask Is anybody here?")
    (kept,) = stage.write(lambda tx: tx.query(Question).all())
    shown = next(shown for shown in stage.shown[home] if "asks:" in shown.text)
    stage.say(home, ANNA, "I am.", reply_to=shown.native_id)
    assert "Anna answers for the team:\nI am.\nYou can reply to this message." in stage.texts(home)
    assert kept.account_id == stage.write(lambda tx: account_of(tx, ANNA))


def account_of(tx: Tx, native_id: str) -> int:
    account = people.account(tx, "matrix", native_id)
    assert account is not None
    return account.id


def test_the_answer_is_in_the_language_that_the_asker_reads_now(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(room, JENS, "!ask Wann geht es los?")
    question = stage.last(home).native_id
    stage.say(room, JENS, "!language fr")
    stage.say(home, ANNA, "On Monday.", reply_to=question)
    assert stage.last(room).text.startswith("Anna répond au nom de l’équipe\u00a0:\n[fr] On Monday.\n")
    assert stage.write(lambda tx: len(rooms.with_purpose(tx, "coordinators"))) == 1


def test_without_a_room_coordinators_answer_in_their_direct_chat(stage: Stage) -> None:
    home, room = talking(stage)
    stage.remove_bot(home)
    chat = stage.invite_bot(ANNA, direct=True)
    stage.say(room, JENS, "!ask Wann geht es los?")
    assert stage.last(chat).text.endswith("Wann geht es los?")
    stage.say(chat, ANNA, "On Monday.", reply_to=stage.last(chat).native_id)
    assert stage.last(room).text == "Anna antwortet für das Team:\n[de] On Monday." + FOLDED.format("On Monday.")


# --- several exchanges ------------------------------------------------------------------------------------------


def test_a_question_and_all_that_follows_are_one_thread(stage: Stage) -> None:
    """Replies on both sides, also those that a client puts into the thread, reach the other side and nobody else."""
    home, room = talking(stage)
    stage.say(room, JENS, "!ask Wann geht es los?")
    question = stage.last(home).native_id
    stage.say(home, ANNA, "On Monday.", reply_to=question)
    answer = stage.last(room)
    before = len(stage.texts(room))
    stage.say(room, JENS, "Um wie viel Uhr?", reply_to=answer.native_id)
    more = stage.last(home)
    assert more.text.startswith("Jens Meyer adds:\n")
    assert "[en] Um wie viel Uhr?" in more.text
    sent = next(a for a in reversed(stage.actions) if isinstance(a, Send) and a.room == home)
    assert sent.thread == question
    assert stage.texts(room)[before:] == ["Ihre Frage liegt jetzt beim Team."]
    stage.say(home, ANNA, "At ten.", thread=question)
    assert "[de] At ten." in stage.last(room).text
    confirmed = next(a for a in reversed(stage.actions) if isinstance(a, Send) and a.room == home)
    assert (confirmed.content.text, confirmed.thread) == ("Your answer goes to Jens Meyer.", question)


def test_a_question_is_open_until_it_is_answered_or_closed(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(home, ANNA, "!questions")
    assert stage.last(home).text == "No question waits for an answer."
    stage.say(room, JENS, "!ask Wann geht es los?")
    first = stage.last(home).native_id
    stage.say(room, MARIA, "!ask Πού;")
    stage.say(home, ANNA, "On Monday.", reply_to=first)
    stage.say(home, ANNA, "!questions")
    listed = stage.last(home)
    assert "Maria," in listed.text
    assert "Jens" not in listed.text
    assert listed.choices[0] == "Done: Maria"
    stage.press(home, ANNA, listed.native_id, "1\ufe0f\u20e3")
    assert stage.last(home).text == "No question waits for an answer."
    assert stage.write(lambda tx: audit.entries(tx, 0, 1, 1))[0].command == "question close"
    stage.say(
        room, JENS, "Um wie viel Uhr?", reply_to=next(s.native_id for s in stage.shown[room] if "On Mon" in s.text)
    )
    stage.say(home, ANNA, "!questions")
    assert "Jens Meyer," in stage.last(home).text


def test_files_and_lines_for_the_room_are_no_replies(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(room, JENS, "!ask Wann geht es los?")
    stage.say(home, ANNA, "On Monday.", reply_to=stage.last(home).native_id)
    answer, before = stage.last(room).native_id, len(stage.texts(home))
    stage.say(room, JENS, "// Aha.", reply_to=answer)
    assert len(stage.texts(home)) == before
