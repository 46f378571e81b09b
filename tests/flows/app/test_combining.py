"""Copies that go out in one message while little more may be sent to their room (docs/decisions/0008)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.platforms.base import Attempt
from handlers.errors import Permanent, Temporary
from handlers.events import MessageDeleted, MessageReceived, ReactionAdded
from storage import outbox
from storage.deliveries import Action, Edit, Redact, Send
from storage.models import OutboxRow, Part
from storage.richtext import RichText
from tests.support.composed import COUNTER, Stage, staged, wait_until, wait_until_done
from tests.support.recording import RecordingPlatform

SAID = ("This is the first one", "This is the second one", "This is the third one")


@asynccontextmanager
async def crowded(folder: Path, monkeypatch: pytest.MonkeyPatch, deadline: float = 5.0) -> AsyncIterator[Stage]:
    """A bot on a platform where a repeated send is a second message, and a room that is crowded and closed for now."""
    monkeypatch.setattr(RecordingPlatform, "idempotent", False)
    async with staged(folder, deadline=deadline) as stage:
        stage.platform.crowds = {stage.rui.room}
        closed(stage)
        yield stage


def closed(stage: Stage) -> None:
    """Let everything in Rui's room wait."""
    stage.platform.limits = lambda action: 0.01 if getattr(action, "room", "") == stage.rui.room else 0.0


async def opened(stage: Stage) -> None:
    """Let what waits go out, once all of it was claimed together."""
    asked = 0
    again, loop = asyncio.Event(), asyncio.get_running_loop()

    def limits(action: Action) -> float:
        nonlocal asked
        asked += getattr(action, "room", "") == stage.rui.room
        if asked < 3:
            return 0.01
        loop.call_soon_threadsafe(again.set)
        return 0.0

    stage.platform.limits = limits
    await asyncio.wait_for(again.wait(), 10)


async def say_all(stage: Stage, texts: tuple[str, ...] = SAID) -> list[str]:
    """Let Ann write; return when everything is planned."""
    said = [await stage.says(stage.ann, text) for text in texts]
    await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(kind="show_part").count() >= len(texts))
    return said


async def combined(stage: Stage) -> list[str]:
    """Have three messages shown in one, and return their native ids."""
    said = await say_all(stage)
    await opened(stage)
    await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(state="sent").count() == 3)
    assert len(sends(stage)) == 1
    return said


def sends(stage: Stage) -> list[Send]:
    """What was sent to Rui's room."""
    return [a for a in stage.platform.actions if isinstance(a, Send) and a.room == stage.rui.room]


def changes(stage: Stage) -> list[Action]:
    """What was changed there."""
    return [a for a in stage.platform.actions if isinstance(a, Edit | Redact) and a.room == stage.rui.room]


def pieces(text: str) -> list[list[str]]:
    """The pieces of a combined message, each as its first two lines."""
    return [piece.split("\n")[:2] for piece in text.split("\n\n")]


def expected(*texts: str) -> list[list[str]]:
    """Pieces as they ought to be."""
    return [["Ann Example · Exampleton", f"[pt] {text}"] for text in texts]


def shown(stage: Stage) -> list[list[list[str]]]:
    """What Rui's room shows: messages of pieces."""
    return [pieces(text) for text in stage.platform.texts(stage.rui.room)]


async def deletes(stage: Stage, target: str) -> None:
    """Let Ann delete a message."""
    event = MessageDeleted(
        platform="matrix",
        native_id=f"$gone{next(COUNTER)}",
        room=stage.ann.room,
        account=stage.ann.account,
        written_at=datetime.now(UTC),
        target=target,
    )
    await stage.platform.arrive(event)


async def test_copies_that_wait_go_out_in_one_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is headed by its writer and city, and they keep their order; all know the native message."""
    async with crowded(tmp_path, monkeypatch) as stage:
        await combined(stage)
        assert shown(stage) == [expected(*SAID)]

        def natives(tx: object) -> list[tuple[str | None, int | None]]:
            return [(p.native_id, p.slot) for p in tx.query(Part).filter_by(role="copy").order_by(Part.id)]  # type: ignore[attr-defined]

        native = stage.platform.rooms[stage.rui.room][0].native_id
        assert await stage.app.database.read(natives) == [(native, 0), (native, 1), (native, 2)]


async def test_with_room_to_spare_everybody_has_a_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What waited is not combined where much may still be sent."""
    async with crowded(tmp_path, monkeypatch) as stage:
        stage.platform.crowds = set()
        await say_all(stage)
        await opened(stage)
        await stage.platform.until(lambda: shown(stage) == [expected(text) for text in SAID])


