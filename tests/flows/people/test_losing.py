"""Whoever loses a role, or leaves, loses with it what was still open for them."""

from __future__ import annotations

import pytest

from storage import tandems
from tests.flows.people.test_people import JENS
from tests.flows.people.test_roles import offered as offered
from tests.flows.people.test_roles import role_of
from tests.support.stage import ANNA, Stage


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
