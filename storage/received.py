"""Files that people gave to commands: kept for a day at most, and only for who gave them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import delete, select

from config.texts import Line
from storage import arrivals
from storage.database import Tx
from storage.documents import FetchFile
from storage.models import ReceivedFile
from storage.outcomes import Claimed

EXPIRES = timedelta(days=1)
LINE: TypeAdapter[Line] = TypeAdapter(Line)


def keep(tx: Tx, claim: Claimed, payload: FetchFile, content: bytes, problem: Line | None) -> None:
    """Keep what a file was, once for each delivery, and tell the bot (``handlers.events.FileCame``).

    ``problem`` says why it could not be read; the content is empty then.
    """
    if claim.room_id is None or by_delivery(tx, claim.delivery_id) is not None:
        return
    row = ReceivedFile(
        delivery_id=claim.delivery_id,
        room_id=claim.room_id,
        account_id=payload.account_id,
        name=payload.file.name,
        line=payload.line,
        source=payload.source,
        progress=payload.progress,
        content=content,
        expires_at=tx.now + EXPIRES,
    )
    tx.add(row)
    tx.flush()
    event: dict[str, Any] = {"kind": "file_came", "delivery_id": claim.delivery_id}
    if problem is not None:
        event["problem"] = LINE.dump_python(problem, mode="json")
    arrivals.tell(tx, event, f"file:{claim.delivery_id}")


def by_delivery(tx: Tx, delivery_id: str) -> ReceivedFile | None:
    """Return the file that a delivery fetched."""
    return tx.scalar(select(ReceivedFile).where(ReceivedFile.delivery_id == delivery_id))


def find(tx: Tx, number: int, account_id: int) -> ReceivedFile | None:
    """Return a file by its number, if this account gave it and it has not expired."""
    row = tx.get(ReceivedFile, number)
    if row is None or row.account_id != account_id or row.expires_at <= tx.now:
        return None
    return row


def drop(tx: Tx, row: ReceivedFile) -> None:
    """Forget a file that was used."""
    tx.execute(delete(ReceivedFile).where(ReceivedFile.id == row.id))
    tx.expunge(row)
