"""The composed bot translates notes and keeps that: all at once, or as much as an engine could, the rest later."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from handlers.notes import translating
from storage import notes
from storage.database import Tx
from storage.models import InboxRow, Note, NoteText, OutboxRow, Participant, Tandem, TandemSession
from tests.support.composed import Stage, staged, wait_until


async def said(stage: Stage, text: str, language: str) -> Note:
    """Somebody of the tandem notes something, and its translations are asked for; returns the note."""

    def work(tx: Tx) -> Note:
        tandem, person = tx.query(Tandem).one(), tx.query(Participant).order_by(Participant.id).first()
        session = tx.query(TandemSession).first()
        if session is None:
            now = datetime.now(UTC)
            session = TandemSession(uid="s1", tandem_id=tandem.id, wall="2026-03-03T10:00", zone="UTC", starts_at=now)
            session.state, session.made_at = "held", now
            tx.add(session)
            tx.flush()
        minutes = notes.open_minutes(tx, session, taking=False)
        made = notes.add(tx, minutes, "insight", "tag", text, language, person)
        translating.request(tx, session.id, stage.app.context())
        return made

    return await stage.app.database.write(work)


def kept(tx: Tx, note: Note) -> dict[str, str]:
    """Return the translations of a note that are kept."""
    return {row.language: row.content for row in tx.query(NoteText).filter_by(note_id=note.id)}


def asked(tx: Tx) -> list[OutboxRow]:
    """Return the deliveries that translate."""
    return tx.query(OutboxRow).filter_by(kind="translate_notes").order_by(OutboxRow.id).all()


async def test_what_came_is_kept_and_what_is_missing_is_tried_again(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        whole = await said(stage, "Es geht ohne Strom", "de")
        await wait_until(stage, lambda tx: len(kept(tx, whole)) == 2)
        assert await stage.app.database.read(lambda tx: kept(tx, whole)) == {
            "en": "[en] Es geht ohne Strom",
            "pt": "[pt] Es geht ohne Strom",
        }
        await wait_until(stage, lambda tx: asked(tx)[0].state == "cancelled")
        stage.translator.pairs = {("de", "en")}
        half = await said(stage, "Auch im Winter", "de")
        await wait_until(stage, lambda tx: asked(tx)[-1].attempts == 1)
        assert await stage.app.database.read(lambda tx: kept(tx, half)) == {"en": "[en] Auch im Winter"}
        assert await stage.app.database.read(lambda tx: asked(tx)[-1].state) == "waiting"
        told = InboxRow.native_id.like("translated:%")
        await wait_until(stage, lambda tx: tx.query(InboxRow).filter(told, InboxRow.state == "done").count() == 2)
        assert stage.platform.actions == [], "nobody sees anything of it"


async def test_nonsense_is_not_kept_and_not_asked_for_again(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        stage.translator.nonsense = True
        note = await said(stage, "Xyz Xyz", "de")
        await wait_until(stage, lambda tx: asked(tx)[0].state == "cancelled")
        assert await stage.app.database.read(lambda tx: notes.texts_of(tx, [note])) == {}
        lacks = await stage.app.database.read(lambda tx: translating.lacking(tx, [note], ("en", "pt")))
        assert lacks == []
