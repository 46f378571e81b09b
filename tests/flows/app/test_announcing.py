"""Announcements through the composed bot: translations that come late, failures, and a process that ends in between."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.clock import reporting_on
from bot.platforms.base import Attempt
from handlers.errors import Permanent, Temporary
from storage import broadcasts, people, rooms
from storage.database import Tx
from storage.deliveries import Send
from tests.support.composed import Stage, staged, wait_until
from tests.support.tandem import Seat

HOME = Seat("Ann Example", "Exampleton", "en", account="@ann:example.org", room="!home:example.org")
RUI = "!rui:example.org"
TEXT = "We meet on Monday"


def appoint(tx: Tx) -> None:
    """Make Ann a coordinator who is in the coordinators' room."""
    account = people.account(tx, "matrix", HOME.account)
    assert account is not None
    person = people.participant_of(tx, account)
    assert person is not None
    people.appoint(tx, person, "coordinator")
    home = rooms.create(tx, uid="home", platform="matrix", purpose="coordinators", native_id=HOME.room, state="open")
    rooms.set_membership(tx, home.id, account.id, "joined")


async def ready(stage: Stage) -> None:
    """Let Ann be a coordinator."""
    await stage.app.database.write(appoint)


def shown(stage: Stage, room: str) -> str:
    """Return the latest message of the bot in a room; empty where there is none."""
    texts = stage.platform.texts(room)
    return texts[-1] if texts else ""


async def test_missing_translations_are_said_and_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The preview says that they are still made; copies go out with the original; both are completed by edits."""
    monkeypatch.setattr("bot.endings.COMPLETE_AFTER_S", 0.05)
    async with staged(tmp_path, deadline=0.05) as stage:
        await ready(stage)
        stage.translator.gate = asyncio.Event()
        await stage.says(HOME, f"!broadcast all {TEXT}")
        await stage.platform.until(lambda: "The translation is still being made." in shown(stage, HOME.room))
        assert TEXT in shown(stage, HOME.room)
        stage.translator.gate.set()
        await stage.platform.until(lambda: f"[pt] {TEXT}" in shown(stage, HOME.room))
        stage.translator.gate = asyncio.Event()
        await stage.says(HOME, "!broadcast send 1")
        await stage.platform.until(lambda: "Ainda não traduzido do inglês." in shown(stage, stage.rui.room))
        stage.translator.gate.set()
        await stage.platform.until(lambda: f"[pt] {TEXT}\n" in shown(stage, stage.rui.room))
        assert sum(TEXT in text for text in stage.platform.texts(stage.rui.room)) == 1


async def test_the_report_counts_also_across_a_restart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One room has it, one cannot be reached: the process ends, another one goes on; nothing is sent twice."""
    monkeypatch.setattr("bot.app.REPORTS_S", 0.05)

    def unreachable(attempt: Attempt) -> None:
        if isinstance(attempt.action, Send) and attempt.action.room == RUI:
            raise Temporary("not now", retry_after=0.05)

    async with staged(tmp_path) as stage:
        await ready(stage)
        stage.platform.before = unreachable
        await stage.says(HOME, f"!broadcast all {TEXT}")
        await stage.platform.until(lambda: "Preview" in shown(stage, HOME.room))
        await stage.says(HOME, "!broadcast send 1")
        await stage.platform.until(lambda: "delivered to 1 of 2, 1 waiting" in shown(stage, HOME.room))
        before = stage.platform.rooms
    monkeypatch.setattr("bot.app.REPORTS_S", 3600)
    async with staged(tmp_path) as again:
        again.platform.rooms[HOME.room] = before[HOME.room]
        await again.platform.until(lambda: f"[pt] {TEXT}" in shown(again, again.rui.room))
        await wait_until(again, lambda tx: bool(broadcasts.moved(tx)))
        await reporting_on(again.app.database, lambda: None)()
        await again.platform.until(lambda: "delivered to 2 of 2" in shown(again, HOME.room))
        assert again.platform.texts(again.ann.room) == []
        assert sum(TEXT in text for text in again.platform.texts(again.rui.room)) == 1


async def test_what_fails_for_good_is_in_the_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.app.REPORTS_S", 0.05)
    async with staged(tmp_path) as stage:
        await ready(stage)

        def refused(attempt: Attempt) -> None:
            if isinstance(attempt.action, Send) and attempt.action.room == stage.rui.room:
                raise Permanent("forbidden")

        stage.platform.before = refused
        await stage.says(HOME, f"!broadcast all {TEXT}")
        await stage.platform.until(lambda: "Preview" in shown(stage, HOME.room))
        await stage.says(HOME, "!broadcast send 1")
        await stage.platform.until(lambda: "Not delivered: 1" in shown(stage, HOME.room))
        assert "forbidden" in shown(stage, HOME.room)
        assert "delivered to 1 of 2\n" in shown(stage, HOME.room)
