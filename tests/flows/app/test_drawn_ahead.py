"""What is drawn up before its turn is used only while it would be drawn the same."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.composed import staged, wait_until_done

MOVED = text("UPDATE participants SET zone = 'Asia/Tokyo' WHERE name = 'Rui Exemplo'")


@pytest.mark.parametrize("moved", [False, True])
async def test_a_message_shows_how_things_stand_at_its_turn(tmp_path: Path, moved: bool) -> None:
    """Messages are claimed and drawn up while the first one is on its way; then their reader's clock changes."""
    async with staged(tmp_path) as stage:
        stage.platform.idempotent = False  # so nothing is fixed before its turn
        gate = asyncio.Event()
        stage.platform.before = lambda _attempt: gate.wait()
        for number in range(3):
            await stage.says(stage.ann, f"Let us meet at 11:0{number}")
        await wait_until_done(stage, 3)
        if moved:
            await stage.app.database.write(lambda tx: tx.execute(MOVED))
        gate.set()
        await stage.platform.until(lambda: len(stage.shown(stage.rui)) == 3)
        # 11:00 in Ann's summer is 18:00 in Tokyo, and in her winter 19:00.
        told = ["18:0" in one or "19:0" in one for one in stage.platform.texts(stage.rui.room)]
        assert told == [False, moved, moved]
