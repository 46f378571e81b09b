"""Whoever loses a role, or leaves, loses with it what was still open for them."""

from __future__ import annotations

import pytest

from storage import people, tandems
from storage.database import Tx
from tests.flows.people.test_people import JENS
from tests.flows.people.test_roles import offered as offered
from tests.support.stage import ANNA, Stage


def demoted(stage: Stage, native_id: str) -> None:
    """Somebody is no coordinator any more."""

    def work(tx: Tx) -> None:
        account = people.account(tx, "matrix", native_id)
        person = people.participant_of(tx, account) if account is not None else None
        assert person is not None
        people.appoint(tx, person, "participant")

    stage.write(work)


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
