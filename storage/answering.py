"""The addresses to which people's calendars answer: each person has one of their own, which holds a secret."""

from __future__ import annotations

import secrets

from storage.database import Tx
from storage.models import AnswerAddress


def token_of(tx: Tx, participant_id: int) -> str:
    """Return what somebody's address holds; empty where they have none yet."""
    row = tx.get(AnswerAddress, participant_id)
    return row.token if row is not None else ""


def enter(tx: Tx, participant_id: int) -> None:
    """Give somebody an address, for good: a calendar that knows one organiser takes no change from another."""
    if not token_of(tx, participant_id):
        tx.add(AnswerAddress(participant_id=participant_id, token=secrets.token_hex(12)))
        tx.flush()
