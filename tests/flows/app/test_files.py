"""The composed bot with files, on a platform that records: what is fetched, deposited and shown, and how often."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.platforms.base import Attempt
from bot.platforms.files import NotFetched, Unobtainable
from handlers.errors import Temporary
from handlers.events import MessageDeleted, MessageEdited, MessageReceived
from storage import carrying, outbox, sweeping
from storage.attachments import File
from storage.deliveries import Edit, Send
from storage.models import Message, Part
from storage.richtext import RichText
from tests.support import samples
from tests.support.composed import Stage, staged

COUNTER = itertools.count(1)


def keep(stage: Stage, content: bytes = samples.PNG, **more: Any) -> File:
    """A file that somebody has put on the platform."""
    reference = f"mxc://example.org/said{next(COUNTER)}"
    stage.platform.store.kept[reference] = content
    facts: dict[str, Any] = {"kind": "image", "platform": "matrix", "name": "Plan.png", "media_type": "image/png"}
    return File(**facts | {"reference": reference, "identity": reference, "size": len(content)} | more)


async def shows(stage: Stage, file: File, caption: str = "") -> str:
    """Ann sends a file."""
    native_id = f"$file{next(COUNTER)}"
    event = MessageReceived(
        platform="matrix",
        native_id=native_id,
        room=stage.ann.room,
        account=stage.ann.account,
        written_at=datetime.now(UTC),
        content=RichText(caption),
        attachment=file,
    )
    await stage.platform.arrive(event)
    return native_id


def sends(stage: Stage) -> list[Send]:
    """What was sent to Rui."""
    return [a for a in stage.platform.actions if isinstance(a, Send) and a.room == stage.rui.room and not a.quiet]


def told(stage: Stage) -> list[Send]:
    """What the bot told Ann as an answer."""
    return [a for a in stage.platform.actions if isinstance(a, Send) and a.room == stage.ann.room and a.reply_to]


def shown_bytes(stage: Stage, action: Send | Edit) -> bytes:
    """The file that an action shows."""
    assert isinstance(action.attachment, File)
    return stage.platform.store.kept[action.attachment.reference]


def fails(times: int, error: Callable[[], Exception]) -> Callable[[Any], None]:
    """Something that fails so often."""
    left = itertools.count(times, -1)

    def check(_what: Any) -> None:
        if next(left) > 0:
            raise error()

    return check


async def test_a_file_is_brought_over(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        await shows(stage, keep(stage), "Good morning to you all")
        await stage.platform.until(lambda: len(sends(stage)) == 1)
        [sent] = sends(stage)
        assert shown_bytes(stage, sent) == samples.PNG
        assert sent.content.text.startswith("Ann Example · Exampleton\n[pt] Good morning to you all")


async def test_a_repeated_attempt_deposits_nothing_again(tmp_path: Path) -> None:
    """The answer to the message was lost; the file is there already."""
    async with staged(tmp_path) as stage:
        check = fails(2, lambda: Temporary("no answer", 0.01))

        def after(attempt: Attempt) -> None:
            if isinstance(attempt.action, Send) and attempt.action.attachment is not None:
                check(attempt)

        stage.platform.after = after
        await shows(stage, keep(stage))
        await stage.says(stage.ann, "And after it")
        await stage.platform.until(lambda: len(sends(stage)) == 2)
        assert (stage.platform.store.fetches, len(stage.platform.store.kept)) == (1, 2)


async def test_an_edited_caption_fetches_nothing(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        file = keep(stage)
        said = await shows(stage, file, "Good morning")
        await stage.platform.until(lambda: len(sends(stage)) == 1)
        facts: dict[str, Any] = {"platform": "matrix", "room": stage.ann.room, "account": stage.ann.account}
        edit = MessageEdited(
            **facts,
            native_id=f"$edit{next(COUNTER)}",
            written_at=datetime.now(UTC),
            target=said,
            content=RichText("Good evening"),
            attachment=file,
        )
        await stage.platform.arrive(edit)
        await stage.platform.until(lambda: any(isinstance(a, Edit) for a in stage.platform.actions))
        [edited] = [a for a in stage.platform.actions if isinstance(a, Edit)]
        assert (edited.replaced, shown_bytes(stage, edited)) == (False, samples.PNG)
        assert stage.platform.store.fetches == 1


async def test_a_file_is_tried_again_and_keeps_its_place(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        stage.platform.store.trouble = fails(3, lambda: NotFetched("the server is busy", 0.01))
        await shows(stage, keep(stage))
        await stage.says(stage.ann, "And after it")
        await stage.platform.until(lambda: len(sends(stage)) == 2)
        assert [bool(sent.attachment) for sent in sends(stage)] == [True, False]
        assert told(stage) == []


@pytest.mark.parametrize("never", [Unobtainable("gone"), Unobtainable("damaged"), NotFetched("no answer", 0.01)])
async def test_what_cannot_be_had_is_said_and_the_words_go_on(
    tmp_path: Path, never: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.fetching.FETCHES", 3)
    async with staged(tmp_path) as stage:
        stage.platform.store.trouble = fails(99, lambda: never)
        said = await shows(stage, keep(stage), "Good morning to you all")
        await stage.says(stage.ann, "And after it")
        await stage.platform.until(lambda: len(sends(stage)) == 2 and bool(told(stage)))
        instead, after = sends(stage)
        assert instead.attachment is None
        assert "«Plan.png»" in instead.content.text
        assert "[pt] Good morning to you all" in instead.content.text
        assert "And after it" in after.content.text
        [answer] = told(stage)
        assert answer.reply_to == said
        assert "Please send it again" in answer.content.text


async def test_a_file_that_is_too_large_on_the_way_is_said(tmp_path: Path) -> None:
    """Its sender's app did not say how large it is."""
    async with staged(tmp_path) as stage:
        stage.platform.store.send_bytes = 2_000
        await shows(stage, keep(stage, size=None))
        await stage.platform.until(lambda: len(sends(stage)) == 1 and bool(told(stage)))
        assert "demasiado grande" in sends(stage)[0].content.text


