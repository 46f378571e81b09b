"""The composed bot is stopped in the middle of a form, and started again."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from pathlib import Path

from handlers.events import MessageReceived
from storage import checkins, notes
from storage.database import Tx
from storage.models import GuidedForm, OutboxRow
from storage.richtext import RichText
from tests.support.composed import Stage, staged, wait_until


def met(tx: Tx) -> None:
    """The tandem has met."""
    wall, zone = "2026-03-03T10:00", "Europe/Berlin"
    checkins.add_session(tx, 1, wall=wall, zone=zone, starts_at=tx.now, minutes=60, state="held")


async def reply(stage: Stage, target: str, text: str, number: int) -> None:
    """Rui replies to a message of the bot."""
    event = MessageReceived(
        platform="matrix",
        native_id=f"$reply{number}",
        room=stage.rui.room,
        account=stage.rui.account,
        written_at=datetime.now(UTC),
        content=RichText(text),
        reply_to=target,
    )
    await stage.platform.arrive(event)


def question(tx: Tx) -> str:
    """Return the native id of the latest message of the bot, once that is known."""
    row = tx.query(OutboxRow).order_by(OutboxRow.id.desc()).first()
    return row.native_id or "" if row is not None else ""


async def asks(stage: Stage, words: str, before: str = "") -> str:
    """Wait until Rui's room shows a question, and return its native id."""
    await stage.platform.until(lambda: any(words in text for text in stage.platform.texts(stage.rui.room)))
    await wait_until(stage, lambda tx: question(tx) not in ("", before))
    return await stage.app.database.read(question)


async def test_a_form_goes_on_where_it_was(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        await stage.app.database.write(met)
        await stage.says(stage.rui, "!session complete")
        first = await asks(stage, "Que tipo de sessão foi")
    async with staged(tmp_path) as stage:
        stage.platform._counter = itertools.count(100)  # a platform gives each message another id
        await reply(stage, first, "Visita de estudo", 1)
        second = await asks(stage, "Que cidade recebeu", first)
    async with staged(tmp_path) as stage:
        stage.platform._counter = itertools.count(200)
        await reply(stage, second, "Exemplo", 2)
        await asks(stage, "Onde estiveram", second)
        kept = await stage.app.database.read(lambda tx: notes.fields_of(tx, 1))
        assert set(kept) == {("format", ""), ("host", "")}
        row = await stage.app.database.read(lambda tx: tx.query(GuidedForm).one())
        assert (row.state, row.field) == ("open", "place")
