"""The composed bot writes invitations: from a row in its database to a real mail server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.app import App
from bot.platforms.base import Platform
from bot.platforms.email.adapter import MailPlatform
from config.settings import Email, Settings, Storage, Translation
from handlers.common import invitations
from storage import counters, invitations as stored, people
from storage.database import Database, Tx
from storage.models import Invitation, OutboxRow
from tests.support.composed import people as two_people
from tests.support.databases import sharing
from tests.support.engines import MarkingTranslator
from tests.support.mailserver import Mailbox, mail_server
from tests.support.patience import PATIENCE_S
from tests.support.recording import RecordingPlatform
from tests.support.tandem import seed

pytestmark = pytest.mark.enable_network


class Running(NamedTuple):
    """A bot that can write e-mails."""

    app: App
    box: Mailbox


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Running]:
    """A bot with a tandem, a platform that records, and a mail server."""
    with mail_server() as box:
        email = Email(host="localhost", port=box.port, security="none", sender="bot@example.org", per_minute=6000)
        settings = Settings(storage=Storage(data=folder), translation=Translation(languages=("en", "pt")), email=email)
        await asyncio.to_thread(seed, settings.storage.url, two_people())
        platforms: list[Platform] = [RecordingPlatform(), MailPlatform(email, patience=5)]
        app = App(settings, platforms, MarkingTranslator(), sharing(Database(settings.storage.url)))
        await app.start()
        try:
            await app.ready.wait()
            yield Running(app, box)
        finally:
            await app.stop()


async def invite(app: App) -> int:
    """Enter Eva and plan her invitation; returns her row."""

    def work(tx: Tx) -> int:
        (city, *_) = people.cities(tx)
        eva = people.create(tx, "Eva Exemplo", reads=["pt"], city_id=city.id)
        stored.set_email(tx, eva, "eva@example.org")
        invitations.mail(tx, eva, app.context(), "test")
        return eva.id

    return await app.database.write(work)


async def until_sent(app: App, number: int) -> None:
    """Wait until so many deliveries are known to be done."""
    async with asyncio.timeout(PATIENCE_S):
        while await app.database.read(lambda tx: tx.query(OutboxRow).filter_by(state="sent").count()) < number:
            await asyncio.sleep(0.01)


async def test_an_invitation_goes_out(tmp_path: Path) -> None:
    async with running(tmp_path) as (app, box):
        await invite(app)
        await until_sent(app, 1)
        kept = await app.database.read(lambda tx: [(row.payload, row.frozen) for row in tx.query(OutboxRow)])
    [message] = box.messages
    assert message["To"].addresses[0].addr_spec == "eva@example.org"
    assert str(message["Subject"]).startswith("O seu convite pessoal")
    assert "https://matrix.to/#/@bot:example.org" in next(iter(message.iter_parts())).get_content()
    assert kept == [(None, None)]


async def test_a_lost_answer_is_repeated_once_as_the_same_message(tmp_path: Path) -> None:
    async with running(tmp_path) as (app, box):
        box.cut = "after"
        await invite(app)
        async with asyncio.timeout(PATIENCE_S):
            while await app.database.read(lambda tx: counters.all(tx).get("deliveries_uncertain", 0)) < 1:
                await asyncio.sleep(0.01)
    first, second = (message["Message-ID"] for message in box.messages)
    assert first == second


async def test_the_clock_reminds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.common.hours.at_work", lambda *_: True)
    async with running(tmp_path) as (app, box):
        await invite(app)
        await until_sent(app, 1)

        def older(tx: Tx) -> None:
            (row,) = tx.query(Invitation)
            row.made_at = tx.now - timedelta(days=6)

        await app.database.write(older)
        assert app._metronome is not None
        await app._metronome.remind()
        await until_sent(app, 2)
        await app._metronome.remind()
    assert [str(message["Subject"])[:8] for message in box.messages] == ["O seu co", "Lembrete"]
