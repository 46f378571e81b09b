"""The composed bot on a platform that records: what the queues' workers promise (DESIGN, rules of delivery)."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import app as composition
from bot.app import AccountLost
from bot.platforms.base import Attempt
from handlers import dispatch
from handlers.context import Context
from handlers.errors import Permanent, Temporary
from handlers.events import InboundEvent, MessageDeleted, MessageReceived, NativeEvent
from storage.database import Tx
from storage.deliveries import Edit, Send
from storage.models import InboxRow, OutboxRow
from storage.richtext import RichText
from tests.support.composed import staged, wait_until_done, wait_until_sent
from tests.support.patience import PATIENCE_S


async def test_a_message_is_shown_translated(tmp_path: Path) -> None:
    """The other room reads it in its language, headed by the writer's name."""
    async with staged(tmp_path) as stage:
        await stage.says(stage.ann, "Good morning to you all")
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["[pt] Good morning to you all"])
        assert stage.shown(stage.ann) == []


async def test_without_an_engine_the_original_goes_out_and_is_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The deadline passes, the original is shown, and an edit brings the translation when the engine is back."""
    monkeypatch.setattr("bot.endings.COMPLETE_AFTER_S", 0.05)
    async with staged(tmp_path, deadline=0.05) as stage:
        stage.translator.gate = asyncio.Event()
        await stage.says(stage.ann, "Good morning to you all")
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["Good morning to you all"])
        stage.translator.gate.set()
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["[pt] Good morning to you all"])


async def test_where_all_engines_make_nonsense_that_is_said_once_and_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The original is shown at the deadline; then an edit says that there will be no translation, and that is all."""
    monkeypatch.setattr("bot.endings.COMPLETE_AFTER_S", 0.05)
    async with staged(tmp_path, deadline=0.05) as stage:
        stage.translator.gate, stage.translator.nonsense = asyncio.Event(), True
        await stage.says(stage.ann, "Good morning to you all")
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["Good morning to you all"])
        stage.translator.gate.set()
        said = "A tradução automática do inglês não fazia sentido."
        await stage.platform.until(lambda: said in stage.platform.texts(stage.rui.room)[-1])
        open_still = await stage.app.database.read(lambda tx: tx.query(OutboxRow).filter_by(state="waiting").count())
        assert open_still <= 1  # at most the edit itself, whose outcome is being stored


async def test_a_slow_lane_does_not_hold_up_another(tmp_path: Path) -> None:
    """While one room's server hangs, the other room goes on."""
    async with staged(tmp_path) as stage:
        gate = asyncio.Event()

        def before(attempt: Attempt) -> object:
            return gate.wait() if attempt.action.room == stage.rui.room else None  # type: ignore[union-attr]

        stage.platform.before = before
        await stage.says(stage.ann, "This one has to wait for a while")
        await stage.says(stage.rui, "Bom dia a todos, isto passa")
        await stage.platform.until(lambda: stage.shown(stage.ann) == ["[en] Bom dia a todos, isto passa"])
        assert stage.shown(stage.rui) == []
        gate.set()
        await stage.platform.until(lambda: len(stage.shown(stage.rui)) == 1)


async def test_order_holds_when_the_head_fails_for_a_while(tmp_path: Path) -> None:
    """A temporary failure of the first message does not let the second pass."""
    async with staged(tmp_path) as stage:
        failures = iter([Temporary("the server is busy", 0.02)] * 3)

        def before(attempt: Attempt) -> None:
            if isinstance(attempt.action, Send) and "first" in attempt.action.content.text:
                for failure in failures:
                    raise failure

        stage.platform.before = before
        for text in ("This is the first one", "This is the second one", "This is the third one"):
            await stage.says(stage.ann, text)
        await stage.platform.until(lambda: len(stage.shown(stage.rui)) == 3)
        assert [text.split()[-2] for text in stage.shown(stage.rui)] == ["first", "second", "third"]


