"""Links by which a mail address ends the digests that it gets: each e-mail has one of its own."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy import delete, select

from storage import digests, lanes
from storage.database import Tx
from storage.models import DigestRefusal, DigestStop

STOPS = lanes.table(DigestStop)


def add(tx: Tx, token: str, audience: str, address: str, language: str) -> None:
    """Keep a link."""
    hashed = digests.hashed(address)
    tx.add(DigestStop(digest=digest(token), audience=audience, address=hashed, language=language, made_at=tx.now))
    tx.flush()


def find(tx: Tx, token: str) -> DigestStop | None:
    """Return what a token ends; None for one that nobody has (any more)."""
    return tx.get(DigestStop, digest(token))


def stop(tx: Tx, known: str) -> bool:
    """End an audience's digests for the address that a link (by its hash) is of; tell whether that is new."""
    row = tx.get(DigestStop, known)
    if row is None:
        return False
    same = select(DigestRefusal).where(DigestRefusal.audience == row.audience, DigestRefusal.address == row.address)
    if tx.scalar(same) is not None:
        return False
    tx.add(DigestRefusal(audience=row.audience, address=row.address, since=tx.now))
    tx.flush()
    return True


def forget_old(tx: Tx, before: datetime, portion: int) -> int:
    """Delete links of e-mails that are long gone; return how many."""
    ids = select(STOPS.c.digest).where(STOPS.c.made_at < before).limit(portion)
    return lanes.changed(tx, delete(STOPS).where(STOPS.c.digest.in_(ids)))


def digest(token: str) -> str:
    """Return what is kept of a token. It is random, so a plain hash is enough, and finding it by its hash is safe."""
    return hashlib.sha256(token.encode()).hexdigest()
