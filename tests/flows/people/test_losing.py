"""Whoever loses a role, or leaves, loses with it what was still open for them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.common import documents, initiative, invitations
from handlers.common.finding import quoted_name
from handlers.common.say import say
from storage import oversight, people, rooms, tandems
from storage.database import Tx
from storage.deliveries import Send
from storage.documents import Document
from storage.models import Form, Mention, OutboxRow
from tests.flows.people.test_people import JENS
from tests.flows.people.test_roles import offered as offered, role_of
from tests.flows.windows.scenes import MARIA as MARIA_THERE, with_window
from tests.support.stage import ANNA, Stage
from tests.support.two_networks import TwoNetworks


@pytest.mark.parametrize(
    "line",
    [
        "!tandem pause vari-geestland",
        "!tandem shape vari-geestland language",
        "!programme end 2027-06-30 yes",
        "!glossary add Rathaus",
    ],
)
def test_what_a_coordinator_did_is_not_taken_back_by_who_is_none_any_more(
    stage: Stage, offered: tuple[str, str], line: str
) -> None:
    home, chat = offered
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    stage.mean(chat, JENS, line)
    stage.say(home, ANNA, "!role Jens participant")
    before = stage.write(lambda tx: [(known.state, known.shape, known.slug) for known in tandems.running(tx)])
    stage.say(chat, JENS, "!undo")
    assert stage.last(chat).text.startswith("Das kann nur die Koordination"), stage.last(chat).text
    assert stage.write(lambda tx: [(known.state, known.shape, known.slug) for known in tandems.running(tx)]) == before


def test_a_role_that_was_offered_is_void_once_a_lower_one_is_given(stage: Stage, offered: tuple[str, str]) -> None:
    """Neither is it there when the role was taken away after the offer, nor when there was none to take away."""
    home, chat = offered
    asked = stage.last(chat)
    stage.say(home, ANNA, "!role Jens participant")
    stage.press(chat, JENS, asked.native_id, "1️⃣")
    assert role_of(stage, JENS) == "participant"
    stage.say(home, ANNA, f"!role {JENS} team")
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    assert role_of(stage, JENS) == "team"
    stage.say(home, ANNA, f"!role {JENS} coordinator")
    asked = stage.last(chat)
    stage.say(home, ANNA, "!role Jens participant")
    stage.press(chat, JENS, asked.native_id, "1️⃣")
    stage.say(chat, JENS, "!role accept")
    assert role_of(stage, JENS) == "participant"


def test_reminders_for_coordinators_do_not_reach_who_is_none_any_more(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")

    def remind(tx: Tx) -> None:
        for native_id in (JENS, ANNA):
            account = people.account(tx, "matrix", native_id)
            person = people.participant_of(tx, account) if account is not None else None
            assert person is not None
            until = tx.now + timedelta(days=20)
            initiative.mention(tx, person, invitations.unused("x"), quoted_name("Nikos Example"), until)
            initiative.mention(tx, person, "own", quoted_name("Something of one's own"), until)

    stage.write(remind)
    stage.say(home, ANNA, "!role Jens participant")
    left = stage.write(lambda tx: {(row.participant_id, row.name) for row in tx.query(Mention)})
    jens = stage.write(lambda tx: person_of(tx, JENS))
    assert {name for number, name in left if number == jens} == {"own"}
    assert {name for number, name in left if number != jens} == {"own", invitations.unused("x")}


def person_of(tx: Tx, native_id: str) -> int:
    account = people.account(tx, "matrix", native_id)
    assert account is not None
    return account.participant_id or 0


def test_what_a_coordinator_was_asked_waits_for_no_answer_any_more(stage: Stage, offered: tuple[str, str]) -> None:
    home, chat = offered
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    stage.say(chat, JENS, "!people rename Maria")
    assert stage.write(lambda tx: tx.query(Form).count()) == 1
    stage.say(home, ANNA, "!role Jens participant")
    assert stage.write(lambda tx: tx.query(Form).count()) == 0
    stage.say(chat, JENS, "Somebody Else")
    assert not stage.last(chat).text.startswith("Das kann nur die Koordination")


@pytest.mark.parametrize(("line", "left"), [("!people remove now Maria", 0), ("!role Maria participant", 1)])
def test_what_did_not_arrive_is_not_sent_once_more(networks: TwoNetworks, line: str, left: int) -> None:
    """What waited for a decision while somebody blocked the bot is not for them any more: the programme as a file."""
    home, room = with_window(networks)
    networks.say(home, ANNA, "!role Maria coordinator")
    networks.tap(MARIA_THERE, MARIA_THERE, "Ναι, ευχαρίστως")
    networks.window(MARIA_THERE, "/export")
    networks.say(room, JENS, "Guten Morgen", language="de")
    exported = Document("programme", "programme.xlsx", {"language": "el"})

    def fail(tx: Tx) -> None:
        window = rooms.find(tx, "telegram", MARIA_THERE)
        assert window is not None
        documents.send(tx, window, "exported", "programme", exported)
        say(tx, window, "greeted", "own", [quoted_name("Hello")])
        for row in tx.query(OutboxRow).filter(OutboxRow.state == "waiting"):
            row.state, row.reason = "dead", "blocked"

    networks.write(fail)
    networks.say(home, ANNA, line)
    assert len(networks.write(oversight.letters)) == left
    before = len(networks.of(Send))
    networks.say(home, ANNA, "!letters resend")
    assert not [action for action in networks.of(Send)[before:] if action.attachment is not None]
    assert not left or networks.last(MARIA_THERE).text == "Hello"
