"""Files of evidence on an engine: the bytes once, and gone with the last that has them."""

from __future__ import annotations

from storage import checkins, clearing, files, messages, notes, people, rooms, tandems
from storage.database import Database, Tx
from storage.models import Message, Note, SessionMinutes, StoredFile
from tests.support.databases import SettableClock

CONTENT = b"\x89PNG" + bytes(range(256))


def minutes_and_messages(tx: Tx) -> tuple[SessionMinutes, list[Message]]:
    """Enter a session whose notes are taken, and two messages."""
    tandem = tandems.create(tx, slug="t", name="T", shape="shared", members=[])
    room = rooms.create(tx, uid="u", platform="matrix", purpose="tandem", native_id="!r", tandem_id=tandem.id)
    account = people.see_account(tx, "matrix", "@a:example.org", "A")
    session = checkins.add_session(
        tx, tandem.id, wall="2025-03-10T10:00", zone="UTC", starts_at=tx.now, minutes=60, state="held"
    )
    minutes = notes.open_minutes(tx, session, taking=True)
    said = [
        messages.add(
            tx,
            Message(
                tandem_id=tandem.id,
                room_id=room.id,
                event_id=f"$e{number}",
                account_id=account.id,
                author="A",
                zone="UTC",
                written_at=tx.now,
                language="en",
                revision=0,
            ),
        )
        for number in range(2)
    ]
    return minutes, said


class TestFiles:
    def test_bytes_are_kept_once_and_go_with_the_last(self, database: Database, clock: SettableClock) -> None:
        def attach(tx: Tx) -> list[int]:
            minutes, said = minutes_and_messages(tx)
            rows = [files.attach(tx, minutes, message, "a.png", message.event_id, None) for message in said]
            for row in rows:
                files.keep(tx, row.id, "image/png", CONTENT)
                files.keep(tx, row.id, "image/png", CONTENT)
            return [row.id for row in rows]

        first, second = database.write_now(attach)

        def left(tx: Tx) -> tuple[int, list[bytes | None]]:
            stored = tx.query(StoredFile).count()
            return stored, [files.content(tx, one.digest) for one in files.of_session(tx, 1)]

        assert database.write_now(left) == (1, [CONTENT, CONTENT])
        for row, expected in ((first, (1, [CONTENT])), (second, (0, []))):
            database.write_now(lambda tx, row=row: files.remove(tx, [kept for kept in [files.get(tx, row)] if kept]))  # type: ignore[misc]
            assert database.write_now(left) == expected
        # What was taken away while it was fetched is not kept.
        database.write_now(lambda tx: files.keep(tx, first, "image/png", CONTENT))
        assert database.write_now(left) == (0, [])

    def test_all_of_a_session_is_deleted_at_once(self, database: Database, clock: SettableClock) -> None:
        def fill(tx: Tx) -> int:
            minutes, said = minutes_and_messages(tx)
            note = notes.add(tx, minutes, "insight", "tag", "water", "en", None, message_id=said[0].id)
            notes.put_text(tx, note, "de", "Wasser")
            notes.put_field(tx, minutes.session_id, "format", "call")
            row = files.attach(tx, minutes, said[0], "a.png", "i", None)
            row.note_id = note.id
            files.keep(tx, row.id, "image/png", CONTENT)
            return clearing.clear(tx, minutes.session_id)

        assert database.write_now(fill) == 1
        counts = database.write_now(lambda tx: [tx.query(m).count() for m in (Note, SessionMinutes, StoredFile)])
        assert counts == [0, 0, 0]
