"""What people are told about keys, in their language, and what a room of the bot says about encryption."""

from __future__ import annotations

from datetime import timedelta

import pytest

from config.settings import Matrix
from handlers import dispatch
from handlers.errors import Aside, Permanent
from handlers.events import DeviceReplaced, IdentityReplaced, KeysMissing, MessageUnreadable
from storage import inbox, unreadable as kept
from tests.flows.tandems.test_changing import JENS, MARIA, talking
from tests.support.stage import ANNA, BOT, Stage


def unreadable(stage: Stage, room: str, account: str) -> MessageUnreadable:
    """A message whose keys have not come."""
    return MessageUnreadable(
        platform="matrix", native_id=stage.native(), room=room, account=account, written_at=stage.context.now
    )


def parked(stage: Stage, event: MessageUnreadable) -> int:
    """Put an event into the inbox, set aside; returns its number."""
    lane = f"matrix:{event.room}"
    new = inbox.NewEvent("matrix", event.native_id, lane, {"event": {"sender": event.account}})
    stage.write(lambda tx: inbox.receive(tx, "bot", [new], None))
    claims = stage.write(lambda tx: inbox.claim(tx, stage.generation, 10))
    (claim,) = [found for found in claims if found.native_id == event.native_id]
    stage.write(lambda tx: inbox.park(tx, claim, 60, kept.REASON))
    return claim.id


def test_it_is_set_aside_and_in_the_end_given_up(stage: Stage) -> None:
    _, room = talking(stage)
    event = unreadable(stage, room, JENS)
    with pytest.raises(Aside, match=kept.REASON):
        stage.write(lambda tx: dispatch.handle(tx, event, stage.context))
    stage.clock.advance(timedelta(days=8).total_seconds())
    with pytest.raises(Permanent):
        stage.write(lambda tx: dispatch.handle(tx, event, stage.context))


def test_its_writer_is_asked_once_an_hour_in_their_language(stage: Stage) -> None:
    _, room = talking(stage)
    before = len(stage.texts(room))
    events = [unreadable(stage, room, JENS) for _ in range(3)]
    for event in events:
        number = parked(stage, event)
        stage.handle(KeysMissing(inbox_id=number, account=JENS, lane=f"matrix:{room}"))
    (asked,) = stage.shown[room][before:]
    assert asked.text.startswith("Diese Nachricht konnte ich nicht lesen")
    assert (asked.reply_to, asked.quiet) == (events[0].native_id, False)
    other = unreadable(stage, room, MARIA)
    stage.handle(KeysMissing(inbox_id=parked(stage, other), account=MARIA, lane=f"matrix:{room}"))
    assert stage.last(room).text.startswith("Δεν μπόρεσα")


def test_nobody_is_asked_for_what_was_read_meanwhile(stage: Stage) -> None:
    _, room = talking(stage)
    before = stage.texts(room)
    event = unreadable(stage, room, JENS)
    number = parked(stage, event)
    stage.write(lambda tx: kept.complete(tx, [("matrix", event.native_id, {})]))
    (claim,) = stage.write(lambda tx: inbox.claim(tx, stage.generation, 10))
    stage.write(lambda tx: inbox.done(tx, claim))
    stage.handle(KeysMissing(inbox_id=number, account=JENS, lane=f"matrix:{room}"))
    assert stage.texts(room) == before


@pytest.mark.parametrize(("confirmed", "words"), [(True, "confirmed by the same identity"), (False, "tandembot init")])
def test_coordinators_read_that_the_keys_were_lost(stage: Stage, confirmed: bool, words: str) -> None:
    home = stage.start()
    event = DeviceReplaced(
        platform="matrix",
        native_id="device:NEW",
        room="",
        account=BOT,
        written_at=stage.context.now,
        confirmed=confirmed,
    )
    stage.handle(event)
    assert words in stage.last(home).text


def test_coordinators_read_that_the_identity_is_another_one(stage: Stage) -> None:
    home = stage.start()
    now, name = stage.context.now, "identity:BOT:1"
    stage.handle(IdentityReplaced(platform="matrix", native_id=name, room="", account=BOT, written_at=now))
    assert "My account has another identity now" in stage.last(home).text
    assert "tandembot init" in stage.last(home).text


def test_a_request_to_verify_the_bot(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!verify")
    assert stage.changes("verify") == [(home, ANNA)]
    assert "seven pictures" in stage.last(home).text


@pytest.mark.parametrize("encrypted", [True, False])
def test_topic_and_greeting_say_how_far_it_goes(stage: Stage, encrypted: bool) -> None:
    assert stage.settings.matrix is not None
    matrix = Matrix.model_validate(stage.settings.matrix.model_dump() | {"encrypted_rooms": encrypted})
    stage.settings = stage.settings.model_copy(update={"matrix": matrix})
    home = stage.start()
    stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
    topics = {action.name: action.topic for action in stage.created()}
    assert ("Encrypted as far as the bot" in topics["Coordination: Tandems"]) is encrypted
    assert "ncrypted" not in topics["Tandems"]  # the space holds no messages
    room = stage.the_room("tandem")
    stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
    stage.join(room, JENS, "Jens")
    assert any("verschlüsselt. Ich lese alles" in text for text in stage.texts(room)) is encrypted
