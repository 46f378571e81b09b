"""How the programme is: what needs somebody comes with the button that resolves it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import update

from storage import audit, oversight
from storage.database import Tx
from storage.models import OutboxRow
from tests.flows.programme.test_log import MARIA, TOM, begun
from tests.support.stage import ANNA, Stage


def text_of(stage: Stage, room: str) -> list[str]:
    stage.say(room, ANNA, "!status")
    return stage.last(room).text.splitlines()


@pytest.fixture
def home(stage: Stage) -> str:
    """Vari – Geestland with Maria in her room; returns the coordinators' room."""
    room = begun(stage)
    stage.join(stage.the_room("tandem"), MARIA, "Maria")
    return room


def stuck(stage: Stage, state: str = "dead") -> str:
    """Something to Maria's room that could not be delivered; returns its id."""
    stage.say(stage.the_room("tandem"), MARIA, "!who")

    def work(tx: Tx) -> str:
        row = tx.query(OutboxRow).filter_by(kind="say").order_by(OutboxRow.id.desc()).first()
        assert row is not None
        from storage.deliveries import Say

        values = {"state": state, "reason": "matrix: forbidden", "payload": Say(())}
        tx.execute(update(OutboxRow).where(OutboxRow.id == row.id).values(values))
        return row.delivery_id

    return stage.write(work)


def test_all_is_well(stage: Stage, home: str) -> None:
    lines = text_of(stage, home)
    assert lines[0].startswith("Tandems, ")
    assert lines[1] == "Nothing needs you now."
    assert re.fullmatch(r"Under way: \d+ coming in, \d+ going out", lines[2])
    assert lines[3].startswith("Matrix: connected")
    assert lines[4:6] == ["E-mail: not set up", "New rooms on Matrix: encrypted"]
    assert re.fullmatch(r"Version \d+\.\d+\.\d+, database \d{4}", lines[6])
    assert stage.last(home).choices == ("Back to the menu",) or stage.last(home).choices == ()


def test_who_has_not_come_is_one_tap_away(stage: Stage) -> None:
    home = begun(stage)
    assert "Needs you: one person has not come yet." in text_of(stage, home)
    shown = stage.last(home)
    stage.press(home, ANNA, shown.native_id, "1️⃣")
    assert shown.text.startswith("0 of 1 have come.")


def test_a_silent_tandem_is_named(stage: Stage, home: str) -> None:
    stage.clock.advance(timedelta(days=15).total_seconds())
    assert "Needs you: nobody has written in Vari – Geestland for 14 days." in text_of(stage, home)
    shown = stage.last(home)
    assert shown.choices[0] == "Vari – Geestland"
    stage.press(home, ANNA, shown.native_id, "1️⃣")
    assert shown.text.startswith("Vari – Geestland (short name: vari-geestland)")
    stage.say(stage.the_room("tandem"), MARIA, "Γεια", language="el")
    assert "Nothing needs you now." in text_of(stage, home)


def test_what_could_not_be_delivered_is_sent_again(stage: Stage, home: str) -> None:
    delivery = stuck(stage)
    assert "Needs you: one thing could not be delivered." in text_of(stage, home)
    shown = stage.last(home)
    stage.press(home, ANNA, shown.native_id, "1️⃣")
    assert shown.text.splitlines()[0] == "One thing could not be delivered:"
    assert shown.text.splitlines()[1].startswith("To Vari – Geestland, since ")
    assert shown.text.splitlines()[1].endswith(": it failed (matrix: forbidden)")
    stage.press(home, ANNA, shown.native_id, "1️⃣")
    assert shown.text == "One thing is being sent once more."
    assert stage.write(oversight.letters) == []
    assert delivery
    entry = stage.write(lambda tx: audit.entries(tx, 0, 1, 9))[0]
    assert (entry.who, entry.command) == ("Anna", "letters resend")
    assert [(change.subject, change.name, change.before, change.after) for change in entry.changes] == [
        ("letter", "Vari – Geestland", {"state": "dead"}, {"state": "waiting"})
    ]


def test_questions_that_wait_are_named_and_settled(stage: Stage, home: str) -> None:
    for question in ("Wo?", "Wann?", "Wer?"):
        stage.say(stage.the_room("tandem"), MARIA, f"!ask {question}")
    lines = text_of(stage, home)
    asked = [line for line in lines if "asked on" in line]
    assert asked[0].endswith(": “Wo?”. A reply to the question answers it.")
    assert "Needs you: one more question waits for an answer." in lines
    shown = stage.last(home)
    assert shown.choices[:3] == (
        "Done: Maria Papadopoulou",
        "Done: Maria Papadopoulou",
        "Questions that wait for an answer",
    )
    stage.press(home, ANNA, shown.native_id, "1️⃣")
    assert ": “Wann?”." in next(line for line in text_of(stage, home) if "asked on" in line)


def test_giving_up_is_asked_first(stage: Stage, home: str) -> None:
    stuck(stage, "uncertain")
    stage.say(home, ANNA, "!letters")
    assert "it is not certain whether it arrived" in stage.last(home).text
    stage.say(home, ANNA, "!letters drop")
    asked = stage.last(home)
    assert asked.text == "Shall one thing be given up for good? Nobody will read it there."
    stage.press(home, ANNA, asked.native_id, "1️⃣")
    assert asked.text == "One thing was given up."
    assert stage.write(oversight.letters) == []
    assert stage.write(lambda tx: audit.entries(tx, 0, 1, 9))[0].command == "letters drop now"
    stage.say(home, ANNA, "!letters resend")
    assert stage.last(home).text == "Everything was delivered."


def test_the_team_sees_it_and_decides_nothing(stage: Stage, home: str) -> None:
    from storage import people

    def appoint(tx: Tx) -> None:
        tom = people.create(tx, "Tom", reads=["en"], role="team")
        people.link_account(tx, people.see_account(tx, "matrix", TOM), tom)

    stage.write(appoint)
    stuck(stage)
    chat = stage.invite_bot(TOM, direct=True)
    stage.say(chat, TOM, "!status")
    assert "Needs you: one thing could not be delivered." in stage.last(chat).text
    stage.say(chat, TOM, "!letters")
    assert stage.last(chat).choices == ()
    stage.say(chat, TOM, "!letters resend")
    assert stage.last(chat).text.startswith("Only coordinators can do that.")
    assert len(stage.write(oversight.letters)) == 1
