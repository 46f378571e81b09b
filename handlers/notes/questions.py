"""What is asked after a session."""

from __future__ import annotations

from handlers.context import Context
from storage.database import Tx
from storage.models import TandemSession


def ask(tx: Tx, session: TandemSession, context: Context) -> None:
    """Ask each city the three questions."""
    del tx, session, context