async def test_as_many_as_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A message is never longer than the platform takes; the rest follows in the next one."""
    monkeypatch.setattr(RecordingPlatform, "text_bytes", 3_500)
    texts = tuple(
        f"{number} is a long one " + "and on it goes " * 24 for number in ("One", "Two", "Three", "Four", "Five")
    )
    async with crowded(tmp_path, monkeypatch) as stage:
        await say_all(stage, texts)
        await opened(stage)
        await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(state="sent").count() == 5)
        assert [len(message) for message in shown(stage)] == [3, 2]
        assert all(len(send.content.text.encode()) <= 3_500 for send in sends(stage))


async def test_an_edit_draws_the_message_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the piece that was edited changes; of two edits at once, one is enough."""
    async with crowded(tmp_path, monkeypatch) as stage:
        said = await combined(stage)
        stage.platform.limits = lambda _action: 0.01
        await stage.edits(stage.ann, said[1], "This is the other one")
        await stage.edits(stage.ann, said[2], "This is the last one")
        await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(kind="edit_part").count() == 2)
        stage.platform.limits = lambda _action: 0.0
        wanted = [expected(SAID[0], "This is the other one", "This is the last one")]
        await stage.platform.until(lambda: shown(stage) == wanted)
        await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(state="waiting").count() == 0)
        assert len(changes(stage)) == 1


async def test_a_deletion_takes_its_piece_away_and_the_last_one_the_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What others said in it stays."""
    async with crowded(tmp_path, monkeypatch) as stage:
        first, second, third = await combined(stage)
        await deletes(stage, first)
        await stage.platform.until(lambda: shown(stage) == [expected(*SAID[1:])])
        await deletes(stage, third)
        await stage.platform.until(lambda: shown(stage) == [expected(SAID[1])])
        await deletes(stage, second)
        await stage.platform.until(lambda: shown(stage) == [])


async def test_an_edit_while_it_is_on_its_way_comes_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sent is what was frozen; the edit follows."""
    async with crowded(tmp_path, monkeypatch) as stage:
        gate, met = asyncio.Event(), asyncio.Event()

        def before(attempt: Attempt) -> object:
            if isinstance(attempt.action, Send) and attempt.action.room == stage.rui.room:
                met.set()
                return gate.wait()
            return None

        stage.platform.before = before
        said = await say_all(stage)
        await opened(stage)
        await asyncio.wait_for(met.wait(), 10)
        await stage.edits(stage.ann, said[1], "This is the 2nd one")
        await deletes(stage, said[2])
        await wait_until_done(stage, 5)
        gate.set()
        await stage.platform.until(lambda: shown(stage) == [expected(SAID[0], "This is the 2nd one")])
        assert pieces(sends(stage)[0].content.text) == expected(*SAID)


async def test_what_grows_too_long_goes_on_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An edit for which the combined message has no room takes its piece out of it."""
    monkeypatch.setattr(RecordingPlatform, "text_bytes", 3_500)
    async with crowded(tmp_path, monkeypatch) as stage:
        said = await combined(stage)
        longer = "This is far longer " + "and longer still " * 80
        await stage.edits(stage.ann, said[1], longer)
        await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(state="sent").count() == 3 + 1 + 4)
        first, *others = shown(stage)
        assert first == expected(SAID[0], SAID[2])
        told = [piece for message in others for piece in message]
        assert [heading for heading, _ in told] == [f"Ann Example · Exampleton ({index}/4)" for index in (1, 2, 3, 4)]
        assert " ".join(line.removeprefix("[pt] ") for _, line in told) == longer.strip()


async def test_an_answer_inside_is_a_quotation_and_one_to_a_piece_quotes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reply to the whole would not say which piece is meant."""
    async with crowded(tmp_path, monkeypatch) as stage:
        first = await stage.says(stage.ann, SAID[0])
        await stage.platform.arrive(reply(stage, "I mean that one", first))
        await stage.says(stage.ann, SAID[2])
        await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(kind="show_part").count() == 3)
        await opened(stage)
        await stage.platform.until(lambda: len(sends(stage)) == 1)
        assert sends(stage)[0].reply_to is None
        assert "Ann Example: [pt] This is the first one\n[pt] I mean that one" in sends(stage)[0].content.text
        stage.platform.crowds = set()
        await stage.platform.arrive(reply(stage, "And this I mean, too", first))
        await stage.platform.until(lambda: len(sends(stage)) == 2)
        assert sends(stage)[1].reply_to == stage.platform.rooms[stage.rui.room][0].native_id


def reply(stage: Stage, text: str, target: str) -> MessageReceived:
    """Ann answers."""
    return MessageReceived(
        platform="matrix",
        native_id=f"$said{next(COUNTER)}",
        room=stage.ann.room,
        account=stage.ann.account,
        written_at=datetime.now(UTC),
        content=RichText(text),
        reply_to=target,
    )


