"""Files of evidence: the bytes once by their hash, and which session, note and message they belong to."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, select, text, update

from storage import arrivals, lanes
from storage.database import Tx
from storage.models import Evidence, Message, SessionMinutes, StoredFile

EVIDENCE = lanes.table(Evidence)
STORED = lanes.table(StoredFile)

# Two processes may be given the same file at the same moment.
STORE = text(
    "INSERT INTO stored_files (digest, media_type, size, content, stored_at) "
    "VALUES (:digest, :media_type, :size, :content, :stored_at) ON CONFLICT (digest) DO NOTHING"
).bindparams(bindparam("content", type_=STORED.c.content.type), bindparam("stored_at", type_=STORED.c.stored_at.type))


@dataclass(frozen=True, slots=True)
class Attached:
    """A file of a session as lists and exports show it; the bytes are asked for by their digest."""

    id: int
    note_id: int | None
    city_id: int | None
    name: str
    digest: str
    media_type: str
    size: int
    """Bytes."""
    attached_at: datetime


# --- which files there are --------------------------------------------------------------------------------------


def of_session(tx: Tx, session_id: int) -> list[Attached]:
    """Return the files of a session that are kept, in the order in which they were attached."""
    columns = (StoredFile.digest, StoredFile.media_type, StoredFile.size)
    query = select(Evidence, *columns).join(StoredFile, StoredFile.digest == Evidence.digest)
    query = query.where(Evidence.session_id == session_id).order_by(Evidence.attached_at, Evidence.id)
    return [
        Attached(row.id, row.note_id, row.city_id, row.name, digest, media_type, size, row.attached_at)
        for row, digest, media_type, size in tx.execute(query)
    ]


def content(tx: Tx, digest: str) -> bytes | None:
    """Return the bytes of a file, if they are kept."""
    return tx.scalar(select(StoredFile.content).where(StoredFile.digest == digest))


def of_message(tx: Tx, message_id: int) -> Evidence | None:
    """Return the evidence that came with a message, kept or not."""
    return tx.scalar(select(Evidence).where(Evidence.message_id == message_id))


def get(tx: Tx, evidence_id: int) -> Evidence | None:
    """Return evidence by its row."""
    return tx.get(Evidence, evidence_id)


def count(tx: Tx, session_id: int) -> int:
    """Return how many files a session has that are kept or on their way."""
    query = select(func.count()).select_from(Evidence)
    return tx.scalar(query.where(Evidence.session_id == session_id, Evidence.refused == "")) or 0


# --- attaching, keeping, removing -------------------------------------------------------------------------------


def attach(
    tx: Tx, minutes: SessionMinutes, message: Message, name: str, identity: str, city_id: int | None
) -> Evidence:
    """Enter a file that came with a message; its bytes are fetched afterwards."""
    made = Evidence(
        session_id=minutes.session_id,
        tandem_id=minutes.tandem_id,
        message_id=message.id,
        participant_id=message.participant_id,
        city_id=city_id,
        name=name,
        identity=identity,
        refused="",
        attached_at=tx.now,
    )
    tx.add(made)
    tx.flush()
    return made


def keep(tx: Tx, evidence_id: int, media_type: str, content: bytes) -> None:
    """Keep the bytes of a file that was fetched; nothing if it was taken away meanwhile."""
    row = tx.get(Evidence, evidence_id)
    if row is None:
        return
    digest = hashlib.sha256(content).hexdigest()
    stored = {"digest": digest, "media_type": media_type, "size": len(content), "content": content, "stored_at": tx.now}
    tx.execute(STORE, stored)
    row.digest, row.refused = digest, ""
    tx.flush()


def refuse(tx: Tx, evidence_id: int, why: str) -> None:
    """Note why a file cannot be kept, and tell the bot (``handlers.events.EvidenceRefused``)."""
    row = tx.get(Evidence, evidence_id)
    if row is None or row.digest is not None:
        return
    row.refused = why
    event: dict[str, Any] = {"kind": "evidence_refused", "evidence_id": row.id}
    arrivals.tell(tx, event, f"evidence:{row.id}:{why}", f"clock:{row.tandem_id}")


def remove(tx: Tx, rows: Sequence[Evidence]) -> None:
    """Take evidence away, and with the last that has them the bytes."""
    tx.execute(delete(EVIDENCE).where(EVIDENCE.c.id.in_([row.id for row in rows])))
    tx.expire_all()
    sweep(tx)


def remove_session(tx: Tx, session_id: int) -> None:
    """Take away all evidence of a session."""
    tx.execute(delete(EVIDENCE).where(EVIDENCE.c.session_id == session_id))
    tx.expire_all()
    sweep(tx)


def loosen(tx: Tx, note_id: int) -> None:
    """Leave the files of a note that goes away to its session."""
    tx.execute(update(EVIDENCE).where(EVIDENCE.c.note_id == note_id).values(note_id=None))
    tx.expire_all()


def sweep(tx: Tx) -> int:
    """Delete the bytes that belong to nothing any more; return how many files that were."""
    used = exists().where(EVIDENCE.c.digest == STORED.c.digest)
    return lanes.changed(tx, delete(STORED).where(~used))
