"""What the clock starts, through the composed bot: from the sweep over the inbox to what rooms show."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.clock import firing_on
from handlers.checkins import planning
from handlers.checkins.rhythm import resolve
from storage import schedules, tandems
from storage.database import Tx
from tests.support.composed import Stage, staged


async def test_what_is_due_is_said_in_every_room_once(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        await stage.app.database.write(lambda tx: planned(tx, stage))
        rung: list[bool] = []
        fire = firing_on(stage.app.database, lambda: rung.append(True))
        await fire()
        await fire()
        assert rung == [True]
        for seat, word in ((stage.ann, "The session begins"), (stage.rui, "A reunião começa")):
            await stage.platform.until(
                lambda seat=seat, word=word: any(word in text for text in stage.platform.texts(seat.room))  # type: ignore[misc]
            )
            assert sum(word in text for text in stage.platform.texts(seat.room)) == 1


def planned(tx: Tx, stage: Stage) -> None:
    """Plan a session of the only tandem that begins at this moment."""
    context = stage.app.context()
    now = context.now.replace(second=0, microsecond=0)
    found = resolve(now.date(), now.time(), "UTC")
    assert context.now - found.instant < timedelta(minutes=2)
    session = planning.enter(tx, tandems.running(tx)[0].id, found, "UTC", 60, context)
    planning.only(tx, session, "start")
    assert schedules.named(tx, f"start:{session.id}:0") is not None
