"""What people may say about notes, minutes and next steps."""

from __future__ import annotations

from typing import Any

from handlers.commands.declaration import Declaration, Undo
from handlers.notes import capturing, deleting, opening

COMMANDS: tuple[Declaration[Any], ...] = (*opening.COMMANDS, *deleting.COMMANDS)

UNDOS: tuple[Undo, ...] = (*opening.UNDOS, *capturing.UNDOS)
