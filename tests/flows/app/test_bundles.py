"""The composed bot keeps its initiative's budget by its own clock."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.common import initiative
from handlers.common.finding import quoted_name
from storage import people, rooms
from storage.database import Tx
from tests.support.composed import Stage, staged

CHAT = "!chat:example.org"


def mention(stage: Stage, name: str) -> None:
    """The bot would like to tell Ann something, who has a direct chat with it."""

    def work(tx: Tx) -> None:
        account = people.see_account(tx, "matrix", stage.ann.account)
        if rooms.find(tx, "matrix", CHAT) is None:
            chat = rooms.create(tx, uid="c", platform="matrix", purpose="direct", native_id=CHAT, state="open")
            rooms.set_membership(tx, chat.id, account.id, "joined")
        person = people.participant_of(tx, account)
        assert person is not None
        initiative.mention(tx, person, name, quoted_name(name), tx.now + timedelta(days=3))

    stage.app.database.write_now(work)


async def test_the_clock_tells_what_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.clock.BUNDLES_S", 0.05)
    # Nobody knows at what time of the week the tests run.
    monkeypatch.setattr("handlers.common.hours.at_work", lambda *_: True)
    async with staged(tmp_path) as stage:
        mention(stage, "first")
        await stage.platform.until(lambda: "first" in stage.platform.texts(CHAT))
