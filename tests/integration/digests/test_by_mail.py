"""A digest by e-mail, from the composed bot to a real mail server; and the link in it that ends them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import aiohttp
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from bot.app import App
from bot.platforms.base import Platform
from bot.platforms.email.adapter import MailPlatform
from bot.web.endpoint import Endpoint
from bot.web.stopping import STOPPING, asking, ending
from config.settings import Checkins, Digests, Email, Programme, Settings, Storage, Translation
from handlers.digests import making
from handlers.digests.report import Audience, Period
from storage import digests, people
from storage.database import Database, Tx
from storage.models import OutboxRow
from tests.support.composed import people as two_people
from tests.support.databases import sharing
from tests.support.engines import MarkingTranslator
from tests.support.mailserver import Mailbox, mail_server
from tests.support.patience import PATIENCE_S
from tests.support.recording import RecordingPlatform
from tests.support.tandem import seed

pytestmark = pytest.mark.enable_network

ADDRESS = "team@example.org"
MONTH = Period(date(2026, 2, 1), date(2026, 2, 28), "Europe/Berlin", "month")
WEEK = Period(date(2026, 3, 2), date(2026, 3, 8), "Europe/Berlin", "week")


class Running(NamedTuple):
    """A bot whose team gets its digest by e-mail."""

    app: App
    box: Mailbox
    site: str


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Running]:
    """A bot with a tandem whose cities are on the map, a mail server, and the endpoint where links lead."""
    endpoint = Endpoint("127.0.0.1", 0)
    with mail_server() as box:
        email = Email(host="localhost", port=box.port, security="none", sender="bot@example.org", per_minute=6000)
        settings = Settings(
            programme=Programme(name="#connectedinEurope", language="en"),
            storage=Storage(data=folder),
            translation=Translation(languages=("en", "pt")),
            email=email,
            digests=Digests(team_mail=(ADDRESS,)),
            checkins=Checkins(calendar_url="https://bot.example.org"),
        )
        await asyncio.to_thread(seed, settings.storage.url, two_people())
        platforms: list[Platform] = [RecordingPlatform(), MailPlatform(email, patience=5)]
        app = App(settings, platforms, MarkingTranslator(), sharing(Database(settings.storage.url)))
        endpoint.serve(STOPPING, "text/html", asking(app.database, app.context))
        endpoint.act(STOPPING, "text/html", ending(app.database, app.context))
        await app.start()
        await endpoint.start()
        try:
            await app.ready.wait()
            await app.database.write(_on_the_map)
            yield Running(app, box, f"http://127.0.0.1:{endpoint.port}")
        finally:
            await endpoint.stop()
            await app.stop()


def _on_the_map(tx: Tx) -> None:
    for city, (latitude, longitude) in zip(people.cities(tx), ((53.6, 8.8), (38.7, -9.1)), strict=True):
        city.latitude, city.longitude = latitude, longitude


async def send(app: App, period: Period) -> None:
    """Make the team's digest of a period, and wait until its e-mails are known to be gone."""
    order = making.Order(Audience.TEAM, period)
    assert await app.database.write(lambda tx: making.make(tx, order, app.context())) is not None

    def waiting(tx: Tx) -> int:
        return tx.query(OutboxRow).filter_by(platform="email", state="waiting").count()

    async with asyncio.timeout(PATIENCE_S):
        while await app.database.read(waiting):
            await asyncio.sleep(0.02)


def parts(message: EmailMessage) -> dict[str, bytes]:
    """Return the files of an e-mail, by name."""
    return {
        part.get_filename() or "": part.get_payload(decode=True)  # type: ignore[misc]
        for part in message.walk()
        if part.get_filename()
    }


async def test_the_months_digest_brings_pictures_and_files_and_ends_by_its_link(tmp_path: Path) -> None:
    async with running(tmp_path) as (app, box, site):
        await send(app, MONTH)
        [message] = box.messages
        assert box.recipients == [ADDRESS]
        found = parts(message)
        assert {"map.png", "activity.png"} <= set(found)
        assert found["map.png"].startswith(b"\x89PNG")
        html = message.get_body(("html",))
        assert html is not None
        assert 'src="cid:map.png"' in html.get_content()
        book = load_workbook(BytesIO(found["2026-02-01-2026-02-28.xlsx"]))
        assert book.worksheets[0].max_row == 2
        assert len(PdfReader(BytesIO(found["2026-02-01-2026-02-28.pdf"])).pages) > 1
        assert b"<!DOCTYPE html>" in found["2026-02-01-2026-02-28.html"]
        # Nothing is left of the files that were made for it.
        async with asyncio.timeout(PATIENCE_S):
            while any((tmp_path / "documents").iterdir()):
                await asyncio.sleep(0.02)

        link = str(message["List-Unsubscribe"]).strip(" <>")
        assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        path = link.removeprefix("https://bot.example.org")
        async with aiohttp.ClientSession(site) as browser:
            async with browser.get(path) as page:
                assert page.status == 200
                assert "Do you want no more reports" in await page.text()
            # Filters open links: that alone ends nothing.
            assert not await app.database.read(lambda tx: digests.refuses(tx, "team", address=ADDRESS))
            async with browser.post(path, data={"List-Unsubscribe": "One-Click"}) as page:
                assert "No more reports go to this address" in await page.text()
            async with browser.get("/stop/somebodys-guess") as page:
                assert page.status == 404
        async with asyncio.timeout(PATIENCE_S):
            while not await app.database.read(lambda tx: digests.refuses(tx, "team", address=ADDRESS)):
                await asyncio.sleep(0.02)
        await send(app, WEEK)
        assert len(box.messages) == 1


async def test_the_weeks_digest_brings_no_files(tmp_path: Path) -> None:
    async with running(tmp_path) as (app, box, _site):
        await send(app, WEEK)
        [message] = box.messages
        assert set(parts(message)) == {"map.png", "activity.png"}


async def test_a_lost_answer_is_repeated_with_the_same_bytes(tmp_path: Path) -> None:
    async with running(tmp_path) as (app, box, _site):
        box.cut = "after"
        order = making.Order(Audience.TEAM, MONTH)
        await app.database.write(lambda tx: making.make(tx, order, app.context()))
        async with asyncio.timeout(PATIENCE_S):
            while len(box.messages) < 2:
                await asyncio.sleep(0.02)
    first, second = box.messages[:2]
    assert first["Message-ID"] == second["Message-ID"]
    assert parts(first) == parts(second)
