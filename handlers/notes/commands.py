"""What people may say about notes, minutes and next steps."""

from __future__ import annotations

from typing import Any

from handlers.commands.declaration import Declaration, Undo

COMMANDS: tuple[Declaration[Any], ...] = ()

UNDOS: tuple[Undo, ...] = ()
