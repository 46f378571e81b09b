"""``tandembot invite-sheet``: prints invitations for those who have not come."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from bot.setup.terminal import Terminal
from config.settings import Settings
from handlers.context import Context
from handlers.tandems import cards
from storage import migrations
from storage.database import Database


def write(terminal: Terminal, settings: Settings, file: Path) -> int:
    """Write the sheet; returns 1 where there is nothing to print or the file is there already.

    The file holds links that work: only its owner can read it. Codes are made in the transaction that is committed
    once the sheet is drawn, so none is valid that was not printed.
    """
    if file.exists():
        terminal.say("sheet-exists", "yellow", path=str(file))
        return 1
    database = Database(settings.storage.url)
    try:
        migrations.migrate(database)
        count = database.write_now(lambda tx: _write(cards.make(tx, context_of(settings, terminal)), file))
    finally:
        database.close_now()
    if not count:
        terminal.say("sheet-nobody")
        return 1
    terminal.say("sheet-written", "green", count=count, path=str(file))
    return 0


def _write(found: list[cards.Card], file: Path) -> int:
    from bot.documents.sheet import draw

    if found:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(draw(found))
    return len(found)


def context_of(settings: Settings, terminal: Terminal) -> Context:
    """Return what handlers are given, as far as it is known without a connection."""
    accounts = {"matrix": settings.matrix.user_id} if settings.matrix else {}
    if settings.telegram is not None:
        accounts["telegram"] = settings.telegram.token.get_secret_value().partition(":")[0]
    return Context(datetime.now(UTC), settings, terminal.texts, {}, accounts)