async def test_an_answer_to_the_message_is_one_to_its_last_piece(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rui answers the combined message; Ann sees an answer to the last thing that she said."""
    async with crowded(tmp_path, monkeypatch) as stage:
        said = await combined(stage)
        answer = MessageReceived(
            platform="matrix",
            native_id="$answer",
            room=stage.rui.room,
            account=stage.rui.account,
            written_at=datetime.now(UTC),
            content=RichText("Bom dia a todos, isto passa"),
            reply_to=stage.platform.rooms[stage.rui.room][0].native_id,
        )
        await stage.platform.arrive(answer)
        await stage.platform.until(lambda: bool(stage.platform.texts(stage.ann.room)))
        assert stage.platform.rooms[stage.ann.room][-1].reply_to == said[-1]


async def test_a_reaction_is_told_in_its_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One on the whole message would not say what it is about."""
    async with crowded(tmp_path, monkeypatch) as stage:
        said = await combined(stage)
        event = ReactionAdded(
            platform="matrix",
            native_id="$thumb",
            room=stage.ann.room,
            account=stage.ann.account,
            written_at=datetime.now(UTC),
            target=said[1],
            key="👍",
        )
        await stage.platform.arrive(event)
        await stage.platform.until(lambda: "👍 Ann Example" in stage.platform.texts(stage.rui.room)[0])
        assert "👍 Ann Example" in stage.platform.texts(stage.rui.room)[0].split("\n\n")[1]
        assert stage.platform.reactions == {}


async def test_what_was_refused_for_now_is_drawn_up_afresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform certainly did nothing: each is by itself again, can be changed in place, and keeps its order."""
    async with crowded(tmp_path, monkeypatch) as stage:
        refusals = iter([Temporary("too many requests", 0.2)])

        def before(attempt: Attempt) -> None:
            if isinstance(attempt.action, Send) and attempt.action.room == stage.rui.room:
                for refusal in refusals:
                    stage.platform.crowds = set()
                    raise refusal

        stage.platform.before = before
        said = await say_all(stage)
        await opened(stage)
        await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(attempts=1).count() == 1)
        await deletes(stage, said[1])
        await stage.platform.until(lambda: shown(stage) == [expected(SAID[0]), expected(SAID[2])])
        assert changes(stage) == []


async def test_what_is_refused_for_good_is_a_dead_letter_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They can be sent again one by one."""
    async with crowded(tmp_path, monkeypatch) as stage:

        def before(attempt: Attempt) -> None:
            if isinstance(attempt.action, Send) and attempt.action.room == stage.rui.room:
                raise Permanent("not a member")

        stage.platform.before = before
        await say_all(stage)
        await opened(stage)
        await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(state="dead").count() == 3)
        letters = await stage.app.database.read(outbox.letters)
        assert [letter.reason for letter in letters] == ["not a member"] * 3
        stage.platform.before = lambda _attempt: None
        stage.platform.crowds = set()
        await stage.app.database.write(lambda tx: outbox.resend(tx, letters[1].delivery_id))
        await stage.platform.until(lambda: shown(stage) == [expected(SAID[1])])


@pytest.mark.parametrize("done", [False, True], ids=["before", "after"])
async def test_a_process_that_ends_on_the_way_leaves_one_doubt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, done: bool
) -> None:
    """Whatever was sent, nothing is sent again unasked; a coordinator's word repeats the same message for all."""
    async with crowded(tmp_path, monkeypatch) as stage:
        met = asyncio.Event()

        async def hang(_attempt: Attempt) -> None:
            met.set()
            await asyncio.Event().wait()

        if done:
            perform = stage.platform.perform

            async def performed(attempt: Attempt) -> str:
                native = await perform(attempt)
                if attempt.action.room == stage.rui.room:  # type: ignore[union-attr]
                    await hang(attempt)
                return native

            monkeypatch.setattr(stage.platform, "perform", performed)
        else:
            stage.platform.before = hang
        await say_all(stage)
        await opened(stage)
        await asyncio.wait_for(met.wait(), 10)
    async with crowded(tmp_path, monkeypatch) as stage:
        stage.platform.limits = lambda _action: 0.0
        await stage.says(stage.ann, "This comes later")
        await stage.platform.until(lambda: shown(stage) == [expected("This comes later")])
        [letter] = await stage.app.database.read(outbox.letters)
        assert (letter.state, letter.reason) == ("uncertain", "answer lost")
        await stage.app.database.write(lambda tx: outbox.resend(tx, letter.delivery_id))
        await stage.platform.until(lambda: shown(stage) == [expected("This comes later"), expected(*SAID)])
        await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(state="uncertain").count() == 0)
        assert await stage.app.database.read(outbox.letters) == []


async def test_without_an_engine_all_pieces_are_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One edit brings all translations when the engine is back."""
    monkeypatch.setattr("bot.endings.COMPLETE_AFTER_S", 0.05)
    async with crowded(tmp_path, monkeypatch, deadline=0.5) as stage:
        stage.translator.failing = True
        await say_all(stage)
        await opened(stage)
        await stage.platform.until(lambda: len(sends(stage)) == 1)
        assert [piece[1] for piece in shown(stage)[0]] == list(SAID)
        stage.translator.failing = False
        await stage.platform.until(lambda: shown(stage) == [expected(*SAID)])
