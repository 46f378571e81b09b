"""Files that come during a session: kept once, with their note, checked; and gone with their message."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.documents.evidence import kept_as
from handlers.events import MessageDeleted, MessageReceived
from storage import erasure, files, people
from storage.attachments import File
from storage.database import Tx
from storage.files import Attached
from storage.models import Evidence, Message, Note, SessionMinutes, StoredFile, TandemSession
from storage.richtext import RichText
from tests.support import samples
from tests.support.composed import Stage, staged, wait_until

COUNTER = itertools.count(1)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Ann and Rui, who take notes."""
    async with staged(tmp_path) as running:
        await running.says(running.ann, "!session start")
        await wait_until(running, lambda tx: tx.query(SessionMinutes).count() == 1)
        yield running


async def sends(stage: Stage, content: bytes, caption: str = "", reply_to: str | None = None, **more: Any) -> str:
    """Ann sends a file."""
    native_id = f"$evidence{next(COUNTER)}"
    reference = f"mxc://example.org/{native_id[1:]}"
    stage.platform.store.kept[reference] = content
    facts: dict[str, Any] = {"kind": "image", "platform": "matrix", "name": "Plan.png", "media_type": "image/png"}
    facts |= {"reference": reference, "identity": reference, "size": len(content)} | more
    event = MessageReceived(
        platform="matrix",
        native_id=native_id,
        room=stage.ann.room,
        account=stage.ann.account,
        written_at=datetime.now(UTC),
        content=RichText(caption),
        attachment=File(**facts),
        reply_to=reply_to,
    )
    await stage.platform.arrive(event)
    return native_id


async def deletes(stage: Stage, target: str) -> None:
    """Ann deletes a message."""
    event = MessageDeleted(
        platform="matrix",
        native_id=f"$gone{next(COUNTER)}",
        room=stage.ann.room,
        account=stage.ann.account,
        written_at=datetime.now(UTC),
        target=target,
    )
    await stage.platform.arrive(event)


def attached(tx: Tx) -> list[Attached]:
    """Return the files that are kept."""
    return [one for session in tx.query(TandemSession).all() for one in files.of_session(tx, session.id)]


def told(stage: Stage, words: str) -> list[str]:
    """Return what Ann reads with some words in it."""
    return [text for text in stage.platform.texts(stage.ann.room) if words in text]


async def test_a_file_is_kept_once_however_often_it_comes(stage: Stage) -> None:
    first = await sends(stage, samples.PNG, "#insight The plan\nand more")
    await sends(stage, samples.PNG, name="Again.png")
    await wait_until(stage, lambda tx: len(attached(tx)) == 2)
    one, two = await stage.app.database.read(attached)
    assert (one.name, one.media_type, one.size, one.digest) == ("Plan.png", "image/png", len(samples.PNG), two.digest)
    assert two.name == "Again.png"
    (note,) = await stage.app.database.read(lambda tx: tx.query(Note).all())
    assert (one.note_id, two.note_id) == (note.id, None)
    assert one.city_id == note.city_id
    assert await stage.app.database.read(lambda tx: files.content(tx, one.digest)) == samples.PNG
    await deletes(stage, first)
    await wait_until(stage, lambda tx: [found.name for found in attached(tx)] == ["Again.png"])
    assert await stage.app.database.read(lambda tx: tx.query(StoredFile).count()) == 1


async def test_the_bytes_go_with_the_last_message_or_person(stage: Stage) -> None:
    said = await sends(stage, samples.PDF, kind="file", name="Report.pdf", media_type="application/pdf")
    await wait_until(stage, lambda tx: len(attached(tx)) == 1)
    await deletes(stage, said)
    await wait_until(stage, lambda tx: tx.query(StoredFile).count() == 0)
    await sends(stage, samples.PNG)
    await wait_until(stage, lambda tx: len(attached(tx)) == 1)

    def forget(tx: Tx) -> None:
        account = people.account(tx, "matrix", stage.ann.account)
        person = people.participant_of(tx, account) if account is not None else None
        assert person is not None
        erasure.forget(tx, person)

    await stage.app.database.write(forget)
    assert await stage.app.database.read(lambda tx: (tx.query(Evidence).count(), tx.query(StoredFile).count())) == (
        0,
        0,
    )


async def test_a_tag_that_answers_a_file_keeps_an_earlier_one(stage: Stage) -> None:
    await stage.says(stage.ann, "!session end")
    await wait_until(stage, lambda tx: tx.query(SessionMinutes).one().state == "completing")
    said = await sends(stage, samples.PNG)
    await wait_until(stage, lambda tx: tx.query(Message).count() == 1)
    await stage.says(stage.ann, "!session start")
    await wait_until(stage, lambda tx: tx.query(SessionMinutes).one().state == "taking")
    event = MessageReceived(
        platform="matrix",
        native_id="$tag",
        room=stage.ann.room,
        account=stage.ann.account,
        written_at=datetime.now(UTC),
        content=RichText("#practice"),
        reply_to=said,
    )
    await stage.platform.arrive(event)
    await wait_until(stage, lambda tx: len(attached(tx)) == 1)
    (note,) = await stage.app.database.read(lambda tx: tx.query(Note).all())
    (kept,) = await stage.app.database.read(attached)
    assert (note.kind, note.content, kept.note_id) == ("practice", "Plan.png", note.id)


async def test_what_cannot_be_kept_is_told_once_for_each_reason(stage: Stage) -> None:
    large = samples.PNG + samples.bulk(20_000_001)
    await sends(stage, large)
    await sends(stage, large, size=None)
    program = b"MZ" + samples.bulk(2_000)
    for name in ("setup.exe", "again.exe", "note.txt"):
        await sends(stage, program, kind="file", name=name, media_type="application/octet-stream")
    await sends(stage, samples.bulk(500), kind="voice", name="voice.ogg", media_type="audio/ogg")
    await wait_until(stage, lambda tx: tx.query(Evidence).filter(Evidence.refused != "").count() == 5)
    await stage.platform.until(lambda: len(told(stage, "not kept with the session")) == 2)
    assert len(told(stage, "larger than 20 MB")) == 1
    assert len(told(stage, "Pictures, sound")) == 1
    assert await stage.app.database.read(lambda tx: tx.query(StoredFile).count()) == 0
    assert await stage.app.database.read(lambda tx: tx.query(Evidence).count()) == 5


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.jpg", samples.JPEG, "image/jpeg"),
        ("a.exe", samples.JPEG, "image/jpeg"),  # what it is counts, not what it is called
        ("a.pdf", samples.PDF, "application/pdf"),
        ("a.docx", b"PK\x03\x04rest", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.zip", b"PK\x03\x04rest", ""),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "application/vnd.ms-excel"),
        ("a.csv", "a;b\nä;ö\n".encode(), "text/csv"),
        ("a.csv", "ä".encode("latin-1"), ""),
        ("a.txt", samples.PAGE, ""),
        ("a.html", b"plain words", ""),
        ("a.svg", b"<svg></svg>", ""),
        ("noname", b"words", ""),
    ],
)
def test_what_is_kept_is_told_by_what_is_in_it(name: str, content: bytes, kind: str) -> None:
    assert kept_as(name, content) == kind
