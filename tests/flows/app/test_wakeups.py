"""Nothing waits for a timer: what is stored while its room is busy is taken up as soon as its turn comes."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.support.composed import staged

NEVER_S = 3600.0


@pytest.mark.parametrize("together", [1, 7])
async def test_a_burst_needs_no_timer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: int) -> None:
    """Two rooms in which everybody writes at once, and timers that never end: all is shown, in order."""
    monkeypatch.setattr("bot.intake.LONGEST_SLEEP_S", NEVER_S)
    monkeypatch.setattr("bot.outgoing.LONGEST_SLEEP_S", NEVER_S)
    async with staged(tmp_path) as stage:
        for number in range(0, 42, together):
            said = [stage.says(stage.ann, f"This is number {number + one}") for one in range(together)]
            said += [stage.says(stage.rui, f"Este é o número {number + one}") for one in range(together)]
            await asyncio.gather(*said)
        await stage.platform.until(lambda: len(stage.shown(stage.rui)) == 42 and len(stage.shown(stage.ann)) == 42)
        assert stage.shown(stage.rui) == [f"[pt] This is number {number}" for number in range(42)]
        assert stage.shown(stage.ann) == [f"[en] Este é o número {number}" for number in range(42)]
