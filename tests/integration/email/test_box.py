"""The box is read from a real server: what calendars answer, what came back, and everything else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bot.app import App
from bot.platforms.base import Batch, Platform
from bot.platforms.email.adapter import MailPlatform
from bot.platforms.email.box import Box, BoxNotReached, BoxRefused, Place
from bot.platforms.email.probe import look_into_box
from config.settings import Email, Settings, Storage, Translation
from handlers.checkins import mailing
from storage import checkins, counters, inbox, people, tandems
from storage.database import Database, Tx
from storage.models import Attendance, OutboxRow
from tests.integration.email.conftest import Tls
from tests.support.composed import people as two_people
from tests.support.databases import sharing
from tests.support.engines import MarkingTranslator
from tests.support.mailserver import PASSWORD, USER, Inbox, Mailbox, imap_server, mail_server
from tests.support.patience import PATIENCE_S
from tests.support.recording import RecordingPlatform
from tests.support.replies import BOUNCE, OUTLOOK, reply
from tests.support.tandem import seed

pytestmark = pytest.mark.enable_network


def settings(box: Inbox, **more: Any) -> Email:
    known = {"host": "localhost", "security": "none", "sender": "tandems@example.org", "imap_plus": True}
    read = {"imap_host": "127.0.0.1", "imap_port": box.port, "imap_security": "none"}
    return Email.model_validate({**known, **read, "imap_user": USER, "imap_password": PASSWORD, **more})


class Running(NamedTuple):
    """A bot that sends e-mails and reads a box."""

    app: App
    sent: Mailbox
    box: Inbox

    async def until(self, work: Callable[[Tx], Any]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(PATIENCE_S):
            while not await self.app.database.read(work):
                await asyncio.sleep(0.01)


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Running]:
    """A bot with a tandem, a platform that records, and both mail servers."""
    with mail_server() as sent, imap_server() as box:
        email = settings(box, port=sent.port, per_minute=6000)
        configured = Settings(
            storage=Storage(data=folder), translation=Translation(languages=("en", "pt")), email=email
        )
        await asyncio.to_thread(seed, configured.storage.url, two_people())
        platforms: list[Platform] = [RecordingPlatform(), MailPlatform(email, patience=5, every=0.05)]
        app = App(configured, platforms, MarkingTranslator(), sharing(Database(configured.storage.url)))
        await app.start()
        try:
            await app.ready.wait()
            yield Running(app, sent, box)
        finally:
            await app.stop()


async def test_an_answer_and_a_bounce_find_their_way(tmp_path: Path) -> None:
    async with running(tmp_path) as bot:

        def invite(tx: Tx) -> int:
            tandem = tandems.running(tx)[0]
            person = people.of_tandem(tx, tandem.id)[0]
            person.email = "eva@example.org"
            start = (tx.now + timedelta(days=3)).replace(second=0, microsecond=0)
            session = checkins.add_session(
                tx, tandem.id, wall=f"{start:%Y-%m-%dT%H:%M}", zone="UTC", starts_at=start, minutes=60
            )
            mailing.invite(tx, session, tandem, bot.app.context())
            return person.id

        person = await bot.app.database.write(invite)
        await bot.until(lambda _tx: bot.sent.messages)
        (message,) = bot.sent.messages
        calendar = next(part for part in message.walk() if part.get_content_type() == "text/calendar").get_content()
        lines = dict(line.split(":", 1) for line in calendar.replace("\r\n ", "").splitlines() if ":" in line)
        to = next(value for name, value in lines.items() if name.startswith("ORGANIZER")).removeprefix("mailto:")
        assert to.startswith("tandems+")
        stamp = f"{bot.app.context().now:%Y%m%dT%H%M%SZ}"
        known = {"uid": lines["UID"], "to": to, "sender": "eva@example.org", "stamp": stamp}
        junk = b"From: shop@example.com\r\nSubject: Sale\r\n\r\nBuy!\r\n"
        forged = reply(OUTLOOK, **known | {"to": "tandems@example.org", "partstat": "DECLINED"})
        bot.box.put(junk, reply(OUTLOOK, **known, partstat="TENTATIVE"), forged)
        await bot.until(lambda tx: counters.all(tx).get("mail_answers_refused"))
        answers = await bot.app.database.read(lambda tx: [(a.participant_id, a.answer) for a in tx.query(Attendance)])
        assert answers == [(person, "maybe")]
        bot.box.put(reply(BOUNCE, message_id=str(message["Message-ID"])))
        await bot.until(lambda tx: tx.query(OutboxRow).filter_by(platform="email", state="dead").count())
        assert await bot.app.database.read(lambda tx: inbox.cursor(tx, "email:tandems@example.org")) == "7:4"
        assert (await bot.app.database.read(counters.all))["mails_ignored"] == 1


async def test_a_box_is_read_from_where_it_was_left() -> None:
    batches: list[Batch] = []
    with imap_server() as box:
        box.put(*(b"From: a@b.c\r\n\r\n%d\r\n" % number for number in range(3)), b"x" * 600_000)
        platform = MailPlatform(settings(box), every=0.01)

        async def sink(batch: Batch) -> None:
            batches.append(batch)

        async def read(since: str | None, number: int) -> list[str]:
            before = len(batches)
            task = asyncio.create_task(platform.receive(since, sink))
            async with asyncio.timeout(PATIENCE_S):
                while sum(len(batch.arrivals) for batch in batches[before:]) < number:
                    await asyncio.sleep(0.01)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            return [arrival.native_id for batch in batches[before:] for arrival in batch.arrivals]

        assert await read("6:17", 4) == [f"INBOX:7:{number}" for number in (1, 2, 3, 4)]
        assert batches[-1].cursor == "7:4"
        assert batches[-1].arrivals[3].payload["why"] == "large"
        box.put(b"From: a@b.c\r\n\r\nnew\r\n")
        assert await read(batches[-1].cursor, 1) == ["INBOX:7:5"]


async def test_a_flood_is_taken_in_portions() -> None:
    with imap_server() as box:
        box.put(*(b"From: a@b.c\r\n\r\nx\r\n" for _ in range(4)))
        reader = Box(settings(box))
        now = datetime.now(UTC)
        first = await asyncio.to_thread(reader.news, None, now, 3)
        assert ([uid for uid, _ in first.mails], first.more, str(first.place)) == ([1, 2, 3], True, "7:3")
        rest = await asyncio.to_thread(reader.news, first.place, now, 3)
        assert ([uid for uid, _ in rest.mails], rest.more) == ([4], False)
        reader.close()
    with pytest.raises(BoxNotReached):
        reader.news(Place(7, 4), now)


async def test_what_is_wrong_is_found_out() -> None:
    with imap_server() as box:
        assert await look_into_box(settings(box)) == (None, "")
        wrong = settings(box, imap_password="wrong")
        assert (await look_into_box(wrong)).trouble == "login"
        assert (await look_into_box(settings(box, imap_password="café"))).trouble == "login"
        assert (await look_into_box(settings(box, imap_folder="Nope"))).trouble == "folder"
        with pytest.raises(BoxRefused) as refused:
            Box(wrong).news(None, datetime.now(UTC))
        assert "wrong" not in f"{refused.value!r} {refused.value.reason}"
    assert (await look_into_box(settings(box))).trouble == "closed"
    with mail_server() as other:
        assert (await look_into_box(settings(Inbox(other.port)))).trouble == "strange"


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_over_tls(tls: Tls, security: str) -> None:
    with imap_server(security, str(tls.pem)) as box:
        configured = settings(box, imap_host="localhost", imap_security=security)
        assert await look_into_box(configured, tls.client) == (None, "")
        assert (await look_into_box(configured)).trouble == "tls"
        other = "starttls" if security == "tls" else "tls"
        wrong = settings(box, imap_host="localhost", imap_security=other)
        assert (await look_into_box(wrong, tls.client, 0.5)).trouble in ("tls", "closed")