async def test_a_lost_answer_does_not_double(tmp_path: Path) -> None:
    """The message was sent, but the answer got lost: the repeated attempt is the same message."""
    async with staged(tmp_path) as stage:
        losses = iter([Temporary("the answer was lost", 0.01)])

        def after(attempt: Attempt) -> None:
            if isinstance(attempt.action, Send) and "Good" in attempt.action.content.text:
                for loss in losses:
                    raise loss

        stage.platform.after = after
        await stage.says(stage.ann, "Good morning to you all")
        await stage.says(stage.ann, "And this is the next one")
        await stage.platform.until(lambda: len(stage.shown(stage.rui)) == 2)
        assert stage.shown(stage.rui)[0] == "[pt] Good morning to you all"


async def test_what_can_never_be_sent_does_not_block(tmp_path: Path) -> None:
    """A dead letter is passed by what follows, and the coordinators' event is entered once."""
    async with staged(tmp_path) as stage:

        def before(attempt: Attempt) -> None:
            if isinstance(attempt.action, Send) and "forbidden" in attempt.action.content.text:
                raise Permanent("refused by the server")

        stage.platform.before = before
        await stage.says(stage.ann, "This is a forbidden one")
        await stage.says(stage.ann, "This is an allowed one")
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["[pt] This is an allowed one"])
        failed = InboxRow.native_id.like("delivery:%:failed")
        count = await stage.app.database.read(lambda tx: tx.query(InboxRow).filter(failed).count())
        assert count == 1


async def test_a_failing_handler_is_told_with_a_reference_and_later_events_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three tries, then a dead letter; the writer is told the reference, and nothing else is lost."""
    monkeypatch.setattr("bot.intake.pause", lambda *_: 0.0)
    handle = dispatch.handle
    tried: list[str] = []

    def breaking(tx: Tx, event: InboundEvent, context: Context) -> None:
        if isinstance(event, MessageReceived) and "poison" in event.content.text:
            tried.append(event.native_id)
            raise ZeroDivisionError("poison")
        handle(tx, event, context)

    monkeypatch.setattr("handlers.dispatch.handle", breaking)
    async with staged(tmp_path) as stage:
        await stage.says(stage.ann, "This is poison for the handler")
        await stage.says(stage.ann, "This is good for everybody")
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["[pt] This is good for everybody"])
        assert len(tried) == 3
        reason = await stage.app.database.read(
            lambda tx: tx.query(InboxRow).filter(InboxRow.state == "dead").one().reason
        )
        told = stage.platform.texts(stage.ann.room)
        assert any(reason.removeprefix("reference ") in text for text in told)


async def test_what_cannot_even_be_read_is_stored_and_passed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in reading an event ends neither receiving nor its room: the event is set aside, the next is shown."""
    monkeypatch.setattr("bot.intake.pause", lambda *_: 0.0)
    async with staged(tmp_path) as stage:
        read = stage.platform.parse

        def breaking(payload: Mapping[str, Any]) -> NativeEvent | None:
            if "unreadable" in str(payload):
                raise ZeroDivisionError
            return read(payload)

        monkeypatch.setattr(stage.platform, "parse", breaking)
        await stage.says(stage.ann, "This is unreadable for the bot")
        await stage.says(stage.ann, "This is good for everybody")
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["[pt] This is good for everybody"])
        dead = await stage.app.database.read(lambda tx: tx.query(InboxRow).filter_by(state="dead").count())
        assert dead == 1


async def test_an_edit_before_the_first_attempt_changes_what_is_sent(tmp_path: Path) -> None:
    """The delivery waits for its translation; the edit comes; only the corrected text is ever shown."""
    async with staged(tmp_path) as stage:
        stage.translator.gate = asyncio.Event()
        said = await stage.says(stage.ann, "The meeting is on Monday morning")
        await stage.edits(stage.ann, said, "The meeting is on Tuesday morning")
        await wait_until_done(stage, 2)
        stage.translator.gate.set()
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["[pt] The meeting is on Tuesday morning"])
        assert not any(isinstance(action, Edit) for action in stage.platform.actions)