async def test_keys_and_references_are_forgotten(tmp_path: Path) -> None:
    """With the text after its time, and at once when the message is deleted."""
    async with staged(tmp_path) as stage:
        said = await shows(stage, keep(stage, media_type=""))
        await stage.platform.until(lambda: len(sends(stage)) == 1)
        facts: dict[str, Any] = {"platform": "matrix", "room": stage.ann.room, "account": stage.ann.account}
        await stage.platform.arrive(
            MessageDeleted(**facts, native_id="$gone", written_at=datetime.now(UTC), target=said)
        )
        kept = await shows(stage, keep(stage))
        await stage.platform.until(lambda: len(sends(stage)) == 2)
        assert kept

        async def waiting() -> int:
            return (await stage.app.database.read(outbox.overview)).get("waiting", 0)

        async with asyncio.timeout(10):
            while await waiting():
                await asyncio.sleep(0.01)

        def references(tx: Any) -> tuple[int, int]:
            messages = [row for row in tx.query(Message.attachment) if row[0] is not None]
            return len(messages), len([row for row in tx.query(Part.carried) if row[0] is not None])

        assert await stage.app.database.read(references) == (1, 1)

        class Days:
            message_text_days = -1
            cache_days = queue_days = audit_days = 90

        await stage.app.database.write(lambda tx: sweeping.sweep(tx, Days()))
        assert await stage.app.database.read(references) == (0, 0)


async def test_a_claim_is_kept_while_a_file_takes_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Longer than a lease: nobody else takes it up."""
    monkeypatch.setattr("bot.carrying.LEASE_S", 0.03)
    prolonged: list[int] = []
    prolong = carrying.prolong

    def noted(tx: Any, claim: Any) -> None:
        prolonged.append(claim.id)
        prolong(tx, claim)

    monkeypatch.setattr("bot.carrying.carrying.prolong", noted)
    async with staged(tmp_path) as stage:

        def slow(attempt: Attempt) -> Any:
            has_file = isinstance(attempt.action, Send) and attempt.action.attachment
            return enough() if has_file else None

        async def enough() -> None:
            async with asyncio.timeout(10):
                while len(prolonged) < 3:
                    await asyncio.sleep(0.005)

        stage.platform.before = slow
        await shows(stage, keep(stage))
        await stage.platform.until(lambda: len(sends(stage)) == 1)
        assert len(set(prolonged)) == 1
