"""The composed bot on an old copy of its database: whom it had erased is erased again before anything is sent."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.composed import staged
from tests.support.forgetting import traces

ANN = ("Ann Example", "@ann:example.org", "Larkspur")


async def until(found: Callable[[], bool]) -> None:
    """Wait for something that no bell tells of."""
    async with asyncio.timeout(20):
        while not found():
            await asyncio.sleep(0.02)


async def test_an_erasure_outlives_an_old_copy_of_the_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ann writes; the database is copied; she is erased; the copy is put back."""
    monkeypatch.setattr("bot.app.ERASING_S", 0.05)
    async with staged(tmp_path) as stage:
        await stage.says(stage.ann, "Larkspur is what I wrote")
        await stage.platform.until(lambda: any("Larkspur" in text for text in stage.shown(stage.rui)))
    backup = tmp_path / "backup.db"
    shutil.copyfile(tmp_path / "tandembot.db", backup)
    async with staged(tmp_path) as stage:
        await stage.says(stage.ann, "!erase 1")
        listed = tmp_path / "erasures"
        await until(lambda: listed.exists() and listed.read_text().count("digest") == 2)
        await until(lambda: "participants.name" not in traces(stage.app.database, ANN))
    for leftover in tmp_path.glob("tandembot.db-*"):
        leftover.unlink()
    shutil.copyfile(backup, tmp_path / "tandembot.db")
    async with staged(tmp_path) as stage:
        left = traces(stage.app.database, ANN)
        assert not left & {"participants.name", "accounts.native_id", "accounts.name", "messages.content"}
        assert not left & {"messages.author", "cached_translations.content"}