async def test_a_deletion_before_the_first_attempt_leaves_nothing(tmp_path: Path) -> None:
    """What was deleted before it was shown is never shown."""
    async with staged(tmp_path) as stage:
        stage.translator.gate = asyncio.Event()
        said = await stage.says(stage.ann, "This is better not said")
        gone = MessageDeleted(
            platform="matrix",
            native_id="$gone",
            room=stage.ann.room,
            account=stage.ann.account,
            written_at=datetime.now(UTC),
            target=said,
        )
        await stage.platform.arrive(gone)
        await wait_until_done(stage, 2)
        stage.translator.gate.set()
        await stage.says(stage.ann, "This is what follows")
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["[pt] This is what follows"])
        assert not any(shown.deleted for shown in stage.platform.rooms[stage.rui.room])


async def test_the_writer_is_told_once_that_it_takes_long(tmp_path: Path) -> None:
    """A message that waits is owned up to, once."""
    async with staged(tmp_path, late_after=0.01) as stage:
        gate = asyncio.Event()

        def before(attempt: Attempt) -> object:
            return gate.wait() if attempt.action.room == stage.rui.room else None  # type: ignore[union-attr]

        stage.platform.before = before
        said = await stage.says(stage.ann, "Good morning to you all")
        await wait_until_done(stage, 1)
        metronome = stage.app._metronome
        assert metronome is not None

        def told() -> list[str]:
            shown = stage.platform.rooms.get(stage.ann.room, [])
            return [each.content.text for each in shown if each.reply_to == said]

        async with asyncio.timeout(PATIENCE_S):
            while not told():
                await metronome.tell_late()
                await asyncio.sleep(0.01)
        await metronome.tell_late()
        gate.set()
        await stage.platform.until(lambda: len(stage.shown(stage.rui)) == 1)
        assert len(told()) == 1


async def test_a_lost_login_ends_the_process_and_loses_nothing(tmp_path: Path) -> None:
    """The delivery stays, and the next process sends it."""
    async with staged(tmp_path) as stage:

        def before(attempt: Attempt) -> None:
            raise AccountLost("the token was revoked")

        stage.platform.before = before
        await stage.says(stage.ann, "Good morning to you all")
        with pytest.raises(AccountLost):
            await asyncio.wait_for(stage.app.wait(), PATIENCE_S)
    async with staged(tmp_path) as stage:
        await stage.platform.until(lambda: stage.shown(stage.rui) == ["[pt] Good morning to you all"])


async def test_a_restored_backup_doubles_nothing(tmp_path: Path) -> None:
    """The database is set back by a night; what the rooms show already is recognised, the rest is sent."""
    async with staged(tmp_path) as stage:
        await stage.says(stage.ann, "This was before the backup")
        await wait_until_sent(stage, 1)
    backup = (tmp_path / "tandembot.db").read_bytes()
    async with staged(tmp_path) as stage:
        said = await stage.says(stage.ann, "This was after the backup")
        await wait_until_sent(stage, 2)
        past = stage.platform
    for leftover in tmp_path.glob("tandembot.db*"):
        leftover.unlink()
    (tmp_path / "tandembot.db").write_bytes(backup)
    async with staged(tmp_path) as stage:
        # The server hands out again what happened since the cursor of the backup: the message, and the bot's own copy.
        again = MessageReceived(
            platform="matrix",
            native_id=said,
            room=stage.ann.room,
            account=stage.ann.account,
            written_at=datetime.now(UTC),
            content=RichText("This was after the backup"),
        )
        await stage.platform.arrive(again, echoes=list(past.done.items()))
        await stage.says(stage.ann, "This is new since then")
        await stage.platform.until(lambda: len(stage.shown(stage.rui)) > 0)
        assert stage.shown(stage.rui) == ["[pt] This is new since then"]


async def test_a_second_process_is_refused(tmp_path: Path) -> None:
    """The lock is held for as long as the bot runs."""
    async with staged(tmp_path):
        with pytest.raises(composition.AlreadyRunning):
            async with staged(tmp_path):
                pass
    async with staged(tmp_path) as stage:
        assert stage.app.ready.is_set()
